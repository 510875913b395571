import { GraphQLError, type GraphQLFormattedError, graphql } from 'graphql'
import { type Config, type Neo4jAccess, readConfig } from '../config.ts'
import { datasetSummary, summaryOf } from '../cypher/dataset-summary.ts'
import { CannotGoOn, describeFault, describeProblems } from '../faults.ts'
import type { Graph } from '../graph/port.ts'
import { limits } from '../limits.ts'
import { load } from '../seed/load.ts'
import type { Vocabulary } from '../seed/model.ts'
import type { Projection } from '../seed/projection.ts'
import { readProjection } from '../seed/read-projection.ts'
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
    const reading = await readProjection(config.seed)
    if (!reading.isSound) throw new CannotGoOn(describeProblems(reading.problems))
    const { projection } = reading
    const graph = config.neo4j ? await openNeo4j(config.neo4j) : await fillEmbedded(projection, onProgress)
    // Where a server would be found that runs with nothing configured.
    return { graph, vocabulary: projection.vocabulary, baseUrl: config.baseUrl ?? 'http://127.0.0.1:4000' }
  } catch (error) {
    throw new NoSession(describeFault(error, config?.neo4j))
  }
}

// The engines come in late, for each is slow to load and only one is used.

async function fillEmbedded(
  projection: Projection,
  onProgress: SessionOptions['onProgress'],
): Promise<Graph> {
  const { createEmbeddedGraph } = await import('../graph/embedded.ts')
  const graph = createEmbeddedGraph({ statementMilliseconds: limits.statementMilliseconds })
  await load(graph, projection, { onProgress: (done, all) => onProgress?.('loading the graph', done, all) })
  return graph
}

async function openNeo4j(access: Neo4jAccess): Promise<Graph> {
  const { createNeo4jGraph } = await import('../graph/neo4j.ts')
  const { statementMilliseconds } = limits
  const graph = createNeo4jGraph({ ...access, statementMilliseconds, retryMilliseconds: 2000 })
  try {
    if (summaryOf(await graph.read(datasetSummary))) return graph
    throw new CannotGoOn('Neo4j answers but holds no graph of ours. Run: digigraf import')
  } catch (error) {
    // Not awaited: a server that went silent would hold the end up.
    graph.close().catch(() => undefined)
    throw error
  }
}
