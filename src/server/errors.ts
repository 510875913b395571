import { randomUUID } from 'node:crypto'
import { unwrapResolverError } from '@apollo/server/errors'
import type { FastifyInstance } from 'fastify'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { BadArgument } from '../compile/page.ts'
import { UnknownIds } from '../export/reading.ts'
import { GraphTimeout, GraphUnavailable } from '../graph/port.ts'
import { limits } from '../limits.ts'
import { NoPlace } from '../places.ts'
import { ClientGone } from './work.ts'

/** What a public code tells; docs/errors.md has the same table. */
interface CodeInfo {
  /** The HTTP status: of a GraphQL request that was understood, 200 for clients that accept application/json only. */
  readonly status: string
  readonly means: string
  readonly cure: string
}

/** Every code that a client may see, in `extensions.code` of a GraphQL error and in `code` elsewhere. */
export const publicCodes = {
  BAD_REQUEST: {
    status: '400; also 408, 414, 431',
    means: 'the request is none that is understood here, or any page could have sent it (CSRF)',
    cure: 'send JSON by POST, or GET with the header `apollo-require-preflight`',
  },
  GRAPHQL_PARSE_FAILED: {
    status: '400',
    means: 'the document is no GraphQL, or has too many tokens',
    cure: 'mend it at `locations`',
  },
  GRAPHQL_VALIDATION_FAILED: {
    status: '400',
    means: 'the document asks for what the schema does not have, or a literal in it is not of its type',
    cure: 'mend it at `locations`; the playground shows the schema',
  },
  OPERATION_RESOLUTION_FAILURE: {
    status: '400',
    means: 'several operations, and `operationName` names none of them',
    cure: 'name one',
  },
  OPERATION_TOO_LARGE: {
    status: '400',
    means: 'the operation goes beyond the limit that `bound` names; `value` and `limit` say how far',
    cure: 'ask for less; `dataset.limits` has all limits',
  },
  BAD_USER_INPUT: {
    status: '200; 400 for a variable, and elsewhere; 404 where `of` of an export has ids that no entity has',
    means: 'an argument or a variable is wrong; `argument` names the argument',
    cure: 'the message says what is allowed',
  },
  PERSISTED_QUERY_NOT_FOUND: {
    status: '200',
    means: 'no operation has this hash',
    cure: 'send the text with the hash once',
  },
  PERSISTED_OPERATION_REQUIRED: {
    status: '403',
    means: 'only persisted operations are answered here',
    cure: 'send the hash of one in the manifest',
  },
  NOT_FOUND: { status: '404', means: 'nothing is at this address', cure: 'see `/` and `/graphql`' },
  METHOD_NOT_ALLOWED: {
    status: '405',
    means: 'the address does not know the method',
    cure: 'the header `allow` lists those it knows',
  },
  NOT_ACCEPTABLE: {
    status: '406',
    means: 'there is no such format',
    cure: 'accept one that the message lists',
  },
  DATASET_VERSION_MISMATCH: {
    status: '412',
    means: 'another version of the knowledge is loaded; `required` and `current` name both',
    cure: 'ask for the current one',
  },
  BODY_TOO_LARGE: {
    status: '413',
    means: 'the body is larger than `dataset.limits.bodyBytes`',
    cure: 'send less, or the hash of a persisted operation',
  },
  UNSUPPORTED_MEDIA_TYPE: {
    status: '415',
    means: 'the body’s media type, charset or encoding is none that is read here',
    cure: 'send `application/json` in UTF-8, not compressed',
  },
  RATE_LIMITED: {
    status: '429',
    means: 'the client sent more requests than the server’s operator allows it',
    cure: 'wait as long as `retry-after` says',
  },
  INTERNAL_SERVER_ERROR: {
    status: '500; 200 beside data',
    means: 'a defect; the log has the details under `id`',
    cure: 'tell us the `id`',
  },
  OVERLOADED: {
    status: '503',
    means: 'more operations are asked for than run and wait at once',
    cure: 'wait as long as `retry-after` says',
  },
  SERVICE_UNAVAILABLE: {
    status: '503; 200 beside data',
    means: 'the graph cannot be reached, or holds nothing yet',
    cure: 'try again in a few seconds',
  },
  TIMEOUT: {
    status: '504; 200 beside data',
    means: 'a statement or the whole request took too long, as it does when the engine has gone silent',
    cure: 'ask for less, such as smaller pages or shorter paths; where little was asked for, try again later',
  },
} as const satisfies Readonly<Record<string, CodeInfo>>

