/** Arguments that have bounds of their own. */

import { BadArgument } from '../compile/page.ts'
import type { Vocabulary } from '../seed/model.ts'
import { nearest } from '../seed/nearest.ts'

export function wholeNumber(
  argument: string,
  value: number | null | undefined,
  least: number,
  most: number,
): number {
  if (value == null || value < least || value > most) {
    throw new BadArgument(argument, value, `it must be from ${least} to ${most}`)
  }
  return value
}

/** Refuses a property of claims that no claim can have, as a misspelt one is: it would find nothing without a word. */
export function knownProperty(
  property: string | null | undefined,
  { linkTypes, properties }: Vocabulary,
): void {
  if (property == null) return
  // Asked for each entity of a list, of which nearly all are right.
  if (linkTypes.some(({ type }) => type === property) || properties.some((one) => one.property === property))
    return
  const known = [...linkTypes.map(({ type }) => type), ...properties.map(({ property }) => property)]
  const example = nearest(property.slice(0, 100), known) ?? 'ordinal or AGREED_BY'
  throw new BadArgument('property', property, `it must be a property or a link type, such as ${example}`)
}
