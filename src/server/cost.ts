/** What an operation may cost, counted before it runs: in objects that the graph would have to give. */

import type { ApolloServerPlugin } from '@apollo/server'
import {
  BREAK,
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getVariableValues,
  isCompositeType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  valueFromAST,
  visit,
} from 'graphql'
import { defaultPageSize } from '../compile/page.ts'
import { beyond } from './bounds.ts'
import type { Notes } from './observe.ts'

export interface CostedOperation {
  readonly schema: GraphQLSchema
  readonly operation: OperationDefinitionNode
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>
  readonly variables: Readonly<Record<string, unknown>>
}

/** How many objects a short list without a page size is taken to hold, such as a source's authors. */
const shortList = 5

/** The arguments that a cost follows from. */
const sizing = ['first', 'last', 'limit', 'maxLength', 'ids'] as const
type Sizes = Partial<Record<(typeof sizing)[number], unknown>>
const isSizing = (name: string): name is keyof Sizes => (sizing as readonly string[]).includes(name)

/** Lists as long as one of their field's arguments says. */
const listArguments: Readonly<Record<string, (sizes: Sizes) => number>> = {
  'Query.nodes': ({ ids }) => (Array.isArray(ids) ? ids.length : 1),
  'Query.neighbourhood': ({ limit }) => Number(limit),
  'Query.common': ({ limit }) => Number(limit),
  'Query.paths': ({ limit, maxLength }) => Number(limit) * (Number(maxLength) + 1),
}

/** Types whose lists are as long as the field says that gives them. */
const measured = new Set(['Subgraph', 'PathResult', 'Path'])

/**
 * How many objects an operation may make the graph give: each object one, a page its size, what is nested in a page
 * that many times. A field that several fragments ask for is counted each time.
 */
export function costOf({ schema, operation, fragments, variables }: CostedOperation): number {
  const known = new Map<string, number>()

  const ofSet = (set: SelectionSetNode, type: GraphQLNamedType, length: number): number => {
    let sum = 0
    for (const node of set.selections) {
      if (node.kind === Kind.FIELD) sum += ofField(node, type, length)
      else if (node.kind === Kind.INLINE_FRAGMENT) {
        const name = node.typeCondition?.name.value
        sum += ofSet(node.selectionSet, (name && schema.getType(name)) || type, length)
      } else {
        const key = `${node.name.value} ${length}`
        const fragment = fragments[node.name.value]
        const condition = fragment && schema.getType(fragment.typeCondition.name.value)
        if (!condition) continue
        const cost = known.get(key) ?? ofSet(fragment.selectionSet, condition, length)
        known.set(key, cost)
        sum += cost
      }
    }
    return sum
  }

  const ofField = (node: FieldNode, parent: GraphQLNamedType, length: number): number => {
    if (!node.selectionSet || (!isObjectType(parent) && !isInterfaceType(parent))) return 0
    const definition = parent.getFields()[node.name.value]
    if (!definition) return 0
    const type = getNamedType(definition.type)
    if (!isCompositeType(type)) return 0
    const given = sizesOf(definition, node, variables)
    const measure = listArguments[`${parent.name}.${node.name.value}`]
    if (measure) {
      const size = clamped(measure(given))
      return measured.has(type.name)
        ? 1 + ofSet(node.selectionSet, type, size)
        : size * (1 + ofSet(node.selectionSet, type, 1))
    }
    if (type.name.endsWith('Connection')) {
      const size = clamped(Number(given.first ?? given.last ?? defaultPageSize))
      return 1 + ofSet(node.selectionSet, type, size)
    }
    const isList = isListType(isNonNullType(definition.type) ? definition.type.ofType : definition.type)
    if (!isList) return 1 + ofSet(node.selectionSet, type, 1)
    const isPage = parent.name.endsWith('Connection') || measured.has(parent.name)
    const size = isPage ? length : shortList
    // A path's own lists are counted with the paths that hold them.
    return (
      size *
      (type.name === 'Path' ? ofSet(node.selectionSet, type, 1) : 1 + ofSet(node.selectionSet, type, 1))
    )
  }

  const query = schema.getQueryType()
  return query ? ofSet(operation.selectionSet, query, 1) : 0
}

/** The variables with the defaults that the operation gives them; none where some are wrong, for the executor refuses them. */
function variablesOf(
  schema: GraphQLSchema,
  { variableDefinitions = [] }: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  return getVariableValues(schema, variableDefinitions, given, { maxErrors: 1 }).coerced ?? {}
}

/** Whether what a document’s operations cost depends on their variables. */
function isSizedByVariables(document: DocumentNode): boolean {
  let found = false
  visit(document, {
    Argument: ({ name }) => (isSizing(name.value) ? undefined : false),
    VariableDefinition: () => false,
    Variable: () => {
      found = true
      return BREAK
    },
  })
  return found
}

/** The sizes that are asked for; those that are wrong are as if left out, for the executor refuses them in its own words. */
function sizesOf(
  { args }: GraphQLField<unknown, unknown>,
  { arguments: given = [] }: FieldNode,
  variables: Readonly<Record<string, unknown>>,
): Sizes {
  const sizes: Sizes = {}
  for (const { name, type, defaultValue } of args) {
    if (!isSizing(name)) continue
    const value = given.find((argument) => argument.name.value === name)?.value
    sizes[name] = (value && valueFromAST(value, type, variables)) ?? defaultValue
  }
  return sizes
}

/** A page size out of bounds is refused with its own message when it is read; here it must only stay a number. */
function clamped(size: number): number {
  return Number.isFinite(size) ? Math.min(Math.max(size, 0), 1000) : 1
}

/** Refuses operations that cost more than `limit`, and tells the cost of those that ask for it. */
export function costLimit(limit: number): ApolloServerPlugin<{ readonly notes: Notes }> {
  /** Of operations that cost the same whatever their variables are; null of those that do not. */
  const constant = new WeakMap<OperationDefinitionNode, number | null>()

  const costOfRequest = (
    schema: GraphQLSchema,
    document: DocumentNode,
    operation: OperationDefinitionNode,
    given: Readonly<Record<string, unknown>>,
  ): number => {
    const kept = constant.get(operation)
    if (kept != null) return kept
    const definitions = document.definitions.filter(
      (definition) => definition.kind === Kind.FRAGMENT_DEFINITION,
    )
    const isSized = kept === null || isSizedByVariables(document)
    const cost = costOf({
      schema,
      operation,
      fragments: Object.fromEntries(definitions.map((fragment) => [fragment.name.value, fragment])),
      variables: isSized ? variablesOf(schema, operation, given) : {},
    })
    if (kept === undefined) constant.set(operation, isSized ? null : cost)
    return cost
  }

  return {
    requestDidStart: async () => ({
      async didResolveOperation({
        schema,
        document,
        operation,
        request: { variables },
        contextValue: { notes },
      }) {
        if (!operation) return
        const cost = costOfRequest(schema, document, operation, variables ?? {})
        notes.cost = cost
        if (cost > limit) throw beyond('cost', cost, limit)
      },
      async willSendResponse({ request, response: { body }, contextValue: { notes } }) {
        if (notes.cost === undefined || body.kind !== 'single') return
        if (request.http?.headers.get('x-cost') === undefined) return
        body.singleResult.extensions = { ...body.singleResult.extensions, cost: notes.cost }
      },
    }),
  }
}
