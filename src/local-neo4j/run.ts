import { EventEmitter, once } from 'node:events'
import { ArgumentError, parseArguments, USAGE } from './arguments.ts'
import { startNeo4j } from './local-neo4j.ts'
import type { Progress } from './local-neo4j-error.ts'

/**
 * npm hands a Ctrl-C on that the terminal has sent to the whole group already,
 * so what follows the first one this soon is the same press of the key and no wish to kill.
 */
const SAME_SIGNAL_MS = 1_000
const EXIT_CODES = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const

/** Whether a counter stands on the terminal's last line. */
let lineIsOpen = false

process.exitCode = await main(process.argv.slice(2))

async function main(args: string[]): Promise<number> {
  try {
    const parsed = parseArguments(args)
    if (!parsed.help) return await serve(parsed)
    process.stdout.write(USAGE)
    return 0
  } catch (error) {
    complain(error instanceof Error ? error.message : String(error))
    return error instanceof ArgumentError ? 2 : 1
  }
}

type Options = Extract<ReturnType<typeof parseArguments>, { help: false }>

async function serve(options: Options): Promise<number> {
  const starting = new AbortController()
  const signals = listenForSignals()
  stopWithNpm(signals)
  signals.first.then(() => starting.abort())

  let server: Awaited<ReturnType<typeof startNeo4j>>
  try {
    server = await startNeo4j({ ...options, onProgress: report, signal: starting.signal })
  } catch (error) {
    if (!starting.signal.aborted) throw error
    return EXIT_CODES[await signals.first]
  } finally {
    clearLine()
  }
  process.stdout.write(
    `NEO4J_URI=${server.uri}\nNEO4J_USER=${server.user}\nNEO4J_PASSWORD=${server.password}\nNEO4J_DATABASE=${server.database}\n`,
  )
  say(`Neo4j runs as process ${server.pid} with its data in ${server.home}; Ctrl-C stops it`)

  const stopped = await Promise.race([signals.first, server.ended])
  if (stopped === undefined) {
    complain(`the server ended by itself: see the logs folder in ${server.home}`)
    return 1
  }
  say('stopping Neo4j; once more kills it')
  let exitCode = 0
  signals.second.then((signal) => {
    exitCode = EXIT_CODES[signal]
    return server.stop({ force: true })
  })
  await server.stop()
  return exitCode
}

type Signal = keyof typeof EXIT_CODES

type Signals = {
  first: Promise<Signal>
  second: Promise<Signal>
  raise(signal: Signal): void
}

function listenForSignals(): Signals {
  const raised = new EventEmitter()
  const first = once(raised, 'first').then(([signal]) => signal as Signal)
  const second = once(raised, 'second').then(([signal]) => signal as Signal)
  let firstAt: number | undefined
  const raise = (signal: Signal) => {
    if (firstAt === undefined) {
      firstAt = performance.now()
      raised.emit('first', signal)
    } else if (performance.now() - firstAt > SAME_SIGNAL_MS) raised.emit('second', signal)
  }
  for (const signal of Object.keys(EXIT_CODES) as Signal[]) process.on(signal, raise)
  return { first, second, raise }
}

/** An npm that was killed hands no signal on; without it nobody is left to stop the server. */
function stopWithNpm({ raise }: Signals): void {
  if (process.env.npm_lifecycle_event === undefined) return
  const npm = process.ppid
  setInterval(() => {
    if (process.ppid !== npm) raise('SIGHUP')
  }, 1_000).unref()
}

/** On a terminal a counter stays on one line; elsewhere counters are left out. */
function report({ text, transient }: Progress): void {
  if (!transient) say(text)
  if (transient && process.stderr.isTTY) showCounter(text)
}

function showCounter(text: string): void {
  clearLine()
  process.stderr.write(text)
  lineIsOpen = true
}

function clearLine(): void {
  if (lineIsOpen) process.stderr.write('\r\x1b[2K')
  lineIsOpen = false
}

function say(text: string): void {
  clearLine()
  process.stderr.write(`${text}\n`)
}

function complain(text: string): void {
  say(`neo4j: ${text}`)
}
