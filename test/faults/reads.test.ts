/**
 * The server as it is started, a real Neo4j, and a network between them that fails while clients ask. FAULTS=all (`npm run
 * test:faults`) runs every fault and writes the table; without it the short ones run.
 */

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { createNeo4jGraph } from '../../src/graph/neo4j.ts'
import { limits } from '../../src/limits.ts'
import { startNeo4j } from '../../src/local-neo4j/local-neo4j.ts'
import { load } from '../../src/seed/load.ts'
import { contentsOf } from '../support/contents.ts'
import type { Neo4jAccess } from '../support/neo4j.ts'
import { ownNeo4j as access } from '../support/own-neo4j.ts'
import { type Running, start, type Variables, variablesOf } from '../support/program.ts'
import { createProxy, type FaultProxy } from '../support/proxy.ts'
import { realProjection } from '../support/seed.ts'
import { ask, type Clients, questions, type Seen, startClients } from './clients.ts'
import { keepRows, type Row } from './rows.ts'

const isWhole = process.env.FAULTS === 'all'
const projection = realProjection()

vi.setConfig({ testTimeout: isWhole ? 300_000 : 180_000 })

/** Nobody waits longer for an answer, or for being refused; the rest is for a machine that is busy. */
const deadline = limits.requestMilliseconds + 4000

/** What may be told while Neo4j is away. */
const honest = new Set(['ok', 'SERVICE_UNAVAILABLE', 'TIMEOUT'])

