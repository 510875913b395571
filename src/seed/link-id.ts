/** What makes two claims speak of one link. */

import type { LinkTypeInfo, SeedClaim } from './model.ts'
import { compareText } from './order.ts'

/** The id of the link that a claim with an object supports. */
export function linkIdOf(
  { subject, object, stint }: Pick<SeedClaim, 'subject' | 'stint'> & { readonly object: string },
  linkType: Pick<LinkTypeInfo, 'type' | 'symmetric'>,
): string {
  const [from, to] = endsOf(subject, object, linkType)
  const occurrence = stint === undefined ? '' : `~${stint}`
  return `link:${dotted(from)}~${linkType.type.toLowerCase().replaceAll('_', '-')}~${dotted(to)}${occurrence}`
}

/** The subject and the object; of a symmetric type the end with the smaller id comes first. */
export function endsOf(
  subject: string,
  object: string,
  { symmetric }: Pick<LinkTypeInfo, 'symmetric'>,
): [from: string, to: string] {
  return symmetric && compareText(object, subject) < 0 ? [object, subject] : [subject, object]
}

function dotted(id: string): string {
  return id.replace(':', '.')
}
