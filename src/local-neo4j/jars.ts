import { type ChildProcess, spawn } from 'node:child_process'
import { readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { makeFolder } from './folder.ts'
import { type Environment, howToInstall } from './java.ts'
import { LocalNeo4jError, type OnProgress } from './local-neo4j-error.ts'
import { isAlive, type Lock, takeLock } from './lock.ts'

const POM = fileURLToPath(new URL('./pom.xml', import.meta.url))

/** Written last, so a folder without it, or with files of other sizes than it says, is not whole. */
const MANIFEST = 'complete.json'

export type Fetch = {
  /** The folder that keeps one folder of jars a version. */
  store: string
  /** What Maven runs with. */
  env: Environment
  onProgress: OnProgress
  signal: AbortSignal
  platform?: NodeJS.Platform
}

export function neo4jVersion(): string {
  const version = /<neo4j\.version>([^<]+)</.exec(readFileSync(POM, 'utf8'))?.[1]
  if (version === undefined) throw new Error(`${POM} does not say neo4j.version`)
  return version
}

/** The folder of the server's jars; Maven fetches them when they are not there or not whole. */
export async function ensureJars(fetch: Fetch): Promise<string> {
  const folder = join(fetch.store, `lib-${neo4jVersion()}`)
  if (isWhole(folder)) return folder
  fetch.signal.throwIfAborted()
  makeFolder(fetch.store)
  const lock = await waitForLock(`${folder}.lock`, fetch)
  try {
    if (!isWhole(folder)) await fetchInto(folder, fetch)
  } finally {
    lock.release()
  }
  return folder
}

/** Whether every jar that was fetched is there in its full size. */
export function isWhole(folder: string): boolean {
  try {
    const sizes: Record<string, number> = JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8'))
    return Object.entries(sizes).every(([name, size]) => statSync(join(folder, name)).size === size)
  } catch {
    return false
  }
}

/** Two starts at once must not both let Maven write its repository, so the later one waits. */
async function waitForLock(file: string, { onProgress, signal }: Fetch): Promise<Lock> {
  for (let said = false; ; said = true) {
    const lock = takeLock(file)
    if (typeof lock !== 'number') return lock
    if (!said) onProgress({ text: `waiting for process ${lock}, which is fetching Neo4j`, transient: false })
    await sleep(300, undefined, { signal })
  }
}

async function fetchInto(folder: string, fetch: Fetch): Promise<void> {
  const version = neo4jVersion()
  // Named after the process: the Maven of a start that was killed may still be writing into its own.
  const part = `${folder}.part-${process.pid}`
  removeLeftovers(folder)
  const started = performance.now()
  try {
    await runMaven(part, fetch)
    const sizes = Object.fromEntries(
      readdirSync(part).map((name) => [name, statSync(join(part, name)).size] as const),
    )
    const damaged = Object.keys(sizes).find((name) => !isZip(join(part, name)))
    if (damaged !== undefined) {
      throw new LocalNeo4jError(
        `${damaged} is damaged in Maven's local repository. Remove its folder there and try again.`,
      )
    }
    writeFileSync(join(part, MANIFEST), JSON.stringify(sizes, null, 1))
    rmSync(folder, { recursive: true, force: true })
    renameSync(part, folder)
    const seconds = ((performance.now() - started) / 1000).toFixed(0)
    const jars = Object.keys(sizes).length
    fetch.onProgress({ text: `fetched Neo4j ${version}: ${jars} jars in ${seconds} s`, transient: false })
  } finally {
    rmSync(part, { recursive: true, force: true })
  }
}

/** Removes the parts of starts that were killed while they fetched. */
function removeLeftovers(folder: string): void {
  const prefix = `${basename(folder)}.part-`
  for (const name of readdirSync(dirname(folder))) {
    if (!name.startsWith(prefix)) continue
    const owner = Number(name.slice(prefix.length))
    if (owner === process.pid || !isAlive(owner))
      rmSync(join(dirname(folder), name), { recursive: true, force: true })
  }
}

async function runMaven(into: string, { env, onProgress, signal, platform = process.platform }: Fetch) {
  const version = neo4jVersion()
  const windows = platform === 'win32'
  const quoted = (value: string) => (windows ? `"${value}"` : value)
  // Strict checksums (-C): a jar that was cut off or changed on its way is refused, not kept.
  const args = [
    '-B',
    '-C',
    '-f',
    quoted(POM),
    'org.apache.maven.plugins:maven-dependency-plugin:copy-dependencies',
    quoted(`-DoutputDirectory=${into}`),
  ]
  onProgress({ text: `fetching Neo4j ${version} with Maven`, transient: true })
  // Windows starts mvn.cmd only through a shell.
  const child = spawn(windows ? 'mvn.cmd' : 'mvn', args, {
    env,
    shell: windows,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const stop = () => child.kill()
  signal.addEventListener('abort', stop, { once: true })
  let fetched = 0
  const complaints: string[] = []
  const read = (line: string) => {
    if (/Downloaded from .*\.jar/.test(line)) {
      fetched += 1
      onProgress({ text: `fetching Neo4j ${version} with Maven: ${fetched} files`, transient: true })
    }
    if (/^\[ERROR\]/.test(line)) complaints.push(line.replace('[ERROR]', '').trim())
  }
  createInterface({ input: child.stdout }).on('line', read)
  createInterface({ input: child.stderr }).on('line', read)
  const code = await exitOf(child)
    .catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') throw mavenMissing(platform)
      throw error
    })
    .finally(() => signal.removeEventListener('abort', stop))
  signal.throwIfAborted()
  if (code === 0) return
  // Windows' shell, not spawn, is what finds no mvn.cmd there.
  if (windows && complaints.length === 0) throw mavenMissing(platform)
  throw new LocalNeo4jError(
    `Maven could not fetch Neo4j ${version}: ${reasonIn(complaints) ?? `it ended with code ${code}`}. ` +
      "Check the network, or the mirror and proxy in Maven's settings.xml, and try again.",
  )
}

/** Maven's own reason, without its goal's and project's names, which say nothing to who just wants a database. */
export function reasonIn(complaints: string[]): string | undefined {
  const telling = /Could not (?:transfer|find|resolve) .*|Cannot access .*/
  const line = complaints.find((complaint) => telling.test(complaint)) ?? complaints[0]
  if (line === undefined) return undefined
  return (telling.exec(line)?.[0] ?? line)
    .replace(/ -> \[Help.*$/, '')
    .replace(/transfer failed for \S+: /, '')
    .replace(/[.\s]+$/, '')
    .slice(0, 300)
}

function mavenMissing(platform: NodeJS.Platform): LocalNeo4jError {
  return new LocalNeo4jError(
    `Maven fetches Neo4j's jars once, and it is not installed. ${howToInstall('maven', platform)}`,
  )
}

function exitOf(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', resolve)
  })
}

/** A zip ends with its directory's end record; a jar cut short does not. */
function isZip(file: string): boolean {
  const END_RECORD = Buffer.from('PK\x05\x06', 'latin1')
  const LONGEST_COMMENT = 65_557
  return readFileSync(file).subarray(-LONGEST_COMMENT).includes(END_RECORD)
}
