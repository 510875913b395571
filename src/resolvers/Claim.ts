import { cite } from '../citation/cite.ts'
import type { ClaimRow } from '../cypher/rows.ts'
import type { ClaimResolvers, Language } from '../generated/resolvers.ts'
import { inLanguage, periodOf } from '../seed/texts.ts'

export const Claim: ClaimResolvers = {
  text: (row, { lang }) => inLanguage(row, 'text', lang) ?? '',
  value: (row) => (row.valueType ? row : null),
  period: periodOf,
  role: (row, { lang }) => inLanguage(row, 'role', lang),
  rankReason: (row, { lang }) => inLanguage(row, 'rankReason', lang),
  locator: (row, { lang }) => locatorIn(row, lang),
  citation: async (row, { style }, { citableSource }) => {
    const source = await citableSource(row.source as string)
    return cite(source, style, { id: row.id, locator: locatorIn(row, 'DA') })
  },
}

function locatorIn({ paragraph, heading }: ClaimRow, language: Language): string {
  return [paragraph && `${language === 'EN' ? 'paragraph' : 'afsnit'} ${paragraph}`, heading]
    .filter(Boolean)
    .join(', ')
}
