/** JSON Schemas of the seed's files, from which editors complete and check while one types. */

import { type EntityFileNames, entityFile, type KnownNames, sourceFile } from './format.ts'
import type { Vocabulary } from './model.ts'

// The draft that YAML editors understand best.
const DRAFT = 'http://json-schema.org/draft-07/schema#'

/** The text of each schema file, by its path below the seed's directory. */
export function editorSchemas(vocabulary: Vocabulary): ReadonlyMap<string, string> {
  const names: Required<KnownNames & EntityFileNames> = {
    forms: [...new Set(vocabulary.kinds.flatMap((kind) => Object.keys(kind.forms)))],
    linkTypes: vocabulary.linkTypes.map((linkType) => linkType.type),
    properties: vocabulary.properties.map((property) => property.property),
    units: Object.keys(vocabulary.units),
  }
  return new Map([
    ['entities.schema.json', asText('Entities of one kind', entityFile(names).schema())],
    ['source.schema.json', asText('A source and what it says', sourceFile(names).schema())],
  ])
}

function asText(title: string, schema: object): string {
  return `${JSON.stringify({ $schema: DRAFT, title, ...schema }, null, 2)}\n`
}
