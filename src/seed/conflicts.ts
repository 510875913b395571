/**
 * Claims that cannot all hold, found by rule.
 *
 * Only the claims that the graph follows take part: the PREFERRED ones about a thing where there are any, else the
 * NORMAL ones. So ranking settles a conflict, and no DEPRECATED claim is ever part of one.
 *
 * Claims are compared only with claims of the same modality. A plan that came out otherwise, a proposal or an opinion
 * does not contradict a fact; but two plans, two forecasts or two opinions that differ disagree with each other. One
 * exception: that there is none of something, stated as a fact, contradicts a value that is stated or planned.
 *
 * A time that is not stated may be any time, so what is said without a time is compared with all. But of a time known
 * by its beginning alone the end may lie anywhere: what holds from 2011 on and what holds from 2022 on can both be true,
 * one after the other.
 */

import { fold, foldTight } from './danish.ts'
import { groupedBy } from './group.ts'
import type { Bilingual, PropertyInfo, Seed, SeedClaim } from './model.ts'
import { bestRanked, byId, compareText, createMerit } from './order.ts'
import { firstDay, knownTimesMeet, lastDay, mayCoincide, oneYearAfter } from './partial-date.ts'
import type { ConflictRule, GraphConflict, GraphEntity, GraphLink } from './projection.ts'
import { createWording, periodInWords, sidesInWords, type Wording } from './wording.ts'

export interface ConflictInput {
  readonly seed: Seed
  readonly entities: readonly GraphEntity[]
  readonly links: readonly GraphLink[]
  /** The link of each claim that supports one, by the claim's id. */
  readonly linkIds: ReadonlyMap<string, string>
}

/**
 * How far apart numbers may be, as a share of the larger, before they differ where one of them is given as "about",
 * "almost" or "over".
 */
const APPROXIMATE_TOLERANCE = 0.1

/** All conflicts of a seed, in the order of their ids. */
export function findConflicts(input: ConflictInput): GraphConflict[] {
  const context: Context = { ...input, wording: createWording(input.seed) }
  return [
    ...valuesDiffer(context),
    ...objectsDiffer(context),
    ...periodsDiffer(context),
    ...noneAgainstValue(context),
    ...seriesBroken(context),
  ].sort(byId)
}

interface Context extends ConflictInput {
  readonly wording: Wording
}

/** VALUES_DIFFER: a single-valued property has different values at overlapping or unstated times. */
function valuesDiffer({ seed, wording }: Context): GraphConflict[] {
  const conflicts: GraphConflict[] = []
  for (const property of seed.vocabulary.properties) {
    if (!property.singleValued || property.type === 'period') continue
    const claims = seed.claims.filter((claim) => claim.property === property.property && hasValue(claim))
    for (const [subject, said] of groupedBy(claims, (claim) => claim.subject)) {
      const comparable = groupedBy(bestRanked(said), (claim) => measureOf(claim, property))
      for (const [measure, group] of comparable) {
        const differing = clashing(
          group,
          (one, other) =>
            knownTimesMeet(one.period, other.period) && valuesClash(one, other, property.property),
        )
        if (differing.length === 0) continue
        const sides = (lang: 'da' | 'en') =>
          sidesInWords(differing, (claim) => valueAndTime(claim, wording, lang), wording, lang)
        conflicts.push(
          conflict('VALUES_DIFFER', subject, property.property, measure, differing, {
            da: `Kilderne giver ${wording.nameWithin(subject, 'da')} forskellige værdier for ${wording.term(property.property, 'da')}: ${sides('da')}.`,
            en: `The sources give ${wording.nameWithin(subject, 'en')} different values of ${wording.term(property.property, 'en')}: ${sides('en')}.`,
          }),
        )
      }
    }
  }
  return conflicts
}

function hasValue({ value }: SeedClaim): boolean {
  return value?.type === 'number' || value?.type === 'text' || value?.type === 'date'
}

/** What two values must share to be comparable; empty for plain statements in the property's own unit. */
function measureOf(claim: SeedClaim, property: PropertyInfo): string {
  const { value, population, modality } = claim
  const unit = value?.type === 'number' && value.unit !== (property.unit ?? '') ? value.unit : ''
  return joined([modality === 'STATED' ? '' : modality, unit, population?.da ?? ''])
}

