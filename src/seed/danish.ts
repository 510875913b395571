/**
 * Danish order and Danish comparison as plain strings, so that an engine that knows no collation sorts as a Danish
 * reader expects. The order is that of Unicode CLDR for Danish, which follows Dansk Sprognævn: æ, ø and å come last,
 * aa counts as å, and letters of other alphabets sort as the letters they resemble (ä as æ, ö as ø, ü as y).
 */

/**
 * Sorts before everything else: white space first, then these signs in CLDR's order. Each gets a key of two
 * characters, `!` and a letter, as ASCII has too few characters below the digits to give each one of its own.
 */
const SIGNS = [
  '_',
  '-‐',
  '–',
  '—',
  ',',
  ';',
  ':',
  '!',
  '?',
  '.',
  '·',
  "'‘’",
  '"“”',
  '«',
  '»',
  '(',
  ')',
  '[',
  ']',
  '{',
  '}',
  '§',
  '@',
  '*',
  '/',
  '\\',
  '&',
  '#',
  '%',
  '`',
  '´',
  '^',
  '°',
  '©',
  '®',
  '+',
  '±',
  '<',
  '=',
  '>',
  '|',
  '~',
  '$',
  '£',
  '€',
]
const FIRST_SIGN = 'A'.charCodeAt(0)
const SIGN_KEYS = new Map(
  SIGNS.flatMap((signs, rank) =>
    [...signs].map((sign) => [sign, `!${String.fromCharCode(FIRST_SIGN + rank)}`] as const),
  ),
)

/** Letters that Unicode does not take apart, or that Danish sorts otherwise than their base letter. */
const SORTED_AS: Readonly<Record<string, string>> = {
  æ: '{',
  ä: '{',
  ǣ: '{',
  ǽ: '{',
  ø: '|',
  ö: '|',
  ő: '|',
  ǿ: '|',
  å: '}',
  ü: 'y',
  ű: 'y',
  ð: 'd',
  đ: 'd',
  ł: 'l',
  þ: 'th',
  ß: 'ss',
  œ: 'oe',
}

/** How letters are written in ids and in the search index, where Unicode does not take them apart. */
const FOLDED_TO: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'oe',
  å: 'aa',
  ð: 'd',
  đ: 'd',
  ł: 'l',
  þ: 'th',
  ß: 'ss',
  œ: 'oe',
}

/**
 * An ASCII key whose order by code points is the Danish alphabetical order of the texts, case and accents ignored:
 * texts that differ in these alone have equal keys, so a list ordered by it needs a last criterion of its own.
 * Characters outside the Latin alphabet sort after å, by code point.
 */
export function sortKey(text: string): string {
  // aA is no å: a capital in the middle begins a new word, as in DataArkiv.
  const letters = text
    .normalize('NFKC')
    .replace(/aa|Aa|AA/g, 'å')
    .toLowerCase()
  let key = ''
  for (const character of letters) key += keyOf(character)
  return key
}

function keyOf(character: string): string {
  if (/[a-z0-9]/.test(character)) return character
  if (/\s/.test(character)) return ' '
  const known = SORTED_AS[character] ?? SIGN_KEYS.get(character)
  if (known !== undefined) return known
  const base = withoutMarks(character)
  // A combining mark on its own and the invisible characters have no place in the order.
  if (base === '' || /[\p{Cf}\p{Cc}]/u.test(base)) return ''
  if (base !== character) return [...base].map(keyOf).join('')
  return `~${(character.codePointAt(0) ?? 0).toString(16).padStart(6, '0')}`
}

/**
 * The text for comparison and search: lower case, æ, ø and å as ae, oe and aa, other accents removed. Punctuation and
 * spaces stay.
 */
export function fold(text: string): string {
  const lower = text.normalize('NFKC').toLowerCase()
  let folded = ''
  for (const character of lower) folded += FOLDED_TO[character] ?? foldedBase(character)
  return folded
}

function foldedBase(character: string): string {
  // Most letters are plain, and normalising each of them is most of a search's work.
  if (character <= '\x7f') return character
  return [...withoutMarks(character)].map((base) => FOLDED_TO[base] ?? base).join('')
}

/** The folded text without punctuation and spaces: Nem-ID, NemID and Nem ID are one. Empty where nothing remains. */
export function foldTight(text: string): string {
  return fold(text).replace(/[^\p{L}\p{N}]+/gu, '')
}

function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '')
}
