/** The skeleton of a source that is yet to be read, and the entities that it names. Pure: no file is touched. */

import { stringify } from 'yaml'
import { fold, foldTight } from './danish.ts'
import { LANGUAGE, SOURCE_FORMS } from './format.ts'
import { compareText } from './order.ts'
import { parseSeed, type SeedFiles } from './parse.ts'
import { isPartialDate } from './partial-date.ts'

/** What is known of a source before it is read. Empty texts and lists are not known. */
export interface SourceDetails {
  readonly title: string
  /** The name of an organisation, or its id; likewise `authors` of people. */
  readonly publisher: string
  readonly publishedOn: string
  readonly url: string
  readonly form: string
  readonly language: string
  readonly authors: readonly string[]
}

export interface NewSource {
  readonly id: string
  /** The files to write, by their path below the seed's directory; the first is new, the others exist or are new. */
  readonly files: SeedFiles
  /** Ids of the organisations and people that were not known before. */
  readonly added: readonly string[]
}

/** What is wrong with the details, and what would be right. */
export class BadSource extends Error {
  override readonly name = 'BadSource'
}

/** What is wrong with one detail, or undefined. */
export const FAULTS: { readonly [K in keyof SourceDetails]: (value: string) => string | undefined } = {
  title: (title) => (slugOf(title) === '' ? 'a title with a letter or a digit is needed' : undefined),
  publisher: () => undefined,
  publishedOn: (date) =>
    date === '' || isPartialDate(date)
      ? undefined
      : `the date ${quoted(date)} is none; write YYYY, YYYY-MM or YYYY-MM-DD`,
  url: (url) =>
    url === '' || (/^https?:\/\/[^\s/]\S*$/.test(url) && URL.canParse(url))
      ? undefined
      : `the address ${quoted(url)} is none; begin it with https:// or http://`,
  form: (form) =>
    (SOURCE_FORMS as readonly string[]).includes(form)
      ? undefined
      : `the form ${quoted(form)} is none; write one of ${SOURCE_FORMS.join(', ')}`,
  language: (language) =>
    LANGUAGE.test(language)
      ? undefined
      : `the language ${quoted(language)} is none; write two letters such as da`,
  authors: () => undefined,
}

/**
 * The file of a new source in a seed, and the files of entities that it adds to.
 *
 * @throws {BadSource} where a detail is wrong, or the seed has a source of that address already.
 */
export function newSource(details: SourceDetails, seed: SeedFiles): NewSource {
  for (const key of ['title', 'publishedOn', 'url', 'form', 'language'] as const) {
    const fault = FAULTS[key](details[key])
    if (fault !== undefined) throw new BadSource(fault)
  }
  const known = new Known(seed)
  const same = details.url === '' ? undefined : known.sourceByUrl.get(addressOf(details.url))
  if (same !== undefined) throw new BadSource(`${same} has that address already; add what it says there`)
  const publisher = details.publisher === '' ? undefined : known.idOf('organisation', details.publisher)
  const authors = [...new Set(details.authors.map((author) => known.idOf('person', author)))]
  const slug = known.freeSlug(details.title)
  const text = skeleton(slug, details, publisher, authors)
  return {
    id: `source:${slug}`,
    files: new Map([[`sources/${slug}.yaml`, text], ...known.changed]),
    added: known.added,
  }
}

/** What a seed declares, and what comes to it. A seed with faults is read as far as it goes. */
class Known {
  readonly sourceByUrl = new Map<string, string>()
  readonly changed = new Map<string, string>()
  readonly added: string[] = []
  private readonly seed: SeedFiles
  /** The id that each id, former id and name stands for. */
  private readonly ids = new Map<string, string>()
  private readonly names = new Map<string, string>()

  constructor(seed: SeedFiles) {
    this.seed = seed
    const { parsed } = parseSeed(seed)
    for (const { file, entities } of parsed.entityFiles) {
      // An entity that only an unreadable file declares would be added a second time.
      if (!entities) throw new BadSource(`${file} cannot be read; run npm run validate`)
      for (const { value: raw } of entities) {
        if (!raw.id) continue
        const id = raw.id.value
        for (const own of [id, ...(raw.formerIds?.value ?? []).map(({ value }) => value)])
          this.ids.set(own, id)
        const names = [
          raw.name?.value,
          raw.nameEn?.value,
          ...(raw.aliases?.value ?? []).map(({ value }) => value),
        ]
        for (const name of names) {
          const key = name === undefined ? '' : nameKey(prefixOf(id), name)
          if (name !== undefined && !this.names.has(key)) this.names.set(key, id)
        }
      }
    }
    for (const { slug, content } of parsed.sourceFiles) {
      const url = content?.source?.value.url?.value
      if (url !== undefined) this.sourceByUrl.set(addressOf(url), `source:${slug}`)
    }
  }

