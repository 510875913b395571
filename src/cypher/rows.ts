/** What the statements give: the columns of src/cypher's shapes, null or absent where nothing is stored. */

import type { ReadObject } from '../compile/read-object.ts'

type Text = string | null | undefined
type Amount = number | null | undefined

export type AnyRow = ReadObject

/** What can be fetched by an id; the kind of thing stands in the id's prefix. */
export type NodeRow = ReadObject & { readonly id: string }

export interface PeriodRow {
  readonly periodFrom?: Text
  readonly periodTo?: Text
}

export type EntityRow = NodeRow &
  PeriodRow & {
    readonly nameDa: string
    readonly nameEn?: Text
    readonly summaryDa?: Text
    readonly summaryEn?: Text
  }

export type LinkRow = NodeRow &
  PeriodRow & {
    readonly type: string
    readonly status: string
    readonly fromNameDa: string
    readonly fromNameEn?: Text
    readonly toNameDa: string
    readonly toNameEn?: Text
    readonly roleDa?: Text
    readonly roleEn?: Text
  }

export type ClaimRow = NodeRow &
  PeriodRow & {
    readonly valueType?: Text
    readonly valueNumber?: Amount
    readonly valueUnit?: Text
    readonly valueTextDa?: Text
    readonly valueTextEn?: Text
    readonly valueDate?: Text
    readonly approximate?: boolean | null
    readonly populationDa?: Text
    readonly populationEn?: Text
    readonly textDa: string
    readonly textEn: string
    readonly roleDa?: Text
    readonly roleEn?: Text
    readonly rankReasonDa?: Text
    readonly rankReasonEn?: Text
    readonly source?: Text
    readonly paragraph?: Amount
    readonly heading?: Text
  }

export type SourceRow = NodeRow & {
  readonly title: string
  readonly form: string
  readonly language?: Text
  readonly publisherName?: Text
  readonly authorNames: readonly string[]
  readonly publishedOn?: Text
  readonly publishedOnInferredDa?: Text
  readonly publishedOnInferredEn?: Text
  readonly url?: Text
}

export type PathRow = ReadObject & {
  readonly sourceCounts: readonly number[]
  readonly names: readonly {
    readonly id: string
    readonly kind: string
    readonly da: string
    readonly en: Text
    /** The name as it stands inside a sentence. */
    readonly withinDa: string
    readonly withinEn: Text
  }[]
  /** `from` is the id of the link's subject, which may be the entity before the step or the one after. */
  readonly steps: readonly {
    readonly type: string
    readonly from: string
    readonly status: string
    readonly sourceIds: readonly string[]
  }[]
}

export type FindingRow = NodeRow & {
  readonly subject: string
  readonly explanationDa: string
  readonly explanationEn: string
}

export type DatasetRow = ReadObject & {
  readonly kinds: readonly string[]
  readonly kindCounts: readonly number[]
  readonly types: readonly string[]
  readonly typeCounts: readonly number[]
}

export interface KindCountRow {
  readonly kind: string
  readonly count: number
}

export interface SearchEdgeRow {
  readonly candidate: { readonly id: string }
  readonly score: number
  readonly matched: string
  readonly matchedText: string
  readonly cursor: string
}
