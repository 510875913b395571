import { describe, expect, test } from 'vitest'
import type { SeedSource } from '../../src/seed/model.ts'
import { project } from '../../src/seed/project.ts'
import type { Projection } from '../../src/seed/projection.ts'
import { checkFiles } from '../../src/seed/read-seed.ts'
import { MINIMAL_SEED, seedOf, type Told } from './minimal-seed.ts'

const REASON = 'rankReason: {da: d, en: e}'

function projected(told: readonly Told[], entities?: Readonly<Record<string, string>>): Projection {
  return project(seedOf(told, entities))
}

function entityOf(told: readonly Told[], id: string) {
  return projected(told).entities.find((entity) => entity.id === id)
}

describe('the projection of the minimal seed', () => {
  const reading = checkFiles(MINIMAL_SEED)
  if (!reading.isSound) throw new Error('the minimal seed has problems')
  const projection = project(reading.seed)

  test('holds each entity with its names, its label and its sort key', () => {
    expect(projection.entities).toEqual([
      {
        id: 'organisation:kl',
        kind: 'ORGANISATION',
        label: 'Organisation',
        nameDa: 'KL',
        sort: 'kl',
        aliases: ['Kommunernes Landsforening'],
        formerIds: [],
        sourceCount: 1,
      },
      {
        id: 'person:anna',
        kind: 'PERSON',
        label: 'Person',
        nameDa: 'Anna',
        sort: 'anna',
        aliases: [],
        formerIds: [],
        sourceCount: 0,
      },
      {
        id: 'solution:nemid',
        kind: 'SOLUTION',
        label: 'Solution',
        nameDa: 'NemID',
        nameEn: 'NemID',
        sort: 'nemid',
        aliases: [],
        formerIds: [],
        form: 'IDENTITY',
        sourceCount: 1,
      },
    ])
  })

  test('holds the link that the claim supports', () => {
    expect(projection.links).toEqual([
      {
        id: 'link:solution.nemid~owned-by~organisation.kl',
        type: 'OWNED_BY',
        from: 'solution:nemid',
        to: 'organisation:kl',
        periodFrom: '2010',
        periodTo: '2020-05',
        holdsFrom: '2010-01-01',
        holdsTo: '2020-05-31',
        status: 'STATED',
        sourceIds: ['source:kilde'],
        sourceCount: 1,
        claimIds: ['claim:kilde.ejer'],
      },
    ])
  })

  test('holds the claims as scalars', () => {
    expect(projection.claims).toEqual([
      {
        id: 'claim:kilde.ejer',
        subject: 'solution:nemid',
        property: 'OWNED_BY',
        object: 'organisation:kl',
        linkId: 'link:solution.nemid~owned-by~organisation.kl',
        approximate: false,
        periodFrom: '2010',
        periodTo: '2020-05',
        modality: 'STATED',
        rank: 'NORMAL',
        source: 'source:kilde',
        paragraph: 2,
        textDa: 'KL ejer NemID.',
        textEn: 'KL owns NemID.',
        conflictIds: [],
      },
      {
        id: 'claim:kilde.tilfredshed',
        subject: 'solution:nemid',
        property: 'satisfaction',
        valueType: 'number',
        valueNumber: 98,
        valueUnit: 'percent',
        approximate: false,
        modality: 'STATED',
        rank: 'NORMAL',
        source: 'source:kilde',
        paragraph: 3,
        textDa: '98 pct. er tilfredse.',
        textEn: '98 percent are satisfied.',
        conflictIds: [],
      },
    ])
  })

  test('holds the source with its number of claims', () => {
    expect(projection.sources).toEqual([
      {
        id: 'source:kilde',
        title: 'En kilde',
        sort: 'en kilde',
        form: 'ARTICLE',
        publisher: 'organisation:kl',
        authors: ['person:anna'],
        language: 'da',
        publishedOn: '2021-03',
        claimCount: 2,
      },
    ])
  })

  test('is the same for the same seed in another order, and another for another seed', () => {
    const { seed } = reading
    const { units } = seed.vocabulary
    const shuffled = {
      ...seed,
      vocabulary: { ...seed.vocabulary, units: Object.fromEntries(Object.entries(units).reverse()) },
      entities: [...seed.entities].reverse(),
      sources: [...seed.sources].reverse(),
      claims: [...seed.claims].reverse(),
    }
    expect(project(shuffled)).toEqual(projection)
    expect(projection.version).toMatch(/^[0-9a-f]{16}$/)
    const changed = { ...seed, claims: seed.claims.map((claim) => ({ ...claim, paragraph: 9 })) }
    expect(project(changed).version).not.toBe(projection.version)
  })
})

