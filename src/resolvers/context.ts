import type { FieldInfo } from '../compile/ask.ts'
import type { EntityRow, NodeRow, SourceRow } from '../cypher/rows.ts'
import type { EngineName } from '../graph/port.ts'
import type { Limits } from '../limits.ts'
import type { PathsWanted } from '../loaders/loaders.ts'
import type { Candidate } from '../search/rank.ts'
import type { Vocabulary } from '../seed/model.ts'

/** What resolvers have: they see neither statements nor an engine. */
export interface Context {
  /** Answers a root field and all that is selected below it. */
  ask(info: FieldInfo): Promise<unknown>
  /** Answers `paths`, and all that is selected below it. */
  paths(search: PathsWanted, info: FieldInfo): Promise<unknown>
  /** What has an id, with what is selected below the field that gives it; null where nothing has it. */
  node(id: string, info: FieldInfo): Promise<NodeRow | null>
  /** The title of a source by its id. */
  sourceTitle(id: string): Promise<string>
  /** What a reference to a source is made of, by the source's id. */
  citableSource(id: string): Promise<SourceRow>
  /** Entities of the kinds, of all where none are given, that may fit a search, best first by the engine's own measure. */
  searchCandidates(
    text: string,
    kinds: readonly string[] | null | undefined,
  ): Promise<readonly (Candidate & { readonly kind: string })[]>
  /** An entity that a search found, with what is selected below the field that gives it; it is read only for what ranking does not know. */
  candidate(found: { readonly id: string }, info: FieldInfo): EntityRow | Promise<NodeRow | null>
  /** The versions of the knowledge that the answers came from: one, but where an import fell in between. */
  readonly versions: Set<string>
  readonly vocabulary: Vocabulary
  readonly limits: Limits
  /** Which engine answers now, and whether it stands in for one that is away. */
  answering(): { readonly engine: EngineName; readonly isFallback: boolean }
}
