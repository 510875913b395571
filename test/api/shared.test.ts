import { describe, expect, test } from 'vitest'
import type { Row } from '../../src/graph/port.ts'
import { onEachEngine } from '../support/graphs.ts'
import { realProjection } from '../support/seed.ts'

interface Named {
  readonly id: string
  readonly name: string
}

interface Listed<Node> {
  readonly edges: readonly { readonly node: Node }[]
}

const nodes = <Node>({ edges }: Listed<Node>): Node[] => edges.map(({ node }) => node)

/** Lists of pairs, of which a list by position is none. */
const tables = (row: Row | undefined) =>
  Object.entries(row ?? {}).flatMap(([name, value]) =>
    /^o\d+$/.test(name) ? [value as readonly (readonly [key: unknown, object: readonly unknown[]])[]] : [],
  )

const organisation = `id name
  solutions(first: 3) { totalCount edges { cursor node { id name owners(first: 2) { edges { node { id name } } } predecessor { id } } } }
  partOf(first: 2) { edges { node { id name } link { id from { id } to { id name } } } }`

describe('what several have in common', () => {
  onEachEngine(realProjection(), (loaded) => {
    test('comes once from the engine, and stands everywhere in the answer', async () => {
      const { execute, recorder, graph } = loaded()
      recorder.taken()
      const { data, errors } = await execute(
        '{ strategies(first: 20) { edges { node { id parties(first: 10) { edges { node { id name } } } } } } }',
      )
      expect(errors).toBeUndefined()
      const [statement] = recorder.taken()
      const [row] = statement ? await graph.read(statement) : []
      const { strategies } = data as { strategies: Listed<{ parties: Listed<Named> }> }
      const parties = nodes(strategies).flatMap((strategy) => nodes(strategy.parties))
      const different = new Map(parties.map((party) => [party.id, party.name]))
      expect(parties.length).toBeGreaterThan(different.size)
      const [table, ...others] = tables(row)
      expect(others).toEqual([])
      const told = table?.map(([, object]) => object) as [string, string][]
      expect(told).toHaveLength(different.size)
      expect(new Map(told)).toEqual(different)
    })

    test('is what each of them is told to have when asked for alone', async () => {
      const { execute } = loaded()
      const { data, errors } = await execute(
        `{ strategies(first: 20) { edges { node { id parties(first: 10) { edges { node { ${organisation} } } } } } } }`,
      )
      expect(errors).toBeUndefined()
      const { strategies } = data as { strategies: Listed<{ parties: Listed<Named> }> }
      const parties = nodes(strategies).flatMap((strategy) => nodes(strategy.parties))
      expect(parties.length).toBeGreaterThan(10)
      for (const party of parties) {
        const alone = await execute(
          `{ entity(id: "${party.id}") { ... on Organisation { ${organisation} } } }`,
        )
        expect({ data: { entity: party } }).toEqual(alone)
      }
    })

    test('is told to requests at once as to one after the other', async () => {
      const { execute } = loaded()
      const ids = [
        'strategy:faellesoffentlig-digitaliseringsstrategi-2016-2020',
        'solution:nemid',
        'organisation:kl',
        'organisation:none',
      ]
      const ask = (id: string) =>
        execute(
          `query ($id: ID!) { entity(id: $id) { id links(first: 20) { edges {
            other { id name links(first: 3) { edges { other { id } node { representing { id } claims(first: 2) { edges { node { source { id title } saidBy { id } } } } } } } }
          } } } }`,
          { id },
        )
      const together = await Promise.all(ids.map(ask))
      for (const [index, id] of ids.entries()) expect(together[index]).toEqual(await ask(id))
    })

    test('is left where it stands in a list that seldom has it twice', async () => {
      const { execute, recorder } = loaded()
      const textOf = async (source: string) => {
        recorder.taken()
        expect((await execute(source)).errors).toBeUndefined()
        return recorder.taken()[0]?.text
      }
      const list = 'links(first: 5) { edges { other { id name } } }'
      expect(await textOf(`{ entity(id: "solution:nemid") { ${list} } }`)).not.toContain('DISTINCT in')
      expect(await textOf(`{ solutions(first: 5) { edges { node { ${list} } } } }`)).toContain('DISTINCT in')
    })
  })
})
