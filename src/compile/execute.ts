/**
 * Answers an operation by the schema's resolvers, as graphql's executor does (GraphQL specification, section 6), in a
 * quarter of its time: what follows from the document alone is worked out once a document, and a value is waited for only
 * where a resolver gives a promise. It knows the way without errors; whatever leaves that way is for graphql's executor.
 */

import {
  type DocumentNode,
  defaultFieldResolver,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLFieldResolver,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getArgumentValues,
  getVariableValues,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  TypeNameMetaFieldDef,
  visit,
} from 'graphql'
import { hasVariables } from './call.ts'
import { made, type ReadObject, readerOf, readField } from './read-object.ts'

type Data = Record<string, unknown>

export interface Execution<Context> {
  readonly document: DocumentNode
  readonly operation: OperationDefinitionNode
  /** As the client gave them. */
  readonly variables: Readonly<Record<string, unknown>>
  readonly context: Context
}

/** Gives the data of an operation; undefined where graphql's executor must be asked, whose resolvers are then called anew. */
export function createExecutor<Context>(schema: GraphQLSchema) {
  /** A document lives as long as the server keeps it parsed. */
  const known = new WeakMap<OperationDefinitionNode, Plan | null>()

  return async (execution: Execution<Context>): Promise<Data | undefined> => {
    const { document, operation, context } = execution
    try {
      let plan = known.get(operation)
      if (plan === undefined) {
        plan = isPlain(document, operation) ? new Plan(schema, document, operation) : null
        known.set(operation, plan)
      }
      if (!plan) return undefined
      const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], {
        ...execution.variables,
      })
      return coerced && (await plan.execute(coerced, context))
    } catch (error) {
      if (error instanceof TooLarge) known.set(operation, null)
      // It is made again there, and then told of as errors are.
      return undefined
    }
  }
}

/** Directives, questions about the schema and what is special as a key of an object are left to graphql's executor. */
function isPlain(document: DocumentNode, { operation }: OperationDefinitionNode): boolean {
  let isSpecial = operation !== 'query'
  visit(document, {
    Directive: () => {
      isSpecial = true
    },
    Field: ({ name, alias }) => {
      if (name.value === '__schema' || name.value === '__type' || alias?.value === '__proto__')
        isSpecial = true
    },
  })
  return !isSpecial
}

/** How many fields a plan may have, each type’s own: many times what pages ask, and little memory a kept document. */
const mostFields = 2000

class TooLarge extends Error {}

/** One request's execution. */
interface Run {
  readonly variables: Readonly<Record<string, unknown>>
  readonly context: unknown
  /** By the fields' numbers. */
  readonly given: Data[]
  readonly infos: GraphQLResolveInfo[]
  /** What is still to be filled in. */
  readonly pending: Promise<void>[]
}

/** Makes of what a resolver gave what the client gets; throws where that is an error. */
type Complete = (value: unknown, run: Run) => unknown

interface Field {
  readonly key: string
  readonly number: number
  readonly definition: GraphQLField<unknown, unknown>
  readonly node: FieldNode
  readonly isConstant: boolean
  readonly info: Omit<GraphQLResolveInfo, 'variableValues'>
  readonly resolve: GraphQLFieldResolver<unknown, unknown>
  /** Where it was read with its parent, so that no resolver need be asked. */
  readonly read: ((object: ReadObject) => unknown) | undefined
  readonly complete: Complete
}

class Plan {
  readonly #schema: GraphQLSchema
  readonly #fragments: Record<string, FragmentDefinitionNode> = {}
  readonly #operation: OperationDefinitionNode
  readonly #root: readonly Field[]
  /** What is selected of a type by some field nodes: as many as the document has, however they are nested. */
  readonly #selections = new Map<string, readonly Field[]>()
  /** Arguments that no variable takes part in, by the fields' numbers. */
  readonly #constant: Data[] = []
  readonly #nodeNumbers = new Map<FieldNode, number>()
  #fieldCount = 0

  constructor(schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode) {
    this.#schema = schema
    this.#operation = operation
    for (const definition of document.definitions) {
      if (definition.kind === Kind.FRAGMENT_DEFINITION) this.#fragments[definition.name.value] = definition
    }
    this.#root = this.#fields([operation.selectionSet], schema.getQueryType() as GraphQLObjectType)
  }

  async execute(variables: Run['variables'], context: unknown): Promise<Data> {
    const run: Run = { variables, context, given: [], infos: [], pending: [] }
    const data = this.#object(undefined, this.#root, run)
    while (run.pending.length > 0) await Promise.all(run.pending.splice(0))
    return data
  }

