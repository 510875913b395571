import { describe, expect, test } from 'vitest'
import { project } from '../../src/seed/project.ts'
import { seedOf, type Told } from './minimal-seed.ts'

const NEMID = 'subject: solution:nemid'

/** The ids of the conflicts, each with the claims that take part. */
function conflictsOf(told: readonly Told[]): Record<string, readonly string[]> {
  const { conflicts } = project(seedOf(told))
  return Object.fromEntries(conflicts.map(({ id, claimIds }) => [id, claimIds]))
}

function satisfaction(value: number | string, more = ''): string {
  return `${NEMID}, property: satisfaction, value: ${value}${more && `, ${more}`}`
}

const VALUES = 'conflict:values-differ.solution.nemid.satisfaction'

describe('VALUES_DIFFER', () => {
  test('a single-valued property with two values at unstated times is a conflict', () => {
    expect(
      conflictsOf([
        { source: 'a', claim: satisfaction(98) },
        { source: 'b', claim: satisfaction(91) },
        { source: 'c', claim: satisfaction(98) },
      ]),
    ).toEqual({ [VALUES]: ['claim:a.c1', 'claim:b.c2', 'claim:c.c3'] })
  })

  test.each([
    ['equal values', satisfaction(98), satisfaction('98.0')],
    [
      'values at different times',
      satisfaction(98, 'period: {at: 2020}'),
      satisfaction(91, 'period: {at: 2021}'),
    ],
    [
      'values in different populations',
      satisfaction(98, 'population: {da: borgere, en: citizens}'),
      satisfaction(91, 'population: {da: virksomheder, en: businesses}'),
    ],
    ['values in different units', satisfaction(98), satisfaction(91, 'unit: people')],
    ['a fact and a plan', satisfaction(98), satisfaction(91, 'modality: PLANNED')],
    ['a fact and an opinion', satisfaction(98), satisfaction(91, 'modality: OPINION')],
    [
      'an approximate value and one within a tenth of it',
      satisfaction(98),
      satisfaction(90, 'approximate: true'),
    ],
    ['a value and an unknown one', satisfaction(98), satisfaction('unknown')],
    [
      'values of a property that may have several',
      `${NEMID}, property: statement, value: God.`,
      `${NEMID}, property: statement, value: Dårlig.`,
    ],
    [
      'names that differ in case and punctuation',
      `${NEMID}, property: name, value: NemID`,
      `${NEMID}, property: name, value: Nem-Id`,
    ],
    [
      'an English translation that differs',
      `${NEMID}, property: motto, value: {da: Let og sikkert, en: Easy and safe}`,
      `${NEMID}, property: motto, value: {da: Let og sikkert, en: Simple and secure}`,
    ],
    [
      'dates of which one is the finer',
      `${NEMID}, property: launchedOn, value: 2010`,
      `${NEMID}, property: launchedOn, value: 2010-07`,
    ],
  ])('%s are no conflict', (_what, one, other) => {
    expect(
      conflictsOf([
        { source: 'a', claim: one },
        { source: 'b', claim: other },
      ]),
    ).toEqual({})
  })

  test.each([
    [
      'values at overlapping times',
      satisfaction(98, 'period: {from: 2019, to: 2020}'),
      satisfaction(91, 'period: {at: 2020-05}'),
      VALUES,
    ],
    [
      'a value without a time and one with',
      satisfaction(98),
      satisfaction(91, 'period: {at: 2020-05}'),
      VALUES,
    ],
    [
      'values of one population, spelt differently',
      satisfaction(98, 'population: {da: Alle borgere, en: all citizens}'),
      satisfaction(91, 'population: {da: alle borgere, en: citizens}'),
      `${VALUES}.alle-borgere`,
    ],
    [
      'two forecasts',
      satisfaction(98, 'modality: FORECAST'),
      satisfaction(91, 'modality: FORECAST'),
      `${VALUES}.forecast`,
    ],
    [
      'an approximate value and one further off',
      satisfaction(98),
      satisfaction(80, 'approximate: true'),
      VALUES,
    ],
    [
      'different names',
      `${NEMID}, property: name, value: NemID`,
      `${NEMID}, property: name, value: Digital signatur`,
      'conflict:values-differ.solution.nemid.name',
    ],
    [
      'names that differ in English alone',
      `${NEMID}, property: name, value: {da: NemID, en: NemID}`,
      `${NEMID}, property: name, value: {da: NemID, en: EasyID}`,
      'conflict:values-differ.solution.nemid.name',
    ],
    [
      'dates that cannot be one',
      `${NEMID}, property: launchedOn, value: 2010-06`,
      `${NEMID}, property: launchedOn, value: 2010-07`,
      'conflict:values-differ.solution.nemid.launched-on',
    ],
  ])('%s are a conflict', (_what, one, other, id) => {
    expect(
      conflictsOf([
        { source: 'a', claim: one },
        { source: 'b', claim: other },
      ]),
    ).toEqual({
      [id]: ['claim:a.c1', 'claim:b.c2'],
    })
  })

  test('a claim that clashes with none of the others is left out', () => {
    expect(
      conflictsOf([
        { source: 'a', claim: satisfaction(98, 'period: {at: 2020}') },
        { source: 'b', claim: satisfaction(91, 'period: {at: 2020}') },
        { source: 'c', claim: satisfaction(70, 'period: {at: 2015}') },
      ]),
    ).toEqual({ [VALUES]: ['claim:a.c1', 'claim:b.c2'] })
  })

  test('tells what differs and who says it, in both languages', () => {
    const [conflict] = project(
      seedOf([
        { source: 'a', claim: satisfaction(98.5, 'period: {at: 2020}') },
        { source: 'b', claim: satisfaction(80, 'approximate: true') },
        { source: 'c', claim: satisfaction(98.5, 'period: {at: 2020}') },
      ]),
    ).conflicts
    expect(conflict).toEqual({
      id: VALUES,
      rule: 'VALUES_DIFFER',
      subject: 'solution:nemid',
      property: 'satisfaction',
      explanationDa:
        'Kilderne giver nemid forskellige værdier for tilfredshed: 98,5 pct., 2020 (Kilde A; Kilde C) over for ca. 80 pct. (Kilde B).',
      explanationEn:
        'The sources give nemid different values of satisfaction: 98.5 percent, 2020 (Kilde A; Kilde C) against about 80 percent (Kilde B).',
      claimIds: ['claim:a.c1', 'claim:b.c2', 'claim:c.c3'],
    })
  })
})

