/** The rules of seed/: what makes claims, entities and sources a whole. Pure: no file is read, nothing is stored. */

import { distance as editDistance } from 'fastest-levenshtein'
import { checkVocabulary } from './check-vocabulary.ts'
import { foldTight } from './danish.ts'
import type { RawClaim, RawEntity, RawSource } from './format.ts'
import type {
  ClaimValue,
  KindInfo,
  LinkTypeInfo,
  Modality,
  Problem,
  PropertyInfo,
  Rank,
  Seed,
  SeedClaim,
  SeedEntity,
  SeedSource,
  Vocabulary,
} from './model.ts'
import { nearest } from './nearest.ts'
import { byId } from './order.ts'
import type { ParsedEntityFile, ParsedSeed, ParsedSourceFile } from './parse.ts'
import { isPartialDate } from './partial-date.ts'
import { type Located, listed, oneOf, shown, withArticle } from './shape.ts'

/**
 * Checks everything and reports every problem. The seed that comes back is whole only where there is no problem, here
 * or in parsing.
 */
export function checkSeed(parsed: ParsedSeed): { seed: Seed; problems: Problem[] } {
  const { vocabulary, problems } = checkVocabulary(parsed)
  const context = new Context(parsed, vocabulary, problems)
  const entities = parsed.entityFiles.flatMap((file) => checkEntityFile(file, context))
  checkNames(parsed.entityFiles, context)
  const sources: SeedSource[] = []
  const claims: SeedClaim[] = []
  for (const file of parsed.sourceFiles) {
    const source = checkSource(file, context)
    if (source) sources.push(source)
    claims.push(...checkClaims(file, context))
  }
  checkUse(context)
  return {
    seed: {
      vocabulary,
      entities: entities.sort(byId),
      sources: sources.sort(byId),
      claims: claims.sort(byId),
    },
    problems,
  }
}

interface Place {
  readonly file: string
  readonly line: number
}

/** What the files declare, and who refers to it. */
class Context {
  readonly vocabulary: Vocabulary
  readonly problems: Problem[]
  readonly kindByPrefix = new Map<string, KindInfo>()
  readonly linkTypes = new Map<string, LinkTypeInfo>()
  readonly properties = new Map<string, PropertyInfo>()
  /** Where each entity id is declared, and each former id together with the id that replaced it. */
  readonly declared = new Map<string, Place>()
  readonly former = new Map<string, Place & { readonly id: string }>()
  readonly used = new Set<string>()
  /** Prefixes of which a file is unreadable, so that an unknown id of theirs may well be declared. */
  readonly unreadable = new Set<string>()
  readonly areSourcesWhole: boolean
  readonly areKindsReadable: boolean

  constructor(parsed: ParsedSeed, vocabulary: Vocabulary, problems: Problem[]) {
    this.vocabulary = vocabulary
    this.problems = problems
    for (const kind of vocabulary.kinds) this.kindByPrefix.set(kind.prefix, kind)
    for (const linkType of vocabulary.linkTypes) this.linkTypes.set(linkType.type, linkType)
    for (const property of vocabulary.properties) this.properties.set(property.property, property)
    this.areKindsReadable = parsed.kinds !== undefined && parsed.kinds.length === vocabulary.kinds.length
    this.areSourcesWhole = parsed.sourceFiles.every((file) => file.isWhole)
    for (const { file, kind, entities } of parsed.entityFiles) {
      const prefix = kind.value.prefix?.value ?? ''
      if (!entities) this.unreadable.add(prefix)
      for (const entity of entities ?? []) this.declare(file, entity.value)
    }
  }

  report(place: Place, message: string, cure: string): void {
    this.problems.push({ file: place.file, line: place.line, message, cure })
  }

