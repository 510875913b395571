/**
 * The knowledge as seed/ states it, after parsing and checking. Dates keep their source's precision: `2016`,
 * `2020-02` or `2021-03-16` (ISO 8601 / EDTF level 0).
 */

export const LANGS = ['da', 'en'] as const
export type Lang = (typeof LANGS)[number]

/** A text in Danish with English beside it. */
export interface Bilingual {
  readonly da: string
  readonly en: string
}

/** How a source says it, from the firmest to the least firm. */
export const MODALITIES = ['STATED', 'PLANNED', 'PROPOSED', 'OPINION', 'FORECAST'] as const
export type Modality = (typeof MODALITIES)[number]

/** Which claims the graph follows, from the first to the last. */
export const RANKS = ['PREFERRED', 'NORMAL', 'DEPRECATED'] as const
export type Rank = (typeof RANKS)[number]

/** Both ends are included; an absent end is not known, which is not the same as open. */
export interface Period {
  readonly from?: string
  readonly to?: string
}

export interface KindInfo {
  readonly kind: string
  readonly type: string
  readonly prefix: string
  readonly da: string
  readonly en: string
  readonly plural: Bilingual
  readonly description: Bilingual
  readonly forms: Readonly<Record<string, Bilingual>>
  readonly iri?: string
}

export interface LinkTypeInfo {
  readonly type: string
  readonly phrase: Bilingual
  readonly inverse: Bilingual
  readonly description: Bilingual
  /** Kinds of the subject, with `ANY` already spelt out as all kinds; likewise `to` for the object. */
  readonly from: readonly string[]
  readonly to: readonly string[]
  readonly singleValued: boolean
  readonly symmetric: boolean
  readonly timeless: boolean
  /** A standard term that holds from subject to object wherever the link does. */
  readonly iri?: string
  /** The standard term of the inverse, from object to subject. */
  readonly inverseIri?: string
}

export interface PropertyInfo {
  readonly property: string
  readonly type: 'number' | 'text' | 'period' | 'date'
  readonly da: string
  readonly en: string
  readonly description: Bilingual
  readonly kinds: readonly string[]
  readonly singleValued: boolean
  readonly unit?: string
  /** A claim that there is no value contradicts a link of this type whose object is the subject. */
  readonly deniedBy?: string
  readonly iri?: string
}

export interface Vocabulary {
  readonly kinds: readonly KindInfo[]
  readonly linkTypes: readonly LinkTypeInfo[]
  readonly properties: readonly PropertyInfo[]
  readonly units: Readonly<Record<string, Bilingual>>
}

export interface SeedEntity {
  readonly id: string
  readonly kind: string
  readonly name: string
  /** The official English name, where there is one. */
  readonly nameEn?: string
  /** The languages in which the name, no proper name, begins with a small letter inside a sentence. */
  readonly smallWithin?: readonly Lang[]
  readonly aliases: readonly string[]
  readonly formerIds: readonly string[]
  readonly form?: string
  readonly summary?: Bilingual
  readonly url?: string
}

export interface SeedSource {
  readonly id: string
  readonly title: string
  readonly form: string
  readonly publisher?: string
  readonly authors: readonly string[]
  readonly language: string
  readonly publishedOn?: string
  /** Why the date is believed, where the source itself carries none. */
  readonly publishedOnInferred?: Bilingual
  readonly url?: string
  readonly summary?: Bilingual
}

export type ClaimValue =
  | { readonly type: 'number'; readonly number: number; readonly unit: string; readonly approximate: boolean }
  | { readonly type: 'text'; readonly text: { readonly da: string; readonly en?: string } }
  | { readonly type: 'period' }
  | { readonly type: 'date'; readonly date: string }
  /** The source says that there is a value but not which, or that there is none. */
  | { readonly type: 'unknown' }
  | { readonly type: 'none' }

export interface SeedClaim {
  /** `claim:` + the source's slug + `.` + the key that the claim has within its source. */
  readonly id: string
  readonly subject: string
  /** A link type (then `object` is set) or a property (then `value` is). */
  readonly property: string
  readonly object?: string
  readonly value?: ClaimValue
  readonly population?: Bilingual
  readonly period?: Period
  readonly role?: Bilingual
  readonly representing?: string
  /** Tells two separate occurrences of the same link apart, such as two terms in one office. */
  readonly stint?: string
  readonly modality: Modality
  readonly rank: Rank
  readonly rankReason?: Bilingual
  readonly source: string
  readonly paragraph?: number
  readonly heading?: string
  /** Who says it within the source, where that is not the source itself. */
  readonly saidBy?: string
  readonly text: Bilingual
}

export interface Seed {
  readonly vocabulary: Vocabulary
  readonly entities: readonly SeedEntity[]
  readonly sources: readonly SeedSource[]
  readonly claims: readonly SeedClaim[]
}

/** One problem of seed/: `file:line: message; cure`. */
export interface Problem {
  readonly file: string
  readonly line: number
  /** What is wrong. */
  readonly message: string
  /** What would be right. */
  readonly cure: string
}
