import { GraphQLError, type GraphQLFormattedError, graphql } from 'graphql'
import { BadConfiguration, type Config, readConfig } from '../config.ts'
import { describeFault } from '../faults.ts'
import type { Graph } from '../graph/port.ts'
import { connectNeo4j, demandFilled, fillEmbedded, projectionIn } from '../open-graph.ts'
import type { Vocabulary } from '../seed/model.ts'
import { createContexts } from '../server/context.ts'
import { formatErrorsWith } from '../server/errors.ts'
import { createSchema } from '../server/schema.ts'
import type { createServer } from '../server/server.ts'
import { type Answer, NoSession, type Session, type SessionOptions } from './session.ts'

/** A session with the engine that the configuration names, without a server between. */
export async function openInProcess(onProgress: SessionOptions['onProgress']): Promise<Session> {
  const { graph, vocabulary, baseUrl } = await openGraph(onProgress)
  let server: ReturnType<typeof createServer> | undefined
  // Loaded only here, for most questions need no server.
  const openServer = async () => {
    const [{ createServer }, { default: pino }] = await Promise.all([
      import('../server/server.ts'),
      import('pino'),
    ])
    return createServer({ graph, vocabulary, logger: pino({ level: 'silent' }), baseUrl })
  }
  const schema = createSchema()
  const createContext = createContexts(graph, vocabulary)
  const format = formatErrorsWith({ error: tellDefect })
  // What is wrong with the question itself is graphql's own error, and its text is for who asked.
  const told = (error: GraphQLError): GraphQLFormattedError =>
    error.originalError && !(error.originalError instanceof GraphQLError)
      ? format(error.toJSON(), error)
      : error.toJSON()
  return {
    ask: async <Data>(
      source: string,
      variableValues?: Readonly<Record<string, unknown>>,
      operationName?: string,
    ): Promise<Answer<Data>> => {
      const { data, errors } = await graphql({
        schema,
        source,
        variableValues: variableValues ?? null,
        operationName: operationName ?? null,
        contextValue: createContext(),
      })
      return {
        // Plain objects, as a server's answer has them.
        ...(data === undefined ? {} : { data: JSON.parse(JSON.stringify(data)) }),
        ...(errors ? { errors: errors.map(told) } : {}),
      }
    },
    get: async (path) => {
      server ??= openServer()
      const { statusCode, stream } = await (await server).inject({ url: path, payloadAsStream: true })
      return { status: statusCode, body: stream() }
    },
    close: async () => {
      await (await server)?.close()
      await graph.close()
    },
  }
}

/** There is no log where the details could be looked up later. */
function tellDefect(context: { readonly err?: unknown }, message: string): void {
  process.stderr.write(`${message}: ${context.err instanceof Error ? context.err.message : context.err}\n`)
}

async function openGraph(
  onProgress: SessionOptions['onProgress'],
): Promise<{ graph: Graph; vocabulary: Vocabulary; baseUrl: string }> {
  let config: Config | undefined
  try {
    config = readConfig()
    onProgress?.('reading the knowledge')
    const projection = await projectionIn(config.seed)
    onProgress?.('opening the graph')
    const graph = config.neo4j ? await connectNeo4j(config.neo4j, 2000) : await fillEmbedded(projection)
    await demandFilled(graph, 'npx digigraf import')
    // Where a server would be found that runs with nothing configured.
    return { graph, vocabulary: projection.vocabulary, baseUrl: config.baseUrl ?? 'http://127.0.0.1:4000' }
  } catch (error) {
    throw new NoSession(describeFault(error, config?.neo4j), error instanceof BadConfiguration)
  }
}
