/** What an entity lacks although most of its kind and form have it. */

import type { Seed, SeedClaim, SeedEntity } from './model.ts'

export interface Lack {
  readonly entity: SeedEntity
  readonly what: 'PERIOD' | 'OWNER'
  /** How many of its kind and form have it, and how many there are. */
  readonly having: number
  readonly of: number
}

/** What fewer than these have in common is no custom. */
const FEWEST = 4

const TELLS: Readonly<Record<Lack['what'], (claim: SeedClaim) => boolean>> = {
  PERIOD: ({ property, value }) => property === 'period' && value?.type === 'period',
  OWNER: ({ property }) => property === 'OWNED_BY' || property === 'CO_OWNED_BY',
}

/** What is missing where more than half of a kind and form have it, in the order of the entities. */
export function findLacks({ entities, claims }: Pick<Seed, 'entities' | 'claims'>): Lack[] {
  const groups = new Map<string, SeedEntity[]>()
  for (const entity of entities) {
    const key = `${entity.kind} ${entity.form ?? ''}`
    groups.set(key, [...(groups.get(key) ?? []), entity])
  }
  const lacks: Lack[] = []
  for (const what of ['PERIOD', 'OWNER'] as const) {
    const told = new Set(claims.filter((claim) => isTold(claim) && TELLS[what](claim)).map(subjectOf))
    for (const group of groups.values()) {
      const having = group.filter(({ id }) => told.has(id)).length
      if (group.length < FEWEST || having * 2 <= group.length) continue
      for (const entity of group) {
        if (!told.has(entity.id)) lacks.push({ entity, what, having, of: group.length })
      }
    }
  }
  return lacks
}

/** Whether a source says so, if only as a plan: what nobody says is missing, and only that. */
export function isTold({ rank, modality }: SeedClaim): boolean {
  return rank !== 'DEPRECATED' && (modality === 'STATED' || modality === 'PLANNED')
}

function subjectOf({ subject }: SeedClaim): string {
  return subject
}
