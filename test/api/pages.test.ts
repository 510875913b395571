import { describe, expect, test } from 'vitest'
import { cursorOf } from '../../src/compile/page.ts'
import { load } from '../../src/seed/load.ts'
import type { Execute } from '../support/execute.ts'
import { onEachEngine } from '../support/graphs.ts'
import { entity, smallSeed } from '../support/small-seed.ts'

const names = ['Zebra', 'Ærø', 'Ø', 'Aa', 'Åben', 'Alfa', 'alfa', 'Beta', 'Borger.dk', 'É', 'Øst', 'Gamma']
const goals = names.map((name, index) => entity(`goal:${index}`, name))
const kl = entity('organisation:kl', 'KL')
const lines = goals.map(({ id }) => `organisation:kl HAS_GOAL ${id}`)
const seed = smallSeed([kl, ...goals], lines)

interface Page {
  readonly edges: { cursor: string; node: { id: string } }[]
  readonly pageInfo: {
    hasNextPage: boolean
    hasPreviousPage: boolean
    startCursor: string
    endCursor: string
  }
}

const shape = 'edges { cursor node { id } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }'
// biome-ignore lint/suspicious/noExplicitAny: the answers of three operations of different forms
const lists: [string, string, (data: Record<string, any>) => Page][] = [
  ['goals', `goals(ARGS) { ${shape} }`, (data) => data.goals],
  [
    'links of an entity',
    `entity(id: "organisation:kl") { links(ARGS) { ${shape} } }`,
    (data) => data.entity.links,
  ],
  ['claims', `claims(ARGS) { ${shape} }`, (data) => data.claims],
]

async function page(execute: Execute, list: (typeof lists)[number], given: string): Promise<Page> {
  const { data, errors } = await execute(`{ ${list[1].replace('ARGS', given)} }`)
  expect(errors).toBeUndefined()
  return list[2](data ?? {})
}

const ids = ({ edges }: Page) => edges.map(({ node }) => node.id)

describe('pages', () => {
  onEachEngine(seed, (loaded) => {
    test('are in Danish alphabetical order: æ, ø and å last, aa as å, alike whatever the case', async () => {
      const { data } = await loaded().execute('{ goals { edges { node { name } } } }')
      const read = (data as { goals: { edges: { node: { name: string } }[] } }).goals.edges.map(
        ({ node }) => node.name,
      )
      expect(read).toEqual([
        'Alfa',
        'alfa',
        'Beta',
        'Borger.dk',
        'É',
        'Gamma',
        'Zebra',
        'Ærø',
        'Ø',
        'Øst',
        'Aa',
        'Åben',
      ])
    })

    test.each(lists.map((list) => [list[0], list] as const))(
      'of %s join to the whole, forwards and backwards',
      async (_title, list) => {
        const { execute } = loaded()
        const whole = ids(await page(execute, list, 'first: 100'))
        expect(whole).toHaveLength(names.length)
        for (const size of [1, 5, 12]) {
          const forwards: string[] = []
          for (let after = ''; ; ) {
            const read: Page = await page(execute, list, `first: ${size} ${after && `after: "${after}"`}`)
            forwards.push(...ids(read))
            if (!read.pageInfo.hasNextPage) break
            after = read.pageInfo.endCursor
          }
          expect(forwards).toEqual(whole)
          const backwards: string[] = []
          for (let before = ''; ; ) {
            const read: Page = await page(execute, list, `last: ${size} ${before && `before: "${before}"`}`)
            backwards.unshift(...ids(read))
            if (!read.pageInfo.hasPreviousPage) break
            before = read.pageInfo.startCursor
          }
          expect(backwards).toEqual(whole)
        }
      },
    )

    test('between two cursors hold what lies between', async () => {
      const { execute } = loaded()
      const list = lists[0] as (typeof lists)[number]
      const { edges } = await page(execute, list, 'first: 100')
      const [after, before] = [edges[2]?.cursor, edges[8]?.cursor]
      const between = ids(await page(execute, list, `first: 100, after: "${after}", before: "${before}"`))
      expect(between).toEqual(edges.slice(3, 8).map(({ node }) => node.id))
    })

    test.each([
      ['first: 101', 'Argument "first" is 101; it must be from 0 to 100.'],
      ['first: -1', 'Argument "first" is -1; it must be from 0 to 100.'],
      ['last: 101', 'Argument "last" is 101; it must be from 0 to 100.'],
      ['first: 1, last: 1', 'Argument "last" is 1; give "first" or "last", not both.'],
      ['after: "x"', 'Argument "after" is "x"; it must be a cursor that this list gave.'],
      ['before: "WzFd"', 'Argument "before" is "WzFd"; it must be a cursor that this list gave.'],
      [
        `after: "${cursorOf('tracks', ['a', 'b'])}"`,
        `Argument "after" is "${cursorOf('tracks', ['a', 'b'])}"; it must be a cursor that this list gave.`,
      ],
    ])('with %s are refused by name, value and what is allowed', async (given, message) => {
      const { errors } = await loaded().execute(`{ goals(${given}) { edges { cursor } } }`)
      expect(errors).toEqual([message])
    })

    // Last: it changes the graph.
    test('go on where they were when something comes in before them', async () => {
      const { graph, execute } = loaded()
      const list = lists[0] as (typeof lists)[number]
      const first = await page(execute, list, 'first: 6')
      const rest = ids(await page(execute, list, `first: 100, after: "${first.pageInfo.endCursor}"`))
      const more = [entity('goal:new-a', 'Aaa'), entity('goal:new-b', 'Abe'), entity('goal:new-c', 'Ål')]
      const grown = [kl, ...goals, ...more]
      await load(
        graph,
        smallSeed(grown, [...lines, ...more.map(({ id }) => `organisation:kl HAS_GOAL ${id}`)]),
      )
      const after = ids(await page(execute, list, `first: 100, after: "${first.pageInfo.endCursor}"`))
      expect(after.filter((id) => rest.includes(id))).toEqual(rest)
      expect(after).not.toContain('goal:new-b')
      await load(graph, seed)
    })
  })
})