  private declare(file: string, entity: RawEntity): void {
    const { id } = entity
    if (!id) return
    const place = { file, line: id.line }
    const first = this.declared.get(id.value)
    const former = this.former.get(id.value)
    if (first) {
      this.report(
        place,
        `${id.value} is declared already at ${at(first)}`,
        'leave one out or give it an id of its own',
      )
    } else if (former) {
      this.report(
        place,
        `${id.value} is a former id of ${former.id} at ${at(former)}`,
        'ids are never reused',
      )
    } else {
      this.declared.set(id.value, place)
    }
    for (const formerId of entity.formerIds?.value ?? []) {
      const formerPlace = { file, line: formerId.line }
      const declaredAt = this.declared.get(formerId.value)
      const formerAt = this.former.get(formerId.value)
      if (declaredAt) {
        this.report(
          formerPlace,
          `the former id ${formerId.value} is declared at ${at(declaredAt)}`,
          'ids are never reused',
        )
      } else if (formerAt) {
        const message = `${formerId.value} is a former id of ${formerAt.id} already at ${at(formerAt)}`
        this.report(formerPlace, message, 'name it once')
      } else {
        this.former.set(formerId.value, { ...formerPlace, id: id.value })
      }
    }
  }

  kindOf(id: string): KindInfo | undefined {
    return this.kindByPrefix.get(prefixOf(id))
  }

  /**
   * The kind of an entity that is referred to, or undefined after a report. `kinds` are those that may stand here,
   * undefined for all; `rule` says what they are for.
   */
  refer(place: Place, key: string, id: string, kinds: readonly string[] | undefined, rule: string): boolean {
    const kind = this.kindOf(id)
    if (!kind) {
      if (!this.areKindsReadable) return false
      const prefix = prefixOf(id)
      const near = nearest(prefix, this.kindByPrefix.keys())
      const prefixes = listed([...this.kindByPrefix.keys()])
      this.report(
        place,
        `${key} ${id} has the unknown prefix ${prefix}`,
        near === undefined ? `write one of ${prefixes}` : `did you mean ${near}${id.slice(prefix.length)}?`,
      )
      return false
    }
    let isRight = true
    if (kinds && !kinds.includes(kind.kind)) {
      this.report(place, `${key} ${id} is ${withArticle(kind.kind)}`, `${rule} ${oneOf(kinds)}`)
      isRight = false
    }
    this.used.add(id)
    if (this.declared.has(id)) return isRight
    const former = this.former.get(id)
    if (former) {
      this.used.add(former.id)
      this.report(place, `${key} ${id} is a former id`, `write ${former.id}`)
    } else if (!this.unreadable.has(prefixOf(id))) {
      this.report(place, `${key} ${id} is unknown`, this.cureOfUnknown(id))
    }
    return false
  }

  private cureOfUnknown(id: string): string {
    const prefix = prefixOf(id)
    const slug = id.slice(prefix.length)
    // The right slug under another kind is the likelier slip than a similar slug under the same.
    const otherKind = [...this.kindByPrefix.keys()]
      .map((other) => other + slug)
      .find((other) => this.declared.has(other))
    const sameKind = [...this.declared.keys()].filter((other) => prefixOf(other) === prefix)
    const near =
      otherKind ??
      nearest(
        slug.slice(1),
        sameKind.map((other) => other.slice(prefix.length + 1)),
      )
    const whole = near === undefined || near === otherKind ? near : `${prefix}:${near}`
    const declare = `declare it in entities/${prefix}.yaml`
    return whole === undefined ? declare : `did you mean ${whole}? Else ${declare}`
  }
}

function at(place: Place): string {
  return `${place.file}:${place.line}`
}

function prefixOf(id: string): string {
  return id.slice(0, id.indexOf(':'))
}

function checkEntityFile({ file, kind, entities }: ParsedEntityFile, context: Context): SeedEntity[] {
  const prefix = kind.value.prefix?.value ?? ''
  const whole: SeedEntity[] = []
  let previous: string | undefined
  for (const { value: raw, line } of entities ?? []) {
    const { id, name } = raw
    const place = { file, line: id?.line ?? line }
    if (id) {
      const ownPrefix = prefixOf(id.value)
      if (ownPrefix !== prefix) {
        const own = context.kindByPrefix.get(ownPrefix)
        context.report(
          place,
          `${id.value} is out of place`,
          own ? `move it to entities/${ownPrefix}.yaml` : `here ids begin with ${prefix}:`,
        )
      } else if (previous !== undefined && id.value < previous) {
        context.report(
          place,
          `${id.value} stands after ${previous}`,
          'keep entities in the order of their ids',
        )
      }
      if (ownPrefix === prefix) previous = id.value
    }
    for (const formerId of raw.formerIds?.value ?? []) {
      if (!context.areKindsReadable || context.kindOf(formerId.value)) continue
      const message = `the former id ${formerId.value} has an unknown prefix`
      context.report(
        { file, line: formerId.line },
        message,
        `write one of ${listed([...context.kindByPrefix.keys()])}`,
      )
    }
    if (!id || !name || !kind.value.kind) continue
    whole.push({
      id: id.value,
      kind: kind.value.kind.value,
      name: name.value,
      ...(raw.nameEn && { nameEn: raw.nameEn.value }),
      aliases: raw.aliases?.value.map((alias) => alias.value) ?? [],
      formerIds: raw.formerIds?.value.map((formerId) => formerId.value) ?? [],
      ...(raw.form && { form: raw.form.value }),
      ...(raw.summary && { summary: raw.summary.value }),
      ...(raw.url && { url: raw.url.value }),
    })
  }
  return whole
}