function valuesClash({ value: one }: SeedClaim, { value: other }: SeedClaim, property: string): boolean {
  if (one?.type === 'number' && other?.type === 'number') {
    if (!one.approximate && !other.approximate) return one.number !== other.number
    const larger = Math.max(Math.abs(one.number), Math.abs(other.number))
    return Math.abs(one.number - other.number) > larger * APPROXIMATE_TOLERANCE
  }
  if (one?.type === 'date' && other?.type === 'date') return !mayCoincide(one.date, other.date)
  if (one?.type !== 'text' || other?.type !== 'text') return false
  if (foldTight(one.text.da) !== foldTight(other.text.da)) return true
  // A name is what the source itself writes in each language; of other texts the English is our translation.
  if (property !== 'name' || one.text.en === undefined || other.text.en === undefined) return false
  return foldTight(one.text.en) !== foldTight(other.text.en)
}

function valueAndTime(claim: SeedClaim, wording: Wording, lang: 'da' | 'en'): string {
  const value = wording.value(claim, lang)
  return claim.period ? `${value}, ${periodInWords(claim.period, lang)}` : value
}

/** OBJECTS_DIFFER: a single-valued link type joins a subject to different objects at overlapping or unstated times. */
function objectsDiffer({ seed, wording }: Context): GraphConflict[] {
  const conflicts: GraphConflict[] = []
  for (const linkType of seed.vocabulary.linkTypes) {
    if (!linkType.singleValued) continue
    const { type } = linkType
    const claims = seed.claims.filter((claim) => claim.property === type && claim.object !== undefined)
    for (const [subject, said] of groupedBy(claims, (claim) => claim.subject)) {
      for (const [modality, group] of groupedBy(bestRanked(said), modalityOf)) {
        const differing = clashing(
          group,
          (one, other) => one.object !== other.object && knownTimesMeet(one.period, other.period),
        )
        if (differing.length === 0) continue
        const sides = (lang: 'da' | 'en') =>
          sidesInWords(differing, (claim) => valueAndTime(claim, wording, lang), wording, lang)
        conflicts.push(
          conflict('OBJECTS_DIFFER', subject, type, modality, differing, {
            da: `Kilderne er ikke enige om, hvem ${wording.nameWithin(subject, 'da')} ${wording.term(type, 'da')}: ${sides('da')}.`,
            en: `The sources disagree on who ${wording.nameWithin(subject, 'en')} ${wording.term(type, 'en')}: ${sides('en')}.`,
          }),
        )
      }
    }
  }
  return conflicts
}

/** PERIODS_DIFFER: the period of a thing or of a link begins or ends at moments that cannot be the same. */
function periodsDiffer({ seed, links, linkIds, wording }: Context): GraphConflict[] {
  const conflicts: GraphConflict[] = []
  for (const { property, type, singleValued } of seed.vocabulary.properties) {
    if (type !== 'period' || !singleValued) continue
    const claims = seed.claims.filter(
      (claim) => claim.property === property && claim.value?.type === 'period',
    )
    for (const [subject, said] of groupedBy(claims, (claim) => claim.subject)) {
      for (const [modality, group] of groupedBy(bestRanked(said), modalityOf)) {
        const differing = clashing(group, periodsClash)
        if (differing.length === 0) continue
        conflicts.push(
          conflict('PERIODS_DIFFER', subject, property, modality, differing, {
            da: `Kilderne giver ${wording.nameWithin(subject, 'da')} perioder, der ikke passer sammen: ${periodSides(differing, wording, 'da')}.`,
            en: `The sources give ${wording.nameWithin(subject, 'en')} periods that do not agree: ${periodSides(differing, wording, 'en')}.`,
          }),
        )
      }
    }
  }
  const claimsByLink = groupedBy(
    seed.claims.filter((claim) => linkIds.has(claim.id)),
    (claim) => linkIds.get(claim.id) ?? '',
  )
  for (const link of links) {
    const best = bestRanked(claimsByLink.get(link.id) ?? [])
    for (const [modality, group] of groupedBy(best, modalityOf)) {
      const differing = clashing(group, periodsClash)
      if (differing.length === 0) continue
      const predicate = (lang: 'da' | 'en') =>
        `${wording.term(link.type, lang)} ${wording.nameWithin(link.to, lang)}`
      const told = [link.to, link.stint, modality]
      conflicts.push(
        conflict('PERIODS_DIFFER', link.from, link.type, joined(told), differing, {
          da: `Kilderne giver det, at ${wording.nameWithin(link.from, 'da')} ${predicate('da')}, perioder, der ikke passer sammen: ${periodSides(differing, wording, 'da')}.`,
          en: `The sources give periods that do not agree for “${wording.name(link.from, 'en')} ${predicate('en')}”: ${periodSides(differing, wording, 'en')}.`,
        }),
      )
    }
  }
  return conflicts
}

