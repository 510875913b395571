/** HTML in which every text that is put in is escaped, unless it is markup itself. */

export class Markup {
  readonly text: string
  constructor(text: string) {
    this.text = text
  }
}

type Insert = Markup | string | number | undefined | false | readonly Insert[]

/** html`<p>${text}</p>` */
export function html(strings: TemplateStringsArray, ...inserts: readonly Insert[]): Markup {
  return new Markup(strings.map((string, index) => string + written(inserts[index])).join(''))
}

function written(insert: Insert): string {
  if (insert === undefined || insert === false) return ''
  if (insert instanceof Markup) return insert.text
  if (Array.isArray(insert)) return insert.map(written).join('')
  return String(insert).replaceAll(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`)
}
