/** References in the styles of the Citation Style Language and BibTeX. Slow to load: only `cite` imports it. */

import { Cite, plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-csl'
import { danishLocale, inDanish } from './danish.ts'
import type { CslItem } from './item.ts'

const { locales, styles } = plugins.config.get('@csl')
locales.add('da-DK', danishLocale)
styles.add('apa-da', inDanish(styles.get('apa')))

const bibtexOutput = plugins.config.get('@bibtex').format
bibtexOutput.useIdAsLabel = true
// The ids are plain ASCII; the check would take the underscore out of them.
bibtexOutput.checkLabel = false
// Would make commands of æ, ø and å, and leave out characters that it knows none for.
bibtexOutput.asciiOnly = false

/** APA, 7th edition, in Danish: “(u.å.)” where there is no date, brackets around one that is inferred. */
export function apa(item: CslItem): string {
  const { locator, note: _note, ...reference } = item
  const dated = reference.issued?.circa
    ? { ...reference, issued: { literal: `[${dateText(reference.issued)}]` } }
    : reference
  const text = new Cite(dated, { generateGraph: false })
    .format('bibliography', { format: 'text', template: 'apa-da', lang: 'da-DK' })
    .trim()
  return locator ? `${text} (${locator})` : text
}

function dateText({ 'date-parts': [[year = 0, month, day]] }: NonNullable<CslItem['issued']>): string {
  if (month === undefined) return String(year)
  const date = new Date(Date.UTC(year, month - 1, day ?? 1))
  const format = new Intl.DateTimeFormat('da-DK', {
    month: 'long',
    timeZone: 'UTC',
    ...(day === undefined ? {} : ({ day: 'numeric' } as const)),
  })
  return `${year}, ${format.format(date)}`
}

/** BibTeX; the year in brackets where it is inferred, the place in the note. */
export function bibtex(item: CslItem): string {
  const { locator, note, ...entry } = item
  const notes = [locator, note].filter(Boolean).join('. ')
  const text = new Cite(inTex({ ...entry, ...(notes && { note: notes }) }), { generateGraph: false })
    .format('bibtex')
    .trim()
    // Says the address once more, and as a text, in which TeX reads commands.
    .replace(/\n\s*howpublished = .*/, '')
  return entry.issued?.circa ? text.replace(/(\n\s*year = )\{(\d+)\}/, '$1{[$2]}') : text
}

/** What TeX would read as commands in the item's texts, as the characters that they are. */
function inTex(item: CslItem): CslItem {
  return JSON.parse(JSON.stringify(item), (key, value) =>
    typeof value === 'string' && key !== 'id' && key !== 'URL' ? value.replaceAll(/[&%$#_]/g, '\\$&') : value,
  )
}
