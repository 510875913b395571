/** Who may ask, how often, in which encoding and by which method. */

import { existsSync } from 'node:fs'
import { request } from 'node:http'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Serving, serve } from '../support/server.ts'

const hasPages = existsSync(new URL('../../dist/web/', import.meta.url))
const body = JSON.stringify({ query: '{ dataset { version } }' })
const json = { 'content-type': 'application/json' }

/** A request as it is, where `fetch` would refuse to send it. */
const send = (
  serving: Serving,
  { method = 'POST', path = '/graphql', headers = {}, payload = '' as string | Buffer },
) =>
  new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: string }>(
    (resolve, reject) => {
      const { hostname, port } = new URL(serving.address)
      const options = {
        hostname,
        port,
        path,
        method,
        headers: { ...headers, 'content-length': Buffer.byteLength(payload) },
      }
      const sending = request(options, (response) => {
        let text = ''
        response.setEncoding('utf8').on('data', (part) => {
          text += part
        })
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
        )
      })
      sending.on('error', reject).end(payload)
    },
  )

describe('a server that is open to all', () => {
  let serving: Serving
  beforeAll(async () => {
    serving = await serve()
  })
  afterAll(() => serving.close())

  test.each(['utf-7', 'UTF-16', 'utf-16le', '"utf-7"', 'iso-8859-1', 'us-ascii', 'x'.repeat(2000), ''])(
    'refuses the charset %s, as JSON',
    async (charset) => {
      const headers = { 'content-type': `application/json; charset=${charset}` }
      const answer = await send(serving, { headers, payload: body })
      expect(answer.status).toBe(415)
      expect(answer.headers['content-type']).toBe('application/json; charset=utf-8')
      const { errors } = JSON.parse(answer.body)
      expect(errors).toMatchObject([{ extensions: { code: 'UNSUPPORTED_MEDIA_TYPE' } }])
      expect(errors[0].message).toMatch(/^The charset .+ is not read here; send UTF-8\.$/)
      expect(errors[0].message.length).toBeLessThan(200)
    },
  )

  test.each(['utf-8', 'UTF-8', '"utf-8"', 'utf8'])('reads the charset %s', async (charset) => {
    const headers = { 'content-type': `application/json;charset=${charset}` }
    expect((await send(serving, { headers, payload: body })).status).toBe(200)
  })

  test.each(['gzip', 'br', 'deflate', 'gzip, identity', 'nonsense'])(
    'refuses the encoding %s, and does not unpack it',
    async (encoding) => {
      const headers = { ...json, 'content-encoding': encoding }
      const answer = await send(serving, { headers, payload: gzipSync(body) })
      expect(answer.status).toBe(415)
      expect(JSON.parse(answer.body).errors).toMatchObject([
        { extensions: { code: 'UNSUPPORTED_MEDIA_TYPE' } },
      ])
    },
  )

  test.each([
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/xml',
    'application/graphql',
    'image/png',
    'nonsense',
    'application/json, text/plain',
  ])('refuses the media type %s with JSON', async (type) => {
    const answer = await send(serving, { headers: { 'content-type': type }, payload: body })
    expect([400, 415]).toContain(answer.status)
    expect(['BAD_REQUEST', 'UNSUPPORTED_MEDIA_TYPE']).toContain(
      JSON.parse(answer.body).errors[0].extensions.code,
    )
  })

  test.each(['TRACE', 'PUT', 'DELETE', 'PATCH', 'PROPFIND', 'SEARCH', 'LOCK'])(
    'refuses the method %s with JSON',
    async (method) => {
      for (const path of ['/graphql', '/', '/healthz', '/id/solution/nemid', '/nothing']) {
        const answer = await send(serving, { method, path })
        expect([404, 405]).toContain(answer.status)
        expect(JSON.parse(answer.body)).toMatchObject({ error: expect.any(String), code: expect.any(String) })
      }
    },
  )

  test('lets pages from anywhere read its answers, and never with what tells who asks', async () => {
    for (const path of ['/graphql', '/export', '/id/solution/nemid', '/reconcile', '/nothing']) {
      const { headers } = await send(serving, {
        method: 'GET',
        path,
        headers: { origin: 'https://example.org' },
      })
      expect([path, headers['access-control-allow-origin']]).toEqual([path, '*'])
      expect(headers['access-control-allow-credentials']).toBeUndefined()
    }
  })

  test('counts nobody’s requests', async () => {
    const { headers } = await send(serving, { headers: json, payload: body })
    expect(headers).not.toHaveProperty('x-ratelimit-limit')
  })
})