/** Two entities of a kind that bear the same name, or one the other's alias, are most likely one entity. */
function checkNames(files: readonly ParsedEntityFile[], context: Context): void {
  for (const { file, entities } of files) {
    const names = new Map<string, Bearer[]>()
    for (const { value: raw } of entities ?? []) {
      if (!raw.id) continue
      const id = raw.id.value
      const aliases = raw.aliases?.value ?? []
      checkOwnAliases(file, raw, aliases, context)
      const own = [
        ...(raw.name ? [{ ...raw.name, isAlias: false }] : []),
        ...(raw.nameEn ? [{ ...raw.nameEn, isAlias: false }] : []),
        ...aliases.map((alias) => ({ ...alias, isAlias: true })),
      ]
      for (const { value, line, isAlias } of own) {
        const folded = foldTight(value)
        if (folded === '') continue
        const bearers = names.get(folded) ?? []
        names.set(folded, bearers)
        if (bearers.some((bearer) => bearer.id === id)) continue
        // Abbreviations may well stand for two things; a name is to stand for one.
        const other = bearers.find((bearer) => !(isAlias && bearer.isAlias))
        if (other) {
          context.report(
            { file, line },
            `the ${isAlias ? 'alias' : 'name'} ${shown(value)} of ${id} is also ${other.isAlias ? 'an alias' : 'the name'} of ${other.id} in line ${other.line}`,
            'merge the two, one id becoming a former id of the other, or tell their names apart',
          )
        }
        bearers.push({ id, line, isAlias, name: value })
      }
    }
    checkNearNames(file, names, new Distinct(file, entities ?? [], context), context)
  }
}

interface Bearer {
  readonly id: string
  readonly line: number
  readonly isAlias: boolean
  readonly name: string
}

/** How many letters a name has at least, so that one or two of them may well be a slip. */
const LONG_NAME = 10
const VERY_LONG_NAME = 20

/** Long names that differ in a letter or two may well be one name, spelt in two ways. */
function checkNearNames(
  file: string,
  names: ReadonlyMap<string, readonly Bearer[]>,
  distinct: Distinct,
  context: Context,
): void {
  const long = [...names].filter(([folded]) => folded.length >= LONG_NAME)
  for (const [index, [folded, bearers]] of long.entries()) {
    for (const [otherFolded, others] of long.slice(0, index)) {
      if (!areNear(folded, otherFolded)) continue
      const pair = bearers
        .flatMap((one) => others.map((other) => [one, other] as const))
        .find(([one, other]) => one.id !== other.id && !distinct.has(one.id, other.id))
      if (!pair) continue
      const [{ id, line, name }, other] = pair
      context.report(
        { file, line },
        `${shown(name)} of ${id} is almost ${shown(other.name)} of ${other.id} in line ${other.line}`,
        `merge the two, or add distinctFrom: [${other.id}]`,
      )
      distinct.add(id, other.id)
    }
  }
}

/** Names that differ in a number, such as a year, are names of different things. */
function areNear(one: string, other: string): boolean {
  const allowed = Math.min(one.length, other.length) >= VERY_LONG_NAME ? 2 : 1
  if (Math.abs(one.length - other.length) > allowed || digitsOf(one) !== digitsOf(other)) return false
  return editDistance(one, other) <= allowed
}

function digitsOf(text: string): string {
  return text.replace(/\D+/g, ' ')
}

/** Pairs of entities that are said not to be one. */
class Distinct {
  private readonly pairs = new Set<string>()

