/** Patterns that several types share. */

import type { Fragment, Names, Scope } from '../compile/shape.ts'
import { ours, where } from './arguments.ts'

/** Danish alphabetical order. */
export const alphabetical = ({ node }: Names): string[] => [`${node}.sort`, `${node}.id`]

/** The fact that every entity's `position` tells where it stands in that order, which is one short number to read. */
export const placed = 'placed'

/** The order of entities as `alphabetical` has it, for a list whose cursors are not made of what it is sorted by. */
export const byPosition = ({ own, knows }: Scope): string[] =>
  knows(placed) ? [`${own.node}.position`] : alphabetical(own)

/** By id alone. */
export const byId = ({ node }: Names): string[] => [`${node}.id`]

const one = { gives: 'one', binds: ['node'], order: byId } as const

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

/** The node that an expression gives. */
export function oneNode(node: (parent: Names) => string): Fragment {
  return {
    ...one,
    match: ({ parent, own }) => ({
      clauses: [`WITH ${node(parent)} AS ${own.node}`],
      where: [`${own.node} IS NOT NULL`],
    }),
    same: (parent) => ({ node: node(parent) }),
  }
}

/** The node with a label that has the id that an expression gives. */
export function oneById(label: string, id: (parent: Names) => string): Fragment {
  return {
    ...one,
    match: ({ parent, own }) => ({ clauses: [`MATCH (${own.node}:${label} {id: ${id(parent)}})`] }),
    same: (parent) => ({ label, id: id(parent) }),
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
