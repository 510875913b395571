import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify'
import Fastify, { type FastifyBaseLogger, type FastifyInstance } from 'fastify'
import { ask } from '../compile/ask.ts'
import { shapes } from '../cypher/shapes.ts'
import type { Graph } from '../graph/port.ts'
import { limits } from '../limits.ts'
import { createLoaders } from '../loaders/loaders.ts'
import type { Context } from '../resolvers/context.ts'
import { type Candidate, candidateProperties } from '../search/rank.ts'
import { soughtPieces } from '../search/words.ts'
import type { Vocabulary } from '../seed/model.ts'
import { depthLimit } from './depth.ts'
import { formatErrorsWith } from './errors.ts'
import { serveExports } from './exports.ts'
import { serveIdentifiers } from './identifiers.ts'
import { servePages } from './pages.ts'
import { serveReconciliation } from './reconcile.ts'
import { createSchema } from './schema.ts'

/** How many entities the full-text index may put forward for ranking. */
const mostCandidates = 1000

export interface ServerOptions {
  readonly graph: Graph
  readonly vocabulary: Vocabulary
  readonly logger: FastifyBaseLogger
  /** What identifiers begin with; by default the address that a request was sent to. */
  readonly baseUrl?: string | undefined
}

/** What resolvers get for one request. */
export function createContext(graph: Graph, vocabulary: Vocabulary): Context {
  return {
    ask: (info, given) => ask(graph, shapes, info, given),
    ...createLoaders(graph),
    searchCandidates: async (text) => {
      const pieces = soughtPieces(text)
      if (pieces.length === 0) return []
      const rows = await graph.searchText(pieces, mostCandidates, candidateProperties)
      return rows as unknown as (Candidate & { kind: string })[]
    },
    vocabulary,
    limits,
    engine: graph.engine,
  }
}

/** The HTTP server, not yet listening: GraphQL, the pages, and health. */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const { graph, vocabulary, logger } = options
  const app = Fastify({
    loggerInstance: logger,
    disableRequestLogging: true,
    bodyLimit: limits.bodyBytes,
    forceCloseConnections: 'idle',
  })
  const apollo = new ApolloServer<Context>({
    schema: createSchema(),
    // The schema is public, and tools need it.
    introspection: true,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    validationRules: [depthLimit(limits.depth)],
    parseOptions: { maxTokens: 5000 },
    formatError: formatErrorsWith(app.log),
    plugins: [
      fastifyApolloDrainPlugin(app),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
    ],
  })
  await apollo.start()
  app.addHook('onClose', () => apollo.stop())

  app.get('/healthz', async () => ({ status: 'ok' }))
  app.get('/readyz', async (_request, reply) => {
    try {
      const rows = await graph.read({
        text: "MATCH (n:Dataset {id: 'dataset'})\nRETURN n.version AS version",
        parameters: {},
      })
      const version = rows[0]?.version
      if (version) return { status: 'ready', version }
      return reply.code(503).send({ status: 'empty: run npm run import' })
    } catch (error) {
      app.log.warn({ err: error }, 'not ready')
      return reply.code(503).send({ status: 'not ready: the graph cannot be reached' })
    }
  })

  const handler = fastifyApolloHandler(apollo, { context: async () => createContext(graph, vocabulary) })
  await servePages(app, handler)
  for (const serve of [serveExports, serveIdentifiers, serveReconciliation]) await app.register(serve, options)
  app.setNotFoundHandler((_request, reply) => reply.code(404).send({ error: 'Nothing is here; see / and /graphql.' }))
  app.setErrorHandler((error: { statusCode?: number; message: string }, _request, reply) => {
    const status = error.statusCode ?? 500
    if (status >= 500) app.log.error({ err: error }, 'a request failed')
    reply.code(status).send({ error: status < 500 ? error.message : 'Something went wrong here.' })
  })
  return app
}