describe('rank', () => {
  const reason = 'rankReason: {da: d, en: e}'

  test('a PREFERRED claim settles a conflict', () => {
    expect(
      conflictsOf([
        { source: 'a', claim: satisfaction(98, `rank: PREFERRED, ${reason}`) },
        { source: 'b', claim: satisfaction(91) },
        { source: 'c', claim: satisfaction(70) },
      ]),
    ).toEqual({})
  })

  test('two PREFERRED claims are a conflict of their own', () => {
    expect(
      conflictsOf([
        { source: 'a', claim: satisfaction(98, `rank: PREFERRED, ${reason}`) },
        { source: 'b', claim: satisfaction(91, `rank: PREFERRED, ${reason}`) },
        { source: 'c', claim: satisfaction(70) },
      ]),
    ).toEqual({ [VALUES]: ['claim:a.c1', 'claim:b.c2'] })
  })

  test('a DEPRECATED claim is never part of a conflict', () => {
    expect(
      conflictsOf([
        { source: 'a', claim: satisfaction(98) },
        { source: 'b', claim: satisfaction(91, `rank: DEPRECATED, ${reason}`) },
      ]),
    ).toEqual({})
  })
})

describe('OBJECTS_DIFFER', () => {
  const under = (object: string, more = '') =>
    `${NEMID}, type: ANCHORED_UNDER, object: organisation:${object}${more && `, ${more}`}`
  const ID = 'conflict:objects-differ.solution.nemid.anchored-under'

  test('a single-valued link type to two objects at once is a conflict', () => {
    expect(
      conflictsOf([
        { source: 'a', claim: under('kl') },
        { source: 'b', claim: under('digst') },
      ]),
    ).toEqual({
      [ID]: ['claim:a.c1', 'claim:b.c2'],
    })
  })

  test('a change from one object to the other is no conflict', () => {
    expect(
      conflictsOf([
        { source: 'a', claim: under('kl', 'period: {to: 2011-10}') },
        { source: 'b', claim: under('digst', 'period: {from: 2011-11}') },
      ]),
    ).toEqual({})
  })

  test.each([
    ['both known by their beginning alone', '{from: 2011-10}', '{from: 2022-12}'],
    ['one of which began before the other’s moment', '{from: 2011-10}', '{at: 2022}'],
    ['both known by their end alone', '{to: 2011-10}', '{to: 2022-12}'],
  ])('two objects at times %s are no conflict', (_what, one, other) => {
    expect(
      conflictsOf([
        { source: 'a', claim: under('kl', `period: ${one}`) },
        { source: 'b', claim: under('digst', `period: ${other}`) },
      ]),
    ).toEqual({})
  })

  test.each([
    ['that begin together', '{from: 2011}', '{from: 2011-10}'],
    ['of which one lasts beyond the other’s beginning', '{from: 2011, to: 2023}', '{from: 2022-12}'],
  ])('two objects at times %s are a conflict', (_what, one, other) => {
    expect(
      conflictsOf([
        { source: 'a', claim: under('kl', `period: ${one}`) },
        { source: 'b', claim: under('digst', `period: ${other}`) },
      ]),
    ).toEqual({ [ID]: ['claim:a.c1', 'claim:b.c2'] })
  })

  test('is told in words', () => {
    const [conflict] = project(
      seedOf([
        { source: 'a', claim: under('kl') },
        { source: 'b', claim: under('digst') },
      ]),
    ).conflicts
    expect([conflict?.explanationDa, conflict?.explanationEn]).toEqual([
      'Kilderne er ikke enige om, hvem nemid er forankret under: kl (Kilde A) over for digst (Kilde B).',
      'The sources disagree on who nemid is anchored under: kl (Kilde A) against digst (Kilde B).',
    ])
  })

  test('a plan to move it is no conflict with where it is', () => {
    expect(
      conflictsOf([
        { source: 'a', claim: under('kl') },
        { source: 'b', claim: under('digst', 'modality: PLANNED') },
      ]),
    ).toEqual({})
  })

  test('a link type that may have several objects has no conflict', () => {
    const owned = (object: string) => `${NEMID}, type: OWNED_BY, object: organisation:${object}`
    expect(
      conflictsOf([
        { source: 'a', claim: owned('kl') },
        { source: 'b', claim: owned('digst') },
      ]),
    ).toEqual({})
  })

  test('the links in conflict are disputed', () => {
    const { links } = project(
      seedOf([
        { source: 'a', claim: under('kl') },
        { source: 'b', claim: under('digst') },
      ]),
    )
    expect(links.map(({ to, status }) => [to, status])).toEqual([
      ['organisation:digst', 'DISPUTED'],
      ['organisation:kl', 'DISPUTED'],
    ])
  })
})

