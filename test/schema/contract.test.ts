import {
  type GraphQLEnumValue,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
} from 'graphql'
import { describe, expect, test } from 'vitest'
import { shapes } from '../../src/cypher/shapes.ts'
import { resolvers } from '../../src/resolvers/index.ts'
import { createSchema } from '../../src/server/schema.ts'

const schema = createSchema()
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'))
const builtIn = new Set(['ID', 'String', 'Int', 'Float', 'Boolean'])

/** As in “Its home page (hjemmeside).” or “Its home page. Danish: hjemmeside.” A term begins small. */
const danishTerm = /[^“]\((?:Danish: )?[a-zæøå][^()]*\)| Danish: [a-zæøå][^.]*\.$/

/** What is ours, by the name that tells where it stands, with its description. */
const described = types.flatMap((type): (readonly [name: string, description: string])[] => {
  if (builtIn.has(type.name)) return []
  const told = (name: string, { description }: Pick<GraphQLEnumValue, 'description'>) =>
    [name, description ?? ''] as const
  const fields = isObjectType(type) || isInterfaceType(type) ? Object.values(type.getFields()) : []
  return [
    told(type.name, type),
    ...fields.flatMap((field) => [
      told(`${type.name}.${field.name}`, field),
      ...field.args.map((argument) => told(`${type.name}.${field.name}(${argument.name})`, argument)),
    ]),
    ...(isEnumType(type) ? type.getValues() : []).map((value) => told(`${type.name}.${value.name}`, value)),
  ]
})

describe('the contract', () => {
  test('every type, field, argument and enum value is described with its Danish term', () => {
    const untold = described.filter(([, description]) => !danishTerm.test(description)).map(([name]) => name)
    expect(untold).toEqual([])
  })

  test('a kind of entity describes what all have in common as they all do', () => {
    const told = new Map(described)
    const common = [...told.keys()].filter((name) => name.startsWith('Entity.'))
    const differing = types
      .filter((type) => isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Entity'))
      .flatMap(({ name }) => common.map((field) => [field, field.replace('Entity', name)] as const))
      .filter(([field, own]) => told.get(own) !== told.get(field))
      .map(([, own]) => own)
    expect(differing).toEqual([])
  })

  test('a field that the graph gives is read by a shape or a resolver', () => {
    const computed = new Set([
      'PageInfo',
      'Period',
      'Value',
      'LinkTypeInfo',
      'Limits',
      'KindCount',
      'TypeCount',
      'SearchEdge',
    ])
    const unread = types.filter(isObjectType).flatMap((type) => {
      if (computed.has(type.name) || type.name.endsWith('Connection')) return []
      const own = (resolvers as Record<string, Record<string, unknown>>)[type.name] ?? {}
      return Object.keys(type.getFields())
        .filter((name) => shapes[type.name]?.fields[name] === undefined && !own[name])
        .map((name) => `${type.name}.${name}`)
    })
    expect(unread).toEqual([])
  })

  test('a shape has no field that the contract lacks', () => {
    const unknown = Object.entries(shapes).flatMap(([name, shape]) => {
      const type = schema.getType(name)
      const fields = isObjectType(type) || isInterfaceType(type) ? type.getFields() : {}
      return Object.keys(shape.fields)
        .filter((field) => !fields[field])
        .map((field) => `${name}.${field}`)
    })
    expect(unknown).toEqual([])
  })

  test('a name of a field means one type everywhere', () => {
    const known = new Map<string, Set<string>>()
    for (const type of types) {
      if (!isObjectType(type) || /(Connection|Edge)$/.test(type.name) || type.name === 'Query') continue
      for (const field of Object.values(type.getFields())) {
        known.set(field.name, (known.get(field.name) ?? new Set()).add(String(field.type)))
      }
    }
    const severals = [...known].filter(([, kinds]) => kinds.size > 1).map(([name]) => name)
    expect(severals.sort()).toEqual([
      'claims', // pages of what may be many, a list where a conflict has few
      'date', // null for a value that is none
      'form', // of each kind its own sub-kinds
      'from', // the subject of a link, the beginning of a period
      'link', // null where a list follows none
      'links', // pages of an entity's, a list of a subgraph's and a path's
      'paths', // the answer, and the limit for it
      'predecessor', // of the same kind
      'rule', // of conflicts and of gaps
      'subject', // of a gap anything, else an entity
      'successor', // of the same kind
      'to', // the object of a link, the end of a period
    ])
  })

  test('nothing but scalars, enums, objects and interfaces is in it: input objects would need checks of their own', () => {
    expect(types.filter(isInputObjectType)).toEqual([])
    expect(
      types
        .filter(isScalarType)
        .map(({ name }) => name)
        .sort(),
    ).toEqual([...builtIn, 'Date', 'PartialDate', 'URL'].sort())
  })
})
