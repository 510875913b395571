import type { Command } from 'commander'
import { endingOf } from '../asking.ts'
import { handOver } from '../hand-over.ts'

/** `digigraf validate` */
export function addValidate(program: Command): void {
  program
    .command('validate')
    .summary('check a directory of knowledge')
    .description('Checks the knowledge and prints every problem as file:line, or how much it holds.')
    .argument('[directory]', 'the directory (default: SEED, else the one in the package)')
    .option('--watch', 'check again whenever a file is saved')
    .option('--json', 'print JSON instead of text')
    .addHelpText(
      'after',
      `
Examples:
  digigraf validate
  digigraf validate my-seed --watch
  digigraf validate my-seed --json | jq .problems

Ends with 0 where it is sound, 1 where it has problems, 2 where it cannot be read.`,
    )
    .action(async (directory: string | undefined, { watch, json }: { watch?: true; json?: true }) => {
      const where = directory ?? (await seedOfConfiguration())
      const flags = [watch && '--watch', json && '--json']
      await handOver(() => import('../../seed/validate.ts'), [...flags, '--', where])
    })
}

async function seedOfConfiguration(): Promise<string> {
  const { configuredSeed } = await import('../../session/configured-seed.ts')
  try {
    return configuredSeed()
  } catch (error) {
    throw endingOf(error)
  }
}
