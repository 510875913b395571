import type { EntityKind, LinkTypeInfoResolvers, LinkType as Type } from '../generated/resolvers.ts'
import { side } from '../seed/texts.ts'

export const LinkTypeInfo: LinkTypeInfoResolvers = {
  type: (info) => info.type as Type,
  phrase: (info, { lang }) => side(info.phrase, lang),
  inverse: (info, { lang }) => side(info.inverse, lang),
  description: (info, { lang }) => side(info.description, lang),
  fromKinds: (info) => info.from as EntityKind[],
  toKinds: (info) => info.to as EntityKind[],
}
