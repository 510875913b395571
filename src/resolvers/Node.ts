import type { NodeRow } from '../cypher/rows.ts'

const byPrefix: Readonly<Record<string, string>> = {
  claim: 'Claim',
  source: 'Source',
  link: 'Link',
  conflict: 'Conflict',
  gap: 'Gap',
}

/** The type of what has an id: an entity's by its kind, DEMOCRATIC_VALUE being DemocraticValue. */
function typeOf(row: NodeRow & { readonly kind?: unknown }): string {
  if (typeof row.kind !== 'string') return byPrefix[row.id.slice(0, row.id.indexOf(':'))] as string
  return row.kind
    .split('_')
    .map((word) => word.charAt(0) + word.slice(1).toLowerCase())
    .join('')
}

export const Node = { __resolveType: typeOf as never }
