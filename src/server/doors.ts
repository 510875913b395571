/** What is asked of every request before a route sees it: who may ask, how often, and in which encoding. */

import fastifyCors from '@fastify/cors'
import type { FastifyInstance } from 'fastify'
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
  app.addHook('onRequest', async ({ method, headers }) => {
    if (method === 'GET' || method === 'HEAD') return
    const charset = /;\s*charset\s*=\s*"?([^";\s]*)/i.exec(headers['content-type'] ?? '')?.[1]
    if (charset !== undefined && !/^utf-?8$/i.test(charset)) {
      throw new Refused(415, `The charset "${charset}" is not read here; send UTF-8.`)
    }
    const encoding = headers['content-encoding']
    if (encoding !== undefined && encoding !== 'identity') {
      throw new Refused(415, `The encoding "${encoding}" is not read here; send the body as it is.`)
    }
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
