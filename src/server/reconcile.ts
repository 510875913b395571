import type { FastifyInstance } from 'fastify'
import { answerOpenly, type OpenDataOptions } from './open-data.ts'

/** Serves the W3C reconciliation service. */
export async function serveReconciliation(app: FastifyInstance, _options: OpenDataOptions): Promise<void> {
  answerOpenly(app)
}
