import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test, vi } from 'vitest'
import { parseManifest } from '../../src/server/persisted.ts'

vi.setConfig({ testTimeout: 120_000 })

const root = fileURLToPath(new URL('../../', import.meta.url))
const example = join(root, 'examples/frontend')

function npx(...args: string[]): string {
  return execFileSync('npx', ['--no-install', ...args], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

describe('the example of a frontend', () => {
  test('has the types that its questions generate from today’s contract', () => {
    npx('graphql-codegen', '--config', join(example, 'codegen.ts'), '--check')
  })

  test('has no type error', () => {
    expect(npx('tsc', '--project', example)).toBe('')
  })

  test('builds into a page without GraphQL’s own code in it', () => {
    const out = mkdtempSync(join(tmpdir(), 'digigraf-frontend-'))
    try {
      npx(
        'vite',
        'build',
        '--config',
        join(example, 'vite.config.ts'),
        '--outDir',
        out,
        '--logLevel',
        'error',
      )
      expect(existsSync(join(out, 'index.html'))).toBe(true)
      const [script] = readdirSync(join(out, 'assets'))
      expect(readFileSync(join(out, 'assets', script ?? ''), 'utf8').length).toBeLessThan(10_000)
    } finally {
      rmSync(out, { recursive: true })
    }
  })

  test('has a manifest of its questions that a server takes', () => {
    const manifest = parseManifest(readFileSync(join(example, 'src/gql/persisted-documents.json'), 'utf8'))
    expect([...manifest.values()]).toEqual([expect.stringMatching(/^query LinksOf\(/)])
  })

  test('pins what this project pins', () => {
    const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'))
    const { devDependencies } = read(join(example, 'package.json'))
    const ours = read(join(root, 'package.json'))
    const pinned = { ...ours.devDependencies, ...ours.dependencies }
    expect(devDependencies).toEqual(
      Object.fromEntries(Object.keys(devDependencies).map((name) => [name, pinned[name]])),
    )
  })
})
