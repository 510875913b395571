import type { FieldNode } from 'graphql'
import type { Row, Stamp, Value } from '../graph/port.ts'
import type { Call, Numbers } from './call.ts'
import { connectionOf, cursorOf, type Key } from './page.ts'
import {
  type Calls,
  made,
  objectsOf,
  type Reader,
  type ReadObject,
  type Told,
  type Values,
} from './read-object.ts'
import type { Level, Selected } from './select.ts'
import type { Bound, Facts, Fragment, Held, Match, Names, Same, Scope, ScopePage } from './shape.ts'

/** A statement's text, and how to make its parameters and read its rows for the calls of any request of its form. */
export interface Plan {
  readonly text: string
  readonly parameters: readonly Parameter[]
  decode(rows: readonly Row[], calls: Calls): Stamped<unknown>
}

/** With what the stamp told. */
export interface Stamped<Answer> {
  readonly answer: Answer
  readonly stamp: Value
}

export interface Parameter {
  readonly name: string
  /** Of the field whose call it is made of. */
  readonly number: number
  value(call: Call): Value
}

type Decode = (raw: Value | undefined, told: Told) => ReadObject | null

/** Names of variables, and the expressions of what they hold. */
type Entries = readonly (readonly [name: string, expression: string])[]

interface Rendered {
  /** Subqueries to run with the parent's variables in scope. */
  readonly lines: readonly string[]
  /** The variables that the subqueries bring into scope. */
  readonly carried: readonly string[]
  /** What the parent's list holds of the field. */
  readonly entries: Entries
  readonly shares: readonly Share[]
  /** Of the parent's list, in which the field's entries begin at a place. */
  decode(values: Values, place: number, told: Told): unknown
}

interface RenderedObject extends Pick<Rendered, 'lines' | 'carried' | 'shares'> {
  readonly expression: string
  readonly decode: Decode
}

/** Objects of a field that several others may have in common, and which are therefore told of once: see `isShared`. */
interface Share {
  readonly number: number
  readonly level: Level
  readonly names: Names
  readonly same: Same
  /** What holds one of them, or its id, or a list of those, or of such lists. */
  readonly holder: string
  /** How many lists it stands in there. */
  readonly depth: number
}

/**
 * How many lists surround what is found: none at -1; 0 where it stands in nothing but what several requests look up by ids at
 * once. What stands in two lists or more, the inner of which seldom has it twice, is often there several times.
 */
interface Nesting {
  /** Of what is bound with the object. */
  readonly beside: number
  /** Of what is found below it. */
  readonly below: number
}

/** What a text follows from besides what is asked. */
export interface Store {
  readonly stamp: Stamp
  readonly facts: Facts
}

/**
 * The plan for all calls of the same form as these. A list comes as a row an item, each a message of its own: the driver reads
 * a message that comes in several parts many times slower, and look-ups of several requests are one list.
 */
export function render(field: Selected, numbers: Numbers, calls: Calls, { stamp, facts }: Store): Plan {
  const renderer = new Renderer(numbers, calls, facts)
  const { lines, entries, shares, decode } = renderer.field(field, {}, { beside: -1, below: -1 })
  const shared = renderer.shared(shares)
  const { parameters } = renderer
  const text = (...end: string[]) => [stamp.clause, ...lines, ...shared.lines, ...end].join('\n')
  const ofAll: Entries = [...shared.entries, ['stamp', stamp.expression]]
  const isList = 'gives' in field.reads && field.reads.gives === 'list'
  if (!isList) {
    const columns = [...entries, ...ofAll].map(([name, expression]) => `${expression} AS ${name}`)
    return {
      text: text(`RETURN ${columns.join(', ')}`),
      parameters,
      decode([row = {}], calls) {
        const values = entries.map(([name]) => row[name])
        return { answer: decode(values, 0, shared.told(row, calls)), stamp: row.stamp ?? null }
      },
    }
  }
  const [list] = entries.map(([name]) => name)
  // The last row is no item: what is told of all is told of an empty list too.
  const last = ofAll.map(
    ([name, expression]) => `CASE place WHEN size(${list}) THEN ${expression} END AS ${name}`,
  )
  return {
    text: text(
      `UNWIND range(0, size(${list})) AS place`,
      `RETURN place, ${list}[place] AS item, ${last.join(', ')}`,
    ),
    parameters,
    decode(rows, calls) {
      const items: Value[] = []
      let end: Row = {}
      for (const row of rows) {
        if (row.place === rows.length - 1) end = row
        else items[row.place as number] = row.item ?? null
      }
      return { answer: decode([items], 0, shared.told(end, calls)), stamp: end.stamp ?? null }
    },
  }
}

