/** An operation for every field that reads the graph by a pattern, made from the shapes and the schema. */

import {
  type GraphQLField,
  type GraphQLNamedType,
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'
import { shapes } from '../../src/cypher/shapes.ts'
import { createSchema } from '../../src/server/schema.ts'

const schema = createSchema()

/** What the arguments are given where they are, as literals, and ids of what stands behind them. */
export interface Known {
  readonly ids: Readonly<Record<string, string>>
  /** Two entities that are linked. */
  readonly ends: readonly [string, string]
}

/** Operations by the fields that they are for, each with pages and totals, and again with its filters. */
export function everyField(known: Known): Record<string, string> {
  const operations: Record<string, string> = {}
  for (const [type, { fields }] of Object.entries(shapes)) {
    const reached = reachedBy(type, known)
    if (!reached) continue
    for (const [name, reads] of Object.entries(fields)) {
      if (!('match' in reads)) continue
      const field = fieldsOf(schema.getType(type))[name]
      if (!field) throw new Error(`${type}.${name} has a shape and is not in the schema`)
      for (const [title, given] of Object.entries(argumentsOf(type, field, known))) {
        operations[`${type}.${name}${title}`] = reached(`${name}${given} ${selectionOf(field)}`)
      }
    }
  }
  for (const [kind, id] of Object.entries(known.ids)) {
    operations[`node of ${kind}`] = `{ node(id: "${id}") { __typename id } }`
  }
  return operations
}

/** How an object of a type is reached from the root, around what is asked of it; undefined for one that is no object. */
function reachedBy(type: string, { ids, ends }: Known): ((asked: string) => string) | undefined {
  const [a, b] = ends
  const within: Readonly<Record<string, (asked: string) => string>> = {
    Query: (asked) => `{ ${asked} }`,
    Comparison: (asked) => `{ compare(a: "${a}", b: "${b}") { ${asked} } }`,
    Subgraph: (asked) => `{ neighbourhood(of: ["${a}"], depth: 2) { ${asked} } }`,
    PathResult: (asked) => `{ paths(from: "${a}", to: "${b}") { ${asked} } }`,
    Path: (asked) => `{ paths(from: "${a}", to: "${b}") { paths { ${asked} } } }`,
    Membership: (asked) => `{ members(of: "${ids.Partnership}") { edges { node { ${asked} } } } }`,
    Conflict: (asked) => `{ conflicts { edges { node { ${asked} } } } }`,
    Gap: (asked) => `{ gaps { edges { node { ${asked} } } } }`,
    TimelineEntry: (asked) => `{ timeline { edges { node { ${asked} } } } }`,
    Entity: (asked) => `{ entity(id: "${a}") { ${asked} } }`,
  }
  const id = ids[type]
  return (
    within[type] ??
    (id === undefined ? undefined : (asked) => `{ node(id: "${id}") { ... on ${type} { ${asked} } } }`)
  )
}

const fieldsOf = (type: GraphQLNamedType | undefined | null) =>
  isObjectType(type) || isInterfaceType(type) ? type.getFields() : {}

/** Literals for arguments by their names. */
function literals({ ids, ends: [a, b] }: Known): Readonly<Record<string, string>> {
  return {
    a: `"${a}"`,
    b: `"${b}"`,
    from: `"${a}"`,
    to: `"${b}"`,
    avoid: `["${ids.Person}"]`,
    of: `"${ids.Partnership}"`,
    id: `"${a}"`,
    ids: `["${a}", "${b}"]`,
    between: `["${a}", "${b}"]`,
    types: '[USES, PART_OF]',
    kinds: '[ORGANISATION, GOAL]',
    asOf: '"2020-01-01"',
    sources: `["${ids.Source}"]`,
    minSources: '1',
    property: '"USES"',
    direction: 'OUT',
    first: '10',
    last: '10',
    depth: '2',
    limit: '5',
    maxLength: '4',
    lang: 'DA',
  }
}

/** The arguments to give: none but the required ones, all filters, each filter by itself, and the last page. */
function argumentsOf(
  type: string,
  field: GraphQLField<unknown, unknown>,
  known: Known,
): Record<string, string> {
  const literal = literals(known)
  const written = (names: readonly string[]) => {
    const given = field.args
      .filter((argument) => isRequiredArgument(argument) || names.includes(argument.name))
      .flatMap(({ name, type: argumentType }) => {
        const value =
          name === 'of' && String(argumentType).startsWith('[')
            ? literal.ids
            : type === 'Query' && field.name === 'timeline' && (name === 'from' || name === 'to')
              ? '"2010"'
              : literal[name]
        return value === undefined ? [] : [`${name}: ${value}`]
      })
    return given.length > 0 ? `(${given.join(', ')})` : ''
  }
  const filters = field.args
    .map(({ name }) => name)
    .filter((name) => !['first', 'last', 'after', 'before', 'limit', 'depth', 'lang'].includes(name))
  const isPaged = field.args.some(({ name }) => name === 'last')
  return {
    '': written([]),
    ...(isPaged && { ' from the end': written(['last']) }),
    ...Object.fromEntries(
      filters
        .filter((name) => literal[name] !== undefined)
        .map((name) => [` with ${name}`, written([name])] as const),
    ),
  }
}

/** The least that reads a field's objects: an id or another leaf of each, the total of a connection. */
function selectionOf(field: GraphQLField<unknown, unknown>): string {
  const type = getNamedType(field.type)
  if (!isCompositeType(type)) return ''
  const fields = fieldsOf(type)
  if (fields.edges) {
    const edge = getNamedType(fields.edges.type)
    const node = fieldsOf(edge).node
    return `{ ${fields.totalCount ? 'totalCount ' : ''}edges { cursor ${node ? `node ${selectionOf(node)}` : ''} } }`
  }
  if (fields.id) return '{ __typename id }'
  const [leaf] = Object.values(fields).filter(
    ({ type: of, args }) => isLeafType(getNamedType(of)) && args.every((one) => !isRequiredArgument(one)),
  )
  if (leaf) return `{ ${leaf.name} }`
  const [first] = Object.values(fields)
  return first ? `{ ${first.name} ${selectionOf(first)} }` : '{ __typename }'
}
