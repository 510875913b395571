import type { LinkRow } from '../cypher/rows.ts'
import type { Language, LinkResolvers } from '../generated/resolvers.ts'
import type { LinkTypeInfo } from '../seed/model.ts'
import { firmnessIn, inLanguage, periodOf, side } from '../seed/texts.ts'
import type { Context } from './context.ts'

export const Link: LinkResolvers = {
  phrase: (row, { lang }, context) => phraseOf(row.type, lang, context),
  sentence: (row: LinkRow, { lang }, context) =>
    [
      inLanguage(row, 'fromName', lang),
      phraseOf(row.type, lang, context),
      inLanguage(row, 'toName', lang),
      // What is planned, wished or disputed is told as such wherever the sentence stands.
      ...(row.status === 'STATED' ? [] : [`(${firmnessIn(row.status, lang)})`]),
    ].join(' '),
  role: (row, { lang }) => inLanguage(row, 'role', lang),
  period: periodOf,
}

/** The words between a link's subject and object, or from its object to its subject. */
export function phraseOf(
  type: string,
  language: Language,
  context: Context,
  reading: 'phrase' | 'inverse' = 'phrase',
) {
  const info = context.vocabulary.linkTypes.find(
    (linkType): linkType is LinkTypeInfo => linkType.type === type,
  )
  return info ? side(info[reading], language) : type
}
