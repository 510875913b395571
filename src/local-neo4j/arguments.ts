import { parseArgs } from 'node:util'
import { DEFAULT_PORT, HOST } from './port.ts'

export const USAGE = `Runs a Neo4j Community server on this machine, without Docker, until Ctrl-C.

  npm run neo4j -- [options]

  --port N           Bolt's port on ${HOST}; 0 for any free one
                     (default: ${DEFAULT_PORT}, or any free one when that is taken)
  --home DIR         where the data, the logs and the password are kept (default: .neo4j/home)
  --store DIR        where the server's jars are kept (default: .neo4j)
  --heap SIZE        Java's largest heap, such as 512m (the default) or 2g
  --page-cache SIZE  how much of the data is kept in memory beside the heap, such as 128m (the default) or 2g
  --help             this text

Needs Java 17 or 21, and Maven for the first start, which fetches the jars (130 MB).
Prints the variables that make Digigraf use the server; they are the same at the next start from the same home.
`

export type Arguments =
  | { help: true }
  | {
      help: false
      port: number | undefined
      home: string | undefined
      store: string | undefined
      heap: string | undefined
      pageCache: string | undefined
    }

/** A wrong command line: one line of what is wrong and what is right. */
export class ArgumentError extends Error {
  override readonly name = 'ArgumentError'
}

export function parseArguments(args: string[]): Arguments {
  const values = parse(args)
  if (values.help) return { help: true }
  return {
    help: false,
    port: values.port === undefined ? undefined : parsePort(values.port),
    home: filled('home', values.home),
    store: filled('store', values.store),
    heap: parseSize('heap', values.heap),
    pageCache: parseSize('page-cache', values['page-cache']),
  }
}

function parse(args: string[]) {
  try {
    return parseArgs({
      args,
      strict: true,
      allowPositionals: false,
      options: {
        port: { type: 'string' },
        home: { type: 'string' },
        store: { type: 'string' },
        heap: { type: 'string' },
        'page-cache': { type: 'string' },
        help: { type: 'boolean', short: 'h' },
      },
    }).values
  } catch (error) {
    // The first sentence names the option; the rest is advice for shell scripts, over several lines.
    const sentence = (error as Error).message.split(/\.\s|\n/)[0]?.replace(/\.$/, '')
    throw new ArgumentError(`${sentence}. See: npm run neo4j -- --help`)
  }
}

function parsePort(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN
  if (port <= 65_535) return port
  throw new ArgumentError(
    `--port ${text} is no port: give a whole number from 1 to 65535, or 0 for any free one.`,
  )
}

function parseSize(name: string, text: string | undefined): string | undefined {
  if (text === undefined || /^[1-9]\d*[mg]$/i.test(text)) return text
  throw new ArgumentError(`--${name} ${text} is no size: give megabytes or gigabytes, such as 512m or 2g.`)
}

function filled(name: string, value: string | undefined): string | undefined {
  if (value === '') throw new ArgumentError(`--${name} is empty: give a folder.`)
  return value
}
