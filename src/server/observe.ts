/** What is told of requests while they are answered: one line of the log each, and metrics and traces where configured. */

import type { ApolloServerPlugin } from '@apollo/server'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { EngineName } from '../graph/port.ts'

/** What is known of a request besides what HTTP says of it. Never a variable: those may be anybody's. */
export interface Notes {
  operation?: string
  operationType?: string
  cost?: number
  statements: number
  /** The engine that answered in place of the one that is away. */
  fallback?: EngineName
  /** The public codes of its errors. */
  readonly codes: Set<string>
  /** The ids under which the log has the details of its defects. */
  readonly errorIds: string[]
}

declare module 'fastify' {
  interface FastifyRequest {
    notes: Notes
  }
}

export interface End {
  readonly milliseconds: number
  /** Whether the client had gone before it had its answer. */
  readonly isAbandoned: boolean
}

export interface Observer {
  requestStarted?(request: FastifyRequest): void
  requestEnded?(request: FastifyRequest, reply: FastifyReply, end: End): void
  /** A statement that serves several requests is told of for each. What is given is called at the statement's end, with its error where it has one. */
  statementStarted?(request: FastifyRequest, engine: EngineName): (error?: unknown) => void
}

/** The log’s line of a request. */
export const logLine: Observer = {
  requestEnded({ log, method, url, notes }, reply, { milliseconds, isAbandoned }) {
    const { operation, operationType, cost, statements, fallback, codes, errorIds } = notes
    const line = {
      method,
      // A query in an address may be long, and is nobody's business.
      path: url.split('?', 1)[0],
      ...(isAbandoned ? {} : { status: reply.statusCode }),
      milliseconds: Math.round(milliseconds),
      ...(operationType ? { operation: operation ?? null, operationType, cost } : {}),
      statements,
      ...(fallback ? { fallback } : {}),
      ...(codes.size > 0 ? { errors: [...codes] } : {}),
      ...(errorIds.length > 0 ? { errorIds } : {}),
    }
    log.info(line, isAbandoned ? 'abandoned' : 'answered')
  },
}

export function observeRequests(app: FastifyInstance, observers: readonly Observer[]): void {
  app.addHook('onRequest', (request, reply, done) => {
    request.notes = { statements: 0, codes: new Set(), errorIds: [] }
    reply.header('x-request-id', request.id)
    for (const observer of observers) observer.requestStarted?.(request)
    reply.raw.once('close', () => {
      const end = { milliseconds: reply.elapsedTime, isAbandoned: !reply.raw.writableFinished }
      for (const observer of observers) observer.requestEnded?.(request, reply, end)
    })
    done()
  })
}

const longestName = 100

/** Notes what a GraphQL request asks, and what became of it. */
export const noteOperation: ApolloServerPlugin<{ readonly notes: Notes }> = {
  requestDidStart: async ({ contextValue: { notes } }) => ({
    async didResolveOperation({ operationName, operation }) {
      if (!operation) return
      notes.operationType = operation.operation
      if (operationName) notes.operation = operationName.slice(0, longestName)
    },
    async willSendResponse({ response: { body } }) {
      if (body.kind !== 'single') return
      for (const { extensions } of body.singleResult.errors ?? []) {
        if (typeof extensions?.code === 'string') notes.codes.add(extensions.code)
        if (typeof extensions?.id === 'string') notes.errorIds.push(extensions.id)
      }
    },
  }),
}
