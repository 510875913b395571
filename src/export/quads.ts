/**
 * The graph as RDF. Entities are of W3C ORG, SKOS, schema.org and FOAF classes; a claim is a PROV entity derived from
 * its source, a link one derived from its claims. A plain triple stands only where the sources state it as a fact.
 * There are no blank nodes, so that two exports can be compared.
 */

import { DataFactory, type Quad, type Quad_Object, type Quad_Subject } from 'n3'
import type { KindInfo, LinkTypeInfo, Vocabulary } from '../seed/model.ts'
import { aboutOf, type ExportContext, licence, selectionText, title } from './about.ts'
import { addressOf, vocabularyIri } from './address.ts'
import type {
  ExportedClaim,
  ExportedConflict,
  ExportedEntity,
  ExportedGap,
  ExportedLink,
  ExportedSource,
  Reading,
} from './reading.ts'
import {
  boolean,
  camelCase,
  dated,
  dcat,
  dcterms,
  foaf,
  inLanguage,
  integer,
  number,
  org,
  owl,
  prov,
  rdf,
  rdfs,
  schemaOrg,
  skos,
  void_,
  xsd,
} from './terms.ts'

const { literal, namedNode, quad } = DataFactory

type Predicate = ReturnType<typeof namedNode>

/** All triples of a reading, page by page. */
export async function* quadPages(reading: Reading, context: ExportContext): AsyncGenerator<readonly Quad[]> {
  const write = createQuads(context)
  yield [...datasetQuads(reading, context), ...write.kinds()]
  for await (const page of reading.entities()) yield page.flatMap(write.entity)
  for await (const page of reading.links()) yield page.flatMap(write.link)
  for await (const page of reading.claims()) yield page.flatMap(write.claim)
  for await (const page of reading.sources()) yield page.flatMap(write.source)
  for await (const page of reading.conflicts()) yield page.flatMap(write.conflict)
}

function datasetQuads(reading: Reading, context: ExportContext): Quad[] {
  const about = aboutOf(reading, context)
  const add = collector(namedNode(about.address))
  add(rdf('type'), dcat('Dataset'), void_('Dataset'))
  add(dcterms('title'), inLanguage(title.da, 'da'), inLanguage(title.en, 'en'))
  add(owl('versionInfo'), literal(about.version))
  add(dcterms('license'), namedNode(licence.url))
  add(dcterms('rights'), inLanguage(licence.rights.da, 'da'), inLanguage(licence.rights.en, 'en'))
  add(dcterms('description'), inLanguage(`Selection: ${selectionText(about)}`, 'en'))
  add(namedNode(`${vocabularyIri(context.base)}truncated`), boolean(about.truncated))
  add(prov('generatedAtTime'), literal(about.retrievedAt, xsd('dateTime')))
  return add.quads
}

/** What makes the triples of one record. */
export interface Quads {
  kinds(): Quad[]
  /** The whole vocabulary: classes, properties, kinds and forms. */
  vocabulary(): Quad[]
  entity(entity: ExportedEntity): Quad[]
  link(link: ExportedLink): Quad[]
  claim(claim: ExportedClaim): Quad[]
  source(source: ExportedSource): Quad[]
  conflict(conflict: ExportedConflict): Quad[]
  gap(gap: ExportedGap): Quad[]
  /** What an entity that is only mentioned is called. */
  name(id: string, da: string, en: string | undefined): Quad[]
}