test('an entity has its name as it stands inside a sentence where it is small there', () => {
  const { entities } = projected([{ claim: 'subject: solution:kl, property: statement, value: x' }], {
    'solution:kl': 'nameEn: The Municipalities\n  smallWithin: [en]',
  })
  expect(entities[0]).toMatchObject({ nameEn: 'The Municipalities', nameWithinEn: 'the Municipalities' })
  expect(entities[0]).not.toHaveProperty('nameWithinDa')
})

describe('values', () => {
  test.each([
    ['value: God.', 'statement', { valueType: 'text', valueTextDa: 'God.' }],
    [
      'value: {da: God., en: Good.}',
      'statement',
      { valueType: 'text', valueTextDa: 'God.', valueTextEn: 'Good.' },
    ],
    ['value: 2010', 'launchedOn', { valueType: 'date', valueDate: '2010' }],
    ['value: 2010-07-01', 'launchedOn', { valueType: 'date', valueDate: '2010-07-01' }],
    ['value: 3', 'ordinal', { valueType: 'number', valueNumber: 3 }],
    [
      'value: 3.5, unit: people',
      'satisfaction',
      { valueType: 'number', valueNumber: 3.5, valueUnit: 'people' },
    ],
    ['value: 3, approximate: true', 'ordinal', { valueType: 'number', valueNumber: 3, approximate: true }],
    ['value: unknown', 'ordinal', { valueType: 'unknown' }],
    ['value: none', 'statement', { valueType: 'none' }],
    ['period: {from: 2010}', 'period', { valueType: 'period', periodFrom: '2010' }],
  ])('%s of %s is stored as scalars', (value, property, expected) => {
    const [claim] = projected([{ claim: `subject: solution:nemid, property: ${property}, ${value}` }]).claims
    const { id, subject, modality, rank, source, paragraph, textDa, textEn, conflictIds, ...own } =
      claim ?? {}
    expect(own).toEqual({ property, approximate: false, ...expected })
  })

  test('texts beside the value are stored in both languages', () => {
    const [claim] = projected([
      {
        claim: `subject: person:anna, type: HOLDS_ROLE_AT, object: organisation:kl, role: {da: chef, en: head}, representing: organisation:dansk-it, saidBy: person:bo, stint: anden, rank: PREFERRED, rankReason: {da: nyest, en: newest}, heading: Indledning`,
      },
    ]).claims
    expect(claim).toMatchObject({
      roleDa: 'chef',
      roleEn: 'head',
      representing: 'organisation:dansk-it',
      saidBy: 'person:bo',
      stint: 'anden',
      rank: 'PREFERRED',
      rankReasonDa: 'nyest',
      rankReasonEn: 'newest',
      heading: 'Indledning',
    })
  })
})

