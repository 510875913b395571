/** What Prometheus reads at /metrics. */

import type { FastifyInstance } from 'fastify'
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import { datasetSummary } from '../cypher/dataset-summary.ts'
import type { Graph } from '../graph/port.ts'
import type { Places } from '../places.ts'
import type { Observer } from './observe.ts'

export interface MetricsOptions {
  readonly graph: Graph
  readonly places: Places
}

/** How long a scrape waits for the engine, in milliseconds. */
const probeMilliseconds = 1000

const seconds = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 15]

export function serveMetrics(app: FastifyInstance, { graph, places }: MetricsOptions): Observer {
  const register = new Registry()
  const registers = [register]
  collectDefaultMetrics({ register })

  const requests = new Counter({
    name: 'digigraf_requests_total',
    help: 'Requests by route, status and type of operation; status 499 where the client had gone.',
    labelNames: ['route', 'status', 'operation'] as const,
    registers,
  })
  const durations = new Histogram({
    name: 'digigraf_request_duration_seconds',
    help: 'How long requests took from their headers to their last byte.',
    labelNames: ['route', 'operation'] as const,
    buckets: seconds,
    registers,
  })
  const errors = new Counter({
    name: 'digigraf_errors_total',
    help: 'Requests by the public codes of their errors; OVERLOADED and RATE_LIMITED were turned away.',
    labelNames: ['code'] as const,
    registers,
  })
  const statements = new Histogram({
    name: 'digigraf_statement_duration_seconds',
    help: 'How long statements took in the engine; one that served several requests counts for each.',
    labelNames: ['engine', 'outcome'] as const,
    buckets: seconds,
    registers,
  })
  const gauge = (name: string, help: string, read: () => number) =>
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(read())
      },
    })
  gauge('digigraf_operations_running', 'Operations that hold a place.', () => places.taken)
  gauge('digigraf_operations_queued', 'Operations that wait for a place.', () => places.waiting)
  gauge('digigraf_fallback', '1 while another engine answers in place of Neo4j.', () =>
    graph.isFallback ? 1 : 0,
  )
  new Gauge({
    name: 'digigraf_engine_up',
    help: '1 when the engine answers.',
    labelNames: ['engine'] as const,
    registers,
    async collect() {
      this.reset()
      const isUp = graph.read(datasetSummary, AbortSignal.timeout(probeMilliseconds)).then(
        () => 1,
        () => 0,
      )
      this.set({ engine: graph.engine }, await isUp)
    },
  })

  app.get('/metrics', async (_request, reply) =>
    reply
      .header('cache-control', 'no-store')
      .type(register.contentType)
      .send(await register.metrics()),
  )

  return {
    requestEnded({ routeOptions, notes }, reply, { milliseconds, isAbandoned }) {
      // An address that nothing is at would make a label of its own.
      const route = routeOptions.url ?? 'none'
      const operation = notes.operationType ?? 'none'
      requests.inc({ route, operation, status: isAbandoned ? 499 : reply.statusCode })
      durations.observe({ route, operation }, milliseconds / 1000)
      for (const code of notes.codes) errors.inc({ code })
    },
    statementStarted(_request, engine) {
      const end = statements.startTimer({ engine })
      return (error) => void end({ outcome: error === undefined ? 'rows' : 'error' })
    },
  }
}
