/**
 * `npm run generate`: writes the seed's JSON Schemas beside its files, the enums it defines into the contract, and what
 * its words mean into the document.
 */

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkVocabulary } from './check-vocabulary.ts'
import { editorSchemas } from './editor-schema.ts'
import { readFiles } from './files.ts'
import { withTables } from './knowledge-tables.ts'
import { parseSeed } from './parse.ts'
import { formatProblem } from './problem.ts'
import { enumsOf } from './schema-enums.ts'

const DIRECTORY = 'seed'
const DOCUMENT = 'docs/knowledge.md'

const { parsed, problems } = parseSeed(readFiles(DIRECTORY))
const checked = checkVocabulary(parsed)
// Only the vocabulary's names stand in the schemas; the other files may be half written.
const faults = [...problems, ...checked.problems].filter((problem) => problem.file.startsWith('vocabulary/'))
if (faults.length === 0) {
  for (const [path, content] of editorSchemas(checked.vocabulary))
    writeFileSync(join(DIRECTORY, path), content)
  writeFileSync('schema/vocabulary.graphql', enumsOf(checked.vocabulary))
  writeFileSync(DOCUMENT, withTables(readFileSync(DOCUMENT, 'utf8'), checked.vocabulary))
} else {
  process.stderr.write(`${faults.map(formatProblem).join('\n')}\n`)
  process.exitCode = 1
}
