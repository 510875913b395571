/** GraphQL over HTTP, as the GraphQL-over-HTTP specification has it. */

import { Readable } from 'node:stream'
import {
  type ApolloServer,
  type ApolloServerPlugin,
  HeaderMap,
  type HTTPGraphQLRequest,
} from '@apollo/server'
import type { FastifyInstance, FastifyRequest, RouteHandlerMethod } from 'fastify'
import { GraphQLError } from 'graphql'
import { requiredVersionHeader } from './dataset-version.ts'
import { answerErrors } from './errors.ts'
import { byDocumentId } from './persisted.ts'
import { searchOf } from './query-string.ts'
import type { ResponseCache } from './response-cache.ts'

/** Request headers that an answer may follow from: what Apollo Server and our plugins read. */
export const varyBy = [
  'accept',
  'apollo-require-preflight',
  'content-type',
  'x-apollo-operation-name',
  'x-cost',
  requiredVersionHeader,
] as const

/** Runs the requests that reach it. */
export function graphqlHandler<Context extends object>(
  apollo: ApolloServer<Context>,
  createContext: (request: FastifyRequest) => Context,
  cache: ResponseCache,
  /** Throws where a request is to be refused before Apollo Server sees it. */
  demand?: (request: HTTPGraphQLRequest) => void,
): RouteHandlerMethod {
  return async (request, reply) => {
    const httpGraphQLRequest = byDocumentId({
      method: request.method === 'HEAD' ? 'GET' : request.method,
      headers: headersOf(request),
      body: request.body,
      search: searchOf(request.url),
    })
    demand?.(httpGraphQLRequest)
    const { status, headers, body } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest,
      context: async () => createContext(request),
    })
    const answer = { status: status ?? 200, headers: Object.fromEntries(headers) }
    return body.kind === 'complete'
      ? cache.send(request, reply, { ...answer, body: body.string })
      : reply.code(answer.status).headers(answer.headers).send(Readable.from(body.asyncIterator))
  }
}

/** The route of GraphQL: `handler` gets what is a request of it. */
export function serveGraphql(app: FastifyInstance, handler: RouteHandlerMethod, cache: ResponseCache): void {
  app.register(async (scope) => {
    cache.serve(scope)
    scope.addHook('onRequest', (_request, reply, done) => {
      reply.header('vary', varyBy.join(', '))
      done()
    })
    scope.route({ method: ['GET', 'POST'], url: '/graphql', handler })
    answerErrors(scope, ({ message, code, more }) => ({
      errors: [{ message, extensions: { code, ...more } }],
    }))
  })
}

function headersOf({ headers }: FastifyRequest): HeaderMap {
  const map = new HeaderMap()
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value)
  }
  return map
}

/** Without it a mutation would be executed, to find that there are none. */
export const refuseWriting: ApolloServerPlugin = {
  requestDidStart: async () => ({
    async didResolveOperation({ operation }) {
      if (!operation || operation.operation === 'query') return
      throw new GraphQLError('The graph is for reading: there are no mutations and no subscriptions.', {
        extensions: { code: 'BAD_REQUEST', http: { status: 400 } },
      })
    },
  }),
}

/**
 * A well-formed request that asks for what the schema does not have is answered with 200 to those that accept
 * `application/json` only, as the specification says; with 400 to those that know `application/graphql-response+json`.
 */
export const statusOfRefused: ApolloServerPlugin = {
  requestDidStart: async () => ({
    async willSendResponse({ request, response }) {
      const accepted = request.http?.headers.get('accept') ?? ''
      if (request.query && response.http.status === 400 && !accepted.includes('graphql-response+json')) {
        response.http.status = 200
      }
    },
  }),
}
