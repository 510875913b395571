import type { NodeRow } from '../cypher/rows.ts'
import type { Vocabulary } from '../seed/model.ts'
import type { Context } from './context.ts'

const typesOfOthers: Readonly<Record<string, string>> = {
  claim: 'Claim',
  source: 'Source',
  link: 'Link',
  conflict: 'Conflict',
  gap: 'Gap',
}

const typesOfEntities = new WeakMap<Vocabulary, ReadonlyMap<string, string>>()

const prefixOf = (id: string): string => id.slice(0, id.indexOf(':'))

/** The type of an entity, by its id's prefix; undefined of anything else. */
function entityTypeOf(row: NodeRow, { vocabulary }: Context): string | undefined {
  let types = typesOfEntities.get(vocabulary)
  if (!types) {
    types = new Map(vocabulary.kinds.map(({ prefix, type }) => [prefix, type]))
    typesOfEntities.set(vocabulary, types)
  }
  return types.get(prefixOf(row.id))
}

/** Whether an id is one of what is no entity, such as a claim. */
export function isOfOther(id: string): boolean {
  return Object.hasOwn(typesOfOthers, prefixOf(id))
}

/** The type of what has any id. */
function typeOf(row: NodeRow, context: Context): string | undefined {
  return entityTypeOf(row, context) ?? typesOfOthers[prefixOf(row.id)]
}

export const Node = { __resolveType: typeOf as never }
