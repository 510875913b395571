/** What an id tells by itself. */

/** The id of a link's subject: a link's id begins with it, a dot in place of the colon. */
export function subjectOfLink(id: string): string {
  return id.slice('link:'.length, id.indexOf('~')).replace('.', ':')
}
