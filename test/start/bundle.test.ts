/** The executable in a copy of the package, whose sources a test may change. */

import { execFile } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test, vi } from 'vitest'
import { cleanEnvironment } from '../support/command-line.ts'
import { realProjection } from '../support/seed.ts'

vi.setConfig({ testTimeout: 300_000 })

const root = fileURLToPath(new URL('../../', import.meta.url))
const tellModules = fileURLToPath(new URL('../support/tell-modules.mjs', import.meta.url))

interface Package {
  readonly directory: string
  readonly run: (...args: readonly string[]) => Promise<Ended>
}

interface Ended {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
  /** The addresses of what it imported. */
  readonly modules: readonly string[]
}

function copyOfPackage(): Package {
  const directory = mkdtempSync(join(tmpdir(), 'digigraf-bundle-'))
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }))
  for (const path of ['bin', 'src', 'package.json'])
    cpSync(join(root, path), join(directory, path), { recursive: true })
  for (const path of ['node_modules', 'schema', 'seed']) symlinkSync(join(root, path), join(directory, path))
  const run = (...args: readonly string[]) =>
    new Promise<Ended>((resolve) => {
      const told = join(directory, 'modules.txt')
      writeFileSync(told, '')
      execFile(
        process.execPath,
        ['--import', tellModules, join(directory, 'bin/digigraf.mjs'), ...args],
        { env: cleanEnvironment({ MODULES: told }), cwd: tmpdir() },
        (error, stdout, stderr) => {
          const exitCode = typeof error?.code === 'number' ? error.code : error ? -1 : 0
          resolve({ exitCode, stdout, stderr, modules: readFileSync(told, 'utf8').trim().split('\n') })
        },
      )
    })
  return { directory, run }
}

function edit(path: string, from: string, to: string): void {
  const before = readFileSync(path, 'utf8')
  expect(before).toContain(from)
  writeFileSync(path, before.replace(from, to))
}

/** What translates TypeScript, and TypeScript itself. */
const translated = (modules: readonly string[]) =>
  modules.filter((url) => /\/node_modules\/(?:esbuild|tsx)\/|\.ts$/.test(url))

const bundles = (directory: string) => readdirSync(join(directory, 'dist/program'))

test('what was translated once is not translated again', async () => {
  const { directory, run } = copyOfPackage()
  const first = await run('--help')
  expect(first.exitCode).toBe(0)
  expect(translated(first.modules)).not.toEqual([])
  const [bundle] = bundles(directory)
  const second = await run('--help')
  expect(second.stdout).toBe(first.stdout)
  expect(translated(second.modules)).toEqual([])
  expect(bundles(directory)).toEqual([bundle])
})

test('a change of a source is seen by the next run, and taken back by the one after', async () => {
  const { directory, run } = copyOfPackage()
  const before = await run('--help')
  const source = join(directory, 'src/cli/run.ts')
  const text = readFileSync(source, 'utf8')
  edit(source, 'Ends with 0 where', 'Stops with 0 where')
  const changed = await run('--help')
  expect(changed.stdout).toBe(before.stdout.replace('Ends with 0 where', 'Stops with 0 where'))
  expect(changed.stdout).not.toBe(before.stdout)
  writeFileSync(source, text)
  expect((await run('--help')).stdout).toBe(before.stdout)
})

test('a bundle that is not as it was written is made anew', async () => {
  const { directory, run } = copyOfPackage()
  const before = await run('--help')
  const [bundle = ''] = bundles(directory)
  const files = join(directory, 'dist/program', bundle)
  const main = readFileSync(join(files, 'main.mjs'), 'utf8')
  for (const spoil of [
    () => writeFileSync(join(files, 'main.mjs'), main.slice(0, 1000)),
    () => rmSync(join(files, 'main.mjs')),
    () => writeFileSync(join(files, 'files.json'), '{}'),
    () => writeFileSync(join(files, 'files.json'), ''),
  ]) {
    spoil()
    const after = await run('--help')
    expect(after).toMatchObject({ exitCode: 0, stdout: before.stdout, stderr: '' })
    expect(readFileSync(join(files, 'main.mjs'), 'utf8')).toBe(main)
  }
})

test('where nothing can be written, the sources run as they are', async () => {
  const { directory, run } = copyOfPackage()
  writeFileSync(join(directory, 'dist'), 'no directory')
  const { exitCode, stderr, modules } = await run('--help')
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
  expect(modules).toContainEqual(expect.stringMatching(/\/src\/cli\/run\.ts/))
})

test('runs side by side make one bundle', async () => {
  const { directory, run } = copyOfPackage()
  const ended = await Promise.all([run('--help'), run('--help'), run('--help')])
  expect(ended.map(({ exitCode, stderr }) => ({ exitCode, stderr }))).toEqual(
    Array(3).fill({ exitCode: 0, stderr: '' }),
  )
  expect(bundles(directory)).toHaveLength(1)
})

test('a source that cannot be translated is named', async () => {
  const { directory, run } = copyOfPackage()
  edit(join(directory, 'src/cli/run.ts'), 'async function run(', 'async function run((')
  const { exitCode, stderr } = await run('--help')
  expect(exitCode).not.toBe(0)
  expect(stderr).toMatch(/src\/cli\/run\.ts:\d+:\d+/)
})

test('a stack names the line of the source', async () => {
  const { directory, run } = copyOfPackage()
  edit(join(directory, 'src/cli/run.ts'), 'const program = createProgram()', "throw new Error('planted')")
  await run('--help')
  const { stderr, modules } = await run('--help')
  expect(translated(modules)).toEqual([])
  expect(stderr).toMatch(/Error: planted\n\s+at run \(.*src\/cli\/run\.ts:\d+:\d+\)/)
})

test('a second run parses no YAML, and one after a change of the code that projects does', async () => {
  const { directory, run } = copyOfPackage()
  const versionOf = async () => {
    const { exitCode, stderr, stdout, modules } = await run('query', '{ dataset { version } }', '--json')
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    const { version } = JSON.parse(stdout).data.dataset
    return { version, parses: modules.some((url) => url.includes('/node_modules/yaml/')) }
  }
  const { version } = realProjection()
  expect(await versionOf()).toEqual({ version, parses: true })
  expect(await versionOf()).toEqual({ version, parses: false })
  edit(join(directory, 'src/seed/project.ts'), ".digest('hex').slice(0, 16)", ".digest('hex').slice(0, 15)")
  expect(await versionOf()).toEqual({ version: version.slice(0, 15), parses: true })
})
