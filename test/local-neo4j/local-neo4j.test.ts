import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { startNeo4j } from '../../src/local-neo4j/local-neo4j.ts'
import { LocalNeo4jError } from '../../src/local-neo4j/local-neo4j-error.ts'
import { isAlive } from '../../src/local-neo4j/lock.ts'
import { fakeJava, fakeMaven, pathOf, temporaryFolder, WRITE_EMPTY_JARS } from './support.ts'

/** A Java that never answers on Bolt and ends in order when told to. */
const SILENT = 'trap "exit 0" TERM\nwhile :; do sleep 0.1; done'

function setUp(java: string) {
  const tools = temporaryFolder()
  const home = join(temporaryFolder(), 'home')
  const store = join(temporaryFolder(), 'store')
  fakeJava(tools, '17.0.15', `echo $$ > "${join(tools, 'pid')}"\n${java}`)
  fakeMaven(tools, WRITE_EMPTY_JARS)
  return {
    home,
    options: { home, store, port: 0, env: { PATH: pathOf(tools) } },
    javaPid: () => within(20_000, () => Number(existing(join(tools, 'pid'))) || undefined),
  }
}

function existing(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined
}

async function within<Answer>(milliseconds: number, look: () => Answer | undefined): Promise<Answer> {
  for (let waited = 0; waited < milliseconds; waited += 50) {
    const answer = look()
    if (answer !== undefined) return answer
    await sleep(50)
  }
  throw new Error(`not within ${milliseconds} ms`)
}

const gone = (pid: number) => within(20_000, () => (isAlive(pid) ? undefined : true))

// The stand-ins are shell scripts.
describe.skipIf(process.platform === 'win32')('a start', () => {
  test('on a home in use says by which process', async () => {
    const { home, options } = setUp('exit 1')
    await expect(startNeo4j(options)).rejects.toThrow(LocalNeo4jError)
    writeFileSync(join(home, 'in-use'), String(process.pid))
    await expect(startNeo4j(options)).rejects.toThrow(
      new LocalNeo4jError(
        `${home} is in use by process ${process.pid}: stop that one, or give another home. ` +
          `(If that is no Neo4j, remove ${join(home, 'in-use')}.)`,
      ),
    )
  })

  test.each([
    ['Lock file has been locked by another process: store_lock', /is in use by another server/],
    ['Caused by: java.net.BindException: Address already in use', /^Port \d+ was taken by another program/],
    ['Error occurred during initialization of VM\nToo small maximum heap', /^Java did not start: Too small/],
    [
      'ERROR Failed to start: Unrecognized setting',
      /^Neo4j ended while it started \(ERROR Failed to start: Unr/,
    ],
  ])('that ends with %j says what that means in one line', async (words, meaning) => {
    const { home, options } = setUp(`cat <<'END'\n${words}\nEND\nexit 1`)
    const failure = await startNeo4j(options).catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(LocalNeo4jError)
    expect((failure as Error).message).toMatch(meaning)
    expect((failure as Error).message).not.toContain('\n')
    expect(existsSync(join(home, 'in-use'))).toBe(false)
  })

  test('that is given up stops Java and frees the home', async () => {
    const { home, options, javaPid } = setUp(SILENT)
    const stopping = new AbortController()
    const start = startNeo4j({ ...options, signal: stopping.signal })
    start.catch(() => {})
    const pid = await javaPid()
    stopping.abort()
    await expect(start).rejects.toHaveProperty('name', 'AbortError')
    expect(isAlive(pid)).toBe(false)
    expect(existsSync(join(home, 'in-use'))).toBe(false)
  })

  test('whose process is killed leaves no Java behind', async () => {
    const { home, options, javaPid } = setUp(SILENT)
    const code = `import { startNeo4j } from ${JSON.stringify(new URL('../../src/local-neo4j/local-neo4j.ts', import.meta.url))}
      await startNeo4j(${JSON.stringify(options)})`
    const starter = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '--eval', code], {
      stdio: 'inherit',
    })
    const pid = await javaPid()
    starter.kill('SIGKILL')
    await gone(pid)
    await within(5_000, () => (existsSync(join(home, 'in-use')) ? undefined : true))
  }, 40_000)
})

/** The command line as a person starts it, less npm. */
async function runCommand(args: string[], env = process.env) {
  const entry = new URL('../../src/local-neo4j/run.ts', import.meta.url).pathname
  const child = spawn(process.execPath, ['--import', 'tsx', entry, ...args], { env, stdio: 'pipe' })
  let out = ''
  let err = ''
  child.stdout.on('data', (chunk) => {
    out += chunk
  })
  child.stderr.on('data', (chunk) => {
    err += chunk
  })
  const [code] = await once(child, 'close')
  return { code, out, err }
}

test('the command explains itself', async () => {
  const { code, out, err } = await runCommand(['--help'])
  expect({ code, err }).toEqual({ code: 0, err: '' })
  expect(out).toContain('npm run neo4j -- [options]')
})

test('a wrong command line is one line on stderr and code 2', async () => {
  expect(await runCommand(['--port', 'x'])).toEqual({
    code: 2,
    out: '',
    err: 'neo4j: --port x is no port: give a whole number from 1 to 65535, or 0 for any free one.\n',
  })
})

test.skipIf(process.platform === 'win32')('a start that fails is one line on stderr and code 1', async () => {
  const { options } = setUp('exit 1')
  const taken = createServer().listen(0, '127.0.0.1')
  await once(taken, 'listening')
  const { port } = taken.address() as { port: number }
  const args = ['--home', options.home, '--store', options.store, '--port', String(port)]
  const { code, out, err } = await runCommand(args, { ...process.env, ...options.env })
  taken.close()
  expect({ code, out }).toEqual({ code: 1, out: '' })
  expect(err.split('\n').at(-2)).toBe(
    `neo4j: Port ${port} is taken: choose another one, or 0 for any free one.`,
  )
})
