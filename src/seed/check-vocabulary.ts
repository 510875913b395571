/** The rules of seed/vocabulary: what makes kinds, link types and properties fit together. */

import { ANY, type RawKind, type RawLinkType, type RawProperty } from './format.ts'
import type { Bilingual, KindInfo, LinkTypeInfo, Problem, PropertyInfo, Vocabulary } from './model.ts'
import { suggestion } from './nearest.ts'
import { KIND_FILE, LINK_TYPE_FILE, type ParsedSeed, PROPERTY_FILE } from './parse.ts'
import { type Located, listed } from './shape.ts'

/** Prefixes that ids of other things carry. */
const RESERVED_PREFIXES = ['source', 'claim', 'link', 'conflict', 'gap']

/**
 * Checks the vocabulary. What comes back holds every kind, link type and property that is whole, so that the rest of
 * the seed can be checked against them even where others are faulty.
 */
export function checkVocabulary(parsed: ParsedSeed): { vocabulary: Vocabulary; problems: Problem[] } {
  const problems: Problem[] = []
  const rawKinds = parsed.kinds ?? []
  const rawLinkTypes = parsed.linkTypes ?? []
  const rawProperties = parsed.properties?.properties?.value ?? []
  const kindNames = rawKinds.flatMap((raw) => raw.value.kind?.value ?? [])
  const context: Context = {
    kindNames: parsed.kinds && kindNames.length === parsed.kinds.length ? kindNames : undefined,
    linkTypeNames: parsed.linkTypes && rawLinkTypes.flatMap((raw) => raw.value.type?.value ?? []),
    unitNames: parsed.properties?.units && [...parsed.properties.units.value.keys()],
    problems,
  }
  checkKinds(rawKinds, problems)
  checkTwice(LINK_TYPE_FILE, 'link type', rawLinkTypes, (raw) => raw.type, problems)
  checkTwice(PROPERTY_FILE, 'property', rawProperties, (raw) => raw.property, problems)
  for (const raw of rawLinkTypes) checkLinkType(raw.value, context)
  for (const raw of rawProperties) checkProperty(raw.value, context)
  return {
    vocabulary: {
      kinds: rawKinds.flatMap((raw) => wholeKind(raw.value) ?? []),
      linkTypes: rawLinkTypes.flatMap((raw) => wholeLinkType(raw.value, kindNames) ?? []),
      properties: rawProperties.flatMap((raw) => wholeProperty(raw.value, kindNames) ?? []),
      units: plainMap(parsed.properties?.units?.value),
    },
    problems,
  }
}

/** Names to choose from; undefined where they are not all known. */
interface Context {
  readonly kindNames: readonly string[] | undefined
  readonly linkTypeNames: readonly string[] | undefined
  readonly unitNames: readonly string[] | undefined
  readonly problems: Problem[]
}

function checkKinds(raws: readonly Located<RawKind>[], problems: Problem[]): void {
  checkTwice(KIND_FILE, 'kind', raws, (raw) => raw.kind, problems)
  checkTwice(KIND_FILE, 'type', raws, (raw) => raw.type, problems)
  checkTwice(KIND_FILE, 'prefix', raws, (raw) => raw.prefix, problems)
  for (const { value: raw } of raws) {
    if (raw.kind?.value === ANY) {
      problems.push({
        file: KIND_FILE,
        line: raw.kind.line,
        message: `${ANY} stands for all kinds`,
        cure: 'give the kind a name of its own',
      })
    }
    if (raw.prefix && RESERVED_PREFIXES.includes(raw.prefix.value)) {
      problems.push({
        file: KIND_FILE,
        line: raw.prefix.line,
        message: `the prefix ${raw.prefix.value} is that of other ids`,
        cure: `choose one that is none of ${listed(RESERVED_PREFIXES)}`,
      })
    }
  }
}

function checkLinkType(raw: RawLinkType, context: Context): void {
  const name = raw.type?.value ?? 'the link type'
  checkKindNames(LINK_TYPE_FILE, name, 'from', raw.from, context)
  checkKindNames(LINK_TYPE_FILE, name, 'to', raw.to, context)
  if (raw.symmetric?.value !== true) return
  const line = raw.symmetric.line
  if (raw.phrase && raw.inverse && !equalTexts(raw.phrase.value, raw.inverse.value)) {
    context.problems.push({
      file: LINK_TYPE_FILE,
      line,
      message: `${name} is symmetric, but its phrases differ`,
      cure: 'write the same text as phrase and inverse',
    })
  }
  const names = (list: RawLinkType['from']) =>
    [...new Set(list?.value.map((item) => item.value))].sort().join()
  if (raw.from && raw.to && names(raw.from) !== names(raw.to)) {
    context.problems.push({
      file: LINK_TYPE_FILE,
      line,
      message: `${name} is symmetric, but from and to name different kinds`,
      cure: 'write the same kinds as from and to',
    })
  }
}

