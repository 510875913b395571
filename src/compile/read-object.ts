import type { FieldNode } from 'graphql'
import type { Value } from '../graph/port.ts'

const children = Symbol('children')

/** The places of what was read below the objects of one selection, by the field nodes that asked for it. */
export type Places = ReadonlyMap<FieldNode, number>

interface Children {
  readonly places: Places
  readonly values: readonly unknown[]
}

/** An object as read: its columns, and what was read below it. */
export interface ReadObject {
  readonly [column: string]: Value
  readonly [children]?: Children
}

/** What was read below an object for a field node; undefined when nothing was to be read. */
export function below(object: ReadObject, node: FieldNode): unknown {
  const read = object[children]
  if (!read) return undefined
  const place = read.places.get(node)
  return place === undefined ? undefined : read.values[place]
}

/** Adds what was read below an object that was read just now; a copy of each would cost more than reading it. */
export function withChildren(object: ReadObject, places: Places, values: readonly unknown[]): ReadObject {
  return Object.assign(object, { [children]: { places, values } satisfies Children })
}
