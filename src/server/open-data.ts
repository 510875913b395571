/** What the routes of open data have in common: addresses, versions, and errors as JSON. */

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import Negotiator from 'negotiator'
import { type ExportedDataset, readDataset } from '../export/reading.ts'
import type { Graph } from '../graph/port.ts'
import type { Vocabulary } from '../seed/model.ts'
import { answerErrors, plainBody } from './errors.ts'

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

/** The format that a client accepts, of those by whose endings it may also ask; where it takes any, the first. */
export function acceptedOf<Ending extends string>(
  request: FastifyRequest,
  types: Readonly<Record<Ending, string>>,
): Ending {
  const endings = Object.keys(types) as Ending[]
  const type = new Negotiator(request.raw).mediaType(Object.values(types))
  const ending = endings.find((one) => types[one] === type)
  if (!ending) throw new Refused(406, `There is ${Object.values(types).join(', ')}.`)
  return ending
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

/** Gives a plugin's routes the errors of open data. */
export function answerOpenly(app: FastifyInstance): void {
  answerErrors(app, plainBody)
}
