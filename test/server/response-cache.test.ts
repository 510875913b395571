import type { FastifyInstance } from 'fastify'
import pino from 'pino'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { datasetSummary } from '../../src/cypher/dataset-summary.ts'
import { createEmbeddedGraph } from '../../src/graph/embedded.ts'
import type { Graph, Statement } from '../../src/graph/port.ts'
import { load } from '../../src/seed/load.ts'
import { createServer } from '../../src/server/server.ts'
import { type Recorder, recorded } from '../support/recorder.ts'
import { entity, smallSeed } from '../support/small-seed.ts'

const before = smallSeed([entity('organisation:a', 'A')], [])
const after = smallSeed([entity('organisation:a', 'A anew')], [])

let graph: Graph
let recorder: Recorder
let app: FastifyInstance

async function serve(cacheBytes: number): Promise<void> {
  graph = createEmbeddedGraph({ statementMilliseconds: 10_000 })
  await load(graph, before)
  recorder = recorded({ ...graph, findEntity: undefined })
  app = await createServer({
    graph: recorder.graph,
    vocabulary: before.vocabulary,
    logger: pino({ level: 'silent' }),
    cacheBytes,
  })
  recorder.taken()
}

beforeEach(() => serve(1_000_000))

afterEach(async () => {
  await app.close()
  await graph.close()
})

const question = '{ entity(id: "organisation:a") { name } }'

async function post(query: string, headers: Record<string, string> = {}, variables: object = {}) {
  const reply = await app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', ...headers },
    payload: { query, variables },
  })
  return { status: reply.statusCode, body: reply.json(), version: reply.headers['x-dataset-version'] }
}

const get = (query: string, headers: Record<string, string> = {}) =>
  app.inject({
    url: `/graphql?query=${encodeURIComponent(query)}`,
    headers: { 'apollo-require-preflight': 'yes', ...headers },
  })

/** Without those that only ask for the version, once a second. */
const statements = () => recorder.taken().filter(({ text }) => text !== datasetSummary.text).length

describe('an answer that is kept', () => {
  test('is given again without asking the engine', async () => {
    const first = await post(question)
    expect(first).toEqual({
      status: 200,
      body: { data: { entity: { name: 'A' } } },
      version: before.version,
    })
    expect(statements()).toBe(1)
    expect(await post(question)).toEqual(first)
    expect(statements()).toBe(0)
  })

  test('is given for the same operation, variables and headers alone', async () => {
    const query = 'query ($id: ID!) { entity(id: $id) { id } }'
    expect((await post(query, {}, { id: 'organisation:a' })).body.data.entity).toEqual({
      id: 'organisation:a',
    })
    expect((await post(query, {}, { id: 'organisation:b' })).body.data.entity).toBeNull()
    expect((await post(query, { 'x-cost': 'yes' }, { id: 'organisation:a' })).body.extensions).toBeDefined()
    expect((await post(query, {}, { id: 'organisation:a' })).body.extensions).toBeUndefined()
  })

  test('is not given for another version than a request is for', async () => {
    await post(question)
    expect(await post(question, { 'x-dataset-version-required': 'e8a96fcd858c270f' })).toMatchObject({
      status: 412,
    })
  })

  test('is never given once /readyz reports another version', async () => {
    await post(question)
    await post(question)
    await load(graph, after)
    expect((await app.inject('/readyz')).json()).toMatchObject({ version: after.version })
    const anew = { body: { data: { entity: { name: 'A anew' } } }, version: after.version }
    expect(await post(question)).toMatchObject(anew)
    expect(await post(question)).toMatchObject(anew)
  })

  test('is not given more than a second after the version changed, though nobody asked /readyz', async () => {
    await post(question)
    await load(graph, after)
    await new Promise((resolve) => setTimeout(resolve, 1100))
    expect(await post(question)).toMatchObject({ version: after.version })
  })

  test('that was read before the version changed and came in after is not kept', async () => {
    const { read } = recorder.graph
    Object.assign(recorder.graph, {
      read: async (statement: Statement) => {
        const rows = await read(statement)
        if (!statement.text.includes('_asked')) return rows
        await load(graph, after)
        await app.inject('/readyz')
        return rows
      },
    })
    expect(await post(question)).toMatchObject({ version: before.version })
    Object.assign(recorder.graph, { read })
    expect(await post(question)).toMatchObject({ version: after.version })
  })

  test('is no error', async () => {
    const wrong = '{ entities(first: 1000) { totalCount } }'
    const first = await post(wrong)
    expect(first.body.errors).toHaveLength(1)
    const { read } = recorder.graph
    Object.assign(recorder.graph, { read: () => Promise.reject(new Error('away')) })
    expect((await post(question)).body.errors).toHaveLength(1)
    Object.assign(recorder.graph, { read })
    expect((await post(question)).body.data).toEqual({ entity: { name: 'A' } })
  })

  test('goes when there is no more room', async () => {
    await app.close()
    await graph.close()
    await serve(8000)
    const asked = (index: number) => post(`{ a${index}: entity(id: "organisation:a") { name } }`)
    for (let index = 0; index < 20; index++) await asked(index)
    statements()
    await asked(19)
    expect(statements()).toBe(0)
    await asked(0)
    expect(statements()).toBe(1)
  })
})

describe('an answer to GET', () => {
  test('carries a tag, by which a client is told that it still holds', async () => {
    const first = await get(question)
    expect(first.headers).toMatchObject({
      etag: expect.stringMatching(/^"[\w-]{22}"$/),
      'cache-control': 'public, no-cache',
    })
    const again = await get(question, { 'if-none-match': `"other", W/${first.headers.etag}` })
    expect([again.statusCode, again.body]).toEqual([304, ''])
    expect(again.headers.etag).toBe(first.headers.etag)
  })

  test('carries another tag when it is another', async () => {
    const first = await get(question)
    await load(graph, after)
    await app.inject('/readyz')
    const anew = await get(question, { 'if-none-match': String(first.headers.etag) })
    expect(anew.statusCode).toBe(200)
    expect(anew.headers.etag).not.toBe(first.headers.etag)
  })

  test('carries a tag though nothing is kept', async () => {
    await app.close()
    await graph.close()
    await serve(0)
    const first = await get(question)
    const again = await get(question, { 'if-none-match': String(first.headers.etag) })
    expect(again.statusCode).toBe(304)
    expect(statements()).toBe(2)
  })
})