describe('what an entity derives from claims', () => {
  const period = (dates: string, more = '') =>
    `subject: solution:nemid, property: period, period: ${dates}${more && `, ${more}`}`

  test.each([
    [
      'the stated rather than the planned',
      [period('{to: 2020}', 'modality: PLANNED'), period('{to: 2021}')],
      [undefined, '2021'],
    ],
    ['nothing from a plan', [period('{to: 2020}', 'modality: PLANNED')], [undefined, undefined]],
    ['nothing from a forecast', [period('{to: 2020}', 'modality: FORECAST')], [undefined, undefined]],
    [
      'nothing from a deprecated claim',
      [period('{to: 2020}', `rank: DEPRECATED, ${REASON}`)],
      [undefined, undefined],
    ],
    [
      'the preferred',
      [period('{from: 2010}'), period('{from: 2011}', `rank: PREFERRED, ${REASON}`)],
      ['2011', undefined],
    ],
    ['the one that tells more', [period('{from: 2010}'), period('{from: 2010, to: 2020}')], ['2010', '2020']],
    [
      'the one that tells more ends, however coarse',
      [period('{from: 2010-07-01}'), period('{from: 2010, to: 2020}')],
      ['2010', '2020'],
    ],
    ['the finer one', [period('{from: 2010}'), period('{from: 2010-07}')], ['2010-07', undefined]],
    [
      'nothing from an unknown one',
      ['subject: solution:nemid, property: period, value: unknown'],
      [undefined, undefined],
    ],
  ])('its period is %s', (_which, claims, [from, to]) => {
    const entity = entityOf(
      claims.map((claim, index) => ({ source: `s${index}`, claim })),
      'solution:nemid',
    )
    expect([entity?.periodFrom, entity?.periodTo]).toEqual([from, to])
  })

  test('its ordinal is what the best claim says', () => {
    const ordinal = (value: number, more = '') =>
      `subject: strategy:a, property: ordinal, value: ${value}${more}`
    expect(
      entityOf(
        [{ claim: ordinal(4) }, { source: 'b', claim: ordinal(5, `, rank: PREFERRED, ${REASON}`) }],
        'strategy:a',
      )?.ordinal,
    ).toBe(5)
  })

  test('its number of members is that of the latest time', () => {
    const members = (value: number, year: number) =>
      `subject: organisation:kl, property: memberCount, value: ${value}, period: {at: ${year}}`
    expect(
      entityOf(
        [{ claim: members(26, 2021) }, { claim: members(27, 2024) }, { claim: members(20, 2019) }],
        'organisation:kl',
      )?.memberCount,
    ).toBe(27)
  })

  test('its sources are those with claims on it as subject or object, each counted once', () => {
    const owned = 'subject: solution:nemid, type: OWNED_BY, object: organisation:kl'
    const told = [
      { source: 'a', claim: owned },
      { source: 'a', claim: 'subject: solution:nemid, property: statement, value: God.' },
      { source: 'b', claim: owned },
      { source: 'c', claim: 'subject: solution:nemid, property: statement, value: God.' },
    ]
    expect(entityOf(told, 'solution:nemid')?.sourceCount).toBe(3)
    expect(entityOf(told, 'organisation:kl')?.sourceCount).toBe(2)
  })
})

