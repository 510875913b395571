/** How much a seed holds. */

import type { Seed } from './model.ts'
import { project } from './project.ts'

/** How much a sound seed holds. */
export interface SeedCounts {
  readonly entities: number
  readonly entitiesByKind: Readonly<Record<string, number>>
  readonly sources: number
  readonly claims: number
  readonly links: number
  readonly conflicts: number
  readonly gaps: number
}

/** Counts what a sound seed holds, kinds in the vocabulary's order. */
export function countSeed(seed: Seed): SeedCounts {
  const { links, conflicts, gaps } = project(seed)
  const entitiesByKind: Record<string, number> = {}
  for (const { kind } of seed.vocabulary.kinds) {
    entitiesByKind[kind] = seed.entities.filter((entity) => entity.kind === kind).length
  }
  return {
    entities: seed.entities.length,
    entitiesByKind,
    sources: seed.sources.length,
    claims: seed.claims.length,
    links: links.length,
    conflicts: conflicts.length,
    gaps: gaps.length,
  }
}

/** The counts as a table, one a line. */
export function describeCounts(counts: SeedCounts): string {
  const { entitiesByKind, ...totals } = counts
  const lines = Object.entries(totals).map(([name, count]) => row(name, count))
  const byKind = Object.entries(entitiesByKind).map(([kind, count]) => row(`  ${kind}`, count))
  return [...lines.slice(0, 1), ...byKind, ...lines.slice(1)].join('\n')
}

function row(name: string, count: number): string {
  return `${name.padEnd(20)}${String(count).padStart(6)}`
}