function periodsClash({ period: one }: SeedClaim, { period: other }: SeedClaim): boolean {
  return endsClash(one?.from, other?.from) || endsClash(one?.to, other?.to)
}

function endsClash(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && !mayCoincide(one, other)
}

function periodSides(claims: readonly SeedClaim[], wording: Wording, lang: 'da' | 'en'): string {
  return sidesInWords(claims, (claim) => periodInWords(claim.period, lang), wording, lang)
}

/**
 * NONE_AGAINST_VALUE: one source says that there is none, another gives a value, says that there is one, or tells of a
 * link of the type that denies it.
 */
function noneAgainstValue(context: Context): GraphConflict[] {
  const { seed, wording } = context
  const conflicts: GraphConflict[] = []
  for (const property of seed.vocabulary.properties) {
    const claims = seed.claims.filter((claim) => claim.property === property.property)
    for (const [subject, said] of groupedBy(claims, (claim) => claim.subject)) {
      const best = bestRanked(said)
      const denials = best.filter((claim) => claim.value?.type === 'none')
      if (denials.length === 0) continue
      const values = [
        ...best.filter((claim) => claim.value && claim.value.type !== 'none'),
        ...claimsOfLinksTo(subject, property.deniedBy, context),
      ]
      const differing = clashing(
        [...denials, ...values],
        (one, other) =>
          (one.value?.type === 'none') !== (other.value?.type === 'none') &&
          areOfOneMind(one, other) &&
          knownTimesMeet(one.period, other.period),
      )
      if (differing.length === 0) continue
      const sides = (lang: 'da' | 'en') =>
        sidesInWords(differing, (claim) => valueOrSubject(claim, wording, lang), wording, lang)
      conflicts.push(
        conflict('NONE_AGAINST_VALUE', subject, property.property, '', differing, {
          da: `En kilde siger, at der for ${wording.nameWithin(subject, 'da')} ikke er nogen ${wording.term(property.property, 'da')}, en anden nævner en: ${sides('da')}.`,
          en: `One source says that ${wording.nameWithin(subject, 'en')} has no ${wording.term(property.property, 'en')}, another names one: ${sides('en')}.`,
        }),
      )
    }
  }
  return conflicts
}

function areOfOneMind(one: SeedClaim, other: SeedClaim): boolean {
  if (one.modality === other.modality) return true
  const denial = one.value?.type === 'none' ? one : other
  const value = denial === one ? other : one
  return denial.modality === 'STATED' && value.modality === 'PLANNED'
}

function claimsOfLinksTo(
  object: string,
  type: string | undefined,
  { seed, links, linkIds }: ConflictInput,
): readonly SeedClaim[] {
  if (type === undefined) return []
  return links
    .filter((link) => link.type === type && link.to === object)
    .flatMap((link) => bestRanked(seed.claims.filter((claim) => linkIds.get(claim.id) === link.id)))
}

/** Seen from the object of a link, the subject is the value. */
function valueOrSubject(claim: SeedClaim, wording: Wording, lang: 'da' | 'en'): string {
  return claim.object === undefined ? wording.value(claim, lang) : wording.nameWithin(claim.subject, lang)
}

interface SeriesMember {
  readonly entity: GraphEntity
  /** What the best-ranked claims say of its number. */
  readonly ordinals: readonly SeedClaim[]
  /** The claim that its period is taken from. */
  readonly period: SeedClaim | undefined
}

