/** `npm start`: the server, on the embedded engine or on Neo4j. */

import { readFileSync } from 'node:fs'
import closeWithGrace from 'close-with-grace'
import pino from 'pino'
import { type Config, type Neo4jAccess, readConfig } from './config.ts'
import { datasetSummary, summaryOf } from './cypher/dataset-summary.ts'
import { CannotGoOn, describeFault, describeProblems } from './faults.ts'
import type { Graph } from './graph/port.ts'
import { limits } from './limits.ts'
import { fill } from './seed/fill.ts'
import type { Projection } from './seed/projection.ts'
import { readProjection } from './seed/read-projection.ts'
import { type PersistedOptions, parseManifest } from './server/persisted.ts'
import { createServer } from './server/server.ts'

/** What began gets as long as a request may take, and a little more. */
const closeMilliseconds = limits.requestMilliseconds + 3000

let config: Config | undefined

async function main(): Promise<void> {
  config = readConfig()
  const projection = await projectionIn(config.seed)
  const graph = await (config.neo4j ? openNeo4j(config.neo4j) : fillEmbedded(projection))
  const logger = pino({ level: config.logLevel })
  const { baseUrl, cacheBytes } = config
  const persisted = config.persisted && persistedIn(config.persisted)
  const app = await createServer({
    graph,
    vocabulary: projection.vocabulary,
    logger,
    baseUrl,
    cacheBytes,
    persisted,
  })
  const address = await listen(app, config)
  closeWithGrace({ delay: closeMilliseconds, logger }, async () => {
    await app.close()
    await graph.close()
  })
  if (config.isUnderNpm) endWithNpm()
  console.log(await greeting(address, graph, projection.version))
}

async function projectionIn(directory: string): Promise<Projection> {
  const reading = await readProjection(directory)
  if (!reading.isSound) throw new CannotGoOn(describeProblems(reading.problems))
  return reading.projection
}

function persistedIn({ file, only }: NonNullable<Config['persisted']>): PersistedOptions {
  try {
    return { manifest: parseManifest(readFileSync(file, 'utf8')), only }
  } catch (error) {
    throw new CannotGoOn(`PERSISTED_OPERATIONS, ${file}: ${error instanceof Error ? error.message : error}`)
  }
}

// The engines come in late, for each is slow to load and only one is used.

async function fillEmbedded(projection: Projection): Promise<Graph> {
  const { createEmbeddedGraph } = await import('./graph/embedded.ts')
  const graph = createEmbeddedGraph({ statementMilliseconds: limits.statementMilliseconds })
  await fill(graph, projection)
  return graph
}

async function openNeo4j(access: Neo4jAccess): Promise<Graph> {
  const { createNeo4jGraph } = await import('./graph/neo4j.ts')
  const { statementMilliseconds } = limits
  const graph = createNeo4jGraph({ ...access, statementMilliseconds, retryMilliseconds: 3000 })
  if (summaryOf(await graph.read(datasetSummary))) return graph
  await graph.close()
  throw new CannotGoOn('Neo4j answers but holds no graph of ours. Run: npm run import')
}

async function listen(
  app: Awaited<ReturnType<typeof createServer>>,
  { host, port }: Config,
): Promise<string> {
  try {
    return await app.listen({ host, port })
  } catch (error) {
    const told: Readonly<Record<string, string>> = {
      EADDRINUSE: `Port ${port} on ${host} is taken. Set PORT to another, or stop what listens there.`,
      EACCES: `Port ${port} needs more rights. Set PORT to 1024 or above.`,
      EADDRNOTAVAIL: `This machine has no address ${host}. Set HOST, such as 127.0.0.1 or 0.0.0.0.`,
      ENOTFOUND: `This machine has no address ${host}. Set HOST, such as 127.0.0.1 or 0.0.0.0.`,
    }
    const line = told[(error as NodeJS.ErrnoException).code ?? '']
    throw line ? new CannotGoOn(line) : error
  }
}

/** npm's shell hands no signal on: a server whose npm was ended would listen on for ever. */
function endWithNpm(): void {
  const parent = process.ppid
  const watch = setInterval(() => {
    if (process.ppid === parent) return
    clearInterval(watch)
    process.kill(process.pid, 'SIGTERM')
  }, 250)
  watch.unref()
}

async function greeting(address: string, graph: Graph, seedVersion: string): Promise<string> {
  const summary = summaryOf(await graph.read(datasetSummary))
  if (!summary) throw new CannotGoOn('The graph is empty.')
  const { version, entities, links, claims, sources } = summary
  const engine = graph.engine === 'neo4j' ? 'Neo4j' : 'the embedded engine'
  const stale =
    version === seedVersion
      ? ''
      : `\nNeo4j holds version ${version}, but the seed is version ${seedVersion}. Run: npm run import\n`
  return `Danmarks digitaliseringsgraf, version ${version}, on ${engine}
${entities} entities, ${links} links, ${claims} claims, ${sources} sources
${stale}
  Explore     ${address}/
  Playground  ${address}/graphql

A first question:

  curl -s ${address}/graphql -H 'content-type: application/json' \\
    -d '{"query":"{ entity(id: \\"solution:nemid\\") { name links(first: 5) { edges { node { sentence } } } } }"}'
`
}

main().catch((error) => {
  console.error(describeFault(error, config?.neo4j))
  process.exit(1)
})
