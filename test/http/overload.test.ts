/** What the server does when it is asked more than it can do, too slowly, or by somebody who has left. */

import { request } from 'node:http'
import { connect, type Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, describe, expect, onTestFinished, test } from 'vitest'
import type { Row } from '../../src/graph/port.ts'
import { type Serving, serve } from '../support/server.ts'

const question = '{ entity(id: "solution:nemid") { name } }'
const body = JSON.stringify({ query: question })
const headers = { 'content-type': 'application/json' }

let serving: Serving
const sockets: Socket[] = []
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy()
  await serving.close()
})

const serveWith = async (limits: NonNullable<Parameters<typeof serve>[0]>['limits']) => {
  serving = await serve({ limits })
}

const ask = async (query = question, signal?: AbortSignal) => {
  const answer = await fetch(`${serving.address}/graphql`, {
    method: 'POST',
    headers,
    body: JSON.stringify({ query }),
    ...(signal ? { signal } : {}),
  })
  return { status: answer.status, headers: answer.headers, body: await answer.json() }
}
const answered = { status: 200, body: { data: { entity: { name: 'NemID' } } } }

/** Lets statements wait until they are told to go on; those that are given up say so. */
function holdStatements() {
  const { read } = serving.graph
  const held = new Set<() => void>()
  const seen = { givenUp: 0 }
  serving.graph.read = (statement, signal) => {
    // The version that stands in every answer's header is nobody's own.
    if (!signal) return read(statement)
    return new Promise<Row[]>((resolve, reject) => {
      const goOn = () => {
        held.delete(goOn)
        resolve(read(statement, signal))
      }
      held.add(goOn)
      signal.addEventListener('abort', () => {
        if (!held.delete(goOn)) return
        seen.givenUp++
        reject(signal.reason)
      })
    })
  }
  return {
    held,
    seen,
    letGo: (count = held.size) => {
      for (const goOn of [...held].slice(0, count)) goOn()
    },
    reached: (count: number) => expect.poll(() => held.size).toBe(count),
  }
}

const slowSockets = (count: number, text: string) =>
  Promise.all(
    Array.from({ length: count }, async () => {
      const { hostname, port } = new URL(serving.address)
      const socket = await new Promise<Socket>((resolve) => {
        const opened = connect(Number(port), hostname, () => resolve(opened))
      })
      socket.on('error', () => undefined)
      sockets.push(socket)
      socket.write(text)
      return socket
    }),
  )
const head = (length: number) =>
  `POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: ${length}\r\n\r\n`

const overloaded = {
  errors: [
    {
      message: 'The server has more to do than it can; try again in a second.',
      extensions: { code: 'OVERLOADED' },
    },
  ],
}

