/** What becomes of exports that last: of many at once, and of clients that leave or do not read. */

import { connect, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, expect, test } from 'vitest'
import type { Row } from '../../src/graph/port.ts'
import { type Serving, serve } from '../support/server.ts'

let serving: Serving
const sockets: Socket[] = []
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy()
  await serving.close()
})

const path = '/export/graph.json'
const get = (signal?: AbortSignal) => fetch(`${serving.address}${path}`, signal ? { signal } : {})
const whole = async (signal?: AbortSignal) => {
  const answer = await get(signal).catch(() => undefined)
  if (answer && !answer.ok) return 'refused'
  return (answer?.text() ?? Promise.reject()).then(
    () => 'whole',
    () => 'broken off',
  )
}

/** A client that asks for an export and reads none of it. */
async function notReading(): Promise<void> {
  const { hostname, port } = new URL(serving.address)
  const socket = await new Promise<Socket>((resolve) => {
    const opened = connect(Number(port), hostname, () => resolve(opened))
  })
  sockets.push(socket.on('error', () => undefined).pause())
  socket.write(`GET ${path} HTTP/1.1\r\nhost: x\r\n\r\n`)
}

const isPage = (text: string) => /MATCH \(n:Entity\)/.test(text)

/** Makes the pages of entities be without end, so that an export is larger than what connections keep. */
function withoutEnd() {
  const { read } = serving.graph
  let page: Row[] | undefined
  const seen = { pages: 0 }
  serving.graph.read = async (statement, signal) => {
    if (!isPage(statement.text)) return read(statement, signal)
    seen.pages++
    page ??= await read(statement, signal)
    // As long as a real one takes, for others to be served between.
    await pause(1, undefined, { signal })
    return page
  }
  return seen
}

/** Waits until no more pages are asked for. */
async function stalled(seen: { readonly pages: number }): Promise<void> {
  for (let before = -1; before !== seen.pages; ) {
    before = seen.pages
    await pause(200)
  }
}

/** What the log has told since it was asked last: why exports were broken off, and how requests ended. */
const told = () =>
  serving.logged().flatMap(({ msg, reason, status }) => {
    if (msg === 'an export was broken off') return [reason]
    return msg === 'abandoned' || status === 200 ? [msg] : []
  })

/** Waits until the log has told this: a connection's end is told a moment after its client has seen it. */
async function tells(...expected: readonly string[]): Promise<void> {
  const lines: unknown[] = []
  const all = () => {
    lines.push(...told())
    return lines
  }
  await expect.poll(all, { timeout: 10_000 }).toEqual(expected)
}

test('exports beyond what may be under way are refused with when to come again, until one has ended', async () => {
  serving = await serve({ exportLimits: { atOnce: 2 } })
  const { read } = serving.graph
  const held: (() => void)[] = []
  const seen = { givenUp: 0 }
  serving.graph.read = async (statement, signal) => {
    if (isPage(statement.text)) {
      await new Promise<void>((resolve, reject) => {
        held.push(resolve)
        signal?.addEventListener('abort', () => {
          seen.givenUp++
          reject(signal.reason)
        })
      })
    }
    return read(statement, signal)
  }
  const leaving = new AbortController()
  const clients = [whole(leaving.signal), whole()]
  await expect.poll(() => held.length).toBe(2)
  const refused = await get()
  expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '1'])
  expect(await refused.json()).toMatchObject({ code: 'OVERLOADED' })
  // What a client that has gone had asked for is given up.
  leaving.abort()
  await expect.poll(() => seen.givenUp).toBe(1)
  serving.graph.read = read
  await expect.poll(async () => (await get()).status).toBe(200)
  for (const goOn of held) goOn()
  expect(await Promise.all(clients)).toEqual(['broken off', 'whole'])
})

test('exports run so many of their statements at once, and the others take turns', async () => {
  serving = await serve({ exportLimits: { statementsAtOnce: 2 } })
  const { read } = serving.graph
  let running = 0
  let most = 0
  serving.graph.read = async (statement, signal) => {
    if (!isPage(statement.text)) return read(statement, signal)
    most = Math.max(most, ++running)
    try {
      await pause(5)
      return await read(statement, signal)
    } finally {
      running--
    }
  }
  expect(await Promise.all(Array.from({ length: 6 }, () => whole()))).toEqual(Array(6).fill('whole'))
  expect(most).toBe(2)
})

test('an export whose client does not read on gives way to another one, and to none before', async () => {
  serving = await serve({ exportLimits: { atOnce: 1, idleMilliseconds: 1500 } })
  const { read } = serving.graph
  const seen = withoutEnd()
  await notReading()
  await expect.poll(() => seen.pages).toBeGreaterThan(0)
  expect((await get()).status).toBe(503)
  await stalled(seen)
  serving.graph.read = read
  await expect.poll(() => whole(), { timeout: 5000, interval: 200 }).toBe('whole')
  const reason = 'its client did not read on, and another one asked for an export'
  await tells(reason, 'abandoned', 'answered')
})

test('a client that reads nothing of its answer is cut off', async () => {
  serving = await serve({ limits: { requestMilliseconds: 500 } })
  const seen = withoutEnd()
  await notReading()
  await expect.poll(() => seen.pages).toBeGreaterThan(0)
  await stalled(seen)
  await tells('abandoned')
})

test('an export that lasts longer than it may is broken off, and asks nothing more of the engine', async () => {
  serving = await serve({ exportLimits: { milliseconds: 500 } })
  const seen = withoutEnd()
  expect(await whole()).toBe('broken off')
  await tells('it lasted longer than 500 ms', 'abandoned')
  const { pages } = seen
  await pause(200)
  expect(seen.pages).toBe(pages)
})

test('what an export reads is counted in its line of the log', async () => {
  serving = await serve()
  expect(await whole()).toBe('whole')
  await expect
    .poll(() =>
      serving.logged().filter(({ path: asked, statements }) => asked === path && Number(statements) > 10),
    )
    .toHaveLength(1)
})
