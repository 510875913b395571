import { parse } from 'graphql'
import { expect, test } from 'vitest'
import { noFilters, type View } from '../../web/src/explorer/filters.ts'
import type { Entity } from '../../web/src/explorer/model.ts'
import { svgOf } from '../../web/src/explorer/picture/svg.ts'
import { questionOf } from '../../web/src/explorer/question.ts'

function viewOf(count: number): View {
  const entities = [...Array(count).keys()].map((index) => ({ id: `solution:${index}` }) as Entity)
  return { entities, scene: entities, links: [], unfiltered: [] }
}

const state = {
  connection: undefined,
  selection: undefined,
  language: 'da',
  filters: noFilters,
} as const

test('the question asks for the types of link that are not filtered away', () => {
  const filters = { ...noFilters, types: ['PART_OF'] as const }
  const { query, variables } = questionOf({ ...state, filters }, viewOf(2), ['OWNED_BY', 'PART_OF', 'USES'])
  expect(query).toContain('links(between: $ids, types: $types, first: 100)')
  expect(variables).toEqual({ ids: ['solution:0', 'solution:1'], types: ['OWNED_BY', 'USES'], lang: 'DA' })
  expect(() => parse(query)).not.toThrow()
  expect(questionOf(state, viewOf(2), ['USES']).query).not.toContain('types')
})

test('the question says what of the screen it leaves out', () => {
  const remarks = (filters: typeof noFilters, count: number) =>
    questionOf({ ...state, filters }, viewOf(count), [])
      .query.split('\n')
      .filter((line) => line.startsWith('#'))
  expect(remarks(noFilters, 100)).toEqual([])
  expect(remarks(noFilters, 101)).toEqual(['# Kun de første 100 af 101 entiteter er med.'])
  expect(remarks({ ...noFilters, minSources: 2 }, 2)).toEqual([
    '# Filtre på kilder, år og antal kilder er ikke med: links kan ikke spørges om dem.',
  ])
  expect(remarks({ ...noFilters, undated: false }, 2)).toHaveLength(1)
})

test.each([
  ['vejene mellem de to', { connection: { of: ['solution:1', 'solution:2'], path: 0 } }],
  ['det, de har til fælles', { connection: { of: ['solution:1', 'solution:2'], path: undefined } }],
  ['den valgte forbindelse', { selection: { what: 'link' as const, id: 'x' } }],
])('a question of %s says that it leaves out the rest of the screen', (what, chosen) => {
  const remarks = (filters: typeof noFilters) => {
    const { query } = questionOf({ ...state, ...chosen, filters }, viewOf(3), [])
    expect(() => parse(query)).not.toThrow()
    return query.split('\n').filter((line) => line.startsWith('#'))
  }
  const rest = `# Her spørges kun om ${what}, ikke om andet på skærmen.`
  expect(remarks(noFilters)).toEqual([rest])
  expect(remarks({ ...noFilters, kinds: ['GOAL'] })).toEqual([rest, '# Filtrene er ikke med.'])
})

test('a drawing breaks its footer to its own width', () => {
  const colours = { paper: '', ink: '', quiet: '', line: '', accent: '', dispute: '' }
  const palette = { ...colours, fill: new Map(), edge: new Map() }
  const footer = `https://example.org/#e=${'x'.repeat(300)}`
  const marks = { chosen: undefined, candidate: [], path: new Set<string>() }
  const svg = svgOf({ nodes: [], edges: [] }, new Map(), marks, palette, 'Graf', footer)
  const texts = [...svg.matchAll(/<text x="([-\d.]+)" y="([-\d.]+)" font-size="10"[^>]*>([^<]*)</g)]
  const [, left, top, width, height] = (/viewBox="(\S+) (\S+) (\S+) (\S+)"/.exec(svg) ?? []).map(Number)
  expect(texts.map((text) => text[3]).join('')).toBe(footer)
  for (const [, x, y, text = ''] of texts) {
    expect(Number(x) + text.length * 6).toBeLessThanOrEqual((left ?? 0) + (width ?? 0))
    expect(Number(y)).toBeLessThan((top ?? 0) + (height ?? 0))
  }
})
