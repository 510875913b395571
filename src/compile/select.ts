import {
  doTypesOverlap,
  type FieldNode,
  type FragmentDefinitionNode,
  type FragmentSpreadNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  type InlineFragmentNode,
  isCompositeType,
  isInterfaceType,
  isObjectType,
  Kind,
  print,
  type SelectionSetNode,
  valueFromAST,
} from 'graphql'
import { type Bound, boundAs, type Fragment, type Lookup, type Shape, type Shapes } from './shape.ts'

/** One field of a selection that reads the graph, with every field node that asks for it. */
export interface Selected {
  readonly nodes: readonly FieldNode[]
  readonly definition: GraphQLField<unknown, unknown>
  readonly reads: Fragment | Bound
  /** What is selected on the objects; on the edges, for a connection. */
  readonly level: Level
  readonly totalCount: boolean
  /** Whether the place of an edge is asked for, by its cursor or by the page's. */
  readonly cursors: boolean
  /** Whether it is asked what lies beyond the page. */
  readonly pageInfo: boolean
}

const noConnection = { totalCount: false, cursors: false, pageInfo: false } as const

/** What a selection asks of one object. */
export interface Level {
  readonly shape: Shape
  readonly columns: readonly string[]
  readonly fields: readonly Selected[]
}

type Fragments = Readonly<Record<string, FragmentDefinitionNode>>

const known = new WeakMap<FieldNode, Map<Lookup | undefined, Selected>>()

/**
 * What a field's nodes ask for, read as the shape of its parent's type says, or by ids where `lookup` is given. The
 * server keeps parsed documents, so their nodes serve as a cache's keys.
 */
export function select(
  schema: GraphQLSchema,
  shapes: Shapes,
  parentType: string,
  nodes: readonly FieldNode[],
  fragments: Fragments,
  lookup?: Lookup,
): Selected {
  const [first] = nodes as [FieldNode]
  const kept = known.get(first) ?? new Map<Lookup | undefined, Selected>()
  const before = nodes.length === 1 ? kept.get(lookup) : undefined
  if (before) return before
  const type = schema.getType(parentType) as GraphQLNamedType
  const collector = new Collector(schema, shapes, fragments, type)
  const selected = lookup ? collector.lookup(nodes, type, lookup) : collector.root(nodes, type)
  if (nodes.length === 1) known.set(first, kept.set(lookup, selected))
  return selected
}

/** The place of an object among what is asked for; the object itself stands below it. */
const place: Shape = { always: ['at'], column: (_name, { at }) => at as string, fields: {} }

/** Gathers the fields of one object over all selection sets that concern it, as graphql's executor merges them. */
class Collector {
  readonly #schema: GraphQLSchema
  readonly #shapes: Shapes
  readonly #fragments: Fragments
  readonly #type: GraphQLNamedType
  readonly #columns = new Set<string>()
  readonly #groups = new Map<
    string,
    { nodes: FieldNode[]; definition: GraphQLField<unknown, unknown>; reads: Fragment | Bound }
  >()
  readonly #identities = new Map<object, number>()
  readonly #spread = new Set<string>()

  constructor(schema: GraphQLSchema, shapes: Shapes, fragments: Fragments, type: GraphQLNamedType) {
    this.#schema = schema
    this.#shapes = shapes
    this.#fragments = fragments
    this.#type = type
  }

