import type { FastifyInstance } from 'fastify'
import pino from 'pino'
import { createEmbeddedGraph } from '../../src/graph/embedded.ts'
import type { Graph } from '../../src/graph/port.ts'
import { load } from '../../src/seed/load.ts'
import { createServer, type ServerOptions } from '../../src/server/server.ts'
import { realProjection } from './seed.ts'

export interface Serving {
  readonly app: FastifyInstance
  /** Without a slash at the end. */
  readonly address: string
  /** The engine behind it; a test may put another one's functions in place of its own. */
  readonly graph: { -readonly [Name in keyof Graph]: Graph[Name] }
  /** The lines of the log since the last call. */
  logged(): Record<string, unknown>[]
  close(): Promise<void>
}

const openEmbedded = async () =>
  createEmbeddedGraph({ statementMilliseconds: 30_000, shuffleUnordered: true })

/** A server with the real seed on a free port. */
export async function serve(
  options: Partial<ServerOptions> = {},
  open: () => Promise<Graph> = openEmbedded,
): Promise<Serving> {
  const lines: string[] = []
  const graph = await open()
  const projection = realProjection()
  await load(graph, projection)
  // Of what is at hand an engine's failure would not be seen.
  const replaceable = { ...graph, findEntity: undefined }
  const logger = pino({ level: 'info' }, { write: (line: string) => lines.push(line) })
  const app = await createServer({
    graph: replaceable,
    vocabulary: projection.vocabulary,
    logger,
    ...options,
  })
  const address = await app.listen({ host: '127.0.0.1', port: 0 })
  return {
    app,
    address,
    graph: replaceable,
    logged: () => lines.splice(0).map((line) => JSON.parse(line)),
    close: async () => {
      await app.close()
      await graph.close()
    },
  }
}
