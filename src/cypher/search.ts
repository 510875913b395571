import type { Statement } from '../graph/port.ts'

/** What ranking a search needs to know of the entities that may fit. */
export function searchCandidates(ids: readonly string[]): Statement {
  return {
    text: `UNWIND $ids AS id
MATCH (n:Entity {id: id})
RETURN n.id AS id, n.kind AS kind, n.sort AS sort, n.nameDa AS nameDa, n.nameEn AS nameEn, n.aliases AS aliases,
  n.summaryDa AS summaryDa, n.summaryEn AS summaryEn, n.sourceCount AS sourceCount
ORDER BY id`,
    parameters: { ids },
  }
}

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
