/** Exports that are under way: they ask little of the engine at once, and clients that do not read keep no others out. */

import type { FastifyReply, FastifyRequest } from 'fastify'
import { type Graph, GraphTimeout } from '../graph/port.ts'
import { createPlaces, NoPlace } from '../places.ts'
import { ClientGone } from './work.ts'

export interface ExportLimits {
  /** How many exports may be under way. */
  readonly atOnce: number
  /** How many of their statements run at once; the others wait their turn. */
  readonly statementsAtOnce: number
  /** How long one may last, in milliseconds. */
  readonly milliseconds: number
  /** How long one may wait for its client, in milliseconds, before another one that finds no room takes its place. */
  readonly idleMilliseconds: number
}

export const usualExportLimits: ExportLimits = {
  atOnce: 32,
  statementsAtOnce: 4,
  milliseconds: 600_000,
  idleMilliseconds: 5000,
}

/** Later than any moment. */
const notIdle = Number.MAX_VALUE

interface Open {
  /** Since when it has asked nothing of the engine, for its client has not taken what there is; `notIdle` while it asks. */
  idleSince: number
  giveWay(): void
}

/**
 * Begins an export, which ends with the request's connection: gives the graph as it reads it, up to its limit of time.
 * Throws `NoPlace` where too many are under way, none of which waits for its client.
 */
export function createExports(limits: ExportLimits): (request: FastifyRequest, reply: FastifyReply) => Graph {
  const turns = createPlaces({
    atOnce: limits.statementsAtOnce,
    queued: Number.POSITIVE_INFINITY,
    queueMilliseconds: limits.milliseconds,
  })
  const open = new Set<Open>()

  const makeRoom = () => {
    if (open.size < limits.atOnce) return
    const [idlest] = [...open].sort((one, other) => one.idleSince - other.idleSince)
    if (!idlest || performance.now() - idlest.idleSince < limits.idleMilliseconds) {
      throw new NoPlace(`${limits.atOnce} exports are under way`)
    }
    open.delete(idlest)
    idlest.giveWay()
  }

  return ({ work, log }, reply) => {
    makeRoom()
    const end = new AbortController()
    const cut = (reason: string) => {
      log.warn({ reason }, 'an export was broken off')
      end.abort(new GraphTimeout(reason))
      // A part of a file must not look like the whole.
      reply.raw.destroy()
    }
    const own: Open = {
      idleSince: notIdle,
      giveWay: () => cut('its client did not read on, and another one asked for an export'),
    }
    open.add(own)
    const timer = setTimeout(
      () => cut(`it lasted longer than ${limits.milliseconds} ms`),
      limits.milliseconds,
    )
    // Until the first piece is there it is a request like any other.
    work.signal.addEventListener('abort', () => end.abort(work.signal.reason))
    reply.raw.once('close', () => {
      clearTimeout(timer)
      open.delete(own)
      end.abort(new ClientGone('the client has gone, or has it all'))
    })
    const graph = work.graphUntil(end.signal)
    return Object.assign(Object.create(graph) as Graph, {
      read: async (...[statement]: Parameters<Graph['read']>) => {
        own.idleSince = notIdle
        const leave = await turns.take(end.signal)
        try {
          return await graph.read(statement)
        } finally {
          leave()
          own.idleSince = performance.now()
        }
      },
    })
  }
}