class Renderer {
  readonly parameters: Parameter[] = []
  readonly #numbers: Numbers
  readonly #calls: Calls
  readonly #facts: Facts

  constructor(numbers: Numbers, calls: Calls, facts: Facts) {
    this.#numbers = numbers
    this.#calls = calls
    this.#facts = facts
  }

  field(field: Selected, parent: Names, nesting: Nesting): Rendered {
    const { reads, level } = field
    const number = this.#numbers.get(field) as number
    if (!('gives' in reads)) return this.#bound(field, reads, number, parent, nesting)
    const { held, same } = reads
    if (held && isIn(level, held)) return this.#inline(field, held, number, parent)
    if (same && isShared(level, nesting.below)) {
      const { own } = this.#scope(field, reads, number, parent)
      return alone(number, reference({ number, level, names: own, same: same(parent) }))
    }
    return this.#found(field, reads, number, parent, nesting.below)
  }

  /** Reads once what several objects have in common, where all of them are in scope. */
  shared(shares: readonly Share[]) {
    const lines: string[] = []
    const decoders = new Map<number, Decode>()
    const pending = [...shares]
    for (const { number, level, names, same, holder, depth } of pending) {
      const [node] = Object.values(names) as [string]
      const one = 'node' in same ? node : 'id'
      const object = this.#level(level, names, { beside: -1, below: 1 })
      const nested = [holder, ...Array.from({ length: depth }, (_, index) => `in${index}`)]
      lines.push(
        ...call(
          [holder],
          [
            ...nested.slice(1).map((inner, index) => `UNWIND ${nested[index]} AS ${inner}`),
            // WITH DISTINCT takes the embedded engine ten times as long.
            `WITH collect(DISTINCT ${nested.at(-1)}) AS every`,
            `UNWIND every AS ${one}`,
            ...('node' in same ? [] : [`MATCH (${node}:${same.label} {id: ${one}})`]),
            ...object.lines,
            `RETURN ${collected([[`o${number}`, `[${keyOf(same, one)}, ${object.expression}]`], ...holders(object.shares)])}`,
          ],
        ),
      )
      decoders.set(number, object.decode)
      pending.push(...object.shares.map(inList))
    }
    return {
      lines,
      entries: [...decoders.keys()].map((number) => [`o${number}`, `o${number}`] as const),
      told(row: Row, calls: Calls): Told {
        const shared = new Map<number, Map<Value, ReadObject>>()
        const told = { calls, shared }
        for (const [number, decode] of decoders) {
          const objects = (row[`o${number}`] ?? []) as readonly (readonly [Value, Value])[]
          const objectOf = (raw: Value) => Object.assign(decode(raw, told) as ReadObject, { [made]: null })
          shared.set(number, new Map(objects.map(([key, raw]) => [key, objectOf(raw)])))
        }
        return told
      },
    }
  }

  #bound(field: Selected, reads: Bound, number: number, parent: Names, nesting: Nesting): Rendered {
    const names = reads.bound(parent)
    if (!names) return { lines: [], carried: [], entries: [], shares: [], decode: () => null }
    return alone(number, this.#object(field.level, names, number, nesting))
  }

