import { ApolloServer } from '@apollo/server'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import Fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  LogController,
  type RouteHandlerMethod,
} from 'fastify'
import type { Graph } from '../graph/port.ts'
import { type Limits, limits as usualLimits } from '../limits.ts'
import { createPlaces } from '../places.ts'
import type { Context } from '../resolvers/context.ts'
import type { Vocabulary } from '../seed/model.ts'
import { boundsRule } from './bounds.ts'
import { createContexts } from './context.ts'
import { costLimit } from './cost.ts'
import { createVersions, datasetVersions, versionHeader } from './dataset-version.ts'
import { formatErrorsWith, mostErrors } from './errors.ts'
import { serveExports } from './exports.ts'
import { graphqlHandler, serveGraphql, statusOfRefused, varyBy } from './graphql.ts'
import { serveHealth } from './health.ts'
import { serveIdentifiers } from './identifiers.ts'
import { servePages } from './pages.ts'
import { type PersistedOptions, persistedCache, persistedOnly } from './persisted.ts'
import { serveReconciliation } from './reconcile.ts'
import { createResponseCache } from './response-cache.ts'
import { createSchema } from './schema.ts'
import { workWithin } from './work.ts'

const methods = ['GET', 'HEAD', 'POST', 'OPTIONS'] as const

export interface ServerOptions {
  readonly graph: Graph
  readonly vocabulary: Vocabulary
  readonly logger: FastifyBaseLogger
  /** What identifiers begin with; by default the address that a request was sent to. */
  readonly baseUrl?: string | undefined
  /** What differs from the usual limits. */
  readonly limits?: Partial<Limits> | undefined
  /** How many bytes of answers may be kept for those who ask the same again; none without it. */
  readonly cacheBytes?: number | undefined
  /** Operations that clients may ask by their hashes, and perhaps no others. */
  readonly persisted?: PersistedOptions | undefined
}

/** The HTTP server, not yet listening: GraphQL, the pages, and health. */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const { graph, vocabulary, logger } = options
  const limits: Limits = { ...usualLimits, ...options.limits }
  const persisted = options.persisted ?? { manifest: new Map(), only: false }
  const versions = createVersions(graph)
  const app = Fastify({
    loggerInstance: logger,
    // Two lines a request are one too many: see `onResponse`.
    logController: new LogController({ disableRequestLogging: true }),
    // A client that sends its request byte by byte does not hold a connection for ever.
    requestTimeout: 30_000,
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
    validationRules: [boundsRule(limits)],
    parseOptions: { maxTokens: limits.tokens },
    // What is wrong with an answerable question fits into a few lines.
    validationOptions: { maxErrors: mostErrors },
    executionOptions: { maxCoercionErrors: mostErrors },
    formatError: formatErrorsWith(app.log),
    persistedQueries: { cache: persistedCache(persisted) },
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      costLimit(limits.cost),
      statusOfRefused,
      persistedOnly(persisted),
      datasetVersions(versions),
    ],
  })
  await apollo.start()
  // An answer is kept if it is of the version that was read last.
  if (options.cacheBytes) await versions.read().catch(() => undefined)
  app.addHook('onClose', () => apollo.stop())
  app.addHook('preClose', async () => {
    // From here on no timeout of Node's holds, so one who sends byte by byte would keep the server from its end.
    setTimeout(() => app.server.closeAllConnections(), limits.requestMilliseconds).unref()
  })
  app.addHook('onSend', async (_request, reply) => {
    reply.header('x-content-type-options', 'nosniff').header('referrer-policy', 'no-referrer')
    // Pages have policies of their own; nothing else is one.
    if (!reply.hasHeader('content-security-policy')) {
      reply.header('content-security-policy', "default-src 'none'; frame-ancestors 'none'")
    }
  })
  app.addHook('onRequest', async (request, reply) => {
    reply.raw.once('close', () => {
      const { method, url } = request
      const milliseconds = Math.round(reply.elapsedTime)
      // A query in an address may be long, and is nobody's business.
      const [path] = url.split('?', 1)
      if (reply.raw.writableFinished) {
        request.log.info({ method, path, status: reply.statusCode, milliseconds }, 'answered')
      } else {
        request.log.info({ method, path, milliseconds }, 'abandoned')
      }
    })
  })

  serveHealth(app, versions)
  const playground = await servePages(app)
  const cache = createResponseCache({
    bytes: options.cacheBytes ?? 0,
    versions,
    versionHeader,
    varyBy,
  })
  const createContext = createContexts(graph, vocabulary, limits)
  const graphql = graphqlHandler(apollo, ({ work }) => createContext(work), cache)
  // Those that read the graph share the places.
  const work = {
    graph,
    limits,
    places: createPlaces({ ...limits, atOnce: limits.operationsAtOnce, queued: limits.operationsQueued }),
  }
  await app.register(async (scope) => {
    workWithin(scope, work)
    const handler: RouteHandlerMethod = (request, reply) => {
      const wantsPage = request.method !== 'POST' && request.headers.accept?.includes('text/html')
      return wantsPage && playground ? playground(reply) : graphql.call(app, request, reply)
    }
    serveGraphql(scope, handler, cache)
    for (const serve of [serveExports, serveIdentifiers, serveReconciliation])
      await scope.register(serve, options)
  })
  app.setNotFoundHandler((request, reply) => {
    const [url = '/'] = request.url.split('?', 1)
    const allowed = methods.filter((method) => app.hasRoute({ url, method }))
    return allowed.length > 0
      ? reply
          .code(405)
          .header('allow', allowed.join(', '))
          .send({ error: `Here one may ${allowed.join(', ')}.` })
      : reply.code(404).send({ error: 'Nothing is here; see / and /graphql.' })
  })
  app.setErrorHandler((error: { statusCode?: number; message: string }, _request, reply) => {
    const status = error.statusCode ?? 500
    if (status >= 500) app.log.error({ err: error }, 'a request failed')
    reply.code(status).send({ error: status < 500 ? error.message : 'Something went wrong here.' })
  })
  return app
}
