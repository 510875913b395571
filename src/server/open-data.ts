/** What the routes of open data have in common: addresses, versions, and errors as JSON. */

import type { FastifyBaseLogger, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { BadArgument } from '../compile/page.ts'
import { type ExportedDataset, readDataset, UnknownIds } from '../export/reading.ts'
import { type Graph, GraphTimeout, GraphUnavailable } from '../graph/port.ts'
import { NoPlace } from '../places.ts'
import type { Vocabulary } from '../seed/model.ts'
import { overloaded } from './errors.ts'
import { ClientGone } from './work.ts'

export interface OpenDataOptions {
  readonly graph: Graph
  readonly vocabulary: Vocabulary
  /** Where the graph is served, without a slash at the end; by default where a request says that it was sent. */
  readonly baseUrl?: string | undefined
}

/** A request that asks for what is not here or cannot be: its text is for the client. */
export class Refused extends Error {
  override readonly name = 'Refused'
  readonly statusCode: number
  constructor(statusCode: number, message: string) {
    super(message)
    this.statusCode = statusCode
  }
}

/** The address that identifiers begin with. */
export function baseOf(request: FastifyRequest, { baseUrl }: OpenDataOptions): string {
  if (baseUrl) return baseUrl
  // What a client writes into this header becomes part of addresses, so nothing but a host is let through.
  if (!/^(?:[\w.-]+|\[[\da-f:.]+\])(?::\d{1,5})?$/i.test(request.host)) {
    throw new Refused(400, 'The header "Host" must be a host, with or without a port.')
  }
  return `${request.protocol}://${request.host}`
}

/** What is loaded now. */
export async function loadedDataset(graph: Graph): Promise<ExportedDataset> {
  const dataset = await readDataset(graph)
  if (!dataset) throw new Refused(503, 'The graph is empty; see /readyz.')
  return dataset
}

/** Whether the client has this version already; if so, it has been told. */
export function isKnown(request: FastifyRequest, reply: FastifyReply, etag: string): boolean {
  reply.header('etag', etag).header('cache-control', 'no-cache')
  const known = request.headers['if-none-match']
  const bare = (tag: string) => tag.trim().replace(/^W\//, '')
  if (known?.trim() !== '*' && !known?.split(',').some((tag) => bare(tag) === bare(etag))) return false
  reply.code(304).send()
  return true
}

export interface Fault {
  readonly status: number
  readonly body: { readonly error: string; readonly argument?: string }
}

/** What a client is told of an error, never the engine's own words. */
function faultOf(error: unknown, log: FastifyBaseLogger): Fault {
  if (error instanceof BadArgument) {
    return { status: 400, body: { error: error.message, argument: error.argument } }
  }
  if (error instanceof NoPlace) return { status: 503, body: { error: overloaded } }
  if (error instanceof ClientGone) return { status: 499, body: { error: error.message } }
  if (error instanceof UnknownIds) return { status: 404, body: { error: error.message, argument: 'of' } }
  if (error instanceof GraphUnavailable) {
    log.error({ err: error }, 'the graph cannot be reached')
    return {
      status: 503,
      body: { error: 'The graph cannot be reached at the moment; try again in a few seconds.' },
    }
  }
  if (error instanceof GraphTimeout) {
    log.error({ err: error }, 'a statement took too long')
    return { status: 504, body: { error: 'The question took too long; ask for less.' } }
  }
  const { statusCode, message } = error as { statusCode?: number; message: string }
  if (error instanceof Refused || (statusCode && statusCode < 500)) {
    return { status: statusCode ?? 400, body: { error: message } }
  }
  log.error({ err: error }, 'a request failed')
  return { status: 500, body: { error: 'Something went wrong here; the log has the details.' } }
}

/** Gives a plugin's routes the errors of open data, and lets pages from anywhere read its answers. */
export function answerOpenly(app: FastifyInstance): void {
  app.addHook('onRequest', async (_request, reply) => {
    reply.header('access-control-allow-origin', '*').header('x-content-type-options', 'nosniff')
  })
  app.setErrorHandler((error, _request, reply) => {
    const { status, body } = faultOf(error, app.log)
    if (status === 503) reply.header('retry-after', error instanceof NoPlace ? '1' : '5')
    // What the route had said of its answer is not true of an error.
    for (const name of ['content-disposition', 'etag', 'content-security-policy']) reply.removeHeader(name)
    reply.code(status).header('cache-control', 'no-store').type('application/json; charset=utf-8').send(body)
  })
}
