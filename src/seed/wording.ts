/** The sentences about conflicts and gaps: values, periods and sources in words, in Danish and English. */

import type { Bilingual, Lang, Period, Seed, SeedClaim } from './model.ts'
import { compareText } from './order.ts'
import { dateIn, periodIn } from './texts.ts'

/** Names and words that a seed gives to what sentences speak of. */
export interface Wording {
  /** The entity's name; the Danish one where there is no English one. Of an unknown id the id itself. */
  name(id: string, lang: Lang): string
  /** The name as it stands inside a sentence. */
  nameWithin(id: string, lang: Lang): string
  /** The title of a source. */
  title(id: string): string
  /** What a property or link type is called: `tilfredshed`, `er ejet af`. */
  term(property: string, lang: Lang): string
  /** A claim's value as a reader would write it: `98 pct.`, `2016 – 2020`. */
  value(claim: SeedClaim, lang: Lang): string
}

export function createWording(seed: Seed): Wording {
  const entities = new Map(seed.entities.map((entity) => [entity.id, entity]))
  const titles = new Map(seed.sources.map((source) => [source.id, source.title]))
  const terms = new Map<string, Bilingual>()
  for (const { property, da, en } of seed.vocabulary.properties) terms.set(property, { da, en })
  for (const { type, phrase } of seed.vocabulary.linkTypes) terms.set(type, phrase)
  const wording: Wording = {
    name(id, lang) {
      const entity = entities.get(id)
      return (lang === 'en' ? entity?.nameEn : undefined) ?? entity?.name ?? id
    },
    nameWithin(id, lang) {
      const entity = entities.get(id)
      const language = entity?.nameEn === undefined ? 'da' : lang
      const name = wording.name(id, lang)
      return entity?.smallWithin?.includes(language) ? withSmallInitial(name) : name
    },
    title: (id) => titles.get(id) ?? id,
    term: (property, lang) => terms.get(property)?.[lang] ?? property,
    value(claim, lang) {
      const { value } = claim
      if (!value) return claim.object === undefined ? '' : wording.nameWithin(claim.object, lang)
      if (value.type === 'text') return value.text[lang] ?? value.text.da
      if (value.type === 'date') return dateIn(value.date, languageOf(lang))
      if (value.type === 'period') return periodInWords(claim.period, lang)
      if (value.type === 'unknown') return lang === 'da' ? 'ukendt' : 'unknown'
      if (value.type === 'none') return lang === 'da' ? 'ingen' : 'none'
      const number = value.number.toLocaleString(lang, { maximumFractionDigits: 20 })
      const unit = seed.vocabulary.units[value.unit]?.[lang] ?? value.unit
      const about = value.approximate ? (lang === 'da' ? 'ca. ' : 'about ') : ''
      return `${about}${number}${unit === '' ? '' : ` ${unit}`}`
    },
  }
  return wording
}

export function withSmallInitial(name: string): string {
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}`
}

/** `2016 – 2020`, `marts 2020 – maj 2020`, `fra 2016`, `indtil 2020`, or `2016` where both ends are one. */
export function periodInWords(period: Period | undefined, lang: Lang): string {
  const { from, to } = period ?? {}
  if (from === undefined && to === undefined) return lang === 'da' ? 'uden periode' : 'no period'
  return periodIn({ periodFrom: from, periodTo: to }, languageOf(lang))
}

const languageOf = (lang: Lang) => (lang === 'en' ? 'EN' : 'DA')

/** `98 pct. (Kilde A; Kilde B) over for 91 pct. (Kilde C)`: each thing once, with the titles of those who say it. */
export function sidesInWords(
  claims: readonly SeedClaim[],
  said: (claim: SeedClaim) => string,
  wording: Wording,
  lang: Lang,
): string {
  const sides = new Map<string, Set<string>>()
  for (const claim of claims) {
    const words = said(claim)
    const titles = sides.get(words) ?? new Set()
    sides.set(words, titles.add(wording.title(claim.source)))
  }
  return [...sides]
    .map(([words, titles]) => `${words} (${[...titles].sort(compareText).join('; ')})`)
    .join(lang === 'da' ? ' over for ' : ' against ')
}
