import { existsSync } from 'node:fs'
import { request } from 'node:http'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { GraphUnavailable } from '../../src/graph/port.ts'
import { type Serving, serve } from '../support/server.ts'

let serving: Serving

beforeAll(async () => {
  serving = await serve()
})
afterAll(() => serving.close())

const send = (path: string, options: RequestInit = {}) => fetch(`${serving.address}${path}`, options)
const hasPages = existsSync(fileURLToPath(new URL('../../dist/web/', import.meta.url)))

/** A path as it is, where `fetch` would tidy it up first. */
const sendRaw = (path: string, headers: Record<string, string> = {}) =>
  new Promise<{ status: number; body: string }>((resolve, reject) => {
    const { hostname, port } = new URL(serving.address)
    request({ hostname, port, path, headers }, (response) => {
      let body = ''
      response.setEncoding('utf8').on('data', (piece) => {
        body += piece
      })
      response.on('end', () => resolve({ status: response.statusCode ?? 0, body }))
    })
      .on('error', reject)
      .end()
  })

describe('health', () => {
  const { read } = { read: undefined as unknown as Serving['graph']['read'] }
  let original = read
  beforeAll(() => {
    original = serving.graph.read
  })
  afterEach(() => {
    serving.graph.read = original
  })

  test('/healthz says that the process lives, also without its engine', async () => {
    serving.graph.read = () => Promise.reject(new GraphUnavailable('away'))
    const answer = await send('/healthz')
    expect([answer.status, await answer.json()]).toEqual([200, { status: 'ok' }])
  })

  test('/readyz says which version is served', async () => {
    const answer = await send('/readyz')
    expect([answer.status, await answer.json()]).toEqual([
      200,
      { status: 'ready', version: expect.stringMatching(/^[\da-f]{16}$/) },
    ])
    expect(answer.headers.get('cache-control')).toBe('no-store')
  })

  test('/readyz is 503 without an engine or without a graph, in no engine’s words', async () => {
    serving.graph.read = () => Promise.reject(new GraphUnavailable('bolt://secret'))
    const away = await send('/readyz')
    expect([away.status, await away.json()]).toEqual([
      503,
      { status: 'not ready: the graph cannot be reached' },
    ])
    serving.graph.read = async () => []
    const empty = await send('/readyz')
    expect([empty.status, await empty.json()]).toEqual([503, { status: 'empty: run npx digigraf import' }])
  })
})

