/** Every argument of every field of a schema, each with a way to a field that has it: found by looking, so a new one is there by itself. */

import {
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isCompositeType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  SchemaMetaFieldDef,
  TypeMetaFieldDef,
} from 'graphql'

/** What leads from the root to an object: fields with their arguments, and conditions on types. */
export type Route = readonly string[]

export interface Target {
  /** The type's name, the field's and the argument's: `Solution.links(asOf:)`. */
  readonly name: string
  readonly type: GraphQLCompositeType
  readonly field: GraphQLField<unknown, unknown>
  readonly argument: GraphQLArgument
}

type Fields = readonly GraphQLField<unknown, unknown>[]

/** What is asked for where a question must say something. */
const harmless: Readonly<Record<string, string>> = {
  of: 'partnership:digitaliseringspartnerskabet',
  text: 'nemid',
  to: 'solution:borger-dk',
  b: 'solution:mitid',
  name: 'Link',
}

export function targetsOf(schema: GraphQLSchema): readonly Target[] {
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) || isInterfaceType(type),
  )
  return types.flatMap((type) =>
    fieldsOf(schema, type).flatMap((field) =>
      field.args.map((argument) => ({
        name: `${type.name}.${field.name}(${argument.name}:)`,
        type,
        field,
        argument,
      })),
    ),
  )
}

/** Ways from the root to objects of each type, the shortest first. */
export function routesOf(schema: GraphQLSchema, longest: number): ReadonlyMap<string, readonly Route[]> {
  const root = schema.getQueryType()
  if (!root) throw new Error('the schema has no queries')
  const routes = new Map<string, Route[]>([[root.name, [[]]]])
  let edge: { readonly type: GraphQLCompositeType; readonly route: Route }[] = [{ type: root, route: [] }]
  for (let length = 1; length <= longest; length++) {
    const next: typeof edge = []
    for (const { type, route } of edge) {
      for (const step of stepsFrom(schema, type)) {
        const known = routes.get(step.type.name) ?? []
        // Many ways lead to most types, and one that finds something is enough.
        if (known.length === 100) continue
        const longer = [...route, step.text]
        routes.set(step.type.name, [...known, longer])
        if (known.length < 24) next.push({ type: step.type, route: longer })
      }
    }
    edge = next
  }
  return routes
}

function stepsFrom(schema: GraphQLSchema, type: GraphQLCompositeType) {
  const narrowed = isAbstractType(type)
    ? schema
        .getPossibleTypes(type)
        .map((possible) => ({ type: possible as GraphQLCompositeType, text: `... on ${possible.name}` }))
    : []
  const followed = fieldsOf(schema, type).flatMap((field) => {
    const to = getNamedType(field.type)
    return isCompositeType(to) ? [{ type: to, text: `${field.name}${harmlessly(field, undefined)}` }] : []
  })
  return [...followed, ...narrowed]
}

/** The operation that gives the argument a value, as the variable `value` or as a literal. */
export function operationOf(route: Route, { field, argument }: Target, literal?: string): string {
  const given = literal ?? '$value'
  const asked = `${field.name}${harmlessly(field, `${argument.name}: ${given}`, argument.name)}${selectionOf(field)}`
  const declared = literal === undefined ? `query ($value: ${argument.type}) ` : ''
  return `${declared}${nested(route, asked)}`
}

export function nested(route: Route, inner: string): string {
  return `{ ${route.map((step) => `${step} { `).join('')}${inner}${' }'.repeat(route.length)} }`
}

function harmlessly(field: GraphQLField<unknown, unknown>, given: string | undefined, name?: string): string {
  const needed = field.args
    .filter((argument) => isRequiredArgument(argument) && argument.name !== name)
    .map((argument) => `${argument.name}: ${harmlessFor(argument)}`)
  const all = given === undefined ? needed : [...needed, given]
  return all.length === 0 ? '' : `(${all.join(', ')})`
}

function harmlessFor({ name, type }: GraphQLArgument): string {
  const value = JSON.stringify(harmless[name] ?? 'solution:nemid')
  const bare = isNonNullType(type) ? type.ofType : type
  return isListType(bare) ? `[${value}]` : value
}

/** Enough of what a field gives that it must be read: ids, and of what has none its plain fields and what those lead to. */
function selectionOf(field: GraphQLField<unknown, unknown>, depth = 3): string {
  const type = getNamedType(field.type)
  if (!isCompositeType(type)) return ''
  if (!isObjectType(type) && !isInterfaceType(type)) return ' { __typename }'
  const fields = Object.values(type.getFields())
  const plain = (one: GraphQLField<unknown, unknown>) => !one.args.some(isRequiredArgument)
  const id = fields.find(({ name }) => name === 'id')
  const read = id
    ? ['id']
    : fields.filter(plain).flatMap((one) => {
        if (isLeafType(getNamedType(one.type))) return [one.name]
        return depth > 0 ? [`${one.name}${selectionOf(one, depth - 1)}`] : []
      })
  return ` { ${['__typename', ...read].join(' ')} }`
}

function fieldsOf(schema: GraphQLSchema, type: GraphQLCompositeType): Fields {
  if (!isObjectType(type) && !isInterfaceType(type)) return []
  const own = Object.values(type.getFields())
  return type === schema.getQueryType() ? [...own, SchemaMetaFieldDef, TypeMetaFieldDef] : own
}
