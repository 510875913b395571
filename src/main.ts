/** `npm start`: the server, on the embedded engine or on Neo4j. */

import { readFileSync } from 'node:fs'
import closeWithGrace from 'close-with-grace'
import pino from 'pino'
import { BadConfiguration, type Config, readConfig } from './config.ts'
import { datasetSummary, summaryOf } from './cypher/dataset-summary.ts'
import { CannotGoOn, describeFault } from './faults.ts'
import { type Graph, GraphTimeout, GraphUnavailable } from './graph/port.ts'
import { limits } from './limits.ts'
import { connectNeo4j, demandFilled, fillEmbedded, projectionIn } from './open-graph.ts'
import type { Projection } from './seed/projection.ts'
import { type PersistedOptions, parseManifest } from './server/persisted.ts'
import { createServer } from './server/server.ts'

/** What began gets as long as a request may take, and a little more. */
const closeMilliseconds = limits.requestMilliseconds + 3000

let config: Config | undefined

async function main(): Promise<void> {
  config = readConfig()
  const projection = await projectionIn(config.seed)
  const logger = pino({ level: config.logLevel })
  const graph = await openGraph(config, projection, logger)
  const { baseUrl, cacheBytes, corsOrigins, hasMetrics, trustProxy, limits: own } = config
  const persisted = config.persisted && persistedIn(config.persisted)
  const tracing = config.hasTracing ? (await import('./tracing.ts')).startTracing() : undefined
  const app = await createServer({
    graph,
    vocabulary: projection.vocabulary,
    logger,
    baseUrl,
    cacheBytes,
    persisted,
    corsOrigins,
    trustProxy,
    hasMetrics,
    limits: own,
    observers: tracing ? [tracing] : [],
  })
  const address = await listen(app, config)
  closeWithGrace({ delay: closeMilliseconds, logger }, async () => {
    await app.close()
    await graph.close()
    await tracing?.close()
  })
  if (config.isUnderNpm) endWithNpm()
  console.log(await greeting(address, graph, projection.version))
}

function persistedIn({ file, only }: NonNullable<Config['persisted']>): PersistedOptions {
  try {
    return { manifest: parseManifest(readFileSync(file, 'utf8')), only }
  } catch (error) {
    throw new BadConfiguration(
      `PERSISTED_OPERATIONS, ${file}: ${error instanceof Error ? error.message : error}`,
    )
  }
}

async function openGraph(
  { neo4j, seed, hasFallback }: Config,
  projection: Projection,
  logger: pino.Logger,
): Promise<Graph> {
  if (!neo4j) {
    const { recommendedLinks } = await import('./graph/embedded.ts')
    const links = projection.links.length
    if (links > recommendedLinks) {
      logger.warn(
        { links, recommendedLinks },
        'the seed has more links than the embedded engine is recommended for: wide questions may take long; set NEO4J_URI',
      )
    }
    return fillEmbedded(projection)
  }
  const graph = await connectNeo4j(neo4j, 3000)
  const isAway = (error: unknown) =>
    error instanceof GraphTimeout ||
    (error instanceof GraphUnavailable && (error.reason === 'unreachable' || error.reason === 'broken'))
  await demandFilled(graph, 'npx digigraf import', (error) => hasFallback && isAway(error))
  return hasFallback ? withFallback(graph, { seed, projection, logger }) : graph
}

/** Between two looks at Neo4j, and how long one may take. */
const probeMilliseconds = 2000

interface Reserve {
  readonly seed: string
  readonly projection: Projection
  readonly logger: pino.Logger
}

async function withFallback(graph: Graph, { seed, projection, logger }: Reserve): Promise<Graph> {
  const { createFallbackGraph } = await import('./graph/fallback.ts')
  return createFallbackGraph(graph, {
    version: projection.version,
    versionOf: async (one, signal) => summaryOf(await one.read(datasetSummary, signal))?.version,
    fill: async (version) => {
      // The seed may have changed with what was imported since.
      const current = version === projection.version ? projection : await projectionIn(seed)
      if (current.version === version) return fillEmbedded(current)
      const { version: seedVersion } = current
      logger.warn({ version, seedVersion }, 'no fallback: the seed is of another version than Neo4j')
      return undefined
    },
    probeMilliseconds,
    onChange: (isFallback, error) =>
      isFallback
        ? logger.warn({ err: error }, 'Neo4j is away: the embedded engine answers')
        : logger.warn('Neo4j is back and answers'),
  })
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
  const instead = graph.isFallback ? ', for Neo4j is away' : ''
  const engine = graph.engine === 'neo4j' ? 'Neo4j' : `the embedded engine${instead}`
  const stale =
    version === seedVersion
      ? ''
      : `\nNeo4j holds version ${version}, but the seed is version ${seedVersion}. Run: npx digigraf import\n`
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
  process.exit(error instanceof BadConfiguration ? 2 : 1)
})
