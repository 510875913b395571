/** The pages for each audience: what stands in them after a `$` is run as a reader would, and gives what stands below it. */

import { execFile } from 'node:child_process'
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { python } from './export/python.ts'
import { cleanEnvironment } from './support/command-line.ts'
import { type Serving, serve } from './support/server.ts'

const run = promisify(execFile)
const interpreter = python()
const root = fileURLToPath(new URL('../', import.meta.url))
const pages = ['researcher.md', 'analyst.md', 'developer.md', 'command-line.md', 'exports.md']

interface Command {
  readonly line: string
  /** What is printed; `…` stands for what was left out, on a line of its own for lines. */
  readonly output: string
}

/** The commands of the page's `console` blocks. A `\` at a line's end goes on in the next. */
function commandsIn(page: string): Command[] {
  const text = readFileSync(join(root, 'docs', page), 'utf8')
  return [...text.matchAll(/^```console\n(.*?)^```$/gms)].flatMap(([, block = '']) =>
    [...block.matchAll(/^\$ ((?:.*\\\n)*.*)\n((?:(?!\$ ).*\n)*)/gm)].map(([, line = '', output = '']) => ({
      line,
      output,
    })),
  )
}

/** Whether a text is the one that is shown, where `…` may be anything. */
function shows(shown: string, text: string): boolean {
  const parts = shown
    .trimEnd()
    .split('…')
    .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  return new RegExp(`^${parts.join('.*')}$`, 's').test(text.trimEnd())
}

const folder = mkdtempSync(join(tmpdir(), 'digigraf-docs-'))
const programs = join(folder, 'bin')
let serving: Serving

beforeAll(async () => {
  serving = await serve()
  const { host } = new URL(serving.address)
  mkdirSync(programs)
  for (const [name, command] of [
    ['digigraf', `'${process.execPath}' '${join(root, 'bin/digigraf.mjs')}'`],
    ['curl', `'${(await run('which', ['curl'])).stdout.trim()}' --connect-to localhost:4000:${host}`],
    ['python3', `'${interpreter}'`],
  ] as const) {
    writeFileSync(join(programs, name), `#!/bin/sh\nexec ${command} "$@"\n`)
    chmodSync(join(programs, name), 0o755)
  }
})
afterAll(async () => {
  await serving.close()
  rmSync(folder, { recursive: true })
})

describe.each(pages)('docs/%s', (page) => {
  const commands = commandsIn(page)

  test('shows commands with what they print', () => {
    expect(commands.length).toBeGreaterThan(2)
  })

  test.each(commands)('$line', { timeout: 120_000 }, async ({ line, output }) => {
    if (!interpreter && line.includes('python3')) return
    const cwd = join(folder, page)
    mkdirSync(cwd, { recursive: true })
    const environment = cleanEnvironment({ PATH: `${programs}:${process.env.PATH}` })
    // What a reader sees is both streams; a command that shows a failure fails.
    const printed = await run('bash', ['-c', `{ ${line}\n} 2>&1`], { cwd, env: environment }).then(
      ({ stdout }) => stdout,
      (error: { stdout?: string }) => error.stdout ?? String(error),
    )
    expect(shows(output, printed) ? output : printed).toBe(output)
  })
})
