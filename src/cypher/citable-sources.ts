import type { Statement } from '../graph/port.ts'
import { citationColumns } from './source.ts'

/** What references to sources are made of. */
export function citableSources(ids: readonly string[]): Statement {
  return {
    text: `UNWIND $ids AS id
MATCH (n:Source {id: id})
RETURN ${citationColumns.map((column) => `n.${column} AS ${column}`).join(', ')}
ORDER BY id`,
    parameters: { ids },
  }
}