describe('PERIODS_DIFFER', () => {
  const period = (dates: string, more = '') =>
    `${NEMID}, property: period, period: ${dates}${more && `, ${more}`}`
  const ID = 'conflict:periods-differ.solution.nemid.period'
  const owned = (dates: string, more = '') =>
    `${NEMID}, type: OWNED_BY, object: organisation:kl, period: ${dates}${more && `, ${more}`}`

  test.each([
    ['begin in different years', '{from: 2010}', '{from: 2011, to: 2020}'],
    ['begin in a year and in a month of another', '{from: 2021}', '{from: 2020-10}'],
    ['end in different months', '{from: 2010, to: 2020-05}', '{from: 2010, to: 2020-06}'],
  ])('two periods of one thing that %s are a conflict', (_how, one, other) => {
    expect(
      conflictsOf([
        { source: 'a', claim: period(one) },
        { source: 'b', claim: period(other) },
      ]),
    ).toEqual({
      [ID]: ['claim:a.c1', 'claim:b.c2'],
    })
  })

  test.each([
    ['a year and a month in it', '{from: 2021}', '{from: 2021-10}'],
    ['a beginning and an end', '{from: 2021}', '{to: 2020}'],
    ['equal periods', '{from: 2021, to: 2022}', '{from: 2021, to: 2022}'],
  ])('%s are no conflict', (_what, one, other) => {
    expect(
      conflictsOf([
        { source: 'a', claim: period(one) },
        { source: 'b', claim: period(other) },
      ]),
    ).toEqual({})
  })

  test('periods are told as precisely as the sources give them', () => {
    const [conflict] = project(
      seedOf([
        { source: 'a', claim: period('{from: 2010, to: 2020}') },
        { source: 'b', claim: period('{from: 2011-03, to: 2020-05}') },
        { source: 'c', claim: period('{at: 2012}') },
        { source: 'd', claim: period('{from: 2013}') },
        { source: 'e', claim: period('{to: 2014}') },
      ]),
    ).conflicts
    expect([conflict?.explanationDa, conflict?.explanationEn]).toEqual([
      'Kilderne giver nemid perioder, der ikke passer sammen: 2010 – 2020 (Kilde A) over for marts 2011 – maj 2020 (Kilde B) over for 2012 (Kilde C) over for fra 2013 (Kilde D) over for indtil 2014 (Kilde E).',
      'The sources give nemid periods that do not agree: 2010 – 2020 (Kilde A) against March 2011 – May 2020 (Kilde B) against 2012 (Kilde C) against from 2013 (Kilde D) against until 2014 (Kilde E).',
    ])
  })

  test('the link is told with names as they stand where they stand', () => {
    const told = [
      { source: 'a', claim: owned('{from: 2010}') },
      { source: 'b', claim: owned('{from: 2011}') },
    ]
    const named = (name: string) => `nameEn: ${name}\n  smallWithin: [en]`
    const seed = seedOf(told, {
      'solution:nemid': named('The solution'),
      'organisation:kl': named('The municipalities'),
    })
    expect(project(seed).conflicts[0]?.explanationEn).toBe(
      'The sources give periods that do not agree for “The solution is owned by the municipalities”: from 2010 (Kilde A) against from 2011 (Kilde B).',
    )
  })

  test('the plan and the outcome are no conflict', () => {
    expect(
      conflictsOf([
        { source: 'a', claim: period('{to: 2020}', 'modality: PLANNED') },
        { source: 'b', claim: period('{to: 2021}') },
      ]),
    ).toEqual({})
  })

  test('two periods of one link are a conflict, and the link is disputed', () => {
    const told = [
      { source: 'a', claim: owned('{from: 2010}') },
      { source: 'b', claim: owned('{from: 2011}') },
    ]
    expect(conflictsOf(told)).toEqual({
      'conflict:periods-differ.solution.nemid.owned-by.organisation.kl': ['claim:a.c1', 'claim:b.c2'],
    })
    expect(project(seedOf(told)).links.map((link) => link.status)).toEqual(['DISPUTED'])
  })

  test('two periods of one stint are a conflict that names it', () => {
    expect(
      conflictsOf([
        { source: 'a', claim: owned('{at: 2010}', 'stint: igen') },
        { source: 'b', claim: owned('{at: 2015}', 'stint: igen') },
      ]),
    ).toEqual({
      'conflict:periods-differ.solution.nemid.owned-by.organisation.kl.igen': ['claim:a.c1', 'claim:b.c2'],
    })
  })

  test('two stints of one link are no conflict', () => {
    expect(
      conflictsOf([
        { source: 'a', claim: owned('{at: 2010}') },
        { source: 'b', claim: owned('{at: 2015}', 'stint: igen') },
      ]),
    ).toEqual({})
  })
})

