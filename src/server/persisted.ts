/**
 * Operations that are known by the hash of their text: a client sends the hash instead of the text, and a server that
 * wants to answers nothing else. A hash comes as `documentId` (GraphQL over HTTP, appendix on persisted documents) or as
 * Apollo's extension `persistedQuery`.
 */

import { createHash } from 'node:crypto'
import type { ApolloServerPlugin, HTTPGraphQLRequest } from '@apollo/server'
import { InMemoryLRUCache, type KeyValueCache } from '@apollo/utils.keyvaluecache'
import { GraphQLError } from 'graphql'
import { Refused } from './open-data.ts'

/** The texts by their SHA-256 hashes, as hexadecimal digits. */
export type Manifest = ReadonlyMap<string, string>

export interface PersistedOptions {
  readonly manifest: Manifest
  /** Whether operations that are not in the manifest are refused. */
  readonly only: boolean
}

/** A manifest that is none: the message says where and why. */
class BadManifest extends Error {
  override readonly name = 'BadManifest'
}

/**
 * The manifest in a text: a JSON object of hashes and texts, as the client preset of GraphQL Code Generator writes it.
 *
 * @throws {BadManifest} where a text has another hash than it stands under.
 */
export function parseManifest(text: string): Manifest {
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch (error) {
    throw new BadManifest(`it is no JSON: ${error instanceof Error ? error.message : error}`)
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    throw new BadManifest('it must be an object of SHA-256 hashes and the operations’ texts')
  }
  const manifest = new Map<string, string>()
  for (const [key, operation] of Object.entries(parsed)) {
    const hash = hashOf(key)
    if (typeof operation !== 'string') throw new BadManifest(`${key} must be the text of an operation`)
    const actual = sha256Of(operation)
    if (hash !== actual) throw new BadManifest(`${key} is not the SHA-256 of its text, which is ${actual}`)
    manifest.set(actual, operation)
  }
  return manifest
}

const sha256Of = (text: string): string => createHash('sha256').update(text).digest('hex')

/** The hash in an id such as `sha256:4b1f…`, which may leave the prefix out. */
function hashOf(id: string): string {
  return id.replace(/^sha256:/, '').toLowerCase()
}

/** Where Apollo looks for the text of a hash: in the manifest, then among what clients have registered. */
export function persistedCache({ manifest }: PersistedOptions): KeyValueCache<string> {
  const registered = new InMemoryLRUCache<string>()
  return {
    get: async (key) => manifest.get(key.slice(key.lastIndexOf(':') + 1)) ?? registered.get(key),
    set: (key, value, options) => registered.set(key, value, options),
    delete: (key) => registered.delete(key),
  }
}

/** Refuses operations that are not in the manifest, where only those are served. */
export function persistedOnly({ manifest, only }: PersistedOptions): ApolloServerPlugin {
  return {
    requestDidStart: async () => ({
      async didResolveOperation({ queryHash }) {
        if (!only || (queryHash !== undefined && manifest.has(queryHash))) return
        throw new GraphQLError(
          'Only the operations in this server’s manifest are answered; send the hash of one.',
          {
            extensions: { code: 'PERSISTED_OPERATION_REQUIRED', http: { status: 403 } },
          },
        )
      },
    }),
  }
}

/** The request with a `documentId` told in Apollo's way; any other as it is. Refuses one that is none, or not the query's. */
export function byDocumentId(request: HTTPGraphQLRequest): HTTPGraphQLRequest {
  if (request.method === 'GET') {
    const parameters = new URLSearchParams(request.search)
    const id = parameters.get('documentId')
    if (id === null) return request
    demandDocumentId(id, parameters.get('query'))
    if (parameters.has('query')) return request
    parameters.delete('documentId')
    const extensions = parameters.get('extensions')
    parameters.set('extensions', JSON.stringify({ ...objectIn(extensions), ...extensionFor(id) }))
    return { ...request, search: `?${parameters}` }
  }
  const { body } = request
  if (typeof body !== 'object' || body === null) return request
  const { documentId, ...rest } = body as Record<string, unknown>
  if (documentId == null) return request
  demandDocumentId(documentId, rest.query)
  if ('query' in rest) return request
  return {
    ...request,
    body: { ...rest, extensions: { ...(rest.extensions as object), ...extensionFor(documentId) } },
  }
}

function demandDocumentId(id: unknown, query: unknown): asserts id is string {
  if (typeof id !== 'string') throw new Refused(400, 'The "documentId" must be a text.')
  if (typeof query === 'string' && sha256Of(query) !== hashOf(id)) {
    throw new Refused(400, 'The "documentId" is not the SHA-256 of the query.')
  }
}

/** Refuses an extension `persistedQuery` that is none: Apollo Server takes it as it comes, and trips over it. */
export function demandWellPersisted({ method, search, body }: HTTPGraphQLRequest): void {
  const given = method === 'GET' ? Object.fromEntries(new URLSearchParams(search)) : body
  const { query, extensions } = (given ?? {}) as { readonly query?: unknown; readonly extensions?: unknown }
  const { persistedQuery } = objectIn(extensions) as { readonly persistedQuery?: unknown }
  // Apollo Server takes that for none.
  if (!persistedQuery) return
  const { version, sha256Hash: hash } = persistedQuery as { readonly [name: string]: unknown }
  if (version !== 1 || typeof hash !== 'string') {
    throw new Refused(400, 'The extension "persistedQuery" must have the version 1 and a text "sha256Hash".')
  }
  if (typeof query === 'string' && sha256Of(query) !== hash) {
    throw new Refused(400, 'The "sha256Hash" of the extension "persistedQuery" is not that of the query.')
  }
}

function extensionFor(documentId: string): object {
  return { persistedQuery: { version: 1, sha256Hash: hashOf(documentId) } }
}

/** What an object is as it is, or as JSON; no other is any. */
function objectIn(given: unknown): object {
  try {
    const parsed: unknown = typeof given === 'string' ? JSON.parse(given) : given
    return typeof parsed === 'object' && parsed !== null ? parsed : {}
  } catch {
    return {}
  }
}
