import { GraphQLError, type GraphQLFormattedError, graphql } from 'graphql'
import { BadConfiguration, type Config, readConfig } from '../config.ts'
import { createEmbeddedGraph } from '../graph/embedded.ts'
import { createNeo4jGraph } from '../graph/neo4j.ts'
import { type Graph, GraphUnavailable } from '../graph/port.ts'
import { limits } from '../limits.ts'
import { load } from '../seed/load.ts'
import type { Vocabulary } from '../seed/model.ts'
import { project } from '../seed/project.ts'
import { formatProblem, readSeed } from '../seed/read-seed.ts'
import { formatErrorsWith } from '../server/errors.ts'
import { createSchema } from '../server/schema.ts'
import { createContext } from '../server/server.ts'
import { type Answer, NoSession, type Session, type SessionOptions } from './session.ts'

/** A session with the engine that the configuration names, without a server between. */
export async function openInProcess(onProgress: SessionOptions['onProgress']): Promise<Session> {
  const config = configuration()
  const { graph, vocabulary } = await openGraph(config, onProgress)
  const schema = createSchema()
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
        contextValue: createContext(graph, vocabulary),
      })
      return {
        // Plain objects, as a server's answer has them.
        ...(data === undefined ? {} : { data: JSON.parse(JSON.stringify(data)) }),
        ...(errors ? { errors: errors.map(told) } : {}),
      }
    },
    close: () => graph.close(),
  }
}

/** There is no log where the details could be looked up later. */
function tellDefect(context: { readonly err?: unknown }, message: string): void {
  process.stderr.write(`${message}: ${context.err instanceof Error ? context.err.message : context.err}\n`)
}

function configuration(): Config {
  try {
    return readConfig()
  } catch (error) {
    if (error instanceof BadConfiguration) throw new NoSession(`The configuration is wrong: ${error.message}`)
    throw error
  }
}

async function openGraph(
  config: Config,
  onProgress: SessionOptions['onProgress'],
): Promise<{ graph: Graph; vocabulary: Vocabulary }> {
  onProgress?.('reading the knowledge')
  const reading = readSeed(config.seed)
  if (!reading.isSound) {
    const [first] = reading.problems
    throw new NoSession(
      `The knowledge in ${config.seed} has ${reading.problems.length} problems, the first: ${first && formatProblem(first)}. Run: digigraf validate`,
    )
  }
  const { vocabulary } = reading.seed
  const { statementMilliseconds } = limits
  if (config.neo4j) {
    const graph = createNeo4jGraph({ ...config.neo4j, statementMilliseconds, retryMilliseconds: 2000 })
    await demandDataset(graph)
    return { graph, vocabulary }
  }
  const graph = createEmbeddedGraph({ statementMilliseconds })
  const projection = project(reading.seed)
  await load(graph, projection, { onProgress: (done, all) => onProgress?.('loading the graph', done, all) })
  return { graph, vocabulary }
}

async function demandDataset(graph: Graph): Promise<void> {
  try {
    const rows = await graph.read({ text: 'MATCH (n:Dataset) RETURN n.version AS version', parameters: {} })
    if (rows.length > 0) return
  } catch (error) {
    await graph.close()
    if (!(error instanceof GraphUnavailable)) throw error
    throw new NoSession(
      'Neo4j cannot be reached or refuses the user. Check NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD.',
    )
  }
  await graph.close()
  throw new NoSession('Neo4j answers but holds no graph of ours. Run: digigraf import')
}
