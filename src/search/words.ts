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
 * one and two letters, marked with a 0, and all its runs of three letters.
 */
function piecesOf(word: string): string[] {
  const pieces = [`0${word.slice(0, 1)}`, `0${word.slice(0, 2)}`]
  for (let start = 0; start + 3 <= word.length; start++) pieces.push(word.slice(start, start + 3))
  return [...new Set(pieces)]
}

/** What an engine indexes of an entity: the pieces of all words of its texts. */
export function indexedText(texts: readonly string[]): string {
  const words = new Set(texts.flatMap(wordsOf))
  return [...new Set([...words].flatMap(piecesOf))].join(' ')
}

/** The pieces by which to look for a text: words too short for a run of three letters by their beginning. */
export function soughtPieces(text: string): string[] {
  const pieces = wordsOf(text).flatMap((word) =>
    word.length < 3 ? [`0${word}`] : [...piecesOf(word).slice(2)],
  )
  return [...new Set(pieces)]
}
