/** An import that is cut off or killed leaves the old graph or the new one, whole. */

import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { createNeo4jGraph } from '../../src/graph/neo4j.ts'
import type { Graph } from '../../src/graph/port.ts'
import { load } from '../../src/seed/load.ts'
import type { Projection } from '../../src/seed/projection.ts'
import { boltTags } from '../support/bolt-messages.ts'
import { contentsOf } from '../support/contents.ts'
import { generatedProjection } from '../support/generated-projection.ts'
import type { Neo4jAccess } from '../support/neo4j.ts'
import { ownNeo4j as access } from '../support/own-neo4j.ts'
import { start, variablesOf } from '../support/program.ts'
import { createProxy, type FaultProxy, type Verdict } from '../support/proxy.ts'
import { realProjection } from '../support/seed.ts'
import { keepRows, type Row } from './rows.ts'

const isWhole = process.env.FAULTS === 'all'
const kills = isWhole ? 50 : 5

vi.setConfig({ testTimeout: isWhole ? 1_800_000 : 180_000 })

const old = generatedProjection({ entities: 5, version: 'old' })
const changed = generatedProjection({ entities: 8, version: 'new' })
const real = realProjection()

describe.skipIf(!access)('an import into Neo4j', () => {
  const rows: Row[] = []
  let direct: Graph
  let proxy: FaultProxy
  /** What befalls the nth message of the driver, counted from when it was set. */
  let verdictAt: (index: number, tag: number) => Verdict = () => 'pass'
  let messages = 0
  const texts = new Map<Projection, string>()

  const contents = async () => JSON.stringify(await contentsOf(direct))
  const watch = (verdict: typeof verdictAt) => {
    messages = 0
    verdictAt = verdict
  }

  beforeAll(async () => {
    direct = createNeo4jGraph({
      ...(access as Neo4jAccess),
      statementMilliseconds: 60_000,
      retryMilliseconds: 5000,
    })
    await direct.write((transaction) =>
      transaction.run({ text: 'MATCH (n)\nDETACH DELETE n', parameters: {} }),
    )
    const { hostname, port } = new URL(access?.uri ?? '')
    proxy = await createProxy({
      host: hostname,
      port: Number(port),
      onMessage: (tag) => verdictAt(messages++, tag),
    })
    for (const projection of [real, changed, old]) {
      await load(direct, projection)
      texts.set(projection, await contents())
    }
  })
  afterAll(async () => {
    keepRows('imports', rows)
    await proxy.close()
    await direct.close()
  })
  beforeEach(() => {
    proxy.set('none')
    watch(() => 'pass')
  })

  const throughProxy = (retryMilliseconds: number) =>
    createNeo4jGraph({
      ...(access as Neo4jAccess),
      uri: `bolt://127.0.0.1:${proxy.port}`,
      statementMilliseconds: 2000,
      retryMilliseconds,
      writeMilliseconds: 3000,
    })

  /** Imports through the proxy and tells how it ended, and which graph is there. */
  const imported = async (projection: Projection, retryMilliseconds = 400) => {
    const graph = throughProxy(retryMilliseconds)
    const outcome = await load(graph, projection).then(
      () => 'done' as const,
      (error: Error) => error.name,
    )
    const sent = messages
    watch(() => 'pass')
    proxy.set('none')
    await graph.close()
    return { outcome, sent, left: await whichOf(projection) }
  }

  /** The server ends a transaction whose connection is gone by itself, but not at once. */
  const whichOf = async (projection: Projection) => {
    const found = await contents()
    if (found === texts.get(old)) return 'old'
    return found === texts.get(projection) ? 'new' : 'MIXED'
  }

  const sum = (items: readonly string[]) => {
    const counts = new Map<string, number>()
    for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
    return [...counts].map(([item, count]) => `${count} ${item}`).join(', ')
  }
  const keep = (fault: string, outcomes: readonly string[], graphs: readonly string[]) =>
    rows.push({
      fault,
      'clients saw': `of ${outcomes.length} imports: ${sum(outcomes)}`,
      'slowest answer': '–',
      'while it lasted': `afterwards the graph was ${sum(graphs)}`,
      'recovered after': 'the next import',
      lost: graphs.includes('MIXED') ? 'THE GRAPH IS MIXED' : 'nothing',
    })

  test.each([
    ['once', 'none'],
    ['and the server stays away', 'down'],
  ] as const)(
    'cut off at any of its messages, %s, leaves the old graph or the new one',
    async (how, then) => {
      // The messages are counted of an import that has everything to change.
      await load(direct, old)
      const { outcome, sent, left } = await imported(changed)
      expect({ outcome, left }).toEqual({ outcome: 'done', left: 'new' })
      expect(sent).toBeGreaterThan(40)
      // By itself a few, the last ones among them, where the commit is.
      const every = Array.from({ length: sent }, (_, index) => index)
      const chosen = isWhole ? every : every.filter((index) => index % 23 === 0 || index > sent - 5)
      const outcomes: string[] = []
      const graphs: string[] = []
      for (const index of chosen) {
        for (const verdict of ['cut before', 'cut after'] as const) {
          await load(direct, old)
          let isCut = false
          watch((at) => {
            if (at !== index || isCut) return 'pass'
            isCut = true
            if (then === 'down') setImmediate(() => proxy.set('down'))
            return verdict
          })
          const { outcome, left } = await imported(changed)
          outcomes.push(outcome === 'done' ? 'done' : 'refused')
          graphs.push(left)
          expect(`message ${index} ${verdict}: ${left}`).not.toContain('MIXED')
          // Who is told that it is done can rely on it.
          if (outcome === 'done') expect(left).toBe('new')
        }
      }
      await load(direct, changed)
      expect(await whichOf(changed)).toBe('new')
      keep(`import cut at each message, ${how}`, outcomes, graphs)
    },
  )

  test('cut off after its commit was sent is brought in once', async () => {
    let commits = 0
    let cutAt = 0
    const importedAgain = async () => {
      await load(direct, old)
      commits = 0
      watch((_index, tag) => {
        if (tag !== boltTags.commit) return 'pass'
        commits++
        return commits === cutAt ? 'cut after' : 'pass'
      })
      // However slow the machine is, the driver shall have the time to do it again.
      return imported(changed, 20_000)
    }
    await importedAgain()
    // The last one is that of the claims and links; those before make indexes.
    cutAt = commits
    const { outcome, left } = await importedAgain()
    expect(commits).toBeGreaterThan(cutAt)
    expect({ outcome, left }).toEqual({ outcome: 'done', left: 'new' })
    keep('import cut after COMMIT', [outcome], [left])
  })

  test(`killed at a random moment leaves the old graph or the new one, ${kills} times`, async () => {
    const variables = variablesOf({ ...(access as Neo4jAccess), uri: `bolt://127.0.0.1:${proxy.port}` })
    const run = () => start(process.execPath, ['--import', 'tsx', 'src/import.ts'], variables)
    await load(direct, old)
    watch(() => 'pass')
    const { code } = await run().ended
    expect(code).toBe(0)
    const all = messages
    const outcomes: string[] = []
    const graphs: string[] = []
    for (let time = 0; time < kills; time++) {
      await load(direct, old)
      // Every other time about the commit, which is one message of many.
      const from = time % 2 === 0 ? 0 : all - 4
      const at = from + Math.floor(Math.random() * (all - from))
      const pause = Math.random() * 30
      const importing = run()
      let isSent = false
      watch((index) => {
        if (index >= at && !isSent) {
          isSent = true
          setTimeout(() => importing.process.kill('SIGKILL'), pause)
        }
        return 'pass'
      })
      const { code } = await importing.ended
      watch(() => 'pass')
      // What the server was still busy with when its client died it ends or undoes by itself.
      await settled(direct)
      const left = await whichOf(real)
      outcomes.push(code === 0 ? 'done' : 'killed')
      graphs.push(left)
      expect(`killed ${Math.round(pause)} ms after message ${at} of ${all}: ${left}`).not.toContain('MIXED')
      if (code === 0) expect(left).toBe('new')
    }
    expect(outcomes).toContain('killed')
    if (isWhole) expect(new Set(graphs)).toEqual(new Set(['old', 'new']))
    await load(direct, real)
    expect(await whichOf(real)).toBe('new')
    keep(`import killed (SIGKILL) at random moments, ${kills} times`, outcomes, graphs)
  })
})

/** Waits until no transaction is left but the one that asks. */
async function settled(graph: Graph): Promise<void> {
  const running = { text: 'SHOW TRANSACTIONS YIELD transactionId RETURN count(*) AS count', parameters: {} }
  for (let tries = 0; tries < 100; tries++) {
    const [row] = await graph.read(running)
    if (row?.count === 1) return
    await sleep(50)
  }
  throw new Error('a transaction of a client that is gone goes on for 5 s')
}
