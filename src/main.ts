import closeWithGrace from 'close-with-grace'
import pino from 'pino'
import { BadConfiguration, type Config, readConfig } from './config.ts'
import { createEmbeddedGraph } from './graph/embedded.ts'
import { createNeo4jGraph } from './graph/neo4j.ts'
import { type Graph, GraphUnavailable } from './graph/port.ts'
import { limits } from './limits.ts'
import { load } from './seed/load.ts'
import type { Vocabulary } from './seed/model.ts'
import { project } from './seed/project.ts'
import { formatProblem, readSeed } from './seed/read-seed.ts'
import { createServer } from './server/server.ts'

/** A start that cannot go on: one line that says what is wrong and what to do. */
class CannotStart extends Error {}

async function main(): Promise<void> {
  const config = readConfig()
  const { graph, vocabulary } = await openGraph(config)
  const app = await createServer({ graph, vocabulary, logger: pino({ level: config.logLevel }) })
  const address = await app.listen({ host: config.host, port: config.port }).catch((error) => {
    throw listenFault(error, config)
  })
  closeWithGrace({ delay: 10_000 }, async () => {
    await app.close()
    await graph.close()
  })
  console.log(await greeting(address, graph))
}

async function openGraph(config: Config): Promise<{ graph: Graph; vocabulary: Vocabulary }> {
  const reading = readSeed(config.seed)
  if (!reading.isSound) {
    const [first] = reading.problems
    const more = reading.problems.length - 1
    throw new CannotStart(
      `seed/ has problems: ${first && formatProblem(first)}${more > 0 ? ` (and ${more} more)` : ''}. Run: npm run validate`,
    )
  }
  const { vocabulary } = reading.seed
  if (!config.neo4j) {
    const graph = createEmbeddedGraph({ statementMilliseconds: limits.statementMilliseconds })
    await load(graph, project(reading.seed))
    return { graph, vocabulary }
  }
  const graph = createNeo4jGraph({
    ...config.neo4j,
    statementMilliseconds: limits.statementMilliseconds,
    retryMilliseconds: 5000,
  })
  const rows = await graph.read({ text: 'MATCH (n:Dataset) RETURN n.version AS version', parameters: {} })
  if (rows.length === 0) {
    await graph.close()
    throw new CannotStart('Neo4j answers but holds no graph of ours. Run: npm run import')
  }
  return { graph, vocabulary }
}

function listenFault(error: NodeJS.ErrnoException, { host, port }: Config): Error {
  if (error.code === 'EADDRINUSE') {
    return new CannotStart(`Port ${port} on ${host} is taken. Set PORT to another, or stop what listens there.`)
  }
  if (error.code === 'EACCES') return new CannotStart(`Port ${port} needs more rights. Set PORT to 1024 or above.`)
  if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND') {
    return new CannotStart(`This machine has no address ${host}. Set HOST, such as 127.0.0.1 or 0.0.0.0.`)
  }
  return error
}

async function greeting(address: string, graph: Graph): Promise<string> {
  const [counts] = await graph.read({
    text: 'MATCH (n:Dataset) RETURN n.entityCount AS entities, n.linkCount AS links, n.claimCount AS claims, n.sourceCount AS sources, n.version AS version',
    parameters: {},
  })
  const engine = graph.engine === 'neo4j' ? 'Neo4j' : 'the embedded engine'
  return `Danmarks digitaliseringsgraf, version ${counts?.version}, on ${engine}
${counts?.entities} entities, ${counts?.links} links, ${counts?.claims} claims, ${counts?.sources} sources

  Explore     ${address}/
  Playground  ${address}/graphql

A first question:

  curl -s ${address}/graphql -H 'content-type: application/json' \\
    -d '{"query":"{ entity(id: \\"solution:nemid\\") { name links(first: 5) { edges { node { sentence } } } } }"}'
`
}

main().catch((error) => {
  const told =
    error instanceof BadConfiguration
      ? `The configuration is wrong: ${error.message}. See .env.example.`
      : error instanceof GraphUnavailable
        ? 'Neo4j cannot be reached or refuses the user. Check NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD and NEO4J_DATABASE, and that it runs.'
        : error instanceof CannotStart
          ? error.message
          : `Something unexpected went wrong: ${error instanceof Error ? error.message : error}`
  console.error(told)
  process.exit(1)
})
