import type { TimelineEntryResolvers } from '../generated/resolvers.ts'
import { inLanguage } from './texts.ts'

export const TimelineEntry: TimelineEntryResolvers = {
  text: (row, { lang }) => inLanguage(row, 'text', lang) ?? '',
}
