/** How well an entity fits a search. The engines give candidates; the order is made here, alike for all of them. */

import { distance } from 'fastest-levenshtein'
import { bareOf, stemOf, storedWordsOf, wordsOf } from './words.ts'

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

/** How many candidates the engine may put forward. */
export const mostCandidates = 300

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

export interface Hit<Found extends Candidate = Candidate> {
  readonly candidate: Found
  /** From 0 to 1. */
  readonly score: number
  readonly matched: Matched
  readonly matchedText: string
}

/** Words that say little by themselves: they count where they fit and are forgiven where they do not. */
const smallWords = new Set(
  'af at de den der det en er et for fra i med og om paa som the til ved a an and by from in is of on or to'.split(
    ' ',
  ),
)

/** The candidates that fit every word of the text, the best first. */
export function rank<Found extends Candidate>(text: string, candidates: readonly Found[]): Hit<Found>[] {
  const all = wordsOf(text)
  const needed = all.filter((word) => !smallWords.has(word))
  const words = needed.length > 0 ? needed : all
  if (words.length === 0) return []
  // Candidates share most of their words.
  const sought = {
    all: all.join(' '),
    parts: all,
    joined: all.join(''),
    words: words.map((word) => ({
      word,
      letters: lettersOf(stemOf(word)),
      mayLack: errorsAllowed(word),
      alike: new Map<string, number>(),
    })),
  }
  const hits = candidates.flatMap((candidate) => bestHit(sought, candidate) ?? [])
  return hits.sort((one, other) => other.score - one.score || compareText(one.candidate, other.candidate))
}

function compareText(one: Candidate, other: Candidate): number {
  const [a, b] = one.sort === other.sort ? [one.id, other.id] : [one.sort, other.sort]
  return a < b ? -1 : a > b ? 1 : 0
}

interface Sought {
  readonly all: string
  readonly parts: readonly string[]
  /** The same as one word. */
  readonly joined: string
  readonly words: readonly SoughtWord[]
}

interface SoughtWord {
  readonly word: string
  /** Those of its stem. */
  readonly letters: number
  /** How many of them a word that is like it may lack. */
  readonly mayLack: number
  /** How like it the words are that it has been compared with. */
  readonly alike: Map<string, number>
}

/** A text of a candidate. */
interface Text {
  readonly matched: Matched
  readonly weight: number
  readonly text: string
  readonly words: readonly string[]
  /** The same without æ, ø and å. */
  readonly bare: readonly string[]
  /** The letters of each word. */
  readonly letters: readonly number[]
  readonly all: string
  /** The same as one word. */
  readonly joined: string
}

/** The texts of candidates, which engines give as the same objects as long as they do not change. */
const knownTexts = new WeakMap<Candidate, readonly Text[]>()

/** The heaviest first. */
function textsOf(candidate: Candidate): readonly Text[] {
  const known = knownTexts.get(candidate)
  if (known) return known
  const weighed: [Matched, number, string | null | undefined][] = [
    ['NAME', 1, candidate.nameDa],
    ['NAME', 1, candidate.nameEn],
    ...candidate.aliases.map((alias): [Matched, number, string] => ['ALIAS', 0.95, alias]),
    ['SUMMARY', 0.4, candidate.summaryDa],
    ['SUMMARY', 0.4, candidate.summaryEn],
  ]
  const texts = weighed.flatMap(([matched, weight, text]) => {
    if (!text) return []
    const words = storedWordsOf(text)
    return [
      {
        matched,
        weight,
        text,
        words,
        bare: words.map(bareOf),
        letters: words.map(lettersOf),
        all: words.join(' '),
        joined: words.join(''),
      },
    ]
  })
  knownTexts.set(candidate, texts)
  return texts
}

function bestHit<Found extends Candidate>(sought: Sought, candidate: Found): Hit<Found> | undefined {
  // An entity that more sources speak of is more often meant: it decides between texts that fit much alike.
  const renown = 1 - 1 / (1 + candidate.sourceCount)
  let best: Hit<Found> | undefined
  for (const text of textsOf(candidate)) {
    // No text scores more than its weight.
    if (best && best.score >= text.weight) break
    const fitting = fitness(sought, text)
    const score = round(text.weight * (0.88 * fitting + 0.12 * renown))
    if (fitting > 0 && score > (best?.score ?? 0)) {
      best = { candidate, score, matched: text.matched, matchedText: text.text }
    }
  }
  return best
}

/** From 0, where a word is not found, to 1, where the text is what was sought. */
function fitness(sought: Sought, text: Text): number {
  if (sought.all === text.all) return 1
  return Math.max(wordFitness(sought, text), joinedFitness(sought, text))
}

function wordFitness(sought: Sought, text: Text): number {
  let sum = 0
  const used = new Set<number>()
  for (const { word, letters, mayLack, alike: compared } of sought.words) {
    let best = 0
    let place = -1
    // Of all that a search does, this is done most often; most words lack too many letters to be worth a comparison.
    for (let index = 0; index < text.words.length; index++) {
      if (lacksMore(letters & ~(text.letters[index] as number), mayLack)) continue
      const other = text.words[index] as string
      let likeness = compared.get(other)
      if (likeness === undefined) {
        likeness = alike(word, other, text.bare[index] as string)
        compared.set(other, likeness)
      }
      if (likeness > best) [best, place] = [likeness, index]
    }
    if (best === 0) return 0
    used.add(place)
    sum += best
  }
  const covered = [...used].reduce((total, index) => total + (text.words[index] as string).length, 0)
  // Words at the beginning of a name say more of it than later ones.
  const leads = used.has(0) ? 1 : 0
  return (sum / sought.words.length) * (0.8 + 0.12 * (covered / text.joined.length) + 0.05 * leads)
}