describe('addresses', () => {
  test.each(['/nothing', '/graphql/', '/graphql/more', '/.env', '/src/main.ts', '/package.json'])(
    '%s is 404 as JSON',
    async (path) => {
      const answer = await send(path)
      expect([answer.status, answer.headers.get('content-type')]).toEqual([
        404,
        'application/json; charset=utf-8',
      ])
      expect(await answer.json()).toEqual({
        error: 'Nothing is here; see / and /graphql.',
        code: 'NOT_FOUND',
      })
    },
  )

  test.each([
    '/../package.json',
    '/assets/../../../package.json',
    '/..%2f..%2fpackage.json',
    '/%2e%2e/%2e%2e/package.json',
    '/assets/..%5c..%5cpackage.json',
    '/%00',
    '/%',
    '//etc/passwd',
    '/assets//..//..//..//package.json',
  ])('no address leads out of the pages: %s', async (path) => {
    const { status, body } = await sendRaw(path)
    expect(status).toBeGreaterThanOrEqual(400)
    expect(status).toBeLessThan(500)
    expect(body).not.toContain('digigraf')
    expect(JSON.parse(body)).toHaveProperty('error')
  })

  test.each([
    ['cannot be taken apart', '/id/solution/%ff', 400],
    ['has a part that is too long', `/id/solution/${'x'.repeat(1001)}`, 414],
  ])('one that %s is refused as JSON, without being told back', async (_what, path, status) => {
    const answer = await send(path)
    expect([answer.status, answer.headers.get('x-content-type-options')]).toEqual([status, 'nosniff'])
    expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8')
    expect(await answer.json()).toEqual({
      error: 'The address is none that is understood here.',
      code: 'BAD_REQUEST',
    })
  })

  test.each([
    ['no HTTP', '\x16\x03\x01\x02\x00\x01\x00', 400],
    ['a header that is none', 'GET / HTTP/1.1\r\nhost: x\r\nno header\r\n\r\n', 400],
    [
      'two lengths',
      'POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
      400,
    ],
    ['headers without end', `GET / HTTP/1.1\r\nhost: x\r\nx: ${'a'.repeat(20_000)}\r\n\r\n`, 431],
  ])('%s is refused as JSON, and the connection is closed', async (_what, sent, status) => {
    const { hostname, port } = new URL(serving.address)
    const socket = connect(Number(port), hostname)
    socket.end(sent)
    const [head = '', body = ''] = (await text(socket)).split('\r\n\r\n')
    expect(head).toMatch(new RegExp(`^HTTP/1.1 ${status} `))
    expect(head).toContain('content-type: application/json')
    expect(JSON.parse(body)).toMatchObject({ code: 'BAD_REQUEST' })
  })

  test.each([
    ['PUT', '/graphql'],
    ['DELETE', '/graphql'],
    ['PATCH', '/graphql'],
    ['POST', '/healthz'],
    ['PUT', '/readyz'],
  ])('%s %s is 405 and says what is allowed', async (method, path) => {
    const answer = await send(path, { method })
    expect(answer.status).toBe(405)
    expect(answer.headers.get('allow')).toContain('GET')
    expect(JSON.stringify(await answer.json())).toContain('GET')
  })

  test.each(['/healthz', '/readyz', ...(hasPages ? ['/'] : [])])(
    'HEAD %s is as GET without a body',
    async (path) => {
      const [head, get] = await Promise.all([send(path, { method: 'HEAD' }), send(path)])
      expect(head.status).toBe(get.status)
      expect(head.headers.get('content-type')).toBe(get.headers.get('content-type'))
      expect(await head.text()).toBe('')
    },
  )

  test.each(['/export/graph.json', '/id/solution/nemid', '/id/solution%3Anemid', '/export'])(
    '%s says which methods it knows',
    async (path) => {
      const answer = await send(path, { method: 'POST' })
      expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
      expect(await answer.json()).toMatchObject({ code: 'METHOD_NOT_ALLOWED' })
    },
  )

  test('a host that is none does no harm', async () => {
    const { status, body } = await sendRaw('/graphql?query=%7Bdataset%7Bversion%7D%7D', {
      host: '[',
      'apollo-require-preflight': 'yes',
    })
    expect([status, Object.keys(JSON.parse(body).data.dataset)]).toEqual([200, ['version']])
  })

  test('a request that is no HTTP is closed', async () => {
    const { hostname, port } = new URL(serving.address)
    const answer = await new Promise<string>((resolve) => {
      let text = ''
      const socket = connect(Number(port), hostname, () => socket.write('nonsense\r\n\r\n'))
      socket.setEncoding('utf8').on('data', (part) => {
        text += part
      })
      socket.on('close', () => resolve(text))
    })
    expect(answer).toMatch(/^HTTP\/1\.1 400/)
  })
})

describe('headers', () => {
  test.each(['/healthz', '/nothing', '/graphql?query=%7Bx', ...(hasPages ? ['/', '/schema'] : [])])(
    'every answer forbids guessing and telling on, and tells nothing of what made it: %s',
    async (path) => {
      const { headers } = await send(path)
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('referrer-policy')).toBe('no-referrer')
      expect(headers.get('content-security-policy')).toContain("default-src 'none'")
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'")
      expect(headers.get('x-powered-by')).toBeNull()
      expect(headers.get('server')).toBeNull()
    },
  )
})

describe.skipIf(!hasPages)('pages', () => {
  test('a browser at /graphql gets the playground under a policy that lets nothing in from elsewhere', async () => {
    const answer = await send('/graphql', {
      headers: { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' },
    })
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
    const policy = answer.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("script-src 'self';")
    expect(policy).not.toMatch(/https?:|\*/)
    const text = await answer.text()
    expect(text).toContain('<script')
    expect(text).not.toMatch(/(?:src|href)="https?:/)
  })

  test('what a page asks for is there, to be kept for a year; the page itself is asked for anew', async () => {
    const page = await send('/')
    expect(page.headers.get('cache-control')).toBe('public, max-age=0')
    const [, asset = ''] = /src="(\/[^"]+\.js)"/.exec(await page.text()) ?? []
    const script = await send(asset)
    expect(script.status).toBe(200)
    expect(script.headers.get('content-type')).toContain('javascript')
    expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  })
})
