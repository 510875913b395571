import type { FieldNode } from 'graphql'
import type { Value } from '../graph/port.ts'

export const children = Symbol('children')

/** An object as read: its columns, and what was read below it by the field nodes that asked for it. */
export interface ReadObject {
  readonly [column: string]: Value
  readonly [children]?: ReadonlyMap<FieldNode, unknown>
}

/** What was read below an object for a field node; undefined when nothing was to be read. */
export function below(object: ReadObject, node: FieldNode): unknown {
  return object[children]?.get(node)
}
