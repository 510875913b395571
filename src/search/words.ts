/** Texts as search sees them: folded words, and the pieces of words that the engines' full-text indexes hold. */

import { stemmer } from '@orama/stemmers/danish'
import { fold } from '../seed/danish.ts'

/** The folded words of a text: letters a to z and digits only. */
export function wordsOf(text: string): string[] {
  return fold(text).match(/[a-z0-9]+/g) ?? []
}

/** How many stems, and how many words of stored texts, are kept. */
const mostKept = 50_000

const storedWords = new Map<string, string>()

/** The same of a stored text; a word is the same string in all texts, which maps tell apart without reading it. */
export function storedWordsOf(text: string): string[] {
  if (storedWords.size > mostKept) storedWords.clear()
  return wordsOf(text).map((word) => {
    const known = storedWords.get(word)
    if (known === undefined) storedWords.set(word, word)
    return known ?? word
  })
}

/**
 * The word as those write it who have no æ, ø and å at hand and leave the marks out: soren for Sørensen, arti for årti (the
 * folding of Lucene's ScandinavianFoldingFilter); the word itself where it holds none of them.
 */
export function bareOf(word: string): string {
  return word.replace(/aa|ae|oe/g, (letters) => letters.charAt(0))
}

const stems = new Map<string, string>()

/** The word without its Danish inflection (Snowball), compared folded on both sides. */
export function stemOf(word: string): string {
  if (word.length < 4) return word
  const known = stems.get(word)
  if (known !== undefined) return known
  if (stems.size >= mostKept) stems.clear()
  const stem = stemmer(word)
  stems.set(word, stem)
  return stem
}

/**
 * The pieces by which an index finds a word from its beginning, from a part of it, or with a letter wrong: its first
 * one and two letters, marked with a 0, and all its runs of three letters; of a short one also both its ends.
 */
function piecesOf(word: string): string[] {
  const pieces = [`0${word.slice(0, 1)}`, `0${word.slice(0, 2)}`, ...runsOf(word)]
  return word.length > 2 && word.length <= longestShort ? [...pieces, ...endsOf(word, word.length)] : pieces
}

function runsOf(word: string): string[] {
  const runs: string[] = []
  for (let start = 0; start + 3 <= word.length; start++) runs.push(word.slice(start, start + 3))
  return runs
}

/** A word of five letters has six with one too many. */
const longestShort = 6

/** The first two letters and the last two, each with how long the word is, or few words would not have them. */
function endsOf(word: string, length: number): string[] {
  return [`0${length}${word.slice(0, 2)}`, `${word.slice(-2)}${length}0`]
}

/**
 * What an engine indexes of an entity: the pieces of all words of its texts, those of its names twice, for an engine puts
 * forward first what holds a piece more often, as `rank` gives a name more weight than a summary.
 */
export function indexedText(names: readonly string[], summaries: readonly string[]): string {
  return [...piecesOfAll([...names, ...summaries]), ...piecesOfAll(names)].join(' ')
}

function piecesOfAll(texts: readonly string[]): Set<string> {
  const words = new Set(texts.flatMap(wordsOf).flatMap((word) => [word, bareOf(word)]))
  return new Set([...words].flatMap(piecesOf))
}

/** The pieces by which to look for a text, such that each word is found also with a letter wrong or two swapped. */
export function soughtPieces(text: string): string[] {
  const words = wordsOf(text)
  const written = [...new Set(words.flatMap((word) => (word.length < 3 ? [`0${word}`] : runsOf(word))))]
  const forgiving = new Set(words.flatMap(forgivingPiecesOf))
  // Given twice they count twice, so that what is only alike keeps nothing out that holds the words as they are written.
  return forgiving.size === 0 ? written : [...written, ...written, ...forgiving]
}

function forgivingPiecesOf(word: string): string[] {
  const { length } = word
  const pieces: string[] = []
  // Of so few letters a wrong one may be in every run, but not both in the first two and in the last two.
  if (length === 4 || length === 5) {
    for (const meant of [length - 1, length, length + 1]) pieces.push(...endsOf(word, meant))
  }
  // Of these two swapped in the middle may be; longer ones have a run beside any two.
  if (length === 4 || length === 6) pieces.push(...runsOf(swapped(word, length / 2)))
  return pieces
}

/** The word with the letter at a place and the one before it swapped. */
function swapped(word: string, place: number): string {
  return word.slice(0, place - 1) + word.charAt(place) + word.charAt(place - 1) + word.slice(place + 1)
}