  /** Objects of a list, read where it is given: without a subquery of their own. */
  #inline(field: Selected, { list, binds }: Held, number: number, parent: Names): Rendered {
    const item = `item${number}`
    const { expression, decode } = this.#level(field.level, binds(item), { beside: -1, below: -1 })
    return {
      lines: [],
      carried: [],
      shares: [],
      entries: [[`f${number}`, `[${item} IN ${list(parent)} | ${expression}]`]],
      decode: (values, place, told) =>
        ((values[place] ?? []) as readonly Value[]).map((raw) => decode(raw, told)),
    }
  }

  #parameter(number: number, name: string, value: Parameter['value']): string {
    const full = `p${number}_${name}`
    if (!this.parameters.some((other) => other.name === full))
      this.parameters.push({ name: full, number, value })
    return `$${full}`
  }

  #scope(field: Selected, fragment: Fragment, number: number, parent: Names): Scope {
    const { given } = this.#calls[number] as Call
    const needs = (role: string) =>
      field.level.columns.length > 0 ||
      field.level.fields.some(({ reads }) => 'gives' in reads || (reads.needs?.includes(role) ?? true))
    const bound = fragment.binds.filter((role) => !fragment.spares?.includes(role) || needs(role))
    return {
      parent,
      own: Object.fromEntries(bound.map((role) => [role, `${role}${number}`])),
      has: (argument) => given[argument] != null,
      shape: (argument) => {
        const shaping = fragment.shapedBy?.[argument]
        if (shaping) return shaping(given[argument])
        throw new Error(`a text would follow from "${argument}" without its fragment saying so`)
      },
      knows: (fact) => this.#facts.includes(fact),
      selects: (column) =>
        [
          field.level,
          ...field.level.fields.flatMap(({ reads, level }) => ('gives' in reads ? [] : [level])),
        ].some(({ columns }) => columns.includes(column)),
      parameter: (name, value) => this.#parameter(number, name, (call) => value(call.given)),
    }
  }

  #found(field: Selected, fragment: Fragment, number: number, parent: Names, nesting: number): Rendered {
    const scope = this.#scope(field, fragment, number, parent)
    const { page } = this.#calls[number] as Call
    const column = `f${number}`
    const total = `t${number}`
    const own = Object.values(scope.own)
    const keys = fragment.order(scope.own)
    const order = (fragment.ordering?.(scope) ?? keys)
      .map((key) => (page?.backwards ? `${key} DESC` : key))
      .join(', ')
    const limit = page
      ? // One edge more tells whether there are more.
        this.#parameter(number, 'limit', (call) => (call.page?.size ?? 0) + (field.pageInfo ? 1 : 0))
      : fragment.gives === 'one'
        ? '1'
        : undefined
    const paged = page && limit ? this.#page(number, page, limit, keys) : undefined
    const match = fragment.match(paged ? { ...scope, page: paged } : scope)
    const object = this.#object(field.level, scope.own, number, {
      beside: nesting,
      below: nestingBelow(fragment, number, nesting),
    })
    const item = field.cursors ? `[[${keys.join(', ')}], ${object.expression}]` : object.expression
    const lines = call(Object.values(parent), [
      ...clauses(match, paged ? keyset(paged, keys) : []),
      `WITH ${own.join(', ')}`,
      `ORDER BY ${order}`,
      ...(limit ? [`LIMIT ${limit}`] : []),
      ...object.lines,
      // A subquery promises no order of the rows it is run for, so what was nested is put in order again.
      ...(object.carried.length > 0
        ? [`WITH ${[...own, ...object.carried].join(', ')}`, `ORDER BY ${order}`]
        : []),
      `RETURN ${collected([[column, item], ...holders(object.shares)])}`,
    ])
    if (field.totalCount) {
      const { clauses: found, expression } = fragment.count?.(scope) ?? {
        clauses: clauses(fragment.match(scope), []),
        expression: 'count(*)',
      }
      lines.push(...call(Object.values(parent), [...found, `RETURN ${expression} AS ${total}`]))
    }
    const told = field.totalCount ? [column, total] : [column]
    return {
      lines,
      carried: [...told, ...holders(object.shares).map(([name]) => name)],
      entries: told.map((name) => [name, name] as const),
      shares: object.shares.map(inList),
      decode: (values, place, told) => {
        const items = (values[place] ?? []) as readonly Value[]
        if (fragment.gives === 'one') return object.decode(items[0], told)
        if (fragment.gives === 'list') return items.map((raw) => object.decode(raw, told))
        const edges = items.map((raw) => {
          if (!field.cursors) return object.decode(raw, told) as object
          const [keys, edge] = raw as readonly [readonly Key[], Value]
          return Object.assign(object.decode(edge, told) as object, { cursor: cursorOf(keys) })
        })
        const { page } = told.calls[number] as Call & { readonly page: NonNullable<Call['page']> }
        return connectionOf(
          page,
          edges,
          (field.totalCount ? values[place + 1] : undefined) as number | undefined,
        )
      },
    }
  }

  #object(level: Level, names: Names, number: number, nesting: Nesting): RenderedObject {
    const role = level.shape.node
    const node = role && names[role]
    if (!node || !isShared(level, nesting.beside)) return this.#level(level, names, nesting)
    return reference({ number, level, names: { [role]: node }, same: { node } })
  }

  #level(level: Level, names: Names, nesting: Nesting): RenderedObject {
    const rendered = level.fields.map((field) => ({
      nodes: field.nodes,
      ...this.field(field, names, nesting),
    }))
    const { columns } = level
    const expressions = [
      ...columns.map((column) => level.shape.column(column, names)),
      ...rendered.flatMap(({ entries }) => entries.map(([, expression]) => expression)),
    ]
    const below = new Map<FieldNode, Reader>()
    let place = columns.length
    for (const { nodes, entries, decode } of rendered) {
      const first = place
      for (const node of nodes) below.set(node, (values, told) => decode(values, first, told))
      place += entries.length
    }
    const objectOf = objectsOf(columns, below)
    const [field, ...others] = level.fields
    // An object of nothing but another that is always there, such as an edge of its node, is not told of.
    const isOther =
      columns.length === 0 &&
      others.length === 0 &&
      field &&
      'bound' in field.reads &&
      expressions.length === 1
    return {
      lines: rendered.flatMap(({ lines }) => lines),
      carried: rendered.flatMap(({ carried }) => carried),
      shares: rendered.flatMap(({ shares }) => shares),
      expression: isOther ? (expressions[0] as string) : `[${expressions.join(', ')}]`,
      decode: (raw, told) => (raw == null ? null : objectOf(isOther ? [raw] : (raw as Values), told)),
    }
  }

  #page(
    number: number,
    { backwards }: { readonly backwards: boolean },
    limit: string,
    order: readonly string[],
  ): ScopePage {
    const { given } = this.#calls[number] as Call
    const bound = (name: 'after' | 'before') =>
      given[name] == null
        ? {}
        : {
            [name]: order.map((_key, index) =>
              this.#parameter(number, `${name}${index}`, (call) => call.page?.[name]?.[index] as Key),
            ),
          }
    return { backwards, limit, ...bound('after'), ...bound('before') }
  }
}