export function createQuads({ vocabulary, base }: ExportContext): Quads {
  const namespace = vocabularyIri(base)
  const own = (name: string) => namedNode(namespace + name)
  const node = (id: string) => namedNode(addressOf(base, id))
  const kinds = new Map(vocabulary.kinds.map((info) => [info.kind, info]))
  const linkTypes = new Map(vocabulary.linkTypes.map((info) => [info.type, info]))
  const scheme = (info: KindInfo) => own(`${info.type}Scheme`)
  const form = (info: KindInfo, name: string) => own(`${info.type}.${name}`)
  const isConcept = (info: KindInfo) => info.iri === skos('Concept').value

  /** A period as a thing of its own, which is how DCAT and Dublin Core have it. */
  const period = (
    of: string,
    { periodFrom, periodTo }: { readonly periodFrom?: unknown; readonly periodTo?: unknown },
  ): Quad[] => {
    if (!periodFrom && !periodTo) return []
    const itself = namedNode(`${addressOf(base, of)}#period`)
    const add = collector(itself)
    add(rdf('type'), dcterms('PeriodOfTime'))
    if (periodFrom) add(dcat('startDate'), dated(periodFrom as string))
    if (periodTo) add(dcat('endDate'), dated(periodTo as string))
    return [quad(node(of), dcterms('temporal'), itself), ...add.quads]
  }

  const property = (name: string): Predicate => own(linkTypes.has(name) ? camelCase(name) : name)

  return {
    kinds: () => vocabulary.kinds.flatMap((info) => kindQuads(info, scheme, form, isConcept(info))),

    vocabulary: () => [
      ...vocabulary.kinds.flatMap((info) => [
        ...kindQuads(info, scheme, form, isConcept(info)),
        ...classQuads(info, own),
      ]),
      ...vocabulary.linkTypes.flatMap((info) => linkTypeQuads(info, own, kinds)),
      ...propertyQuads(vocabulary, own),
      ...ownTermQuads(own),
    ],

    entity: (entity) => {
      const info = kinds.get(entity.kind)
      const add = collector(node(entity.id))
      if (info) add(rdf('type'), own(info.type))
      if (info?.iri) add(rdf('type'), namedNode(info.iri))
      if (info && isConcept(info)) add(skos('inScheme'), scheme(info))
      if (info && entity.form) add(dcterms('type'), form(info, entity.form))
      add(dcterms('identifier'), literal(entity.id))
      add(skos('prefLabel'), inLanguage(entity.nameDa, 'da'))
      if (entity.nameEn) add(skos('prefLabel'), inLanguage(entity.nameEn, 'en'))
      add(rdfs('label'), inLanguage(entity.nameDa, 'da'))
      add(skos('altLabel'), ...entity.aliases.map((alias) => literal(alias)))
      if (entity.summaryDa) add(dcterms('description'), inLanguage(entity.summaryDa, 'da'))
      if (entity.summaryEn) add(dcterms('description'), inLanguage(entity.summaryEn, 'en'))
      if (entity.url) add(foaf('page'), namedNode(entity.url))
      if (entity.ordinal != null) add(own('ordinal'), integer(entity.ordinal))
      if (entity.memberCount != null) add(own('memberCount'), integer(entity.memberCount))
      add(owl('sameAs'), ...(entity.formerIds ?? []).map(node))
      return [...add.quads, ...period(entity.id, entity)]
    },

    link: ({ id, type, from, to, properties }) => {
      const info = linkTypes.get(type)
      const [subject, object] = [node(from), node(to)]
      const add = collector(node(id))
      add(rdf('type'), own('Link'), rdf('Statement'), prov('Entity'))
      add(dcterms('identifier'), literal(id))
      add(rdf('subject'), subject)
      add(rdf('predicate'), property(type))
      add(rdf('object'), object)
      add(own('status'), literal(properties.status as string))
      add(own('sourceCount'), integer(properties.sourceCount as number))
      if (properties.representing) add(own('representing'), node(properties.representing as string))
      const quads = [...add.quads, ...period(id, properties)]
      if (type === 'MEMBER_OF' || type === 'HOLDS_ROLE_AT' || type === 'CHAIRS') {
        quads.push(...membershipQuads(node(id), subject, object, properties))
      } else {
        quads.push(...roleTexts(node(id), own, properties))
      }
      // What is only planned, proposed, meant or forecast, or in dispute, must not be read as a plain fact.
      if (properties.status === 'STATED') {
        quads.push(quad(subject, property(type), object))
        if (info?.iri) quads.push(quad(subject, namedNode(info.iri), object))
        if (info?.inverseIri) quads.push(quad(object, namedNode(info.inverseIri), subject))
      }
      return quads
    },

    claim: (claim) => {
      const itself = node(claim.id)
      const add = collector(itself)
      add(rdf('type'), own('Claim'), rdf('Statement'), prov('Entity'))
      add(dcterms('identifier'), literal(claim.id))
      add(rdf('subject'), node(claim.subject))
      add(rdf('predicate'), property(claim.property))
      if (claim.object) add(rdf('object'), node(claim.object))
      if (claim.valueType) add(own('valueType'), literal(claim.valueType))
      if (claim.valueNumber != null) add(rdf('object'), number(claim.valueNumber))
      if (claim.valueUnit) add(own('unit'), literal(claim.valueUnit))
      if (claim.valueTextDa) add(rdf('object'), inLanguage(claim.valueTextDa, 'da'))
      if (claim.valueTextEn) add(rdf('object'), inLanguage(claim.valueTextEn, 'en'))
      if (claim.valueDate) add(rdf('object'), dated(claim.valueDate))
      if (claim.approximate) add(own('approximate'), boolean(true))
      if (claim.populationDa) add(own('population'), inLanguage(claim.populationDa, 'da'))
      if (claim.populationEn) add(own('population'), inLanguage(claim.populationEn, 'en'))
      if (claim.representing) add(own('representing'), node(claim.representing))
      add(own('modality'), literal(claim.modality))
      add(own('rank'), literal(claim.rank))
      if (claim.rankReasonDa) add(own('rankReason'), inLanguage(claim.rankReasonDa, 'da'))
      if (claim.rankReasonEn) add(own('rankReason'), inLanguage(claim.rankReasonEn, 'en'))
      add(prov('wasDerivedFrom'), node(claim.source))
      if (claim.saidBy) add(prov('wasAttributedTo'), node(claim.saidBy))
      if (claim.paragraph != null) add(own('paragraph'), integer(claim.paragraph))
      if (claim.heading) add(own('heading'), literal(claim.heading))
      add(dcterms('description'), inLanguage(claim.textDa, 'da'), inLanguage(claim.textEn, 'en'))
      add(own('inConflict'), ...claim.conflictIds.map(node))
      if (claim.linkId) add(own('supports'), node(claim.linkId))
      return [
        ...add.quads,
        ...period(claim.id, claim),
        ...roleTexts(itself, own, claim),
        ...(claim.linkId ? [quad(node(claim.linkId), prov('wasDerivedFrom'), itself)] : []),
      ]
    },

    source: (source) => {
      const add = collector(node(source.id))
      add(rdf('type'), own('Source'), prov('Entity'), schemaOrg('CreativeWork'))
      add(dcterms('identifier'), literal(source.id))
      add(dcterms('title'), inLanguage(source.title, source.language))
      add(dcterms('type'), literal(source.form))
      add(dcterms('language'), literal(source.language))
      if (source.publisher) add(dcterms('publisher'), node(source.publisher))
      add(dcterms('creator'), ...source.authors.map(node))
      if (source.publishedOn) add(dcterms('issued'), dated(source.publishedOn))
      const { publishedOnInferredDa, publishedOnInferredEn } = source
      if (publishedOnInferredDa) add(own('publishedOnInferred'), inLanguage(publishedOnInferredDa, 'da'))
      if (publishedOnInferredEn) add(own('publishedOnInferred'), inLanguage(publishedOnInferredEn, 'en'))
      if (source.url) add(schemaOrg('url'), namedNode(source.url))
      if (source.summaryDa) add(dcterms('description'), inLanguage(source.summaryDa, 'da'))
      if (source.summaryEn) add(dcterms('description'), inLanguage(source.summaryEn, 'en'))
      return add.quads
    },

    conflict: (conflict) => {
      const add = collector(node(conflict.id))
      add(rdf('type'), own('Conflict'))
      add(dcterms('identifier'), literal(conflict.id))
      add(own('rule'), literal(conflict.rule))
      add(own('about'), node(conflict.subject))
      add(
        dcterms('description'),
        inLanguage(conflict.explanationDa, 'da'),
        inLanguage(conflict.explanationEn, 'en'),
      )
      add(own('between'), ...conflict.claimIds.map(node))
      return add.quads
    },

    gap: (gap) => {
      const add = collector(node(gap.id))
      add(rdf('type'), own('Gap'))
      add(dcterms('identifier'), literal(gap.id))
      add(own('rule'), literal(gap.rule))
      add(own('about'), node(gap.subject))
      add(dcterms('description'), inLanguage(gap.explanationDa, 'da'), inLanguage(gap.explanationEn, 'en'))
      return add.quads
    },

    name: (id, da, en) => {
      const add = collector(node(id))
      add(skos('prefLabel'), inLanguage(da, 'da'), ...(en ? [inLanguage(en, 'en')] : []))
      return add.quads
    },
  }
}

