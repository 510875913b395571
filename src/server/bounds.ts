/** What an operation may be made of, counted in its text before it runs; what it may give is in cost.ts. */

import {
  type ASTVisitor,
  type DocumentNode,
  GraphQLError,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
  visit,
} from 'graphql'
import type { Limits } from '../limits.ts'

export type Bound =
  | 'documentAliases'
  | 'documentDirectives'
  | 'documentFragments'
  | 'documentSpreads'
  | 'rootFields'
  | 'depth'
  | 'cost'

/** What each bound counts, and what to do about an operation that goes beyond. */
const told: Readonly<Record<Bound, (value: number, limit: number) => string>> = {
  documentAliases: (value, limit) =>
    `The document has ${value} aliases; at most ${limit} are allowed. Ask for several by "nodes", or send several requests.`,
  documentDirectives: (value, limit) =>
    `The document has ${value} directives; at most ${limit} are allowed. Leave out what is not needed instead of skipping it.`,
  documentFragments: (value, limit) =>
    `The document has ${value} fragments; at most ${limit} are allowed. Put their fields where they are used, or send several requests.`,
  documentSpreads: (value, limit) =>
    `The document spreads fragments ${value} times; at most ${limit} are allowed. Send several requests.`,
  rootFields: (value, limit) =>
    `The operation has ${value} root fields; at most ${limit} are allowed. Send several requests.`,
  depth: (value, limit) =>
    `The operation is ${value} fields deep; at most ${limit} are allowed. Ask for the inner part by its ids.`,
  cost: (value, limit) =>
    `The operation may give ${value} objects; at most ${limit} are allowed. Ask for smaller pages or nest less.`,
}

/** The refusal of an operation that goes beyond a bound of `dataset.limits`: code OPERATION_TOO_LARGE. */
export function beyond(bound: Bound, value: number, limit: number): GraphQLError {
  return new GraphQLError(told[bound](value, limit), {
    extensions: { code: 'OPERATION_TOO_LARGE', bound, value, limit, http: { status: 400 } },
  })
}

/**
 * A validation rule that refuses documents with too many aliases (of `__typename` too), directives, fragments or spreads of
 * them, and operations with too many root fields or nested too deep. Fragments count where they are spread for the latter
 * two, and once for the others.
 */
export function boundsRule(limits: Limits) {
  return (context: ValidationContext): ASTVisitor => {
    const hold = (bound: Bound, value: number) => {
      if (value > limits[bound]) context.reportError(beyond(bound, value, limits[bound]))
    }
    return {
      Document(document) {
        for (const [bound, value] of Object.entries(countsOf(document))) hold(bound as keyof Counts, value)
      },
      OperationDefinition({ selectionSet }) {
        hold('rootFields', rootFieldsOf(selectionSet, context, new Set()).size)
        hold('depth', depthOf(selectionSet, context, new Map(), new Set()))
      },
    }
  }
}

type Counts = ReturnType<typeof countsOf>

function countsOf(document: DocumentNode) {
  const counts = { documentAliases: 0, documentDirectives: 0, documentFragments: 0, documentSpreads: 0 }
  visit(document, {
    Field({ alias }) {
      if (alias) counts.documentAliases++
    },
    Directive() {
      counts.documentDirectives++
    },
    FragmentDefinition() {
      counts.documentFragments++
    },
    FragmentSpread() {
      counts.documentSpreads++
    },
  })
  return counts
}

/** The names under which root fields are answered. */
function rootFieldsOf(
  set: SelectionSetNode,
  context: ValidationContext,
  seen: Set<string>,
  names: Set<string> = new Set(),
): Set<string> {
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) names.add((selection.alias ?? selection.name).value)
    else if (selection.kind === Kind.INLINE_FRAGMENT)
      rootFieldsOf(selection.selectionSet, context, seen, names)
    else {
      const name = selection.name.value
      const fragment = seen.has(name) ? undefined : context.getFragment(name)
      seen.add(name)
      if (fragment) rootFieldsOf(fragment.selectionSet, context, seen, names)
    }
  }
  return names
}

function depthOf(
  set: SelectionSetNode,
  context: ValidationContext,
  known: Map<string, number>,
  open: Set<string>,
): number {
  let deepest = 0
  for (const selection of set.selections) {
    if (selection.kind === Kind.FIELD) {
      const inner = selection.selectionSet ? depthOf(selection.selectionSet, context, known, open) : 0
      deepest = Math.max(deepest, 1 + inner)
    } else if (selection.kind === Kind.INLINE_FRAGMENT) {
      deepest = Math.max(deepest, depthOf(selection.selectionSet, context, known, open))
    } else {
      const name = selection.name.value
      const fragment = context.getFragment(name)
      // A circle of fragments is another rule's fault; here it must only come to an end.
      if (!fragment || open.has(name)) continue
      const depth = known.get(name) ?? depthOf(fragment.selectionSet, context, known, new Set(open).add(name))
      known.set(name, depth)
      deepest = Math.max(deepest, depth)
    }
  }
  return deepest
}