/** A field that is an object bound by its parent's pattern. */
function alone(number: number, { expression, decode, ...rest }: RenderedObject): Rendered {
  return {
    ...rest,
    entries: [[`f${number}`, expression]],
    decode: (values, place, told) => decode(values[place], told),
  }
}

/** What stands for a shared object: the engine's number of the node, good within one statement, or the id by which it is sought. */
function keyOf(same: Same, one: string): string {
  return 'node' in same ? `id(${one})` : one
}

function reference(share: Omit<Share, 'holder' | 'depth'>): RenderedObject {
  const { number, same } = share
  const holder = 'node' in same ? same.node : same.id
  return {
    lines: [],
    carried: [],
    shares: [{ ...share, holder, depth: 0 }],
    expression: keyOf(same, holder),
    decode: (key, { shared }) => shared.get(number)?.get(key ?? null) ?? null,
  }
}

const holders = (shares: readonly Share[]): Entries =>
  shares.map(({ number, holder }) => [`s${number}`, holder])

/** The same once what holds it has been collected. */
const inList = (share: Share): Share => ({ ...share, holder: `s${share.number}`, depth: share.depth + 1 })

const collected = (entries: Entries): string =>
  entries.map(([name, expression]) => `collect(${expression}) AS ${name}`).join(', ')

function nestingBelow({ gives }: Fragment, number: number, nesting: number): number {
  if (gives === 'one') return nesting
  const isLookup = number === 0 && gives === 'list'
  return isLookup ? 0 : Math.max(nesting, 0) + 1
}

/**
 * Whether objects are told of once, with no more than a key where they are given: where they often stand several times, or may
 * and have subqueries of their own. Fewer subqueries run then, and less is sent.
 */
function isShared(level: Level, nesting: number): boolean {
  return level.shape.node !== undefined && (nesting > 0 || (nesting === 0 && hasSubqueries(level)))
}

function hasSubqueries({ fields }: Level): boolean {
  return fields.some(({ reads, level }) => 'gives' in reads || hasSubqueries(level))
}

/** Whether all that is selected of objects is read from the items of a list. */
function isIn({ columns, fields }: Level, held: Pick<Held, 'columns'> = {}): boolean {
  if (held.columns) return fields.length === 0 && columns.every((column) => held.columns?.includes(column))
  return fields.every(({ reads, level }) =>
    'gives' in reads ? reads.held && isIn(level, reads.held) : isIn(level),
  )
}

/**
 * The conditions that keep what lies between the cursors: (a, b) > (x, y) spelt out, since Cypher compares no tuples. Without
 * OR, for which a planner makes two searches of an index, whose rows have lost its order and are all read.
 */
function keyset({ after, before }: ScopePage, order: readonly string[]): string[] {
  const beyond = (places: readonly string[], comparison: '>' | '<', at = 0): string[] => {
    const [key, place] = [order[at], places[at]]
    if (at === order.length - 1) return [`${key} ${comparison} ${place}`]
    const further = beyond(places, comparison, at + 1).join(' AND ')
    return [`${key} ${comparison}= ${place}`, `NOT (${key} = ${place} AND NOT (${further}))`]
  }
  return [...(after ? beyond(after, '>') : []), ...(before ? beyond(before, '<') : [])]
}

function clauses(match: Match, conditions: readonly string[]): string[] {
  const where = [...(match.where ?? []), ...conditions]
  return where.length === 0 ? [...match.clauses] : [...match.clauses, `WHERE ${where.join('\n  AND ')}`]
}

function call(variables: readonly string[], lines: readonly string[]): string[] {
  return [`CALL (${variables.join(', ')}) {`, ...indented(lines), '}']
}

function indented(lines: readonly string[]): string[] {
  return lines.flatMap((line) => line.split('\n')).map((line) => `  ${line}`)
}
