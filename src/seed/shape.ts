/**
 * The shapes of YAML values. One definition both reads a value, with the line of every part and a problem for every
 * fault, and describes itself as JSON Schema for editors, so the two cannot drift apart.
 */

import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, type YAMLMap } from 'yaml'
import type { Bilingual, Period } from './model.ts'
import { nearest, suggestion } from './nearest.ts'
import { firstDay, isPartialDate, lastDay, PARTIAL_DATE_PATTERN } from './partial-date.ts'

/** A value and the line of its file, counted from 1, on which it stands. */
export interface Located<T> {
  readonly value: T
  readonly line: number
}

export type JsonSchema = { readonly [key: string]: unknown }

/** What a shape may ask of the file it reads from. */
export interface Reading {
  lineOf(node: Node): number
  report(line: number, message: string, cure: string): void
}

/** What stands where a value should be; null is YAML's way to say nothing. */
export type Found = Node | null

export interface Shape<T> {
  /** What is right here, as the object of "write". */
  readonly wanted: string
  /** The value, or undefined after at least one report. `name` is what messages call it, `line` where it begins. */
  read(found: Found, name: string, line: number, reading: Reading): T | undefined
  schema(): JsonSchema
}

export interface Field<T> {
  readonly shape: Shape<T>
  readonly required: boolean
  /** Shown by editors. */
  readonly description: string
}

export type Fields = Readonly<Record<string, Field<unknown>>>

/** A map's values by key; a key that is absent or faulty is left out, so the rest can still be checked. */
export type RecordOf<F extends Fields> = {
  readonly [K in keyof F]?: Located<F[K] extends Field<infer T> ? T : never>
} & {
  /** The keys that are there, the faulty and the misspelt ones too, so that no second problem is made of them. */
  readonly writtenKeys: ReadonlySet<string>
}

export function required<T>(shape: Shape<T>, description: string): Field<T> {
  return { shape, required: true, description }
}

export function optional<T>(shape: Shape<T>, description: string): Field<T> {
  return { shape, required: false, description }
}

/** A map with these keys and no others; `noun` is what messages call it, such as `claim`. */
export function record<F extends Fields>(
  noun: string,
  fields: F,
  constraints: JsonSchema = {},
): Shape<RecordOf<F>> {
  const requiredKeys = Object.keys(fields).filter((key) => fields[key]?.required)
  const wanted = `a map with ${listed(requiredKeys)}`
  return {
    wanted,
    read(found, name, line, reading) {
      if (!isMap(found)) return wrong(found, name, line, wanted, reading)
      const values: Record<string, Located<unknown>> = {}
      const writtenKeys = new Set<string>()
      for (const entry of entriesOf(found, name, reading)) {
        const field = Object.hasOwn(fields, entry.key) ? fields[entry.key] : undefined
        if (!field) {
          reading.report(
            entry.line,
            `${entry.key} is no key of ${withArticle(noun)}`,
            suggestion(entry.key, Object.keys(fields)),
          )
          const meant = nearest(entry.key, Object.keys(fields))
          if (meant !== undefined) writtenKeys.add(meant)
          continue
        }
        writtenKeys.add(entry.key)
        // A later duplicate has been reported by the YAML parser.
        if (Object.hasOwn(values, entry.key)) continue
        const value = field.shape.read(entry.value, entry.key, entry.line, reading)
        if (value !== undefined) values[entry.key] = { value, line: entry.line }
      }
      for (const [key, field] of Object.entries(fields)) {
        if (field.required && !writtenKeys.has(key)) {
          const own = values.id?.value
          const subject = typeof own === 'string' ? `${noun} ${own}` : `the ${noun}`
          reading.report(line, `${subject} has no ${key}`, `add ${key}: ${field.shape.wanted}`)
        }
      }
      return { ...values, writtenKeys } as unknown as RecordOf<F>
    },
    schema: () => ({
      type: 'object',
      additionalProperties: false,
      properties: Object.fromEntries(
        Object.entries(fields).map(([key, field]) => [
          key,
          { description: field.description, ...field.shape.schema() },
        ]),
      ),
      required: requiredKeys,
      ...constraints,
    }),
  }
}

