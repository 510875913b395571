import type { Projection } from '../../src/seed/projection.ts'

export interface Wanted {
  readonly from: string
  readonly to: string
  readonly maxLength: number
  readonly avoid?: readonly string[]
  readonly types?: readonly string[] | null
  readonly asOf?: string | null
}

/**
 * The ids of the links of all simple paths by exhaustive search, the shortest first, then in the order of these ids: the slow
 * and sure way.
 */
export function allPaths(
  { links }: Pick<Projection, 'links'>,
  { from, to, maxLength, avoid = [], types, asOf }: Wanted,
): string[][] {
  const steps = new Map<string, { readonly id: string; readonly next: string }[]>()
  for (const { id, type, from, to, holdsFrom = '', holdsTo = '9999' } of links) {
    if ((types && !types.includes(type)) || (asOf && !(holdsFrom <= asOf && holdsTo >= asOf))) continue
    for (const [at, next] of [
      [from, to],
      [to, from],
    ] as const)
      steps.set(at, [...(steps.get(at) ?? []), { id, next }])
  }
  const found: string[][] = []
  const walk = (at: string, seen: readonly string[], taken: readonly string[]): void => {
    if (at === to && taken.length > 0) {
      found.push([...taken])
      return
    }
    for (const { id, next } of steps.get(at) ?? []) {
      const mayBeNext = next === to || (taken.length + 1 < maxLength && !avoid.includes(next))
      if (mayBeNext && !seen.includes(next)) walk(next, [...seen, next], [...taken, id])
    }
  }
  if (from !== to) walk(from, [from], [])
  return found.sort((one, other) => one.length - other.length || compareLists(one, other))
}

function compareLists(one: readonly string[], other: readonly string[]): number {
  const place = one.findIndex((id, index) => id !== other[index])
  return place === -1 ? 0 : (one[place] as string) < (other[place] as string) ? -1 : 1
}
