import { type FieldNode, getArgumentValues } from 'graphql'
import type { Row, Statement, Value } from '../graph/port.ts'
import { connectionOf, cursorOf, type Key, type Page, pageOf } from './page.ts'
import type { Level, Selected } from './select.ts'
import type { Bound, Fragment, Match, Names, Scope } from './shape.ts'

const children = Symbol('children')

/** An object as read: its columns, and what was read below it by the field nodes that asked for it. */
export interface ReadObject {
  readonly [column: string]: Value
  readonly [children]?: ReadonlyMap<FieldNode, unknown>
}

/** What was read below an object for a field node; undefined when nothing was to be read. */
export function below(object: ReadObject, node: FieldNode): unknown {
  return object[children]?.get(node)
}

export interface Compiled {
  readonly statement: Statement
  /** What the field gives: a connection, a list, or an object or null. */
  decode(rows: readonly Row[]): unknown
}

type Decode = (raw: Value | undefined) => unknown

/** One statement for a field and everything selected below it, with every value a parameter. */
export function compile(
  field: Selected,
  variables: Readonly<Record<string, unknown>>,
  given: Readonly<Record<string, unknown>> = {},
): Compiled {
  const renderer = new Renderer(variables)
  const { lines, entries, decode } = renderer.field(field, {}, given)
  const columns = entries.map(([name, expression]) => `${expression} AS ${name}`)
  return {
    statement: {
      text: [...lines, `RETURN ${columns.join(', ')}`].join('\n'),
      parameters: renderer.parameters,
    },
    decode: (rows) => decode(rows[0] ?? {}),
  }
}

interface Rendered {
  /** Subqueries to run with the parent's variables in scope. */
  readonly lines: readonly string[]
  /** The variables that the subqueries bring into scope. */
  readonly carried: readonly string[]
  /** What the parent's map holds of the field: names and expressions. */
  readonly entries: readonly (readonly [name: string, expression: string])[]
  decode(row: Row): unknown
}

class Renderer {
  readonly #variables: Readonly<Record<string, unknown>>
  readonly parameters: Record<string, Value> = {}
  #count = 0

  constructor(variables: Readonly<Record<string, unknown>>) {
    this.#variables = variables
  }

  field(field: Selected, parent: Names, given: Readonly<Record<string, unknown>> = {}): Rendered {
    const number = this.#count++
    return 'gives' in field.reads
      ? this.#found(field, field.reads, number, parent, given)
      : this.#bound(field, field.reads, number, parent)
  }

  #bound(field: Selected, reads: Bound, number: number, parent: Names): Rendered {
    const names = reads.bound(parent)
    if (!names) return { lines: [], carried: [], entries: [], decode: () => null }
    const level = this.#level(field.level, names)
    const column = `f${number}`
    return {
      lines: level.lines,
      carried: level.carried,
      entries: [[column, level.map]],
      decode: (row) => level.decode(row[column]),
    }
  }

  #found(
    field: Selected,
    fragment: Fragment,
    number: number,
    parent: Names,
    given: Readonly<Record<string, unknown>>,
  ): Rendered {
    const [node] = field.nodes as [FieldNode]
    const scope: Scope = {
      parent,
      own: Object.fromEntries(fragment.binds.map((role) => [role, `${role}${number}`])),
      arguments: { ...getArgumentValues(field.definition, node, this.#variables), ...given },
      parameter: (name, value) => {
        this.parameters[`p${number}_${name}`] = value
        return `$p${number}_${name}`
      },
    }
    const column = `f${number}`
    const total = `t${number}`
    const own = Object.values(scope.own)
    const keys = fragment.order(scope.own)
    const page = fragment.gives === 'connection' ? pageOf(scope.arguments, keys.length) : undefined
    const order = keys.map((key) => (page?.backwards ? `${key} DESC` : key)).join(', ')
    const limit = page ? scope.parameter('limit', page.size + 1) : fragment.gives === 'one' ? '1' : undefined
    const match = fragment.match(scope)
    const level = this.#level(field.level, scope.own)
    const item = page ? `{keys: [${keys.join(', ')}], edge: ${level.map}}` : level.map
    const call = (lines: readonly string[]) => [
      `CALL (${Object.values(parent).join(', ')}) {`,
      ...indented(lines),
      '}',
    ]
    const lines = call([
      ...clauses(match, page ? keyset(page, keys, scope) : []),
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
    if (field.totalCount) lines.push(...call([...clauses(match, []), `RETURN count(*) AS ${total}`]))
    const carried = field.totalCount ? [column, total] : [column]
    return {
      lines,
      carried,
      entries: carried.map((name) => [name, name] as const),
      decode: (row) => {
        const items = (row[column] ?? []) as readonly Value[]
        if (page) return connection(page, items, level.decode, row[total])
        return fragment.gives === 'one' ? level.decode(items[0]) : items.map(level.decode)
      },
    }
  }

  #level(level: Level, names: Names) {
    const rendered = level.fields.map((field) => [field.nodes, this.field(field, names)] as const)
    const entries = [
      ...level.columns.map((column) => [column, level.shape.column(column, names)] as const),
      ...rendered.flatMap(([, field]) => field.entries),
    ]
    const decode: Decode = (raw) => {
      if (raw === null || raw === undefined) return null
      const object = raw as Row
      if (rendered.length === 0) return object
      const found = new Map<FieldNode, unknown>()
      for (const [nodes, field] of rendered) {
        const value = field.decode(object)
        for (const node of nodes) found.set(node, value)
      }
      return { ...object, [children]: found }
    }
    return {
      lines: rendered.flatMap(([, field]) => field.lines),
      carried: rendered.flatMap(([, field]) => field.carried),
      map: `{${entries.map(([name, expression]) => `${name}: ${expression}`).join(', ')}}`,
      decode,
    }
  }
}

function connection(page: Page, items: readonly Value[], decode: Decode, total: Value | undefined) {
  const edges = items.map((item) => {
    const { keys, edge } = item as { keys: readonly Key[]; edge: Value }
    return { ...(decode(edge) as object), cursor: cursorOf(keys) }
  })
  return connectionOf(page, edges, total as number | undefined)
}

function clauses(match: Match, conditions: readonly string[]): string[] {
  const where = [...(match.where ?? []), ...conditions]
  return where.length === 0 ? [...match.clauses] : [...match.clauses, `WHERE ${where.join('\n  AND ')}`]
}

/** The conditions that keep what lies between the cursors: (a, b) > (x, y) spelt out, since Cypher compares no tuples. */
function keyset(page: Page, order: readonly string[], scope: Scope): string[] {
  const bound = (name: 'after' | 'before', comparison: '>' | '<'): string[] => {
    const keys = page[name]
    if (!keys) return []
    const places = keys.map((key, index) => scope.parameter(`${name}${index}`, key))
    const alternatives = order.map((key, index) => {
      const equal = order.slice(0, index).map((other, place) => `${other} = ${places[place]}`)
      return [...equal, `${key} ${comparison} ${places[index]}`].join(' AND ')
    })
    const spelt = alternatives.map((text) => `(${text})`).join(' OR ')
    // The first condition says nothing new, but an index can be sought by it.
    return [`${order[0]} ${comparison}= ${places[0]}`, ...(order.length > 1 ? [`(${spelt})`] : alternatives)]
  }
  return [...bound('after', '>'), ...bound('before', '<')]
}

function indented(lines: readonly string[]): string[] {
  return lines.flatMap((line) => line.split('\n')).map((line) => `  ${line}`)
}
