import type { FastifyInstance } from 'fastify'
import { answerOpenly, type OpenDataOptions } from './open-data.ts'

/** Serves what an id names at the address that the id is. */
export async function serveIdentifiers(app: FastifyInstance, _options: OpenDataOptions): Promise<void> {
  answerOpenly(app)
}
