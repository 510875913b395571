import { describe, expect, test } from 'vitest'
import type { Execute } from '../support/execute.ts'
import { onEachEngine } from '../support/graphs.ts'
import { realProjection } from '../support/seed.ts'

interface Named {
  readonly node: { readonly id: string }
}

interface Provided {
  readonly node: {
    readonly id: string
    readonly links: { readonly edges: { node: { type: string }; other: { id: string } }[] }
  }
}

async function ask<Data>(execute: Execute, source: string): Promise<Data> {
  const { data, errors } = await execute(source)
  expect(errors).toBeUndefined()
  return data as Data
}

async function inUse(execute: Execute, day: string): Promise<string[]> {
  const { solutions } = await ask<{ solutions: { edges: Named[] } }>(
    execute,
    `{ solutions(asOf: "${day}", first: 100) { edges { node { id } } } }`,
  )
  return solutions.edges.map(({ node }) => node.id)
}

/** Of each solution in use on a day, who owned, operated and supplied it, as far as a source tells. */
async function providersOn(execute: Execute, day: string): Promise<Record<string, string[]>> {
  const { solutions } = await ask<{ solutions: { edges: Provided[] } }>(
    execute,
    `{ solutions(asOf: "${day}", first: 100) { edges { node { id links(
      direction: OUT, types: [OWNED_BY, CO_OWNED_BY, OPERATED_BY, SUPPLIED_BY], asOf: "${day}", first: 100
    ) { edges { node { type } other { id } } } } } } }`,
  )
  return Object.fromEntries(
    solutions.edges.map(({ node: { id, links } }) => [
      id,
      links.edges.map(({ node: { type }, other }) => `${type} ${other.id}`),
    ]),
  )
}

