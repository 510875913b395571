import type { NodeRow } from '../cypher/rows.ts'

const byPrefix: Readonly<Record<string, string>> = {
  claim: 'Claim',
  source: 'Source',
  link: 'Link',
  conflict: 'Conflict',
  gap: 'Gap',
}

const byKind = new Map<string, string>()

/** The type of what has an id: an entity's by its kind, DEMOCRATIC_VALUE being DemocraticValue. */
function typeOf({ kind, id }: NodeRow & { readonly kind?: unknown }): string {
  if (typeof kind !== 'string') return byPrefix[id.slice(0, id.indexOf(':'))] as string
  const known = byKind.get(kind)
  if (known) return known
  const name = kind
    .split('_')
    .map((word) => word.charAt(0) + word.slice(1).toLowerCase())
    .join('')
  byKind.set(kind, name)
  return name
}

export const Node = { __resolveType: typeOf as never }
