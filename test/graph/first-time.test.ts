import { randomUUID } from 'node:crypto'
import { setImmediate as turn } from 'node:timers/promises'
import neo4j from 'neo4j-driver'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Neo4jAccess } from '../../src/config.ts'
import { createFirstTime } from '../../src/graph/first-time.ts'
import { createNeo4jGraph } from '../../src/graph/neo4j.ts'
import type { Graph, Statement } from '../../src/graph/port.ts'
import { boltTags } from '../support/bolt-messages.ts'
import { engines } from '../support/engines.ts'
import { ownNeo4j as access } from '../support/own-neo4j.ts'
import { createProxy, type FaultProxy } from '../support/proxy.ts'

/** Work that ends when it is told to, and knows what has begun. */
function stage() {
  const begun: string[] = []
  const ends = new Map<string, { resolve(): void; reject(error: Error): void }>()
  const work = (name: string) => () => {
    begun.push(name)
    return new Promise<string>((resolve, reject) => {
      ends.set(name, { resolve: () => resolve(name), reject })
    })
  }
  return {
    begun,
    work,
    end: (name: string) => ends.get(name)?.resolve(),
    fail: (name: string) => ends.get(name)?.reject(new Error(name)),
  }
}

test('the first of a key goes alone, and those that waited follow at once', async () => {
  const { begun, work, end } = stage()
  const { run } = createFirstTime(10)
  const all = ['one', 'two', 'three'].map((name) => run('text', work(name)))
  const other = run('another text', work('other'))
  await turn()
  expect(begun).toEqual(['one', 'other'])
  end('one')
  await turn()
  expect(begun).toEqual(['one', 'other', 'two', 'three'])
  for (const name of ['two', 'three', 'other']) end(name)
  expect(await Promise.all([...all, other])).toEqual(['one', 'two', 'three', 'other'])
})

test('where it fails the next one goes alone', async () => {
  const { begun, work, end, fail } = stage()
  const { run } = createFirstTime(10)
  const [first, ...others] = ['one', 'two', 'three'].map((name) => run('text', work(name)))
  fail('one')
  await expect(first).rejects.toThrow('one')
  await turn()
  expect(begun).toEqual(['one', 'two'])
  end('two')
  await turn()
  end('three')
  expect(await Promise.all(others)).toEqual(['two', 'three'])
})

test('one that gives up while it waits neither begins nor keeps others', async () => {
  const { begun, work, end } = stage()
  const { run } = createFirstTime(10)
  const first = run('text', work('one'))
  const gone = new AbortController()
  const second = run('text', work('two'), gone.signal)
  gone.abort(new Error('gone'))
  await expect(second).rejects.toThrow('gone')
  end('one')
  await first
  await turn()
  expect(begun).toEqual(['one'])
})

test('what is forgotten is new again', async () => {
  const { begun, work, end } = stage()
  const { run, forget } = createFirstTime(10)
  const first = run('text', work('one'))
  end('one')
  await first
  forget()
  const again = [run('text', work('two')), run('text', work('three'))]
  await turn()
  expect(begun).toEqual(['one', 'two'])
  end('two')
  await turn()
  end('three')
  await Promise.all(again)
})

describe.skipIf(!access)('Neo4j', () => {
  test('is sent a statement that it has not planned by one of those who ask at once', async () => {
    const engine = engines.find(({ name }) => name === 'neo4j')
    if (!engine || !access) throw new Error('no Neo4j here')
    const graph = await engine.open()
    const driver = neo4j.driver(access.uri, neo4j.auth.basic(access.user, access.password))
    const unique = randomUUID()
    const statement = {
      text: `UNWIND range(1, $amount) AS number\nRETURN sum(number % 7) AS sum, '${unique}' AS id`,
      parameters: { amount: 2_000_000 },
    }
    const asked = Array.from({ length: 3 }, () => graph.read(statement))
    let isAnswered = false
    const first = asked[0]?.then(() => {
      isAnswered = true
    })
    const amounts: number[] = []
    while (!isAnswered) {
      const { records } = await driver.executeQuery(
        'SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS $unique AND NOT currentQuery STARTS WITH "SHOW" RETURN count(*) AS amount',
        { unique },
      )
      if (!isAnswered) amounts.push(records[0]?.get('amount').toNumber())
    }
    await first
    expect(Math.max(...amounts)).toBe(1)
    expect(new Set((await Promise.all(asked)).map(([row]) => row?.sum)).size).toBe(1)
    await driver.close()
    await graph.close()
  })
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

  /** Asks for six texts at once, of those who leave when they are being planned. */
  const askAndLeave = async (statements: readonly Statement[], meanwhile: () => Promise<unknown>[]) => {
    const gone = new AbortController()
    const known = newStatement()
    // As many connections as are needed, for those to be made would come late.
    for (let round = 0; round < 2; round++) await Promise.all(statements.map(() => graph.read(known)))
    runs = 0
    proxy.set('slow')
    const asked = Promise.allSettled(statements.map((statement) => graph.read(statement, gone.signal)))
    const others = meanwhile()
    await expect.poll(() => runs, { interval: 5, timeout: 10_000 }).toBe(6)
    gone.abort(new Error('gone'))
    expect(new Set((await asked).map(({ status }) => status))).toEqual(new Set(['rejected']))
    return Promise.all(others).finally(() => proxy.set('none'))
  }

  test('is planned for those who wait alone where four others are being planned', async () => {
    const statements = Array.from({ length: 6 }, newStatement)
    await askAndLeave(statements, () => [])
    await Promise.all(statements.map((statement) => graph.read(statement)))
    expect(runs).toBe(6 + 2 + 6)
  })

  test('is planned anew for those who stay where it was planned for one who left', async () => {
    const statements = Array.from({ length: 6 }, newStatement)
    const answers = await askAndLeave(statements, () => statements.map((statement) => graph.read(statement)))
    expect(answers).toHaveLength(6)
    expect(runs).toBe(6 + 2 + 6)
  })

  test('that cannot be planned is not run, and who asks is told', async () => {
    const statement = { text: 'RETURN unknown', parameters: {} }
    const outcomes = await Promise.allSettled([1, 2].map(() => graph.read(statement)))
    for (const outcome of outcomes) expect(outcome).toMatchObject({ reason: { name: 'GraphFault' } })
    await expect(graph.read(statement)).rejects.toThrow(/unknown/)
    expect(runs).toBe(2 + 1)
  })
})
