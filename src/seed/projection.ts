/**
 * What the engines store: the seed projected into entities, the links that claims support, and what follows from both.
 * All values are scalars or lists of texts, as a property of a node can hold no more. An absent field is not known.
 * Every list is in the order of ids by code point.
 */

import type { Modality, Rank, Vocabulary } from './model.ts'

export interface GraphEntity {
  readonly id: string
  readonly kind: string
  /** The kind's GraphQL type, which is its label in the graph. */
  readonly label: string
  readonly nameDa: string
  readonly nameEn?: string
  /** The names as they stand inside a sentence, where their first letter is small there. */
  readonly nameWithinDa?: string
  readonly nameWithinEn?: string
  /** The Danish sort key of the name; texts that differ in case or accents alone share it. */
  readonly sort: string
  readonly aliases: readonly string[]
  readonly formerIds: readonly string[]
  readonly form?: string
  readonly summaryDa?: string
  readonly summaryEn?: string
  readonly url?: string
  /** The own period, as precise as its source gives it, from the best-ranked claim that states or plans it. */
  readonly periodFrom?: string
  readonly periodTo?: string
  /**
   * The first and last day it is there, as full ISO days: its own period's bounds; a solution of which only the
   * beginning is known ends with the last of the solutions it is part of, if all of them end. Absent is not known.
   */
  readonly holdsFrom?: string
  readonly holdsTo?: string
  readonly ordinal?: number
  /** Of the latest time that the best-ranked claims tell of. */
  readonly memberCount?: number
  /** Sources with claims on it as subject or object. */
  readonly sourceCount: number
}

export type LinkStatus = Modality | 'DISPUTED'

export interface GraphLink {
  /** `link:<from>~<type>~<to>[~<stint>]`, the ends with a dot for their colon, the type in kebab case. */
  readonly id: string
  readonly type: string
  /** The subject; of a symmetric type the end with the smaller id. */
  readonly from: string
  readonly to: string
  readonly stint?: string
  readonly roleDa?: string
  readonly roleEn?: string
  readonly representing?: string
  readonly periodFrom?: string
  readonly periodTo?: string
  /**
   * The first and last day it holds, as full ISO days: its own period's bounds; where one is open, that of the time
   * that both its ends share. A timeless link has no last day. Absent is not known.
   */
  readonly holdsFrom?: string
  readonly holdsTo?: string
  /** DISPUTED where a conflict concerns its best-ranked claims, else its firmest modality. */
  readonly status: LinkStatus
  /** Sources of its claims that are not deprecated. */
  readonly sourceIds: readonly string[]
  readonly sourceCount: number
  /** All claims of it, the deprecated ones too. */
  readonly claimIds: readonly string[]
}

export interface GraphClaim {
  readonly id: string
  readonly subject: string
  /** A link type, then `object` is set, or a property, then `valueType` is. */
  readonly property: string
  readonly object?: string
  /** The link it supports; a deprecated claim has one only where other claims make the link. */
  readonly linkId?: string
  readonly valueType?: 'number' | 'text' | 'period' | 'date' | 'unknown' | 'none'
  readonly valueNumber?: number
  /** Absent for a number without a unit, such as an ordinal. */
  readonly valueUnit?: string
  readonly valueTextDa?: string
  readonly valueTextEn?: string
  readonly valueDate?: string
  readonly approximate: boolean
  readonly populationDa?: string
  readonly populationEn?: string
  readonly periodFrom?: string
  readonly periodTo?: string
  readonly roleDa?: string
  readonly roleEn?: string
  readonly representing?: string
  readonly stint?: string
  readonly modality: Modality
  readonly rank: Rank
  readonly rankReasonDa?: string
  readonly rankReasonEn?: string
  readonly source: string
  readonly saidBy?: string
  /** The source's non-empty lines counted from 1. */
  readonly paragraph?: number
  readonly heading?: string
  readonly textDa: string
  readonly textEn: string
  readonly conflictIds: readonly string[]
}

export interface GraphSource {
  readonly id: string
  readonly title: string
  /** The Danish sort key of the title. */
  readonly sort: string
  readonly form: string
  readonly publisher?: string
  readonly authors: readonly string[]
  readonly language: string
  readonly publishedOn?: string
  readonly publishedOnInferredDa?: string
  readonly publishedOnInferredEn?: string
  readonly url?: string
  readonly summaryDa?: string
  readonly summaryEn?: string
  readonly claimCount: number
}

export type ConflictRule =
  | 'VALUES_DIFFER'
  | 'OBJECTS_DIFFER'
  | 'PERIODS_DIFFER'
  | 'NONE_AGAINST_VALUE'
  | 'ORDER_BROKEN'
  | 'ORDINAL_TWICE'

export interface GraphConflict {
  /** `conflict:<rule>.<subject>.<property>` and, where more are possible, what tells them apart. */
  readonly id: string
  readonly rule: ConflictRule
  /** An entity. */
  readonly subject: string
  readonly property: string
  readonly explanationDa: string
  readonly explanationEn: string
  /** At least two. */
  readonly claimIds: readonly string[]
}

export type GapRule =
  | 'SOLUTION_WITHOUT_OWNER'
  | 'SINGLE_SOURCE'
  | 'NO_ENGLISH_NAME'
  | 'UNKNOWN_VALUE'
  | 'STRATEGY_WITHOUT_PERIOD'
  | 'ENTITY_WITHOUT_PERIOD'
  | 'ENTITY_WITHOUT_OWNER'
  | 'SOURCE_WITHOUT_DATE'
  | 'PERSON_WITHOUT_ROLE'
  | 'NO_PERIOD'
  | 'NOT_CONNECTED'

export interface GraphGap {
  /** `gap:<rule>.<subject>` */
  readonly id: string
  readonly rule: GapRule
  /** The id of an entity, a source, a link (NO_PERIOD) or a claim (UNKNOWN_VALUE). */
  readonly subject: string
  readonly explanationDa: string
  readonly explanationEn: string
}

export interface Projection {
  /** The first 16 hexadecimal digits of the SHA-256 over everything else. */
  readonly version: string
  readonly vocabulary: Vocabulary
  readonly entities: readonly GraphEntity[]
  readonly links: readonly GraphLink[]
  readonly claims: readonly GraphClaim[]
  readonly sources: readonly GraphSource[]
  readonly conflicts: readonly GraphConflict[]
  readonly gaps: readonly GraphGap[]
}
