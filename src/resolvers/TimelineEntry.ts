import type { TimelineEntryResolvers } from '../generated/resolvers.ts'
import { inLanguage } from '../seed/texts.ts'

export const TimelineEntry: TimelineEntryResolvers = {
  text: (row, { lang }) => inLanguage(row, 'text', lang) ?? '',
}