describe('a link', () => {
  const owned = (more = '') =>
    `subject: solution:nemid, type: OWNED_BY, object: organisation:kl${more && `, ${more}`}`
  const ID = 'link:solution.nemid~owned-by~organisation.kl'

  test('is one for all claims of the same type and ends', () => {
    const { links } = projected([
      { source: 'b', claim: owned() },
      { source: 'a', claim: owned('period: {at: 2016}') },
    ])
    expect(links).toEqual([
      expect.objectContaining({
        id: ID,
        sourceIds: ['source:a', 'source:b'],
        sourceCount: 2,
        claimIds: ['claim:a.c2', 'claim:b.c1'],
      }),
    ])
  })

  test('is another for another stint', () => {
    expect(projected([{ claim: owned() }, { claim: owned('stint: igen') }]).links).toEqual([
      expect.objectContaining({ id: ID }),
      expect.objectContaining({ id: `${ID}~igen`, stint: 'igen' }),
    ])
  })

  test('of a symmetric type is one in both directions, from the smaller id', () => {
    const { links, claims } = projected([
      { source: 'a', claim: 'subject: solution:mitid, type: ALTERNATIVE_TO, object: solution:nemid' },
      { source: 'b', claim: 'subject: solution:nemid, type: ALTERNATIVE_TO, object: solution:mitid' },
    ])
    expect(links).toEqual([
      expect.objectContaining({
        id: 'link:solution.mitid~alternative-to~solution.nemid',
        from: 'solution:mitid',
        to: 'solution:nemid',
        sourceCount: 2,
      }),
    ])
    expect(claims.map((claim) => [claim.subject, claim.linkId])).toEqual([
      ['solution:mitid', 'link:solution.mitid~alternative-to~solution.nemid'],
      ['solution:nemid', 'link:solution.mitid~alternative-to~solution.nemid'],
    ])
  })

  test('is not made by a deprecated claim, which has no link then', () => {
    const { links, claims } = projected([{ claim: owned(`rank: DEPRECATED, ${REASON}`) }])
    expect(links).toEqual([])
    expect(claims.map((claim) => claim.linkId)).toEqual([undefined])
  })

  test('made by another claim is also the deprecated one’s, whose source does not count', () => {
    const { links, claims } = projected([
      { source: 'a', claim: owned(`rank: DEPRECATED, ${REASON}, period: {at: 1999}`) },
      { source: 'b', claim: owned() },
    ])
    expect(links).toEqual([
      expect.objectContaining({ id: ID, sourceIds: ['source:b'], claimIds: ['claim:a.c1', 'claim:b.c2'] }),
    ])
    expect(links[0]?.periodFrom).toBeUndefined()
    expect(claims.map((claim) => claim.linkId)).toEqual([ID, ID])
  })

  test.each([
    [['STATED', 'OPINION'], 'STATED'],
    [['OPINION', 'PLANNED'], 'PLANNED'],
    [['FORECAST', 'OPINION', 'PROPOSED'], 'PROPOSED'],
    [['FORECAST', 'OPINION'], 'OPINION'],
    [['FORECAST'], 'FORECAST'],
  ])('with claims that are %j has the status %s', (modalities, status) => {
    const told = modalities.map((modality) => ({
      source: modality.toLowerCase(),
      claim: owned(`modality: ${modality}`),
    }))
    expect(projected(told).links.map((link) => link.status)).toEqual([status])
  })

  test('has the role, the representation and the period of the best claim that has one', () => {
    const { links } = projected([
      { source: 'a', claim: owned('role: {da: medejer, en: co-owner}') },
      { source: 'b', claim: owned(`role: {da: ejer, en: owner}, rank: PREFERRED, ${REASON}`) },
      { source: 'c', claim: owned('representing: organisation:staten, period: {from: 2010}') },
    ])
    expect(links[0]).toMatchObject({
      roleDa: 'ejer',
      roleEn: 'owner',
      representing: 'organisation:staten',
      periodFrom: '2010',
      status: 'STATED',
    })
  })

  test('has none of them from a claim that is less firm than the link', () => {
    const told = 'role: {da: ejer, en: owner}, representing: organisation:staten, period: {from: 2010}'
    const planned = { source: 'a', claim: owned(`${told}, modality: PLANNED`) }
    const { roleDa, representing, periodFrom } =
      projected([planned, { source: 'b', claim: owned() }]).links[0] ?? {}
    expect([roleDa, representing, periodFrom]).toEqual([undefined, undefined, undefined])
    expect(projected([planned]).links[0]).toMatchObject({
      roleDa: 'ejer',
      periodFrom: '2010',
      status: 'PLANNED',
    })
  })
})

