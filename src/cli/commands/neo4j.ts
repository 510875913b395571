import type { Command } from 'commander'
import { handOver } from '../hand-over.ts'

type Options = Readonly<Record<'port' | 'home' | 'store' | 'heap' | 'pageCache', string | undefined>>

/** `digigraf neo4j` */
export function addNeo4j(program: Command): void {
  program
    .command('neo4j')
    .summary('run a local Neo4j without Docker')
    .description(
      'Runs a Neo4j Community server on this machine until Ctrl-C and prints the variables that make digigraf use it. Needs Java 17 or 21, and Maven for the first start.',
    )
    .option('--port <number>', 'Bolt’s port; 0 for any free one')
    .option('--home <directory>', 'where the data, the logs and the password are kept')
    .option('--store <directory>', 'where the server’s jars are kept')
    .option('--heap <size>', 'Java’s largest heap, such as 512m or 2g')
    .option(
      '--page-cache <size>',
      'how much of the data is kept in memory beside the heap, such as 128m or 2g',
    )
    .addHelpText(
      'after',
      `
Examples:
  digigraf neo4j
  digigraf neo4j --port 7688 --heap 1g --home ./graph`,
    )
    .action(({ pageCache, ...options }: Options) => {
      const args = Object.entries({ ...options, 'page-cache': pageCache }).flatMap(([name, value]) =>
        value === undefined ? [] : [`--${name}=${value}`],
      )
      return handOver(() => import('../../local-neo4j/run.ts'), args)
    })
}
