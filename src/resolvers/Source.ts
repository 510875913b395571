import type { SourceRow } from '../cypher/rows.ts'
import type { SourceResolvers } from '../generated/resolvers.ts'
import { dateIn, inLanguage } from './texts.ts'

export const Source: SourceResolvers = {
  publishedOnInferred: (row, { lang }) => inLanguage(row, 'publishedOnInferred', lang),
  citation: (row, { style }) => (style === 'BIBTEX' ? bibtex(row) : apa(row)),
}

/** APA, 7th edition, section 9: who, when, title, publisher, address; "u.å." where the date is not known. */
function apa({
  authorNames,
  publisherName,
  publishedOn,
  publishedOnInferredDa,
  title,
  url,
}: SourceRow): string {
  const authors = authorNames.map(surnameFirst)
  const who = authors.length > 1 ? `${authors.slice(0, -1).join(', ')} & ${authors.at(-1)}` : authors[0]
  const year = publishedOn?.slice(0, 4)
  const day =
    publishedOn && publishedOn.length > 4 ? `, ${dateIn(publishedOn, 'DA').replace(` ${year}`, '')}` : ''
  const when = publishedOn ? (publishedOnInferredDa ? `[${year}]` : `${year}${day}`) : 'u.å.'
  const head = who ?? publisherName
  const publisher = who && publisherName ? `${publisherName}.` : undefined
  return [head ? `${head.replace(/\.$/, '')}. (${when}). ${title}.` : `${title}. (${when}).`, publisher, url]
    .filter(Boolean)
    .join(' ')
}

function surnameFirst(name: string): string {
  const names = name.split(' ')
  return `${names.at(-1)}, ${names
    .slice(0, -1)
    .map((first) => `${first[0]}.`)
    .join(' ')}`
}

function bibtex({ id, title, authorNames, publisherName, publishedOn, url }: SourceRow): string {
  const fields = {
    title,
    author: authorNames.join(' and ') || undefined,
    publisher: publisherName,
    date: publishedOn,
    url,
  }
  const lines = Object.entries(fields).flatMap(([field, value]) =>
    value ? [`  ${field} = {${escaped(value, field)}}`] : [],
  )
  return `@online{${id.slice('source:'.length)},\n${lines.join(',\n')}\n}`
}

/** What TeX would read as a command; in an address only what would end the field. */
function escaped(text: string, field: string): string {
  return field === 'url'
    ? text.replaceAll(/[{}\\]/g, encodeURIComponent)
    : text.replaceAll(/[&%$#_{}]/g, '\\$&')
}
