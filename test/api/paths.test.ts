import fc from 'fast-check'
import { execute as graphqlExecute, parse } from 'graphql'
import { describe, expect, test } from 'vitest'
import { hubSize } from '../../src/cypher/hub.ts'
import { createContexts } from '../../src/server/context.ts'
import { createSchema } from '../../src/server/schema.ts'
import { allPaths, type Wanted } from '../support/all-paths.ts'
import { type Execute, executor } from '../support/execute.ts'
import { onEachEngine } from '../support/graphs.ts'
import { recorded } from '../support/recorder.ts'
import { entity, smallSeed } from '../support/small-seed.ts'

const schema = createSchema()

// A dense graph of ten organisations, some joined twice by links of different types and times, and one apart.
const organisations = Array.from({ length: 11 }, (_, index) =>
  entity(`organisation:o${index}`, `O${index}`, { smallWithin: ['da'] }),
)
const lines: string[] = []
for (let one = 0; one < 10; one++) {
  for (let other = 0; other < 10; other++) {
    if (one < other && (one * 7 + other * 3) % 4 === 0)
      lines.push(`organisation:o${one} PART_OF organisation:o${other} ${2000 + one} ${2009 + other}`)
    if (one !== other && (one * 5 + other * 11) % 9 === 0)
      lines.push(`organisation:o${one} OWNED_BY organisation:o${other}`)
  }
}
const seed = smallSeed(organisations, lines)

async function paths(
  execute: Execute,
  variables: Partial<Wanted> & { readonly limit: number },
  more: string = '',
) {
  const { data, errors } = await execute(
    `query ($from: ID!, $to: ID!, $maxLength: Int!, $limit: Int!, $avoid: [ID!], $types: [LinkType!], $asOf: Date) {
      paths(from: $from, to: $to, maxLength: $maxLength, limit: $limit, avoid: $avoid, types: $types, asOf: $asOf) {
        exhausted paths { length entities { id ${more} } links { id } }
      }
    }`,
    variables,
  )
  expect(errors).toBeUndefined()
  return (
    data as {
      paths: {
        exhausted: boolean
        paths: { length: number; entities: { id: string }[]; links: { id: string }[] }[]
      }
    }
  ).paths
}