  /** The id of a known entity; of an unknown name the id under which it is added. */
  idOf(prefix: string, nameOrId: string): string {
    if (nameOrId.startsWith(`${prefix}:`)) {
      const id = this.ids.get(nameOrId)
      if (id === undefined) throw new BadSource(`${nameOrId} is unknown; give the name, and it is added`)
      return id
    }
    const known = this.names.get(nameKey(prefix, nameOrId))
    if (known !== undefined) return known
    const slug = slugOf(nameOrId)
    if (slug === '') throw new BadSource(`the name ${quoted(nameOrId)} has no letter or digit; write it out`)
    const id = free(`${prefix}:${slug}`, (candidate) => this.ids.has(candidate))
    this.ids.set(id, id)
    this.names.set(nameKey(prefix, nameOrId), id)
    const file = `entities/${prefix}.yaml`
    const text = this.changed.get(file) ?? this.seed.get(file) ?? ''
    this.changed.set(file, withEntity(text, id, nameOrId))
    this.added.push(id)
    return id
  }

  freeSlug(title: string): string {
    return free(slugOf(title), (slug) => this.seed.has(`sources/${slug}.yaml`))
  }
}

function prefixOf(id: string): string {
  return id.slice(0, id.indexOf(':'))
}

function nameKey(prefix: string, name: string): string {
  return `${prefix} ${foldTight(name)}`
}

/** One page, whatever its address begins and ends with. */
function addressOf(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/[/#]+$/, '')
}

function free(wanted: string, isTaken: (candidate: string) => boolean): string {
  let candidate = wanted
  for (let number = 2; isTaken(candidate); number++) candidate = `${wanted}-${number}`
  return candidate
}

const LONGEST_SLUG = 60

/** `Østjyllands it: en køreplan` → `oestjyllands-it-en-koereplan`, cut after a whole word. */
function slugOf(text: string): string {
  const slug = fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
  if (slug.length <= LONGEST_SLUG) return slug
  const cut = slug.slice(0, LONGEST_SLUG + 1)
  return cut.includes('-') ? cut.slice(0, cut.lastIndexOf('-')) : slug.slice(0, LONGEST_SLUG)
}

/** The entities' file with one more in the order of ids; what else stands in it stays as it is. */
function withEntity(text: string, id: string, name: string): string {
  const entity = `- id: ${id}\n  name: ${scalar(name)}\n`
  for (const { 1: other, index } of text.matchAll(/^- id: *["']?([^\s"'#]+)/gm)) {
    if (compareText(other ?? '', id) > 0) return text.slice(0, index) + entity + text.slice(index)
  }
  return text === '' || text.endsWith('\n') ? text + entity : `${text}\n${entity}`
}

function skeleton(
  slug: string,
  { title, form, language, publishedOn, url }: SourceDetails,
  publisher: string | undefined,
  authors: readonly string[],
): string {
  const lines = [
    `id: source:${slug}`,
    `title: ${scalar(title)}`,
    `form: ${form}`,
    publisher && `publisher: ${publisher}`,
    authors.length > 0 && `authors: [${authors.join(', ')}]`,
    `language: ${scalar(language)}`,
    publishedOn && `publishedOn: ${publishedOn}`,
    url && `url: ${scalar(url)}`,
  ]
  const source = lines.flatMap((line) => (line ? [`  ${line}\n`] : [])).join('')
  return `source:\n${source}claims:\n${EXAMPLE}`
}

/** Shows how a claim is written; seed/README.md tells the rest. */
const EXAMPLE = `  # What the source says, one claim an item, in our own words. Uncomment, change, and run npm run validate.
  # - id: ejer                     # unique within the source
  #   subject: solution:…
  #   type: OWNED_BY               # a link type and object:, or property: and value:
  #   object: organisation:…
  #   period: {from: 2016}         # if the source says when
  #   paragraph: 3                 # or heading: …
  #   text:
  #     da: …
  #     en: …
`

/** A text as YAML writes it on one line, between quotation marks where it needs them. */
function scalar(text: string): string {
  return stringify(text.replace(/\s+/g, ' ').trim(), { lineWidth: 0 }).trimEnd()
}

function quoted(text: string): string {
  return JSON.stringify(text)
}
