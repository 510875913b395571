/** A source as CSL-JSON has it: what every style is made from. */

/** What a reference tells of a source, by the names of its stored columns. */
export interface CitableSource {
  readonly id: string
  readonly title: string
  readonly form: string
  readonly language?: string | null | undefined
  readonly publisherName?: string | null | undefined
  readonly authorNames: readonly string[]
  readonly publishedOn?: string | null | undefined
  /** Why the date is believed, or what is known of it, where the source carries none itself. */
  readonly publishedOnInferredDa?: string | null | undefined
  readonly url?: string | null | undefined
}

/** Where in a source a claim is found. */
export interface Place {
  /** The claim’s id. */
  readonly id: string
  /** In words, such as “afsnit 14”; empty where the source is too short to have places. */
  readonly locator: string
}

type Name = { readonly family: string; readonly given: string } | { readonly literal: string }

/** An item of CSL-JSON 1.0.2. */
export interface CslItem {
  readonly id: string
  readonly type: string
  readonly title: string
  readonly author?: readonly Name[]
  readonly 'container-title'?: string
  readonly publisher?: string
  readonly genre?: string
  readonly issued?: { readonly 'date-parts': readonly [readonly number[]]; readonly circa?: true }
  readonly URL?: string
  readonly language?: string
  readonly locator?: string
  readonly note?: string
}

const types: Readonly<Record<string, { readonly type: string; readonly genre?: string }>> = {
  ARTICLE: { type: 'article-magazine' },
  INTERVIEW: { type: 'article-magazine', genre: 'Interview' },
  BLOG_POST: { type: 'post-weblog' },
  PRESS_RELEASE: { type: 'webpage', genre: 'Pressemeddelelse' },
  WEB_PAGE: { type: 'webpage' },
  REPORT: { type: 'report' },
  LAW: { type: 'legislation' },
  ENCYCLOPEDIA: { type: 'entry-encyclopedia' },
}

/** The item of a source, or of the place in it where a claim is found. */
export function itemOf(source: CitableSource, place?: Place): CslItem {
  const { title, form, language, publisherName, authorNames, publishedOn, publishedOnInferredDa, url } =
    source
  const { type, genre } = types[form] ?? { type: 'document' }
  const isReport = type === 'report' || type === 'legislation'
  // Where no author is named, who publishes speaks for itself (APA 9.11); but a newspaper did not write its articles, and
  // an act has no author.
  const isOwnWord =
    authorNames.length === 0 && publisherName && type !== 'article-magazine' && type !== 'legislation'
  const author = isOwnWord ? [{ literal: publisherName }] : authorNames.map(nameOf)
  // Without a date it tells what is known of it all the same.
  const note =
    publishedOn && publishedOnInferredDa
      ? `Datoen er udledt: ${publishedOnInferredDa}`
      : publishedOnInferredDa
  return {
    id: slugOf(place?.id ?? source.id),
    type,
    title,
    ...(author.length > 0 && { author }),
    ...(publisherName && !isOwnWord && { [isReport ? 'publisher' : 'container-title']: publisherName }),
    ...(genre && { genre }),
    ...(publishedOn && {
      issued: {
        'date-parts': [publishedOn.split('-').map(Number)] as const,
        ...(publishedOnInferredDa && { circa: true as const }),
      },
    }),
    ...(url && { URL: url }),
    ...(language && { language }),
    ...(place?.locator && { locator: place.locator }),
    ...(note && { note }),
  }
}

/** The name without its kind, as a citation’s key: `005_abc`. */
function slugOf(id: string): string {
  return id.slice(id.indexOf(':') + 1)
}

/** The last word is the family’s, with the particles before it: Danish lists sort `de la Cour` under C. */
function nameOf(name: string): Name {
  const words = name.trim().split(/\s+/)
  const family = words.pop() ?? name
  return words.length === 0 ? { literal: family } : { family, given: words.join(' ') }
}
