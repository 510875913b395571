import type { ClaimResolvers } from '../generated/resolvers.ts'
import { inLanguage, periodOf } from './texts.ts'

export const Claim: ClaimResolvers = {
  text: (row, { lang }) => inLanguage(row, 'text', lang) ?? '',
  value: (row) => (row.valueType ? row : null),
  period: periodOf,
  role: (row, { lang }) => inLanguage(row, 'role', lang),
  rankReason: (row, { lang }) => inLanguage(row, 'rankReason', lang),
  locator: (row, { lang }) =>
    [row.paragraph && `${lang === 'DA' ? 'afsnit' : 'paragraph'} ${row.paragraph}`, row.heading]
      .filter(Boolean)
      .join(', '),
}
