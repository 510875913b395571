import type { Lookup } from '../compile/shape.ts'
import { nodesByIds } from './claim.ts'
import { entitiesByIds } from './entity.ts'
import { linksByIds } from './link.ts'

const byPrefix: Readonly<Record<string, Lookup>> = {
  claim: { reads: nodesByIds('Claim'), type: 'Claim', roles: ['node'] },
  source: { reads: nodesByIds('Source'), type: 'Source', roles: ['node'] },
  conflict: { reads: nodesByIds('Conflict'), type: 'Conflict', roles: ['node'] },
  gap: { reads: nodesByIds('Gap'), type: 'Gap', roles: ['node'] },
  link: { reads: linksByIds, type: 'Link', roles: ['link'] },
}

/** Where entities are looked up. */
export const entityLookup: Lookup = { reads: entitiesByIds, type: 'Entity', roles: ['node'] }

/** Where something with this id is looked up. */
export function lookupOf(id: string): Lookup {
  const prefix = id.slice(0, Math.max(0, id.indexOf(':')))
  return Object.hasOwn(byPrefix, prefix) ? (byPrefix[prefix] as Lookup) : entityLookup
}

/** What is asked of the lookup: the id, for a link with the ids of its ends, which a link's id is made of. */
export function askedOf(
  id: string,
): string | { readonly id: string; readonly from: string; readonly to: string } {
  if (!id.startsWith('link:')) return id
  const [from = '', , to = ''] = id.slice('link:'.length).split('~', 3)
  return { id, from: from.replace('.', ':'), to: to.replace('.', ':') }
}
