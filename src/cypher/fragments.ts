/** Patterns that several types share. */

import type { Fragment, Names } from '../compile/shape.ts'
import { ours, where } from './arguments.ts'

/** Danish alphabetical order. */
export const alphabetical = ({ node }: Names): string[] => [`${node}.sort`, `${node}.id`]

/** By id alone. */
export const byId = ({ node }: Names): string[] => [`${node}.id`]

/** Claims that a condition holds for. */
export function claimsWhere(condition: (claim: string, parent: Names) => string): Fragment {
  return {
    gives: 'connection',
    binds: ['node'],
    match: (scope) => {
      const { node } = scope.own as { node: string }
      return {
        clauses: [`MATCH (${node}:Claim)`],
        where: [
          ours(node),
          condition(node, scope.parent),
          ...where(scope, { property: (property) => `${node}.property = ${property}` }),
        ],
      }
    },
    order: byId,
  }
}

/** The entity that an expression gives, or that has the id that an expression gives. */
export function oneEntity(
  entity: ((parent: Names) => string) | undefined,
  id?: (parent: Names) => string,
): Fragment {
  return {
    gives: 'one',
    binds: ['node'],
    match: ({ parent, own: { node } }) =>
      id
        ? { clauses: [`MATCH (${node}:Entity {id: ${id(parent)}})`] }
        : { clauses: [`WITH ${entity?.(parent)} AS ${node}`], where: [`${node} IS NOT NULL`] },
    order: ({ node }) => [`${node}.id`],
  }
}

/** Claims whose ids are in a list that the parent stores. */
export function claimsIn(list: (parent: Names) => string): Fragment {
  return {
    gives: 'list',
    binds: ['node'],
    match: ({ parent, own: { node } }) => ({
      clauses: [`UNWIND ${list(parent)} AS claimId`, `MATCH (${node}:Claim {id: claimId})`],
    }),
    order: byId,
  }
}
