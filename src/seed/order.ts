/** Which claims come first, and the order of ids. */

import { MODALITIES, type Modality, RANKS, type SeedClaim } from './model.ts'

/** By code point, which no locale changes. */
export function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

export function byId(one: { readonly id: string }, other: { readonly id: string }): number {
  return compareText(one.id, other.id)
}

/** The best claim first: by rank, then by how firmly the source says it, then by id. */
export function byMerit(one: SeedClaim, other: SeedClaim): number {
  return byRankAndModality(one, other) || byId(one, other)
}

/** As byMerit, but among equals the period that tells more comes first: both ends known, then the finer dates. */
export function byMeritOfPeriod(one: SeedClaim, other: SeedClaim): number {
  return byRankAndModality(one, other) || precisionOf(other) - precisionOf(one) || byId(one, other)
}

/** As byMerit, but among equals the claim on the latest time comes first; one of no known time comes last. */
export function byMeritAndTime(one: SeedClaim, other: SeedClaim): number {
  return byRankAndModality(one, other) || compareText(latestOf(other), latestOf(one)) || byId(one, other)
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