type Own = (name: string) => Predicate

/** Gathers the triples of one subject. */
function collector(subject: Quad_Subject) {
  const quads: Quad[] = []
  const add = (predicate: Predicate, ...objects: Quad_Object[]) => {
    for (const object of objects) quads.push(quad(subject, predicate, object))
  }
  return Object.assign(add, { quads })
}

/** W3C ORG's membership: an agent, an organisation, and the role that joins them. */
function membershipQuads(
  itself: Predicate,
  member: Predicate,
  body: Predicate,
  { roleDa, roleEn }: { readonly roleDa?: unknown; readonly roleEn?: unknown },
): Quad[] {
  const add = collector(itself)
  add(rdf('type'), org('Membership'))
  add(org('member'), member)
  add(org('organization'), body)
  if (!roleDa) return add.quads
  const role = namedNode(`${itself.value}#role`)
  add(org('role'), role)
  const named = collector(role)
  named(rdf('type'), org('Role'))
  named(skos('prefLabel'), inLanguage(roleDa as string, 'da'))
  if (roleEn) named(skos('prefLabel'), inLanguage(roleEn as string, 'en'))
  return [...add.quads, ...named.quads]
}

function roleTexts(
  itself: Predicate,
  own: Own,
  record: { readonly roleDa?: unknown; readonly roleEn?: unknown },
): Quad[] {
  const add = collector(itself)
  if (record.roleDa) add(own('role'), inLanguage(record.roleDa as string, 'da'))
  if (record.roleEn) add(own('role'), inLanguage(record.roleEn as string, 'en'))
  return add.quads
}

