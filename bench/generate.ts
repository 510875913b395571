/**
 * Graphs of any size that look like ours: the kinds and link types of the vocabulary, names to search for, claims with
 * sources on every link, and degrees by a power law, with hubs beside it. The same seed and number of entities give the
 * same graph. Everything is made row by row from numbers, so a graph of any size needs no more memory than a small one.
 */

import { createHash } from 'node:crypto'
import { sortKey } from '../src/seed/danish.ts'
import type { ProjectionStream } from '../src/seed/fill.ts'
import { linkIdOf } from '../src/seed/link-id.ts'
import type { LinkTypeInfo, Vocabulary } from '../src/seed/model.ts'
import type { GraphClaim, GraphEntity, GraphLink, GraphSource } from '../src/seed/projection.ts'

/** Changes with the form of what is generated, so that no graph is taken for another. */
const form = 1

/** Links per hundred entities of the largest hub, and its largest number of links. */
const hubShare = 50
const largestHub = 50_000

export interface GeneratedGraph {
  readonly version: string
  readonly vocabulary: Vocabulary
  /** How many there are; the links, about ten times the entities, are counted by going through them. */
  readonly entityCount: number
  readonly sourceCount: number
  /** Each call begins anew. */
  entities(): Iterable<GraphEntity>
  links(): Iterable<GraphLink>
  claims(): Iterable<GraphClaim>
  sources(): Iterable<GraphSource>
  /** Ids of a kind, in the order of their numbers. */
  idsOf(kind: string): string[]
  /** The id of the hub of a kind that has one. */
  hub(kind: string): string
  /** The name of an entity, by its kind and number. */
  name(kind: string, number: number): string
}

/** What of a hundred entities is of each kind. */
const kindShares: Readonly<Record<string, number>> = {
  STRATEGY: 8,
  SOLUTION: 25,
  ORGANISATION: 20,
  PERSON: 15,
  PARTNERSHIP: 3,
  TRACK: 4,
  GOAL: 10,
  DEMOCRATIC_VALUE: 0.5,
  POLICY_AREA: 1.5,
  TARGET_GROUP: 1.5,
  EVENT: 4,
  TECHNOLOGY: 2.5,
  INITIATIVE: 4,
  LEGISLATION: 1,
}

/** How many links of a type a subject of a kind has on average, by the kind of the object: ten an entity in all. */
const linkMeans: Readonly<Record<string, readonly (readonly [type: string, to: string, mean: number])[]>> = {
  STRATEGY: [
    ['AGREED_BY', 'ORGANISATION', 12],
    ['HAS_GOAL', 'GOAL', 12],
    ['IMPROVES', 'SOLUTION', 4],
    ['HAS_TRACK', 'TRACK', 1],
    ['ADDRESSES', 'POLICY_AREA', 2],
    ['TARGETS', 'TARGET_GROUP', 1],
  ],
  SOLUTION: [
    ['SUPPLIED_BY', 'ORGANISATION', 7],
    ['HAS_GOAL', 'GOAL', 4],
    ['USES', 'TECHNOLOGY', 2],
    ['TARGETS', 'TARGET_GROUP', 1],
    ['ADDRESSES', 'POLICY_AREA', 1],
    ['OWNED_BY', 'PARTNERSHIP', 0.5],
    ['PART_OF', 'SOLUTION', 0.5],
    ['ALTERNATIVE_TO', 'SOLUTION', 0.5],
    ['HAS_LEGAL_BASIS', 'LEGISLATION', 0.4],
  ],
  ORGANISATION: [
    ['COOPERATES_WITH', 'ORGANISATION', 1.5],
    ['MEMBER_OF', 'PARTNERSHIP', 1],
    ['TARGETS', 'TARGET_GROUP', 1],
    ['USES', 'SOLUTION', 1],
    ['RESPONSIBLE_FOR', 'POLICY_AREA', 1],
    ['PARTICIPATES_IN', 'EVENT', 1],
    ['PART_OF', 'ORGANISATION', 0.5],
  ],
  PERSON: [
    ['HOLDS_ROLE_AT', 'ORGANISATION', 2],
    ['MEMBER_OF', 'PARTNERSHIP', 1],
    ['ADDRESSES', 'POLICY_AREA', 1],
    ['PARTICIPATES_IN', 'EVENT', 1],
    ['TARGETS', 'TARGET_GROUP', 0.5],
  ],
  PARTNERSHIP: [
    ['HAS_GOAL', 'GOAL', 3],
    ['HAS_TRACK', 'TRACK', 2],
    ['TARGETS', 'TARGET_GROUP', 1],
    ['ANCHORED_UNDER', 'ORGANISATION', 1],
  ],
  TRACK: [
    ['HAS_GOAL', 'GOAL', 2],
    ['ADDRESSES', 'POLICY_AREA', 1],
    ['PROMOTES', 'DEMOCRATIC_VALUE', 1],
    ['USES', 'TECHNOLOGY', 1],
  ],
  GOAL: [
    ['TARGETS', 'TARGET_GROUP', 1],
    ['ADDRESSES', 'POLICY_AREA', 1],
    ['PROMOTES', 'DEMOCRATIC_VALUE', 0.5],
    ['CALLED_FOR_BY', 'ORGANISATION', 0.5],
  ],
  TARGET_GROUP: [['USES', 'TECHNOLOGY', 1]],
  EVENT: [
    ['AFFECTS', 'ORGANISATION', 1],
    ['ADDRESSES', 'POLICY_AREA', 1],
  ],
  TECHNOLOGY: [['PROMOTES', 'GOAL', 1]],
  INITIATIVE: [
    ['HAS_GOAL', 'GOAL', 2],
    ['FUNDED_BY', 'ORGANISATION', 1],
    ['RESPONDS_TO', 'EVENT', 1],
    ['TARGETS', 'TARGET_GROUP', 1],
    ['USES', 'TECHNOLOGY', 1],
  ],
  LEGISLATION: [
    ['APPROVED_BY', 'ORGANISATION', 1],
    ['TARGETS', 'TARGET_GROUP', 1],
  ],
}