describe('a server with a list of origins', () => {
  let serving: Serving
  beforeAll(async () => {
    serving = await serve({ corsOrigins: ['https://one.example', 'https://two.example'] })
  })
  afterAll(() => serving.close())

  test.each([
    ['https://one.example', 'https://one.example'],
    ['https://two.example', 'https://two.example'],
    ['https://one.example.evil.example', undefined],
    ['http://one.example', undefined],
    ['null', undefined],
    [undefined, undefined],
  ])('tells the origin %s that it may read: %s', async (origin, allowed) => {
    const headers = { ...json, ...(origin ? { origin } : {}) }
    for (const path of ['/graphql', '/id/solution/nemid', '/healthz']) {
      const answer = await send(serving, {
        method: path === '/graphql' ? 'POST' : 'GET',
        path,
        headers,
        payload: path === '/graphql' ? body : '',
      })
      expect([path, answer.headers['access-control-allow-origin']]).toEqual([path, allowed])
      // A cache must not give one origin's answer to another.
      expect(answer.headers.vary).toMatch(/\borigin\b/i)
    }
    const preflight = await send(serving, {
      method: 'OPTIONS',
      headers: { ...headers, 'access-control-request-method': 'POST' },
    })
    expect(preflight.headers['access-control-allow-origin']).toBe(allowed)
  })
})

describe('a server with a rate limit', () => {
  const from = (address: string) => ({ ...json, 'x-forwarded-for': address })

  test('refuses what a client sends beyond it, with when to come again, and goes on answering others', async () => {
    const serving = await serve({ limits: { requestsPerMinute: 3 }, trustProxy: 'loopback' })
    for (let count = 0; count < 3; count++) {
      expect((await send(serving, { headers: from('192.0.2.1'), payload: body })).status).toBe(200)
    }
    const refused = await send(serving, { headers: from('192.0.2.1'), payload: body })
    expect(refused.status).toBe(429)
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
    expect(Number(refused.headers['retry-after'])).toBeLessThanOrEqual(60)
    expect(JSON.parse(refused.body).errors).toEqual([
      {
        message: expect.stringMatching(
          /^There were more than 3 requests in a minute; try again in \d+ seconds\.$/,
        ),
        extensions: { code: 'RATE_LIMITED' },
      },
    ])
    const elsewhere = await send(serving, { method: 'GET', path: '/export', headers: from('192.0.2.1') })
    expect([elsewhere.status, JSON.parse(elsewhere.body).code]).toEqual([429, 'RATE_LIMITED'])
    const other = await send(serving, {
      headers: from('192.0.2.2'),
      payload: JSON.stringify({ query: '{ dataset { limits { requestsPerMinute } } }' }),
    })
    expect(JSON.parse(other.body)).toEqual({ data: { dataset: { limits: { requestsPerMinute: 3 } } } })
    for (let count = 0; count < 5; count++) {
      expect(
        (await send(serving, { method: 'GET', path: '/readyz', headers: from('192.0.2.1') })).status,
      ).toBe(200)
    }
    await serving.close()
  })

  test.skipIf(!hasPages).each(['/', '/schema', '/export', '/icon.svg'])(
    'refuses in its own words at %s',
    async (path) => {
      const limited = await serve({ limits: { requestsPerMinute: 1 } })
      try {
        await send(limited, { headers: json, payload: body })
        const { status, body: told } = await send(limited, { method: 'GET', path })
        expect([status, JSON.parse(told)]).toEqual([
          429,
          { error: expect.stringMatching(/^There were more than 1 requests/), code: 'RATE_LIMITED' },
        ])
      } finally {
        await limited.close()
      }
    },
  )

  test('believes nobody who names another address, unless it is a proxy that is trusted', async () => {
    const serving = await serve({ limits: { requestsPerMinute: 2 } })
    const statuses: number[] = []
    for (let count = 0; count < 4; count++) {
      statuses.push((await send(serving, { headers: from(`192.0.2.${count}`), payload: body })).status)
    }
    expect(statuses).toEqual([200, 200, 429, 429])
    await serving.close()
  })
})
