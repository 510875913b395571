import type { FieldNode } from 'graphql'
import type { Row, Stamp, Value } from '../graph/port.ts'
import type { Call, Numbers } from './call.ts'
import { connectionOf, cursorOf, type Key } from './page.ts'
import { type Calls, objectsOf, type Reader, type Values } from './read-object.ts'
import type { Level, Selected } from './select.ts'
import type { Bound, Facts, Fragment, Held, Match, Names, Scope, ScopePage } from './shape.ts'

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

type Decode = (raw: Value | undefined, calls: Calls) => unknown

interface Rendered {
  /** Subqueries to run with the parent's variables in scope. */
  readonly lines: readonly string[]
  /** The variables that the subqueries bring into scope. */
  readonly carried: readonly string[]
  /** What the parent's list holds of the field: names and expressions. */
  readonly entries: readonly (readonly [name: string, expression: string])[]
  /** Of the parent's list, in which the field's entries begin at a place. */
  decode(values: Values, place: number, calls: Calls): unknown
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
  const { lines, entries, decode } = renderer.field(field, {})
  const { parameters } = renderer
  const names = entries.map(([name]) => name)
  const plan = (...end: string[]) => ({ text: [stamp.clause, ...lines, ...end].join('\n'), parameters })
  const isList = 'gives' in field.reads && field.reads.gives === 'list'
  if (!isList) {
    const columns = entries.map(([name, expression]) => `${expression} AS ${name}`)
    return {
      ...plan(`RETURN ${[...columns, `${stamp.expression} AS stamp`].join(', ')}`),
      decode([row = {}], calls) {
        const values = names.map((name) => row[name])
        return { answer: decode(values, 0, calls), stamp: row.stamp ?? null }
      },
    }
  }
  const [list] = names
  return {
    // The last row is no item: the stamp is told of an empty list too.
    ...plan(
      `UNWIND range(0, size(${list})) AS place`,
      `RETURN place, ${list}[place] AS item, CASE place WHEN size(${list}) THEN ${stamp.expression} END AS stamp`,
    ),
    decode(rows, calls) {
      const items: Value[] = []
      let stamp: Value = null
      for (const row of rows) {
        if (row.place === rows.length - 1) stamp = row.stamp ?? null
        else items[row.place as number] = row.item ?? null
      }
      return { answer: decode([items], 0, calls), stamp }
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

  field(field: Selected, parent: Names): Rendered {
    const number = this.#numbers.get(field) as number
    if (!('gives' in field.reads)) return this.#bound(field, field.reads, number, parent)
    const { held } = field.reads
    return held && isIn(field.level, held)
      ? this.#inline(field, held, number, parent)
      : this.#found(field, field.reads, number, parent)
  }

  #bound(field: Selected, reads: Bound, number: number, parent: Names): Rendered {
    const names = reads.bound(parent)
    if (!names) return { lines: [], carried: [], entries: [], decode: () => null }
    const level = this.#level(field.level, names)
    return {
      lines: level.lines,
      carried: level.carried,
      entries: [[`f${number}`, level.list]],
      decode: (values, place, calls) => level.decode(values[place], calls),
    }
  }

  /** Objects of a list, read where it is given: without a subquery of their own. */
  #inline(field: Selected, { list, binds }: Held, number: number, parent: Names): Rendered {
    const item = `item${number}`
    const level = this.#level(field.level, binds(item))
    return {
      lines: [],
      carried: [],
      entries: [[`f${number}`, `[${item} IN ${list(parent)} | ${level.list}]`]],
      decode: (values, place, calls) =>
        ((values[place] ?? []) as readonly Value[]).map((raw) => level.decode(raw, calls)),
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

  #found(field: Selected, fragment: Fragment, number: number, parent: Names): Rendered {
    const scope = this.#scope(field, fragment, number, parent)
    const { page } = this.#calls[number] as Call
    const column = `f${number}`
    const total = `t${number}`
    const own = Object.values(scope.own)
    const keys = fragment.order(scope.own)
    const order = keys.map((key) => (page?.backwards ? `${key} DESC` : key)).join(', ')
    const limit = page
      ? // One edge more tells whether there are more.
        this.#parameter(number, 'limit', (call) => (call.page?.size ?? 0) + (field.pageInfo ? 1 : 0))
      : fragment.gives === 'one'
        ? '1'
        : undefined
    const paged = page && limit ? this.#page(number, page, limit, keys) : undefined
    const match = fragment.match(paged ? { ...scope, page: paged } : scope)
    const level = this.#level(field.level, scope.own)
    const item = field.cursors ? `[[${keys.join(', ')}], ${level.list}]` : level.list
    const call = (lines: readonly string[]) => [
      `CALL (${Object.values(parent).join(', ')}) {`,
      ...indented(lines),
      '}',
    ]
    const lines = call([
      ...clauses(match, paged ? keyset(paged, keys) : []),
      `WITH ${own.join(', ')}`,
      `ORDER BY ${order}`,
      ...(limit ? [`LIMIT ${limit}`] : []),
      ...level.lines,
      // A subquery promises no order of the rows it is run for, so what was nested is put in order again.
      ...(level.carried.length > 0
        ? [`WITH ${[...own, ...level.carried].join(', ')}`, `ORDER BY ${order}`]
        : []),
      `RETURN collect(${item}) AS ${column}`,
    ])
    if (field.totalCount) {
      const { clauses: found, expression } = fragment.count?.(scope) ?? {
        clauses: clauses(fragment.match(scope), []),
        expression: 'count(*)',
      }
      lines.push(...call([...found, `RETURN ${expression} AS ${total}`]))
    }
    const carried = field.totalCount ? [column, total] : [column]
    return {
      lines,
      carried,
      entries: carried.map((name) => [name, name] as const),
      decode: (values, place, calls) => {
        const items = (values[place] ?? []) as readonly Value[]
        if (fragment.gives === 'one') return level.decode(items[0], calls)
        if (fragment.gives === 'list') return items.map((raw) => level.decode(raw, calls))
        const edges = items.map((raw) => {
          if (!field.cursors) return level.decode(raw, calls) as object
          const [keys, edge] = raw as readonly [readonly Key[], Value]
          return Object.assign(level.decode(edge, calls) as object, { cursor: cursorOf(keys) })
        })
        const { page } = calls[number] as Call & { readonly page: NonNullable<Call['page']> }
        return connectionOf(
          page,
          edges,
          (field.totalCount ? values[place + 1] : undefined) as number | undefined,
        )
      },
    }
  }

  #level(level: Level, names: Names) {
    const rendered = level.fields.map((field) => ({ nodes: field.nodes, ...this.field(field, names) }))
    const { columns } = level
    const expressions = [
      ...columns.map((column) => level.shape.column(column, names)),
      ...rendered.flatMap(({ entries }) => entries.map(([, expression]) => expression)),
    ]
    const lines = rendered.flatMap((field) => field.lines)
    const carried = rendered.flatMap((field) => field.carried)
    const below = new Map<FieldNode, Reader>()
    let place = columns.length
    for (const { nodes, entries, decode } of rendered) {
      const first = place
      for (const node of nodes) below.set(node, (values, calls) => decode(values, first, calls))
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
    const decode: Decode = (raw, calls) =>
      raw == null ? null : objectOf(isOther ? [raw] : (raw as Values), calls)
    return {
      lines,
      carried,
      list: isOther ? (expressions[0] as string) : `[${expressions.join(', ')}]`,
      decode,
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

function indented(lines: readonly string[]): string[] {
  return lines.flatMap((line) => line.split('\n')).map((line) => `  ${line}`)
}
