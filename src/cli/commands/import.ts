import type { Command } from 'commander'
import { handOver } from '../hand-over.ts'

/** `digigraf import` */
export function addImport(program: Command): void {
  program
    .command('import')
    .summary('bring the knowledge into a Neo4j')
    .description(
      'Makes the Neo4j that NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD and NEO4J_DATABASE name hold the knowledge, all of it or nothing.',
    )
    .argument('[directory]', 'the directory of knowledge (default: SEED, else the one in the package)')
    .option('--dry-run', 'say what would change, and write nothing')
    .option('--json', 'print JSON instead of text')
    .addHelpText(
      'after',
      `
Examples:
  NEO4J_URI=bolt://127.0.0.1:7687 NEO4J_PASSWORD=… digigraf import --dry-run
  NEO4J_URI=neo4j+s://graph.example.org NEO4J_PASSWORD=… digigraf import my-seed

Ends with 0 where Neo4j holds it, 1 where the knowledge has problems, 2 for wrong usage or configuration,
3 where Neo4j cannot be reached or refuses the user, 4 for something else: nothing was written, or Neo4j failed and has all or nothing.`,
    )
    .action((directory: string | undefined, { dryRun, json }: { dryRun?: true; json?: true }) => {
      const flags = [dryRun && '--dry-run', json && '--json']
      return handOver(
        () => import('../../import.ts'),
        [...flags, ...(directory === undefined ? [] : ['--', directory])],
      )
    })
}
