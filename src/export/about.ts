/** What every export says of itself. */

import type { Vocabulary } from '../seed/model.ts'
import { licence } from '../seed/texts.ts'
import type { Reading } from './reading.ts'
import { queryOf } from './selection.ts'

/** What the formats need beside the reading. */
export interface ExportContext {
  readonly vocabulary: Vocabulary
  /** Where the graph is served, without a slash at the end: what identifiers begin with. */
  readonly base: string
}

export { licence }

export const title = { da: 'Danmarks digitaliseringsgraf', en: 'Denmark’s Digitalisation Graph' } as const

/** The head of an export: what it is of, when it was fetched, and what may be done with it. */
export function aboutOf(reading: Reading, { base }: ExportContext) {
  const query = queryOf(reading.selection)
  return {
    title: title.da,
    titleEn: title.en,
    version: reading.dataset.version,
    selection: query === '' ? 'the whole graph' : query,
    truncated: reading.truncated,
    retrievedAt: reading.retrievedAt.toISOString(),
    address: `${base}/export/graph${query === '' ? '' : `?${query}`}`,
    licence: licence.id,
    licenceUrl: licence.url,
    rights: licence.rights.en,
    rightsDa: licence.rights.da,
  }
}

/** The selection, and that not all of it is here, for a format whose head is a text. */
export function selectionText({ selection, truncated }: ReturnType<typeof aboutOf>): string {
  return truncated ? `${selection} (truncated: there were more entities than the limit)` : selection
}