  #object(source: unknown, fields: readonly Field[], run: Run): Data {
    const before = (source as ReadObject | undefined)?.[made]
    if (before?.run === run && before.selection === fields) return before.value as Data
    const object: Data = {}
    if (before !== undefined) (source as ReadObject)[made] = { run, selection: fields, value: object }
    for (const field of fields) {
      const { key, complete } = field
      const value = field.read ? field.read(source as ReadObject) : this.#resolve(source, field, run)
      if (isPromise(value)) {
        // Keeps the order of the keys.
        object[key] = undefined
        const filled = value.then((late) => {
          object[key] = complete(late, run)
        })
        // Should another fail first, nobody waits for this one any more.
        filled.catch(() => undefined)
        run.pending.push(filled)
      } else object[key] = complete(value, run)
    }
    return object
  }

  #resolve(source: unknown, field: Field, run: Run): unknown {
    return field.resolve(source, this.#given(field, run), run.context, this.#info(field, run))
  }

  #given({ number, definition, node, isConstant }: Field, { given, variables }: Run): Data {
    const before = given[number] ?? this.#constant[number]
    if (before) return before
    const values = getArgumentValues(definition, node, variables)
    if (isConstant) this.#constant[number] = values
    else given[number] = values
    return values
  }

  #info({ number, info }: Field, { infos, variables }: Run): GraphQLResolveInfo {
    const before = infos[number]
    if (before) return before
    const whole = { ...info, variableValues: variables }
    infos[number] = whole
    return whole
  }

  #fields(sets: readonly SelectionSetNode[], type: GraphQLObjectType): readonly Field[] {
    const groups = new Map<string, FieldNode[]>()
    const spread = new Set<string>()
    for (const set of sets) this.#collect(set, type, groups, spread)
    return [...groups].map(([key, nodes]) => this.#field(key, nodes, type))
  }

  /** The specification's CollectFields, 6.3.2. */
  #collect(
    set: SelectionSetNode,
    type: GraphQLObjectType,
    groups: Map<string, FieldNode[]>,
    spread: Set<string>,
  ): void {
    for (const node of set.selections) {
      if (node.kind === Kind.FIELD) {
        const key = node.alias?.value ?? node.name.value
        groups.set(key, [...(groups.get(key) ?? []), node])
        continue
      }
      if (node.kind === Kind.FRAGMENT_SPREAD) {
        if (spread.has(node.name.value)) continue
        spread.add(node.name.value)
      }
      const fragment = node.kind === Kind.FRAGMENT_SPREAD ? this.#fragments[node.name.value] : node
      if (fragment && this.#applies(fragment.typeCondition?.name.value, type)) {
        this.#collect(fragment.selectionSet, type, groups, spread)
      }
    }
  }

  #applies(condition: string | undefined, type: GraphQLObjectType): boolean {
    const conditional = condition === undefined ? type : this.#schema.getType(condition)
    return conditional === type || (isAbstractType(conditional) && this.#schema.isSubType(conditional, type))
  }

  #field(key: string, nodes: readonly FieldNode[], type: GraphQLObjectType): Field {
    const [node] = nodes as readonly [FieldNode]
    const name = node.name.value
    const definition = name === '__typename' ? TypeNameMetaFieldDef : type.getFields()[name]
    if (!definition) throw new Error(`${type.name}.${name} is not in the schema`)
    if (this.#fieldCount >= mostFields) throw new TooLarge()
    return {
      key,
      number: this.#fieldCount++,
      definition,
      node,
      isConstant: !hasVariables(node),
      info: {
        fieldName: name,
        fieldNodes: nodes,
        returnType: definition.type,
        parentType: type,
        // Where in the answer a field stands is told of errors alone.
        path: { prev: undefined, key, typename: type.name },
        schema: this.#schema,
        fragments: this.#fragments,
        rootValue: undefined,
        operation: this.#operation,
      },
      resolve: definition.resolve ?? defaultFieldResolver,
      read: definition.resolve === readField ? readerOf(node) : undefined,
      complete: this.#completion(definition.type, nodes),
    }
  }

  #completion(type: GraphQLOutputType, nodes: readonly FieldNode[]): Complete {
    if (!isNonNullType(type)) {
      const complete = this.#completionOfNonNull(type, nodes)
      return (value, run) => (value == null ? null : complete(value, run))
    }
    const complete = this.#completionOfNonNull(type.ofType, nodes)
    return (value, run) => {
      if (value == null) throw new Error('null where something must be')
      return complete(value, run)
    }
  }

  #completionOfNonNull(type: GraphQLOutputType, nodes: readonly FieldNode[]): Complete {
    if (isListType(type)) {
      const complete = this.#completion(type.ofType, nodes)
      return (value, run) => (value as readonly unknown[]).map((item) => complete(item, run))
    }
    if (isLeafType(type)) {
      return (value) => {
        const serialized = type.serialize(value)
        if (serialized == null) throw new Error(`${type.name} cannot be told as null`)
        return serialized
      }
    }
    if (isObjectType(type)) {
      let fields: readonly Field[] | undefined
      return (value, run) => {
        fields ??= this.#selection(nodes, type)
        return this.#object(value, fields, run)
      }
    }
    if (!isAbstractType(type)) throw new Error(`${type} is no type of an answer`)
    const { resolveType } = type
    const info = {} as GraphQLResolveInfo
    const selections = new Map<string, readonly Field[]>()
    return (value, run) => {
      const name = resolveType?.(value, run.context, info, type)
      if (typeof name !== 'string') throw new Error(`something of ${type.name} does not say what it is`)
      let fields = selections.get(name)
      if (!fields) {
        fields = this.#selection(nodes, this.#schema.getType(name) as GraphQLObjectType)
        selections.set(name, fields)
      }
      return this.#object(value, fields, run)
    }
  }

  #selection(nodes: readonly FieldNode[], type: GraphQLObjectType): readonly Field[] {
    const key = `${nodes.map((node) => this.#nodeNumber(node)).join()} ${type.name}`
    const before = this.#selections.get(key)
    if (before) return before
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? [])
    const fields = this.#fields(sets, type)
    this.#selections.set(key, fields)
    return fields
  }

  #nodeNumber(node: FieldNode): number {
    const before = this.#nodeNumbers.get(node)
    if (before !== undefined) return before
    const number = this.#nodeNumbers.size
    this.#nodeNumbers.set(node, number)
    return number
  }
}

function isPromise(value: unknown): value is Promise<unknown> {
  return typeof (value as Promise<unknown> | null | undefined)?.then === 'function'
}
