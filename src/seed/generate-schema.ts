/** `npm run generate:seed-schema`: writes the JSON Schemas beside the files they describe. */

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkVocabulary } from './check-vocabulary.ts'
import { editorSchemas } from './editor-schema.ts'
import { parseSeed } from './parse.ts'
import { formatProblem, readFiles } from './read-seed.ts'

const DIRECTORY = 'seed'

const { parsed, problems } = parseSeed(readFiles(DIRECTORY))
const checked = checkVocabulary(parsed)
// Only the vocabulary's names stand in the schemas; the other files may be half written.
const faults = [...problems, ...checked.problems].filter((problem) => problem.file.startsWith('vocabulary/'))
if (faults.length === 0) {
  for (const [path, content] of editorSchemas(checked.vocabulary))
    writeFileSync(join(DIRECTORY, path), content)
} else {
  process.stderr.write(`${faults.map(formatProblem).join('\n')}\n`)
  process.exitCode = 1
}
