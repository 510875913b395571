import type { GraphQLResolveInfo } from 'graphql'
import { type ReadObject, readField } from '../compile/read-object.ts'
import type { EntityRow } from '../cypher/rows.ts'
import type { Language, ResolversTypes } from '../generated/resolvers.ts'
import { inLanguage, periodOf } from '../seed/texts.ts'
import { knownProperty } from './arguments.ts'
import type { Context } from './context.ts'

type InLanguage = { readonly lang?: Language | null }

/** The fields that all kinds of entity have in common. */
export const Entity = {
  name: (row: EntityRow, { lang }: InLanguage) => inLanguage(row, 'name', lang ?? 'DA') ?? row.id,
  summary: (row: EntityRow, { lang }: InLanguage) => inLanguage(row, 'summary', lang ?? 'DA'),
  claims: (
    row: EntityRow,
    given: { readonly property?: string | null },
    context: Context,
    info: GraphQLResolveInfo,
  ) => {
    knownProperty(given.property, context.vocabulary)
    return readField(row as unknown as ReadObject, given, context, info) as ResolversTypes['ClaimConnection']
  },
}

/** The same for the kinds that have a period of their own. */
export const EntityInTime = { ...Entity, period: periodOf }
