import type { FastifyInstance } from 'fastify'
import type { Versions } from './dataset-version.ts'

/** Whether the process lives, and whether it can answer questions. */
export function serveHealth(app: FastifyInstance, versions: Versions): void {
  const header = ['cache-control', 'no-store'] as const
  app.get('/healthz', async (_request, reply) => reply.header(...header).send({ status: 'ok' }))

  app.get('/readyz', async (_request, reply) => {
    reply.header(...header)
    try {
      const version = await versions.read()
      return version
        ? reply.send({ status: 'ready', version })
        : reply.code(503).send({ status: 'empty: run npm run import' })
    } catch (error) {
      app.log.warn({ err: error }, 'not ready')
      return reply.code(503).send({ status: 'not ready: the graph cannot be reached' })
    }
  })
}
