import { describe, expect, test } from 'vitest'
import type { Selection } from '../../src/export/selection.ts'
import { digestOf, queryOf, selectionOf } from '../../src/export/selection.ts'
import { limits } from '../../src/limits.ts'
import { onEachEngine } from '../support/graphs.ts'
import { realProjection } from '../support/seed.ts'
import { written, writtenJson } from './written.ts'

const projection = realProjection()
const { vocabulary } = projection
const day = '2021-04-01'

describe('a selection', () => {
  onEachEngine(projection, (loaded) => {
    const given = () => ({ graph: loaded().graph, vocabulary })
    const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).sort()

    test('of a neighbourhood has the entities and links that the API gives', async () => {
      const asked: Selection[] = [
        { of: ['solution:nemid'], depth: 1, limit: 100 },
        { of: ['solution:nemid', 'organisation:kl'], depth: 2, limit: 12 },
        {
          of: ['person:natasha-friis-saxberg'],
          depth: 3,
          limit: 500,
          asOf: day,
          types: ['MEMBER_OF', 'HAS_TRACK'],
        },
        { of: ['organisation:kl'], depth: 1, limit: 100, kinds: ['PARTNERSHIP', 'TARGET_GROUP'] },
      ]
      for (const selection of asked) {
        const { data, errors } = await loaded().execute(
          `query ($of: [ID!]!, $depth: Int!, $limit: Int!, $types: [LinkType!], $kinds: [EntityKind!], $asOf: Date) {
            neighbourhood(of: $of, depth: $depth, limit: $limit, types: $types, kinds: $kinds, asOf: $asOf) {
              truncated entities { id } links { id }
            }
          }`,
          { ...selection },
        )
        expect(errors).toBeUndefined()
        const { truncated, entities, links } = (data as NonNullable<typeof data>).neighbourhood as Record<
          'entities' | 'links',
          { id: string }[]
        > & {
          truncated: boolean
        }
        const json = await writtenJson(given(), selection)
        expect(json.about.truncated).toBe(truncated)
        expect(ids(json.entities)).toEqual(ids(entities))
        expect(ids(json.links)).toEqual(ids(links))
      }
    })

    test('that the limit cuts short says so in every format', async () => {
      const selection = { of: ['solution:nemid'], depth: 2, limit: 5 }
      for (const ending of ['gexf', 'ttl', 'jsonld', 'cypher']) {
        const told = async (limit: number) =>
          (await written(ending, given(), { ...selection, limit })).toString()
        expect(await told(5), ending).toContain('(truncated: there were more entities than the limit)')
        expect(await told(500), ending).not.toContain('(truncated:')
      }
      const turtle = async (limit: number) =>
        (await written('ttl', given(), { ...selection, limit })).toString()
      expect([await turtle(5), await turtle(500)]).toEqual([
        expect.stringContaining('dg:truncated true'),
        expect.stringContaining('dg:truncated false'),
      ])
    })

    test('has the claims that support its links or state something of its entities alone, and their sources', async () => {
      const json = await writtenJson(given(), { of: ['solution:nemid'], depth: 1, limit: 100 })
      const entities = new Set(ids(json.entities))
      const links = new Set(ids(json.links))
      const expected = projection.claims.filter(
        ({ subject, object, linkId }) =>
          entities.has(subject) &&
          (object === undefined || (linkId ? links.has(linkId) : entities.has(object))),
      )
      expect(ids(json.claims)).toEqual(ids(expected))
      expect(ids(json.sources)).toEqual([...new Set(expected.map(({ source }) => source))].sort())
      const claims = new Set(ids(json.claims))
      const complete = projection.conflicts.filter(({ claimIds }) => claimIds.every((id) => claims.has(id)))
      expect(ids(json.conflicts)).toEqual(ids(complete))
      expect(json.gaps).toEqual([])
    })

    test('by kinds has the entities of these kinds and the links among them', async () => {
      const kinds = ['PARTNERSHIP', 'TRACK']
      const json = await writtenJson(given(), { kinds })
      const entities = projection.entities.filter(({ kind }) => kinds.includes(kind))
      const chosen = new Set(ids(entities))
      expect(ids(json.entities)).toEqual(ids(entities))
      expect(ids(json.links)).toEqual(
        ids(projection.links.filter(({ from, to }) => chosen.has(from) && chosen.has(to))),
      )
    })

    test('by types or day has the links that pass and the entities that they join', async () => {
      const holds = ({ holdsFrom = '', holdsTo = '9999' }) => holdsFrom <= day && holdsTo >= day
      for (const selection of [
        { types: ['MEMBER_OF', 'CHAIRS'] },
        { asOf: day },
        { types: ['PART_OF'], asOf: day },
      ]) {
        const json = await writtenJson(given(), selection)
        const links = projection.links.filter(
          (link) => (selection.types?.includes(link.type) ?? true) && (selection.asOf ? holds(link) : true),
        )
        expect(links.length).toBeGreaterThan(5)
        expect(ids(json.links)).toEqual(ids(links))
        expect(ids(json.entities)).toEqual([...new Set(links.flatMap(({ from, to }) => [from, to]))].sort())
        const linkIds = new Set(ids(links))
        for (const { linkId, object } of json.claims) {
          if (object !== undefined && linkId !== undefined) expect(linkIds).toContain(linkId)
        }
        const supported = new Set(json.claims.map(({ linkId }) => linkId))
        for (const id of linkIds) expect(supported).toContain(id)
      }
    })
  })

  const read = (query: string) => selectionOf(new URLSearchParams(query), vocabulary, limits)

  test('reads lists joined by commas, given several times, or both, and has one address', () => {
    const selection = read(
      'of=organisation:kl&of=solution:nemid,organisation:kl&types=PART_OF&asOf=2021-04-01',
    )
    expect(selection).toEqual({
      of: ['organisation:kl', 'solution:nemid'],
      depth: 1,
      limit: 100,
      types: ['PART_OF'],
      asOf: '2021-04-01',
    })
    expect(queryOf(selection)).toBe(
      'of=organisation:kl,solution:nemid&depth=1&types=PART_OF&asOf=2021-04-01&limit=100',
    )
    expect(read(queryOf(selection))).toEqual(selection)
    expect(digestOf(selection)).toBe(
      digestOf(read('of=solution:nemid,organisation:kl&asOf=2021-04-01&types=PART_OF')),
    )
    expect(digestOf({})).toBe('')
  })

  test('that cannot be is refused by the name of the argument, its value and what is allowed', () => {
    const refused = (query: string) => {
      try {
        read(query)
      } catch (error) {
        return (error as Error).message
      }
      return undefined
    }
    expect(refused('kind=SOLUTION')).toBe(
      'Argument "kind" is "SOLUTION"; the parameters are of, depth, types, kinds, asOf, limit.',
    )
    expect(refused('types=LIKES')).toMatch(/^Argument "types" is "LIKES"; it must be of AGREED_BY, /)
    expect(refused('kinds=SOLUTION,CAR')).toMatch(/^Argument "kinds" is "CAR"; it must be of STRATEGY, /)
    expect(refused('asOf=2021')).toBe(
      'Argument "asOf" is "2021"; it must be a full date such as "2021-03-16".',
    )
    expect(refused('asOf=2021-02-30')).toMatch(/^Argument "asOf" is "2021-02-30"/)
    expect(refused('of=')).toBe('Argument "of" is ""; it must have at least one item.')
    expect(refused('of=a:b&depth=4')).toBe('Argument "depth" is "4"; it must be from 1 to 3.')
    expect(refused('of=a:b&limit=1e2')).toBe('Argument "limit" is "1e2"; it must be from 1 to 500.')
    expect(refused('of=a:b&depth=1&depth=2')).toBe('Argument "depth" is ["1","2"]; it may be given once.')
    expect(refused('depth=2')).toBe('Argument "depth" is 2; it goes together with "of" only.')
    expect(refused(`of=${Array.from({ length: 101 }, (_, index) => `a:${index}`)}`)).toBe(
      'Argument "of" is 101; it may have at most 100 ids.',
    )
  })
})
