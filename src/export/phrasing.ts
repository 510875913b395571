/** Dates, periods and numbers as they are written in a language. */

export type Lang = 'da' | 'en'

const locales = { da: 'da-DK', en: 'en-GB' } as const

export function numberIn(number: number, lang: Lang): string {
  return new Intl.NumberFormat(locales[lang], { maximumFractionDigits: 6 }).format(number)
}

/** A partial date: “16. marts 2021”, “marts 2021”, “2021”. */
function dateIn(date: string, lang: Lang): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number?, number?]
  if (month === undefined) return String(year)
  return new Intl.DateTimeFormat(locales[lang], {
    timeZone: 'UTC',
    year: 'numeric',
    month: 'long',
    ...(day === undefined ? {} : { day: 'numeric' }),
  }).format(new Date(Date.UTC(year, month - 1, day ?? 1)))
}

/** A period of which at least one end is known. */
export function periodIn(
  { periodFrom, periodTo }: { readonly periodFrom?: string | null; readonly periodTo?: string | null },
  lang: Lang,
): string {
  if (periodFrom && periodTo) {
    return periodFrom === periodTo
      ? dateIn(periodFrom, lang)
      : `${dateIn(periodFrom, lang)} – ${dateIn(periodTo, lang)}`
  }
  if (periodFrom) return `${lang === 'da' ? 'fra' : 'from'} ${dateIn(periodFrom, lang)}`
  return periodTo ? `${lang === 'da' ? 'indtil' : 'until'} ${dateIn(periodTo, lang)}` : ''
}
