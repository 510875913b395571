import type { Statement } from '../graph/port.ts'

/** The titles of sources. */
export function sourceTitles(ids: readonly string[]): Statement {
  return {
    text: `UNWIND $ids AS id
MATCH (n:Source {id: id})
RETURN n.id AS id, n.title AS title
ORDER BY id`,
    parameters: { ids },
  }
}
