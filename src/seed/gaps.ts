import type { Seed } from './model.ts'
import type { GraphEntity, GraphGap, GraphLink } from './projection.ts'

export interface GapInput {
  readonly seed: Seed
  readonly entities: readonly GraphEntity[]
  readonly links: readonly GraphLink[]
}

export function findGaps(_input: GapInput): GraphGap[] {
  return []
}
