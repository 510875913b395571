/** Which claims come first, and the order of ids. */

import { MODALITIES, type Modality, RANKS, type Seed, type SeedClaim } from './model.ts'

/** By code point, which no locale changes. */
export function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

export function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return compareText(one.id, other.id)
}

/** Orders of claims, the best first. All begin with rank and then how firmly the source says it. */
export interface Merit {
  /**
   * Among claims of equal rank and modality those of a public authority's own source come first, then those of the
   * source published last, one without a date being the oldest; then the order is that of ids.
   */
  readonly byMerit: Compare
  /** As byMerit, but among equals the period that tells more comes first: both ends known, then the finer dates. */
  readonly byMeritOfPeriod: Compare
  /** As byMerit, but among equals the claim on the latest time comes first; one of no known time comes last. */
  readonly byMeritAndTime: Compare
}

type Compare = (one: SeedClaim, other: SeedClaim) => number

/** Forms of organisation whose word on public matters is first-hand. */
const AUTHORITIES: readonly string[] = [
  'AUTHORITY',
  'MINISTRY',
  'AGENCY',
  'GOVERNMENT',
  'PARLIAMENT',
  'ADMINISTRATIVE_TIER',
  'MUNICIPALITY',
  'REGION',
]

/** The orders of a seed's claims. */
export function createMerit({ entities, sources }: Pick<Seed, 'entities' | 'sources'>): Merit {
  const forms = new Map(entities.map(({ id, form }) => [id, form ?? '']))
  const sourceById = new Map(sources.map((source) => [source.id, source]))
  const isFirstHand = ({ source }: SeedClaim) =>
    Number(AUTHORITIES.includes(forms.get(sourceById.get(source)?.publisher ?? '') ?? ''))
  const dateOf = ({ source }: SeedClaim) => sourceById.get(source)?.publishedOn ?? ''
  const bySource: Compare = (one, other) =>
    isFirstHand(other) - isFirstHand(one) || compareText(dateOf(other), dateOf(one)) || byId(one, other)
  const then =
    (between: Compare): Compare =>
    (one, other) =>
      byRankAndModality(one, other) || between(one, other) || bySource(one, other)
  return {
    byMerit: then(() => 0),
    byMeritOfPeriod: then((one, other) => precisionOf(other) - precisionOf(one)),
    byMeritAndTime: then((one, other) => compareText(latestOf(other), latestOf(one))),
  }
}

/** The PREFERRED claims where there are any, else the NORMAL ones: those that the graph follows. */
export function bestRanked(claims: readonly SeedClaim[]): readonly SeedClaim[] {
  const preferred = claims.filter((claim) => claim.rank === 'PREFERRED')
  return preferred.length > 0 ? preferred : claims.filter((claim) => claim.rank === 'NORMAL')
}

/** The firmest of the modalities. */
export function firmest(modalities: readonly Modality[]): Modality {
  return MODALITIES.find((modality) => modalities.includes(modality)) ?? 'FORECAST'
}

function byRankAndModality(one: SeedClaim, other: SeedClaim): number {
  return (
    RANKS.indexOf(one.rank) - RANKS.indexOf(other.rank) ||
    MODALITIES.indexOf(one.modality) - MODALITIES.indexOf(other.modality)
  )
}

/** Knowing an end outweighs any precision of the other. */
function precisionOf({ period }: SeedClaim): number {
  return precisionOfEnd(period?.from) + precisionOfEnd(period?.to)
}

function precisionOfEnd(date: string | undefined): number {
  return date === undefined ? 0 : 20 + date.length
}

function latestOf({ period }: SeedClaim): string {
  return period?.to ?? period?.from ?? ''
}
