/** The limit of GraphQL: Apollo Server with our schema, whose root fields give objects that are ready. */

import { readFileSync } from 'node:fs'
import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled'
import { buildSchema, type GraphQLResolveInfo } from 'graphql'
import { prepared, serveApollo } from './serving.ts'

export interface ReadyAnswer {
  /** The operation's name in its text. */
  readonly operation: string
  readonly variables: Readonly<Record<string, unknown>>
  /** What the root fields give, every object with its type's name. */
  readonly data: Readonly<Record<string, unknown>>
}

/** What tells the questions of one operation apart. */
const key = ({ id, after, text, from, to }: Readonly<Record<string, unknown>>) =>
  `${id ?? ''} ${after ?? ''} ${text ?? ''} ${from ?? ''} ${to ?? ''}`

const answers = new Map<string, Map<string, ReadyAnswer['data']>>()
for (const { operation, variables, data } of prepared<ReadyAnswer[]>()) {
  const of = answers.get(operation) ?? new Map<string, ReadyAnswer['data']>()
  answers.set(operation, of.set(key(variables), data))
}

const ready = (_root: unknown, _given: unknown, _context: unknown, info: GraphQLResolveInfo) =>
  answers.get(info.operation.name?.value ?? '')?.get(key(info.variableValues))?.[info.fieldName]

const schema = buildSchema(
  readFileSync(new URL('../../src/generated/schema.graphql', import.meta.url), 'utf8'),
)
for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) field.resolve = ready

const apollo = new ApolloServer({
  schema,
  plugins: [ApolloServerPluginCacheControlDisabled()],
  stopOnTerminationSignals: false,
})
await serveApollo(apollo, () => ({}))