/** A list; items that are faulty are left out. */
export function listOf<T>(item: Shape<T>, noun: string): Shape<readonly Located<T>[]> {
  const wanted = `a list, each item ${item.wanted}`
  return {
    wanted,
    read(found, name, line, reading) {
      if (!isSeq(found)) return wrong(found, name, line, wanted, reading)
      const items: Located<T>[] = []
      for (const child of found.items) {
        const node = child as Found
        const childLine = node === null ? line : reading.lineOf(node)
        const value = item.read(node, noun, childLine, reading)
        if (value !== undefined) items.push({ value, line: childLine })
      }
      return items
    },
    schema: () => ({ type: 'array', items: item.schema() }),
  }
}

/** A map from names that match the pattern to values of one shape; undefined where a name is faulty. */
export function mapOf<T>(value: Shape<T>, noun: string, key: { pattern: RegExp; wanted: string }) {
  const wanted = `a map from each ${noun} to ${value.wanted}`
  const shape: Shape<ReadonlyMap<string, Located<T>>> = {
    wanted,
    read(found, name, line, reading) {
      if (!isMap(found)) return wrong(found, name, line, wanted, reading)
      const values = new Map<string, Located<T>>()
      let isFaulty = false
      for (const entry of entriesOf(found, name, reading)) {
        if (!key.pattern.test(entry.key)) {
          reading.report(
            entry.line,
            `${shown(entry.key)} is no name for ${withArticle(noun)}`,
            `write ${key.wanted}`,
          )
          isFaulty = true
        }
        const read = value.read(entry.value, `${noun} ${entry.key}`, entry.line, reading)
        if (read !== undefined && !values.has(entry.key))
          values.set(entry.key, { value: read, line: entry.line })
      }
      return isFaulty ? undefined : values
    },
    schema: () => ({
      type: 'object',
      propertyNames: { pattern: key.pattern.source },
      additionalProperties: value.schema(),
    }),
  }
  return shape
}

/** A text that is not blank. Line breaks become spaces, accents single characters (NFC). */
export function text(wanted = 'a text'): Shape<string> {
  return {
    wanted,
    read: (found, name, line, reading) => textOf(found, name, line, wanted, reading),
    schema: () => ({ type: 'string', minLength: 1 }),
  }
}

/** A text of a given form. */
export function matching(pattern: RegExp, wanted: string): Shape<string> {
  return {
    wanted,
    read(found, name, line, reading) {
      const value = textOf(found, name, line, wanted, reading)
      if (value === undefined || pattern.test(value)) return value
      reading.report(line, `${name} ${shown(value)} has the wrong form`, `write ${wanted}`)
      return undefined
    },
    schema: () => ({ type: 'string', pattern: pattern.source }),
  }
}

