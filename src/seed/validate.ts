/** `npm run validate`: checks the seed and says what is wrong with it, or what is in it. */

import { watch } from 'node:fs'
import { parseArgs } from 'node:util'
import { countSeed, describeCounts } from './counts.ts'
import { formatProblem, readSeed, type SeedReading } from './read-seed.ts'

const HELP = `Usage: npm run validate [-- [--watch] [--json] [DIRECTORY]]

Checks the seed in DIRECTORY (default: seed) and prints every problem as
  file:line: what is wrong; what would be right
or, where there is none, how much the seed holds.

  --watch   check again whenever a file is saved, until interrupted
  --json    print {"isSound", "problems", "counts"} as one line of JSON
  --help    print this

Exit status: 0 the seed is sound, 1 it has problems, 2 wrong usage.
`

/** Saving a file makes several events, and an editor may save several files at once. */
const SETTLE_MILLISECONDS = 100

const DEFAULT_DIRECTORY = 'seed'

interface Options {
  readonly directory: string
  readonly isJson: boolean
  readonly isWatching: boolean
}

function main(args: readonly string[]): void {
  const options = optionsOf(args)
  if (options === undefined) return
  process.exitCode = validate(options)
  if (options.isWatching && process.exitCode !== 2) watchSeed(options)
}

/** Undefined where the program has nothing left to do; the exit status is set then. */
function optionsOf(args: readonly string[]): Options | undefined {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        watch: { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
    if (values.help) {
      process.stdout.write(HELP)
      return undefined
    }
    if (positionals.length > 1) throw new Error(`one directory at a time, not ${positionals.length}`)
    return {
      directory: positionals[0] ?? DEFAULT_DIRECTORY,
      isJson: values.json,
      isWatching: values.watch,
    }
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n\n${HELP}`)
    process.exitCode = 2
    return undefined
  }
}

function validate({ directory, isJson }: Options): number {
  let reading: SeedReading
  try {
    reading = readSeed(directory)
  } catch (error) {
    process.stderr.write(`${directory} cannot be read: ${error instanceof Error ? error.message : error}\n`)
    return 2
  }
  const counts = reading.isSound ? countSeed(reading.seed) : undefined
  if (isJson) {
    const { isSound, problems } = reading
    process.stdout.write(`${JSON.stringify({ isSound, problems, ...(counts && { counts }) })}\n`)
  } else if (counts) {
    process.stdout.write(`${describeCounts(counts)}\nno problems\n`)
  } else {
    const { length } = reading.problems
    process.stdout.write(`${reading.problems.map(formatProblem).join('\n')}\n`)
    process.stdout.write(`${length} ${length === 1 ? 'problem' : 'problems'}\n`)
  }
  return reading.isSound ? 0 : 1
}

function watchSeed(options: Options): void {
  let timer: NodeJS.Timeout | undefined
  watch(options.directory, { recursive: true }, () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      if (!options.isJson) process.stdout.write(`\n${new Date().toLocaleTimeString('da')}\n`)
      process.exitCode = validate(options)
    }, SETTLE_MILLISECONDS)
  })
}

main(process.argv.slice(2))