function checkProperty(raw: RawProperty, context: Context): void {
  const name = raw.property?.value ?? 'the property'
  const report = (line: number, message: string, cure: string) => {
    context.problems.push({ file: PROPERTY_FILE, line, message, cure })
  }
  checkKindNames(PROPERTY_FILE, name, 'kinds', raw.kinds, context)
  if (raw.unit) {
    const unit = raw.unit.value
    if (context.unitNames && !context.unitNames.includes(unit)) {
      report(raw.unit.line, `${name} has the unknown unit ${unit}`, suggestion(unit, context.unitNames))
    }
    if (raw.type && raw.type.value !== 'number') {
      report(raw.unit.line, `${name} has a unit but is of type ${raw.type.value}`, 'leave unit out')
    }
  }
  if (raw.deniedBy && context.linkTypeNames && !context.linkTypeNames.includes(raw.deniedBy.value)) {
    const type = raw.deniedBy.value
    report(
      raw.deniedBy.line,
      `${name} is denied by the unknown link type ${type}`,
      suggestion(type, context.linkTypeNames),
    )
  }
}

function checkKindNames(
  file: string,
  name: string,
  key: string,
  list: Located<readonly Located<string>[]> | undefined,
  { kindNames, problems }: Context,
): void {
  if (!list) return
  if (list.value.length === 0) {
    problems.push({
      file,
      line: list.line,
      message: `${name} has no kind in ${key}`,
      cure: `name kinds or ${ANY}`,
    })
  }
  const seen = new Set<string>()
  for (const item of list.value) {
    if (seen.has(item.value)) {
      problems.push({
        file,
        line: item.line,
        message: `${key} names ${item.value} twice`,
        cure: 'name it once',
      })
    } else if (item.value === ANY && list.value.length > 1) {
      problems.push({
        file,
        line: item.line,
        message: `${key} names ${ANY} beside kinds`,
        cure: 'leave one out',
      })
    } else if (item.value !== ANY && kindNames && !kindNames.includes(item.value)) {
      const cure = suggestion(item.value, [...kindNames, ANY])
      problems.push({ file, line: item.line, message: `${key} names the unknown kind ${item.value}`, cure })
    }
    seen.add(item.value)
  }
}

function checkTwice<T>(
  file: string,
  noun: string,
  items: readonly Located<T>[],
  nameOf: (item: T) => Located<string> | undefined,
  problems: Problem[],
): void {
  const lines = new Map<string, number>()
  for (const item of items) {
    const name = nameOf(item.value)
    if (!name) continue
    const first = lines.get(name.value)
    if (first === undefined) {
      lines.set(name.value, name.line)
    } else {
      const message = `the ${noun} ${name.value} stands already in line ${first}`
      problems.push({ file, line: name.line, message, cure: 'leave one out or rename it' })
    }
  }
}

function wholeKind(raw: RawKind): KindInfo | undefined {
  const { kind, type, prefix, da, en, plural, description, forms, iri } = raw
  if (!kind || !type || !prefix || !da || !en || !plural || !description || !forms) return undefined
  return {
    kind: kind.value,
    type: type.value,
    prefix: prefix.value,
    da: da.value,
    en: en.value,
    plural: plural.value,
    description: description.value,
    forms: plainMap(forms.value),
    ...(iri && { iri: iri.value }),
  }
}

function wholeLinkType(raw: RawLinkType, kinds: readonly string[]): LinkTypeInfo | undefined {
  const { type, phrase, inverse, description, from, to, singleValued, symmetric, timeless, iri, inverseIri } =
    raw
  if (!type || !phrase || !inverse || !description || !from || !to) return undefined
  return {
    type: type.value,
    phrase: phrase.value,
    inverse: inverse.value,
    description: description.value,
    from: spelledOut(from.value, kinds),
    to: spelledOut(to.value, kinds),
    singleValued: singleValued?.value ?? false,
    symmetric: symmetric?.value ?? false,
    timeless: timeless?.value ?? false,
    ...(iri && { iri: iri.value }),
    ...(inverseIri && { inverseIri: inverseIri.value }),
  }
}

function wholeProperty(raw: RawProperty, allKinds: readonly string[]): PropertyInfo | undefined {
  const { property, type, da, en, description, kinds, singleValued, unit, deniedBy, iri } = raw
  if (!property || !type || !da || !en || !description || !kinds) return undefined
  return {
    property: property.value,
    type: type.value as PropertyInfo['type'],
    da: da.value,
    en: en.value,
    description: description.value,
    kinds: spelledOut(kinds.value, allKinds),
    singleValued: singleValued?.value ?? false,
    ...(unit && { unit: unit.value }),
    ...(deniedBy && { deniedBy: deniedBy.value }),
    ...(iri && { iri: iri.value }),
  }
}

function spelledOut(names: readonly Located<string>[], kinds: readonly string[]): readonly string[] {
  const list = names.map((name) => name.value)
  return list.includes(ANY) ? kinds : list
}

function plainMap<T>(map: ReadonlyMap<string, Located<T>> | undefined): Readonly<Record<string, T>> {
  return Object.fromEntries([...(map ?? [])].map(([key, located]) => [key, located.value]))
}

function equalTexts(one: Bilingual, other: Bilingual): boolean {
  return one.da === other.da && one.en === other.en
}
