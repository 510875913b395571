import pino from 'pino'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createEmbeddedGraph } from '../../src/graph/embedded.ts'
import { limits } from '../../src/limits.ts'
import { load } from '../../src/seed/load.ts'
import { createServer } from '../../src/server/server.ts'
import { realProjection } from '../support/seed.ts'

const projection = realProjection()
const graph = createEmbeddedGraph({ statementMilliseconds: 10_000 })
let app: Awaited<ReturnType<typeof createServer>>

beforeAll(async () => {
  await load(graph, projection)
  app = await createServer({ graph, vocabulary: projection.vocabulary, logger: pino({ level: 'silent' }) })
})

afterAll(async () => {
  await app.close()
  await graph.close()
})

async function ask(query: string, headers: Record<string, string> = {}, variables: object = {}) {
  const answer = await app.inject({ method: 'POST', url: '/graphql', payload: { query, variables }, headers })
  return answer.json()
}

function nested(levels: number): string {
  let inner = '{ id }'
  for (let level = 0; level < levels; level++) inner = `{ links(first: 100) { edges { other ${inner} } } }`
  return `{ entity(id: "organisation:kl") ${inner} }`
}

describe('an operation over HTTP', () => {
  test('that may give too many objects is refused with its cost and the limit, before it runs', async () => {
    const { data, errors } = await ask(nested(3))
    expect(data).toBeUndefined()
    expect(errors).toHaveLength(1)
    expect(errors[0].extensions).toEqual({
      code: 'OPERATION_TOO_LARGE',
      bound: 'cost',
      value: expect.any(Number),
      limit: limits.cost,
    })
    expect(errors[0].extensions.value).toBeGreaterThan(limits.cost)
    expect(errors[0].message).toContain(String(limits.cost))
  })

  test('that stays within the limit is answered, and tells its cost when asked', async () => {
    const { data, errors, extensions } = await ask(nested(1), { 'x-cost': '1' })
    expect(errors).toBeUndefined()
    expect(data.entity.links.edges.length).toBeGreaterThan(10)
    expect(extensions).toEqual({ cost: 202 })
    expect(await ask(nested(1))).not.toHaveProperty('extensions')
  })

  test.each<[what: string, query: string, ...costs: [variables: object, cost: number][]]>([
    [
      'a first page',
      'query ($n: Int) { goals(first: $n) { edges { cursor } } }',
      [{ n: 1 }, 2],
      [{ n: 50 }, 51],
      [{}, 21],
    ],
    [
      'a last page in a fragment',
      'query ($n: Int) { ...some } fragment some on Query { goals(last: $n) { edges { cursor } } }',
      [{ n: 2 }, 3],
      [{ n: 4 }, 5],
    ],
    [
      'a page of an entity',
      'query ($n: Int) { entity(id: "organisation:kl") { links(first: $n) { edges { cursor } } } }',
      [{ n: 3 }, 5],
      [{ n: 9 }, 11],
    ],
    [
      'neighbours',
      'query ($n: Int) { neighbourhood(of: ["organisation:kl"], limit: $n) { entities { id } } }',
      [{ n: 1 }, 2],
      [{ n: 9 }, 10],
    ],
    [
      'paths',
      'query ($n: Int) { paths(from: "organisation:kl", to: "organisation:dr", maxLength: $n) { paths { entities { id } } } }',
      [{ n: 1 }, 11],
      [{ n: 2 }, 16],
    ],
    [
      'ids',
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      [{ ids: ['x'] }, 1],
      [{ ids: ['x', 'y', 'z'] }, 3],
    ],
  ])(
    'costs what is asked for by the variables of %s, whatever was asked before',
    async (_, query, ...costs) => {
      for (const [variables, cost] of [...costs, ...costs]) {
        expect((await ask(query, { 'x-cost': '1' }, variables)).extensions).toEqual({ cost })
      }
    },
  )

  test('costs the same after it was asked with a variable that is wrong or null', async () => {
    const query = 'query ($text: String = "") { search(text: $text, first: 30) { edges { cursor } } }'
    for (const text of [['no', 'text'], null, 'kl']) {
      const { extensions, errors } = await ask(query, { 'x-cost': '1' }, { text })
      expect([extensions, Boolean(errors)]).toEqual([{ cost: 31 }, text !== 'kl'])
    }
  })

  test('finds the limit in the dataset', async () => {
    const { data } = await ask('{ dataset { limits { cost depth } } }')
    expect(data.dataset.limits).toEqual({ cost: limits.cost, depth: limits.depth })
  })
})
