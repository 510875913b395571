/** The work on one request: what ends it early, and the places that so many may work in at once. */

import { setMaxListeners } from 'node:events'
import type { FastifyInstance, FastifyReply } from 'fastify'
import { type Graph, GraphTimeout } from '../graph/port.ts'
import type { Limits } from '../limits.ts'
import type { Places } from '../places.ts'

export interface Work {
  /** Aborted at the request's deadline and when its client has gone: nobody waits for what is read after that. */
  readonly signal: AbortSignal
  /** The graph as this request reads it. */
  readonly graph: Graph
  /** How many statements were begun for it. */
  statements: number
}

declare module 'fastify' {
  interface FastifyRequest {
    /** There once the body was read, on the routes that read the graph. */
    work: Work
  }
}

/** The client closed the connection before it had its answer. */
export class ClientGone extends Error {
  override readonly name = 'ClientGone'
  /** What nginx calls it, for the log: nobody is there to read it. */
  readonly statusCode = 499
}

export interface WorkOptions {
  readonly graph: Graph
  readonly limits: Limits
  readonly places: Places
}

/**
 * Gives every request of the scope its work: a place, taken when the body has come, so that those who send slowly take
 * none, and given back when the answer is there, however slowly it is fetched.
 */
export function workWithin(scope: FastifyInstance, { graph, limits, places }: WorkOptions): void {
  const ends = new WeakMap<object, () => void>()
  scope.addHook('preHandler', async (request, reply) => {
    const { signal, clear } = endOf(reply, limits.requestMilliseconds)
    ends.set(request, clear)
    request.work = workOn(graph, signal)
    const leave = await places.take(signal)
    ends.set(request, () => {
      clear()
      leave()
    })
  })
  scope.addHook('onSend', async (request) => ends.get(request)?.())
}

function endOf(reply: FastifyReply, milliseconds: number) {
  const end = new AbortController()
  // One listener a statement that runs: a request may have many.
  setMaxListeners(0, end.signal)
  const late = () => end.abort(new GraphTimeout(`the request took longer than ${milliseconds} ms`))
  const timer = setTimeout(late, milliseconds)
  const gone = () => end.abort(new ClientGone('the client has gone'))
  reply.raw.once('close', gone)
  return {
    signal: end.signal,
    clear: () => {
      clearTimeout(timer)
      reply.raw.off('close', gone)
    },
  }
}

function workOn(graph: Graph, signal: AbortSignal): Work {
  // What it does not override is the graph's own, also what changes while it runs.
  const own: Graph = Object.assign(Object.create(graph) as Graph, {
    read: (...[statement]: Parameters<Graph['read']>) => {
      work.statements++
      return graph.read(statement, signal)
    },
    searchText: (...[words, limit, properties]: Parameters<Graph['searchText']>) => {
      work.statements++
      return graph.searchText(words, limit, properties, signal)
    },
  })
  const work: Work = { signal, graph: own, statements: 0 }
  return work
}
