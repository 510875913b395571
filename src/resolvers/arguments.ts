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

export function fewIds(argument: string, ids: readonly unknown[] | null | undefined, most: number): void {
  if (ids != null && ids.length > most) {
    throw new BadArgument(argument, ids.length, `it may have at most ${most} ids`)
  }
}
