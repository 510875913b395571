/** `npm run import`: writes the seed into Neo4j, all of it or nothing. */

import { parseArgs } from 'node:util'
import { BadConfiguration, type Config, readConfig } from './config.ts'
import { datasetSummary, summaryOf } from './cypher/dataset-summary.ts'
import { describeFault } from './faults.ts'
import { GraphUnavailable } from './graph/port.ts'
import { type Change, type Changes, compare, load } from './seed/load.ts'
import type { Seed } from './seed/model.ts'
import { formatProblem } from './seed/problem.ts'
import { project } from './seed/project.ts'
import { readSeed, type SeedReading } from './seed/read-seed.ts'

const HELP = `Usage: npm run import [-- [--dry-run] [--json] [DIRECTORY]]

Checks the seed in DIRECTORY (default: seed), then makes the Neo4j that NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD and
NEO4J_DATABASE name hold it, in one transaction: all of it or, whatever goes wrong, nothing. A server that runs goes
on answering from what was there before. Other data in the same database is left alone.

  --dry-run  say what would change, and write nothing
  --json     print {"version", "before", "isDryRun", "changes"} as one line of JSON
  --help     print this

Exit status: 0 Neo4j holds the seed, or could (--dry-run), 1 the seed has problems, 2 wrong usage or configuration,
3 Neo4j cannot be reached or refuses the user, 4 something else: nothing was written, or Neo4j failed and has all or nothing.
`

const exits = { done: 0, unsound: 1, usage: 2, unreachable: 3, failed: 4 } as const

interface Options {
  readonly directory?: string
  readonly isDryRun: boolean
  readonly isJson: boolean
}

interface Outcome {
  /** The version of the seed. */
  readonly version: string
  /** The version that Neo4j held; null where it held none. */
  readonly before: string | null
  readonly isDryRun: boolean
  readonly changes: Changes
}

let config: Config | undefined

async function main(args: readonly string[]): Promise<number> {
  const options = optionsOf(args)
  if (typeof options === 'number') return options
  config = readConfig()
  if (!config.neo4j) {
    throw new BadConfiguration(
      'NEO4J_URI must say where to import to, such as bolt://127.0.0.1:7687, and NEO4J_PASSWORD with it',
    )
  }
  const seed = seedIn(options.directory ?? config.seed)
  if (typeof seed === 'number') return seed
  const outcome = await bring(seed, config.neo4j, options)
  process.stdout.write(options.isJson ? `${JSON.stringify(outcome)}\n` : describe(outcome, config.neo4j.uri))
  return exits.done
}

function optionsOf(args: readonly string[]): Options | number {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        'dry-run': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
    if (values.help) {
      process.stdout.write(HELP)
      return exits.done
    }
    const [directory, ...more] = positionals
    if (more.length > 0) throw new Error(`one directory at a time, not ${positionals.length}`)
    return {
      ...(directory === undefined ? {} : { directory }),
      isDryRun: values['dry-run'],
      isJson: values.json,
    }
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n\n${HELP}`)
    return exits.usage
  }
}

function seedIn(directory: string): Seed | number {
  let reading: SeedReading
  try {
    reading = readSeed(directory)
  } catch (error) {
    process.stderr.write(`${directory} cannot be read: ${error instanceof Error ? error.message : error}\n`)
    return exits.usage
  }
  if (reading.isSound) return reading.seed
  const { length } = reading.problems
  process.stderr.write(`${reading.problems.map(formatProblem).join('\n')}\n`)
  process.stderr.write(`${length} ${length === 1 ? 'problem' : 'problems'}; nothing was written\n`)
  return exits.unsound
}

async function bring(
  seed: Seed,
  access: NonNullable<Config['neo4j']>,
  { isDryRun }: Options,
): Promise<Outcome> {
  const projection = project(seed)
  // Late, for the driver is slow to load and a seed with problems needs none.
  const { createNeo4jGraph } = await import('./graph/neo4j.ts')
  const graph = createNeo4jGraph({ ...access, statementMilliseconds: 60_000, retryMilliseconds: 3000 })
  try {
    const before = summaryOf(await graph.read(datasetSummary))?.version ?? null
    const changes = isDryRun
      ? await compare(graph, projection)
      : await load(graph, projection, { onProgress: showProgress })
    return { version: projection.version, before, isDryRun, changes }
  } finally {
    clearProgress()
    // Not awaited: a server that went silent would hold the end up.
    graph.close().catch(() => undefined)
  }
}

const barWidth = 30

/** On a terminal only: elsewhere nobody watches, and it would fill a log. */
function showProgress(done: number, all: number): void {
  if (!process.stderr.isTTY || all === 0) return
  const filled = Math.round((done / all) * barWidth)
  process.stderr.write(`\r${'█'.repeat(filled)}${'░'.repeat(barWidth - filled)} ${done} of ${all} written`)
}

function clearProgress(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[2K')
}

function describe({ version, before, isDryRun, changes }: Outcome, uri: string): string {
  const where = `Neo4j at ${new URL(uri).host}`
  const rows = Object.entries(changes)
  if (rows.every(([, { added, changed, removed }]) => added + changed + removed === 0)) {
    return `Nothing changed: ${where} holds version ${version} already.\n`
  }
  const from = before === null ? '' : before === version ? `, as before` : ` instead of ${before}`
  const title = isDryRun
    ? `Nothing was written. ${where} would hold version ${version}${from}:`
    : `${where} holds version ${version}${from}:`
  return `${title}\n\n${row('', ['added', 'changed', 'removed'])}${rows.map(([name, change]) => row(name, amounts(change))).join('')}`
}

function amounts({ added, changed, removed }: Change): number[] {
  return [added, changed, removed]
}

function row(name: string, cells: readonly (string | number)[]): string {
  return `${name.padEnd(10)}${cells.map((cell) => String(cell).padStart(9)).join('')}\n`
}

function exitOf(error: unknown): number {
  if (error instanceof BadConfiguration) return exits.usage
  const isAway = error instanceof GraphUnavailable && error.reason !== 'broken'
  return isAway ? exits.unreachable : exits.failed
}

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code
  },
  (error) => {
    process.stderr.write(`${describeFault(error, config?.neo4j)}\n`)
    // A connection that went silent would keep the process alive.
    process.exit(exitOf(error))
  },
)
