/** Texts in the language that is asked for. */

import type { PeriodRow } from '../cypher/rows.ts'
import type { Language } from '../generated/resolvers.ts'

type Pair<Field extends string> = {
  readonly [Name in `${Field}Da` | `${Field}En`]?: string | null | undefined
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
export function periodOf(row: PeriodRow): PeriodRow | null {
  return row.periodFrom || row.periodTo ? row : null
}

const locales = { DA: 'da-DK', EN: 'en-GB' } as const

/** A number as it is written in the language. */
export function numberIn(number: number, language: Language): string {
  return new Intl.NumberFormat(locales[language], { maximumFractionDigits: 6 }).format(number)
}

/** A partial date as it is written in the language: “16. marts 2021”, “marts 2021”, “2021”. */
export function dateIn(date: string, language: Language): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number?, number?]
  if (month === undefined) return String(year)
  return new Intl.DateTimeFormat(locales[language], {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(day === undefined ? {} : { day: 'numeric' }),
  }).format(new Date(Date.UTC(year, month - 1, day ?? 1)))
}

/** A period as it is written in the language. */
export function periodIn({ periodFrom: from, periodTo: to }: PeriodRow, language: Language): string {
  const words = language === 'DA' ? { from: 'fra', to: 'indtil' } : { from: 'from', to: 'until' }
  if (from && to) {
    return from === to ? dateIn(from, language) : `${dateIn(from, language)} – ${dateIn(to, language)}`
  }
  return from ? `${words.from} ${dateIn(from, language)}` : `${words.to} ${dateIn(to as string, language)}`
}
