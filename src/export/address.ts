/** Ids as addresses and back: `solution:nemid` is `<base>/id/solution/nemid`. */

/** The path of what has an id. */
export function pathOf(id: string): string {
  const colon = id.indexOf(':')
  const [prefix, slug] = [id.slice(0, colon), id.slice(colon + 1)]
  return `/id/${encodeURIComponent(prefix)}/${encodeURIComponent(slug)}`
}

/** The address of what has an id: also its IRI in RDF. */
export function addressOf(base: string, id: string): string {
  return `${base}${pathOf(id)}`
}

/** The id that a path's two parts make. */
export function idOf(prefix: string, slug: string): string {
  return `${prefix}:${slug}`
}

/** The id of a link's subject, which the link's id begins with. */
export function subjectOfLink(id: string): string {
  const [from = ''] = id.slice('link:'.length).split('~', 1)
  return from.replace('.', ':')
}

/** Where the vocabulary's own terms are described. */
export function vocabularyIri(base: string): string {
  return `${base}/vocabulary#`
}
