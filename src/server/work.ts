/** The work on one request: what ends it early, and the places that so many may work in at once. */

import { setMaxListeners } from 'node:events'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Graph, GraphTimeout } from '../graph/port.ts'
import type { Limits } from '../limits.ts'
import type { Asker } from '../loaders/gather.ts'
import type { Places } from '../places.ts'
import type { Observer } from './observe.ts'

export interface Work extends Asker {
  /** Aborted at the request's deadline and when its client has gone: nobody waits for what is read after that. */
  readonly signal: AbortSignal
  /** The graph as this request alone reads it. */
  readonly graph: Graph
  /** The same for what is read while the answer is sent already, which `signal` does not end. */
  graphUntil(signal: AbortSignal): Graph
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
  readonly observers: readonly Observer[]
}

/**
 * Gives every request of the scope its work: a place, taken when the body has come, so that those who send slowly take
 * none, and given back when the answer is there, however slowly it is fetched.
 */
export function workWithin(scope: FastifyInstance, { graph, limits, places, observers }: WorkOptions): void {
  const ends = new WeakMap<object, () => void>()
  // Before what is looked for among kept answers, which must not take longer either.
  scope.addHook('preValidation', (request, reply, done) => {
    const { signal, clear } = endOf(reply, limits.requestMilliseconds)
    ends.set(request, clear)
    request.work = workOn(request, { graph, signal, observers })
    done()
  })
  scope.addHook('preHandler', async (request) => {
    const leave = await places.take(request.work.signal)
    const clear = ends.get(request)
    ends.set(request, () => {
      clear?.()
      leave()
    })
  })
  scope.addHook('onSend', (request, reply, _body, done) => {
    ends.get(request)?.()
    if (request.notes.fallback) reply.header('x-dataset-fallback', request.notes.fallback)
    done()
  })
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

interface Reading extends Pick<WorkOptions, 'graph' | 'observers'>, Pick<Work, 'signal'> {}

function workOn(request: FastifyRequest, { graph, signal, observers }: Reading): Work {
  const { notes } = request
  const observed = async <Answer>(read: Promise<Answer>): Promise<Answer> => {
    const end = work.statementBegan()
    try {
      const answer = await read
      end()
      return answer
    } catch (error) {
      end(error)
      throw error
    }
  }
  // What it does not override is the graph's own, also what changes while it runs.
  const graphUntil = (end: AbortSignal): Graph =>
    Object.assign(Object.create(graph) as Graph, {
      read: (...[statement]: Parameters<Graph['read']>) => observed(graph.read(statement, end)),
      searchText: (...[search]: Parameters<Graph['searchText']>) => observed(graph.searchText(search, end)),
    })
  const work: Work = {
    signal,
    graph: graphUntil(signal),
    graphUntil,
    statementBegan() {
      notes.statements++
      const ends = observers.map((observer) => observer.statementStarted?.(request, graph.engine))
      return (error) => {
        if (graph.isFallback) notes.fallback = graph.engine
        for (const end of ends) end?.(error)
      }
    },
  }
  return work
}
