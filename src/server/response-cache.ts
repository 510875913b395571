/** Answers that are kept for those who ask the same again, and answers that a client need not fetch again. */

import { createHash } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { LRUCache } from 'lru-cache'
import type { Versions } from './dataset-version.ts'

export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

export interface ResponseCache {
  /** Answers the scope's requests that were answered before from the same version of the knowledge. */
  serve(scope: FastifyInstance): void
  /** Sends a new answer, and keeps it where it may be given again. */
  send(request: FastifyRequest, reply: FastifyReply, answer: Answer): FastifyReply
}

export interface ResponseCacheOptions {
  /** How much may be kept, about, in bytes; 0 for nothing. */
  readonly bytes: number
  readonly versions: Versions
  readonly versionHeader: string
  /** Request headers that an answer may follow from. */
  readonly varyBy: readonly string[]
  /** Whether answers are neither kept nor given again at the moment. */
  isPaused?(): boolean
}

declare module 'fastify' {
  interface FastifyRequest {
    /** What its answer is kept by; empty where none is kept. */
    cacheKey: string
    /** Whether the answer was one that had been kept. */
    wasKept: boolean
  }
}

interface Kept extends Answer {
  readonly version: string
}

/**
 * An answer follows from the request and the version of the knowledge, so it is kept by the request, for as long as that
 * version is served. What is kept is bounded; what was not asked for longest goes first.
 */
export function createResponseCache(options: ResponseCacheOptions): ResponseCache {
  const { bytes, versions, versionHeader, varyBy, isPaused } = options
  const kept = bytes > 0 ? createStore(bytes) : undefined
  const keyOf = ({ method, url, headers, body }: FastifyRequest): string =>
    JSON.stringify([method, url, ...varyBy.map((name) => headers[name]), body ?? null])

  return {
    serve(scope) {
      scope.decorateRequest('wasKept', false)
      scope.decorateRequest('cacheKey', '')
      if (!kept) return
      // The body has come, and no place has been taken yet.
      scope.addHook('preValidation', async (request, reply) => {
        request.cacheKey = keyOf(request)
        const answer = isPaused?.() ? undefined : kept.get(request.cacheKey)
        if (!answer) return
        const version = await versions.recent(request.work.signal)
        if (answer.version !== version) return
        request.wasKept = true
        return sendTagged(request, reply, answer)
      })
    },

    send(request, reply, answer) {
      const version = answer.headers[versionHeader]
      // Apollo Server puts errors first.
      if (answer.status !== 200 || !version || isPaused?.() || answer.body.startsWith('{"errors"')) {
        return reply.code(answer.status).headers(answer.headers).send(answer.body)
      }
      if (version === versions.last) kept?.set(request.cacheKey, { ...answer, version })
      // The version is new, or was not read yet: what comes next is kept.
      else if (kept) versions.recent()
      return sendTagged(request, reply, answer)
    },
  }
}

function createStore(bytes: number): LRUCache<string, Kept> {
  return new LRUCache<string, Kept>({
    maxSize: bytes,
    // Texts beyond Latin-1 take two bytes a character; 500 is what surrounds them.
    sizeCalculation: ({ body }, key) => 2 * (body.length + key.length) + 500,
    maxEntrySize: Math.ceil(bytes / 8),
  })
}

function etagOf(body: string): string {
  return `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
}

/** A client that fetches by GET may keep the answer, if it asks each time whether it still holds (RFC 9110, 13.1.2). */
function sendTagged(request: FastifyRequest, reply: FastifyReply, answer: Answer): FastifyReply {
  reply.headers(answer.headers)
  if (request.method === 'POST') return reply.send(answer.body)
  const etag = etagOf(answer.body)
  reply.header('etag', etag).header('cache-control', 'public, no-cache')
  const known = request.headers['if-none-match']?.split(',').map((tag) => tag.trim().replace(/^W\//, ''))
  if (known?.some((tag) => tag === '*' || tag === etag)) return reply.code(304).send()
  return reply.send(answer.body)
}
