import { readFileSync } from 'node:fs'
import { text as wholeText } from 'node:stream/consumers'
import type { Command } from 'commander'
import { type AskingOptions, withSession } from '../asking.ts'
import { Ending, noAnswer, wrongUsage } from '../outcome.ts'
import { table, tablesOf } from '../table.ts'
import { print, printJson, terminalWidth } from '../terminal.ts'

interface QueryOptions extends Omit<AskingOptions, 'lang'> {
  readonly file?: string
  readonly variables?: string
  readonly var?: readonly string[]
  readonly operation?: string
}

/** `digigraf query` */
export function addQuery(program: Command): void {
  program
    .command('query')
    .summary('ask in GraphQL')
    .description('Asks the graph in GraphQL and prints the answer as tables or, with --json, as it comes.')
    .option('--url <address>', 'ask a running server, such as http://127.0.0.1:4000')
    .option('--json', 'print JSON instead of tables')
    .argument('[question]', 'GraphQL; - or nothing reads it from stdin')
    .option('-f, --file <path>', 'a file that holds the question')
    .option('--variables <json>', 'the variables as a JSON object, or @ and a file that holds one')
    .option(
      '--var <name=value>',
      'one variable; a value that is no JSON is a text (may be repeated)',
      gather,
      [],
    )
    .option('--operation <name>', 'which operation, where the question has several')
    .addHelpText(
      'after',
      `
Examples:
  digigraf query '{ strategies { edges { node { id name period { text } } } } }'
  digigraf query 'query ($id: ID!) { entity(id: $id) { name aliases } }' --var id=solution:nemid --json
  digigraf query --file question.graphql --variables @variables.json
  echo '{ dataset { version claimCount } }' | digigraf query --url http://127.0.0.1:4000`,
    )
    .action(async (question: string | undefined, options: QueryOptions) => {
      const document = await documentOf(question, options)
      const variables = variablesOf(options)
      await withSession({ ...options, lang: 'da' }, async (session) => {
        const answer = await session.ask<Record<string, unknown>>(document, variables, options.operation)
        if (options.json) printJson(answer)
        else if (answer.data) printTables(answer.data)
        const { errors = [] } = answer
        if (errors.length > 0) throw new Ending(errors.map(({ message }) => message).join('\n'), noAnswer)
      })
    })
}

function gather(value: string, before: readonly string[]): string[] {
  return [...before, value]
}

async function documentOf(question: string | undefined, { file }: QueryOptions): Promise<string> {
  if (file !== undefined && question !== undefined)
    throw new Ending('give either a question or --file', wrongUsage)
  if (file !== undefined) return fileText(file)
  if (question !== undefined && question !== '-') return question
  if (question === undefined && process.stdin.isTTY) {
    throw new Ending('there is no question; see: digigraf query --help', wrongUsage)
  }
  return wholeText(process.stdin)
}

function variablesOf({ variables, var: single = [] }: QueryOptions): Record<string, unknown> {
  const given =
    variables === undefined
      ? {}
      : jsonObject(variables.startsWith('@') ? fileText(variables.slice(1)) : variables)
  const singles = single.map((text): [string, unknown] => {
    const [, name, value] = /^(\w+)=(.*)$/s.exec(text) ?? []
    if (name === undefined || value === undefined)
      throw new Ending(`--var ${text}: write name=value`, wrongUsage)
    return [name, jsonOrText(value)]
  })
  return { ...given, ...Object.fromEntries(singles) }
}

function fileText(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    throw new Ending(`${path} cannot be read: ${error instanceof Error ? error.message : error}`, wrongUsage)
  }
}

function jsonObject(text: string): Record<string, unknown> {
  const value = jsonOrText(text)
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Record<string, unknown>
  throw new Ending('--variables: write a JSON object, such as {"id": "solution:nemid"}', wrongUsage)
}

function jsonOrText(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

function printTables(data: Record<string, unknown>): void {
  const tables = tablesOf(data)
  for (const { title, columns, rows } of tables) {
    if (tables.length > 1) print(`${title}:`)
    print(rows.length === 0 ? '(nothing)' : table(columns, rows, terminalWidth()))
    if (tables.length > 1) print('')
  }
}