describe('the time a link holds', () => {
  const life = (id: string, dates: string) => ({
    claim: `subject: ${id}, property: period, period: ${dates}`,
  })
  const link = (type: string, object: string, more = '') => ({
    claim: `subject: solution:b, type: ${type}, object: ${object}${more && `, ${more}`}`,
  })

  function heldOf(told: readonly Told[]): readonly (string | undefined)[] {
    const [only] = projected(told).links
    return [only?.holdsFrom, only?.holdsTo]
  }

  test.each([
    [
      'is that of its own period',
      [
        life('solution:b', '{from: 2010, to: 2020}'),
        link('OWNED_BY', 'organisation:kl', 'period: {from: 2011-02, to: 2012}'),
      ],
      ['2011-02-01', '2012-12-31'],
    ],
    [
      'ends with its ends where its own period does not tell its end',
      [
        life('solution:b', '{from: 2010, to: 2020}'),
        life('organisation:kl', '{to: 2022}'),
        link('OWNED_BY', 'organisation:kl', 'period: {from: 2011}'),
      ],
      ['2011-01-01', '2020-12-31'],
    ],
    [
      'begins with its ends where its own period does not tell its beginning',
      [
        life('solution:b', '{from: 2010, to: 2020}'),
        life('organisation:kl', '{from: 2009}'),
        link('OWNED_BY', 'organisation:kl', 'period: {to: 2012-03}'),
      ],
      ['2010-01-01', '2012-03-31'],
    ],
    [
      'is what its own period tells of it where its ends were not there then',
      [
        life('solution:b', '{from: 2010, to: 2020}'),
        link('OWNED_BY', 'organisation:kl', 'period: {from: 2021}'),
      ],
      ['2021-01-01', undefined],
    ],
    [
      'is not known where neither its own period nor its ends tell it',
      [link('OWNED_BY', 'organisation:kl', 'period: {from: 2011}')],
      ['2011-01-01', undefined],
    ],
    [
      'is the time that both its ends share',
      [
        life('solution:b', '{from: 2010, to: 2020}'),
        life('organisation:kl', '{from: 2011-10, to: 2022-12-15}'),
        link('OWNED_BY', 'organisation:kl'),
      ],
      ['2011-10-01', '2020-12-31'],
    ],
    [
      'is that of one end where the other’s is not known',
      [life('organisation:kl', '{from: 2011-10}'), link('OWNED_BY', 'organisation:kl')],
      ['2011-10-01', undefined],
    ],
    ['is not known where neither end’s is', [link('OWNED_BY', 'organisation:kl')], [undefined, undefined]],
    [
      'is not known where its ends share none',
      [
        life('solution:b', '{from: 2010, to: 2012}'),
        life('organisation:kl', '{from: 2015}'),
        link('OWNED_BY', 'organisation:kl'),
      ],
      [undefined, undefined],
    ],
    [
      'of a timeless type has no end',
      [
        life('solution:b', '{from: 2021, to: 2030}'),
        life('solution:a', '{from: 2010, to: 2022}'),
        link('SUCCEEDS', 'solution:a'),
      ],
      ['2021-01-01', undefined],
    ],
    [
      'of a timeless type begins where its ends never met',
      [
        life('solution:b', '{from: 2016, to: 2020}'),
        life('solution:a', '{from: 2011, to: 2015}'),
        link('SUCCEEDS', 'solution:a'),
      ],
      ['2016-01-01', undefined],
    ],
    [
      'of a timeless type with a period of its own has its beginning only',
      [link('SUCCEEDS', 'solution:a', 'period: {at: 2021-10}')],
      ['2021-10-01', undefined],
    ],
  ])('%s', (_rule, told, held) => {
    expect(heldOf(told)).toEqual(held)
  })
})

