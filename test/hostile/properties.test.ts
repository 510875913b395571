/** What must hold for any cursor, id, date and search text whatever, on both engines. HOSTILE=all tries many more. */

import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { limits } from '../../src/limits.ts'
import { engines } from '../support/engines.ts'
import { realProjection } from '../support/seed.ts'
import { type Serving, serve } from '../support/server.ts'

const isThorough = process.env.HOSTILE === 'all'
const runs = isThorough ? { embedded: 2000, neo4j: 1000 } : { embedded: 100, neo4j: 40 }

vi.setConfig({ testTimeout: isThorough ? 600_000 : 60_000 })

/** Any string: also with halves of pairs, controls, and what bytes may spell. */
const anyString = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 20 })
    .map((units) => String.fromCharCode(...units)),
)

const key = fc.oneof(anyString, fc.double(), fc.integer())
const anyCursorOf = (list: string) =>
  fc.oneof(
    anyString,
    fc.base64String({ maxLength: 100 }),
    fc.json().map((json) => Buffer.from(json).toString('base64url')),
    fc
      .array(key, { maxLength: 4 })
      .map((keys) => Buffer.from(JSON.stringify([list, ...keys])).toString('base64url')),
  )

const ids = new Set(realProjection().entities.flatMap(({ id, formerIds }) => [id, ...formerIds]))

describe.each(engines.filter(({ skipped }) => !skipped))('on the engine $name', (engine) => {
  const numRuns = runs[engine.name]
  let serving: Serving

  beforeAll(async () => {
    serving = await serve({}, engine.open)
  })
  afterAll(() => serving.close())

  const ask = async (query: string, variables: object) => {
    const { payload } = await serving.app.inject({
      method: 'POST',
      url: '/graphql',
      payload: { query, variables },
    })
    const { data, errors = [] } = JSON.parse(payload)
    return { data, codes: errors.map(({ extensions }: { extensions: { code: string } }) => extensions.code) }
  }
  const holds = <Value>(values: fc.Arbitrary<Value>, property: (value: Value) => Promise<void>) =>
    fc.assert(fc.asyncProperty(values, property), { numRuns })

  test.each([
    ['entities', '{ edges { cursor node { id } } }'],
    ['claims', '{ edges { cursor node { id } } }'],
    ['strategies', '{ edges { node { id } } }'],
  ])('a cursor of %s that no list gave is refused, or a place in the order', async (field, selection) => {
    await holds(fc.tuple(anyCursorOf(field), fc.constantFrom('after', 'before')), async ([cursor, side]) => {
      const { data, codes } = await ask(
        `query ($cursor: String) { ${field}(${side}: $cursor, first: 3) ${selection} }`,
        {
          cursor,
        },
      )
      if (codes.length > 0) expect(codes).toEqual(['BAD_USER_INPUT'])
      else expect(data[field].edges.length).toBeLessThanOrEqual(3)
    })
  })

  test('a cursor that a list gave goes on right after its edge, however long the pages', async () => {
    const all = (await ask('{ entities(first: 60) { edges { cursor node { id } } } }', {})).data.entities
      .edges
    await holds(
      fc.tuple(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 19 })),
      async ([at, first]) => {
        const { data, codes } = await ask(
          'query ($after: String, $first: Int) { entities(after: $after, first: $first) { edges { cursor node { id } } } }',
          { after: all[at].cursor, first },
        )
        expect(codes).toEqual([])
        expect(data.entities.edges).toEqual(all.slice(at + 1, at + 1 + first))
      },
    )
  })

  test('an id that nothing has gives null and no error', async () => {
    await holds(anyString, async (id) => {
      fc.pre(!ids.has(id))
      const { data, codes } = await ask(
        'query ($id: ID!) { entity(id: $id) { id } node(id: $id) { id } nodes(ids: [$id, $id]) { id } }',
        { id },
      )
      expect(codes).toEqual([])
      expect(data).toEqual({ entity: null, node: null, nodes: [null, null] })
    })
  })

  test('a day is taken if the calendar has it between 1000 and 2999, and refused otherwise', async () => {
    const nearly = fc
      .tuple(
        fc.integer({ min: 900, max: 3100 }),
        fc.integer({ min: 0, max: 13 }),
        fc.integer({ min: 0, max: 32 }),
      )
      .map(([year, month, day]) => `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`)
    await holds(fc.oneof(nearly, anyString), async (asOf) => {
      const { codes } = await ask('query ($asOf: Date) { strategies(asOf: $asOf) { totalCount } }', { asOf })
      expect(codes).toEqual(isDay(asOf) ? [] : ['BAD_USER_INPUT'])
    })
  })

  test('any text may be searched for up to the longest, and is found alike in upper case', async () => {
    const query = 'query ($text: String!) { search(text: $text, first: 10) { edges { node { id } score } } }'
    await holds(anyString, async (text) => {
      const { data, codes } = await ask(query, { text })
      expect(codes).toEqual([])
      const scores = data.search.edges.map(({ score }: { score: number }) => score)
      expect(scores).toEqual([...scores].sort((one, other) => other - one))
    })
    for (const text of ['nemid', 'digitalisering', 'kommunernes landsforening', 'borger.dk']) {
      expect((await ask(query, { text: text.toUpperCase() })).data).toEqual((await ask(query, { text })).data)
    }
    const tooLong = await ask(query, { text: 'x'.repeat(limits.searchLength + 1) })
    expect(tooLong.codes).toEqual(['BAD_USER_INPUT'])
  })
})

function pad(number: number, length: number): string {
  return String(number).padStart(length, '0')
}

/** A day of the years 1000 to 2999, as JavaScript's calendar has it, which takes 2016-02-30 for the first of March. */
function isDay(text: string): boolean {
  if (!/^[12]\d{3}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
