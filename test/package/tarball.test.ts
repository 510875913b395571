import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { cleanEnvironment } from '../support/command-line.ts'
import { realProjection } from '../support/seed.ts'

vi.setConfig({ testTimeout: 300_000, hookTimeout: 900_000 })

const root = fileURLToPath(new URL('../../', import.meta.url))
const folder = mkdtempSync(join(tmpdir(), 'digigraf-package-'))
const empty = join(folder, 'empty')
let installing = ''

/** What npm itself was told by the script that runs the tests is nothing that it is to go by. */
const environment = Object.fromEntries(
  Object.entries(cleanEnvironment()).filter(
    ([name]) => !/^npm_(package|lifecycle|config_(local|global)_prefix)/.test(name),
  ),
)

function inEmpty(command: string, ...args: string[]): string {
  return execFileSync(command, args, {
    cwd: empty,
    env: environment,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

beforeAll(() => {
  // A copy, so that building the pages touches nothing that other tests read.
  const copy = join(folder, 'copy')
  const tracked = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: root,
    encoding: 'utf8',
  })
  for (const path of tracked.split('\0')) {
    if (path !== '' && path !== 'node_modules' && existsSync(join(root, path)))
      cpSync(join(root, path), join(copy, path))
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
  const [packed] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--silent', '--pack-destination', folder], {
      cwd: copy,
      env: environment,
      encoding: 'utf8',
    }),
  )
  cpSync(join(root, '.npmrc'), join(empty, '.npmrc'))
  installing = inEmpty(
    'sh',
    '-c',
    'exec npm install --omit=dev --prefer-offline --no-audit --no-fund "$0" 2>&1',
    join(folder, packed.filename),
  )
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('the package, installed into an empty folder,', () => {
  test('holds no tests, and none of what only building it needs', () => {
    const installed = join(empty, 'node_modules/digigraf')
    expect(
      ['test', 'web', 'bench', 'node_modules/vitest'].filter((path) => existsSync(join(installed, path))),
    ).toEqual([])
    expect(
      ['dist/web/index.html', 'seed', 'schema'].filter((path) => !existsSync(join(installed, path))),
    ).toEqual([])
  })

  test('comes without what built its pages', () => {
    const builders = ['vite', 'react', 'preact', 'graphiql', 'monaco-editor', 'cytoscape']
    expect(builders.filter((name) => existsSync(join(empty, 'node_modules', name)))).toEqual([])
  })

  test('asks for no newer Node than it says', () => {
    expect(installing).toMatch(/added \d+ packages/)
    expect(installing).not.toContain('EBADENGINE')
  })

  test('answers a question', () => {
    const answer = inEmpty('npx', '--no-install', 'digigraf', 'query', '{ dataset { version } }', '--json')
    expect(JSON.parse(answer)).toEqual({ data: { dataset: { version: realProjection().version } } })
  })

  test('checks the knowledge that it carries', () => {
    expect(inEmpty('npx', '--no-install', 'digigraf', 'validate')).toMatch(/no problems(, \d+ warnings?)?\n$/)
  })

  test('serves the explorer and GraphQL', async () => {
    const server = spawn('npx', ['--no-install', 'digigraf', 'serve', '--port', '0'], {
      cwd: empty,
      env: environment,
      detached: true,
    })
    try {
      const address = await addressTold(server.stdout)
      const page = await fetch(address, { headers: { accept: 'text/html' } })
      expect([page.status, page.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8'])
      const script = /src="([^"]+\.js)"/.exec(await page.text())?.[1]
      expect((await fetch(new URL(script ?? '/none', address))).status).toBe(200)
      const answer = await fetch(new URL('/graphql', address), {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query: '{ entity(id: "solution:nemid") { name } }' }),
      })
      expect(await answer.json()).toEqual({ data: { entity: { name: 'NemID' } } })
    } finally {
      // npx hands no signal on, so the whole group that was started here is told.
      if (server.pid !== undefined) process.kill(-server.pid, 'SIGTERM')
      await once(server, 'close')
    }
  })

  test.each([
    ['digigraf/schema.graphql', /^type Query \{/m],
    ['digigraf/possible-types.json', /"possibleTypes"/],
  ])('gives frontends %s', (name, content) => {
    const path = inEmpty('node', '-p', `require.resolve('${name}')`).trim()
    expect(readFileSync(path, 'utf8')).toMatch(content)
  })
})

async function addressTold(stream: NodeJS.ReadableStream): Promise<string> {
  let told = ''
  for await (const chunk of stream) {
    told += chunk
    const address = /Explore\s+(http\S+)/.exec(told)?.[1]
    if (address) return address
  }
  throw new Error(`the server ended without an address: ${told}`)
}