/** The forms of a kind as SKOS concepts, and the scheme that a kind of concepts makes. */
function kindQuads(
  info: KindInfo,
  scheme: (info: KindInfo) => Predicate,
  form: (info: KindInfo, name: string) => Predicate,
  isConcept: boolean,
): Quad[] {
  const forms = Object.entries(info.forms)
  if (forms.length === 0 && !isConcept) return []
  const about = collector(scheme(info))
  about(rdf('type'), skos('ConceptScheme'))
  about(skos('prefLabel'), inLanguage(info.plural.da, 'da'), inLanguage(info.plural.en, 'en'))
  const concepts = forms.flatMap(([name, { da, en }]) => {
    const add = collector(form(info, name))
    add(rdf('type'), skos('Concept'))
    add(skos('inScheme'), scheme(info))
    add(skos('prefLabel'), inLanguage(da, 'da'), inLanguage(en, 'en'))
    add(skos('notation'), literal(name))
    return add.quads
  })
  return [...about.quads, ...concepts]
}

function classQuads(info: KindInfo, own: Own): Quad[] {
  const add = collector(own(info.type))
  add(rdf('type'), rdfs('Class'))
  add(rdfs('label'), inLanguage(info.da, 'da'), inLanguage(info.en, 'en'))
  add(rdfs('comment'), inLanguage(info.description.da, 'da'), inLanguage(info.description.en, 'en'))
  if (info.iri) add(rdfs('subClassOf'), namedNode(info.iri))
  return add.quads
}

