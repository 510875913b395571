/** How well an entity fits a search. The engines give candidates; the order is made here, alike for all of them. */

import { distance } from 'fastest-levenshtein'
import { stemOf, storedWordsOf, wordsOf } from './words.ts'

export interface Candidate {
  readonly id: string
  readonly sort: string
  readonly nameDa: string
  readonly nameEn?: string | null
  readonly aliases: readonly string[]
  readonly summaryDa?: string | null
  readonly summaryEn?: string | null
  readonly sourceCount: number
}

/** What of an entity a candidate is made of. */
export const candidateProperties = [
  'id',
  'kind',
  'sort',
  'nameDa',
  'nameEn',
  'aliases',
  'summaryDa',
  'summaryEn',
  'sourceCount',
] as const satisfies readonly (keyof Candidate | 'kind')[]

export type Matched = 'NAME' | 'ALIAS' | 'SUMMARY'

export interface Hit {
  readonly id: string
  readonly sort: string
  /** From 0 to 1. */
  readonly score: number
  readonly matched: Matched
  readonly matchedText: string
}

/** Words that say little by themselves: they count where they fit and are forgiven where they do not. */
const smallWords = new Set(
  'af at de den der det en er et for fra i med og om paa som the til ved a an and by in is of on or to'.split(
    ' ',
  ),
)

/** The candidates that fit every word of the text, the best first. */
export function rank(text: string, candidates: readonly Candidate[]): Hit[] {
  const sought = wordsOf(text)
  const needed = sought.filter((word) => !smallWords.has(word))
  const words = needed.length > 0 ? needed : sought
  if (words.length === 0) return []
  const hits = candidates.flatMap((candidate) => bestHit(words, sought, candidate) ?? [])
  return hits.sort((one, other) => other.score - one.score || compareText(one, other))
}

function compareText(one: Hit, other: Hit): number {
  const [a, b] = one.sort === other.sort ? [one.id, other.id] : [one.sort, other.sort]
  return a < b ? -1 : a > b ? 1 : 0
}

function bestHit(words: readonly string[], sought: readonly string[], candidate: Candidate): Hit | undefined {
  const texts: [Matched, number, string | null | undefined][] = [
    ['NAME', 1, candidate.nameDa],
    ['NAME', 1, candidate.nameEn],
    ...candidate.aliases.map((alias): [Matched, number, string] => ['ALIAS', 0.95, alias]),
    ['SUMMARY', 0.4, candidate.summaryDa],
    ['SUMMARY', 0.4, candidate.summaryEn],
  ]
  let best: Hit | undefined
  for (const [matched, weight, text] of texts) {
    if (!text) continue
    // An entity that more sources speak of is more often meant: it decides between texts that fit much alike.
    const renown = 1 - 1 / (1 + candidate.sourceCount)
    const fitting = fitness(words, sought, storedWordsOf(text))
    const score = round(weight * (0.88 * fitting + 0.12 * renown))
    if (fitting > 0 && score > (best?.score ?? 0)) {
      best = { id: candidate.id, sort: candidate.sort, score, matched, matchedText: text }
    }
  }
  return best
}

/** From 0, where a word is not found, to 1, where the text is what was sought. */
function fitness(words: readonly string[], sought: readonly string[], text: readonly string[]): number {
  if (sought.join(' ') === text.join(' ')) return 1
  let sum = 0
  const used = new Set<number>()
  for (const word of words) {
    let best = 0
    let place = -1
    text.forEach((other, index) => {
      const likeness = alike(word, other)
      if (likeness > best) [best, place] = [likeness, index]
    })
    if (best === 0) return 0
    used.add(place)
    sum += best
  }
  const length = text.join('').length
  const covered = [...used].reduce((total, index) => total + (text[index] as string).length, 0)
  // Words at the beginning of a name say more of it than later ones.
  const leads = used.has(0) ? 1 : 0
  return (sum / words.length) * (0.8 + 0.12 * (covered / length) + 0.05 * leads)
}

/** How like a sought word is to a word of a text, from 0 to 1. */
export function alike(sought: string, word: string): number {
  if (sought === word) return 1
  const stem = stemOf(sought)
  if (stem === stemOf(word)) return 0.95
  if (word.startsWith(sought)) return 0.75 + 0.15 * (sought.length / word.length)
  if (stem.length >= 4 && word.startsWith(stem)) return 0.7 + 0.1 * (stem.length / word.length)
  if (stem.length >= 4 && word.includes(stem)) return 0.5 + 0.15 * (stem.length / word.length)
  return misspelt(sought, word)
}

/** One wrong letter in a word of four to seven, two in a longer one; while typing, of the word's beginning. */
function misspelt(sought: string, word: string): number {
  const allowed = sought.length < 4 ? 0 : sought.length < 8 ? 1 : 2
  if (allowed === 0) return 0
  const whole = Math.abs(sought.length - word.length) <= allowed ? distance(sought, word) : Infinity
  if (whole <= allowed) return 0.6 - 0.1 * whole
  if (word.length <= sought.length) return 0
  return distance(sought, word.slice(0, sought.length)) <= allowed - (sought.length < 6 ? 1 : 0) ? 0.35 : 0
}

function round(score: number): number {
  return Math.round(score * 10_000) / 10_000
}
