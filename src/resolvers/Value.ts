import type { ValueResolvers } from '../generated/resolvers.ts'
import { dateIn, inLanguage, numberIn, periodIn } from './texts.ts'

const absent = {
  unknown: { DA: 'ukendt', EN: 'unknown' },
  none: { DA: 'ingen', EN: 'none' },
} as const

export const Value: ValueResolvers = {
  state: (row) => (row.valueType === 'unknown' ? 'UNKNOWN' : row.valueType === 'none' ? 'NONE' : 'KNOWN'),
  number: (row) => row.valueNumber ?? null,
  unit: (row) => row.valueUnit ?? null,
  approximate: (row) => row.approximate ?? false,
  population: (row, { lang }) => inLanguage(row, 'population', lang),
  date: (row) => row.valueDate ?? null,
  text: (row, { lang }, { vocabulary }) => {
    if (row.valueType === 'unknown' || row.valueType === 'none') return absent[row.valueType][lang]
    if (row.valueType === 'period') return periodIn(row, lang)
    if (row.valueType === 'date' && row.valueDate) return dateIn(row.valueDate, lang)
    if (row.valueNumber == null) return inLanguage(row, 'valueText', lang) ?? ''
    const unit = row.valueUnit ? vocabulary.units[row.valueUnit] : undefined
    const population = inLanguage(row, 'population', lang)
    return [
      row.approximate && (lang === 'DA' ? 'ca.' : 'about'),
      numberIn(row.valueNumber, lang),
      unit && (lang === 'DA' ? unit.da : unit.en),
      population && `(${population})`,
    ]
      .filter(Boolean)
      .join(' ')
  },
}