/** The first of each of these kinds is a hub; how many links it has, as a part of what the largest one has. */
const hubs: Readonly<Record<string, number>> = {
  TARGET_GROUP: 1,
  POLICY_AREA: 0.6,
  TECHNOLOGY: 0.4,
  EVENT: 0.3,
  ORGANISATION: 0.2,
}

const beginnings =
  'arbejds bolig borger by data drift el energi familie finans forsknings fælles grund helse hjemme industri it jord klima kommune kontrol kultur kunde kyst læge løn miljø nærings omsorgs person pleje post regions rejse ret sags samfunds service skatte skole social sprog stats studie sundheds tilsyns told trafik udbuds udviklings vand vej velfærds virksomheds ydelses ældre økonomi åben'.split(
    ' ',
  )
const endings =
  'adgang aftale analyse app arkiv attest base bevis blanket brev brønd center dialog eftersyn fordeler forum fuldmagt guide hjælp indberetning indsats indsigt journal kanal katalog kilde klient kort liste lås løft mappe marked måling netværk nøgle oversigt pakke panel plan plads platform portal profil program projekt radar register rejse samling signatur skema spor station støtte system tavle tjeneste vagt værktøj'.split(
    ' ',
  )
const compounds = beginnings.length * endings.length

/** A random number generator that begins with any number of whole numbers (splitmix32, seeded by FNV-1a). */
function randomFrom(...seeds: readonly number[]): () => number {
  let state = 0x811c9dc5
  for (const seed of seeds) {
    state = Math.imul(state ^ (seed | 0), 0x01000193)
    state = Math.imul(state ^ (state >>> 15), 0x85ebca6b)
  }
  return () => {
    state = (state + 0x9e3779b9) | 0
    let mixed = state ^ (state >>> 16)
    mixed = Math.imul(mixed, 0x21f0aaad)
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97)
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 4_294_967_296
  }
}

/** Whole numbers that are the same at every run: `count` of them from 0 up to `limit`, with repetition. */
export function chosen(seed: number, count: number, limit: number): number[] {
  const random = randomFrom(seed, 7919)
  return Array.from({ length: count }, () => Math.floor(random() * limit))
}

export interface GenerateOptions {
  /** At least 200, so that there are some of every kind. */
  readonly entities: number
  readonly seed: number
  readonly vocabulary: Vocabulary
}

