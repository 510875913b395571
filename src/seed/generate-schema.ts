/** `npm run generate:seed-schema`: writes the JSON Schemas beside the files they describe. */

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { editorSchemas } from './editor-schema.ts'
import { formatProblem, readSeed } from './read-seed.ts'

const DIRECTORY = 'seed'

const reading = readSeed(DIRECTORY)
if (reading.isSound) {
  for (const [path, content] of editorSchemas(reading.seed.vocabulary))
    writeFileSync(join(DIRECTORY, path), content)
} else {
  process.stderr.write(`${reading.problems.map(formatProblem).join('\n')}\n`)
  process.exitCode = 1
}
