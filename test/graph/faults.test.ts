/** A real Neo4j behind a network that fails. */

import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { createNeo4jGraph } from '../../src/graph/neo4j.ts'
import { type Graph, GraphFault, GraphTimeout, GraphUnavailable } from '../../src/graph/port.ts'
import { ownNeo4j as access } from '../support/own-neo4j.ts'
import { createProxy, type FaultProxy } from '../support/proxy.ts'

const one = { text: 'RETURN 1 AS one', parameters: {} }
const answer = [{ one: 1 }]
/** Which none of the graphs here has read before. */
const other = { text: 'RETURN 1 AS other', parameters: {} }

describe.skipIf(!access)('a graph in Neo4j', { timeout: 120_000 }, () => {
  let proxy: FaultProxy
  let graph: Graph

  beforeEach(async () => {
    const { hostname, port } = new URL(access?.uri ?? '')
    proxy = await createProxy({ host: hostname, port: Number(port) })
    graph = through({})
    return async () => {
      await graph.close()
      await proxy.close()
    }
  })
  afterEach(() => proxy.set('none'))

  const through = (options: Partial<Parameters<typeof createNeo4jGraph>[0]>): Graph =>
    createNeo4jGraph({
      ...(access as NonNullable<typeof access>),
      uri: `bolt://127.0.0.1:${proxy.port}`,
      statementMilliseconds: 1000,
      retryMilliseconds: 3000,
      writeMilliseconds: 1500,
      ...options,
    })

  const timed = async (work: Promise<unknown>) => {
    const began = performance.now()
    const outcome = await work.then(
      (value) => value,
      (error: Error) => error,
    )
    return { outcome, milliseconds: performance.now() - began }
  }

  test('answers again by itself after its connections were reset', async () => {
    expect(await graph.read(one)).toEqual(answer)
    for (let round = 0; round < 3; round++) {
      proxy.reset()
      expect(await graph.read(one)).toEqual(answer)
    }
  })

  test.each([0, 1, 2, 3])('repeats a read whose connection broke at its message %i', async (index) => {
    const { hostname, port } = new URL(access?.uri ?? '')
    let messages = 0
    const cutting = await createProxy({
      host: hostname,
      port: Number(port),
      onMessage: () => (messages++ === index ? 'cut before' : 'pass'),
    })
    const cut = through({ uri: `bolt://127.0.0.1:${cutting.port}` })
    expect(await cut.read(one)).toEqual(answer)
    expect(messages).toBeGreaterThan(index)
    await cut.close()
    await cutting.close()
  })

  test('repeats a read over a short outage', async () => {
    expect(await graph.read(one)).toEqual(answer)
    proxy.set('down')
    const reading = graph.read(one)
    setTimeout(() => proxy.set('none'), 800)
    expect(await reading).toEqual(answer)
  })

  test('gives a read up when the outage lasts, and answers again after it', async () => {
    proxy.set('down')
    const { outcome, milliseconds } = await timed(graph.read(one))
    expect(outcome).toBeInstanceOf(GraphUnavailable)
    expect(milliseconds).toBeLessThan(6000)
    proxy.set('none')
    expect(await graph.read(one)).toEqual(answer)
  })

  test.each([
    ['on a living connection', one, 3000],
    ['while it plans', other, 8000],
  ])('gives a read up in time when the server goes silent %s', async (_when, statement, bound) => {
    expect(await graph.read(one)).toEqual(answer)
    proxy.set('silent')
    const { outcome, milliseconds } = await timed(graph.read(statement))
    expect(outcome).toBeInstanceOf(GraphTimeout)
    expect(milliseconds).toBeLessThan(bound)
  })

  test('has planned anew what a silent server was to plan, once the silence is noticed', async () => {
    await graph.read(one)
    await Promise.all([graph.read(one), graph.read(one)])
    proxy.set('silent')
    const reading = timed(graph.read(other))
    await expect(graph.read(one)).rejects.toThrow(GraphTimeout)
    proxy.set('none')
    expect((await reading).outcome).toBeInstanceOf(GraphTimeout)
    const { outcome, milliseconds } = await timed(graph.read(other))
    expect(outcome).toEqual([{ other: 1 }])
    expect(milliseconds).toBeLessThan(3000)
  })

  test('gives a read up in time when a new connection stays silent', async () => {
    proxy.set('silent')
    const { outcome, milliseconds } = await timed(graph.read(one))
    expect(outcome).toBeInstanceOf(Error)
    expect(milliseconds).toBeLessThan(8000)
  })

  test('answers again by itself after a silence that took every connection', async () => {
    await Promise.all(Array.from({ length: 8 }, () => graph.read(one)))
    proxy.set('silent')
    const lost = await Promise.allSettled(Array.from({ length: 40 }, () => graph.read(one)))
    expect(new Set(lost.map(({ status }) => status))).toEqual(new Set(['rejected']))
    proxy.set('none')
    const { outcome, milliseconds } = await timed(
      Promise.all(Array.from({ length: 8 }, () => graph.read(one))),
    )
    expect(outcome).toEqual(Array.from({ length: 8 }, () => answer))
    expect(milliseconds).toBeLessThan(3000)
  })

  test('stops a statement at the server when it takes too long', async () => {
    const text = 'UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN count(*) AS count'
    const { outcome, milliseconds } = await timed(graph.read({ text, parameters: {} }))
    expect(outcome).toBeInstanceOf(GraphTimeout)
    expect(milliseconds).toBeLessThan(4000)
    const running = {
      text: 'SHOW TRANSACTIONS YIELD currentQuery RETURN collect(currentQuery) AS queries',
      parameters: {},
    }
    await expect
      .poll(async () => JSON.stringify(await graph.read(running)), { timeout: 5000 })
      .not.toContain('range(1, 1000000) AS b RETURN')
  })

  test('ends a statement at the server when it is given up', async () => {
    const patient = through({ statementMilliseconds: 60_000 })
    const text = 'UNWIND range(1, 1000000) AS c UNWIND range(1, 1000000) AS d RETURN count(*) AS count'
    const running = {
      text: 'SHOW TRANSACTIONS YIELD currentQuery RETURN collect(currentQuery) AS queries',
      parameters: {},
    }
    const queries = async () => JSON.stringify(await patient.read(running))
    const end = new AbortController()
    const reading = timed(patient.read({ text, parameters: {} }, end.signal))
    await expect.poll(queries, { timeout: 5000 }).toContain('range(1, 1000000) AS d RETURN')
    end.abort(new Error('nobody waits'))
    expect((await reading).outcome).toMatchObject({ message: 'nobody waits' })
    await expect.poll(queries, { timeout: 5000 }).not.toContain('range(1, 1000000) AS d RETURN')
    await patient.close()
  })

  test('repeats no read beyond the time that its asker has', async () => {
    proxy.set('down')
    const { outcome, milliseconds } = await timed(graph.read(one, AbortSignal.timeout(500)))
    expect(outcome).toMatchObject({ name: 'TimeoutError' })
    expect(milliseconds).toBeLessThan(1500)
  })

  test('gives the connections up that were silent when their askers left', async () => {
    await Promise.all(Array.from({ length: 8 }, () => graph.read(one)))
    const patient = through({ statementMilliseconds: 60_000 })
    expect(await patient.read(one)).toEqual(answer)
    proxy.set('silent')
    const left = await Promise.allSettled(
      Array.from({ length: 20 }, () => patient.read(one, AbortSignal.timeout(300))),
    )
    expect(new Set(left.map(({ status }) => status))).toEqual(new Set(['rejected']))
    await new Promise((resolve) => setTimeout(resolve, 4000))
    proxy.set('none')
    const { outcome, milliseconds } = await timed(patient.read(one))
    expect(outcome).toEqual(answer)
    expect(milliseconds).toBeLessThan(4000)
    await patient.close()
  })

  test('does not repeat a statement that is a fault', async () => {
    const { outcome, milliseconds } = await timed(graph.read({ text: 'RETUR 1', parameters: {} }))
    expect(outcome).toBeInstanceOf(GraphFault)
    expect(milliseconds).toBeLessThan(2500)
  })

  test('serves more readers at once than it has connections', async () => {
    const slow = { text: 'UNWIND range(1, 200000) AS a RETURN count(a) AS count', parameters: {} }
    const answers = await Promise.all(Array.from({ length: 60 }, () => through1().read(slow)))
    expect(answers).toHaveLength(60)
  })

  // One graph for all of them, with time enough for a machine that is busy.
  let shared: Graph | undefined
  const through1 = (): Graph => {
    shared ??= through({ statementMilliseconds: 20_000 })
    return shared
  }

  test('gives a write up in time when the server goes silent in the midst of it', async () => {
    const writing = graph.write(async (transaction) => {
      await transaction.run({ text: 'CREATE (:Silenced)', parameters: {} })
      proxy.set('silent')
      await transaction.run({ text: 'CREATE (:Silenced)', parameters: {} })
    })
    const { outcome, milliseconds } = await timed(writing)
    expect(outcome).toBeInstanceOf(GraphTimeout)
    expect(milliseconds).toBeLessThan(5000)
    proxy.reset()
    proxy.set('none')
    const count = { text: 'MATCH (n:Silenced) RETURN count(n) AS count', parameters: {} }
    expect(await graph.read(count)).toEqual([{ count: 0 }])
  })

  test('gives a write up in time when the server goes silent before it is kept', async () => {
    const writing = graph.write(async (transaction) => {
      await transaction.run({ text: 'RETURN 1 AS one', parameters: {} })
      proxy.set('silent')
    })
    const { outcome, milliseconds } = await timed(writing)
    expect(outcome).toBeInstanceOf(GraphTimeout)
    expect(milliseconds).toBeLessThan(5000)
  })

  test('lets a write of many steps take longer than one of them may', async () => {
    const pause = () => new Promise((resolve) => setTimeout(resolve, 600))
    await graph.write(async (transaction) => {
      for (let step = 0; step < 4; step++) {
        await transaction.run(one)
        await pause()
      }
    })
  })

  test('lets itself be closed while the server is silent', async () => {
    expect(await graph.read(one)).toEqual(answer)
    proxy.set('silent')
    const { milliseconds } = await timed(graph.close())
    expect(milliseconds).toBeLessThan(3000)
  })

  test.each([
    ['a wrong password', { password: 'not-the-word' }, 'refused'],
    ['a user that is unknown', { user: 'nobody' }, 'refused'],
    ['a database that is missing', { database: 'missing' }, 'no database'],
  ] as const)('tells %s from a server that is away', async (_what, options, reason) => {
    const wrong = through(options)
    const { outcome, milliseconds } = await timed(wrong.read(one))
    expect(outcome).toMatchObject({ name: 'GraphUnavailable', reason })
    expect(milliseconds).toBeLessThan(3000)
    await wrong.close()
  })
})
