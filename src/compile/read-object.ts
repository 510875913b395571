import type { FieldNode, GraphQLFieldResolver } from 'graphql'
import type { Value } from '../graph/port.ts'
import type { Call } from './call.ts'

/** One request's calls, by the numbers of their fields. */
export type Calls = readonly (Call | undefined)[]

/** What the engine gave of an object, in the order of the entries that it was asked by: names would be sent with each. */
export type Values = readonly (Value | undefined)[]

/** Makes something of an object's values. */
export type Reader = (values: Values, calls: Calls) => unknown

const values = Symbol('values')
const calls = Symbol('calls')
const readers = Symbol('readers')

/** How what is selected of objects is read, by the field node that asks for it or the column's name; the same for them all. */
export interface Readers {
  readonly below: ReadonlyMap<FieldNode, Reader>
  readonly columns: ReadonlyMap<string, Reader>
}

/** An object as read: its columns by their names. They, and what was read below it, are made when they are asked for. */
export interface ReadObject {
  readonly [column: string]: Value
  readonly [values]?: Values
  readonly [calls]?: Calls
  readonly [readers]?: Readers
}

/** Makes the objects of one selection. */
export function objectsOf(
  names: readonly string[],
  below: Readers['below'],
): (values: Values, calls: Calls) => ReadObject {
  class Read {
    // Declared alone: to be set twice would cost as much as the rest.
    declare readonly [values]: Values
    declare readonly [calls]: Calls
    constructor(given: Values, asked: Calls) {
      this[values] = given
      this[calls] = asked
    }
  }
  const columns = new Map(
    names.map((name, place): [string, Reader] => [name, (values) => values[place] ?? null]),
  )
  Object.defineProperty(Read.prototype, readers, { value: { below, columns } satisfies Readers })
  for (const [name, reader] of columns) {
    Object.defineProperty(Read.prototype, name, {
      get(this: Read) {
        return reader(this[values], this[calls])
      },
    })
  }
  return (given, asked) => new Read(given, asked) as unknown as ReadObject
}

/**
 * Reads of objects what was read for a field node, or else what a resolver gave them by the field's name. It keeps how it
 * read the one before, which most often is of the same selection.
 */
export function readerOf(node: FieldNode): (object: ReadObject) => unknown {
  const name = node.name.value
  let before: Readers | undefined
  let reader: Reader | undefined
  return (object) => {
    const known = object[readers]
    if (!known) return object[name]
    if (known !== before) {
      before = known
      reader = known.below.get(node) ?? known.columns.get(name)
    }
    return reader ? reader(object[values] as Values, object[calls] as Calls) : object[name]
  }
}

/** Resolves a field that was read with its parent; our executor knows it and does the same without what it does not need. */
export const readField: GraphQLFieldResolver<ReadObject, unknown> = (parent, _given, _context, info) =>
  readerOf(info.fieldNodes[0] as FieldNode)(parent)