/**
 * ORDINAL_TWICE and ORDER_BROKEN. A series is what belongs to one whole (PART_OF, HAS_TRACK, HAS_PHASE) and is of one
 * kind. In it no two have the same number; numbers rise with time; and of two whose periods adjoin, the later has the
 * next number.
 */
function seriesBroken(context: Context): GraphConflict[] {
  const conflicts = new Map<string, GraphConflict>()
  for (const members of seriesOf(context)) {
    for (const [index, one] of members.entries()) {
      for (const other of members.slice(index + 1)) {
        // Two that share several wholes would give the same conflict once for each.
        for (const found of [ordinalTwice(one, other, context), orderBroken(one, other, members, context)]) {
          if (found) conflicts.set(found.id, found)
        }
      }
    }
  }
  return [...conflicts.values()]
}

function seriesOf({ seed, entities, links }: Context): SeriesMember[][] {
  const entityById = new Map(entities.map((entity) => [entity.id, entity]))
  const { byMeritOfPeriod } = createMerit(seed)
  const claimsBySubject = groupedBy(seed.claims, (claim) => claim.subject)
  const series = new Map<string, Map<string, SeriesMember>>()
  for (const link of links) {
    // What is only proposed or meant to belong together is no series.
    if (link.status !== 'STATED' && link.status !== 'PLANNED') continue
    const isPart = link.type === 'PART_OF'
    if (!isPart && link.type !== 'HAS_TRACK' && link.type !== 'HAS_PHASE') continue
    const entity = entityById.get(isPart ? link.from : link.to)
    if (!entity) continue
    const key = `${isPart ? link.to : link.from} ${entity.kind}`
    const members = series.get(key) ?? new Map<string, SeriesMember>()
    series.set(key, members)
    const said = claimsBySubject.get(entity.id) ?? []
    members.set(entity.id, {
      entity,
      ordinals: bestRanked(said.filter((claim) => claim.property === 'ordinal')).filter(
        (claim) => claim.value?.type === 'number',
      ),
      period: said
        .filter((claim) => claim.rank !== 'DEPRECATED' && isPeriodOf(claim, entity))
        .sort(byMeritOfPeriod)[0],
    })
  }
  return [...series.values()].map((members) =>
    [...members.values()].sort((one, other) => byId(one.entity, other.entity)),
  )
}

function isPeriodOf({ property, value, period }: SeedClaim, { periodFrom, periodTo }: GraphEntity): boolean {
  const isOwn = property === 'period' && value?.type === 'period'
  return isOwn && period?.from === periodFrom && period?.to === periodTo
}

function ordinalTwice(
  one: SeriesMember,
  other: SeriesMember,
  { wording }: Context,
): GraphConflict | undefined {
  const same = clashing(
    [...one.ordinals, ...other.ordinals],
    (first, second) =>
      first.subject !== second.subject &&
      first.modality === second.modality &&
      ordinalOf(first) === ordinalOf(second),
  )
  if (same.length === 0) return undefined
  const sides = (lang: 'da' | 'en') =>
    sidesInWords(same, (claim) => numbered(claim, wording, lang), wording, lang)
  return conflict('ORDINAL_TWICE', one.entity.id, 'ordinal', other.entity.id, same, {
    da: `To i samme række har samme nummer: ${sides('da')}.`,
    en: `Two in one series have the same number: ${sides('en')}.`,
  })
}

