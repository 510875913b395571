/** Arguments that have bounds of their own. */

import { BadArgument } from '../compile/page.ts'

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