/** An address on the web. */
export function webAddress(): Shape<string> {
  const wanted = 'an address that begins with https:// or http://'
  return {
    wanted,
    read(found, name, line, reading) {
      const value = textOf(found, name, line, wanted, reading)
      if (value === undefined) return undefined
      if (!/^https?:\/\/[^\s/]/.test(value) || /\s/.test(value) || !URL.canParse(value)) {
        reading.report(line, `${name} ${shown(value)} is no address`, `write ${wanted}`)
        return undefined
      }
      // RFC 3987 has none of them in an IRI, and no reader of Turtle takes them.
      const [wrong] = /[<>"{}|\\^`]/.exec(value) ?? []
      if (wrong === undefined) return value
      reading.report(
        line,
        `${name} ${shown(value)} holds ${wrong}`,
        `write ${encodeURIComponent(wrong)} instead`,
      )
      return undefined
    },
    schema: () => ({ type: 'string', pattern: '^https?://[^\\s<>"{}|\\\\^`]+$' }),
  }
}

/** One of a set of names. Where the set itself could not be read (undefined), any text passes. */
export function choice(names: Iterable<string> | undefined, noun: string): Shape<string> {
  const known = names && [...names]
  const wanted = known && known.length > 0 ? `one of ${listed(known)}` : withArticle(noun)
  return {
    wanted,
    read(found, name, line, reading) {
      const value = textOf(found, name, line, wanted, reading)
      if (value === undefined || !known || known.includes(value)) return value
      reading.report(line, `${name} ${shown(value)} is no ${noun}`, suggestion(value, known))
      return undefined
    },
    schema: () => (known && known.length > 0 ? { enum: known } : { type: 'string' }),
  }
}

export function truth(): Shape<boolean> {
  const wanted = 'true or false'
  return {
    wanted,
    read: (found, name, line, reading) =>
      isScalar(found) && typeof found.value === 'boolean'
        ? found.value
        : wrong(found, name, line, wanted, reading),
    schema: () => ({ type: 'boolean' }),
  }
}

/** A whole number from 1. */
export function count(): Shape<number> {
  const wanted = 'a whole number from 1'
  return {
    wanted,
    read(found, name, line, reading) {
      if (!isScalar(found) || typeof found.value !== 'number')
        return wrong(found, name, line, wanted, reading)
      if (Number.isSafeInteger(found.value) && found.value >= 1) return found.value
      reading.report(line, `${name} ${found.value} counts nothing`, `write ${wanted}`)
      return undefined
    },
    schema: () => ({ type: 'integer', minimum: 1 }),
  }
}

const DATE_WANTED = 'a date as YYYY, YYYY-MM or YYYY-MM-DD'

/** A date of the precision the source gives. YAML reads a year as a number, which is accepted. */
export function partialDate(): Shape<string> {
  return {
    wanted: DATE_WANTED,
    read: dateOf,
    schema: () => ({
      anyOf: [
        { type: 'integer', minimum: 1000, maximum: 2999 },
        { type: 'string', pattern: PARTIAL_DATE_PATTERN },
      ],
    }),
  }
}

function dateOf(found: Found, name: string, line: number, reading: Reading): string | undefined {
  if (!isScalar(found) || (typeof found.value !== 'number' && typeof found.value !== 'string')) {
    return wrong(found, name, line, DATE_WANTED, reading)
  }
  const value = typeof found.value === 'number' ? (found.source ?? String(found.value)) : found.value
  if (isPartialDate(value)) return value
  reading.report(line, `${name} ${shown(value)} is no date`, `write ${DATE_WANTED}, of a day that exists`)
  return undefined
}

/** A text in Danish and in English. */
export function bilingual(): Shape<Bilingual> {
  const wanted = 'a text in both languages: {da: …, en: …}'
  return {
    wanted,
    read: (found, name, line, reading) => bilingualOf(found, name, line, wanted, reading),
    schema: () => ({
      type: 'object',
      additionalProperties: false,
      properties: { da: { type: 'string', minLength: 1 }, en: { type: 'string', minLength: 1 } },
      required: ['da', 'en'],
    }),
  }
}

function bilingualOf(
  found: Found,
  name: string,
  line: number,
  wanted: string,
  reading: Reading,
): Bilingual | undefined {
  if (!isMap(found)) return wrong(found, name, line, wanted, reading)
  const texts: { da?: string; en?: string } = {}
  const seen = new Set<string>()
  let commaReported = false
  for (const entry of entriesOf(found, name, reading)) {
    if (entry.key !== 'da' && entry.key !== 'en') {
      // {da: Først, så derefter} is a text that YAML has cut at its comma; what follows is one fault, not several.
      if (found.flow && seen.size > 0) {
        if (!commaReported) {
          reading.report(
            entry.line,
            `${name} is cut off before ${shown(entry.key)}`,
            'put a text with a comma or a colon in it between quotation marks',
          )
        }
        commaReported = true
      } else {
        reading.report(entry.line, `${entry.key} is no language of ${name}`, 'write da and en')
      }
      continue
    }
    if (seen.has(entry.key)) continue
    seen.add(entry.key)
    const value = textOf(entry.value, `${name}.${entry.key}`, entry.line, 'a text', reading)
    if (value !== undefined) texts[entry.key] = value
  }
  for (const [key, language] of [
    ['da', 'Danish'],
    ['en', 'English'],
  ] as const) {
    if (!seen.has(key)) reading.report(line, `${name} is missing in ${language}`, `add ${key}: and the text`)
  }
  if (texts.da === undefined || texts.en === undefined) return undefined
  return { da: texts.da, en: texts.en }
}

const PERIOD_WANTED = 'a period as {from: …, to: …}, either end alone, or {at: …}'

/** A period; both ends are included. */
export function period(): Shape<Period> {
  const date = partialDate()
  return {
    wanted: PERIOD_WANTED,
    read(found, name, line, reading) {
      if (!isMap(found)) return wrong(found, name, line, PERIOD_WANTED, reading)
      const dates: Record<string, string> = {}
      const seen = new Set<string>()
      let faulty = false
      for (const entry of entriesOf(found, name, reading)) {
        if (!['from', 'to', 'at'].includes(entry.key)) {
          reading.report(
            entry.line,
            `${entry.key} is no key of a period`,
            suggestion(entry.key, ['from', 'to', 'at']),
          )
          faulty = true
          continue
        }
        if (seen.has(entry.key)) continue
        seen.add(entry.key)
        const value = date.read(entry.value, `${name}.${entry.key}`, entry.line, reading)
        if (value === undefined) faulty = true
        else dates[entry.key] = value
      }
      if (faulty) return undefined
      if (seen.size === 0) {
        reading.report(line, `${name} is empty`, `write ${PERIOD_WANTED}`)
        return undefined
      }
      const { from, to, at } = dates
      if (at !== undefined) {
        if (from === undefined && to === undefined) return { from: at, to: at }
        reading.report(
          line,
          `${name} has both at and ${from === undefined ? 'to' : 'from'}`,
          `write ${PERIOD_WANTED}`,
        )
        return undefined
      }
      if (from !== undefined && to !== undefined && firstDay(from) > lastDay(to)) {
        reading.report(
          line,
          `${name} begins in ${from}, after its end in ${to}`,
          'write the earlier date as from',
        )
        return undefined
      }
      return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) }
    },
    schema: () => ({
      oneOf: [
        {
          type: 'object',
          additionalProperties: false,
          minProperties: 1,
          properties: { from: date.schema(), to: date.schema() },
        },
        { type: 'object', additionalProperties: false, properties: { at: date.schema() }, required: ['at'] },
      ],
    }),
  }
}

