import type { Seed } from './model.ts'
import type { GraphConflict, GraphEntity, GraphLink } from './projection.ts'

export interface ConflictInput {
  readonly seed: Seed
  readonly entities: readonly GraphEntity[]
  readonly links: readonly GraphLink[]
  readonly linkIds: ReadonlyMap<string, string>
}

export function findConflicts(_input: ConflictInput): GraphConflict[] {
  return []
}
