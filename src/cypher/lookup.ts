import type { Lookup } from '../compile/shape.ts'
import { nodesByIds } from './claim.ts'
import { entitiesByIds } from './entity.ts'
import { linksByIds } from './link.ts'

const byPrefix: Readonly<Record<string, Lookup>> = {
  claim: { reads: nodesByIds('Claim'), type: 'Claim', role: 'node' },
  source: { reads: nodesByIds('Source'), type: 'Source', role: 'node' },
  conflict: { reads: nodesByIds('Conflict'), type: 'Conflict', role: 'node' },
  gap: { reads: nodesByIds('Gap'), type: 'Gap', role: 'node' },
  link: { reads: linksByIds, type: 'Link', role: 'link' },
}

const entity: Lookup = { reads: entitiesByIds, type: 'Entity', role: 'node' }

/** Where something with this id is looked up. */
export function lookupOf(id: string): Lookup {
  const prefix = id.slice(0, Math.max(0, id.indexOf(':')))
  return Object.hasOwn(byPrefix, prefix) ? (byPrefix[prefix] as Lookup) : entity
}

/** What is asked of the lookup: the id, for a link with the id of its subject, which a link's id begins with. */
export function askedOf(id: string): string | { readonly id: string; readonly from: string } {
  if (!id.startsWith('link:')) return id
  return { id, from: id.slice('link:'.length).split('~', 1).join('').replace('.', ':') }
}
