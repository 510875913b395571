/** What the graph does not know, found by rule. */

import { findLacks, isTold, type Lack } from './lacks.ts'
import type { Bilingual, Seed } from './model.ts'
import { byId } from './order.ts'
import { knownTimesMeet } from './partial-date.ts'
import type { GapRule, GraphEntity, GraphGap, GraphLink, LinkStatus } from './projection.ts'
import { createWording, type Wording } from './wording.ts'

/** What lacks what most of its kind and form have, unless a rule of its own says so already. */
const LACK_RULES: Readonly<Record<Lack['what'], { rule: GapRule; kindsOfOtherRules: string }>> = {
  PERIOD: { rule: 'ENTITY_WITHOUT_PERIOD', kindsOfOtherRules: 'STRATEGY' },
  OWNER: { rule: 'ENTITY_WITHOUT_OWNER', kindsOfOtherRules: 'SOLUTION' },
}

export interface GapInput {
  readonly seed: Seed
  readonly entities: readonly GraphEntity[]
  readonly links: readonly GraphLink[]
}

/** Link types that give a person a role. */
const ROLE_TYPES: readonly string[] = ['HOLDS_ROLE_AT', 'CHAIRS', 'MEMBER_OF']

/** Link types of which a reader asks when they held. */
const PERIOD_TYPES: readonly string[] = [...ROLE_TYPES, 'OWNED_BY']

/** What somebody proposes, means or expects answers no question of a fact. */
const NOT_FACTS: readonly LinkStatus[] = ['PROPOSED', 'OPINION', 'FORECAST']

/** All gaps of a seed, in the order of their ids. */
export function findGaps(input: GapInput): GraphGap[] {
  const wording = createWording(input.seed)
  return [
    ...gapsOfEntities(input, wording),
    ...gapsOfLacks(input, wording),
    ...gapsOfLinks(input, wording),
    ...gapsOfSources(input),
    ...unknownValues(input, wording),
  ].sort(byId)
}

function gapsOfEntities({ seed, entities, links }: GapInput, wording: Wording): GraphGap[] {
  const dated = new Set(
    seed.claims
      .filter((claim) => claim.property === 'period' && claim.value?.type === 'period' && isTold(claim))
      .map(({ subject }) => subject),
  )
  const linksFrom = new Map<string, Set<string>>()
  const linked = new Set<string>()
  for (const { type, from, to, status } of links) {
    if (!NOT_FACTS.includes(status)) linksFrom.set(from, (linksFrom.get(from) ?? new Set()).add(type))
    linked.add(from).add(to)
  }
  return entities.flatMap((entity) => {
    const gaps: GraphGap[] = []
    const { id, kind } = entity
    const [nameDa, nameEn] = [wording.name(id, 'da'), wording.name(id, 'en')]
    const [withinDa, withinEn] = [wording.nameWithin(id, 'da'), wording.nameWithin(id, 'en')]
    const types = linksFrom.get(id) ?? new Set()
    if (kind === 'SOLUTION' && !types.has('OWNED_BY')) {
      gaps.push(
        gap('SOLUTION_WITHOUT_OWNER', id, {
          da: `Ingen kilde siger, hvem der ejer ${withinDa}.`,
          en: `No source says who owns ${withinEn}.`,
        }),
      )
    }
    if (entity.sourceCount === 1) {
      gaps.push(
        gap('SINGLE_SOURCE', id, {
          da: `Kun én kilde fortæller om ${withinDa}.`,
          en: `Only one source tells of ${withinEn}.`,
        }),
      )
    }
    // A person's name is the same in both languages.
    if (entity.nameEn === undefined && kind !== 'PERSON') {
      gaps.push(
        gap('NO_ENGLISH_NAME', id, {
          da: `${nameDa} har ikke noget officielt engelsk navn her.`,
          en: `${nameEn} has no official English name here.`,
        }),
      )
    }
    // A series of strategies goes on for as long as there are strategies in it.
    if (kind === 'STRATEGY' && entity.form !== 'SERIES' && !dated.has(id)) {
      gaps.push(
        gap('STRATEGY_WITHOUT_PERIOD', id, {
          da: `Ingen kilde siger, hvornår ${withinDa} gælder.`,
          en: `No source says when ${withinEn} is in force.`,
        }),
      )
    }
    if (kind === 'PERSON' && !ROLE_TYPES.some((type) => types.has(type))) {
      gaps.push(
        gap('PERSON_WITHOUT_ROLE', id, {
          da: `Ingen kilde siger, hvilken rolle ${withinDa} har.`,
          en: `No source says which role ${withinEn} has.`,
        }),
      )
    }
    if (!linked.has(id)) {
      gaps.push(
        gap('NOT_CONNECTED', id, {
          da: `${nameDa} er ikke forbundet med noget.`,
          en: `${nameEn} is not connected to anything.`,
        }),
      )
    }
    return gaps
  })
}

