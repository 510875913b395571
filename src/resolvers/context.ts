import type DataLoader from 'dataloader'
import type { FieldInfo } from '../compile/ask.ts'
import type { NodeRow, SourceRow } from '../cypher/rows.ts'
import type { EngineName } from '../graph/port.ts'
import type { Limits } from '../limits.ts'
import type { Wanted } from '../loaders/loaders.ts'
import type { Candidate } from '../search/rank.ts'
import type { Vocabulary } from '../seed/model.ts'

/** What resolvers have: they see neither statements nor an engine. */
export interface Context {
  /** Answers a root field and all that is selected below it; `given` overrides its arguments. */
  ask(info: FieldInfo, given?: Readonly<Record<string, unknown>>): Promise<unknown>
  /** What has an id, with what is selected below the field that gives it; null where nothing has it. */
  readonly nodes: DataLoader<Wanted, NodeRow | null, string>
  /** The titles of sources by their ids. */
  readonly sourceTitles: DataLoader<string, string>
  /** What references to sources are made of, by the sources' ids. */
  readonly citableSources: DataLoader<string, SourceRow>
  /** Entities that may fit a search, best first by the engine's own measure. */
  searchCandidates(text: string): Promise<readonly (Candidate & { readonly kind: string })[]>
  readonly vocabulary: Vocabulary
  readonly limits: Limits
  readonly engine: EngineName
}
