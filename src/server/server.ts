import { randomUUID } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
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
import { readFacts } from '../loaders/loaders.ts'
import { createPlaces } from '../places.ts'
import type { Context } from '../resolvers/context.ts'
import type { Vocabulary } from '../seed/model.ts'
import { boundsRule } from './bounds.ts'
import { createContexts } from './context.ts'
import { costLimit } from './cost.ts'
import { createVersions, datasetVersions, versionHeader } from './dataset-version.ts'
import { answerUnreadable, answerUnrouted, noPagePolicy, safeHeaders, serveDoors } from './doors.ts'
import { answerErrors, formatErrorsWith, mostErrors, plainBody } from './errors.ts'
import { quickExecution } from './execution.ts'
import { serveExports } from './exports.ts'
import { graphqlHandler, refuseWriting, serveGraphql, statusOfRefused, varyBy } from './graphql.ts'
import { serveHealth } from './health.ts'
import { serveIdentifiers } from './identifiers.ts'
import { logLine, type Notes, noteOperation, type Observer, observeRequests } from './observe.ts'
import type { ExportLimits } from './open-exports.ts'
import { servePages } from './pages.ts'
import { demandWellPersisted, type PersistedOptions, persistedCache, persistedOnly } from './persisted.ts'
import { serveReconciliation } from './reconcile.ts'
import { createResponseCache } from './response-cache.ts'
import { createSchema } from './schema.ts'
import { workWithin } from './work.ts'

/** Addresses that differ by what they name, and their routes. */
const patterns = [
  [/^\/export\/graph\.[^/]+$/, '/export/graph.:ending'],
  [/^\/id\/[^/]+\/[^/]+$/, '/id/:prefix/:slug'],
  [/^\/id\/[^/]+$/, '/id/:id'],
] as const

const methods = ['GET', 'HEAD', 'POST', 'OPTIONS'] as const