describe('the time a part of a solution is there', () => {
  const life = (id: string, dates: string) => ({
    claim: `subject: ${id}, property: period, period: ${dates}`,
  })
  const part = (whole: string, more = '') => ({
    claim: `subject: solution:part, type: PART_OF, object: ${whole}${more && `, ${more}`}`,
  })
  const begun = life('solution:part', '{from: 2018-05}')
  const ended = life('solution:whole', '{from: 2010, to: 2023-10-31}')

  function timesOf(told: readonly Told[], id = 'solution:part'): readonly (string | undefined)[] {
    const entity = projected(told).entities.find((one) => one.id === id)
    return [entity?.holdsFrom, entity?.holdsTo, entity?.periodTo]
  }

  test.each([
    ['ends with the whole', [begun, ended, part('solution:whole')], ['2018-05-01', '2023-10-31', undefined]],
    [
      'ends with the whole of the whole',
      [
        begun,
        ended,
        part('solution:middle'),
        { claim: 'subject: solution:middle, type: PART_OF, object: solution:whole' },
      ],
      ['2018-05-01', '2023-10-31', undefined],
    ],
    [
      'ends with the last of several wholes',
      [begun, ended, life('solution:other', '{to: 2024}'), part('solution:whole'), part('solution:other')],
      ['2018-05-01', '2024-12-31', undefined],
    ],
    [
      'goes on where one of several wholes does',
      [begun, ended, life('solution:other', '{from: 2010}'), part('solution:whole'), part('solution:other')],
      ['2018-05-01', undefined, undefined],
    ],
    [
      'has its own end where a source tells it',
      [life('solution:part', '{from: 2018-05, to: 2020}'), ended, part('solution:whole')],
      ['2018-05-01', '2020-12-31', '2020'],
    ],
    [
      'is not known where its beginning is not',
      [ended, part('solution:whole')],
      [undefined, undefined, undefined],
    ],
    [
      'has no end that lies before its beginning',
      [life('solution:part', '{from: 2024}'), ended, part('solution:whole')],
      ['2024-01-01', undefined, undefined],
    ],
    [
      'has no end from a whole that it is only proposed to be part of',
      [begun, ended, part('solution:whole', 'modality: PROPOSED')],
      ['2018-05-01', undefined, undefined],
    ],
    [
      'has no end from wholes that are parts of each other',
      [
        begun,
        part('solution:whole'),
        { claim: 'subject: solution:whole, type: PART_OF, object: solution:part' },
      ],
      ['2018-05-01', undefined, undefined],
    ],
  ])('%s', (_rule, told, times) => {
    expect(timesOf(told)).toEqual(times)
  })

  test('ends with no whole of another kind', () => {
    const told = [
      begun,
      life('strategy:whole', '{from: 2010, to: 2023}'),
      part('strategy:whole'),
      life('strategy:part', '{from: 2012}'),
      { claim: 'subject: strategy:part, type: PART_OF, object: strategy:whole' },
      ended,
      { claim: 'subject: strategy:part, type: PART_OF, object: solution:whole' },
    ]
    expect(timesOf(told)).toEqual(['2018-05-01', undefined, undefined])
    expect(timesOf(told, 'strategy:part')).toEqual(['2012-01-01', undefined, undefined])
  })
})

describe('the time of what others have taken the place of', () => {
  const life = (id: string, dates: string) => ({
    claim: `subject: ${id}, property: period, period: ${dates}`,
  })
  const successor = (id: string, more = '') => ({
    claim: `subject: ${id}, type: SUCCEEDS, object: strategy:old${more && `, ${more}`}`,
  })
  const begun = life('strategy:old', '{from: 2001}')
  const next = life('strategy:new', '{from: 2004-05, to: 2006}')

  test.each([
    ['ends when the other begins', [begun, next, successor('strategy:new')], ['2001-01-01', '2004-05-01']],
    [
      'ends when the last of several begins',
      [
        begun,
        next,
        successor('strategy:new'),
        life('strategy:other', '{from: 2005}'),
        successor('strategy:other'),
      ],
      ['2001-01-01', '2005-01-01'],
    ],
    [
      'goes on where it is not known when one of several begins',
      [begun, next, successor('strategy:new'), successor('strategy:other')],
      ['2001-01-01', undefined],
    ],
    [
      'has its own end where a source tells it',
      [life('strategy:old', '{from: 2001, to: 2007}'), next, successor('strategy:new')],
      ['2001-01-01', '2007-12-31'],
    ],
    ['is not known where its beginning is not', [next, successor('strategy:new')], [undefined, undefined]],
    [
      'ends at no day before its beginning',
      [life('strategy:old', '{from: 2005}'), next, successor('strategy:new')],
      ['2005-01-01', '2005-01-01'],
    ],
    [
      'goes on where the other is only proposed to take its place',
      [begun, next, successor('strategy:new', 'modality: PROPOSED')],
      ['2001-01-01', undefined],
    ],
  ])('%s', (_rule, told, times) => {
    const entity = projected(told).entities.find(({ id }) => id === 'strategy:old')
    expect([entity?.holdsFrom, entity?.holdsTo]).toEqual(times)
  })
})