describe('paths', () => {
  onEachEngine(seed, (loaded) => {
    const usual = () => loaded().execute
    /** One engine finds paths by itself, and must find those that the statement finds. */
    const byStatement = () => executor({ ...loaded().graph, findPaths: undefined }, seed.vocabulary)

    test.each([
      ['as the engine does', usual, ''],
      ['with more than it knows of them', usual, 'summary'],
      ['by the statement', byStatement, ''],
    ])(
      'are those that exhaustive search finds, in its order, and exhausted only when there are no more: %s',
      async (_by, executed, more) => {
        const execute = executed()
        const place = fc.integer({ min: 0, max: 10 }).map((index) => `organisation:o${index}`)
        const wanted = fc.record({
          from: place,
          to: place,
          maxLength: fc.integer({ min: 1, max: 5 }),
          avoid: fc.uniqueArray(place, { maxLength: 2 }),
          types: fc.option(fc.constantFrom(['PART_OF'], ['OWNED_BY'], ['PART_OF', 'OWNED_BY'])),
          asOf: fc.option(fc.constantFrom('1999-06-01', '2004-06-01', '2015-06-01')),
        })
        await fc.assert(
          fc.asyncProperty(wanted, fc.integer({ min: 1, max: 25 }), async (wanted, limit) => {
            const all = allPaths(seed, wanted)
            const read = await paths(execute, { ...wanted, limit }, more)
            expect(read.paths.map(({ links }) => links.map(({ id }) => id))).toEqual(all.slice(0, limit))
            expect(read.exhausted).toBe(all.length <= limit)
            for (const { length, entities } of read.paths) {
              expect(entities).toHaveLength(length + 1)
              expect(new Set(entities.map(({ id }) => id)).size).toBe(length + 1)
              expect([entities[0]?.id, entities.at(-1)?.id]).toEqual([wanted.from, wanted.to])
            }
          }),
          { numRuns: 50, seed: 1 },
        )
      },
      // A Neo4j that has just started plans each of the twenty texts for most of a second.
      120_000,
    )

    test.each([
      'length',
      'weakestSourceCount',
      'explanation english: explanation(lang: EN)',
      'entities { id kind name english: name(lang: EN) ... on Organisation { parties: links { totalCount } } }',
      'links { id type phrase sentence sourceCount from { id } claims { totalCount } }',
      'entities { id } entities { kind } some: links { id } links { status }',
    ])('tell the same of %s, however they are found', async (selected) => {
      const query = `{ paths(from: "organisation:o0", to: "organisation:o7") { exhausted paths { ${selected} } } }`
      const told = await usual()(query)
      expect(told.errors).toBeUndefined()
      expect((told.data as { paths: { paths: object[] } }).paths.paths).toHaveLength(5)
      expect(await byStatement()(query)).toEqual(told)
    })

    test('of several requests are told by few statements, to each its own', async () => {
      const recorder = recorded({ ...loaded().graph, findPaths: undefined })
      const createContext = createContexts(recorder.graph, seed.vocabulary)
      const document = parse(`query ($from: ID!, $to: ID!) {
        paths(from: $from, to: $to, maxLength: 3) { exhausted paths { links { id } } }
      }`)
      const pairs = ['0 7', '7 0', '3 3', '1 none', '1 2', '10 1', '2 9'].map((pair) =>
        pair.split(' ').map((end) => `organisation:o${end}`),
      ) as [string, string][]
      const told = await Promise.all(
        pairs.map(([from, to]) =>
          graphqlExecute({
            schema,
            document,
            variableValues: { from, to },
            contextValue: createContext(),
          }),
        ),
      )
      expect(recorder.taken()).toHaveLength(2)
      const expected = pairs.map(([from, to]) => {
        const all = allPaths(seed, { from, to, maxLength: 3 })
        const paths = all.slice(0, 5).map((ids) => ({ links: ids.map((id) => ({ id })) }))
        return { data: { paths: { exhausted: all.length <= 5, paths } } }
      })
      expect(JSON.parse(JSON.stringify(told))).toEqual(expected)
    })

    test('between what is not joined are none, and exhausted', async () => {
      const { execute } = loaded()
      const given = { from: 'organisation:o10', to: 'organisation:o0', maxLength: 6, limit: 25 }
      expect(await paths(execute, given)).toEqual({ exhausted: true, paths: [] })
    })

    test.each([
      ['maxLength: 7', 'Argument "maxLength" is 7; it must be from 1 to 6.'],
      ['maxLength: 0', 'Argument "maxLength" is 0; it must be from 1 to 6.'],
      ['limit: 26', 'Argument "limit" is 26; it must be from 1 to 25.'],
      ['limit: null', 'Argument "limit" is null; it must be from 1 to 25.'],
    ])('with %s are refused', async (given, message) => {
      const { errors } = await loaded().execute(`{ paths(from: "a", to: "b", ${given}) { exhausted } }`)
      expect(errors).toEqual([message])
    })
  })
})

describe('paths through hubs', () => {
  const one = 'organisation:one'
  const other = 'organisation:other'
  const shared = Array.from({ length: hubSize + 1 }, (_, index) => entity(`solution:s${index}`, `S${index}`))
  const [start, end] = ['organisation:start', 'strategy:end']
  const ends = [one, other, start, end].map((id) => entity(id, id))
  const hubs = smallSeed(
    [...ends, ...shared],
    [
      ...shared.flatMap(({ id }) => [`${id} OWNED_BY ${one}`, `${id} OPERATED_BY ${other}`]),
      `${one} PART_OF ${other} 2001 2009`,
      `${other} USES ${one}`,
      `${start} PART_OF ${one}`,
      `${start} USES solution:s3`,
      `${one} USES solution:s7`,
      `${end} USES solution:s7 2001 2009`,
      `${end} CREATES solution:s500`,
      `${end} AGREED_BY ${other}`,
    ],
  )

  onEachEngine(hubs, (loaded) => {
    test.each([
      { from: start, to: end, maxLength: 4 },
      { from: end, to: start, maxLength: 4 },
      { from: start, to: end, maxLength: 3, types: ['USES', 'PART_OF', 'AGREED_BY'] },
      { from: start, to: end, maxLength: 3, asOf: '2015-06-01' },
      { from: start, to: end, maxLength: 3, avoid: [other] },
      { from: 'solution:s3', to: 'solution:s500', maxLength: 3 },
      { from: start, to: other, maxLength: 3 },
      { from: one, to: end, maxLength: 3 },
      { from: one, to: other, maxLength: 2 },
    ])('are those that exhaustive search finds: %j', async (wanted) => {
      const all = allPaths(hubs, wanted)
      const { graph, execute } = loaded()
      const byStatement = executor({ ...graph, findPaths: undefined }, hubs.vocabulary)
      for (const executed of [execute, byStatement]) {
        const read = await paths(executed, { ...wanted, limit: 25 })
        expect(read.paths.map(({ links }) => links.map(({ id }) => id))).toEqual(all.slice(0, 25))
        expect(read.exhausted).toBe(all.length <= 25)
      }
    })
  })
})
