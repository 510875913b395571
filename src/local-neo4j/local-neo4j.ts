import { type ChildProcess, fork } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { join, resolve } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { Neo4jError } from 'neo4j-driver'
import { makeFolder } from './folder.ts'
import { ensureJars } from './jars.ts'
import { type Environment, findJava, withJava } from './java.ts'
import { LocalNeo4jError, type OnProgress } from './local-neo4j-error.ts'
import { isAlive, type Lock, takeLock } from './lock.ts'
import { choosePassword, establishPassword, USER } from './password.ts'
import { choosePort, DEFAULT_PORT, HOST } from './port.ts'
import { neo4jConf } from './settings.ts'

const KEEPER = fileURLToPath(new URL('./keeper.mjs', import.meta.url))
const START_TIMEOUT_MS = 120_000
/** What a server gets to close its data before it is killed; keeper.mjs has the same. */
const STOP_TIMEOUT_MS = 30_000
/** How often a start on a port of our own choice is tried again when another program was quicker to take it. */
const PORT_TRIES = 3

export type LocalNeo4jOptions = {
  /** The Bolt port; 0 for any free one. Without it 7687, or any free one when that is taken. */
  port?: number | undefined
  /** The folder of the data, the logs and the password; `home` in the store by default. One server at a time. */
  home?: string | undefined
  /** The folder of the jars, shared by all homes; `.neo4j` in the working directory by default. */
  store?: string | undefined
  /** At least 8 characters. Without it the home's own, which a new home gets at random. */
  password?: string | undefined
  /** Java's largest heap, such as `512m` (the default) or `2g`. */
  heap?: string | undefined
  /** How much of the store stays in memory beside the heap; `128m` by default. */
  pageCache?: string | undefined
  onProgress?: OnProgress | undefined
  /** Ends the start when aborted, and the server once it runs. */
  signal?: AbortSignal | undefined
  /** Where Java and Maven are looked for; the process's own environment by default. */
  env?: Environment | undefined
}

export type LocalNeo4j = {
  uri: string
  user: string
  password: string
  database: string
  port: number
  /** Java's process id. */
  pid: number
  home: string
  /** Resolves once the server's process has ended, asked for or not. */
  ended: Promise<void>
  /** Whether Java still runs. */
  running(): boolean
  /** Stops the server and waits until it has; `force` does not let it close its data first. */
  stop(options?: { force?: boolean }): Promise<void>
}

/**
 * Starts a Neo4j Community server as a child process and waits until Bolt answers: about 6 s, and the fetch of
 * 130 MB of jars before the first start. Listens on 127.0.0.1 only. The server ends when this process does, even by SIGKILL.
 *
 * @throws LocalNeo4jError one line of what is wrong and what to do
 */
export async function startNeo4j(options: LocalNeo4jOptions = {}): Promise<LocalNeo4j> {
  const { onProgress = () => {}, signal = new AbortController().signal, env = process.env } = options
  const store = resolve(options.store ?? '.neo4j')
  const home = resolve(options.home ?? join(store, 'home'))
  const java = await findJava({ env })
  const jars = await ensureJars({ store, env: withJava(env, java), onProgress, signal })

  for (let attempt = 1; ; attempt += 1) {
    signal.throwIfAborted()
    makeFolder(home)
    const lockFile = join(home, 'in-use')
    const lock = takeLock(lockFile)
    if (typeof lock === 'number') throw inUse(home, lock)
    try {
      const { port, defaultTaken } = await choosePort(options.port)
      if (defaultTaken) {
        onProgress({ text: `port ${DEFAULT_PORT} is taken: using ${port} instead`, transient: false })
      }
      const password = choosePassword(home, options.password)
      for (const folder of ['conf', 'import', 'logs', 'plugins', 'run'])
        mkdirSync(join(home, folder), { recursive: true })
      writeFileSync(
        join(home, 'conf', 'neo4j.conf'),
        neo4jConf({ port, pageCache: options.pageCache ?? '128m' }),
      )
      onProgress({ text: `starting Neo4j on port ${port}`, transient: true })
      const command = [java, ...javaArguments({ jars, home, heap: options.heap ?? '512m' })]
      // Neo4j appends to its log; what earlier starts wrote must not explain how this one ended.
      rmSync(userLog(home), { force: true })
      const server = await launch({ command, home, lock, lockFile, env })
      const uri = `bolt://${HOST}:${port}`
      try {
        await answering({ server, uri, port, home, password, signal })
      } catch (error) {
        await server.stop()
        throw error
      }
      signal.addEventListener('abort', () => void server.stop(), { once: true })
      return { uri, user: USER, password, database: 'neo4j', port, home, ...server }
    } catch (error) {
      lock.release()
      if (!(error instanceof PortLost) || options.port || attempt === PORT_TRIES) throw error
    }
  }
}

type Server = Pick<LocalNeo4j, 'pid' | 'ended' | 'running' | 'stop'>

class PortLost extends LocalNeo4jError {}

function inUse(home: string, pid: number | undefined): LocalNeo4jError {
  const advice = 'stop that one, or give another home'
  // Neo4j's own lock on its store, which a server without its keeper still holds, is never left behind.
  if (pid === undefined) return new LocalNeo4jError(`${home} is in use by another server: ${advice}.`)
  return new LocalNeo4jError(
    `${home} is in use by process ${pid}: ${advice}. (If that is no Neo4j, remove ${join(home, 'in-use')}.)`,
  )
}

