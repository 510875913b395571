import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Neo4jAccess } from '../../src/config.ts'
import { createNeo4jGraph } from '../../src/graph/neo4j.ts'
import { createOnce } from '../../src/graph/once.ts'
import type { Graph } from '../../src/graph/port.ts'
import { boltTags } from '../support/bolt-messages.ts'
import { ownNeo4j as access } from '../support/own-neo4j.ts'
import { createProxy, type FaultProxy } from '../support/proxy.ts'

/** Work that ends when it is told to, and counts how often it has begun. */
function stage() {
  let begun = 0
  let end: { resolve(): void; reject(error: Error): void }
  return {
    begun: () => begun,
    work: () => {
      begun += 1
      return new Promise<void>((resolve, reject) => {
        end = { resolve, reject }
      })
    },
    end: () => end.resolve(),
    fail: () => end.reject(new Error('failed')),
  }
}

test('what several wait for is done once, and another key’s beside it', async () => {
  const [one, other] = [stage(), stage()]
  const { done } = createOnce(10)
  const all = [done('text', one.work), done('text', one.work), done('another', other.work)]
  expect([one.begun(), other.begun()]).toEqual([1, 1])
  one.end()
  other.end()
  await Promise.all(all)
  expect([done('text', one.work), done('another', other.work)]).toEqual([undefined, undefined])
})

test('where it fails it fails for all who wait, and is begun anew by the next', async () => {
  const { begun, work, end, fail } = stage()
  const { done } = createOnce(10)
  const all = [done('text', work), done('text', work)]
  fail()
  const outcomes = await Promise.allSettled(all)
  expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  const again = done('text', work)
  end()
  await again
  expect(begun()).toBe(2)
  expect(done('text', work)).toBeUndefined()
})

test('what is forgotten is to be done again, and what is under way goes on', async () => {
  const [one, other] = [stage(), stage()]
  const { done, forget } = createOnce(10)
  const first = done('text', one.work)
  one.end()
  await first
  const underWay = done('another', other.work)
  forget()
  const again = done('text', one.work)
  expect(done('another', other.work)).toBe(underWay)
  expect([one.begun(), other.begun()]).toEqual([2, 1])
  one.end()
  other.end()
  await Promise.all([again, underWay])
})

describe.skipIf(!access)('a text that Neo4j has not planned', () => {
  let graph: Graph
  let proxy: FaultProxy
  let runs = 0
  beforeAll(async () => {
    const { hostname, port } = new URL(access?.uri ?? '')
    proxy = await createProxy({
      host: hostname,
      port: Number(port),
      onMessage: (tag) => {
        if (tag === boltTags.run) runs += 1
        return 'pass'
      },
    })
    graph = createNeo4jGraph({
      ...(access as Neo4jAccess),
      uri: `bolt://127.0.0.1:${proxy.port}`,
      statementMilliseconds: 30_000,
      retryMilliseconds: 5000,
    })
  })
  beforeEach(() => {
    runs = 0
  })
  afterAll(async () => {
    await graph.close()
    await proxy.close()
  })

  const newStatement = () => ({ text: `RETURN '${randomUUID()}' AS id`, parameters: {} })

  test('is planned once for all who ask at once', async () => {
    const statement = newStatement()
    const [first, ...others] = await Promise.all([1, 2, 3].map(() => graph.read(statement)))
    expect(others).toEqual([first, first])
    expect(runs).toBe(1 + 3)
    await graph.read(statement)
    expect(runs).toBe(1 + 3 + 1)
  })

  test('is planned to the end though whoever asked has gone', async () => {
    const statement = newStatement()
    const gone = new AbortController()
    proxy.set('slow')
    const asked = graph.read(statement, gone.signal)
    await expect.poll(() => runs, { interval: 5, timeout: 10_000 }).toBe(1)
    gone.abort(new Error('gone'))
    await expect(asked).rejects.toThrow('gone')
    expect(await graph.read(statement)).toHaveLength(1)
    proxy.set('none')
    expect(runs).toBe(1 + 1)
  })

  test('that cannot be planned is told to all who asked, and to the next', async () => {
    const statement = { text: 'RETURN unknown', parameters: {} }
    const outcomes = await Promise.allSettled([1, 2].map(() => graph.read(statement)))
    for (const outcome of outcomes) expect(outcome).toMatchObject({ reason: { name: 'GraphFault' } })
    await expect(graph.read(statement)).rejects.toThrow(/unknown/)
    expect(runs).toBe(1 + 1)
  })
})