  set(selections: SelectionSetNode, type: GraphQLNamedType): this {
    for (const node of selections.selections) {
      if (node.kind === Kind.FIELD) this.field(node, type)
      else {
        const fragment = this.#spreadBy(node, this.#spread)
        if (!fragment) continue
        const condition = fragment.typeCondition && this.#schema.getType(fragment.typeCondition.name.value)
        if (this.#concerns(condition ?? type)) this.set(fragment.selectionSet, condition ?? type)
      }
    }
    return this
  }

  /** Whether an object of the type that is gathered for can be of the other type. */
  #concerns(type: GraphQLNamedType): boolean {
    return (
      isCompositeType(type) && isCompositeType(this.#type) && doTypesOverlap(this.#schema, this.#type, type)
    )
  }

  root(nodes: readonly FieldNode[], type: GraphQLNamedType): Selected {
    for (const node of nodes) this.field(node, type)
    return this.level(shapeOf(this.#shapes, type.name)).fields[0] as Selected
  }

  lookup(
    nodes: readonly FieldNode[],
    type: GraphQLNamedType,
    { reads, type: found, roles }: Lookup,
  ): Selected {
    const [first] = nodes as [FieldNode]
    const definition = definitionOf(type, first)
    const sets = nodes.flatMap((node) => (node.selectionSet ? [node.selectionSet] : []))
    const object: Selected = {
      nodes,
      definition,
      reads: boundAs(Object.fromEntries(roles.map((role) => [role, role]))),
      level: this.#below(sets, this.#schema.getType(found) as GraphQLNamedType),
      ...noConnection,
    }
    return {
      nodes,
      definition,
      reads,
      level: { shape: place, columns: ['at'], fields: [object] },
      ...noConnection,
    }
  }

  field(node: FieldNode, type: GraphQLNamedType): void {
    const name = node.name.value
    if (name.startsWith('__')) return
    // A node of any type has its id in common with the others; what else is asked stands in fragments.
    if (type.name === 'Node') return
    const definition = definitionOf(type, node)
    const reads = shapeOf(this.#shapes, type.name).fields[name]
    if (reads === undefined) throw new Error(`${type.name}.${name} has no shape`)
    if ('columns' in reads) {
      const value = literalOf(definition, node, reads.argument)
      for (const column of reads.columns(value)) this.#columns.add(column)
      return
    }
    if (isColumns(reads)) {
      for (const column of reads) this.#columns.add(column)
      return
    }
    // Two kinds may give one name to different patterns; validation lets them meet in one selection.
    const responseName = node.alias?.value ?? name
    const key = `${responseName} ${this.#identity(reads)} ${(node.arguments ?? []).map(print).sort()}`
    const group = this.#groups.get(key)
    if (group) group.nodes.push(node)
    else this.#groups.set(key, { nodes: [node], definition, reads })
  }

  level(shape: Shape): Level {
    const fields = [...this.#groups.values()].map((group): Selected => {
      const type = getNamedType(group.definition.type)
      const sets = group.nodes.flatMap((node) => (node.selectionSet ? [node.selectionSet] : []))
      if ('gives' in group.reads && group.reads.gives === 'connection') {
        return { ...group, ...this.#connection(type, sets) }
      }
      return { ...group, ...noConnection, level: this.#below(sets, type) }
    })
    // In the order of their names: the same columns make the same text, in whatever order a client asks for them.
    return { shape, columns: [...new Set([...shape.always, ...this.#columns])].sort(), fields }
  }

  #below(sets: readonly SelectionSetNode[], type: GraphQLNamedType): Level {
    const collector = new Collector(this.#schema, this.#shapes, this.#fragments, type)
    for (const set of sets) collector.set(set, type)
    return collector.level(shapeOf(this.#shapes, type.name))
  }

  /** A connection's own fields are of Relay, not of the domain: only its edges are read by a shape. */
  #connection(type: GraphQLNamedType, sets: readonly SelectionSetNode[]) {
    const own = this.#fieldsIn(sets)
    const edges = own.flatMap(({ name, selectionSet }) =>
      name.value === 'edges' && selectionSet ? [selectionSet] : [],
    )
    const asks = (name: string) => own.some((node) => node.name.value === name)
    const edge = isObjectType(type) && type.getFields().edges
    if (!edge) throw new Error(`${type.name} is no connection`)
    const pageInfo = asks('pageInfo')
    return {
      totalCount: asks('totalCount'),
      pageInfo,
      cursors: pageInfo || this.#fieldsIn(edges).some(({ name }) => name.value === 'cursor'),
      level: this.#below(edges, getNamedType(edge.type)),
    }
  }

  #fieldsIn(sets: readonly SelectionSetNode[], spread = new Set<string>()): FieldNode[] {
    return sets
      .flatMap(({ selections }) => selections)
      .flatMap((node) => {
        if (node.kind === Kind.FIELD) return [node]
        const fragment = this.#spreadBy(node, spread)
        return fragment ? this.#fieldsIn([fragment.selectionSet], spread) : []
      })
  }

  /** A fragment is gone through once: of some that each spread the next one twice, the last would be 2ⁿ times. */
  #spreadBy(node: FragmentSpreadNode | InlineFragmentNode, before: Set<string>) {
    if (node.kind === Kind.INLINE_FRAGMENT) return node
    const name = node.name.value
    if (before.has(name)) return undefined
    before.add(name)
    return this.#fragments[name]
  }

  #identity(reads: object): number {
    const before = this.#identities.get(reads)
    if (before !== undefined) return before
    this.#identities.set(reads, this.#identities.size)
    return this.#identities.size - 1
  }
}

function definitionOf(type: GraphQLNamedType, node: FieldNode): GraphQLField<unknown, unknown> {
  const definition =
    isObjectType(type) || isInterfaceType(type) ? type.getFields()[node.name.value] : undefined
  if (!definition) throw new Error(`${type.name}.${node.name.value} is not in the schema`)
  return definition
}

function shapeOf(shapes: Shapes, type: string): Shape {
  const shape = shapes[type]
  if (!shape) throw new Error(`${type} has no shape`)
  return shape
}

/** The value of an argument, or undefined where it is a variable. */
function literalOf(definition: GraphQLField<unknown, unknown>, node: FieldNode, argument: string): unknown {
  const given = node.arguments?.find(({ name }) => name.value === argument)
  if (given?.value.kind === Kind.VARIABLE) return undefined
  const declared = definition.args.find(({ name }) => name === argument)
  return given && declared ? valueFromAST(given.value, declared.type) : declared?.defaultValue
}

function isColumns(reads: readonly string[] | Fragment | Bound): reads is readonly string[] {
  return Array.isArray(reads)
}