  constructor(file: string, entities: readonly Located<RawEntity>[], context: Context) {
    for (const { value: raw } of entities) {
      for (const { value: other, line } of raw.distinctFrom?.value ?? []) {
        if (!raw.id) continue
        if (!context.declared.has(other) || other === raw.id.value) {
          const message = `distinctFrom ${other} is ${other === raw.id.value ? 'the entity itself' : 'unknown'}`
          context.report({ file, line }, message, 'name another entity, or leave it out')
        }
        this.add(raw.id.value, other)
      }
    }
  }

  has(one: string, other: string): boolean {
    return this.pairs.has([one, other].sort().join(' '))
  }

  add(one: string, other: string): void {
    this.pairs.add([one, other].sort().join(' '))
  }
}

function checkOwnAliases(
  file: string,
  raw: RawEntity,
  aliases: readonly Located<string>[],
  context: Context,
): void {
  const seen = new Set([raw.name?.value, raw.nameEn?.value])
  for (const alias of aliases) {
    if (seen.has(alias.value)) {
      const message = `the alias ${shown(alias.value)} repeats a name of ${raw.id?.value}`
      context.report({ file, line: alias.line }, message, 'leave it out')
    }
    seen.add(alias.value)
  }
}

function checkSource({ file, slug, content }: ParsedSourceFile, context: Context): SeedSource | undefined {
  const raw: RawSource | undefined = content?.source?.value
  if (!content || !raw) return undefined
  const { id, title, form, language } = raw
  if (id && id.value !== `source:${slug}`) {
    context.report({ file, line: id.line }, `${id.value} is not the name of the file`, `write source:${slug}`)
  }
  if (raw.publisher) {
    const place = { file, line: raw.publisher.line }
    context.refer(place, 'publisher', raw.publisher.value, ['ORGANISATION'], 'a publisher is')
  }
  const authors = raw.authors?.value ?? []
  for (const author of authors) {
    context.refer({ file, line: author.line }, 'author', author.value, ['PERSON'], 'an author is')
  }
  checkOnce(file, 'author', authors, context)
  if (content.claims && content.claims.value.length === 0) {
    context.report(
      { file, line: content.claims.line },
      'the source has no claims',
      'add what it says, or remove the file',
    )
  }
  if (!id || !title || !form || !language) return undefined
  return {
    id: id.value,
    title: title.value,
    form: form.value,
    ...(raw.publisher && { publisher: raw.publisher.value }),
    authors: authors.map((author) => author.value),
    language: language.value,
    ...(raw.publishedOn && { publishedOn: raw.publishedOn.value }),
    ...(raw.publishedOnInferred && { publishedOnInferred: raw.publishedOnInferred.value }),
    ...(raw.url && { url: raw.url.value }),
    ...(raw.summary && { summary: raw.summary.value }),
  }
}

function checkOnce(file: string, noun: string, items: readonly Located<string>[], context: Context): void {
  const seen = new Set<string>()
  for (const { value, line } of items) {
    if (seen.has(value)) context.report({ file, line }, `the ${noun} ${value} stands twice`, 'name it once')
    seen.add(value)
  }
}

function checkClaims({ file, slug, content }: ParsedSourceFile, context: Context): SeedClaim[] {
  const claims: SeedClaim[] = []
  const keys = new Map<string, number>()
  const contents = new Map<string, { key: string; line: number }>()
  for (const { value: raw, line } of content?.claims?.value ?? []) {
    const key = raw.id
    if (key) {
      const first = keys.get(key.value)
      if (first === undefined) {
        keys.set(key.value, key.line)
      } else {
        const message = `the claim ${key.value} stands already in line ${first}`
        context.report({ file, line: key.line }, message, 'give each claim of a source an id of its own')
      }
    }
    const claim = checkClaim(file, slug, raw, line, context)
    if (!claim) continue
    const said = contentOf(claim)
    const same = contents.get(said)
    if (same) {
      context.report(
        { file, line },
        `the claim ${key?.value} says the same as ${same.key} in line ${same.line}`,
        'leave one out; tell two occurrences of a link apart by stint',
      )
    } else {
      contents.set(said, { key: key?.value ?? '', line })
    }
    claims.push(claim)
  }
  return claims
}

