/** `npm run generate:seed-schema`: writes what follows from the vocabulary: editors' JSON Schemas and GraphQL enums. */

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { editorSchemas } from './editor-schema.ts'
import { formatProblem, readSeed } from './read-seed.ts'
import { enumsOf } from './schema-enums.ts'

const DIRECTORY = 'seed'

const reading = readSeed(DIRECTORY)
if (reading.isSound) {
  for (const [path, content] of editorSchemas(reading.seed.vocabulary))
    writeFileSync(join(DIRECTORY, path), content)
  writeFileSync('schema/vocabulary.graphql', enumsOf(reading.seed.vocabulary))
} else {
  process.stderr.write(`${reading.problems.map(formatProblem).join('\n')}\n`)
  process.exitCode = 1
}
