/** Finds the entity that somebody means by an id or a name. */

import { distance } from 'fastest-levenshtein'
import { wordsOf } from '../search/words.ts'
import { dataOf, type Session } from './session.ts'

export type Lang = 'DA' | 'EN'

export interface Named {
  readonly id: string
  readonly name: string
}

/** What was written means no entity, or several: the message says which may be meant. */
export class NotFound extends Error {
  override readonly name = 'NotFound'
  /** The ids of those that may be meant, the likeliest first. */
  readonly suggestions: readonly string[]

  constructor(message: string, suggestions: readonly string[]) {
    super(message)
    this.suggestions = suggestions
  }
}

interface Hit {
  readonly matched: 'NAME' | 'ALIAS' | 'SUMMARY'
  readonly matchedText: string
  readonly node: Named
}

const byId = 'query ($id: ID!, $lang: Language) { entity(id: $id) { id name(lang: $lang) } }'

const byName = `query ($text: String!, $lang: Language) {
  search(text: $text, first: 20) { edges { matched matchedText node { id name(lang: $lang) } } }
}`

/**
 * The entity with this id, or else the one that is called exactly so, whatever the case and the spelling of æ, ø, å.
 *
 * @throws {NotFound} where there is none, or where several are called so; {QuestionFailed} where the graph refuses to look.
 */
export async function entityCalled(session: Session, text: string, lang: Lang): Promise<Named> {
  const looksLikeId = /^[a-z-]+:[^\s]+$/i.test(text)
  if (looksLikeId) {
    const { entity } = dataOf(await session.ask<{ entity: Named | null }>(byId, { id: text, lang }))
    if (entity) return entity
  }
  const sought = looksLikeId ? text.slice(text.indexOf(':') + 1).replaceAll('-', ' ') : text
  // Longer texts than the server's limit are no names.
  const { search } = dataOf(
    await session.ask<{ search: { edges: Hit[] } }>(byName, { text: sought.slice(0, 200), lang }),
  )
  const hits = search.edges
  const wanted = wordsOf(text).join(' ')
  const called = hits.filter(
    ({ matched, matchedText }) => matched !== 'SUMMARY' && wordsOf(matchedText).join(' ') === wanted,
  )
  // A name of its own goes before one that it merely has beside it.
  const named = called.filter(({ matched }) => matched === 'NAME')
  const [meant, ...others] = named.length > 0 ? named : called
  if (meant && others.length === 0 && !looksLikeId) return meant.node
  const isAmbiguous = meant !== undefined && !looksLikeId
  const near = isAmbiguous ? called : nearest(sought, hits)
  throw new NotFound(
    notFound(text, near, isAmbiguous),
    near.map(({ node }) => node.id),
  )
}

/** Those that a slip of the fingers is likeliest to have meant; where none is that near, the best that search finds. */
function nearest(sought: string, hits: readonly Hit[]): readonly Hit[] {
  const wanted = wordsOf(sought).join(' ')
  const named = hits.filter(({ matched }) => matched !== 'SUMMARY')
  const slips = named.filter(({ matchedText }) => {
    const allowed = Math.max(2, Math.floor(wanted.length / 5))
    return distance(wanted, wordsOf(matchedText).join(' ')) <= allowed
  })
  return (slips.length > 0 ? slips : named).slice(0, 3)
}

function notFound(text: string, near: readonly Hit[], isAmbiguous: boolean): string {
  const [only] = near
  const listed =
    near.length === 1 ? only?.node.id : near.map(({ node: { id, name } }) => `${id} (${name})`).join(', ')
  if (isAmbiguous) return `several are called “${text}”: write one of ${listed}`
  if (near.length === 0) return `nothing is called “${text}” or nearly so`
  return `nothing is called “${text}”; did you mean ${listed}?`
}