describe('the time of a link of which a subject has one at a time', () => {
  const under = (object: string, dates: string, more = '') => ({
    claim: `subject: solution:b, type: ANCHORED_UNDER, object: organisation:${object}, period: ${dates}${more && `, ${more}`}`,
  })
  const owned = (object: string, dates: string) => ({
    claim: `subject: solution:b, type: OWNED_BY, object: organisation:${object}, period: ${dates}`,
  })

  test.each([
    [
      'ends when the next begins',
      [under('one', '{from: 2011}'), under('two', '{from: 2022-12}'), under('three', '{from: 2024}')],
      { one: '2022-12-01', two: '2024-01-01', three: undefined },
    ],
    [
      'has its own end where a source tells it',
      [under('one', '{from: 2011, to: 2023}'), under('two', '{from: 2022}')],
      { one: '2023-12-31', two: undefined },
    ],
    [
      'goes on where the next is only planned',
      [under('one', '{from: 2011}'), under('two', '{from: 2022}', 'modality: PLANNED')],
      { one: undefined, two: undefined },
    ],
    [
      'goes on where a subject may have several',
      [owned('one', '{from: 2011}'), owned('two', '{from: 2022}')],
      { one: undefined, two: undefined },
    ],
  ])('%s', (_rule, told, ends) => {
    const { links } = projected(told)
    expect(Object.fromEntries(links.map(({ to, holdsTo }) => [to.split(':')[1], holdsTo]))).toEqual(ends)
  })
})

describe('among claims of equal rank and modality', () => {
  const ordinal = (value: number, source: string) => ({
    source,
    claim: `subject: strategy:a, property: ordinal, value: ${value}`,
  })
  const source = (slug: string, more: Partial<SeedSource>): SeedSource => ({
    id: `source:${slug}`,
    title: slug,
    form: 'ARTICLE',
    authors: [],
    language: 'da',
    ...more,
  })
  const published = (publisher: string, publishedOn: string) => ({
    publisher: `organisation:${publisher}`,
    publishedOn,
  })

  test.each([
    [
      'that of a public authority’s own source leads',
      published('press', '2024'),
      published('agency', '2011'),
      4,
    ],
    ['that of the source published last leads', published('press', '2011'), published('press', '2011-05'), 4],
    ['that of a source without a date comes last', {}, { publishedOn: '2011' }, 4],
    ['the first by id leads where the sources tell nothing', {}, {}, 3],
  ])('%s', (_rule, a, b, expected) => {
    const told = seedOf([ordinal(3, 'a'), ordinal(4, 'b')])
    const organisation = { kind: 'ORGANISATION', aliases: [], formerIds: [] }
    const seed = {
      ...told,
      entities: [
        ...told.entities,
        { id: 'organisation:press', name: 'Press', form: 'MEDIA', ...organisation },
        { id: 'organisation:agency', name: 'Agency', form: 'AGENCY', ...organisation },
      ],
      sources: [source('a', a), source('b', b)],
    }
    const { entities, conflicts } = project(seed)
    expect(entities.find(({ id }) => id === 'strategy:a')?.ordinal).toBe(expected)
    // Which of them the graph follows settles nothing.
    expect(conflicts.map(({ rule }) => rule)).toEqual(['VALUES_DIFFER'])
  })
})
