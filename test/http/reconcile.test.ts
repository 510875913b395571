import { readdirSync, readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { GraphUnavailable } from '../../src/graph/port.ts'
import { realProjection } from '../support/seed.ts'
import { type Serving, serve } from '../support/server.ts'

const folder = new URL('./reconciliation-0.2/', import.meta.url)
const read = (name: string) => JSON.parse(readFileSync(new URL(name, folder), 'utf8'))

/** The specification's own schemas; the one on authentication, which there is none of, is elsewhere. */
const ajv = new Ajv({ strict: false, validateFormats: false })
ajv.addSchema({
  $id: 'http://swagger.io/v2/schema.json',
  definitions: { securityDefinitions: { additionalProperties: {} } },
})
ajv.addSchema(read('type.json'))
const validators = new Map<string, ReturnType<typeof ajv.compile>>()
function fits(schema: string, document: unknown): void {
  const { $schema: _old, ...rest } = read(`${schema}.json`)
  const validate = validators.get(schema) ?? ajv.compile(rest)
  validators.set(schema, validate)
  expect(validate(document), JSON.stringify(validate.errors)).toBe(true)
}

let serving: Serving
let original: Serving['graph']['read']
const projection = realProjection()

beforeAll(async () => {
  serving = await serve()
  original = serving.graph.read
})
afterEach(() => {
  serving.graph.read = original
})
afterAll(() => serving.close())

const get = (path: string) => fetch(`${serving.address}${path}`)
const post = (form: Record<string, string>) =>
  fetch(`${serving.address}/reconcile`, { method: 'POST', body: new URLSearchParams(form) })

interface Candidate {
  readonly id: string
  readonly name: string
  readonly score: number
  readonly match: boolean
}

async function reconcile(queries: object): Promise<Record<string, { result: Candidate[] }>> {
  fits('reconciliation-query-batch', queries)
  const answer = await post({ queries: JSON.stringify(queries) })
  expect(answer.status).toBe(200)
  expect(answer.headers.get('access-control-allow-origin')).toBe('*')
  const batch = (await answer.json()) as Record<string, { result: Candidate[] }>
  fits('reconciliation-result-batch', batch)
  expect(Object.keys(batch)).toEqual(Object.keys(queries))
  return batch
}

const first = async (query: object): Promise<Candidate | undefined> =>
  (await reconcile({ q: query })).q?.result[0]

describe('the service', () => {
  test('says what it is in a manifest as the specification has it, readable from anywhere', async () => {
    const answer = await get('/reconcile')
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    const manifest = (await answer.json()) as {
      versions: string[]
      view: { url: string }
      defaultTypes: object[]
    }
    fits('manifest', manifest)
    expect(manifest.versions).toEqual(['0.2'])
    expect(manifest.defaultTypes).toHaveLength(projection.vocabulary.kinds.length)
    const view = manifest.view.url.replace('{{id}}', encodeURIComponent('solution:nemid'))
    const page = await fetch(view, { headers: { accept: 'text/html' } })
    expect([page.status, page.url]).toEqual([200, `${serving.address}/id/solution/nemid`])
  })

  test('answers a preflight', async () => {
    const answer = await fetch(`${serving.address}/reconcile`, { method: 'OPTIONS' })
    expect(answer.status).toBe(204)
    expect(answer.headers.get('access-control-allow-methods')).toContain('POST')
  })

  const examples = readdirSync(folder).filter((name) => name.startsWith('example.reconciliation-query-batch'))
  test.each(examples)('takes or refuses the specification’s %s', async (name) => {
    const answer = await post({ queries: readFileSync(new URL(name, folder), 'utf8') })
    // An empty text is in the specification no query, though its schema cannot say so.
    expect(answer.status).toBe(name.includes('.invalid.') ? 400 : 200)
    if (answer.ok) fits('reconciliation-result-batch', await answer.json())
  })

  test('finds every entity by its name and by its id', async () => {
    const sample = projection.entities.filter((_entity, index) => index % 5 === 0)
    for (let start = 0; start < sample.length; start += 50) {
      const part = sample.slice(start, start + 50)
      const byName = await reconcile(
        Object.fromEntries(part.map(({ id, nameDa }) => [id, { query: nameDa }])),
      )
      const byId = await reconcile(Object.fromEntries(part.map(({ id }) => [id, { query: id, limit: 1 }])))
      for (const { id, nameDa } of part) {
        expect(
          byName[id]?.result.map((candidate) => candidate.id),
          nameDa,
        ).toContain(id)
        expect(byId[id]?.result[0], id).toMatchObject({ id, score: 100, match: true })
      }
    }
  }, 60_000)

  test('is sure of a name that only one entity has, in Danish, in English or as an alias, and of nothing else', async () => {
    expect(await first({ query: 'NemID' })).toMatchObject({ id: 'solution:nemid', match: true })
    expect(await first({ query: 'Local Government Denmark' })).toMatchObject({
      id: 'organisation:kl',
      match: true,
    })
    expect(await first({ query: 'nemid nøgleap' })).toMatchObject({
      id: 'solution:nemid-noegleapp',
      match: false,
    })
    const { q } = await reconcile({ q: { query: 'digitalisering', limit: 50 } })
    expect(q?.result.filter(({ match }) => match).length).toBeLessThanOrEqual(1)
    const scores = q?.result.map(({ score }) => score) ?? []
    expect(scores.length).toBeGreaterThan(5)
    expect(scores).toEqual([...scores].sort((one, other) => other - one))
    expect((await reconcile({ q: { query: 'xyzzy' } })).q?.result).toEqual([])
  })

  test('keeps to the types and the limit', async () => {
    const kinds = new Map(projection.entities.map(({ id, kind }) => [id, kind]))
    for (const type of ['ORGANISATION', ['ORGANISATION', 'PERSON']]) {
      const { q } = await reconcile({ q: { query: 'digital', type, limit: 4 } })
      expect(q?.result.length).toBeGreaterThan(0)
      expect(q?.result.length).toBeLessThanOrEqual(4)
      for (const { id } of q?.result ?? []) expect([type].flat()).toContain(kinds.get(id))
    }
    expect((await reconcile({ q: { query: 'NemID', type: 'CAR' } })).q?.result).toEqual([])
  })

  test('reads a date of a property however it is written, and takes nothing for none', async () => {
    const { of } = await reconcile({
      of: {
        query: 'NemID',
        properties: [
          { pid: 'periodFrom', v: { id: '2010' } },
          { pid: 'periodFrom', v: { id: '2011' } },
          { pid: 'periodFrom', v: '' },
        ],
      },
    })
    expect(of?.result.find(({ id }) => id === 'solution:nemid')).toMatchObject({
      features: [{ id: 'name' }, { id: 'exact' }, { value: true }, { value: false }, { value: false }],
    })
  })

  test('lets properties decide: the one that they fit comes first and alone is sure', async () => {
    const { plain, fitting, other } = await reconcile({
      plain: { query: 'NemID' },
      fitting: {
        query: 'NemID',
        properties: [{ pid: 'inverse.PART_OF', v: { id: 'solution:nemid-noegleapp' } }],
      },
      other: {
        query: 'NemID',
        properties: [
          { pid: 'OWNED_BY', v: 'Ingen som helst' },
          { pid: 'periodFrom', v: '2010' },
        ],
      },
    })
    expect(fitting?.result[0]).toMatchObject({
      id: 'solution:nemid',
      match: true,
      score: plain?.result[0]?.score,
    })
    expect(other?.result.find(({ id }) => id === 'solution:nemid')).toMatchObject({
      match: false,
      features: [
        { id: 'name', value: expect.any(Number) },
        { id: 'exact', value: true },
        { id: 'property.OWNED_BY', value: false },
        { id: 'property.periodFrom', value: true },
      ],
    })
  })

  test('finds by properties alone what links to their values', async () => {
    const members = projection.links.filter(
      ({ type, to }) => type === 'MEMBER_OF' && to === 'partnership:digitaliseringspartnerskabet',
    )
    const { byId, byName } = await reconcile({
      byId: {
        properties: [{ pid: 'MEMBER_OF', v: { id: 'partnership:digitaliseringspartnerskabet' } }],
        limit: 100,
      },
      byName: { properties: [{ pid: 'MEMBER_OF', v: ['Digitaliseringspartnerskabet'] }], limit: 100 },
    })
    const ids = [...new Set(members.map(({ from }) => from))].sort()
    expect(ids.length).toBeGreaterThan(5)
    expect(byId?.result.map(({ id }) => id).sort()).toEqual(ids)
    expect(byName?.result.map(({ id }) => id).sort()).toEqual(ids)
  })

  test('takes queries by GET as well', async () => {
    const answer = await get(`/reconcile?queries=${encodeURIComponent('{"q":{"query":"MitID"}}')}`)
    expect(((await answer.json()) as { q: { result: Candidate[] } }).q.result[0]?.id).toBe('solution:mitid')
  })

  test('refuses what is no batch, and one that is too large', async () => {
    for (const queries of [
      '',
      'x',
      '[]',
      '{"q":1}',
      '{"q":{"query":1}}',
      '{"q":{"query":"a","limit":0}}',
      `{"q":{"query":"${'a'.repeat(201)}"}}`,
      `{"${'q'.repeat(10_000)}":1}`,
      '{"q":{"properties":[{"pid":"PART_OF","v":null}]}}',
      '{"q":{"query":"a","properties":[{"pid":"nameEn","v":{"name":{"toString":1}}}]}}',
      '{"q":{"query":"a","properties":[{"pid":"nameEn","v":{"id":"a","name":{"toString":1}}}]}}',
      `{"q":{"query":"a","properties":[${Array(101).fill('{"pid":"nameEn","v":"a"}')}]}}`,
    ]) {
      const answer = await post({ queries })
      expect([answer.status, ((await answer.json()) as { argument: string }).argument], queries).toEqual([
        400,
        expect.stringMatching(/^queries/),
      ])
    }
    const many = Object.fromEntries(Array.from({ length: 51 }, (_, index) => [`q${index}`, { query: 'a' }]))
    expect((await post({ queries: JSON.stringify(many) })).status).toBe(413)
    const values = (count: number) => ({ pid: 'nameEn', v: Array(count).fill('a') })
    const full = {
      q0: { query: 'a', properties: [values(250)] },
      q1: { query: 'a', properties: [values(250)] },
    }
    expect((await post({ queries: JSON.stringify(full) })).status).toBe(200)
    const fuller = { ...full, q2: { query: 'a', properties: [values(1)] } }
    const refused = await post({ queries: JSON.stringify(fuller) })
    expect([refused.status, await refused.json()]).toEqual([
      413,
      {
        error: 'There are 501 values of properties; at most 500 are allowed at once.',
        code: 'BODY_TOO_LARGE',
      },
    ])
    expect((await post({})).status).toBe(400)
    expect(
      (
        await fetch(`${serving.address}/reconcile`, {
          method: 'POST',
          body: '{}',
          headers: { 'content-type': 'application/json' },
        })
      ).status,
    ).toBe(400)
  })

  test('refuses a parameter that is there twice or is no text', async () => {
    const json = { method: 'POST', headers: { 'content-type': 'application/json' } }
    for (const [name, answer] of [
      ['queries', await get('/reconcile?queries=%7B%7D&queries=%7B%7D')],
      ['queries', await fetch(`${serving.address}/reconcile`, { ...json, body: '{"queries":{"q":1}}' })],
      ['prefix', await get('/reconcile/suggest/entity?prefix=a&prefix=b')],
      ['prefix', await get('/reconcile/suggest/type?prefix=a&prefix=b')],
      ['type', await get('/reconcile/properties?type=PERSON&type=GOAL')],
      ['id', await get('/reconcile/preview?id=solution:nemid&id=solution:mitid')],
    ] as const) {
      expect([answer.status, await answer.json()]).toEqual([
        400,
        { error: expect.stringMatching(/must be one text\.$/), code: 'BAD_USER_INPUT', argument: name },
      ])
    }
  })

  test('while the engine is away refuses with 503', async () => {
    serving.graph.read = () => Promise.reject(new GraphUnavailable('secret host'))
    const answer = await post({ queries: '{"q":{"query":"NemID"}}' })
    expect(answer.status).toBe(503)
    expect(await answer.text()).not.toContain('secret')
  })
})

describe('suggestions', () => {
  const suggest = async (kind: string, schema: string, prefix: string, more = '') => {
    const answer = await get(`/reconcile/suggest/${kind}?prefix=${encodeURIComponent(prefix)}${more}`)
    const body = (await answer.json()) as { result: { id: string; name: string }[] }
    fits(schema, body)
    return body.result.map(({ id }) => id)
  }

  test('of entities find names as they are typed, and ids', async () => {
    expect(await suggest('entity', 'suggest-entities-response', 'nemi')).toContain('solution:nemid')
    expect((await suggest('entity', 'suggest-entities-response', 'organisation:kl'))[0]).toBe(
      'organisation:kl',
    )
    expect(await suggest('entity', 'suggest-entities-response', '')).toEqual([])
    const all = await suggest('entity', 'suggest-entities-response', 'digital')
    expect(await suggest('entity', 'suggest-entities-response', 'digital', '&cursor=3')).toEqual(
      expect.arrayContaining(all.slice(3)),
    )
    expect((await get('/reconcile/suggest/entity?prefix=a&cursor=-1')).status).toBe(400)
  })

  test('of types and properties find their names and ids', async () => {
    expect(await suggest('type', 'suggest-types-response', 'strat')).toContain('STRATEGY')
    expect(await suggest('type', 'suggest-types-response', 'løsn')).toContain('SOLUTION')
    expect(await suggest('property', 'suggest-properties-response', 'PART_OF')).toContain('PART_OF')
    expect(await suggest('property', 'suggest-properties-response', 'en del af')).toContain('PART_OF')
  })
})

describe('data extension', () => {
  test('proposes the properties that a type has', async () => {
    const body = (await (await get('/reconcile/properties?type=PERSON&limit=12')).json()) as {
      properties: { id: string }[]
    }
    fits('data-extension-property-proposal', body)
    const ids = body.properties.map(({ id }) => id)
    expect(ids).toHaveLength(12)
    expect(ids).not.toContain('AGREED_BY')
    expect(await (await get('/reconcile/properties?type=NONE')).json()).toMatchObject({ properties: [] })
    const all = (await (await get('/reconcile/properties?type=PERSON')).json()) as typeof body
    expect(all.properties.map(({ id }) => id)).toContain('HOLDS_ROLE_AT')
  })

  test('gives the values, links as entities, for every id that was asked for', async () => {
    const query = {
      ids: ['solution:nemid-noegleapp', 'solution:none'],
      properties: [
        { id: 'PART_OF', settings: { limit: '1' } },
        { id: 'periodFrom' },
        { id: 'inverse.AFFECTS' },
      ],
    }
    fits('data-extension-query', query)
    const answer = await post({ extend: JSON.stringify(query) })
    const body = (await answer.json()) as { rows: Record<string, Record<string, object[]>> }
    fits('data-extension-response', body)
    expect(Object.keys(body.rows)).toEqual(query.ids)
    expect(body.rows['solution:nemid-noegleapp']?.periodFrom).toEqual([{ str: '2018-05' }])
    expect(body.rows['solution:nemid-noegleapp']?.PART_OF).toHaveLength(1)
    expect(body.rows['solution:nemid-noegleapp']?.['inverse.AFFECTS']).toContainEqual({
      id: 'event:coronakrisen',
      name: 'Coronakrisen',
    })
    expect(body.rows['solution:none']).toEqual({ PART_OF: [], periodFrom: [], 'inverse.AFFECTS': [] })
    const both = { ids: ['solution:nemid'], properties: [{ id: 'PART_OF' }, { id: 'inverse.PART_OF' }] }
    const { rows } = (await (await post({ extend: JSON.stringify(both) })).json()) as typeof body
    const expected = (ends: readonly string[]) =>
      [...ends].sort().map((id) => expect.objectContaining({ id }))
    const partOf = projection.links.filter(({ type }) => type === 'PART_OF')
    expect(rows['solution:nemid']).toEqual({
      PART_OF: expected(partOf.filter(({ from }) => from === 'solution:nemid').map(({ to }) => to)),
      'inverse.PART_OF': expected(partOf.filter(({ to }) => to === 'solution:nemid').map(({ from }) => from)),
    })
    const wrong = await post({ extend: JSON.stringify({ ids: ['a'], properties: [{ id: 'constructor' }] }) })
    expect(wrong.status).toBe(400)
  })
})

describe('the preview', () => {
  test('is a page for a frame on other sites', async () => {
    const answer = await get('/reconcile/preview?id=solution%3Anemid')
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-security-policy')).not.toContain('frame-ancestors')
    expect(answer.headers.get('x-frame-options')).toBeNull()
    expect(await answer.text()).toContain(`href="${serving.address}/id/solution/nemid"`)
    expect((await get('/reconcile/preview?id=solution:none')).status).toBe(404)
  })
})
