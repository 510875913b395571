import type { ValueResolvers } from '../generated/resolvers.ts'
import { inLanguage, valueIn } from '../seed/texts.ts'

export const Value: ValueResolvers = {
  state: (row) => (row.valueType === 'unknown' ? 'UNKNOWN' : row.valueType === 'none' ? 'NONE' : 'KNOWN'),
  number: (row) => row.valueNumber ?? null,
  unit: (row) => row.valueUnit ?? null,
  approximate: (row) => row.approximate ?? false,
  population: (row, { lang }) => inLanguage(row, 'population', lang),
  date: (row) => row.valueDate ?? null,
  text: (row, { lang }, { vocabulary }) => valueIn(row, vocabulary, lang),
}
