import { createHash } from 'node:crypto'
import jsonld from 'jsonld'
import { Parser } from 'n3'
import pino from 'pino'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { type Graph, GraphUnavailable } from '../../src/graph/port.ts'
import { createServer } from '../../src/server/server.ts'
import { onEachEngine } from '../support/graphs.ts'
import { realProjection } from '../support/seed.ts'
import { type Serving, serve } from '../support/server.ts'
import { entity, smallSeed } from '../support/small-seed.ts'

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

const get = (path: string, accept = 'text/html', more: Record<string, string> = {}) =>
  fetch(`${serving.address}${path}`, {
    headers: { accept, 'accept-language': 'da', ...more },
    redirect: 'manual',
  })

const projection = realProjection()
const path = (id: string) => `/id/${id.replace(':', '/')}`
const anyLink = 'link:solution.nemid-noegleapp~part-of~solution.nemid'
const claimInConflict = projection.claims.find(({ conflictIds }) => conflictIds.length > 0)?.id as string
const everyKind = [
  ...new Map(projection.entities.map(({ kind, id }) => [kind, id])).values(),
  anyLink,
  claimInConflict,
  projection.sources[0]?.id as string,
  projection.conflicts[0]?.id as string,
  ...new Map(projection.gaps.map(({ rule, id }) => [rule, id])).values(),
  ...new Map(projection.claims.map(({ valueType, id }) => [valueType, id])).values(),
]

