import { setTimeout } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import pino from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createEmbeddedGraph } from '../../src/graph/embedded.ts'
import type { Graph, Statement } from '../../src/graph/port.ts'
import { load } from '../../src/seed/load.ts'
import { createServer } from '../../src/server/server.ts'
import { type Recorder, recorded } from '../support/recorder.ts'
import { entity, smallSeed } from '../support/small-seed.ts'

const before = smallSeed([entity('organisation:a', 'A')], [])
const after = smallSeed([entity('organisation:a', 'A'), entity('organisation:b', 'B')], [])

let graph: Graph
let recorder: Recorder
let app: FastifyInstance

beforeAll(async () => {
  graph = createEmbeddedGraph({ statementMilliseconds: 10_000 })
  await load(graph, before)
  recorder = recorded({ ...graph, findEntity: undefined })
  app = await createServer({
    graph: recorder.graph,
    vocabulary: before.vocabulary,
    logger: pino({ level: 'silent' }),
  })
})

afterAll(async () => {
  await app.close()
  await graph.close()
})

async function ask(query: string, headers: Record<string, string> = {}) {
  const reply = await app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
    payload: { query },
  })
  return { status: reply.statusCode, version: reply.headers['x-dataset-version'], body: reply.json() }
}

const question = '{ entity(id: "organisation:a") { name } }'
const answer = { data: { entity: { name: 'A' } } }

describe('the version of the knowledge', () => {
  test('stands in the header of every answer', async () => {
    expect(await ask(question)).toEqual({ status: 200, version: before.version, body: answer })
  })

  test('that a request is for is answered from that version', async () => {
    expect(await ask(question, { 'x-dataset-version-required': before.version })).toEqual({
      status: 200,
      version: before.version,
      body: answer,
    })
  })

  test('that a request is for and that is not there is refused, with both named', async () => {
    expect(await ask(question, { 'x-dataset-version-required': 'e8a96fcd858c270f' })).toEqual({
      status: 412,
      version: before.version,
      body: {
        errors: [
          {
            message: `The graph holds version ${before.version}, and the request is for version e8a96fcd858c270f.`,
            extensions: {
              code: 'DATASET_VERSION_MISMATCH',
              required: 'e8a96fcd858c270f',
              current: before.version,
            },
          },
        ],
      },
    })
  })

  test('costs a question that is refused before it runs no statement', async () => {
    recorder.taken()
    expect(await ask('{ nothing }')).toMatchObject({ status: 400, version: undefined })
    expect(recorder.taken()).toEqual([])
  })

  test('costs a question that reads the graph no statement of its own', async () => {
    recorder.taken()
    expect(await ask(question)).toMatchObject({ version: before.version })
    expect(recorder.taken()).toHaveLength(1)
  })

  test('costs a search no statement of its own', async () => {
    recorder.taken()
    expect(await ask('{ search(text: "a") { edges { node { name } } } }')).toMatchObject({
      version: before.version,
    })
    expect(recorder.taken()).toHaveLength(1)
  })

  test('that changes between the demand and the answer is refused', async () => {
    const { read } = recorder.graph
    let statements = 0
    Object.assign(recorder.graph, {
      read: async (statement: Statement) => {
        statements += 1
        if (statements === 2) await load(graph, after)
        return read(statement)
      },
    })
    const reply = await ask(question, { 'x-dataset-version-required': before.version })
    Object.assign(recorder.graph, { read })
    await load(graph, before)
    expect(reply).toMatchObject({ status: 412, version: after.version })
    expect(reply.body).toMatchObject({ errors: [{ extensions: { code: 'DATASET_VERSION_MISMATCH' } }] })
    expect(reply.body.data).toBeUndefined()
  })

  test('costs questions that are asked at once two statements at most between them', async () => {
    const { read } = recorder.graph
    // So slow that all have been asked when the first is read.
    Object.assign(recorder.graph, {
      read: async (statement: Statement) => {
        await setTimeout(100)
        return read(statement)
      },
    })
    recorder.taken()
    const replies = await Promise.all(Array.from({ length: 20 }, () => ask('{ __typename }')))
    Object.assign(recorder.graph, { read })
    expect(replies.map(({ version }) => version)).toEqual(Array(20).fill(before.version))
    expect(recorder.taken().length).toBeLessThanOrEqual(2)
  })

  test('is the new one as soon as /readyz says so', async () => {
    await load(graph, after)
    expect((await app.inject('/readyz')).json()).toMatchObject({ version: after.version })
    expect(await ask(question)).toMatchObject({ status: 200, version: after.version })
    expect(await ask(question, { 'x-dataset-version-required': before.version })).toMatchObject({
      status: 412,
    })
  })
})