describe.skipIf(!access)('a server whose Neo4j', () => {
  const rows: Row[] = []
  let proxy: FaultProxy
  let before: string

  const direct = () =>
    createNeo4jGraph({
      ...(access as Neo4jAccess),
      statementMilliseconds: 60_000,
      retryMilliseconds: 5000,
    })
  const contents = async () => {
    const graph = direct()
    try {
      return JSON.stringify(await contentsOf(graph))
    } finally {
      await graph.close()
    }
  }

  beforeAll(async () => {
    const { hostname, port } = new URL(access?.uri ?? '')
    proxy = await createProxy({ host: hostname, port: Number(port) })
    const graph = direct()
    await graph.write((transaction) =>
      transaction.run({ text: 'MATCH (n)\nDETACH DELETE n', parameters: {} }),
    )
    await load(graph, projection)
    await graph.close()
    before = await contents()
  })
  afterAll(async () => {
    keepRows('reads', rows)
    await proxy.close()
  })

  /** Asks through the fault and after it, and judges what was seen. */
  const through = async (name: string, running: Started, begin: () => Promise<number>): Promise<Judged> => {
    const clients = await startClients(running.address)
    await sleep(1000)
    const began = performance.now()
    const ended = await begin()
    await recovered(clients, ended)
    await clients.stop()
    const judged = judge(clients, began, ended)
    // More than the pool has at once, for connections that were lost must not be counted as taken. A Neo4j that has just
    // started may be too slow for so many at first, and some are refused then.
    const burst = async () =>
      new Set(
        await Promise.all(
          Array.from({ length: 64 }, async () => (await ask(running.address, questions[0] as string)).status),
        ),
      )
    await expect.poll(burst, { timeout: 30_000 }).toEqual(new Set([200]))
    rows.push({
      fault: name,
      'clients saw': judged.codes,
      'slowest answer': seconds(judged.slowest),
      'while it lasted': `/healthz ${judged.health}, /readyz ${judged.ready}`,
      'recovered after': seconds(judged.recovery),
      lost: (await contents()) === before ? 'nothing' : 'THE GRAPH DIFFERS',
    })
    expect(await contents()).toBe(before)
    expect([...judged.kinds].filter((kind) => !honest.has(kind))).toEqual([])
    expect(judged.slowest).toBeLessThan(deadline)
    expect(judged.recovery).toBeLessThan(5000)
    expect(judged.health).toBe('200')
    return judged
  }

  const faultFor = (fault: Parameters<FaultProxy['set']>[0], milliseconds: number) => async () => {
    proxy.set(fault)
    await sleep(milliseconds)
    proxy.set('none')
    return performance.now()
  }

  test('is not there at the start says so and serves once it is', async () => {
    proxy.set('down')
    const began = performance.now()
    const first = launch(proxy, access as Neo4jAccess)
    const outcome = await Promise.race([first.running.ended, first.listens.then(() => 'listens' as const)])
    const told = performance.now() - began
    proxy.set('none')
    const returned = performance.now()
    let row: Pick<Row, 'clients saw' | 'while it lasted'>
    if (outcome === 'listens') {
      await expect.poll(() => statusOf(`${first.address()}/readyz`), { timeout: 10_000 }).toBe(200)
      row = { 'clients saw': 'the server listens', 'while it lasted': '/healthz 200, /readyz 503' }
    } else {
      // One line that names what to do, and nothing of the driver's.
      expect(outcome).toMatchObject({ code: 1, output: '' })
      expect(outcome.errors).toMatch(/^Neo4j at 127\.0\.0\.1:\d+ cannot be reached\.[^\n]+\n$/)
      const second = await started(proxy, access as Neo4jAccess)
      expect((await ask(second.address, questions[0] as string)).status).toBe(200)
      row = { 'clients saw': 'the start ends with status 1 and one line', 'while it lasted': 'no process' }
    }
    rows.push({
      fault: 'down at the start',
      ...row,
      'slowest answer': seconds(told),
      'recovered after': seconds(performance.now() - returned),
      lost: 'nothing',
    })
  })

  test('is away for 5 s refuses in time, is not ready meanwhile, and answers by itself afterwards', async () => {
    const running = await started(proxy, access as Neo4jAccess)
    const { kinds, readyWhile } = await through('down for 5 s while serving', running, faultFor('down', 5000))
    expect(kinds).toContain('SERVICE_UNAVAILABLE')
    expect(readyWhile).toContain(503)
  })

  test('is away for 5 s is not missed where the embedded engine stands in', async () => {
    const running = await started(proxy, access as Neo4jAccess, { FALLBACK: 'embedded' })
    const { kinds } = await through('down for 5 s, with FALLBACK=embedded', running, faultFor('down', 5000))
    expect([...kinds]).toEqual(['ok'])
  })

  test('resets its connections is not noticed', async () => {
    const running = await started(proxy, access as Neo4jAccess)
    const { kinds } = await through('all connections reset, 5 times in 1 s', running, async () => {
      for (let time = 0; time < 5; time++) {
        proxy.reset()
        await sleep(200)
      }
      return performance.now()
    })
    expect([...kinds]).toEqual(['ok'])
  })

  test('goes silent on living connections is given up in time, and its pool is free again afterwards', async () => {
    const running = await started(proxy, access as Neo4jAccess)
    const { kinds } = await through(
      'silent for 12 s on living connections',
      running,
      faultFor('silent', 12_000),
    )
    expect(kinds.size).toBeGreaterThan(1)
  })

  test('is far away is only slower', async () => {
    const running = await started(proxy, access as Neo4jAccess)
    const { kinds } = await through('200 ms of latency for 3 s', running, faultFor('slow', 3000))
    expect([...kinds]).toEqual(['ok'])
  })

  test('is cut off in the middle of results refuses rather than give a part', async () => {
    const running = await started(proxy, access as Neo4jAccess)
    await through('cut in mid-result, each connection, for 3 s', running, faultFor('cut', 3000))
  })

  test.runIf(isWhole)('is restarted is served again by itself', async () => {
    const home = mkdtempSync(join(tmpdir(), 'digigraf-restart-'))
    let server = await startNeo4j({ home, port: 0 })
    const { user, password, database, port } = server
    const own = { uri: `bolt://127.0.0.1:${port}`, user, password, database }
    const graph = createNeo4jGraph({ ...own, statementMilliseconds: 60_000, retryMilliseconds: 5000 })
    await load(graph, projection)
    const near = await createProxy({ host: '127.0.0.1', port })
    try {
      const running = await started(near, own)
      await through('Neo4j stopped and started again', running, async () => {
        await server.stop()
        server = await startNeo4j({ home, port })
        return performance.now()
      })
      expect(JSON.stringify(await contentsOf(graph))).toBe(before)
    } finally {
      await graph.close()
      await near.close()
      await server.stop()
      rmSync(home, { recursive: true, force: true })
    }
  })
})

