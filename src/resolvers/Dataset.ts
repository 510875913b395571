import type { DatasetResolvers, EntityKind, KindCountResolvers, LinkType } from '../generated/resolvers.ts'
import { licence, side } from '../seed/texts.ts'

const name = { da: 'Danmarks digitaliseringsgraf', en: 'Denmark’s Digitalisation Graph' }

export const Dataset: DatasetResolvers = {
  name: (_row, { lang }) => side(name, lang),
  engine: (_row, _arguments, { answering }) => (answering().engine === 'neo4j' ? 'NEO4J' : 'EMBEDDED'),
  isFallback: (_row, _arguments, { answering }) => answering().isFallback,
  kinds: ({ kinds, kindCounts }) => kinds.map((kind, index) => ({ kind, count: kindCounts[index] ?? 0 })),
  types: ({ types, typeCounts }) =>
    types.map((type, index) => ({ type: type as LinkType, count: typeCounts[index] ?? 0 })),
  licence: () => licence.id,
  rights: (_row, { lang }) => side(licence.rights, lang),
  limits: (_row, _arguments, { limits }) => ({ ...limits }),
}

export const KindCount: KindCountResolvers = {
  kind: ({ kind }) => kind as EntityKind,
  name: ({ kind }, { lang }, { vocabulary }) => {
    const info = vocabulary.kinds.find((one) => one.kind === kind)
    return info ? side(info.plural, lang) : kind
  },
}