/** What two claims of one source may not share: everything but their ids, places, ranks and wording. */
function contentOf(claim: SeedClaim): string {
  const {
    subject,
    property,
    object,
    value,
    period,
    stint,
    role,
    representing,
    population,
    modality,
    saidBy,
  } = claim
  return JSON.stringify([
    subject,
    property,
    object,
    value,
    period?.from,
    period?.to,
    stint,
    role && foldTight(role.da),
    representing,
    population && foldTight(population.da),
    modality,
    saidBy,
  ])
}

const SPEAKERS = ['PERSON', 'ORGANISATION', 'PARTNERSHIP']

/** The claim, or undefined where it is not whole; what can be checked of a faulty claim is checked. */
function checkClaim(
  file: string,
  slug: string,
  raw: RawClaim,
  line: number,
  context: Context,
): SeedClaim | undefined {
  const name = raw.id ? `the claim ${raw.id.value}` : 'the claim'
  const report = (at: number, message: string, cure: string) =>
    context.report({ file, line: at }, message, cure)
  const linkType = raw.type && context.linkTypes.get(raw.type.value)
  const property = raw.property && context.properties.get(raw.property.value)

  if (raw.type && raw.property) {
    report(line, `${name} has both type and property`, 'write type with object, or property with value')
  } else if (!raw.writtenKeys.has('type') && !raw.writtenKeys.has('property')) {
    report(line, `${name} has neither type nor property`, 'write type with object, or property with value')
  }
  if (raw.type && !raw.property) {
    if (!raw.writtenKeys.has('object'))
      report(raw.type.line, `${name} has the type ${raw.type.value} and no object`, 'add object: and an id')
    misplaced(raw, ['value', 'unit', 'approximate', 'population'], 'property', name, report)
  }
  if (raw.property && !raw.type) {
    misplaced(raw, ['object', 'role', 'representing', 'stint'], 'type', name, report)
  }
  if (raw.subject) {
    const rule = linkType ? `the subject of ${linkType.type} is` : `${property?.property} describes`
    context.refer(
      { file, line: raw.subject.line },
      'subject',
      raw.subject.value,
      linkType?.from ?? property?.kinds,
      rule,
    )
  }
  if (raw.object) {
    const rule = `the object of ${linkType?.type} is`
    context.refer({ file, line: raw.object.line }, 'object', raw.object.value, linkType?.to, rule)
    if (raw.object.value === raw.subject?.value) {
      report(raw.object.line, `${name} links ${raw.object.value} to itself`, 'name two entities')
    }
  }
  if (raw.representing) {
    const place = { file, line: raw.representing.line }
    context.refer(place, 'representing', raw.representing.value, ['ORGANISATION'], 'one represents')
  }
  if (raw.saidBy) {
    context.refer(
      { file, line: raw.saidBy.line },
      'saidBy',
      raw.saidBy.value,
      SPEAKERS,
      'who says something is',
    )
  }
  const value = property && raw.property && !raw.type ? checkValue(raw, property, name, report) : undefined
  if (!raw.writtenKeys.has('paragraph') && !raw.writtenKeys.has('heading')) {
    report(line, `${name} does not say where it stands`, 'add paragraph: and its number, or heading:')
  }
  const rank = (raw.rank?.value ?? 'NORMAL') as Rank
  if (raw.rank && rank !== 'NORMAL' && !raw.writtenKeys.has('rankReason')) {
    report(raw.rank.line, `${name} has the rank ${rank} and no reason`, 'add rankReason: {da: …, en: …}')
  }
  if (raw.rankReason && rank === 'NORMAL' && (raw.rank || !raw.writtenKeys.has('rank'))) {
    report(
      raw.rankReason.line,
      `${name} has a rankReason and no rank`,
      'add rank: PREFERRED or DEPRECATED, or leave it out',
    )
  }
  const propertyName = raw.type?.value ?? raw.property?.value
  if (!raw.id || !raw.subject || propertyName === undefined || !raw.text) return undefined
  return {
    id: `claim:${slug}.${raw.id.value}`,
    subject: raw.subject.value,
    property: propertyName,
    ...(raw.object && { object: raw.object.value }),
    ...(value && { value }),
    ...(raw.population && { population: raw.population.value }),
    ...(raw.period && { period: raw.period.value }),
    ...(raw.role && { role: raw.role.value }),
    ...(raw.representing && { representing: raw.representing.value }),
    ...(raw.stint && { stint: raw.stint.value }),
    modality: (raw.modality?.value ?? 'STATED') as Modality,
    rank,
    ...(raw.rankReason && { rankReason: raw.rankReason.value }),
    source: `source:${slug}`,
    ...(raw.paragraph && { paragraph: raw.paragraph.value }),
    ...(raw.heading && { heading: raw.heading.value }),
    ...(raw.saidBy && { saidBy: raw.saidBy.value }),
    text: raw.text.value,
  }
}

