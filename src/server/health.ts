import type { FastifyInstance } from 'fastify'
import { datasetSummary, summaryOf } from '../cypher/dataset-summary.ts'
import type { Graph } from '../graph/port.ts'

/** Whether the process lives, and whether it can answer questions. */
export function serveHealth(app: FastifyInstance, graph: Graph): void {
  const header = ['cache-control', 'no-store'] as const
  app.get('/healthz', async (_request, reply) => reply.header(...header).send({ status: 'ok' }))

  app.get('/readyz', async (_request, reply) => {
    reply.header(...header)
    try {
      const summary = summaryOf(await graph.read(datasetSummary))
      return summary
        ? reply.send({ status: 'ready', version: summary.version })
        : reply.code(503).send({ status: 'empty: run npm run import' })
    } catch (error) {
      app.log.warn({ err: error }, 'not ready')
      return reply.code(503).send({ status: 'not ready: the graph cannot be reached' })
    }
  })
}
