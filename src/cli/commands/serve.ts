import type { Command } from 'commander'
import { handOver } from '../hand-over.ts'

/** `digigraf serve` */
export function addServe(program: Command): void {
  program
    .command('serve')
    .summary('run the server with its pages')
    .description(
      'Serves GraphQL, the explorer and the playground until Ctrl-C, on the embedded engine or on the Neo4j that NEO4J_URI names.',
    )
    .option('--host <address>', 'where to listen (default: HOST, else 127.0.0.1)')
    .option('--port <number>', 'which port, 0 for any free one (default: PORT, else 4000)')
    .option(
      '--seed <directory>',
      'another directory of knowledge (default: SEED, else the one in the package)',
    )
    .addHelpText(
      'after',
      `
Examples:
  digigraf serve
  digigraf serve --port 8080 --host 0.0.0.0
  NEO4J_URI=bolt://127.0.0.1:7687 NEO4J_PASSWORD=… digigraf serve

Ends with 1 where it cannot start, 2 where an option or the configuration is wrong.`,
    )
    .action(({ host, port, seed }: { host?: string; port?: string; seed?: string }) =>
      handOver(() => import('../../main.ts'), [], { HOST: host, PORT: port, SEED: seed }),
    )
}
