import type { MembershipResolvers } from '../generated/resolvers.ts'
import { inLanguage, periodOf } from '../seed/texts.ts'

export const Membership: MembershipResolvers = {
  role: (row, { lang }) => inLanguage(row, 'role', lang),
  period: periodOf,
}
