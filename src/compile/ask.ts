import type { GraphQLResolveInfo } from 'graphql'
import type { Graph } from '../graph/port.ts'
import { compile } from './compile.ts'
import { below, type ReadObject } from './read-object.ts'
import { select } from './select.ts'
import type { Lookup, Shapes } from './shape.ts'

/** A field as graphql's executor hands it to a resolver. */
export type FieldInfo = Pick<
  GraphQLResolveInfo,
  'schema' | 'parentType' | 'fieldNodes' | 'fragments' | 'variableValues'
>

/** Answers a field and all that is selected below it with one statement. */
export async function ask(
  graph: Graph,
  shapes: Shapes,
  info: FieldInfo,
  given: Readonly<Record<string, unknown>> = {},
): Promise<unknown> {
  const selected = select(info.schema, shapes, info.parentType.name, info.fieldNodes, info.fragments)
  const { statement, decode } = compile(selected, info.variableValues, given)
  return decode((await graph.read(statement))[0] ?? {})
}

/** The objects that are asked for by their ids, in the ids' order, null where there is none, with one statement. */
export async function askByIds(
  graph: Graph,
  shapes: Shapes,
  info: FieldInfo,
  lookup: Lookup,
  asked: readonly unknown[],
): Promise<(ReadObject | null)[]> {
  const selected = select(info.schema, shapes, info.parentType.name, info.fieldNodes, info.fragments, lookup)
  const { statement, decode } = compile(selected, info.variableValues, { asked })
  const places = decode((await graph.read(statement))[0] ?? {}) as readonly ReadObject[]
  const found = new Array<ReadObject | null>(asked.length).fill(null)
  const [node] = selected.nodes
  for (const place of places) {
    if (node) found[place.at as number] = below(place, node) as ReadObject
  }
  return found
}
