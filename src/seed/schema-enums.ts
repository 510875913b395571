/** The enums of the contract that the vocabulary defines, as schema/vocabulary.graphql has them. */

import type { Bilingual, Vocabulary } from './model.ts'

interface Value {
  readonly name: string
  readonly description: string
}

/** The enums as SDL. */
export function enumsOf({ kinds, linkTypes }: Vocabulary): string {
  const enums = [
    enumOf(
      'EntityKind',
      'The kinds of entity (slags).',
      kinds.map(({ kind, da, description }) => ({
        name: kind,
        description: `${description.en} (Danish: ${da}.)`,
      })),
    ),
    enumOf(
      'LinkType',
      `What a link may mean (relationstype). A link reads subject, phrase, object; \`linkTypes\` has the phrases, the kinds
that each type may join and its standard term.`,
      linkTypes.map(({ type, phrase, description }) => ({
        name: type,
        description: `${description.en}\nA link reads “subject ${phrase.en} object” (Danish: ${phrase.da}).`,
      })),
    ),
    ...kinds
      .filter(({ forms }) => Object.keys(forms).length > 0)
      .map(({ type, en, forms }) =>
        enumOf(`${type}Form`, `The sub-kinds of ${en} (former).`, formsOf(forms)),
      ),
  ]
  return `# Generated from seed/vocabulary by npm run generate.\n\n${enums.join('\n')}`
}

function formsOf(forms: Readonly<Record<string, Bilingual>>): Value[] {
  return Object.entries(forms).map(([name, { da, en }]) => ({
    name,
    description: `${en.charAt(0).toUpperCase()}${en.slice(1)} (${da}).`,
  }))
}

function enumOf(name: string, description: string, values: readonly Value[]): string {
  const lines = values.map((value) => `${described(value.description, '  ')}  ${value.name}\n`)
  return `${described(description, '')}enum ${name} {\n${lines.join('')}}\n`
}

function described(text: string, indent: string): string {
  if (!text.includes('\n')) return `${indent}"""${text}"""\n`
  const lines = text.split('\n').map((line) => `${indent}${line}\n`)
  return `${indent}"""\n${lines.join('')}${indent}"""\n`
}
