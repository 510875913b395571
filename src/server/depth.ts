import { type ASTVisitor, GraphQLError, Kind, type SelectionSetNode, type ValidationContext } from 'graphql'

/** Refuses operations that are nested deeper than `limit` fields; fragments count where they are spread. */
export function depthLimit(limit: number) {
  return (context: ValidationContext): ASTVisitor => ({
    OperationDefinition(operation) {
      const found = depthOf(operation.selectionSet, context, new Map(), new Set())
      if (found > limit) {
        context.reportError(
          new GraphQLError(
            `The operation is ${found} fields deep; at most ${limit} are allowed. Ask for the inner part by its ids.`,
            { nodes: operation },
          ),
        )
      }
    },
  })
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
