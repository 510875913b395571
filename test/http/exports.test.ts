import { unzipSync } from 'fflate'
import { Parser } from 'n3'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { configOf } from '../../src/config.ts'
import { exportFormats } from '../../src/export/formats.ts'
import { GraphUnavailable } from '../../src/graph/port.ts'
import { type Serving, serve } from '../support/server.ts'

let serving: Serving
let original: Serving['graph']['read']

beforeAll(async () => {
  serving = await serve()
  original = serving.graph.read
})
afterEach(() => {
  serving.graph.read = original
})
afterAll(() => serving.close())

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${serving.address}${path}`, { headers })
const small = 'of=solution:nemid&limit=5'

describe('an export', () => {
  test.each(Object.entries(exportFormats))(
    'as %s is a file with a type and a name',
    async (ending, format) => {
      const answer = await get(`/export/graph.${ending}?${small}`)
      expect(answer.status).toBe(200)
      expect(answer.headers.get('content-type')).toBe(format.mediaType)
      expect(answer.headers.get('content-disposition')).toMatch(
        new RegExp(`^attachment; filename="digitaliseringsgraf-[0-9a-f]{16}-[0-9a-f]{8}\\.${ending}"$`),
      )
      expect(answer.headers.get('access-control-allow-origin')).toBe('*')
      expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(1000)
    },
  )

  test('holds the addresses that the request was sent to', async () => {
    const text = await (await get(`/export/graph.ttl?${small}`)).text()
    const subjects = new Parser().parse(text).map(({ subject }) => subject.value)
    expect(subjects).toContain(`${serving.address}/id/solution/nemid`)
    const zip = unzipSync(new Uint8Array(await (await get(`/export/graph.csv.zip?${small}`)).arrayBuffer()))
    expect(Object.keys(zip)).toContain('claims.csv')
  })

  test('that the client has already is not sent again', async () => {
    const first = await get(`/export/graph.json?${small}`)
    const etag = first.headers.get('etag') as string
    expect(etag).toMatch(/^W\/"[0-9a-f]{16}-json-[0-9a-f]{8}"$/)
    const again = await get(`/export/graph.json?limit=5&of=solution%3Anemid`, {
      'if-none-match': `"x", ${etag}`,
    })
    expect([again.status, await again.text()]).toEqual([304, ''])
    for (const other of [
      '/export/graph.json',
      `/export/graph.ttl?${small}`,
      '/export/graph.json?of=solution:nemid',
    ]) {
      expect(
        (await fetch(`${serving.address}${other}`, { method: 'HEAD', headers: { 'if-none-match': etag } }))
          .status,
      ).toBe(200)
    }
  })

  test('of what is unknown is refused with the name of what is wrong', async () => {
    const refused = async (path: string) => {
      const answer = await get(path)
      expect(answer.headers.get('content-type')).toMatch(/^application\/json/)
      expect(answer.headers.get('content-disposition')).toBeNull()
      return [answer.status, await answer.json()]
    }
    expect(await refused('/export/graph.json?asOf=2020')).toEqual([
      400,
      {
        error: 'Argument "asOf" is "2020"; it must be a full date such as "2021-03-16".',
        code: 'BAD_USER_INPUT',
        argument: 'asOf',
      },
    ])
    expect(await refused('/export/graph.json?asOf=2016-01-01?junk')).toMatchObject([
      400,
      { error: expect.stringContaining('"2016-01-01?junk"'), argument: 'asOf' },
    ])
    expect(await refused('/export/graph.ttl?of=solution:none,solution:nemid')).toEqual([
      404,
      {
        error: 'Argument "of" has ids that no entity has: solution:none.',
        code: 'BAD_USER_INPUT',
        argument: 'of',
      },
    ])
    expect(await refused('/export/graph.xlsx')).toEqual([
      404,
      {
        error: 'There is no format "xlsx"; there are json, csv.zip, graphml, gexf, ttl, jsonld, cypher.',
        code: 'NOT_FOUND',
      },
    ])
    expect((await refused('/export/graph.constructor'))[0]).toBe(404)
  })

  test('while the engine is away is refused with 503, without the engine’s words', async () => {
    serving.graph.read = () => Promise.reject(new GraphUnavailable('secret host'))
    const answer = await get('/export/graph.json')
    expect(answer.status).toBe(503)
    expect(answer.headers.get('retry-after')).toBe('5')
    expect(await answer.json()).toEqual({
      error: 'The graph cannot be reached at the moment; try again in a few seconds.',
      code: 'SERVICE_UNAVAILABLE',
    })
  })

  test('that cannot be read to its end is broken off, so that nobody takes a part for the whole', async () => {
    let asked = 0
    serving.graph.read = (statement) => {
      asked++
      return asked > 12 ? Promise.reject(new GraphUnavailable('gone')) : original(statement)
    }
    await expect(get('/export/graph.json').then((answer) => answer.text())).rejects.toThrow()
  })

  test('during which the graph is loaded anew is broken off', async () => {
    let told = 0
    serving.graph.read = async (statement) => {
      const rows = await original(statement)
      if (!/:Dataset/.test(statement.text) || told++ === 0) return rows
      return rows.map((row) => ({ ...row, properties: { ...(row.properties as object), version: 'other' } }))
    }
    await expect(get(`/export/graph.json?${small}`).then((answer) => answer.text())).rejects.toThrow()
  })

  test('has the address that it gives as its own, which leads to the format that is accepted', async () => {
    const { about } = await (await get(`/export/graph.json?${small}`)).json()
    for (const [accept, ending] of [
      ['*/*', 'json'],
      ['text/html,application/xhtml+xml,*/*;q=0.8', 'json'],
      ['text/turtle', 'ttl'],
      ['application/ld+json;q=0.5, application/zip', 'csv.zip'],
    ]) {
      const answer = await fetch(about.address, { headers: { accept: accept as string }, redirect: 'manual' })
      expect([answer.status, answer.headers.get('vary'), answer.headers.get('location')]).toEqual([
        303,
        'Accept',
        about.address.replace('/export/graph?', `/export/graph.${ending}?`),
      ])
    }
    expect((await get(new URL(about.address).pathname, { accept: 'image/png' })).status).toBe(406)
    expect((await (await fetch(about.address)).json()).about.address).toBe(about.address)
  })

  test('is listed with its formats', async () => {
    const { formats } = (await (await get('/export')).json()) as { formats: object }
    expect(Object.keys(formats)).toEqual(
      Object.keys(exportFormats).map((ending) => `${serving.address}/export/graph.${ending}`),
    )
  })
})

describe('the vocabulary', () => {
  test('describes every term that the export uses of it', async () => {
    const terms = new Set(
      new Parser().parse(await (await get('/vocabulary')).text()).map(({ subject }) => subject.value),
    )
    const quads = new Parser().parse(await (await get('/export/graph.ttl')).text())
    const used = new Set(
      quads.flatMap((quad) => [quad.predicate.value, quad.object.value, quad.subject.value]),
    )
    const own = [...used].filter((iri) => iri.startsWith(`${serving.address}/vocabulary#`))
    expect(own.length).toBeGreaterThan(50)
    expect(own.filter((iri) => !terms.has(iri))).toEqual([])
  })

  test('and the shapes are at the address that identifiers begin with', async () => {
    const shapes = new Parser().parse(await (await get('/export/shapes.ttl')).text())
    expect(shapes.map(({ subject }) => subject.value)).toContain(`${serving.address}/vocabulary#ClaimShape`)
  })
})

describe('the base address', () => {
  test('is what BASE_URL says, without slashes at its end', () => {
    expect(configOf({ BASE_URL: 'https://example.org/graf//' }).baseUrl).toBe('https://example.org/graf')
    expect(configOf({}).baseUrl).toBeUndefined()
    for (const wrong of [
      'example.org',
      'ftp://example.org',
      'https://a@example.org',
      'https://example.org/?x=1',
    ]) {
      expect(() => configOf({ BASE_URL: wrong }), wrong).toThrow(/^BASE_URL /)
    }
  })

  test('is not made of a Host that is none', async () => {
    const answer = await serving.app.inject({ url: '/export', headers: { host: 'example.org/"><script>' } })
    expect(answer.statusCode).toBe(400)
    expect(answer.body).not.toContain('script')
  })
})
