import type { FastifyInstance } from 'fastify'
import type { Graph } from '../graph/port.ts'
import type { Versions } from './dataset-version.ts'

/** Whether the process lives, and whether it can answer questions. */
export function serveHealth(app: FastifyInstance, graph: Graph, versions: Versions): void {
  const header = ['cache-control', 'no-store'] as const
  app.get('/healthz', async (_request, reply) => reply.header(...header).send({ status: 'ok' }))

  app.get('/readyz', async (_request, reply) => {
    reply.header(...header)
    try {
      const version = await versions.read()
      // Ready all the same: a balancer that took every instance away would leave nobody to answer.
      const status = graph.isFallback
        ? `degraded: the ${graph.engine} engine answers in place of Neo4j`
        : 'ready'
      return version
        ? reply.send({ status, version })
        : reply.code(503).send({ status: 'empty: run npx digigraf import' })
    } catch (error) {
      app.log.warn({ err: error }, 'not ready')
      return reply.code(503).send({ status: 'not ready: the graph cannot be reached' })
    }
  })
}
