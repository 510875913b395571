import type { FieldNode } from 'graphql'
import type { Row, Stamp, Value } from '../graph/port.ts'
import type { Call, Numbers } from './call.ts'
import { connectionOf, cursorOf, type Key } from './page.ts'
import { type Calls, objectsOf, type Reader, type Told, type Values } from './read-object.ts'
import type { Level, Selected } from './select.ts'
import type { Bound, Facts, Fragment, Held, Names, Scope, ScopePage } from './shape.ts'
import {
  holders,
  inList,
  isShared,
  type Nesting,
  nestingBelow,
  type RenderedObject,
  reference,
  tellOnce,
} from './share.ts'
import { call, clauses, collected, type Entries, keyset } from './text.ts'

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

interface Rendered extends Pick<RenderedObject, 'lines' | 'carried' | 'shares'> {
  /** What the parent's list holds of the field. */
  readonly entries: Entries
  /** Of the parent's list, in which the field's entries begin at a place. */
  decode(values: Values, place: number, told: Told): unknown
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
  const shared = tellOnce(shares, (level, names) => renderer.level(level, names, { beside: -1, below: 1 }))
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

  #bound(field: Selected, reads: Bound, number: number, parent: Names, nesting: Nesting): Rendered {
    const names = reads.bound(parent)
    if (!names) return { lines: [], carried: [], entries: [], shares: [], decode: () => null }
    return alone(number, this.#object(field.level, names, number, nesting))
  }

  /** Objects of a list, read where it is given: without a subquery of their own. */
  #inline(field: Selected, { list, binds }: Held, number: number, parent: Names): Rendered {
    const item = `item${number}`
    const { expression, decode } = this.level(field.level, binds(item), { beside: -1, below: -1 })
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
          return Object.assign(object.decode(edge, told) as object, {
            cursor: cursorOf(field.definition.name, keys),
          })
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
    if (!node || !isShared(level, nesting.beside)) return this.level(level, names, nesting)
    return reference({ number, level, names: { [role]: node }, same: { node } })
  }

  level(level: Level, names: Names, nesting: Nesting): RenderedObject {
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

/** Whether all that is selected of objects is read from the items of a list. */
function isIn({ columns, fields }: Level, held: Pick<Held, 'columns'> = {}): boolean {
  if (held.columns) return fields.length === 0 && columns.every((column) => held.columns?.includes(column))
  return fields.every(({ reads, level }) =>
    'gives' in reads ? reads.held && isIn(level, reads.held) : isIn(level),
  )
}
