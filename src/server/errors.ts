import { randomUUID } from 'node:crypto'
import { unwrapResolverError } from '@apollo/server/errors'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { BadArgument } from '../compile/page.ts'
import { GraphTimeout, GraphUnavailable } from '../graph/port.ts'

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
      ...(formatted.locations ? { locations: formatted.locations } : {}),
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
    const code = formatted.extensions?.code
    if (error instanceof GraphQLError && typeof code === 'string' && ownFaults.has(code)) {
      const { code: _code, http: _http, ...more } = error.extensions
      return told(error.message, code, more)
    }
    const isRequestFault =
      error instanceof GraphQLError && typeof code === 'string' && requestFaults.has(code)
    if (isRequestFault) return told(withoutSuggestion(formatted.message), code)
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

/** Apollo leaves suggestions out of what validation says, but not out of what is said of variables. */
function withoutSuggestion(message: string): string {
  return message.replace(/ Did you mean .+\?$/, '')
}
