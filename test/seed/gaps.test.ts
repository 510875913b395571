import { describe, expect, test } from 'vitest'
import { project } from '../../src/seed/project.ts'
import { entity, smallSeed } from '../support/small-seed.ts'
import { seedOf, type Told } from './minimal-seed.ts'

function gapsOf(rule: string, told: readonly Told[], entities?: Readonly<Record<string, string>>): string[] {
  const { gaps } = project(seedOf(told, entities))
  return gaps.filter((gap) => gap.rule === rule).map((gap) => gap.id)
}

const statement = (id: string, source = 'a') => ({
  source,
  claim: `subject: ${id}, property: statement, value: x`,
})

describe('a gap', () => {
  test('is told in both languages', () => {
    const { gaps } = project(seedOf([statement('solution:nemid')], { 'solution:nemid': 'nameEn: NemID' }))
    expect(gaps.find((gap) => gap.rule === 'SOLUTION_WITHOUT_OWNER')).toEqual({
      id: 'gap:solution-without-owner.solution.nemid',
      rule: 'SOLUTION_WITHOUT_OWNER',
      subject: 'solution:nemid',
      explanationDa: 'Ingen kilde siger, hvem der ejer nemid.',
      explanationEn: 'No source says who owns NemID.',
    })
  })

  test('names what is small inside a sentence so, but for where it begins one', () => {
    const solution = entity('solution:l', 'Øvrige løsninger', { smallWithin: ['da'] })
    const government = entity('organisation:r', 'Regeringen', {
      nameEn: 'The Government',
      smallWithin: ['da', 'en'],
    })
    const { gaps } = smallSeed(
      [entity('person:p', 'Per'), government, solution],
      ['person:p CHAIRS organisation:r', 'solution:l USES organisation:r'],
    )
    expect(gaps.map(({ explanationDa, explanationEn }) => [explanationDa, explanationEn])).toEqual([
      [
        'Øvrige løsninger har ikke noget officielt engelsk navn her.',
        'Øvrige løsninger has no official English name here.',
      ],
      [
        'Ingen kilde siger hvornår: Per er formand for regeringen.',
        'No source says when: Per chairs the Government.',
      ],
      ['Kun én kilde fortæller om regeringen.', 'Only one source tells of the Government.'],
      ['Kun én kilde fortæller om Per.', 'Only one source tells of Per.'],
      ['Kun én kilde fortæller om øvrige løsninger.', 'Only one source tells of øvrige løsninger.'],
      ['Ingen kilde siger, hvem der ejer øvrige løsninger.', 'No source says who owns øvrige løsninger.'],
      ['Det vides ikke, hvornår »Prøve« er udgivet.', 'It is not known when “Prøve” was published.'],
    ])
  })

  test('SOLUTION_WITHOUT_OWNER is one for each solution that nobody owns', () => {
    const told = [
      statement('solution:a'),
      { claim: 'subject: solution:b, type: OWNED_BY, object: organisation:kl' },
      { claim: 'subject: organisation:x, type: OWNED_BY, object: organisation:kl' },
      { claim: 'subject: solution:c, type: OWNED_BY, object: organisation:kl, modality: PROPOSED' },
      { claim: 'subject: solution:d, type: OWNED_BY, object: organisation:kl, modality: PLANNED' },
    ]
    expect(gapsOf('SOLUTION_WITHOUT_OWNER', told)).toEqual([
      'gap:solution-without-owner.solution.a',
      'gap:solution-without-owner.solution.c',
    ])
  })

  test('SINGLE_SOURCE is one for each entity that one source tells of', () => {
    const told = [statement('solution:a', 'a'), statement('solution:b', 'a'), statement('solution:b', 'b')]
    expect(gapsOf('SINGLE_SOURCE', told)).toEqual(['gap:single-source.solution.a'])
  })

  test('NO_ENGLISH_NAME is one for each entity without, but not for a person', () => {
    const told = [statement('solution:a'), statement('solution:b'), statement('person:anna')]
    expect(gapsOf('NO_ENGLISH_NAME', told, { 'solution:b': 'nameEn: B' })).toEqual([
      'gap:no-english-name.solution.a',
    ])
  })

  test('UNKNOWN_VALUE is one for each claim that says unknown, unless another tells the value', () => {
    const told = [
      { claim: 'subject: solution:a, property: ordinal, value: unknown' },
      { claim: 'subject: solution:b, property: ordinal, value: unknown' },
      { source: 'b', claim: 'subject: solution:b, property: ordinal, value: 3' },
      { claim: 'subject: solution:c, property: successor, value: unknown' },
      { source: 'b', claim: 'subject: solution:a, type: SUCCEEDS, object: solution:c' },
      { claim: 'subject: solution:d, property: satisfaction, value: unknown, period: {at: 2020}' },
      { source: 'b', claim: 'subject: solution:d, property: satisfaction, value: 3, period: {at: 2015}' },
    ]
    expect(gapsOf('UNKNOWN_VALUE', told)).toEqual([
      'gap:unknown-value.claim.a.c1',
      'gap:unknown-value.claim.a.c6',
    ])
  })

  test('ENTITY_WITHOUT_PERIOD is one for each entity without, where most of its kind and form have one', () => {
    const of = (prefix: string) => [
      ...['a', 'b', 'c'].map((slug) => ({
        claim: `subject: ${prefix}:${slug}, property: period, period: {from: 2016}`,
      })),
      statement(`${prefix}:d`),
    ]
    expect(gapsOf('ENTITY_WITHOUT_PERIOD', of('solution'))).toEqual(['gap:entity-without-period.solution.d'])
    // Those of strategies have a rule of their own.
    expect(gapsOf('ENTITY_WITHOUT_PERIOD', of('strategy'))).toEqual([])
    expect(gapsOf('ENTITY_WITHOUT_PERIOD', of('solution'), { 'solution:d': 'form: IDENTITY' })).toEqual([])
  })

  test('ENTITY_WITHOUT_OWNER is one for each entity without, where most of its kind and form have one', () => {
    const of = (prefix: string) => [
      ...['a', 'b', 'c', 'd'].map((slug) => ({
        claim: `subject: ${prefix}:${slug}, type: OWNED_BY, object: organisation:x`,
      })),
      statement('organisation:x'),
    ]
    expect(gapsOf('ENTITY_WITHOUT_OWNER', of('organisation'))).toEqual([
      'gap:entity-without-owner.organisation.x',
    ])
    // Those of solutions have a rule of their own.
    expect(gapsOf('ENTITY_WITHOUT_OWNER', [...of('solution'), statement('solution:e')])).toEqual([])
  })

  test('STRATEGY_WITHOUT_PERIOD is one for each strategy without, but not for a series', () => {
    const told = [
      statement('strategy:a'),
      statement('strategy:c'),
      { claim: 'subject: strategy:b, property: period, period: {from: 2016}' },
      // Who asks when it is in force is told of the plan.
      { claim: 'subject: strategy:d, property: period, period: {from: 2016}, modality: PLANNED' },
    ]
    expect(gapsOf('STRATEGY_WITHOUT_PERIOD', told, { 'strategy:c': 'form: SERIES' })).toEqual([
      'gap:strategy-without-period.strategy.a',
    ])
  })

  test('SOURCE_WITHOUT_DATE is one for each source without', () => {
    expect(gapsOf('SOURCE_WITHOUT_DATE', [statement('solution:a', 'b')])).toEqual([
      'gap:source-without-date.source.b',
    ])
  })

  test('PERSON_WITHOUT_ROLE is one for each person without a role, chair or membership', () => {
    const told = [
      statement('person:anna'),
      { claim: 'subject: person:bo, type: HOLDS_ROLE_AT, object: organisation:kl' },
      { claim: 'subject: person:eva, type: PART_OF, object: organisation:kl' },
    ]
    expect(gapsOf('PERSON_WITHOUT_ROLE', told)).toEqual([
      'gap:person-without-role.person.anna',
      'gap:person-without-role.person.eva',
    ])
  })

  test('NO_PERIOD is one for each ownership or role whose time no source tells', () => {
    const told = [
      { claim: 'subject: solution:a, type: OWNED_BY, object: organisation:kl' },
      { claim: 'subject: solution:b, type: OWNED_BY, object: organisation:kl, period: {from: 2010}' },
      { claim: 'subject: solution:c, type: OWNED_BY, object: organisation:kl' },
      {
        source: 'b',
        claim:
          'subject: solution:c, type: OWNED_BY, object: organisation:kl, period: {from: 2010}, modality: PLANNED',
      },
      { claim: 'subject: solution:b, type: PART_OF, object: solution:a' },
    ]
    expect(gapsOf('NO_PERIOD', told)).toEqual(['gap:no-period.link.solution.a~owned-by~organisation.kl'])
  })

  test('NOT_CONNECTED is one for each entity without a link', () => {
    const told = [
      statement('solution:a'),
      { claim: 'subject: solution:b, type: OWNED_BY, object: organisation:kl' },
    ]
    expect(gapsOf('NOT_CONNECTED', told)).toEqual(['gap:not-connected.solution.a'])
  })
})
