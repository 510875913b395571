/** Which version of the knowledge an answer comes from, and questions that hold for one version only. */

import type { ApolloServerPlugin } from '@apollo/server'
import { GraphQLError } from 'graphql'
import { datasetSummary, summaryOf } from '../cypher/dataset-summary.ts'
import type { Graph } from '../graph/port.ts'

/** Names the version in every answer that was executed, and in a refusal. */
const versionHeader = 'x-dataset-version'
/** A request that carries it is answered from that version or refused with DATASET_VERSION_MISMATCH. */
const requiredVersionHeader = 'x-dataset-version-required'

/** Writes and checks the two headers. The version is read beside the answer, so that it costs no time of its own. */
export function datasetVersions(graph: Graph): ApolloServerPlugin {
  const currentVersion = sharing(async () => summaryOf(await graph.read(datasetSummary))?.version)
  return {
    requestDidStart: async ({ request }) => {
      const required = request.http?.headers.get(requiredVersionHeader)?.trim()
      let reading: Promise<string | undefined> | undefined
      const read = () => {
        // An engine that cannot be read is told of by the question itself.
        reading ??= currentVersion().catch(() => undefined)
        return reading
      }
      return {
        async didResolveOperation() {
          if (required) demand(required, await read())
        },
        async executionDidStart() {
          read()
        },
        async willSendResponse({ response }) {
          const version = await reading
          if (version !== undefined) response.http.headers.set(versionHeader, version)
        },
      }
    },
  }
}

function demand(required: string, current: string | undefined): void {
  if (required === current) return
  if (current === undefined) {
    throw new GraphQLError(
      'The version of the graph cannot be read at the moment; try again in a few seconds.',
      {
        extensions: { code: 'SERVICE_UNAVAILABLE', http: { status: 503 } },
      },
    )
  }
  throw new GraphQLError(`The graph holds version ${current}, and the request is for version ${required}.`, {
    extensions: { code: 'DATASET_VERSION_MISMATCH', required, current, http: { status: 412 } },
  })
}

/**
 * Runs one at a time, and whoever asks meanwhile shares the next: what is given was read after it was asked for,
 * however many ask at once.
 */
function sharing<Result>(read: () => Promise<Result>): () => Promise<Result> {
  let running: Promise<unknown> | undefined
  let next: Promise<Result> | undefined
  const start = (): Promise<Result> => {
    next = undefined
    const result = read()
    const settled: Promise<void> = result.then(forget, forget)
    function forget(): void {
      if (running === settled) running = undefined
    }
    running = settled
    return result
  }
  return () => {
    if (!running) return start()
    next ??= running.then(start)
    return next
  }
}
