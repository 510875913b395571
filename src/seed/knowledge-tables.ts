/** The parts of docs/knowledge.md that the vocabulary writes: what each kind, link type and property means. */

import type { LinkTypeInfo, PropertyInfo, Vocabulary } from './model.ts'

/**
 * The document with its tables written anew, each between `<!-- name -->` and `<!-- /name -->`.
 *
 * @throws {Error} where the document has no place for a table.
 */
export function withTables(document: string, vocabulary: Vocabulary): string {
  const tables = {
    kinds: kinds(vocabulary),
    'link-types': linkTypes(vocabulary),
    properties: properties(vocabulary),
  }
  let text = document
  for (const [name, table] of Object.entries(tables)) {
    const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
    const [from, to] = [text.indexOf(begin), text.indexOf(end)]
    if (from < 0 || to < from) throw new Error(`the document has no ${begin} … ${end}`)
    text = `${text.slice(0, from + begin.length)}\n\n${table}\n${text.slice(to)}`
  }
  return text
}

function kinds(vocabulary: Vocabulary): string {
  return table(
    ['Kind', 'Dansk', 'Meaning', 'Forms'],
    vocabulary.kinds.map(({ kind, prefix, da, description, forms }) => [
      `\`${kind}\` (\`${prefix}:\`)`,
      da,
      `${description.en} ${italic(description.da)}`,
      Object.entries(forms)
        .map(([form, { da: name }]) => `\`${form}\` ${name}`)
        .join(', '),
    ]),
  )
}

function linkTypes(vocabulary: Vocabulary): string {
  const { length } = vocabulary.kinds
  const joined = (names: readonly string[]) =>
    names.length === length ? 'any' : names.map((name) => `\`${name}\``).join(', ')
  return table(
    ['Type', 'Reads', 'Backwards', 'Meaning', 'From', 'To', 'Rules'],
    vocabulary.linkTypes.map((info) => [
      `\`${info.type}\``,
      `${info.phrase.en} ${italic(info.phrase.da)}`,
      `${info.inverse.en} ${italic(info.inverse.da)}`,
      info.description.en,
      joined(info.from),
      joined(info.to),
      rulesOf(info),
    ]),
  )
}

function rulesOf({ singleValued, symmetric, timeless }: LinkTypeInfo): string {
  return [singleValued && 'one at a time', symmetric && 'both ways', timeless && 'for good']
    .filter(Boolean)
    .join(', ')
}

function properties(vocabulary: Vocabulary): string {
  const { length } = vocabulary.kinds
  const wanted = ({ type, unit }: PropertyInfo) =>
    unit === undefined ? type : `${type}, ${vocabulary.units[unit]?.en ?? unit}`
  return table(
    ['Property', 'Dansk', 'Meaning', 'Value', 'Of', 'Rules'],
    vocabulary.properties.map((info) => [
      `\`${info.property}\``,
      info.da,
      info.description.en,
      wanted(info),
      info.kinds.length === length ? 'any' : info.kinds.map((kind) => `\`${kind}\``).join(', '),
      info.singleValued ? 'one at a time' : '',
    ]),
  )
}

function italic(text: string): string {
  return `*${text}*`
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`)
    .join('')
}