function orderBroken(
  one: SeriesMember,
  other: SeriesMember,
  members: readonly SeriesMember[],
  { wording }: Context,
): GraphConflict | undefined {
  const pair = inTime(one, other)
  if (!pair) return undefined
  const [earlier, later] = pair
  const isNext = adjoins(earlier, later, members)
  const broken = clashing([...earlier.ordinals, ...later.ordinals], (first, second) => {
    if (first.subject === second.subject || first.modality !== second.modality) return false
    const step = ordinalOf(second) - ordinalOf(first)
    // The same number twice is the other rule's.
    return step !== 0 && (step < 0 || (isNext && step !== 1))
  })
  if (broken.length === 0 || !earlier.period || !later.period) return undefined
  const sides = (lang: 'da' | 'en') =>
    sidesInWords(broken, (claim) => numbered(claim, wording, lang), wording, lang)
  const when = ({ period }: SeriesMember, lang: 'da' | 'en') => periodInWords(period?.period, lang)
  const [laterId, earlierId] = [later.entity.id, earlier.entity.id]
  return conflict('ORDER_BROKEN', laterId, 'ordinal', earlierId, [...broken, earlier.period, later.period], {
    da: `${wording.name(laterId, 'da')} (${when(later, 'da')}) kommer ${isNext ? 'lige ' : ''}efter ${wording.nameWithin(earlierId, 'da')} (${when(earlier, 'da')}), men numrene passer ikke: ${sides('da')}.`,
    en: `${wording.name(laterId, 'en')} (${when(later, 'en')}) comes ${isNext ? 'right ' : ''}after ${wording.nameWithin(earlierId, 'en')} (${when(earlier, 'en')}), but the numbers do not fit: ${sides('en')}.`,
  })
}

/** The two in the order of time; undefined where their periods do not tell it, as of tracks that run side by side. */
function inTime(
  one: SeriesMember,
  other: SeriesMember,
): [earlier: SeriesMember, later: SeriesMember] | undefined {
  if (startsBefore(one, other)) return [one, other]
  if (startsBefore(other, one)) return [other, one]
  return undefined
}

function startsBefore(one: SeriesMember, other: SeriesMember): boolean {
  const { periodFrom: from } = one.entity
  const { periodFrom: otherFrom } = other.entity
  return from !== undefined && otherFrom !== undefined && lastDay(from) < firstDay(otherFrom)
}

/** Whether the later starts when the earlier ends, or at most a year after, and no other starts between them. */
function adjoins(earlier: SeriesMember, later: SeriesMember, members: readonly SeriesMember[]): boolean {
  const { periodTo } = earlier.entity
  const { periodFrom } = later.entity
  if (periodTo === undefined || periodFrom === undefined) return false
  if (lastDay(periodFrom) < firstDay(periodTo)) return false
  if (firstDay(periodFrom) > oneYearAfter(lastDay(periodTo))) return false
  return !members.some((member) => startsBefore(earlier, member) && startsBefore(member, later))
}

function ordinalOf({ value }: SeedClaim): number {
  return value?.type === 'number' ? value.number : Number.NaN
}

function numbered(claim: SeedClaim, wording: Wording, lang: 'da' | 'en'): string {
  return `${wording.nameWithin(claim.subject, lang)}: ${lang === 'da' ? 'nr.' : 'no.'} ${wording.value(claim, lang)}`
}

/** Those of the claims that clash with at least one other, in their order. */
function clashing(
  claims: readonly SeedClaim[],
  clash: (one: SeedClaim, other: SeedClaim) => boolean,
): readonly SeedClaim[] {
  const found = new Set<SeedClaim>()
  for (const [index, one] of claims.entries()) {
    for (const other of claims.slice(index + 1)) {
      if (clash(one, other)) found.add(one).add(other)
    }
  }
  return claims.filter((claim) => found.has(claim))
}

function modalityOf({ modality }: SeedClaim): string {
  return modality === 'STATED' ? '' : modality
}

/** `told` tells several conflicts of one rule, subject and property apart; empty where there can be but one. */
function conflict(
  rule: ConflictRule,
  subject: string,
  property: string,
  told: string,
  claims: readonly SeedClaim[],
  explanation: Bilingual,
): GraphConflict {
  return {
    id: `conflict:${joined([rule, subject, property, told])}`,
    rule,
    subject,
    property,
    explanationDa: explanation.da,
    explanationEn: explanation.en,
    claimIds: [...new Set(claims.map((claim) => claim.id))].sort(compareText),
  }
}

/** The parts as slugs, joined by dots; those that are empty left out. */
function joined(parts: readonly (string | undefined)[]): string {
  return parts
    .flatMap((part) => (part ?? '').split(/[.:]/))
    .map(slugOf)
    .filter((part) => part !== '')
    .join('.')
}

/** `VALUES_DIFFER` → `values-differ`, `memberCount` → `member-count`. */
function slugOf(text: string): string {
  const words = text.replace(/(?<=[a-z])(?=[A-Z])/g, '-')
  return fold(words)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}
