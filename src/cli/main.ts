/** The executable: its only import-time effect is to run. */

import { noAnswer } from './outcome.ts'
import { run } from './run.ts'

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // A reader such as `head` that has seen enough is no fault.
  if (error.code === 'EPIPE') process.exit()
  process.stderr.write(`stdout cannot be written: ${error.message}\n`)
  process.exit(noAnswer)
})

const exitCode = await run(process.argv.slice(2))
if (exitCode !== undefined) process.exitCode = exitCode
