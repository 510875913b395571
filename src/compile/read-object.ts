import type { FieldNode, GraphQLFieldResolver } from 'graphql'
import type { Value } from '../graph/port.ts'
import type { Call } from './call.ts'

/** One request's calls, by the numbers of their fields. */
export type Calls = readonly (Call | undefined)[]

/** What the engine gave of an object, in the order of the entries that it was asked by: names would be sent with each. */
export type Values = readonly (Value | undefined)[]

/** What a request's objects are read with. */
export interface Told {
  readonly calls: Calls
  /** What several objects have in common: by its field's number, and by what stands for it in them. */
  readonly shared: ReadonlyMap<number, ReadonlyMap<Value, ReadObject>>
}

/** Makes something of an object's values. */
export type Reader = (values: Values, told: Told) => unknown

const values = Symbol('values')
const told = Symbol('told')
const readers = Symbol('readers')
/** What an executor has made of an object: those that are shared it may meet many times. */
export const made = Symbol('made')

/** How what is selected of objects is read, by the field node that asks for it or the column's name; the same for them all. */
export interface Readers {
  readonly below: ReadonlyMap<FieldNode, Reader>
  readonly columns: ReadonlyMap<string, Reader>
}

/** An object as read: its columns by their names. They, and what was read below it, are made when they are asked for. */
export interface ReadObject {
  readonly [column: string]: Value
  readonly [values]?: Values
  readonly [told]?: Told
  readonly [readers]?: Readers
  /** Null where nothing was; absent of an object that only one other has. */
  [made]?: Made | null
}

export interface Made {
  /** What it was made for, and what was selected. */
  readonly run: object
  readonly selection: object
  readonly value: unknown
}

/** Makes the objects of one selection. */
export function objectsOf(
  names: readonly string[],
  below: Readers['below'],
): (values: Values, told: Told) => ReadObject {
  class Read {
    // Declared alone: to be set twice would cost as much as the rest.
    declare readonly [values]: Values
    declare readonly [told]: Told
    constructor(given: Values, along: Told) {
      this[values] = given
      this[told] = along
    }
  }
  const columns = new Map(
    names.map((name, place): [string, Reader] => [name, (values) => values[place] ?? null]),
  )
  Object.defineProperty(Read.prototype, readers, { value: { below, columns } satisfies Readers })
  for (const [name, reader] of columns) {
    Object.defineProperty(Read.prototype, name, {
      get(this: Read) {
        return reader(this[values], this[told])
      },
    })
  }
  return (given, along) => new Read(given, along) as unknown as ReadObject
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
    return reader ? reader(object[values] as Values, object[told] as Told) : object[name]
  }
}

/** Resolves a field that was read with its parent; our executor knows it and does the same without what it does not need. */
export const readField: GraphQLFieldResolver<ReadObject, unknown> = (parent, _given, _context, info) =>
  readerOf(info.fieldNodes[0] as FieldNode)(parent)
