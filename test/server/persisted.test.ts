import { createHash } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import pino from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createEmbeddedGraph } from '../../src/graph/embedded.ts'
import type { Graph } from '../../src/graph/port.ts'
import { load } from '../../src/seed/load.ts'
import { type Manifest, parseManifest } from '../../src/server/persisted.ts'
import { createServer } from '../../src/server/server.ts'
import { entity, smallSeed } from '../support/small-seed.ts'

const seed = smallSeed([entity('organisation:a', 'A')], [])
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')

const known = 'query Name($id: ID!) { entity(id: $id) { name } }'
const free = '{ entity(id: "organisation:a") { id } }'
const variables = { id: 'organisation:a' }
const manifest = parseManifest(JSON.stringify({ [hashOf(known)]: known }))

let graph: Graph

beforeAll(async () => {
  graph = createEmbeddedGraph({ statementMilliseconds: 10_000 })
  await load(graph, seed)
})

afterAll(() => graph.close())

async function withServer(
  persisted: { manifest: Manifest; only: boolean } | undefined,
  work: (ask: {
    post: (body: object) => Promise<Reply>
    get: (query: object) => Promise<Reply>
  }) => Promise<void>,
) {
  const logger = pino({ level: 'silent' })
  const app: FastifyInstance = await createServer({ graph, vocabulary: seed.vocabulary, logger, persisted })
  const headers = { accept: 'application/graphql-response+json', 'apollo-require-preflight': 'yes' }
  try {
    await work({
      post: async (payload) =>
        replyOf(await app.inject({ method: 'POST', url: '/graphql', headers, payload })),
      get: async (query) =>
        replyOf(await app.inject({ url: '/graphql', headers, query: query as Record<string, string> })),
    })
  } finally {
    await app.close()
  }
}

interface Reply {
  readonly status: number
  readonly data?: unknown
  readonly code?: string
  readonly message?: string
}

function replyOf({ statusCode, body }: { statusCode: number; body: string }): Reply {
  const { data, errors } = JSON.parse(body)
  return {
    status: statusCode,
    ...(data ? { data } : {}),
    ...(errors ? { code: errors[0].extensions.code, message: errors[0].message } : {}),
  }
}

const answer = { status: 200, data: { entity: { name: 'A' } } }
const persistedQuery = (text: string) => ({ persistedQuery: { version: 1, sha256Hash: hashOf(text) } })

describe('an operation in the manifest', () => {
  test.each([hashOf(known), `sha256:${hashOf(known)}`])(
    'is asked by its documentId, %s',
    async (documentId) => {
      await withServer({ manifest, only: false }, async ({ post, get }) => {
        expect(await post({ documentId, variables })).toEqual(answer)
        expect(await get({ documentId, variables: JSON.stringify(variables) })).toEqual(answer)
      })
    },
  )

  test('is asked by Apollo’s extension without having been registered', async () => {
    await withServer({ manifest, only: false }, async ({ post, get }) => {
      const extensions = persistedQuery(known)
      expect(await post({ extensions, variables })).toEqual(answer)
      expect(
        await get({ extensions: JSON.stringify(extensions), variables: JSON.stringify(variables) }),
      ).toEqual(answer)
    })
  })
})

describe('a server', () => {
  test('answers free operations beside its manifest, and registers those that come with a hash', async () => {
    await withServer({ manifest, only: false }, async ({ post }) => {
      expect(await post({ query: free })).toMatchObject({ status: 200 })
      expect(await post({ extensions: persistedQuery(free) })).toMatchObject({
        code: 'PERSISTED_QUERY_NOT_FOUND',
      })
      expect(await post({ query: free, extensions: persistedQuery(free) })).toMatchObject({ status: 200 })
      expect(await post({ extensions: persistedQuery(free) })).toMatchObject({ status: 200 })
      expect(await post({ documentId: `sha256:${hashOf(free)}` })).toMatchObject({ status: 200 })
    })
  })

  test('without a manifest does so as well', async () => {
    await withServer(undefined, async ({ post }) => {
      expect(await post({ query: known, variables })).toEqual(answer)
      expect(await post({ documentId: hashOf(known), variables })).toMatchObject({
        code: 'PERSISTED_QUERY_NOT_FOUND',
      })
    })
  })

  test('of persisted operations only answers those, by text or by hash, and no others', async () => {
    await withServer({ manifest, only: true }, async ({ post, get }) => {
      const refused = { status: 403, code: 'PERSISTED_OPERATION_REQUIRED' }
      expect(await post({ documentId: hashOf(known), variables })).toEqual(answer)
      expect(await post({ query: known, variables })).toEqual(answer)
      expect(await post({ query: free })).toMatchObject(refused)
      expect(await get({ query: free })).toMatchObject(refused)
      expect(await post({ query: `${known} `, variables })).toMatchObject(refused)
      expect(await post({ query: '{ __schema { queryType { name } } }' })).toMatchObject(refused)
      // What it refuses it does not learn either: Apollo registers what has passed.
      expect(await post({ query: free, extensions: persistedQuery(free) })).toMatchObject(refused)
      expect(await post({ extensions: persistedQuery(free) })).toMatchObject({
        code: 'PERSISTED_QUERY_NOT_FOUND',
      })
    })
  })
})

describe('a documentId', () => {
  const other = `sha256:${hashOf(known)}`

  test.each([
    [{ documentId: 5 }, 'The "documentId" must be a text.'],
    [{ documentId: 5, query: free }, 'The "documentId" must be a text.'],
    [{ documentId: other, query: free }, 'The "documentId" is not the SHA-256 of the query.'],
  ])('that is none, or not that of the query beside it, is refused: %j', async (body, message) => {
    await withServer(undefined, async ({ post }) => {
      expect(await post(body)).toMatchObject({ status: 400, code: 'BAD_REQUEST', message })
    })
  })

  test('beside its query answers it, and is refused beside another by GET as well', async () => {
    await withServer(undefined, async ({ post, get }) => {
      expect(await post({ documentId: other, query: known, variables })).toEqual(answer)
      expect(await post({ documentId: null, query: known, variables })).toEqual(answer)
      expect(await get({ documentId: other, query: free })).toMatchObject({
        status: 400,
        code: 'BAD_REQUEST',
      })
    })
  })
})

describe('a manifest', () => {
  test.each([
    ['{', /^it is no JSON: /],
    ['[]', /^it must be an object/],
    ['{"sha256:12": "{ a }"}', /^sha256:12 is not the SHA-256 of its text, which is [0-9a-f]{64}$/],
    ['{"12": 1}', /^12 must be the text of an operation$/],
  ])('%s is refused', (text, message) => {
    expect(() => parseManifest(text)).toThrow(message)
  })
})
