import type { NodeRow } from '../cypher/rows.ts'
import type { ConflictResolvers, GapResolvers } from '../generated/resolvers.ts'
import { inLanguage } from '../seed/texts.ts'

export const Gap: GapResolvers = {
  explanation: (row, { lang }) => inLanguage(row, 'explanation', lang) ?? '',
  subject: async (row, _arguments, context, info) => (await context.node(row.subject, info)) as NodeRow,
}

export const Conflict: ConflictResolvers = {
  explanation: (row, { lang }) => inLanguage(row, 'explanation', lang) ?? '',
}
