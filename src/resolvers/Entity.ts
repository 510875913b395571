import type { EntityRow } from '../cypher/rows.ts'
import type { Language } from '../generated/resolvers.ts'
import { inLanguage, periodOf } from '../seed/texts.ts'

type InLanguage = { readonly lang?: Language | null }

/** The fields that all kinds of entity have in common. */
export const Entity = {
  name: (row: EntityRow, { lang }: InLanguage) => inLanguage(row, 'name', lang ?? 'DA') ?? row.id,
  summary: (row: EntityRow, { lang }: InLanguage) => inLanguage(row, 'summary', lang ?? 'DA'),
}

/** The same for the kinds that have a period of their own. */
export const EntityInTime = { ...Entity, period: periodOf }