function linkTypeQuads(info: LinkTypeInfo, own: Own, kinds: ReadonlyMap<string, KindInfo>): Quad[] {
  const add = collector(own(camelCase(info.type)))
  add(rdf('type'), rdf('Property'))
  if (info.symmetric) add(rdf('type'), owl('SymmetricProperty'))
  add(rdfs('label'), inLanguage(info.phrase.da, 'da'), inLanguage(info.phrase.en, 'en'))
  add(rdfs('comment'), inLanguage(info.description.da, 'da'), inLanguage(info.description.en, 'en'))
  add(skos('notation'), literal(info.type))
  // The subject may be of any of these kinds; rdfs:domain would say that it is of all of them.
  add(schemaOrg('domainIncludes'), ...info.from.flatMap((kind) => kinds.get(kind)?.type ?? []).map(own))
  add(schemaOrg('rangeIncludes'), ...info.to.flatMap((kind) => kinds.get(kind)?.type ?? []).map(own))
  if (info.iri) add(rdfs('subPropertyOf'), namedNode(info.iri))
  if (info.inverseIri) add(owl('inverseOf'), namedNode(info.inverseIri))
  return add.quads
}

function propertyQuads({ properties }: Vocabulary, own: Own): Quad[] {
  return properties.flatMap((info) => {
    const add = collector(own(info.property))
    add(rdf('type'), rdf('Property'))
    add(rdfs('label'), inLanguage(info.da, 'da'), inLanguage(info.en, 'en'))
    add(rdfs('comment'), inLanguage(info.description.da, 'da'), inLanguage(info.description.en, 'en'))
    return add.quads
  })
}

const ownClasses: Readonly<Record<string, string>> = {
  Link: 'A directed, typed connection between two entities that one or more claims support.',
  Claim: 'What one source says: a subject, a property, and an object or a value.',
  Source: 'A document that says something.',
  Conflict: 'Claims that cannot all hold.',
  Gap: 'Something that the sources leave open.',
}

const ownProperties: Readonly<Record<string, string>> = {
  status:
    'How firmly the best-ranked claims say it: STATED, PLANNED, PROPOSED, OPINION, FORECAST or DISPUTED.',
  sourceCount: 'How many sources a link has.',
  representing: 'On whose behalf a member is one.',
  role: 'The role, as the source words it.',
  valueType: 'What a claim has instead of an object: number, text, period, date, unknown or none.',
  unit: 'What a number counts.',
  approximate: 'Whether the source gives the number as about so much.',
  population: 'Of whom or what a figure is.',
  modality: 'How the source says it: STATED, PLANNED, PROPOSED, OPINION or FORECAST.',
  rank: 'Which claims the graph follows: PREFERRED, NORMAL or DEPRECATED.',
  rankReason: 'Why a claim has its rank.',
  paragraph: 'The paragraph in the source, its non-empty lines counted from 1.',
  heading: 'The heading in the source under which it stands.',
  publishedOnInferred:
    'Why a date is believed that the source does not carry itself, or what is known of it where there is none.',
  inConflict: 'A conflict that the claim is part of.',
  supports: 'The link that the claim supports.',
  rule: 'The rule that found the conflict or the gap.',
  about: 'What the conflict or the gap is about.',
  between: 'A claim of the conflict.',
  truncated: 'Whether an export leaves out entities because there were more than the limit.',
}

function ownTermQuads(own: Own): Quad[] {
  const described = (names: Readonly<Record<string, string>>, type: Predicate) =>
    Object.entries(names).flatMap(([name, comment]) => [
      quad(own(name), rdf('type'), type),
      quad(own(name), rdfs('comment'), inLanguage(comment, 'en')),
    ])
  return [...described(ownClasses, rdfs('Class')), ...described(ownProperties, rdf('Property'))]
}