describe('an id', () => {
  test.each([
    ['text/html,application/xhtml+xml,*/*;q=0.8', 'text/html; charset=utf-8'],
    ['*/*', 'text/html; charset=utf-8'],
    ['application/ld+json', 'application/ld+json; charset=utf-8'],
    ['text/turtle, application/rdf+xml;q=0.5', 'text/turtle; charset=utf-8'],
    ['application/json', 'application/json; charset=utf-8'],
    ['text/html;q=0.1, text/turtle;q=0.9', 'text/turtle; charset=utf-8'],
  ])('asked for as %s answers %s', async (accept, type) => {
    const answer = await get('/id/solution/nemid', accept)
    expect([answer.status, answer.headers.get('content-type')]).toEqual([200, type])
    expect(answer.headers.get('vary')).toBe('Accept, Accept-Language')
  })

  test('asked for as what it is not is refused with what it is', async () => {
    const answer = await get('/id/solution/nemid', 'image/png')
    expect([answer.status, await answer.json()]).toEqual([
      406,
      {
        error: 'There is text/html, application/ld+json, text/turtle, application/json.',
        code: 'NOT_ACCEPTABLE',
      },
    ])
  })

  test('with an ending answers in that format whatever is accepted', async () => {
    for (const [ending, type] of [
      ['jsonld', 'application/ld+json'],
      ['ttl', 'text/turtle'],
      ['json', 'application/json'],
    ]) {
      const answer = await get(`/id/solution/nemid.${ending}`, 'text/html')
      expect(answer.headers.get('content-type')).toMatch(type as string)
    }
  })

  test.each(everyKind)('%s has a page, and the same triples in Turtle and JSON-LD', async (id) => {
    const page = await get(path(id))
    const text = await page.text()
    expect(page.status).toBe(200)
    expect(text).toContain(id.replaceAll('&', '&amp;'))
    expect(text).not.toMatch(/undefined|\[object|NaN|>null</)
    const turtle = new Parser().parse(await (await get(`${path(id)}.ttl`)).text())
    expect(turtle.map(({ subject }) => subject.value)).toContain(`${serving.address}${path(id)}`)
    const document = await (await get(`${path(id)}.jsonld`)).json()
    const expanded = (await jsonld.toRDF(document as never)) as object[]
    const unique = new Set(
      turtle.map(({ subject, predicate, object }) => `${subject.id} ${predicate.id} ${object.id}`),
    )
    expect(expanded.length).toBe(unique.size)
    const json = (await (await get(`${path(id)}.json`)).json()) as Record<string, { id?: string }>
    expect(Object.values(json).some((record) => record?.id === id)).toBe(true)
  })

  test('of an entity tells its claims, who says them and where, and leads to other ids', async () => {
    const text = await (await get('/id/solution/nemid')).text()
    for (const claim of projection.claims.filter(({ subject }) => subject === 'solution:nemid')) {
      expect(text).toContain(`href="${serving.address}${path(claim.id)}"`)
      expect(text).toContain(`href="${serving.address}${path(claim.source)}"`)
    }
    expect(text).toContain(`href="${serving.address}${path(anyLink)}"`)
    const addresses = [...text.matchAll(new RegExp(`href="${serving.address}(/id/[^"?]+)"`, 'g'))].map(
      ([, url]) => url as string,
    )
    const sample = [...new Set(addresses)].filter((_url, index) => index % 7 === 0)
    expect(sample.length).toBeGreaterThan(5)
    for (const url of sample) expect((await get(url)).status, url).toBe(200)
  })

  test('of a source, and of what cites it, has a date that is inferred in brackets', async () => {
    const inferred = projection.sources.find(({ id }) => id === 'source:004_8976765034257c9d')
    expect(inferred).toMatchObject({ publishedOn: '2020', publishedOnInferredDa: expect.any(String) })
    const claim = projection.claims.find(({ source }) => source === inferred?.id)
    for (const id of [inferred?.id as string, claim?.subject as string]) {
      expect(await (await get(path(id))).text(), id).toContain('[2020]')
    }
  })

  test('speaks the language that is preferred or asked for', async () => {
    const language = async (url: string, accepted: string) => {
      const answer = await get(url, 'text/html', { 'accept-language': accepted })
      const [, lang] = /<html lang="(..)">/.exec(await answer.text()) ?? []
      expect(answer.headers.get('content-language')).toBe(lang)
      return lang
    }
    expect(await language('/id/organisation/kl', 'da, en;q=0.5')).toBe('da')
    expect(await language('/id/organisation/kl', 'en-GB, da;q=0.5')).toBe('en')
    expect(await language('/id/organisation/kl', 'fr')).toBe('da')
    expect(await language('/id/organisation/kl?lang=en', 'da')).toBe('en')
    expect((await get('/id/organisation/kl?lang=fr')).status).toBe(400)
  })

  test('has its address however long it is', async () => {
    const { entities, links, claims, sources, conflicts, gaps } = projection
    const ids = [entities, links, claims, sources, conflicts, gaps].flatMap((all) => all.map(({ id }) => id))
    const longest = ids.reduce((one, other) => (other.length > one.length ? other : one))
    expect(longest.length).toBeGreaterThan(100)
    for (const address of [path(longest), `/id/${longest}`]) {
      const answer = await fetch(`${serving.address}${address}`, { headers: { accept: 'application/json' } })
      expect(answer.status).toBe(200)
      expect(await answer.text()).toContain(`"id": "${longest}"`)
    }
  })

  test('that nothing has is told in the format that was asked for', async () => {
    const page = await get('/id/solution/none%3Cb%3E')
    expect([page.status, page.headers.get('content-type')]).toEqual([404, 'text/html; charset=utf-8'])
    expect(await page.text()).not.toContain('<b>')
    for (const [accept, body] of [
      ['application/json', '{"error":"Nothing has the id solution:none.","code":"NOT_FOUND"}'],
      ['text/turtle', '# Nothing has the id solution:none.\n'],
      [
        'application/ld+json',
        '{"@context":{},"@graph":[],"error":"Nothing has the id solution:none.","code":"NOT_FOUND"}',
      ],
    ] as const) {
      const answer = await get('/id/solution/none', accept)
      expect([answer.status, await answer.text()]).toEqual([404, body])
      expect(answer.headers.get('content-type')).toContain(accept)
    }
    const turtle = await (await get('/id/solution/x%0Aa%20b', 'text/turtle')).text()
    expect(turtle.trim().split('\n')).toHaveLength(1)
    for (const odd of [
      '/id/link/x',
      '/id/claim/x',
      '/id/constructor/x',
      '/id/x/constructor',
      `/id/link/${'~'.repeat(90)}`,
    ]) {
      expect((await get(odd)).status, odd).toBe(404)
    }
  })

  test('as one part of the path leads to its address', async () => {
    const answer = await get('/id/solution%3Anemid?lang=en')
    expect([answer.status, answer.headers.get('location')]).toEqual([
      301,
      `${serving.address}/id/solution/nemid?lang=en`,
    ])
    expect((await get('/id/nemid')).status).toBe(404)
  })

  test('that the client has already is not sent again, but is in another language', async () => {
    const etag = (await get('/id/solution/nemid')).headers.get('etag') as string
    expect((await get('/id/solution/nemid', 'text/html', { 'if-none-match': etag })).status).toBe(304)
    expect((await get('/id/solution/nemid?lang=en', 'text/html', { 'if-none-match': etag })).status).toBe(200)
    expect((await get('/id/solution/nemid', 'text/turtle', { 'if-none-match': etag })).status).toBe(200)
  })

  test('has a page whose one style is the one that its policy allows, and no script', async () => {
    const answer = await get('/id/solution/nemid')
    const text = await answer.text()
    const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(text) ?? []
    const hash = createHash('sha256').update(style).digest('base64')
    expect(answer.headers.get('content-security-policy')).toBe(
      `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`,
    )
    expect(text).not.toMatch(/<script|style="|onclick|src=/)
  })

  test('while the engine is away is refused with 503', async () => {
    serving.graph.read = () => Promise.reject(new GraphUnavailable('secret host'))
    const answer = await get('/id/solution/nemid')
    expect(answer.status).toBe(503)
    expect(await answer.text()).not.toContain('secret')
  })
})

describe('names and former ids', () => {
  const hostile = smallSeed(
    [
      entity('solution:ny', '<script>alert("x")</script> & \'citat\'', {
        formerIds: ['solution:gammel'],
        url: 'https://example.org/?a=1&b="2',
      }),
      entity('solution:anden', 'Anden'),
      entity('organisation:r', 'Regeringen', { nameEn: 'The Government', smallWithin: ['da', 'en'] }),
    ],
    ['solution:anden PART_OF solution:ny', 'solution:anden OWNED_BY organisation:r'],
  )
  onEachEngine(hostile, (loaded) => {
    const serveOver = async (graph: Graph, baseUrl?: string) =>
      createServer({
        graph,
        vocabulary: hostile.vocabulary,
        logger: pino({ level: 'silent' }),
        ...(baseUrl ? { baseUrl } : {}),
      })

    test('a former id leads to the id now, with its ending and query', async () => {
      const app = await serveOver(loaded().graph, 'https://graf.example')
      for (const [url, location] of [
        ['/id/solution/gammel', 'https://graf.example/id/solution/ny'],
        ['/id/solution/gammel.ttl', 'https://graf.example/id/solution/ny.ttl'],
        ['/id/solution/gammel?lang=en', 'https://graf.example/id/solution/ny?lang=en'],
        ['/id/solution/gammel?lang=en&x=1?2', 'https://graf.example/id/solution/ny?lang=en&x=1?2'],
      ]) {
        const answer = await app.inject({ url: url as string })
        expect([answer.statusCode, answer.headers.location]).toEqual([301, location])
      }
      const turtle = (await app.inject({ url: '/export/graph.ttl' })).body
      expect(turtle).toContain('owl:sameAs <https://graf.example/id/solution/gammel>')
      await app.close()
    })

    test('a name that is small inside a sentence is so on the page of a link and of its claim', async () => {
      const app = await serveOver(loaded().graph)
      const page = async (url: string) => (await app.inject({ url, headers: { accept: 'text/html' } })).body
      const link = '/id/link/solution.anden~owned-by~organisation.r'
      expect(await page(link)).toContain('<h1>Anden ejes af regeringen</h1>')
      expect(await page(link)).toContain('>Regeringen</a>')
      expect(await page(`${link}?lang=en`)).toContain('<h1>Anden is owned by the Government</h1>')
      expect(await page('/id/claim/test.001')).toContain('>Anden ejes af regeringen</a>')
      await app.close()
    })

    test('the address of an entity tells the ids that it had before', async () => {
      const app = await serveOver(loaded().graph, 'https://graf.example')
      const told = async (url: string) => (await app.inject({ url, headers: { accept: 'text/html' } })).body
      expect(await told('/id/solution/ny.ttl')).toContain(
        'owl:sameAs <https://graf.example/id/solution/gammel>',
      )
      expect(JSON.parse(await told('/id/solution/ny.json')).entity.formerIds).toEqual(['solution:gammel'])
      expect(await told('/id/solution/ny')).toContain('<dt>Tidligere id</dt><dd>solution:gammel</dd>')
      expect(await told('/id/solution/anden.ttl')).not.toContain('owl:sameAs <')
      expect(await told('/id/solution/anden')).not.toContain('Tidligere id')
      await app.close()
    })

    test('a name is text on the page, whatever it looks like', async () => {
      const app = await serveOver(loaded().graph)
      for (const url of ['/id/solution/ny', '/id/solution/anden', '/reconcile/preview?id=solution:ny']) {
        const { body, statusCode } = await app.inject({ url, headers: { accept: 'text/html' } })
        expect(statusCode).toBe(200)
        expect(body).not.toMatch(/<script|href="[^"]*"2/)
        expect(body).toContain('&#60;script&#62;alert(&#34;x&#34;)&#60;/script&#62; &#38; &#39;citat&#39;')
      }
      await app.close()
    })
  })
})
