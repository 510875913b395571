import { expect, test } from 'vitest'
import { browserLanguage, readAddress, type State, writeAddress } from '../../web/src/explorer/address.ts'
import { noFilters } from '../../web/src/explorer/filters.ts'

const state: State = {
  scene: {
    shown: ['solution:nemid', 'solution:borger-dk', 'organisation:kl', 'solution:mitid'],
    pinned: ['organisation:kl'],
  },
  filters: {
    kinds: ['GOAL', 'TRACK'],
    types: ['MEMBER_OF'],
    sources: ['source:004_8976765034257c9d'],
    years: [2016, 2020],
    undated: false,
    minSources: 2,
  },
  connection: { of: ['solution:nemid', 'organisation:kl'], path: 2 },
  selection: { what: 'link', id: 'organisation:kl MEMBER_OF partnership:æøå & co' },
  view: 'table',
  panel: 'connect',
  language: 'en',
}

test('an address gives back the whole state', () => {
  expect(readAddress(`#${writeAddress(state)}`, 'da')).toEqual(state)
})

test('an address names kinds once for what follows each other', () => {
  expect(writeAddress({ ...state, scene: { ...state.scene, pinned: [] } })).toMatch(
    /^e=solution:nemid,borger-dk;organisation:kl;solution:mitid&/,
  )
})

test('an empty address is the empty page in the browser’s language', () => {
  expect(readAddress('', 'en')).toEqual({
    scene: { shown: [], pinned: [] },
    filters: noFilters,
    connection: undefined,
    selection: undefined,
    view: 'picture',
    panel: 'evidence',
    language: 'en',
  })
})

test('what an address has wrong is left out', () => {
  const read = readAddress('#e=,,x;&n=-4&years=soon&min=0&view=film&lang=de&path=solution:nemid', 'da')
  expect([
    read.scene.shown,
    read.filters.years,
    read.filters.minSources,
    read.view,
    read.language,
    read.connection,
  ]).toEqual([[], undefined, 1, 'picture', 'da', undefined])
})

test('a span of years that an address turns round is read from its first year', () => {
  expect(readAddress('#years=2030-2010', 'da').filters.years).toEqual([2010, 2030])
})

test('what is to be connected is named once each: two for a path, a hundred at most for what they share', () => {
  const slugs = [...Array(120).keys()].join(',')
  const of = (fragment: string) => readAddress(fragment, 'da').connection?.of
  expect(of('#path=solution:nemid,nemid,mitid,aula')).toEqual(['solution:nemid', 'solution:mitid'])
  expect(of('#path=solution:nemid;solution:nemid')).toBeUndefined()
  expect(of('#common=solution:nemid;solution:nemid')).toBeUndefined()
  expect(of(`#common=solution:${slugs}`)?.length).toBe(100)
})

test('the browser’s first language that the page has is chosen, and Danish for others', () => {
  expect(browserLanguage(['nb-NO', 'en-GB', 'da'])).toBe('en')
  expect(browserLanguage(['da-DK', 'en'])).toBe('da')
  expect(browserLanguage(['de-DE'])).toBe('da')
})