interface Launched {
  readonly running: Running
  /** Resolves once it listens; never when it ends before. */
  readonly listens: Promise<void>
  address(): string
}

function launch({ port }: FaultProxy, access: Neo4jAccess, more: Variables = {}): Launched {
  const uri = `bolt://127.0.0.1:${port}`
  const running = start(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    ...variablesOf({ ...access, uri }),
    // What is kept is answered whatever befalls Neo4j; here it is to be asked.
    RESPONSE_CACHE_MB: '0',
    ...more,
  })
  const listens = running.says('Explore').catch(() => new Promise<never>(() => undefined))
  const address = () => /Explore +(http:\S+?)\/\n/.exec(running.output())?.[1] ?? ''
  return { running, listens, address }
}

interface Started {
  readonly address: string
}

async function started(proxy: FaultProxy, access: Neo4jAccess, more: Variables = {}): Promise<Started> {
  const { running, address } = launch(proxy, access, more)
  await running.says('Explore')
  return { address: address() }
}

async function statusOf(url: string): Promise<number> {
  return (await fetch(url)).status
}

/** Waits until all have been answered well again for a second, at most 20 s. */
async function recovered({ seen }: Clients, ended: number): Promise<void> {
  while (performance.now() - ended < 20_000) {
    await sleep(100)
    const lately = seen.filter(({ answered }) => answered > performance.now() - 1000)
    if (performance.now() - ended > 1500 && lately.length > 20 && lately.every(({ what }) => what === 'ok'))
      return
  }
}

interface Judged {
  readonly codes: string
  readonly kinds: ReadonlySet<string>
  readonly slowest: number
  /** From the fault's end to the first good answer after the last bad one, of what was asked after it, in milliseconds. */
  readonly recovery: number
  readonly health: string
  readonly ready: string
  readonly readyWhile: readonly number[]
}

function judge({ seen, health, ready }: Clients, began: number, ended: number): Judged {
  const touched = seen.filter(({ answered }) => answered >= began)
  // What was asked before the end is refused in its time, and says nothing of whether the server is well again.
  const afterwards = seen.filter(({ asked }) => asked >= ended)
  const lastBad = Math.max(
    ended,
    ...afterwards.filter(({ what }) => what !== 'ok').map(({ answered }) => answered),
  )
  const firstGood = Math.min(
    ...afterwards
      .filter(({ what, answered }) => what === 'ok' && answered >= lastBad)
      .map(({ answered }) => answered),
  )
  const during = (probes: readonly Seen[]) =>
    probes.filter(({ asked, answered }) => answered >= began && asked <= ended).map(({ status }) => status)
  // An answer that was asked for before the fault and came in it says nothing of either.
  const counted = touched.filter(({ asked }) => asked <= ended)
  return {
    codes: tally(counted.map(({ what, status }) => (what === 'ok' ? 'ok' : `${what} (${status})`))),
    kinds: new Set(touched.map(({ what }) => what)),
    slowest: Math.max(...touched.map(({ asked, answered }) => answered - asked)),
    recovery: firstGood - ended,
    health: [...new Set(during(health))].join(' and '),
    ready: [...new Set(during(ready))].join(' and '),
    readyWhile: during(ready),
  }
}

function tally(items: readonly string[]): string {
  const counts = new Map<string, number>()
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1)
  return [...counts].map(([item, count]) => `${count} ${item}`).join(', ')
}

function seconds(milliseconds: number): string {
  return Number.isFinite(milliseconds) ? `${(milliseconds / 1000).toFixed(1)} s` : 'never'
}
