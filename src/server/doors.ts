/** What is asked of every request before a route sees it: who may ask, how often, in which encoding, and whether it can be read at all. */

import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import fastifyCors from '@fastify/cors'
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { plainBody } from './errors.ts'
import { Refused } from './open-data.ts'

export interface DoorOptions {
  /** The origins whose pages may read the answers; all without it, for nothing here depends on who asks. */
  readonly corsOrigins?: readonly string[] | undefined
  readonly requestsPerMinute: number | null
}

/** What an operator's probes ask is not counted. */
const uncounted = new Set(['/healthz', '/readyz', '/metrics'])

export async function serveDoors(app: FastifyInstance, options: DoorOptions): Promise<void> {
  const { corsOrigins, requestsPerMinute } = options
  await app.register(fastifyCors, {
    origin: corsOrigins ? [...corsOrigins] : '*',
    methods: ['GET', 'HEAD', 'POST'],
    allowedHeaders: [
      'accept',
      'apollo-require-preflight',
      'content-type',
      'if-none-match',
      'traceparent',
      'x-apollo-operation-name',
      'x-cost',
      'x-dataset-version-required',
      'x-request-id',
    ],
    exposedHeaders: ['etag', 'retry-after', 'x-dataset-version', 'x-dataset-fallback', 'x-request-id'],
    maxAge: 86_400,
    strictPreflight: false,
  })
  // Routes set this header too, after the plugin.
  if (corsOrigins) {
    app.addHook('onSend', async (_request, reply) => {
      const vary = String(reply.getHeader('vary') ?? '')
      if (!/\borigin\b/i.test(vary)) reply.header('vary', vary ? `${vary}, Origin` : 'Origin')
    })
  }
  app.addHook('onRequest', ({ method, headers }, _reply, done) => {
    if (method === 'GET' || method === 'HEAD') return done()
    const charset = /;\s*charset\s*=\s*"?([^";\s]*)/i.exec(headers['content-type'] ?? '')?.[1]
    if (charset !== undefined && !/^utf-?8$/i.test(charset)) {
      return done(new Refused(415, `The charset "${charset}" is not read here; send UTF-8.`))
    }
    const encoding = headers['content-encoding']
    if (encoding !== undefined && encoding !== 'identity') {
      return done(new Refused(415, `The encoding "${encoding}" is not read here; send the body as it is.`))
    }
    done()
  })
  if (requestsPerMinute !== null) {
    const { default: fastifyRateLimit } = await import('@fastify/rate-limit')
    await app.register(fastifyRateLimit, {
      max: requestsPerMinute,
      timeWindow: 60_000,
      allowList: ({ url }) => uncounted.has(url.split('?', 1)[0] as string),
      errorResponseBuilder: (_request, { max, ttl }) =>
        new Refused(
          429,
          `There were more than ${max} requests in a minute; try again in ${Math.ceil(ttl / 1000)} seconds.`,
        ),
    })
  }
}

/** For every answer. */
export const safeHeaders = { 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' } as const

/** For every answer that is no page of ours. */
export const noPagePolicy = "default-src 'none'; frame-ancestors 'none'"

/** Answers a request whose address cannot be taken apart: it reaches no route, and so none of the hooks. */
export function answerUnrouted(error: FastifyError, _request: FastifyRequest, reply: FastifyReply): void {
  reply
    .code(error.statusCode === 414 ? 414 : 400)
    .headers({ ...safeHeaders, 'content-security-policy': noPagePolicy })
    .type('application/json; charset=utf-8')
    .send(plainBody({ code: 'BAD_REQUEST', message: 'The address is none that is understood here.' }))
}

const unreadable: Readonly<Record<string, readonly [status: number, message: string]>> = {
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'The request did not come in time.'],
  HPE_HEADER_OVERFLOW: [431, 'The headers and the address are larger than 16 kB together.'],
}

/** Answers on a connection what is no HTTP, or too much or too late of it, and closes it. */
export function answerUnreadable(error: Error & { readonly code?: string }, socket: Socket): void {
  const [status, message] = unreadable[error.code ?? ''] ?? [
    400,
    'The request is no HTTP that is understood here.',
  ]
  const body = JSON.stringify(plainBody({ code: 'BAD_REQUEST', message }))
  if (socket.writable && error.code !== 'ECONNRESET') {
    socket.write(
      `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nconnection: close\r\ncontent-type: application/json; charset=utf-8\r\ncontent-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    )
  }
  socket.destroy(error)
}