/** The letters of a word, each a bit; the digits share the six bits that 26 letters leave. */
function lettersOf(word: string): number {
  let letters = 0
  for (let index = 0; index < word.length; index++) {
    const code = word.charCodeAt(index)
    letters |= 1 << (code >= 97 ? code - 97 : 26 + (code % 6))
  }
  return letters
}

/** Whether of the letters that are lacking there are more than so many. */
function lacksMore(lacking: number, most: number): boolean {
  let left = lacking
  for (let count = 0; count < most; count++) left &= left - 1
  return left !== 0
}

/** What one writes as a word another writes as two: “Nem ID” and “digitalpost” are names as well. */
function joinedFitness({ parts, joined }: Sought, text: Text): number {
  const [sought = '', other = ''] = [parts[0], text.words[0]]
  const isOneOfTwo = sought.length > other.length
  const isTwoOfOne = parts.length > 1 && sought.length < other.length
  if (joined.length < 4 || !(isOneOfTwo || isTwoOfOne) || !text.joined.startsWith(joined)) return 0
  return 0.7 + 0.25 * (joined.length / text.joined.length)
}

/** How like a sought word is to a word of a text, from 0 to 1. */
export function alike(sought: string, word: string, bare = bareOf(word)): number {
  const likeness = alikeAsSpelt(sought, word)
  // To forgive a wrong letter as well would take “kort” for “ført”.
  return (
    (bare === word ? likeness : Math.max(likeness, 0.98 * alikeAsSpelt(sought, bare))) ||
    misspelt(sought, word)
  )
}

function alikeAsSpelt(sought: string, word: string): number {
  if (sought === word) return 1
  const stem = stemOf(sought)
  if (stem === stemOf(word)) return 0.95
  if (word.startsWith(sought)) return 0.75 + 0.15 * (sought.length / word.length)
  if (sought.length >= 4 && word.includes(sought)) return 0.6 + 0.15 * (sought.length / word.length)
  const start = stem.length >= 4 ? word.indexOf(stem) : -1
  if (start === -1) return 0
  // “styr” says little of “styrelsen”, and “kommun” is less of “kommunikation” than of “fælleskommunal”.
  return 0.45 + 0.15 * (stem.length / sought.length) * (stem.length / (word.length - start))
}

/**
 * One wrong letter, or two swapped, in a word of four to seven, two such in a longer one; while typing, of the word's
 * beginning.
 */
function misspelt(sought: string, word: string): number {
  const allowed = errorsAllowed(sought)
  // Nobody who writes “land” means “and”.
  if (allowed === 0 || smallWords.has(word)) return 0
  const whole = errors(sought, word, allowed)
  if (whole <= allowed) return 0.6 - 0.1 * whole
  if (word.length <= sought.length) return 0
  const typed = allowed - (sought.length < 6 ? 1 : 0)
  return errors(sought, word.slice(0, sought.length), typed) <= typed ? 0.35 : 0
}

function errorsAllowed(sought: string): number {
  return sought.length < 4 ? 0 : sought.length < 8 ? 1 : 2
}

/**
 * How many letters are wrong, missing, too many or swapped with the next (optimal string alignment); any number above
 * `most` where there are more than that.
 */
function errors(sought: string, word: string, most: number): number {
  if (Math.abs(sought.length - word.length) > most) return Infinity
  // Most words differ in far more, which is told quicker without swaps; each of these is two changes at most.
  const changes = distance(sought, word)
  if (changes <= 1 || changes > 2 * most) return changes
  if (changes === 2) return isOneSwap(sought, word) ? 1 : 2
  let before: number[] = []
  let last = Array.from({ length: word.length + 1 }, (_none, column) => column)
  for (let row = 1; row <= sought.length; row++) {
    const next = [row]
    const letter = sought[row - 1]
    for (let column = 1; column <= word.length; column++) {
      const isOther = letter !== word[column - 1]
      const isSwapped = isOther && letter === word[column - 2] && sought[row - 2] === word[column - 1]
      next[column] = Math.min(
        (next[column - 1] as number) + 1,
        (last[column] as number) + 1,
        (last[column - 1] as number) + (isOther ? 1 : 0),
        isSwapped ? (before[column - 2] as number) + 1 : Infinity,
      )
    }
    before = last
    last = next
  }
  return last[word.length] as number
}

function isOneSwap(one: string, other: string): boolean {
  if (one.length !== other.length) return false
  let place = 0
  while (one[place] === other[place]) place++
  return (
    one[place] === other[place + 1] &&
    one[place + 1] === other[place] &&
    one.slice(place + 2) === other.slice(place + 2)
  )
}

function round(score: number): number {
  return Math.round(score * 10_000) / 10_000
}
