/** Statements as a script: their parameters as literals, for tools that run a file and know no parameters. */

import { identified, indexed, type Statement, type Value } from '../graph/port.ts'

/** The constraints and indexes of an empty Neo4j; by the names that src/graph/neo4j.ts looks for. */
export const scriptSchema: readonly string[] = [
  ...identified.map(
    (label) => `CREATE CONSTRAINT digigraf_${label}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
  ),
  ...indexed.map(
    ([label, property]) =>
      `CREATE INDEX digigraf_${label}_${property} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`,
  ),
  "CREATE FULLTEXT INDEX digigraf_text IF NOT EXISTS FOR (n:Entity) ON EACH [n.searchText] OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}",
]

/** The statement on lines of its own, ended by a semicolon; no line within it ends in one. */
export function scripted({ text, parameters }: Statement): string {
  const written = text.replaceAll(/\$(\w+)/g, (placeholder, name: string) =>
    Object.hasOwn(parameters, name) ? literalOf(parameters[name] as Value) : placeholder,
  )
  return `${written};\n`
}

/** A value as openCypher writes it. */
function literalOf(value: Value): string {
  if (value === null) return 'null'
  if (typeof value === 'string') return `'${value.replaceAll(/['\\\p{Cc}\u2028\u2029]/gu, escaped)}'`
  if (typeof value === 'number') return numeral(value)
  if (typeof value === 'boolean') return String(value)
  if (Array.isArray(value)) return `[${value.map(literalOf).join(', ')}]`
  const entries = Object.entries(value as Readonly<Record<string, Value>>)
  return `{${entries.map(([key, inner]) => `${keyOf(key)}: ${literalOf(inner)}`).join(', ')}}`
}

const keyOf = (key: string): string => (/^[A-Za-z_]\w*$/.test(key) ? key : `\`${key.replaceAll('`', '``')}\``)

/** Every character that could end the literal, or a line, by what stands for it. */
function escaped(character: string): string {
  if (character === "'" || character === '\\') return `\\${character}`
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}

function numeral(value: number): string {
  if (!Number.isFinite(value)) throw new Error(`${value} has no literal`)
  // JavaScript writes 1e+21; openCypher's exponent has no plus sign.
  return String(value).replace('e+', 'e')
}
