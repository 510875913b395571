import type { PeriodResolvers } from '../generated/resolvers.ts'
import { periodIn } from '../seed/texts.ts'

export const Period: PeriodResolvers = {
  from: (row) => row.periodFrom ?? null,
  to: (row) => row.periodTo ?? null,
  text: (row, { lang }) => periodIn(row, lang),
}
