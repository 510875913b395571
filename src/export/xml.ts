import Builder from 'fast-xml-builder'

const builder = new Builder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  textNodeName: '#text',
  suppressEmptyNode: true,
  suppressBooleanAttributes: false,
  format: true,
})

/** An element's attributes (names with an @ before them), its text (`#text`), and the elements in it by their names. */
export interface Element {
  readonly [name: string]: string | Element | readonly Element[] | undefined
}

/** Elements of one name, with everything in them, each from a line of its own. */
export function elements(name: string, items: readonly Element[]): string {
  return items.length === 0 ? '' : builder.build({ [name]: items })
}

/**
 * The text without what XML 1.0 has no place for, not even escaped: control characters and lone surrogates
 * (section 2.2).
 */
export function xmlText(value: string | number | boolean): string {
  return String(value)
    .toWellFormed()
    .replaceAll(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
}
