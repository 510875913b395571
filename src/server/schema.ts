import { readdirSync, readFileSync } from 'node:fs'
import {
  buildASTSchema,
  type GraphQLFieldResolver,
  type GraphQLNamedType,
  type GraphQLScalarType,
  type GraphQLSchema,
  type GraphQLTypeResolver,
  isAbstractType,
  isObjectType,
  parse,
} from 'graphql'
import { readField } from '../compile/read-object.ts'
import { shapes } from '../cypher/shapes.ts'
import type { Context } from '../resolvers/context.ts'
import { resolvers } from '../resolvers/index.ts'

const directory = new URL('../../schema/', import.meta.url)

/** The contract as text, its files in the order of their names. */
function readTypeDefinitions(): string {
  const files = readdirSync(directory).filter((file) => file.endsWith('.graphql'))
  return files
    .sort()
    .map((file) => readFileSync(new URL(file, directory), 'utf8'))
    .join('\n')
}

/** The schema with its resolvers: a field without one is read as the shape of its type says. */
export function createSchema(): GraphQLSchema {
  // Its rules are checked when it is written: npm run check.
  const schema = buildASTSchema(parse(readTypeDefinitions(), { noLocation: true }), { assumeValidSDL: true })
  for (const [name, given] of Object.entries(resolvers)) attach(schema.getType(name), given)
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    for (const field of Object.values(type.getFields())) {
      const isRoot = type === schema.getQueryType()
      field.resolve ??= isRoot && shapes.Query?.fields[field.name] ? readRoot : readField
    }
  }
  return schema
}

/** Gives a type what the resolver map has for it: its fields' resolvers, how its objects' type is told, or how a scalar reads. */
function attach(type: GraphQLNamedType | undefined, given: object): void {
  if (isObjectType(type)) {
    const fields = type.getFields()
    for (const [name, resolve] of Object.entries(given)) Object.assign(fields[name] as object, { resolve })
  } else if (isAbstractType(type)) {
    type.resolveType = (
      given as { readonly __resolveType: GraphQLTypeResolver<unknown, Context> }
    ).__resolveType
  } else {
    Object.assign(type as GraphQLScalarType, given)
  }
}

const readRoot: GraphQLFieldResolver<unknown, Context> = (_root, _arguments, context, info) =>
  context.ask(info)
