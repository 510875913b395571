import { mark, type Row, type Statement } from '../graph/port.ts'

/** What an engine holds, as it was told when it was loaded. */
export interface DatasetSummary {
  readonly version: string
  readonly entities: number
  readonly links: number
  readonly claims: number
  readonly sources: number
}

/** One row, or none where nothing was loaded. */
export const datasetSummary: Statement = {
  text: `MATCH (n:Dataset {id: 'dataset'})
WHERE n.${mark} IS NOT NULL
RETURN n.version AS version, n.entityCount AS entities, n.linkCount AS links, n.claimCount AS claims,
  n.sourceCount AS sources`,
  parameters: {},
}

export function summaryOf([row]: readonly Row[]): DatasetSummary | undefined {
  return row as unknown as DatasetSummary | undefined
}
