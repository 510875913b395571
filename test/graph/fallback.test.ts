/** Neo4j behind a network that fails, with the embedded engine in reserve. */

import type { FastifyInstance } from 'fastify'
import pino from 'pino'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { datasetSummary, summaryOf } from '../../src/cypher/dataset-summary.ts'
import { createEmbeddedGraph } from '../../src/graph/embedded.ts'
import { createFallbackGraph } from '../../src/graph/fallback.ts'
import { createNeo4jGraph } from '../../src/graph/neo4j.ts'
import type { Graph } from '../../src/graph/port.ts'
import { load } from '../../src/seed/load.ts'
import type { Projection } from '../../src/seed/projection.ts'
import { createServer } from '../../src/server/server.ts'
import { engines } from '../support/engines.ts'
import { ownNeo4j as access } from '../support/own-neo4j.ts'
import { createProxy, type FaultProxy } from '../support/proxy.ts'
import { entity, smallSeed } from '../support/small-seed.ts'

const first = smallSeed([entity('organisation:a', 'A')], [])
const second = smallSeed([entity('organisation:a', 'A'), entity('organisation:b', 'B')], [])

const question =
  '{ entity(id: "organisation:a") { name } search(text: "A") { totalCount } dataset { version engine isFallback } }'

describe.skipIf(!access)('a server with FALLBACK=embedded', { timeout: 120_000 }, () => {
  let direct: Graph
  let proxy: FaultProxy
  let graph: Graph
  let app: FastifyInstance
  let changes: boolean[]
  /** What can be had to fill the embedded engine with. */
  let seed: Projection

  beforeAll(async () => {
    direct = await (engines.find(({ name }) => name === 'neo4j') as (typeof engines)[number]).open()
  })
  afterAll(() => direct.close())

  const open = async () => {
    changes = []
    const neo4j = createNeo4jGraph({
      ...(access as NonNullable<typeof access>),
      uri: `bolt://127.0.0.1:${proxy.port}`,
      statementMilliseconds: 10_000,
      retryMilliseconds: 3000,
    })
    graph = createFallbackGraph(neo4j, {
      version: seed.version,
      versionOf: async (one, signal) => summaryOf(await one.read(datasetSummary, signal))?.version,
      fill: async (version) => {
        if (version !== seed.version) return undefined
        const embedded = createEmbeddedGraph({ statementMilliseconds: 10_000 })
        await load(embedded, seed)
        return embedded
      },
      probeMilliseconds: 1000,
      onChange: (isFallback) => changes.push(isFallback),
    })
    app = await createServer({ graph, vocabulary: seed.vocabulary, logger: pino({ level: 'silent' }) })
  }

  beforeEach(async () => {
    await load(direct, first)
    seed = first
    const { hostname, port } = new URL(access?.uri ?? '')
    proxy = await createProxy({ host: hostname, port: Number(port) })
  })
  afterEach(async () => {
    await app.close()
    proxy.set('none')
    await graph.close()
    await proxy.close()
  })

  const ask = async () => {
    const began = performance.now()
    const { json, headers } = await app.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query: question },
    })
    return { ...json(), header: headers['x-dataset-fallback'], milliseconds: performance.now() - began }
  }
  /** Opens it and waits until Neo4j answers: a busy machine may take its time over the first connection. */
  const openOnNeo4j = async () => {
    await open()
    await expect.poll(ask, { timeout: 30_000 }).toMatchObject(fromNeo4j)
    changes.length = 0
  }
  const ready = async () => {
    const { statusCode, json } = await app.inject('/readyz')
    return [statusCode, json()]
  }
  const answerOf = (engine: string) => ({
    data: {
      entity: { name: 'A' },
      search: { totalCount: 1 },
      dataset: { version: first.version, engine, isFallback: engine === 'EMBEDDED' },
    },
  })
  const fromNeo4j = { ...answerOf('NEO4J'), header: undefined }
  const fromEmbedded = { ...answerOf('EMBEDDED'), header: 'embedded' }
  const degraded = 'degraded: the embedded engine answers in place of Neo4j'

  test.each(['down', 'silent'] as const)(
    'answers on while Neo4j is %s, says so, and returns to it by itself',
    async (fault) => {
      await openOnNeo4j()
      expect(await ready()).toEqual([200, { status: 'ready', version: first.version }])

      proxy.set(fault)
      const lost = await ask()
      expect(lost).toMatchObject({ ...answerOf('EMBEDDED'), header: 'embedded' })
      expect(lost.milliseconds).toBeLessThan(10_000)
      for (let round = 0; round < 5; round++) {
        const next = await ask()
        expect(next).toMatchObject(fromEmbedded)
        expect(next.milliseconds).toBeLessThan(3000)
      }
      expect(await ready()).toEqual([200, { status: degraded, version: first.version }])

      proxy.reset()
      proxy.set('none')
      await expect.poll(async () => (await ready())[1].status, { timeout: 20_000 }).toBe('ready')
      await expect.poll(ask, { timeout: 20_000 }).toMatchObject(fromNeo4j)
      expect([changes[0], changes.at(-1)]).toEqual([true, false])
    },
  )

  test('answers from the seed when Neo4j is away from the beginning', async () => {
    proxy.set('down')
    await open()
    expect(await ask()).toMatchObject(fromEmbedded)
    proxy.set('none')
    await expect.poll(async () => (await ready())[1].status, { timeout: 20_000 }).toBe('ready')
    expect(await ask()).toMatchObject(fromNeo4j)
  })

  test('answers from the last good version or not at all', async () => {
    await openOnNeo4j()
    // What was imported since is not what the seed here holds.
    await load(direct, second)
    await expect.poll(async () => (await ask()).data.dataset.version).toBe(second.version)
    await new Promise((resolve) => setTimeout(resolve, 3000))
    proxy.set('down')
    expect((await ask()).errors[0].extensions).toEqual({ code: 'SERVICE_UNAVAILABLE' })
    expect((await ready())[0]).toBe(503)
  })

  test('follows an import once the seed has it too', async () => {
    await openOnNeo4j()
    seed = second
    await load(direct, second)
    await new Promise((resolve) => setTimeout(resolve, 4000))
    proxy.set('down')
    expect(await ask()).toMatchObject({ data: { dataset: { version: second.version, isFallback: true } } })
  })
})