describe('NONE_AGAINST_VALUE', () => {
  const none = `${NEMID}, property: successor, value: none`
  const ID = 'conflict:none-against-value.solution.nemid.successor'
  const succeeds = 'subject: solution:mitid, type: SUCCEEDS, object: solution:nemid'

  test.each([
    ['a value', `${NEMID}, property: successor, value: MitID`],
    ['that there is one, though not which', `${NEMID}, property: successor, value: unknown`],
    ['a link that denies it', succeeds],
    ['a link that is planned', `${succeeds}, modality: PLANNED`],
  ])('none against %s is a conflict', (_what, claim) => {
    expect(
      conflictsOf([
        { source: 'a', claim: none },
        { source: 'b', claim },
      ]),
    ).toEqual({
      [ID]: ['claim:a.c1', 'claim:b.c2'],
    })
  })

  test.each([
    ['a proposal', `${succeeds}, modality: PROPOSED`],
    ['a link from the subject', 'subject: solution:nemid, type: SUCCEEDS, object: solution:mitid'],
    ['a link of another type', 'subject: solution:mitid, type: PART_OF, object: solution:nemid'],
    ['another none', none],
    ['a deprecated link', `${succeeds}, rank: DEPRECATED, rankReason: {da: d, en: e}`],
  ])('none against %s is no conflict', (_what, claim) => {
    expect(
      conflictsOf([
        { source: 'a', claim: none },
        { source: 'b', claim },
      ]),
    ).toEqual({})
  })

  test('none at one time against a link at another is no conflict', () => {
    expect(
      conflictsOf([
        { source: 'a', claim: `${none}, period: {at: 2015}` },
        { source: 'b', claim: `${succeeds}, period: {from: 2021}` },
      ]),
    ).toEqual({})
  })

  test('the denied link is disputed and named after its subject', () => {
    const { links, conflicts } = project(
      seedOf([
        { source: 'a', claim: none },
        { source: 'b', claim: succeeds },
      ]),
    )
    expect(links.map((link) => link.status)).toEqual(['DISPUTED'])
    expect(conflicts[0]?.explanationDa).toBe(
      'En kilde siger, at der for nemid ikke er nogen efterfølger, en anden nævner en: ingen (Kilde A) over for mitid (Kilde B).',
    )
  })
})

