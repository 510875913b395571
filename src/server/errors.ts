import { randomUUID } from 'node:crypto'
import { unwrapResolverError } from '@apollo/server/errors'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { BadArgument } from '../compile/page.ts'
import { GraphTimeout, GraphUnavailable } from '../graph/port.ts'
import { ClientGone } from './work.ts'

/** How many errors of one kind of check a client is told at once. */
export const mostErrors = 5

/** What a client is told when there was no place for its request. */
export const overloaded = 'The server has more to do than it can; try again in a second.'

const mostLocations = 5
const longestMessage = 400

export interface ErrorLog {
  error(context: object, message: string): void
}

/** Codes that Apollo gives to requests which are wrong before they reach a resolver: their texts are for clients. */
const requestFaults = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
])

/** Codes of ours whose texts and further extensions are for clients as they are. */
const ownFaults = new Set([
  'DATASET_VERSION_MISMATCH',
  'OPERATION_TOO_LARGE',
  'PERSISTED_OPERATION_REQUIRED',
  'SERVICE_UNAVAILABLE',
])

/** What a client is told of an error: a code and what to do, never a stack, a path, an address or an engine's words. */
export function formatErrorsWith(log: ErrorLog) {
  return (formatted: GraphQLFormattedError, thrown: unknown): GraphQLFormattedError => {
    const error = unwrapResolverError(thrown)
    const where = {
      ...(formatted.path ? { path: formatted.path } : {}),
      ...(formatted.locations ? { locations: formatted.locations.slice(0, mostLocations) } : {}),
    }
    const told = (message: string, code: string, more: object = {}) => ({
      message,
      ...where,
      extensions: { code, ...more },
    })
    if (error instanceof BadArgument)
      return told(error.message, 'BAD_USER_INPUT', { argument: error.argument })
    if (error instanceof GraphUnavailable) {
      log.error({ err: error }, 'the graph cannot be reached')
      return told(
        'The graph cannot be reached at the moment; try again in a few seconds.',
        'SERVICE_UNAVAILABLE',
      )
    }
    if (error instanceof GraphTimeout) {
      log.error({ err: error }, 'a statement took too long')
      return told(
        'The question took too long; ask for less, such as smaller pages or shorter paths.',
        'TIMEOUT',
      )
    }
    if (error instanceof ClientGone) return told('The client has gone.', 'CLIENT_GONE')
    const own = ownFaultIn(error)
    if (own) {
      const { code, http: _http, ...more } = own.extensions
      return told(own.message, code as string, more)
    }
    const code = formatted.extensions?.code
    const isRequestFault =
      error instanceof GraphQLError && typeof code === 'string' && requestFaults.has(code)
    if (isRequestFault) return told(shortened(formatted.message), code)
    // Apollo knows an error of variables by how its text begins, and this one begins otherwise.
    if (error instanceof GraphQLError && error.message.startsWith('Too many errors processing variables')) {
      return told(shortened(error.message), 'BAD_USER_INPUT')
    }
    if (error instanceof GraphQLError && /^Schema is not configured to execute/.test(error.message)) {
      return told('The graph is for reading: there are no mutations and no subscriptions.', 'BAD_REQUEST')
    }
    const id = randomUUID()
    log.error({ err: error, errorId: id }, 'a defect of the server')
    return told('Something went wrong here; the log has the details under the id.', 'INTERNAL_SERVER_ERROR', {
      id,
    })
  }
}

/** Apollo hands a validation rule's error on within one of its own code. */
function ownFaultIn(error: unknown): GraphQLError | undefined {
  const inner = error instanceof GraphQLError ? error.originalError : undefined
  return [error, inner].find(
    (one): one is GraphQLError => one instanceof GraphQLError && ownFaults.has(one.extensions.code as string),
  )
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
  // Apollo leaves suggestions out of what validation says, but not out of what is said of variables.
  const said = givenUp
    .reduce((text, [pattern, instead]) => text.replace(pattern, instead), message)
    .replace(/ Did you mean .+\?$/s, '')
    .replace(/"([^"]{80})[^"]{20,}"/g, '"$1…"')
  return said.length > longestMessage ? `${said.slice(0, longestMessage)}…` : said
}
