import { createWriteStream } from 'node:fs'
import { text as wholeText } from 'node:stream/consumers'
import { pipeline } from 'node:stream/promises'
import { Argument, type Command, Option } from 'commander'
import { entityCalled } from '../../session/names.ts'
import type { Session } from '../../session/session.ts'
import { filtersOf, withSession } from '../asking.ts'
import { Ending, noAnswer, wrongUsage } from '../outcome.ts'

interface ExportOptions {
  readonly url?: string
  readonly output?: string
  readonly of?: readonly string[]
  readonly depth?: string
  readonly limit?: string
  readonly type?: readonly string[]
  readonly kind?: readonly string[]
  readonly asOf?: string
}

const formats = ['json', 'csv.zip', 'graphml', 'gexf', 'ttl', 'jsonld', 'cypher']

/** `digigraf export` */
export function addExport(program: Command): void {
  program
    .command('export')
    .summary('write the graph, or a part of it, as a file')
    .description(
      'Writes the graph, or what lies around some entities, for Gephi, spreadsheets, RDF tools or another Neo4j.',
    )
    .addArgument(new Argument('<format>', 'the format').choices(formats))
    .option('-o, --output <file>', 'where to write (default: stdout)')
    .option('--of <entities...>', 'only what lies around these names or ids')
    .option('--depth <number>', 'how many links away, with --of (default: 1)')
    .option('--limit <number>', 'at most so many entities, with --of (default: 100)')
    .option('--type <types...>', 'only links of these types, such as owned-by')
    .option('--kind <kinds...>', 'only entities of these kinds, such as solution')
    .option('--as-of <day>', 'only what holds on this day, such as 2021-03-16')
    .addOption(new Option('--url <address>', 'ask a running server, such as http://127.0.0.1:4000'))
    .addHelpText(
      'after',
      `
Examples:
  digigraf export gexf --output graph.gexf
  digigraf export csv.zip --of NemID MitID --depth 2 --output nemid.zip
  digigraf export ttl --as-of 2016-06-01 | rapper -i turtle -c - http://127.0.0.1:4000/

Addresses in a file begin with BASE_URL, else http://127.0.0.1:4000; with --url with the server’s own.`,
    )
    .action(async (format: string, options: ExportOptions) => {
      if (format === 'csv.zip' && options.output === undefined && process.stdout.isTTY) {
        throw new Ending('csv.zip is nothing for a terminal; write --output graph.csv.zip', wrongUsage)
      }
      const { types = [], kinds = [] } = await filtersOf(options)
      await withSession({ lang: 'da', ...(options.url ? { url: options.url } : {}) }, (session) =>
        write(session, format, options, { types, kinds }),
      )
    })
}

async function write(
  session: Session,
  format: string,
  options: ExportOptions,
  lists: Readonly<Record<string, readonly string[]>>,
): Promise<void> {
  const query = new URLSearchParams()
  for (const name of options.of ?? []) query.append('of', (await entityCalled(session, name, 'DA')).id)
  for (const [name, values] of Object.entries(lists)) for (const value of values) query.append(name, value)
  const { depth, limit, asOf, output } = options
  for (const [name, value] of Object.entries({ depth, limit, asOf })) if (value) query.set(name, value)
  const { status, body } = await session.get(`/export/graph.${format}${query.size > 0 ? `?${query}` : ''}`)
  if (status !== 200)
    throw new Ending(faultIn(await wholeText(body), status), status === 400 ? wrongUsage : noAnswer)
  // What goes on after the export, such as the end of a pipe, is not to be ended with it.
  await pipeline(body, output === undefined ? process.stdout : createWriteStream(output), {
    end: output !== undefined,
  }).catch((error) => {
    throw new Ending(`${output ?? 'stdout'} cannot be written: ${error.message}`, noAnswer)
  })
}

function faultIn(text: string, status: number): string {
  try {
    const { error } = JSON.parse(text)
    if (typeof error === 'string') return error
  } catch {
    // Told below.
  }
  return `the export failed with status ${status}`
}