describe('the knowledge as of a day', () => {
  onEachEngine(realProjection(), (loaded) => {
    test('NemID was in use on 1 June 2019, run by Digitaliseringsstyrelsen and supplied by Nets DanID', async () => {
      const providers = await providersOn(loaded().execute, '2019-06-01')
      expect(providers['solution:nemid']).toEqual([
        'OPERATED_BY organisation:digitaliseringsstyrelsen',
        'SUPPLIED_BY organisation:nets-danid',
      ])
    })

    test('before Digitaliseringsstyrelsen, IT- og Telestyrelsen ran NemID', async () => {
      const providers = await providersOn(loaded().execute, '2010-12-31')
      expect(providers['solution:nemid']).toEqual([
        'OPERATED_BY organisation:it-og-telestyrelsen',
        'SUPPLIED_BY organisation:nets-danid',
      ])
    })

    test('no source says who owned NemID, and the graph says so', async () => {
      const { gaps } = await ask<{ gaps: { edges: { node: { subject: { id: string } } }[] } }>(
        loaded().execute,
        '{ gaps(rules: [SOLUTION_WITHOUT_OWNER], first: 100) { edges { node { subject { id } } } } }',
      )
      expect(gaps.edges.map(({ node }) => node.subject.id)).toContain('solution:nemid')
    })

    test('NemID was in use until 31 October 2023, and with it its app', async () => {
      const { execute } = loaded()
      const own = (ids: string[]) => ids.filter((id) => id.startsWith('solution:nemid'))
      expect(own(await inUse(execute, '2010-06-30'))).toEqual([])
      expect(own(await inUse(execute, '2010-07-01'))).toEqual(['solution:nemid'])
      expect(own(await inUse(execute, '2023-10-31'))).toEqual(['solution:nemid', 'solution:nemid-noegleapp'])
      expect(own(await inUse(execute, '2023-11-01'))).toEqual([])
      expect(own(await inUse(execute, '2024-01-01'))).toEqual([])
    })

    test('on 1 January 2024 MitID is in use, owned by its partnership and supplied by Nets DanID', async () => {
      const providers = await providersOn(loaded().execute, '2024-01-01')
      expect(providers['solution:mitid']).toEqual([
        'OWNED_BY partnership:mitid-partnerskabet',
        'SUPPLIED_BY organisation:nets-danid',
      ])
    })

    test('no link that began and was left open outlasts NemID', async () => {
      const { entity } = await ask<{ entity: { links: { edges: { node: { id: string } }[] } } }>(
        loaded().execute,
        `{ entity(id: "solution:nemid") { links(
          types: [OPERATED_BY, SUPPLIED_BY, PART_OF, USES], asOf: "2024-01-01", first: 100
        ) { edges { node { id } } } } }`,
      )
      expect(entity.links.edges).toEqual([])
    })

    test('of every solution the supplier is that of the day', async () => {
      const { execute } = loaded()
      const suppliers = async (id: string, day: string) => {
        const { entity } = await ask<{ entity: { links: { edges: { other: { id: string } }[] } } }>(
          execute,
          `{ entity(id: "${id}") { links(types: [SUPPLIED_BY], asOf: "${day}") { edges { other { id } } } } }`,
        )
        return entity.links.edges.map(({ other }) => other.id)
      }
      // The contract was won in 2019; nothing is supplied before it exists.
      expect(await suppliers('solution:mitid', '2020-12-31')).toEqual([])
      expect(await suppliers('solution:mitid', '2021-06-01')).toEqual(['organisation:nets-danid'])
      expect(await suppliers('solution:digital-post', '2015-06-01')).toEqual(['organisation:e-boks'])
      expect(await suppliers('solution:digital-post', '2022-03-22')).toEqual(['organisation:netcompany'])
      expect(await suppliers('solution:nemkonto', '2019-06-01')).toEqual(['organisation:kmd'])
      expect(await suppliers('solution:aula', '2019-10-20')).toEqual([])
      expect(await suppliers('solution:aula', '2019-10-21')).toEqual([
        'organisation:advice',
        'organisation:frog',
        'organisation:netcompany',
      ])
    })

    test('the joint strategies follow each other from the first to the last', async () => {
      const depth = 7
      const chain = `id ${'predecessor { id '.repeat(depth)}${'}'.repeat(depth)}`
      interface Link {
        readonly id: string
        readonly predecessor?: Link | null
      }
      const { entity } = await ask<{ entity: Link }>(
        loaded().execute,
        `{ entity(id: "strategy:faellesoffentlig-digitaliseringsstrategi-2026-2029") { ... on Strategy { ${chain} } } }`,
      )
      const ids: string[] = []
      for (let at: Link | null | undefined = entity; at; at = at.predecessor) ids.push(at.id)
      expect(ids).toEqual([
        'strategy:faellesoffentlig-digitaliseringsstrategi-2026-2029',
        'strategy:faellesoffentlig-digitaliseringsstrategi-2022-2025',
        'strategy:faellesoffentlig-digitaliseringsstrategi-2016-2020',
        'strategy:offentlig-digitaliseringsstrategi-frem-til-2015',
        'strategy:digitalisering-af-den-offentlige-sektor-2007-2010',
        'strategy:digital-forvaltning-2004-2006',
        'strategy:foerste-strategi-for-digital-forvaltning',
      ])
    })

    test('the timeline of NemID begins with its start, ends with its end and runs one way', async () => {
      const { timeline } = await ask<{
        timeline: { edges: { node: { date: string; moment: string; claim: { subject: { id: string } } } }[] }
      }>(
        loaded().execute,
        '{ timeline(of: ["solution:nemid"], first: 100) { edges { node { date moment claim { subject { id } } } } } }',
      )
      const points = timeline.edges.map(({ node }) => `${node.date} ${node.moment}`)
      expect(points[0]).toBe('2010-07-01 START')
      expect(points.at(-1)).toBe('2023-10-31 END')
      expect(points).toContain('2011-10-03 END')
      const dates = timeline.edges.map(({ node }) => node.date)
      expect(dates).toEqual([...dates].sort())
    })
  })
})
