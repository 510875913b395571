import { cite } from '../citation/cite.ts'
import type { SourceResolvers } from '../generated/resolvers.ts'
import { inLanguage } from '../seed/texts.ts'

export const Source: SourceResolvers = {
  publishedOnInferred: (row, { lang }) => inLanguage(row, 'publishedOnInferred', lang),
  citation: (row, { style }) => cite(row, style),
}
