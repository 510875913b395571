import { distance as editDistance } from 'fastest-levenshtein'

/**
 * The candidate a misspelt name most likely means: the one of least edit distance, at most a third of its length (two
 * letters for short names). Undefined where none is that near. Names that differ in case only are always near.
 */
export function nearest(name: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined
  let bestDistance = Math.max(2, Math.floor(name.length / 3)) + 1
  const lower = name.toLowerCase()
  for (const candidate of candidates) {
    const distance = editDistance(lower, candidate.toLowerCase())
    if (distance < bestDistance) {
      best = candidate
      bestDistance = distance
    }
  }
  return best
}

/** `did you mean x?` where a candidate is near, else all candidates, or the first twelve of many. */
export function suggestion(name: string, candidates: Iterable<string>): string {
  const known = [...new Set(candidates)]
  const near = nearest(name, known)
  if (near !== undefined) return `did you mean ${near}?`
  if (known.length === 0) return 'there is none to choose from'
  const shown = known.slice(0, 12).join(', ')
  return known.length > 12 ? `write one of ${shown}, … (${known.length} in all)` : `write one of ${shown}`
}
