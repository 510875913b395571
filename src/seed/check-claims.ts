/** The rules of claims: what they refer to, which keys go together, and the type of a value. */

import type { Context } from './check-context.ts'
import { foldTight } from './danish.ts'
import type { RawClaim } from './format.ts'
import type { ClaimValue, Modality, PropertyInfo, Rank, SeedClaim } from './model.ts'
import type { ParsedSourceFile } from './parse.ts'
import { isPartialDate } from './partial-date.ts'
import { shown } from './shape.ts'

/** The claims of a source that are whole. */
export function checkClaims({ file, slug, content }: ParsedSourceFile, context: Context): SeedClaim[] {
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
