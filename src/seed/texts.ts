/** What is stored, and what may be done with it, as it is written in a language. */

import type { Bilingual, Vocabulary } from './model.ts'

/** The licence of what the graph itself says. */
export const licence = {
  id: 'CC-BY-4.0',
  url: 'https://creativecommons.org/licenses/by/4.0/',
  rights: {
    da: 'Beskrivelser og struktur: CC BY 4.0, Danmarks digitaliseringsgraf. Rettighederne til kilderne er deres egne.',
    en: 'Descriptions and structure: CC BY 4.0, Danmarks digitaliseringsgraf. The rights to the sources are their own.',
  },
} as const

/** A client may also write null, which is Danish: what is not English is. */
type Language = 'DA' | 'EN'

type Pair<Field extends string> = {
  readonly [Name in `${Field}Da` | `${Field}En`]?: string | null | undefined
}

interface Period {
  readonly periodFrom?: string | null | undefined
  readonly periodTo?: string | null | undefined
}

interface Value extends Period, Pair<'valueText'>, Pair<'population'> {
  readonly valueType?: string | null | undefined
  readonly valueNumber?: number | null | undefined
  readonly valueUnit?: string | null | undefined
  readonly valueDate?: string | null | undefined
  readonly approximate?: boolean | null | undefined
}

/** The column of a field in a language; where there is no English, the Danish. */
export function inLanguage<Field extends string>(
  row: Pair<Field>,
  field: Field,
  language: Language,
): string | null {
  const texts = row as Readonly<Record<string, string | null | undefined>>
  return (language === 'EN' ? texts[`${field}En`] : undefined) ?? texts[`${field}Da`] ?? null
}

/** The side of a bilingual text. */
export function side(
  text: { readonly da: string; readonly en?: string | null | undefined },
  language: Language,
): string {
  return (language === 'EN' ? text.en : undefined) ?? text.da
}

/** A period where at least one end is known. */
export function periodOf<Row extends Period>(row: Row): Row | null {
  return row.periodFrom || row.periodTo ? row : null
}

const localeOf = (language: Language) => (language === 'EN' ? 'en-GB' : 'da-DK')

/** A partial date: “16. marts 2021”, “marts 2021”, “2021”. */
export function dateIn(date: string, language: Language): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number?, number?]
  if (month === undefined) return String(year)
  return new Intl.DateTimeFormat(localeOf(language), {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(day === undefined ? {} : { day: 'numeric' }),
  }).format(new Date(Date.UTC(year, month - 1, day ?? 1)))
}

/** A period of which at least one end is known. */
export function periodIn({ periodFrom: from, periodTo: to }: Period, language: Language): string {
  const words = language === 'EN' ? { from: 'from', to: 'until' } : { from: 'fra', to: 'indtil' }
  if (from && to) {
    return from === to ? dateIn(from, language) : `${dateIn(from, language)} – ${dateIn(to, language)}`
  }
  return from ? `${words.from} ${dateIn(from, language)}` : `${words.to} ${dateIn(to as string, language)}`
}

const firmnesses: Readonly<Record<string, Bilingual>> = {
  STATED: { da: 'fastslået', en: 'stated' },
  PLANNED: { da: 'planlagt', en: 'planned' },
  PROPOSED: { da: 'foreslået', en: 'proposed' },
  OPINION: { da: 'holdning', en: 'opinion' },
  FORECAST: { da: 'forventning', en: 'forecast' },
  DISPUTED: { da: 'omstridt', en: 'disputed' },
}

/** The status of a link or the modality of a claim. */
export function firmnessIn(firmness: string, language: Language): string {
  return side(firmnesses[firmness] ?? { da: firmness }, language)
}

const absent: Readonly<Record<string, Bilingual>> = {
  unknown: { da: 'ukendt', en: 'unknown' },
  none: { da: 'ingen', en: 'none' },
}

/** The value of a claim, such as “ca. 91 % (borgere over 15 år)”. */
export function valueIn(value: Value, { units }: Vocabulary, language: Language): string {
  const none = absent[value.valueType ?? '']
  if (none) return side(none, language)
  if (value.valueType === 'period') return periodIn(value, language)
  if (value.valueDate) return dateIn(value.valueDate, language)
  if (value.valueNumber == null) return inLanguage(value, 'valueText', language) ?? ''
  const unit = value.valueUnit ? units[value.valueUnit] : undefined
  const population = inLanguage(value, 'population', language)
  return [
    value.approximate && (language === 'EN' ? 'about' : 'ca.'),
    new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: 6 }).format(value.valueNumber),
    unit && side(unit, language),
    population && `(${population})`,
  ]
    .filter(Boolean)
    .join(' ')
}
