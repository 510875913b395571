import { describe, expect, test } from 'vitest'
import { realProjection } from '../support/seed.ts'

const projection = realProjection()
const claimById = new Map(projection.claims.map((claim) => [claim.id, claim]))

/** What the sources that were read disagree on. */
const DISAGREEMENTS: readonly (readonly [what: string, subject: string, property: string, rule: string])[] = [
  ['when Statens It was set up', 'organisation:statens-it', 'period', 'PERIODS_DIFFER'],
  ['who owns KOMBIT', 'organisation:kombit', 'OWNED_BY', 'OBJECTS_DIFFER'],
  ['which generation MitID is', 'solution:mitid', 'ordinal', 'VALUES_DIFFER'],
  [
    'how many initiatives the strategy of 2007-2010 has',
    'strategy:digitalisering-af-den-offentlige-sektor-2007-2010',
    'initiativeCount',
    'VALUES_DIFFER',
  ],
  ['how many used Digital Post in 2015', 'solution:digital-post', 'userCount', 'VALUES_DIFFER'],
  ['how many like the NemID app', 'solution:nemid-noegleapp', 'satisfaction', 'VALUES_DIFFER'],
  [
    'when the first strategy is from',
    'strategy:foerste-strategi-for-digital-forvaltning',
    'period',
    'PERIODS_DIFFER',
  ],
  ['when the basic data programme ran', 'solution:grunddataprogrammet', 'period', 'PERIODS_DIFFER'],
  [
    'how many initiatives the strategy of 2024-2027 has',
    'strategy:danmarks-digitaliseringsstrategi-2024-2027',
    'initiativeCount',
    'VALUES_DIFFER',
  ],
  [
    'when the new Digital Post was to come',
    'event:lancering-af-naeste-generation-digital-post',
    'period',
    'PERIODS_DIFFER',
  ],
  [
    'which number the strategy of 2011-2015 has',
    'strategy:offentlig-digitaliseringsstrategi-frem-til-2015',
    'ordinal',
    'VALUES_DIFFER',
  ],
  [
    'whether the strategy of 2016-2020 has a successor',
    'strategy:faellesoffentlig-digitaliseringsstrategi-2016-2020',
    'successor',
    'NONE_AGAINST_VALUE',
  ],
  [
    'how many members the digitalisation partnership has',
    'partnership:digitaliseringspartnerskabet',
    'memberCount',
    'VALUES_DIFFER',
  ],
]

describe('the sources disagree on', () => {
  test.each(DISAGREEMENTS)('%s', (_what, subject, property, rule) => {
    const found = projection.conflicts.filter(
      (conflict) => conflict.subject === subject && conflict.property === property,
    )
    expect(found.map((conflict) => conflict.rule)).toEqual([rule])
    const sources = new Set(found.flatMap(({ claimIds }) => claimIds).map((id) => claimById.get(id)?.source))
    expect(sources.size).toBeGreaterThan(1)
  })
})

test('a disagreement on who is at the other end asks after somebody', () => {
  const found = projection.conflicts.filter(({ rule }) => rule === 'OBJECTS_DIFFER')
  expect(found.map(({ explanationDa }) => explanationDa.split(':')[0])).toContain(
    'Kilderne er ikke enige om, hvem KOMBIT ejes af',
  )
  const kinds = projection.vocabulary.linkTypes
    .filter(({ singleValued }) => singleValued)
    .flatMap(({ to }) => to)
  expect([...new Set(kinds)].sort()).toEqual(['ORGANISATION', 'PARTNERSHIP'])
})

describe('the sources do not disagree on', () => {
  test('the end of NemID, which all of them give as 31 October 2023', () => {
    const ends = projection.claims.filter(
      (claim) => claim.subject === 'solution:nemid' && claim.property === 'period' && claim.periodTo,
    )
    expect(new Set(ends.map((claim) => claim.source)).size).toBeGreaterThan(1)
    expect(new Set(ends.map((claim) => claim.periodTo))).toEqual(new Set(['2023-10-31']))
  })

  test('the launch of the new Digital Post where plans came out otherwise', () => {
    const facts = projection.claims.filter(
      (claim) =>
        claim.subject === 'event:lancering-af-naeste-generation-digital-post' &&
        claim.property === 'period' &&
        claim.modality === 'STATED',
    )
    expect(new Set(facts.map((claim) => claim.periodFrom))).toEqual(new Set(['2022-03-21']))
    expect(facts.flatMap((claim) => claim.conflictIds)).toEqual([])
  })
})

test('among equal claims on its number the graph follows the authority, and shows the conflict', () => {
  const id = 'strategy:offentlig-digitaliseringsstrategi-frem-til-2015'
  expect(projection.entities.find((entity) => entity.id === id)?.ordinal).toBe(4)
})
