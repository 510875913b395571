import { randomUUID } from 'node:crypto'
import { setImmediate as turn } from 'node:timers/promises'
import neo4j from 'neo4j-driver'
import { describe, expect, test } from 'vitest'
import { createFirstTime } from '../../src/graph/first-time.ts'
import { engines } from '../support/engines.ts'
import { ownNeo4j as access } from '../support/own-neo4j.ts'

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