export type PublicCode = keyof typeof publicCodes

/** What a client is told of an error: never a stack, a path, an address or an engine's words. */
export interface Told {
  readonly status: number
  readonly code: PublicCode
  readonly message: string
  /** What else the code comes with. */
  readonly more?: Readonly<Record<string, unknown>>
  /** In seconds. */
  readonly retryAfter?: number
}

export interface ErrorLog {
  error(context: object, message: string): void
}

const codeOfStatus: Readonly<Record<number, PublicCode>> = {
  404: 'NOT_FOUND',
  405: 'METHOD_NOT_ALLOWED',
  406: 'NOT_ACCEPTABLE',
  413: 'BODY_TOO_LARGE',
  415: 'UNSUPPORTED_MEDIA_TYPE',
  429: 'RATE_LIMITED',
  503: 'SERVICE_UNAVAILABLE',
}

/** How many errors of one kind of check a client is told at once. */
export const mostErrors = 5

const mostLocations = 5
const longestMessage = 400
/** Of an argument, which may be one that a client has made up. */
const longestName = 100

/** One fault of the engine reaches many fields; the log has it once. */
const logged = new WeakSet<object>()

/** What a client is told of an error that is none of GraphQL's own; what it is not told, the log is. */
export function tell(error: unknown, log: ErrorLog): Told {
  const logOnce = (message: string) => {
    if (typeof error === 'object' && error !== null) {
      if (logged.has(error)) return
      logged.add(error)
    }
    log.error({ err: error }, message)
  }
  if (error instanceof BadArgument) {
    const argument = error.argument.slice(0, longestName)
    return { status: 400, code: 'BAD_USER_INPUT', message: cut(error.message), more: { argument } }
  }
  if (error instanceof UnknownIds) {
    return { status: 404, code: 'BAD_USER_INPUT', message: cut(error.message), more: { argument: 'of' } }
  }
  if (error instanceof NoPlace) {
    const message = 'The server has more to do than it can; try again in a second.'
    return { status: 503, code: 'OVERLOADED', message, retryAfter: 1 }
  }
  // Nobody reads it.
  if (error instanceof ClientGone)
    return { status: 499, code: 'BAD_REQUEST', message: 'The client has gone.' }
  if (error instanceof GraphUnavailable) {
    logOnce('the graph cannot be reached')
    const message = 'The graph cannot be reached at the moment; try again in a few seconds.'
    return { status: 503, code: 'SERVICE_UNAVAILABLE', message, retryAfter: 5 }
  }
  if (error instanceof GraphTimeout) {
    logOnce('a statement took too long')
    const message = 'The question took too long; ask for less, such as smaller pages or shorter paths.'
    return { status: 504, code: 'TIMEOUT', message }
  }
  const refused = refusalIn(error)
  if (refused) return refused
  const id = randomUUID()
  log.error({ err: error, errorId: id }, 'a defect of the server')
  return {
    status: 500,
    code: 'INTERNAL_SERVER_ERROR',
    message: 'Something went wrong here; the log has the details under the id.',
    more: { id },
  }
}

/** What is said instead of what Fastify says of a body that it does not read. */
const ofBodies: Readonly<Record<string, string>> = {
  FST_ERR_CTP_INVALID_JSON_BODY: 'Invalid JSON in the body.',
  FST_ERR_CTP_BODY_TOO_LARGE: `The body is larger than ${limits.bodyBytes} bytes, and no more are read; send less, or several requests.`,
  FST_ERR_CTP_INVALID_MEDIA_TYPE:
    'The body’s media type is not read here; send JSON with the header "content-type: application/json".',
}

/** What Fastify or a route refuses by a status below 500, or a route by 503: its text is for the client. */
function refusalIn(error: unknown): Told | undefined {
  if (!(error instanceof Error)) return undefined
  const {
    statusCode: status,
    name,
    code,
  } = error as Error & {
    readonly statusCode?: unknown
    readonly code?: unknown
  }
  if (typeof status !== 'number' || status < 400) return undefined
  if (status >= 500 && !(status === 503 && name === 'Refused')) return undefined
  const message = ofBodies[String(code)] ?? error.message
  return { status, code: codeOfStatus[status] ?? 'BAD_REQUEST', message: shortened(message) }
}

