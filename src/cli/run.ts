import { readFileSync } from 'node:fs'
import { Command, CommanderError } from 'commander'
import { knownNames } from '../session/known-names.ts'
import { addExport } from './commands/export.ts'
import { addImport } from './commands/import.ts'
import { addLinks } from './commands/links.ts'
import { addMcp } from './commands/mcp.ts'
import { addNeo4j } from './commands/neo4j.ts'
import { addPath } from './commands/path.ts'
import { addQuery } from './commands/query.ts'
import { addServe } from './commands/serve.ts'
import { addValidate } from './commands/validate.ts'
import { addCompletion, completeNames } from './completion.ts'
import { done, Ending, noAnswer, wrongUsage } from './outcome.ts'

/** The whole command line. */
function createProgram(): Command {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  const program = new Command('digigraf')
    .description(
      'Danmarks digitaliseringsgraf: who and what in Danish public digitalisation is linked, and who says so.',
    )
    .version(version)
    .exitOverride()
    .showSuggestionAfterError()
    .addHelpText(
      'after',
      `
Examples:
  digigraf links NemID
  digigraf path NemID KL --lang en
  digigraf query '{ strategies { edges { node { name period { text } } } } }'
  digigraf serve --port 8080
  source <(digigraf completion bash)

Ends with 0 where it did what was asked, 1 where the question failed or has no answer, 2 where the
command line or the configuration is wrong.
What cannot be seen here: digigraf <command> --help`,
    )
  for (const add of [
    addQuery,
    addLinks,
    addPath,
    addExport,
    addServe,
    addValidate,
    addImport,
    addNeo4j,
    addMcp,
  ])
    add(program)
  addCompletion(program)
  return program
}

/** Runs the command line; undefined where a program that it started sets the exit code itself. */
export async function run(args: readonly string[]): Promise<number | undefined> {
  const program = createProgram()
  if (args.length === 0) {
    process.stderr.write(program.helpInformation())
    return wrongUsage
  }
  try {
    // Where the knowledge cannot be read, commands and options are completed all the same.
    if (args[0] === 'complete') completeNames(await knownNames().catch(() => []), args.at(-1) ?? '')
    await program.parseAsync(args, { from: 'user' })
    return undefined
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? done : wrongUsage
    const message = error instanceof Error ? error.message : String(error)
    process.stderr.write(`${message}\n`)
    return error instanceof Ending ? error.exitCode : noAnswer
  }
}