/** A claim's value as it is written; which of these is right depends on the property. */
export type WrittenValue =
  /** `source` is the number's own digits, which may be a year. */
  | { readonly form: 'number'; readonly number: number; readonly source: string }
  | { readonly form: 'text'; readonly text: string }
  | { readonly form: 'texts'; readonly texts: Bilingual }

export function writtenValue(): Shape<WrittenValue> {
  const wanted = 'a number, a text, {da: …, en: …}, a date, unknown or none'
  return {
    wanted,
    read(found, name, line, reading) {
      if (isMap(found)) {
        const texts = bilingualOf(found, name, line, wanted, reading)
        return texts && { form: 'texts', texts }
      }
      if (isScalar(found) && typeof found.value === 'number') {
        if (Number.isFinite(found.value)) {
          return { form: 'number', number: found.value, source: found.source ?? String(found.value) }
        }
        reading.report(line, `${name} ${found.source ?? found.value} is no finite number`, `write ${wanted}`)
        return undefined
      }
      const plain = textOf(found, name, line, wanted, reading)
      return plain === undefined ? undefined : { form: 'text', text: plain }
    },
    schema: () => ({
      anyOf: [{ type: 'number' }, { type: 'string', minLength: 1 }, bilingual().schema()],
    }),
  }
}

