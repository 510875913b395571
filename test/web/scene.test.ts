import { expect, test } from 'vitest'
import { linksPerYear, noFilters, see } from '../../web/src/explorer/filters.ts'
import { type Entity, type Known, type Link, type Named, neighbours } from '../../web/src/explorer/model.ts'
import {
  begin,
  expand,
  hasRoom,
  leaves,
  redo,
  show,
  step,
  togglePin,
  undo,
} from '../../web/src/explorer/scene.ts'
import { csvOf } from '../../web/src/explorer/take.ts'
import type { EntityKind, LinkStatus, LinkType } from '../../web/src/generated/graphql.ts'

const named = (id: string, kind: EntityKind = 'ORGANISATION'): Named => ({ id, kind, name: id, nameEn: id })

function entity(id: string, kind?: EntityKind, period: Entity['period'] = null): Entity {
  return {
    ...named(id, kind),
    aliases: [],
    summary: null,
    summaryEn: null,
    url: null,
    period,
    linkTotal: 0,
    linkCounts: [],
    moreAfter: undefined,
  }
}

interface Making {
  readonly type?: LinkType
  readonly status?: LinkStatus
  readonly period?: Link['period']
  readonly sources?: readonly string[]
}

function link(from: string, to: string, making: Making = {}): Link {
  const sources = making.sources ?? ['source:a']
  return {
    id: `${from} ${to}`,
    type: making.type ?? 'PART_OF',
    from: named(from),
    to: named(to),
    role: null,
    roleEn: null,
    status: making.status ?? 'STATED',
    sourceCount: sources.length,
    period: making.period ?? null,
    sources,
  }
}

function know(entities: readonly Entity[], links: readonly Link[]): Known {
  const linksOf = new Map<string, string[]>()
  for (const one of links) {
    for (const id of [one.from.id, one.to.id]) linksOf.set(id, [...(linksOf.get(id) ?? []), one.id])
  }
  return {
    entities: new Map(entities.map((one) => [one.id, one])),
    links: new Map(links.map((one) => [one.id, one])),
    linksOf,
  }
}

const nothingTimeless = new Set<LinkType>()
const hub = know(
  [entity('hub'), ...Array.from({ length: 60 }, (_, index) => entity(`n${String(index).padStart(2, '0')}`))],
  Array.from({ length: 60 }, (_, index) => link('hub', `n${String(index).padStart(2, '0')}`)),
)

test('an expansion adds at most 25, tells how many are left, and never gives one twice', () => {
  let scene = show({ shown: [], pinned: [] }, ['hub'])
  const steps: [number, number][] = []
  for (let round = 0; round < 4; round++) {
    const { adding, left } = expand(hub, scene, 'hub', () => true)
    steps.push([adding.length, left])
    scene = show(scene, adding)
  }
  expect(steps).toEqual([
    [25, 35],
    [25, 10],
    [10, 0],
    [0, 0],
  ])
  expect(new Set(scene.shown).size).toBe(61)
})

test('neighbours come with most sources first, then by name', () => {
  const known = know(
    [entity('x'), entity('b'), entity('a'), entity('c')],
    [link('x', 'b'), link('x', 'a'), link('c', 'x', { sources: ['source:a', 'source:b'] })],
  )
  expect(neighbours(known, 'x').map((neighbour) => neighbour.other.id)).toEqual(['c', 'a', 'b'])
})

test('more than 500 are not put on screen', () => {
  expect([hasRoom(475, 25), hasRoom(476, 25), hasRoom(500, 0)]).toEqual([true, false, true])
})

test('collapsing takes what nothing else holds, but nothing that is pinned', () => {
  const known = know(
    ['x', 'leaf', 'held', 'other', 'pinned'].map((id) => entity(id)),
    [link('x', 'leaf'), link('x', 'held'), link('held', 'other'), link('x', 'pinned')],
  )
  const scene = togglePin(show({ shown: [], pinned: [] }, ['x', 'leaf', 'held', 'other', 'pinned']), 'pinned')
  expect(leaves(known, scene, 'x')).toEqual(['leaf'])
})

test('undo and redo go back and forth, and a new step forgets what was undone', () => {
  const three = step(step(begin(1), 2), 3)
  const back = undo(undo(three))
  expect([back.present, redo(back).present, undo(back)]).toEqual([1, 2, back])
  expect(redo(step(back, 9)).present).toBe(9)
})

test('links are counted in the years they hold, by their ends where they have no period of their own', () => {
  const links = [link('a', 'b', { period: { from: '2016', to: '2018-05' } }), link('c', 'd'), link('e', 'f')]
  const known = know(
    [
      entity('a'),
      entity('b'),
      entity('c', 'STRATEGY', { from: '2017-01', to: null }),
      entity('d'),
      entity('e'),
      entity('f'),
    ],
    links,
  )
  expect(linksPerYear(links, known, nothingTimeless)).toEqual([
    { year: 2016, count: 1 },
    { year: 2017, count: 2 },
    { year: 2018, count: 2 },
  ])
})

test('filters take links away, and with them the entities that they alone held', () => {
  const known = know(
    [entity('a'), entity('b'), entity('c'), entity('alone')],
    [
      link('a', 'b', { period: { from: '2010', to: '2012' }, sources: ['source:a', 'source:b'] }),
      link('b', 'c', { type: 'USES', sources: ['source:b'] }),
    ],
  )
  const scene = { shown: ['a', 'b', 'c', 'alone'], pinned: [] }
  const view = (change: object) => {
    const { entities, links } = see(known, scene, { ...noFilters, ...change }, nothingTimeless, new Set())
    return [entities.map((one) => one.id), links.map((one) => one.id)]
  }
  expect(view({})).toEqual([
    ['a', 'b', 'c', 'alone'],
    ['a b', 'b c'],
  ])
  expect(view({ types: ['USES'] })).toEqual([['a', 'b', 'alone'], ['a b']])
  expect(view({ sources: ['source:b'] })).toEqual([['a', 'b', 'alone'], ['a b']])
  expect(view({ minSources: 2 })).toEqual([['a', 'b', 'alone'], ['a b']])
  expect(view({ years: [2013, 2014] })).toEqual([['b', 'c', 'alone'], ['b c']])
  expect(view({ years: [2013, 2014], undated: false })).toEqual([['alone'], []])
})

test('a cell that a spreadsheet would run stays a text', () => {
  expect(
    csvOf(
      ['navn', 'antal'],
      [
        ['=1+1', 2],
        ['Kommunernes "KL", København', 3],
      ],
    ),
  ).toBe('\uFEFFnavn,antal\r\n\'=1+1,2\r\n"Kommunernes ""KL"", København",3\r\n')
})