describe('more operations than there are places', () => {
  test('wait their turn, and those beyond the queue are refused at once with when to come again', async () => {
    await serveWith({ operationsAtOnce: 2, operationsQueued: 1, queueMilliseconds: 20_000 })
    const { held, letGo, reached } = holdStatements()
    // Of different sizes, for the same question asked twice would be read once.
    const working = [1, 2].map((size) => ask(`{ goals(first: ${size}) { totalCount } }`))
    await reached(2)
    const waiting = ask()
    await pause(100)
    const refused = await ask()
    expect(refused).toMatchObject({ status: 503, body: overloaded })
    expect(refused.headers.get('retry-after')).toBe('1')
    expect(refused.headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(refused.headers.get('access-control-allow-origin')).toBe('*')
    // What waits has asked nothing of the engine yet.
    expect(held.size).toBe(2)
    letGo(1)
    await expect.poll(() => held.size).toBe(2)
    letGo()
    await expect.poll(() => held.size).toBe(0)
    expect(await Promise.all([...working, waiting])).toMatchObject([
      { status: 200 },
      { status: 200 },
      answered,
    ])
  })

  test('are refused when their turn does not come in time', async () => {
    await serveWith({ operationsAtOnce: 1, operationsQueued: 10, queueMilliseconds: 200 })
    const { letGo, reached } = holdStatements()
    const working = ask()
    await reached(1)
    const refused = await Promise.all([ask(), ask()])
    expect(refused).toMatchObject([
      { status: 503, body: overloaded },
      { status: 503, body: overloaded },
    ])
    letGo()
    expect(await working).toMatchObject(answered)
    const next = ask()
    await reached(1)
    letGo()
    expect(await next).toMatchObject(answered)
  })

  test('are refused on every route that reads the graph, and not on those that tell of health', async () => {
    await serveWith({ operationsAtOnce: 1, operationsQueued: 0 })
    const { letGo, reached } = holdStatements()
    const working = ask()
    await reached(1)
    for (const path of ['/id/solution/nemid', '/reconcile', '/export', '/export/graph.json']) {
      const answer = await fetch(`${serving.address}${path}`)
      expect([path, answer.status, answer.headers.get('retry-after')]).toEqual([path, 503, '1'])
      expect(await answer.json()).toMatchObject({ error: overloaded.errors[0]?.message })
    }
    for (const path of ['/healthz', '/readyz']) {
      expect((await fetch(`${serving.address}${path}`)).status).toBe(200)
    }
    letGo()
    expect(await working).toMatchObject(answered)
  })
})

describe('a place', () => {
  test('is not taken by those who send slowly: 64 of them keep nobody waiting', async () => {
    await serveWith({ operationsAtOnce: 2, operationsQueued: 0 })
    await slowSockets(64, `${head(body.length)}${body.slice(0, 5)}`)
    await pause(100)
    for (let round = 0; round < 3; round++) expect(await ask()).toMatchObject(answered)
  })

  test('is not kept by those who read slowly', async () => {
    await serveWith({ operationsAtOnce: 1, operationsQueued: 0 })
    const large = JSON.stringify({
      query: `{ ${Array.from({ length: 20 }, (_, i) => `a${i}: claims(first: 100) { edges { node { id text subject { summary } source { title } } } }`).join(' ')} }`,
    })
    const [slow] = await slowSockets(1, `${head(large.length)}${large}`)
    slow?.pause()
    await expect.poll(async () => (await ask()).status, { timeout: 10_000 }).toBe(200)
  })

  test('is free again when the client has gone, and what it asked for is given up', async () => {
    await serveWith({ operationsAtOnce: 1, operationsQueued: 1, queueMilliseconds: 20_000 })
    const { seen, letGo, reached } = holdStatements()
    const leaving = new AbortController()
    const left = ask(question, leaving.signal).catch((error: Error) => error.name)
    await reached(1)
    const waiting = new AbortController()
    const leftQueue = ask(question, waiting.signal).catch((error: Error) => error.name)
    await pause(100)
    waiting.abort()
    await pause(100)
    const next = ask()
    await pause(100)
    leaving.abort()
    await expect.poll(() => seen.givenUp).toBe(1)
    await reached(1)
    letGo()
    expect(await Promise.all([left, leftQueue, next])).toMatchObject(['AbortError', 'AbortError', answered])
    // Nobody's fault, so nothing is told of one; each request has its line.
    const lines = serving.logged()
    expect(lines.filter(({ level }) => (level as number) > 30)).toEqual([])
    const ends = lines.map(({ msg }) => msg).filter((msg) => msg === 'abandoned' || msg === 'answered')
    expect(ends.sort()).toEqual(['abandoned', 'abandoned', 'answered'])
  })
})

describe('the end of the server', () => {
  test('waits for no more than a request may take, also for those who send slowly', async () => {
    await serveWith({ requestMilliseconds: 500 })
    await slowSockets(3, `${head(body.length)}${body.slice(0, 5)}`)
    await pause(100)
    const began = performance.now()
    await serving.app.close()
    expect(performance.now() - began).toBeLessThan(5000)
  })
})

describe('a request', () => {
  test('has its answer by its deadline, whatever the engine does', async () => {
    await serveWith({ requestMilliseconds: 300 })
    const { seen } = holdStatements()
    const began = performance.now()
    const { status, body: told } = await ask()
    expect(performance.now() - began).toBeLessThan(5000)
    expect({ status, told }).toEqual({
      status: 200,
      told: {
        errors: [
          {
            message: 'The question took too long; ask for less, such as smaller pages or shorter paths.',
            path: ['entity'],
            locations: [{ line: 1, column: 3 }],
            extensions: { code: 'TIMEOUT' },
          },
        ],
        data: { entity: null },
      },
    })
    expect(seen.givenUp).toBe(1)
    expect((await fetch(`${serving.address}/id/solution/nemid`)).status).toBe(504)
  })

  test.each([
    ['', ''],
    [' that had an answer before', question],
  ])('to an engine that is silent%s has its answer by its deadline', async (_kind, before) => {
    serving = await serve({ limits: { requestMilliseconds: 300 }, cacheBytes: 1_000_000 })
    // An answer is kept once its version was read.
    for (const _time of before ? [1, 2] : []) expect(await ask()).toMatchObject(answered)
    if (before) await pause(1100)
    serving.graph.read = (_statement, signal) =>
      new Promise<Row[]>((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason)))
    const began = performance.now()
    const { headers, body } = await ask()
    expect(performance.now() - began).toBeLessThan(1500)
    expect(body).toMatchObject({ errors: [{ extensions: { code: 'TIMEOUT' } }] })
    expect(headers.get('x-dataset-version')).toBeNull()
  })

  test('may run many statements without a warning of many listeners', async () => {
    const warnings: Error[] = []
    const listen = (warning: Error) => warnings.push(warning)
    process.on('warning', listen)
    onTestFinished(() => void process.off('warning', listen))
    await serveWith({})
    const fields = Array.from({ length: 20 }, (_, i) => `a${i}: entity(id: "solution:nemid") { name }`)
    expect((await ask(`{ ${fields.join(' ')} }`)).status).toBe(200)
    await pause(10)
    expect(warnings).toEqual([])
  })

  test('that comes in pieces is read whole', async () => {
    await serveWith({})
    const { hostname, port } = new URL(serving.address)
    const status = await new Promise<number | undefined>((resolve, reject) => {
      const slow = request({
        hostname,
        port,
        path: '/graphql',
        method: 'POST',
        headers: { ...headers, 'content-length': body.length },
      })
      slow.on('error', reject).on('response', (response) => resolve(response.resume().statusCode))
      slow.write(body.slice(0, 10))
      setTimeout(() => slow.end(body.slice(10)), 200)
    })
    expect(status).toBe(200)
  })
})
