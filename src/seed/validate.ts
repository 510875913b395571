/** `npm run validate`: checks the seed and says what is wrong with it, or what is in it. */

import { readdirSync, statSync, watch } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { countSeed, describeCounts } from './counts.ts'
import { formatProblem, formatWarning } from './problem.ts'
import { readSeed, type SeedReading } from './read-seed.ts'

const HELP = `Usage: npm run validate [-- [--watch] [--json] [DIRECTORY]]

Checks the seed in DIRECTORY (default: seed) and prints every problem as
  file:line: what is wrong; what would be right
or, where there is none, how much the seed holds and, as file:line: warning: …, what is missing where most have it.

  --watch   check again whenever a file is saved, until interrupted
  --json    print {"isSound", "problems", "warnings", "counts"} as one line of JSON
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
  // Watching begins first, so that no save between the two goes unseen.
  const isDirectory = statSync(options.directory, { throwIfNoEntry: false })?.isDirectory() === true
  if (options.isWatching && isDirectory) watchSeed(options)
  process.exitCode = validate(options)
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
    const warnings = reading.isSound ? reading.warnings : undefined
    process.stdout.write(`${JSON.stringify({ isSound, problems, warnings, counts })}\n`)
  } else if (reading.isSound && counts) {
    for (const warning of reading.warnings) process.stdout.write(`${formatWarning(warning)}\n`)
    const { length } = reading.warnings
    const also = length === 0 ? '' : `, ${length} ${length === 1 ? 'warning' : 'warnings'}`
    process.stdout.write(`${describeCounts(counts)}\nno problems${also}\n`)
  } else {
    const { length } = reading.problems
    process.stdout.write(`${reading.problems.map(formatProblem).join('\n')}\n`)
    process.stdout.write(`${length} ${length === 1 ? 'problem' : 'problems'}\n`)
  }
  return reading.isSound ? 0 : 1
}

/**
 * Checks again after every save. Each directory has a watch of its own, as a recursive one loses a file that an editor
 * replaces by renaming another to its name.
 */
function watchSeed(options: Options): void {
  const watched = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  const watchAll = () => {
    for (const directory of directoriesOf(options.directory)) {
      if (watched.has(directory)) continue
      watched.add(directory)
      watch(directory, check).on('error', () => watched.delete(directory))
    }
  }
  const check = () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      watchAll()
      if (!options.isJson) process.stdout.write(`\n${new Date().toLocaleTimeString('da')}\n`)
      process.exitCode = validate(options)
    }, SETTLE_MILLISECONDS)
  }
  watchAll()
}

/** The directory and those in it; a seed has no deeper ones. */
function directoriesOf(directory: string): string[] {
  const entries = readdirSync(directory, { withFileTypes: true })
  const inner = entries.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
  return [directory, ...inner.map((entry) => join(directory, entry.name))]
}

main(process.argv.slice(2))
