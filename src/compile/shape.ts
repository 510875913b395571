/**
 * How the fields of a GraphQL type are read from the graph. A shape is declared once a type, in src/cypher; the
 * compiler nests the shapes that a selection asks for into one statement and knows no word of the domain.
 */

import type { Value } from '../graph/port.ts'

/** The statement's variables by the role they play, such as `{ node: 'node3', link: 'link3' }`. */
export type Names = Readonly<Record<string, string>>

/** A field's arguments, coerced. */
export type Given = Readonly<Record<string, unknown>>

/** A text is kept and used again for other values, so it may follow from no more than what a scope tells. */
export interface Scope {
  /** The variables of the object that the field belongs to. */
  readonly parent: Names
  /** The variables that the fragment is to bind, without those that it spares. */
  readonly own: Names
  /** Whether the argument is given and not null. */
  has(argument: string): boolean
  /** What of an argument's value the fragment is `shapedBy`. */
  shape(argument: string): unknown
  /** Whether a column of the object is asked for, or of one that is bound with it. */
  selects(column: string): boolean
  /** Whether a fact about what is stored is known, so that the text need not reckon with the contrary. */
  knows(fact: string): boolean
  /** Adds a parameter and gives its placeholder, such as `$p3_types`. */
  parameter(name: string, value: (given: Given) => Value): string
  /** The page that is read, for a pattern that reads no more than it; absent while a connection is counted. */
  readonly page?: ScopePage
}

/** Placeholders of a page: how many rows it needs, and the order keys between which they lie. */
export interface ScopePage {
  readonly backwards: boolean
  readonly limit: string
  readonly after?: readonly string[]
  readonly before?: readonly string[]
}

/** Of an argument of few values: the text follows from which it is. */
export const whole = (value: unknown): unknown => value

/** Clauses that end in one a WHERE may follow (MATCH or WITH), and the conditions for that WHERE. */
export interface Match {
  readonly clauses: readonly string[]
  readonly where?: readonly string[]
}

/** Clauses, and an expression that aggregates the rows they give to how many objects there are. */
export interface Count {
  readonly clauses: readonly string[]
  readonly expression: string
}

/** A field whose objects are found by a pattern. */
export interface Fragment {
  /** A Relay connection, a list, or the first object or null. */
  readonly gives: 'connection' | 'list' | 'one'
  /** The roles it binds. */
  readonly binds: readonly string[]
  /** Those of them that it leaves out where nothing is read of them. */
  readonly spares?: readonly string[]
  /** What of some arguments' values makes other texts, not only other parameters; of each there must be few. */
  readonly shapedBy?: Readonly<Record<string, (value: unknown) => unknown>>
  match(scope: Scope): Match
  /** How the connection's objects are counted without matching them; undefined where they must be matched. */
  count?(scope: Scope): Count | undefined
  /** Expressions that order the objects, none of them ever null, the last one unique. */
  order(own: Names): readonly string[]
  /** Expressions that give the same order and are cheaper to read, where `order` is what cursors are made of. */
  ordering?(scope: Scope): readonly string[]
  /** Where they are items of a list that the parent's pattern has bound: it, and what an item binds. */
  readonly held?: Held
  /** Of a field that gives one node, how it follows from the parent without a pattern; the fragment binds nothing else. */
  readonly same?: (parent: Names) => Same
}

/** An expression of the node, or of the id of a node with a label. */
export type Same = { readonly node: string } | { readonly label: string; readonly id: string }

export interface Held {
  list(parent: Names): string
  /** Expressions of the item, by role. */
  binds(item: string): Names
  /** Where an item is not the object but tells of it, the columns that it has. */
  readonly columns?: Columns
}

/** A field whose object is already bound by the parent's pattern; undefined where it is not, which gives null. */
export interface Bound {
  bound(parent: Names): Names | undefined
  /** The parent's roles that it reads; any, where it does not say. */
  readonly needs?: readonly string[]
}

/** A field that is read from stored columns of its own object. */
export type Columns = readonly string[]

/** A field whose columns follow from the value of an argument, undefined where that is a variable. */
export interface ColumnsBy {
  readonly argument: string
  columns(value: unknown): Columns
}

export interface Shape {
  /** Columns that are read whatever is selected, such as what tells the type. */
  readonly always: Columns
  /** The expression of a column. */
  column(name: string, names: Names): string
  readonly fields: Readonly<Record<string, Columns | ColumnsBy | Fragment | Bound>>
  /** The role whose node the object is, where several others may have it in common. */
  readonly node?: string
}

export type Shapes = Readonly<Record<string, Shape>>

/** How objects of one type are found by what is asked for, such as their ids, wherever a field gives them. */
export interface Lookup {
  /** Binds the object and, as `at`, its place among what is asked for. */
  readonly reads: Fragment
  readonly type: string
  /** The roles that the object is bound in. */
  readonly roles: readonly string[]
}

/** What of an object is there without a statement: columns, and by the fields that give them other objects. */
export interface AtHand {
  readonly columns: Columns
  readonly fields: Readonly<Record<string, AtHand>>
}

/** What is known of what is stored beyond what the schema says. */
export type Facts = readonly string[]

/** A shape whose columns are properties of the variable in one role. */
export function storedIn(
  role: string,
  always: Columns,
  fields: Shape['fields'],
  computed: Readonly<Record<string, (names: Names) => string>> = {},
): Shape {
  return {
    always,
    column: (name, names) => computed[name]?.(names) ?? `${names[role]}.${name}`,
    fields,
  }
}

/** Items of a list that the parent's pattern has bound, in its order. */
export function heldIn(list: Held['list'], binds: Held['binds']): Fragment {
  return {
    gives: 'list',
    binds: [...Object.keys(binds('')), 'at'],
    match: ({ parent, own }) => {
      const expressions = binds(`${list(parent)}[${own.at}]`)
      const bound = Object.entries(expressions).map(([role, expression]) => `${expression} AS ${own[role]}`)
      return {
        clauses: [
          `UNWIND range(0, size(${list(parent)}) - 1) AS ${own.at}`,
          `WITH ${[...bound, own.at].join(', ')}`,
        ],
      }
    },
    order: ({ at }) => [at as string],
    held: { list, binds },
  }
}

/** A shape of a field that is bound by the parent under the same or other roles. */
export function boundAs(roles: Readonly<Record<string, string>>): Bound {
  return {
    needs: Object.values(roles),
    bound(parent) {
      const names: Record<string, string> = {}
      for (const [role, parentRole] of Object.entries(roles)) {
        const name = parent[parentRole]
        if (name === undefined) return undefined
        names[role] = name
      }
      return names
    },
  }
}