type ClaimReport = (line: number, message: string, cure: string) => void

/** Reports keys that belong to the other sort of claim: one with `belongsTo`. */
function misplaced(
  raw: RawClaim,
  keys: readonly (keyof RawClaim & string)[],
  belongsTo: string,
  name: string,
  report: ClaimReport,
): void {
  for (const key of keys) {
    const found = raw[key]
    if (found && 'line' in found) {
      report(
        found.line,
        `${name} has ${key}, which goes with ${belongsTo}`,
        `leave it out, or write ${belongsTo}`,
      )
    }
  }
}

/** The value in the type that the property wants, or undefined after a report. */
function checkValue(
  raw: RawClaim,
  property: PropertyInfo,
  name: string,
  report: ClaimReport,
): ClaimValue | undefined {
  const { value: located } = raw
  const wanted = WANTED[property.type]
  const line = located?.line ?? raw.property?.line ?? 1
  if (!located) {
    if (raw.writtenKeys.has('value')) return undefined
    if (property.type !== 'period') {
      report(line, `${name} has the property ${property.property} and no value`, `add value: ${wanted}`)
      return undefined
    }
    notOfNumbers(raw, name, report)
    if (raw.period) return { type: 'period' }
    if (!raw.writtenKeys.has('period')) {
      report(
        line,
        `${name} has the property ${property.property} and no period`,
        'add period: {from: …, to: …}',
      )
    }
    return undefined
  }
  const written = located.value
  if (written.form === 'text' && (written.text === 'unknown' || written.text === 'none')) {
    notOfNumbers(raw, name, report)
    return { type: written.text }
  }
  if (property.type === 'number' && written.form === 'number') {
    if (property.property === 'ordinal' && !(Number.isSafeInteger(written.number) && written.number >= 1)) {
      report(line, `the ordinal ${written.source} is no place in a series`, 'write a whole number from 1')
    }
    return {
      type: 'number',
      number: written.number,
      unit: raw.unit?.value ?? property.unit ?? '',
      approximate: raw.approximate?.value ?? false,
    }
  }
  if (property.type === 'date' && written.form !== 'texts') {
    const date = written.form === 'number' ? written.source : written.text
    notOfNumbers(raw, name, report)
    if (isPartialDate(date)) return { type: 'date', date }
    report(line, `value ${shown(date)} is no date`, `write ${wanted}`)
    return undefined
  }
  if (property.type === 'text' && written.form !== 'number') {
    notOfNumbers(raw, name, report)
    return { type: 'text', text: written.form === 'text' ? { da: written.text } : written.texts }
  }
  const found =
    written.form === 'number'
      ? `the number ${written.source}`
      : written.form === 'text'
        ? `the text ${shown(written.text)}`
        : 'a text in two languages'
  report(line, `the value of ${property.property} is ${found}`, `write ${wanted}`)
  return undefined
}

const WANTED: Readonly<Record<PropertyInfo['type'], string>> = {
  number: 'a number, unknown or none',
  text: 'a text between quotation marks, {da: …, en: …}, unknown or none',
  date: 'a date as YYYY, YYYY-MM or YYYY-MM-DD of a day that exists, unknown or none',
  period: 'period: {from: …, to: …} and no value, or value: unknown or none',
}

function notOfNumbers(raw: RawClaim, name: string, report: ClaimReport): void {
  for (const key of ['unit', 'approximate'] as const) {
    const found = raw[key]
    if (found) report(found.line, `${name} has ${key} and no number`, 'leave it out')
  }
}

/** An entity that nothing is said of is not knowledge yet; what a faulty source would say of it is not known. */
function checkUse(context: Context): void {
  if (!context.areSourcesWhole) return
  for (const [id, place] of context.declared) {
    if (context.used.has(id) || !context.kindOf(id)) continue
    context.report(place, `nothing refers to ${id}`, 'add a claim about it, or remove it')
  }
}