interface Entry {
  readonly key: string
  readonly value: Found
  readonly line: number
}

function entriesOf(map: YAMLMap, name: string, reading: Reading): Entry[] {
  const entries: Entry[] = []
  for (const pair of map.items as Pair<unknown, unknown>[]) {
    const keyNode = pair.key as Found
    const line = keyNode === null ? reading.lineOf(map) : reading.lineOf(keyNode)
    if (!isScalar(keyNode) || keyNode.value === null || typeof keyNode.value === 'object') {
      reading.report(line, `a key of ${name} is no word`, 'write a key, a colon and its value')
      continue
    }
    entries.push({ key: oneLine(String(keyNode.value).normalize('NFC')), value: pair.value as Found, line })
  }
  return entries
}

// A tab or line break inside a text is layout; any other control character and a lone surrogate are damage.
const DAMAGE = /(?![\t\n\r])[\p{Cc}\p{Cs}]/u

function textOf(
  found: Found,
  name: string,
  line: number,
  wanted: string,
  reading: Reading,
): string | undefined {
  if (!isScalar(found) || typeof found.value !== 'string') {
    if (isScalar(found) && ['number', 'boolean', 'bigint'].includes(typeof found.value)) {
      reading.report(
        line,
        `${name} ${found.source ?? found.value} is a ${typeof found.value === 'boolean' ? 'truth value' : 'number'}, not a text`,
        `write ${wanted}; between quotation marks if it is to look like this`,
      )
      return undefined
    }
    return wrong(found, name, line, wanted, reading)
  }
  const value = found.value.normalize('NFC').replace(/\s+/g, ' ').trim()
  if (value === '') return wrong(null, name, line, wanted, reading)
  if (DAMAGE.test(found.value)) {
    reading.report(line, `${name} contains a character that cannot be shown`, 'remove it')
    return undefined
  }
  return value
}

function wrong(found: Found, name: string, line: number, wanted: string, reading: Reading): undefined {
  if (isAlias(found)) {
    reading.report(line, `${name} refers to *${found.source}`, `write the value itself; write ${wanted}`)
  } else if (found === null || (isScalar(found) && (found.value === null || found.value === ''))) {
    reading.report(line, `${name} is empty`, `write ${wanted}`)
  } else if (isScalar(found) && typeof found.value === 'string' && found.value.trim() === '') {
    reading.report(line, `${name} is blank`, `write ${wanted}`)
  } else {
    reading.report(line, `${name} is ${whatIs(found)}`, `write ${wanted}`)
  }
  return undefined
}

function whatIs(found: Node): string {
  if (isMap(found)) return 'a map'
  if (isSeq(found)) return 'a list'
  if (!isScalar(found)) return 'something else'
  if (typeof found.value === 'boolean') return `the truth value ${found.value}`
  if (typeof found.value === 'number') return `the number ${found.source ?? found.value}`
  return `the text ${shown(String(found.value))}`
}

/** The text between quotation marks, cut to a length that fits a line. */
export function shown(value: string): string {
  const characters = [...oneLine(value)]
  return `"${characters.length > 50 ? `${characters.slice(0, 50).join('')}…` : characters.join('')}"`
}

/** A problem is told in one line, whatever it quotes. */
function oneLine(value: string): string {
  return value.replace(/[\p{Cc}\p{Cs}\u2028\u2029]+/gu, ' ')
}

/** `a claim`, `an entity`. */
export function withArticle(noun: string): string {
  return `${/^[aeiou]/i.test(noun) ? 'an' : 'a'} ${noun}`
}

/** `a PERSON`, or `one of PERSON and ORGANISATION` */
export function oneOf(names: readonly string[]): string {
  const [only, ...others] = names
  return only !== undefined && others.length === 0 ? withArticle(only) : `one of ${listed(names)}`
}

/** `a, b and c`. */
export function listed(names: readonly string[]): string {
  if (names.length < 2) return names.join('')
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