describe('a series', () => {
  const part = (slug: string) => ({
    claim: `subject: strategy:${slug}, type: PART_OF, object: strategy:raekken`,
  })
  const ordinal = (slug: string, number: number, source = 'a', more = '') => ({
    source,
    claim: `subject: strategy:${slug}, property: ordinal, value: ${number}${more && `, ${more}`}`,
  })
  const period = (slug: string, dates: string) => ({
    claim: `subject: strategy:${slug}, property: period, period: ${dates}`,
  })
  const strategy = (slug: string, number: number, dates: string) => [
    part(slug),
    ordinal(slug, number),
    period(slug, dates),
  ]

  test('numbered in the order of time is no conflict', () => {
    expect(
      conflictsOf([
        ...strategy('a', 1, '{from: 2001, to: 2004}'),
        ...strategy('b', 2, '{from: 2004, to: 2006}'),
        ...strategy('c', 3, '{from: 2007, to: 2010}'),
      ]),
    ).toEqual({})
  })

  test('that skips a number between two that adjoin is ORDER_BROKEN', () => {
    expect(
      conflictsOf([
        ...strategy('a', 3, '{from: 2011, to: 2015}'),
        ...strategy('b', 5, '{from: 2016, to: 2020}'),
      ]),
    ).toEqual({
      'conflict:order-broken.strategy.b.ordinal.strategy.a': [
        'claim:a.c2',
        'claim:a.c3',
        'claim:a.c5',
        'claim:a.c6',
      ],
    })
  })

  test('that skips a number over a gap of years is no conflict', () => {
    expect(
      conflictsOf([
        ...strategy('a', 3, '{from: 2001, to: 2004}'),
        ...strategy('b', 5, '{from: 2016, to: 2020}'),
      ]),
    ).toEqual({})
  })

  test('that skips a number where an unnumbered one starts between is no conflict', () => {
    expect(
      conflictsOf([
        ...strategy('a', 3, '{from: 2011, to: 2015}'),
        part('mellem'),
        period('mellem', '{from: 2014, to: 2015}'),
        ...strategy('b', 5, '{from: 2016, to: 2020}'),
      ]),
    ).toEqual({})
  })

  test('that counts against time is ORDER_BROKEN, gap or not', () => {
    const told = [
      ...strategy('a', 2, '{from: 2001, to: 2004}'),
      ...strategy('b', 1, '{from: 2016, to: 2020}'),
    ]
    expect(Object.keys(conflictsOf(told))).toEqual(['conflict:order-broken.strategy.b.ordinal.strategy.a'])
    expect(project(seedOf(told)).conflicts[0]?.explanationDa).toBe(
      'b (2016 – 2020) kommer efter a (2001 – 2004), men numrene passer ikke: a: nr. 2 (Kilde A) over for b: nr. 1 (Kilde A).',
    )
  })

  test('names what is small inside a sentence so, but for where it begins one', () => {
    const told = [
      ...strategy('a', 2, '{from: 2001, to: 2004}'),
      ...strategy('b', 1, '{from: 2016, to: 2020}'),
    ]
    const named = (name: string) => `nameEn: ${name}\n  smallWithin: [en]`
    const seed = seedOf(told, { 'strategy:a': named('Earlier'), 'strategy:b': named('Later') })
    expect(project(seed).conflicts[0]?.explanationEn).toBe(
      'Later (2016 – 2020) comes after earlier (2001 – 2004), but the numbers do not fit: earlier: no. 2 (Kilde A) against later: no. 1 (Kilde A).',
    )
  })

  test('with one number twice is ORDINAL_TWICE', () => {
    expect(conflictsOf([part('a'), part('b'), ordinal('a', 5), ordinal('b', 5, 'b')])).toEqual({
      'conflict:ordinal-twice.strategy.a.ordinal.strategy.b': ['claim:a.c3', 'claim:b.c4'],
    })
  })

  test('in which the sources disagree on a number has that conflict, and clashes only by the number that repeats', () => {
    expect(
      conflictsOf([part('a'), part('b'), ordinal('a', 5), ordinal('a', 4, 'b'), ordinal('b', 5, 'c')]),
    ).toEqual({
      'conflict:ordinal-twice.strategy.a.ordinal.strategy.b': ['claim:a.c3', 'claim:c.c5'],
      'conflict:values-differ.strategy.a.ordinal': ['claim:a.c3', 'claim:b.c4'],
    })
  })

  test('that runs side by side may be numbered in any order', () => {
    expect(
      conflictsOf([
        ...strategy('a', 2, '{from: 2016, to: 2020}'),
        ...strategy('b', 1, '{from: 2016, to: 2020}'),
      ]),
    ).toEqual({})
  })

  test('whose members begin in one year, as far as is known, may be numbered in any order', () => {
    expect(
      conflictsOf([
        ...strategy('a', 2, '{from: 2016, to: 2020}'),
        ...strategy('b', 1, '{from: 2016-05, to: 2020}'),
      ]),
    ).toEqual({})
  })

  test('may skip a number between two of which the later begins well before the earlier ends', () => {
    expect(
      conflictsOf([
        ...strategy('a', 3, '{from: 2011, to: 2016}'),
        ...strategy('b', 5, '{from: 2013, to: 2018}'),
      ]),
    ).toEqual({})
  })

  test('with one number twice in two that adjoin has that conflict only', () => {
    expect(
      conflictsOf([
        ...strategy('a', 3, '{from: 2011, to: 2015}'),
        ...strategy('b', 3, '{from: 2016, to: 2020}'),
      ]),
    ).toEqual({ 'conflict:ordinal-twice.strategy.a.ordinal.strategy.b': ['claim:a.c2', 'claim:a.c5'] })
  })

  test('may have a planned number that another has', () => {
    expect(
      conflictsOf([part('a'), part('b'), ordinal('a', 5), ordinal('b', 5, 'b', 'modality: PLANNED')]),
    ).toEqual({})
  })

  test('holds things of one kind and one whole only', () => {
    expect(
      conflictsOf([
        part('a'),
        ordinal('a', 1),
        { claim: 'subject: solution:s, type: PART_OF, object: strategy:raekken' },
        { claim: 'subject: solution:s, property: ordinal, value: 1' },
        { claim: 'subject: strategy:c, type: PART_OF, object: strategy:andre' },
        ordinal('c', 1),
      ]),
    ).toEqual({})
  })

  test('that is only proposed is none', () => {
    const proposed = {
      claim: 'subject: strategy:b, type: PART_OF, object: strategy:raekken, modality: PROPOSED',
    }
    expect(conflictsOf([part('a'), proposed, ordinal('a', 1), ordinal('b', 1, 'b')])).toEqual({})
  })
})

test('a claim knows its conflicts', () => {
  const { claims } = project(
    seedOf([
      { source: 'a', claim: satisfaction(98) },
      { source: 'b', claim: satisfaction(91) },
      { source: 'c', claim: satisfaction(91, 'modality: OPINION') },
    ]),
  )
  expect(claims.map(({ id, conflictIds }) => [id, conflictIds])).toEqual([
    ['claim:a.c1', [VALUES]],
    ['claim:b.c2', [VALUES]],
    ['claim:c.c3', []],
  ])
})
