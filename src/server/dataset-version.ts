/** Which version of the knowledge an answer comes from, and questions that hold for one version only. */

import { setTimeout as sleep } from 'node:timers/promises'
import type { ApolloServerPlugin } from '@apollo/server'
import { GraphQLError } from 'graphql'
import { datasetSummary, summaryOf } from '../cypher/dataset-summary.ts'
import { type Graph, unlessAborted } from '../graph/port.ts'
import { createGatherer } from '../loaders/gather.ts'
import type { Context } from '../resolvers/context.ts'

/** Names the version in every answer of GraphQL that was executed, and in a refusal. */
export const versionHeader = 'x-dataset-version'
/** A request of GraphQL that carries it is answered from that version or refused with DATASET_VERSION_MISMATCH. */
export const requiredVersionHeader = 'x-dataset-version-required'

/** Which version is served. */
export interface Versions {
  /** As read last, by anybody. */
  readonly last: string | undefined
  /** As it is now; undefined where nothing was loaded. Throws what reading throws. */
  read(): Promise<string | undefined>
  /** The same for one that waits until the signal is aborted: undefined where it cannot be read in time. */
  readInTime(signal?: AbortSignal): Promise<string | undefined>
  /** As it was a second ago at most; undefined where that cannot be read in time. */
  recent(signal?: AbortSignal): Promise<string | undefined>
}

const recentMilliseconds = 1000

/** How long an answer waits for the version that it is to name. */
const patienceMilliseconds = 2000

export function createVersions(graph: Graph): Versions {
  const gather = createGatherer()
  let last: string | undefined
  let lastAt = Number.NEGATIVE_INFINITY
  const read = () =>
    gather<string | undefined>(datasetSummary, '', 'version', async () => {
      const askedAt = performance.now()
      const version = summaryOf(await graph.read(datasetSummary))?.version
      // Two may be under way; the one that was asked later tells.
      if (askedAt > lastAt) [last, lastAt] = [version, askedAt]
      return [version]
    })
  // An engine that cannot be read is told of by the question itself, and nobody waits for it twice.
  const readInTime = async (signal?: AbortSignal) =>
    signal?.aborted
      ? undefined
      : Promise.race([
          unlessAborted(read(), signal).catch(() => undefined),
          sleep(patienceMilliseconds, undefined, { ref: false }),
        ])
  return {
    get last() {
      return last
    },
    read,
    readInTime,
    recent: async (signal) => (performance.now() - lastAt < recentMilliseconds ? last : readInTime(signal)),
  }
}

/**
 * Writes and checks the two headers. Answers tell of themselves which version they were read from; only for a request
 * that reads nothing, and for one that holds for a version, is it read on its own.
 */
export function datasetVersions(
  versions: Versions,
): ApolloServerPlugin<Context & { readonly signal: AbortSignal }> {
  return {
    requestDidStart: async ({ request }) => {
      const required = request.http?.headers.get(requiredVersionHeader)?.trim()
      let current: string | undefined
      let isExecuted = false
      return {
        async didResolveOperation({ contextValue }) {
          if (!required) return
          current = await versions.readInTime(contextValue.signal)
          demand(required, current)
        },
        async responseForOperation() {
          isExecuted = true
          return null
        },
        async willSendResponse({ response, contextValue }) {
          const told =
            isExecuted && contextValue.versions.size > 0
              ? [...contextValue.versions].join(', ')
              : (current ?? (isExecuted ? await versions.readInTime(contextValue.signal) : undefined))
          if (told) response.http.headers.set(versionHeader, told)
          // The version may have changed between the demand and the answer.
          if (!isExecuted || !required || !told || told === required || response.body.kind !== 'single')
            return
          const { message, extensions } = mismatch(required, told)
          const { http, ...shown } = extensions
          response.http.status = http.status
          response.body.singleResult = { errors: [{ message, extensions: shown }] }
        },
      }
    },
  }
}

function demand(required: string, current: string | undefined): void {
  if (required === current) return
  if (current !== undefined) {
    const { message, extensions } = mismatch(required, current)
    throw new GraphQLError(message, { extensions })
  }
  throw new GraphQLError(
    'The version of the graph cannot be read at the moment; try again in a few seconds.',
    {
      extensions: { code: 'SERVICE_UNAVAILABLE', http: { status: 503 } },
    },
  )
}

function mismatch(required: string, current: string) {
  return {
    message: `The graph holds version ${current}, and the request is for version ${required}.`,
    extensions: { code: 'DATASET_VERSION_MISMATCH', required, current, http: { status: 412 } },
  }
}
