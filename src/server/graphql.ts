/** GraphQL over HTTP, as the GraphQL-over-HTTP specification has it. */

import { Readable } from 'node:stream'
import { type ApolloServer, type ApolloServerPlugin, HeaderMap } from '@apollo/server'
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify'
import { NoPlace } from '../places.ts'
import { requiredVersionHeader } from './dataset-version.ts'
import { overloaded } from './errors.ts'
import { byDocumentId } from './persisted.ts'
import type { ResponseCache } from './response-cache.ts'

/** What a page from elsewhere may send; nothing here depends on who asks, so any page may. */
const openly = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'GET, POST',
  'access-control-allow-headers':
    'accept, apollo-require-preflight, content-type, x-apollo-operation-name, x-cost, x-dataset-version-required',
  'access-control-max-age': '86400',
} as const

/** Request headers that an answer may follow from: what Apollo Server and our plugins read. */
export const varyBy = [
  'accept',
  'apollo-require-preflight',
  'content-type',
  'x-apollo-operation-name',
  'x-cost',
  requiredVersionHeader,
] as const

const methods = 'GET, HEAD, POST, OPTIONS'

/** Runs the requests that reach it. */
export function graphqlHandler<Context extends object>(
  apollo: ApolloServer<Context>,
  createContext: (request: FastifyRequest) => Context,
  cache: ResponseCache,
): RouteHandlerMethod {
  return async (request, reply) => {
    const { status, headers, body } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: byDocumentId({
        method: request.method === 'HEAD' ? 'GET' : request.method,
        headers: headersOf(request),
        body: request.body,
        search: searchOf(request.url),
      }),
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
    scope.addHook('onRequest', async (_request, reply) => {
      reply
        .header('access-control-allow-origin', '*')
        .header('access-control-expose-headers', 'x-dataset-version')
        .header('vary', varyBy.join(', '))
    })
    scope.route({ method: ['GET', 'POST'], url: '/graphql', handler })
    scope.options('/graphql', (_request, reply) =>
      reply.code(204).headers(openly).header('allow', methods).send(),
    )
    scope.setErrorHandler(
      (error: { statusCode?: number; code?: string; message: string }, request, reply) => {
        if (error instanceof NoPlace) {
          reply.header('retry-after', '1').header('cache-control', 'no-store')
          return refuse(reply, 503, overloaded, 'OVERLOADED')
        }
        const status = error.statusCode ?? 500
        if (status >= 500) request.log.error({ err: error }, 'a request failed')
        const told =
          error.code === 'FST_ERR_CTP_INVALID_JSON_BODY' ? 'Invalid JSON in the body.' : error.message
        const [message, code] =
          status < 500 ? [told, 'BAD_REQUEST'] : ['Something went wrong here.', 'INTERNAL_SERVER_ERROR']
        refuse(reply, status, message, code)
      },
    )
  })
}

function refuse(reply: FastifyReply, status: number, message: string, code: string): void {
  reply
    .code(status)
    .type('application/json; charset=utf-8')
    .send({ errors: [{ message, extensions: { code } }] })
}

function headersOf({ headers }: FastifyRequest): HeaderMap {
  const map = new HeaderMap()
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value)
  }
  return map
}

/** From the question mark on; the host, which anybody may write as they like, takes no part. */
function searchOf(url: string): string {
  const start = url.indexOf('?')
  return start === -1 ? '' : url.slice(start)
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