function gapsOfLacks({ seed }: GapInput, wording: Wording): GraphGap[] {
  return findLacks(seed).flatMap(({ entity, what, having, of }) => {
    const { rule, kindsOfOtherRules } = LACK_RULES[what]
    if (entity.kind === kindsOfOtherRules) return []
    const { id } = entity
    const [nameDa, nameEn] = [wording.nameWithin(id, 'da'), wording.nameWithin(id, 'en')]
    return [
      gap(
        rule,
        id,
        what === 'PERIOD'
          ? {
              da: `Ingen kilde tidsfæster ${nameDa}; for ${having} af ${of} af samme slags kendes perioden.`,
              en: `No source dates ${nameEn}; of ${having} of ${of} of the same sort the period is known.`,
            }
          : {
              da: `Ingen kilde siger, hvem der ejer ${nameDa}; for ${having} af ${of} af samme slags ved man det.`,
              en: `No source says who owns ${nameEn}; of ${having} of ${of} of the same sort it is known.`,
            },
      ),
    ]
  })
}

function gapsOfLinks({ seed, links }: GapInput, wording: Wording): GraphGap[] {
  const dated = new Set(seed.claims.filter((claim) => claim.period && isTold(claim)).map(({ id }) => id))
  return links
    .filter(({ type, claimIds }) => PERIOD_TYPES.includes(type) && !claimIds.some((id) => dated.has(id)))
    .map(({ id, type, from, to }) => {
      const sentence = (lang: 'da' | 'en') =>
        `${wording.nameWithin(from, lang)} ${wording.term(type, lang)} ${wording.nameWithin(to, lang)}`
      return gap('NO_PERIOD', id, {
        da: `Ingen kilde siger hvornår: ${sentence('da')}.`,
        en: `No source says when: ${sentence('en')}.`,
      })
    })
}

function gapsOfSources({ seed }: GapInput): GraphGap[] {
  return seed.sources
    .filter((source) => source.publishedOn === undefined)
    .map(({ id, title }) =>
      gap('SOURCE_WITHOUT_DATE', id, {
        da: `Det vides ikke, hvornår »${title}« er udgivet.`,
        en: `It is not known when “${title}” was published.`,
      }),
    )
}

/** A claim says that there is a value but not which, and nothing else in the seed tells it. */
function unknownValues({ seed, links }: GapInput, wording: Wording): GraphGap[] {
  const properties = new Map(seed.vocabulary.properties.map((property) => [property.property, property]))
  return seed.claims
    .filter((claim) => claim.value?.type === 'unknown' && claim.rank !== 'DEPRECATED')
    .filter((claim) => {
      const deniedBy = properties.get(claim.property)?.deniedBy
      const isToldByLink = links.some(
        (link) =>
          link.type === deniedBy &&
          link.to === claim.subject &&
          knownTimesMeet(claim.period, {
            ...(link.periodFrom && { from: link.periodFrom }),
            ...(link.periodTo && { to: link.periodTo }),
          }),
      )
      const isTold = seed.claims.some(
        (other) =>
          other.subject === claim.subject &&
          other.property === claim.property &&
          other.rank !== 'DEPRECATED' &&
          other.value?.type !== 'unknown' &&
          knownTimesMeet(claim.period, other.period),
      )
      return !isToldByLink && !isTold
    })
    .map((claim) =>
      gap('UNKNOWN_VALUE', claim.id, {
        da: `Kilden siger ikke, hvad det er: ${wording.term(claim.property, 'da')} for ${wording.nameWithin(claim.subject, 'da')}.`,
        en: `The source does not say what it is: ${wording.term(claim.property, 'en')} of ${wording.nameWithin(claim.subject, 'en')}.`,
      }),
    )
}

function gap(rule: GapRule, subject: string, explanation: Bilingual): GraphGap {
  return {
    id: `gap:${rule.toLowerCase().replaceAll('_', '-')}.${subject.replace(':', '.')}`,
    rule,
    subject,
    explanationDa: explanation.da,
    explanationEn: explanation.en,
  }
}