export function generate({ entities: entityCount, seed, vocabulary }: GenerateOptions): GeneratedGraph {
  if (!Number.isSafeInteger(entityCount) || entityCount < 200) {
    throw new Error(`a graph of ${entityCount} entities has not every kind; give at least 200`)
  }
  const kinds = vocabulary.kinds.map((kind) => ({
    ...kind,
    count: Math.round((entityCount * (kindShares[kind.kind] ?? 0)) / 100),
  }))
  // What rounding left over goes to the most common kind.
  const left = entityCount - kinds.reduce((sum, { count }) => sum + count, 0)
  const numbered = kinds.map((kind) =>
    kind.kind === 'SOLUTION' ? { ...kind, count: kind.count + left } : kind,
  )
  let first = 0
  const kindOf = new Map(
    numbered.map((kind, place) => {
      const begin = first
      first += kind.count
      return [kind.kind, { ...kind, place, begin }] as const
    }),
  )
  const of = (kind: string) => {
    const found = kindOf.get(kind)
    if (!found) throw new Error(`the vocabulary has no kind ${kind}`)
    return found
  }
  const linkTypes = new Map(vocabulary.linkTypes.map((linkType) => [linkType.type, linkType]))
  const typeOf = (type: string): LinkTypeInfo => {
    const found = linkTypes.get(type)
    if (!found) throw new Error(`the vocabulary has no link type ${type}`)
    return found
  }
  const sourceCount = Math.max(10, Math.round(entityCount / 20))

  const id = (kind: string, number: number) => `${of(kind).prefix}:g${String(number).padStart(7, '0')}`
  const compound = (index: number) =>
    `${beginnings[index % beginnings.length]}${endings[Math.floor(index / beginnings.length) % endings.length]}`
  // A step that shares no factor with the number of pairs meets every pair once, so no two names are the same.
  const name = (kind: string, number: number) => {
    const pairs = compounds * compounds
    const index = ((of(kind).begin + number) * 7_368_787 + seed) % pairs
    const text = `${compound(Math.floor(index / compounds))} ${compound(index % compounds)}`
    return text.charAt(0).toUpperCase() + text.slice(1)
  }
  const sourceId = (number: number) => `source:g${String(number).padStart(6, '0')}`

  /** How likely a subject's links of one type lead to the hub of a kind: what makes it as large as it shall be. */
  const hubChance = (kind: string): number => {
    const part = hubs[kind]
    if (part === undefined) return 0
    const wanted = part * Math.min(largestHub, (entityCount * hubShare) / 100)
    const subjects = Object.entries(linkMeans).reduce(
      (sum, [subject, means]) =>
        sum + of(subject).count * means.filter(([type, to]) => to === kind && !typeOf(type).symmetric).length,
      0,
    )
    return Math.min(1, wanted / subjects)
  }
  const hubChances = new Map(Object.keys(hubs).map((kind) => [kind, hubChance(kind)]))

  function* entities(): Generator<GraphEntity> {
    for (const kind of numbered) {
      const forms = Object.keys(kind.forms)
      for (let number = 0; number < kind.count; number++) {
        const random = randomFrom(seed, 1, of(kind.kind).place, number)
        const nameDa = name(kind.kind, number)
        const from = 2000 + Math.floor(random() * 25)
        const hasPeriod = ['STRATEGY', 'EVENT', 'INITIATIVE', 'PARTNERSHIP'].includes(kind.kind)
        yield {
          id: id(kind.kind, number),
          kind: kind.kind,
          label: kind.type,
          nameDa,
          sort: sortKey(nameDa),
          aliases: random() < 0.2 ? [compound(Math.floor(random() * compounds))] : [],
          formerIds: [],
          ...(forms.length > 0 && { form: forms[Math.floor(random() * forms.length)] as string }),
          summaryDa: `Opdigtet ${kind.da} om ${compound(Math.floor(random() * compounds))}.`,
          summaryEn: `A made-up ${kind.en} to measure with.`,
          ...(hasPeriod && {
            periodFrom: String(from),
            periodTo: String(from + 4),
            holdsFrom: `${from}-01-01`,
            holdsTo: `${from + 4}-12-31`,
          }),
          sourceCount: 1 + Math.floor(0.5 / Math.sqrt(1 - random())),
        }
      }
    }
  }

  function* links(): Generator<GraphLink> {
    for (const { kind, count, place } of kindOf.values()) {
      for (let number = 0; number < count; number++) {
        const random = randomFrom(seed, 2, place, number)
        // A power law with an average of 1: half of all subjects have less than 0.7 times the average, a few ten times.
        const activity = Math.min(10, 0.5 / Math.sqrt(1 - random()))
        for (const [type, to, mean] of linkMeans[kind] ?? []) {
          const linkType = typeOf(type)
          const target = of(to)
          const objects = new Set<number>()
          if (!linkType.symmetric && random() < (hubChances.get(to) ?? 0)) objects.add(0)
          const wanted = Math.floor(mean * activity + random())
          // Of a type that reads the same both ways only the later of two is drawn to, so that no link comes twice.
          const lowest = linkType.symmetric ? number + 1 : 0
          const most = Math.min(wanted, Math.floor((target.count - lowest) / 2))
          for (let tries = 0; objects.size < most && tries < 4 * most; tries++) {
            const object = lowest + Math.floor((target.count - lowest) * random() ** 2)
            if (to !== kind || object !== number) objects.add(object)
          }
          for (const object of objects) yield link(linkType, id(kind, number), id(to, object), random)
        }
      }
    }
  }

  function link(linkType: LinkTypeInfo, from: string, to: string, random: () => number): GraphLink {
    const linkId = linkIdOf({ subject: from, object: to }, linkType)
    const source = Math.floor(sourceCount * random() ** 2)
    const another = random() < 0.2 ? (source + 1) % sourceCount : source
    const sourceIds = [...new Set([source, another])].sort((one, other) => one - other).map(sourceId)
    const from_ = random() < 0.3 ? 2000 + Math.floor(random() * 25) : undefined
    return {
      id: linkId,
      type: linkType.type,
      from,
      to,
      ...(from_ !== undefined && { periodFrom: String(from_), holdsFrom: `${from_}-01-01` }),
      status: 'STATED',
      sourceIds,
      sourceCount: sourceIds.length,
      claimIds: sourceIds.map((source) => claimId(source, linkId)),
    }
  }

  const claimId = (source: string, link: string) =>
    `claim:${source.slice('source:'.length)}.${link.slice('link:'.length)}`

  const numberOf = new Map(vocabulary.kinds.map(({ kind, prefix }) => [prefix, kind]))
  const nameOf = (entity: string) => {
    const [prefix = '', slug = ''] = entity.split(':')
    return name(numberOf.get(prefix) ?? '', Number(slug.slice(1)))
  }

  function* claims(): Generator<GraphClaim> {
    for (const link of links()) {
      const { phrase } = typeOf(link.type)
      const [from, to] = [nameOf(link.from), nameOf(link.to)]
      for (const [place, source] of link.sourceIds.entries()) {
        yield {
          id: link.claimIds[place] as string,
          subject: link.from,
          property: link.type,
          object: link.to,
          linkId: link.id,
          approximate: false,
          ...(link.periodFrom !== undefined && { periodFrom: link.periodFrom }),
          modality: 'STATED',
          rank: 'NORMAL',
          source,
          paragraph: 1 + (link.id.length % 40),
          textDa: `${from} ${phrase.da} ${to}.`,
          textEn: `${from} ${phrase.en} ${to}.`,
          conflictIds: [],
        }
      }
    }
  }

  function* sources(): Generator<GraphSource> {
    for (let number = 0; number < sourceCount; number++) {
      const title = `Om ${compound((number * 37 + seed) % compounds)}, nummer ${number}`
      yield {
        id: sourceId(number),
        title,
        sort: sortKey(title),
        form: 'ARTICLE',
        authors: [],
        language: 'da',
        publishedOn: String(2000 + (number % 25)),
        claimCount: 0,
      }
    }
  }

  return {
    version: createHash('sha256').update(`${form} ${seed} ${entityCount}`).digest('hex').slice(0, 16),
    vocabulary,
    entityCount,
    sourceCount,
    entities,
    links,
    claims,
    sources,
    idsOf: (kind) => Array.from({ length: of(kind).count }, (_, number) => id(kind, number)),
    hub: (kind) => id(kind, 0),
    name,
  }
}

/** What the engines are filled with; it is gone through once. */
export function streamOf({ version, vocabulary, ...graph }: GeneratedGraph): ProjectionStream {
  return {
    version,
    vocabulary,
    entities: graph.entities(),
    links: graph.links(),
    claims: graph.claims(),
    sources: graph.sources(),
    conflicts: [],
    gaps: [],
  }
}