export interface ServerOptions {
  readonly graph: Graph
  readonly vocabulary: Vocabulary
  readonly logger: FastifyBaseLogger
  /** What identifiers begin with; by default the address that a request was sent to. */
  readonly baseUrl?: string | undefined
  /** Told of every request and statement beside the log. */
  readonly observers?: readonly Observer[] | undefined
  /** Whether /metrics is served. */
  readonly hasMetrics?: boolean | undefined
  /** The origins whose pages may read the answers; by default all. */
  readonly corsOrigins?: readonly string[] | undefined
  /** The proxies whose word on a client's address counts, separated by commas; by default none. */
  readonly trustProxy?: string | undefined
  /** What differs from the usual limits. */
  readonly limits?: Partial<Limits> | undefined
  /** What differs from the usual limits of exports. */
  readonly exportLimits?: Partial<ExportLimits> | undefined
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
    // Two lines a request are one too many: see observe.ts.
    logController: new LogController({ disableRequestLogging: true }),
    // A client that sends its request byte by byte does not hold a connection for ever.
    requestTimeout: 30_000,
    // Nor does one that does not read its answer: no byte has gone either way for this long.
    connectionTimeout: 2 * limits.requestMilliseconds,
    bodyLimit: limits.bodyBytes,
    forceCloseConnections: 'idle',
    trustProxy: options.trustProxy ?? false,
    genReqId: requestIdOf,
    // Ids are part of addresses, and a link's id has those of its ends.
    routerOptions: { maxParamLength: 1000 },
    frameworkErrors: answerUnrouted,
    clientErrorHandler: answerUnreadable,
  })
  const schema = createSchema()
  const apollo = new ApolloServer<Context & { readonly notes: Notes; readonly signal: AbortSignal }>({
    schema,
    logger: app.log,
    // The schema is public, and tools need it.
    introspection: true,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    validationRules: [boundsRule(limits)],
    parseOptions: { maxTokens: limits.documentTokens },
    // What is wrong with an answerable question fits into a few lines.
    validationOptions: { maxErrors: mostErrors },
    executionOptions: { maxCoercionErrors: mostErrors },
    formatError: formatErrorsWith(app.log),
    persistedQueries: { cache: persistedCache(persisted) },
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      noteOperation,
      costLimit(limits.cost),
      refuseWriting,
      statusOfRefused,
      persistedOnly(persisted),
      datasetVersions(versions),
      quickExecution(schema),
    ],
  })
  await apollo.start()
  const [facts] = await Promise.all([
    readFacts(graph).catch(() => undefined),
    // An answer is kept if it is of the version that was read last.
    options.cacheBytes ? versions.read().catch(() => undefined) : undefined,
  ])
  app.addHook('onClose', () => apollo.stop())
  let isClosing = false
  app.addHook('preClose', async () => {
    isClosing = true
    // From here on no timeout of Node's holds, so one who sends byte by byte would keep the server from its end.
    setTimeout(() => app.server.closeAllConnections(), limits.requestMilliseconds).unref()
  })
  app.addHook('onSend', (_request, reply, _body, done) => {
    reply.headers(safeHeaders)
    // A connection that is kept is waited for, though nothing more is answered on it.
    if (isClosing) reply.header('connection', 'close')
    // Pages have policies of their own; nothing else is one.
    if (!reply.hasHeader('content-security-policy')) {
      reply.header('content-security-policy', noPagePolicy)
    }
    done()
  })
  const places = createPlaces({
    ...limits,
    atOnce: limits.operationsAtOnce,
    queued: limits.operationsQueued,
  })
  const observers: Observer[] = [logLine, ...(options.observers ?? [])]
  // Before all other hooks, so that what they refuse is told as well; what follows may still add observers.
  observeRequests(app, observers)
  // Before the first that is waited for, for it does not reach the routes that are there by then.
  answerErrors(app, plainBody)
  await serveDoors(app, { corsOrigins: options.corsOrigins, requestsPerMinute: limits.requestsPerMinute })
  if (options.hasMetrics) {
    const { serveMetrics } = await import('./metrics.ts')
    observers.push(serveMetrics(app, { graph, places }))
  }

  serveHealth(app, graph, versions)
  const playground = await servePages(app)
  const cache = createResponseCache({
    bytes: options.cacheBytes ?? 0,
    versions,
    versionHeader,
    varyBy,
    // An answer of another engine says so, and is not what is given when that one is back.
    isPaused: () => graph.isFallback ?? false,
  })
  const createContext = createContexts(graph, vocabulary, limits, facts)
  const graphql = graphqlHandler(
    apollo,
    ({ work, notes }) => Object.assign(createContext(work), { notes, signal: work.signal }),
    cache,
    demandWellPersisted,
  )
  await app.register(async (scope) => {
    // Those that read the graph share the places.
    workWithin(scope, { graph, limits, places, observers })
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
    // What has an asterisk is looked up as a pattern, and none of ours has one.
    const route = patterns.find(([pattern]) => pattern.test(url))?.[1] ?? url
    const allowed = url.includes('*') ? [] : methods.filter((method) => app.hasRoute({ url: route, method }))
    return allowed.length > 0
      ? reply
          .code(405)
          .header('allow', allowed.join(', '))
          .send(plainBody({ code: 'METHOD_NOT_ALLOWED', message: `Here one may ${allowed.join(', ')}.` }))
      : reply
          .code(404)
          .send(plainBody({ code: 'NOT_FOUND', message: 'Nothing is here; see / and /graphql.' }))
  })
  return app
}

/** The id that a proxy before us gave the request, where it is one, so that its log and ours tell of the same. */
function requestIdOf({ headers }: { readonly headers: IncomingHttpHeaders }): string {
  const given = headers['x-request-id']
  return typeof given === 'string' && /^[\w.-]{1,64}$/.test(given) ? given : randomUUID()
}