function javaArguments({ jars, home, heap }: { jars: string; home: string; heap: string }): string[] {
  return [
    `-Xmx${heap}`,
    '-XX:+UseG1GC',
    '-XX:-OmitStackTraceInFastThrow',
    '-XX:+ExitOnOutOfMemoryError',
    '-Dfile.encoding=UTF-8',
    '-Djava.awt.headless=true',
    '-Dlog4j2.disable.jmx=true',
    // The three that Neo4j reflects into; without them it starts and then fails on the first file or socket.
    ...['java.nio', 'java.io', 'sun.nio.ch'].map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
    '-cp',
    join(jars, '*'),
    'org.neo4j.server.CommunityEntryPoint',
    `--home-dir=${home}`,
    `--config-dir=${join(home, 'conf')}`,
  ]
}

type Launch = {
  command: string[]
  home: string
  lock: Lock
  lockFile: string
  env: Environment
}

type KeeperMessage = { pid: number } | { error: string } | { code: number | null; signal: string | null }

async function launch({ command, home, lock, lockFile, env }: Launch): Promise<Server> {
  const { NODE_OPTIONS: _, ...ownEnv } = env
  const keeper = fork(KEEPER, [lockFile, consoleLog(home), ...command], {
    // The starter's loaders and debuggers are not the keeper's.
    execArgv: [],
    env: ownEnv,
    // A group of its own: Ctrl-C in a terminal then reaches the starter alone, which stops the server in order.
    detached: true,
    stdio: 'ignore',
  })
  const keeperEnded = new Promise<void>((resolve) => keeper.once('exit', () => resolve()))
  const pid = await firstWord(keeper)
  if (keeper.pid !== undefined) lock.handTo([keeper.pid, pid])
  let running = true
  keeper.on('message', (message: KeeperMessage) => {
    if ('code' in message) running = false
  })
  const ended = keeperEnded.then(async () => {
    // The keeper itself was killed: nobody else is left who would stop Java, and tidy up after it.
    if (running && isAlive(pid)) await endProcess(pid)
    if (running) rmSync(lockFile, { force: true })
    running = false
  })
  return {
    pid,
    ended,
    running: () => running,
    stop: async ({ force = false } = {}) => {
      if (keeper.connected) keeper.send(force ? 'kill' : 'stop', () => {})
      await ended
    },
  }
}

function firstWord(keeper: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    keeper.once('error', reject)
    keeper.once('exit', () => reject(new LocalNeo4jError('Java could not be started: try `java -version`.')))
    keeper.once('message', (message: KeeperMessage) => {
      if ('pid' in message) resolve(message.pid)
      else
        reject(
          new LocalNeo4jError(
            `Java could not be started: ${'error' in message ? message.error : 'it ended'}.`,
          ),
        )
    })
  })
}

async function endProcess(pid: number): Promise<void> {
  for (const signal of ['SIGTERM', 'SIGKILL'] as const) {
    try {
      process.kill(pid, signal)
    } catch {
      // It ended between two looks, which is what was wanted.
    }
    for (let waited = 0; waited < STOP_TIMEOUT_MS && isAlive(pid); waited += 100) await sleep(100)
    if (!isAlive(pid)) return
  }
}

type Answering = {
  server: Server
  uri: string
  port: number
  home: string
  password: string
  signal: AbortSignal
}

/** Waits until a query runs with the password. */
async function answering({ server, uri, port, home, password, signal }: Answering): Promise<void> {
  const deadline = performance.now() + START_TIMEOUT_MS
  let last: unknown
  while (performance.now() < deadline) {
    signal.throwIfAborted()
    if (!server.running()) throw whyEnded(home, port)
    if (await accepts(port)) {
      try {
        await establishPassword(uri, home, password)
        if (!server.running()) throw whyEnded(home, port)
        return
      } catch (error) {
        // Bolt opens before the database does; until then the driver says so in several ways.
        if (!(error instanceof Neo4jError)) throw error
        last = error
      }
    }
    await sleep(100, undefined, { signal })
  }
  const because = last instanceof Error ? ` (${last.message.split('\n')[0]})` : ''
  throw new LocalNeo4jError(
    `Neo4j did not answer within ${START_TIMEOUT_MS / 1000} s${because}: see ${userLog(home)}`,
  )
}

/** What the server's own last words mean for the person who started it. */
function whyEnded(home: string, port: number): LocalNeo4jError {
  const said = [consoleLog(home), userLog(home)]
    .filter((file) => existsSync(file))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n')
  if (/store_lock|has been locked by another process/.test(said)) return inUse(home, undefined)
  if (/BindException|Address already in use/.test(said)) {
    return new PortLost(
      `Port ${port} was taken by another program: choose another one, or 0 for any free one.`,
    )
  }
  const refused = /Error occurred during initialization of VM\n(.*)/.exec(said)?.[1]
  if (refused !== undefined) {
    return new LocalNeo4jError(`Java did not start: ${refused}. Give another heap, such as 512m.`)
  }
  const line = said
    .split('\n')
    .filter((text) => /ERROR|Error|Exception|Invalid|Could not/.test(text))
    .at(-1)
  return new LocalNeo4jError(
    `Neo4j ended while it started${line ? ` (${line.trim().slice(0, 300)})` : ''}: see ${join(home, 'logs')}`,
  )
}

function consoleLog(home: string): string {
  return join(home, 'logs', 'console.log')
}

function userLog(home: string): string {
  return join(home, 'logs', 'neo4j.log')
}

function accepts(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ host: HOST, port })
    const answer = (open: boolean) => {
      socket.destroy()
      resolve(open)
    }
    socket.once('connect', () => answer(true))
    socket.once('error', () => answer(false))
  })
}
