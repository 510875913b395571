/** `npm run bench`: our server beside what a user would pick instead and beside the limits. */

import { Command, InvalidArgumentError } from 'commander'
import { writeDocument } from './document.ts'
import { operations } from './operations.ts'
import { runCached } from './parts/cached.ts'
import { runCompared } from './parts/compared.ts'
import { runGrowth } from './parts/growth.ts'
import { type Imported, runImport } from './parts/import.ts'
import { runSmoke } from './parts/smoke.ts'
import { runStart } from './parts/start.ts'
import { createReporter } from './reporter.ts'
import { keep, type PartName, type Parts } from './results.ts'
import {
  cachedTables,
  comparedTables,
  comparisonTable,
  growthTables,
  importTables,
  startTables,
} from './tables.ts'

interface Options {
  readonly full?: true
  readonly growth?: true
  readonly import?: true
  readonly start?: true
  readonly cached?: true
  readonly smoke?: true
  readonly document?: true
  readonly entities?: number
  readonly rounds?: number
  readonly operations?: readonly string[]
  readonly profile?: string
}

const names = operations.map(({ name }) => name)

const program = new Command('npm run bench --')
  .description(
    'Measures our server on Neo4j and on the embedded engine beside @neo4j/graphql, the raw driver and ' +
      'Apollo Server from memory, in turns over the same graph. Without a part it is the short comparison.',
  )
  .option(
    '--full',
    'the comparison with longer rounds, with 300 and with 10,000 entities or with --entities, kept under bench/results',
  )
  .option(
    '--growth',
    'each operation and pages of a hub with 300, 1,000, 10,000 and 100,000 entities; with --entities 1000000 also with that many, on Neo4j',
  )
  .option('--import', '100,000 entities and 1,000,000 links into Neo4j: links a second and memory')
  .option('--start', 'from `npm start` to the first answer')
  .option('--cached', 'repeated questions with answers kept, beside Apollo Server from memory')
  .option('--smoke', 'only whether all servers answer alike; under a minute')
  .option('--document', 'write what is kept into docs/performance.md, without measuring')
  .option('--entities <number>', 'how large the graph is; at most, for --growth', wholeNumber)
  .option('--rounds <number>', 'how often every server gets its turn, 5 or more', wholeNumber)
  .option('--operations <names>', `some of ${names.join(', ')}, with commas between`, operationNames)
  .option('--profile <folder>', 'keep CPU profiles of the servers there')
  .addHelpText(
    'after',
    '\nNeeds Java 17 or 21 and Maven, as `npm run neo4j` does. Nothing else should run meanwhile.',
  )

const { report, clear } = createReporter()

function wholeNumber(text: string): number {
  if (/^[1-9]\d{0,6}$/.test(text)) return Number(text)
  throw new InvalidArgumentError('It must be a whole number above 0.')
}

function operationNames(text: string): string[] {
  const asked = text.split(',')
  const unknown = asked.filter((name) => !names.includes(name))
  if (unknown.length === 0) return asked
  throw new InvalidArgumentError(`There is no ${unknown.join(', ')}; there are ${names.join(', ')}.`)
}

async function main(options: Options): Promise<void> {
  if (options.smoke) return smoke()
  const parts: (readonly [PartName, () => Promise<string>])[] = []
  const part = <Name extends PartName>(
    name: Name,
    run: () => Promise<Parts[Name]>,
    show: (result: Parts[Name]) => string,
  ) =>
    parts.push([
      name,
      async () => {
        const begin = performance.now()
        const result = await run()
        clear()
        const file = keep(name, (performance.now() - begin) / 1000, result)
        return `${show(result)}\n\nKept in ${file}`
      },
    ])
  const { entities, operations, profile } = options
  const compared = { operations, profiles: profile, report }
  if (options.full) {
    const most = { rounds: options.rounds ?? 5, milliseconds: 800 }
    part('compared', () => runCompared({ ...compared, ...most, entities: entities ?? 300 }), comparedTables)
    if (entities === undefined) {
      part('larger', () => runCompared({ ...compared, ...most, entities: 10_000 }), comparedTables)
    }
  }
  // Growth goes on with what the import has filled.
  let imported: Imported | undefined
  if (options.import) {
    part(
      'import',
      async () => {
        imported = await runImport({ entities: entities ?? 100_000, report })
        if (!options.growth) await imported.stop()
        return imported.result
      },
      importTables,
    )
  }
  if (options.growth) {
    part(
      'growth',
      async () => {
        try {
          return await runGrowth({
            sizes: [300, 1000, 10_000, 100_000, 1_000_000].filter((size) => size <= (entities ?? 100_000)),
            rounds: options.rounds ?? 5,
            largest: imported?.neo4j,
            report,
          })
        } finally {
          await imported?.stop()
        }
      },
      growthTables,
    )
  }
  if (options.start) part('start', () => runStart({ rounds: options.rounds ?? 7, report }), startTables)
  if (options.cached) {
    part(
      'cached',
      () => runCached({ entities: entities ?? 3000, rounds: options.rounds ?? 5, report }),
      cachedTables,
    )
  }
  if (parts.length === 0 && !options.document) {
    const rounds = options.rounds ?? 5
    part(
      'quick',
      () => runCompared({ ...compared, entities: entities ?? 3000, rounds, milliseconds: 350 }),
      comparedTables,
    )
  }
  for (const [name, run] of parts) console.log(`\n## ${name}\n\n${await run()}`)
  if (options.document || parts.some(([name]) => name !== 'quick')) {
    for (const file of await writeDocument()) console.log(`Wrote ${file}`)
  }
}

async function smoke(): Promise<void> {
  const comparisons = await runSmoke({ report })
  clear()
  console.log(comparisonTable(comparisons))
  for (const { operation, difference } of comparisons) {
    if (difference) console.log(`\n${operation}: ${difference}`)
  }
  if (comparisons.some(({ equal, of }) => equal < of || of === 0)) process.exitCode = 1
}

// The servers and Neo4j end when this process does.
for (const [signal, code] of Object.entries({ SIGINT: 130, SIGTERM: 143 })) {
  process.once(signal, () => {
    clear()
    process.exit(code)
  })
}

try {
  await main(program.parse().opts<Options>())
} catch (error) {
  clear()
  console.error(`bench: ${error instanceof Error ? error.message : error}`)
  process.exitCode = 1
}