/** Gives a scope's routes the errors of the table, in a body of the scope's own form. */
export function answerErrors(scope: FastifyInstance, bodyOf: (told: Told) => object): void {
  scope.setErrorHandler((error, request, reply) => {
    const told = tell(error, request.log)
    request.notes.codes.add(told.code)
    if (typeof told.more?.id === 'string') request.notes.errorIds.push(told.more.id)
    if (told.retryAfter !== undefined) reply.header('retry-after', String(told.retryAfter))
    // What the route had said of its answer is not true of an error.
    for (const name of ['content-disposition', 'etag', 'content-security-policy']) reply.removeHeader(name)
    reply
      .code(told.status)
      .header('cache-control', 'no-store')
      .type('application/json; charset=utf-8')
      .send(bodyOf(told))
  })
}

/** An error's body outside of GraphQL. */
export function plainBody({ message, code, more }: Pick<Told, 'message' | 'code' | 'more'>): object {
  return { error: message, code, ...more }
}

/** Codes of errors that graphql, Apollo and the plugins here make for clients; their texts are told, if shortened. */
const clientCodes: ReadonlySet<unknown> = new Set<PublicCode>([
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_USER_INPUT',
  'PERSISTED_QUERY_NOT_FOUND',
  'METHOD_NOT_ALLOWED',
  'NOT_ACCEPTABLE',
])

/** Codes of ours whose further extensions are for clients as well. */
const ownCodes: ReadonlySet<unknown> = new Set<PublicCode>([
  'DATASET_VERSION_MISMATCH',
  'OPERATION_TOO_LARGE',
  'PERSISTED_OPERATION_REQUIRED',
  'SERVICE_UNAVAILABLE',
])

/** Apollo's `formatError`: an error of GraphQL's as a client gets it. */
export function formatErrorsWith(log: ErrorLog) {
  return (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
    const error = unwrapResolverError(thrown)
    const { message, code, more } = graphqlErrorIn(formatted, error) ?? tell(error, log)
    return {
      message,
      ...(formatted.path ? { path: formatted.path } : {}),
      ...(formatted.locations ? { locations: formatted.locations.slice(0, mostLocations) } : {}),
      extensions: { code, ...more },
    }
  }
}

function graphqlErrorIn(
  formatted: GraphQLFormattedError,
  error: unknown,
): Pick<Told, 'message' | 'code' | 'more'> | undefined {
  if (!(error instanceof GraphQLError)) return undefined
  // Apollo hands a validation rule's error on within one of its own code.
  const own = [error, error.originalError].find(
    (one): one is GraphQLError => one instanceof GraphQLError && ownCodes.has(one.extensions.code),
  )
  if (own) {
    const { code, http: _http, ...more } = own.extensions
    return { message: own.message, code: code as PublicCode, more }
  }
  const http = error.extensions.http as { readonly status?: number } | undefined
  // Apollo has one code for all that is no request of its.
  const code = (http?.status && codeOfStatus[http.status]) || formatted.extensions?.code
  if (clientCodes.has(code)) return { message: shortened(formatted.message), code: code as PublicCode }
  // Apollo knows an error of variables by how its text begins, and this one begins otherwise.
  if (error.message.startsWith('Too many errors processing variables')) {
    return { message: shortened(error.message), code: 'BAD_USER_INPUT' }
  }
  return undefined
}

/** What graphql says when it gives a document up, by what we say instead. */
const givenUp: readonly (readonly [RegExp, string])[] = [
  [
    /^Syntax Error: Document contains more that (\d+) tokens\. .*/,
    'The document has more than $1 tokens, and no more are allowed. Ask for less, or send several requests.',
  ],
  [
    /^Too many (?:validation )?errors.*/,
    `There are more than ${mostErrors} errors; the others are told when these are mended.`,
  ],
  [
    /^Validation aborted\.$/,
    'The operation repeats too many fields to be checked; ask for each of them once.',
  ],
]

/** A request's values are as long as it likes; what is said of them is not. */
function shortened(message: string): string {
  const said = givenUp
    .reduce((text, [pattern, instead]) => text.replace(pattern, instead), withoutSuggestions(message))
    .replace(/"([^"]{80})[^"]{20,}"/g, '"$1…"')
  return cut(said)
}

/**
 * Apollo leaves suggestions out of what validation says, but not out of what is said of variables. Their values may say the
 * same as often as they like, so no pattern tries each place.
 */
function withoutSuggestions(message: string): string {
  const start = message.lastIndexOf(' Did you mean ')
  return start >= 0 && message.endsWith('?') ? message.slice(0, start) : message
}

function cut(message: string): string {
  return message.length > longestMessage ? `${message.slice(0, longestMessage)}…` : message
}
