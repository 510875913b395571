/**
 * A Python with the readers of requirements-test.txt, in a `.venv` that is made once. Where there is none the tests that
 * need it are skipped, loudly; in CI they must not be.
 */

import { type ExecFileSyncOptions, execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))

const quiet: ExecFileSyncOptions = { stdio: ['ignore', 'ignore', 'pipe'], timeout: 240_000 }

/** The interpreter, or undefined where there is none. */
export function python(): string | undefined {
  const requirements = root('requirements-test.txt')
  const digest = createHash('sha256').update(readFileSync(requirements)).digest('hex')
  const interpreter = root('.venv/bin/python')
  const done = root('.venv/requirements.sha256')
  try {
    if (!existsSync(done) || readFileSync(done, 'utf8') !== digest) {
      execFileSync('python3', ['-m', 'venv', root('.venv')], quiet)
      execFileSync(interpreter, ['-m', 'pip', 'install', '--quiet', '-r', requirements], quiet)
      writeFileSync(done, digest)
    }
    return interpreter
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n', 1)[0] : String(error)
    if (process.env.CI === 'true') throw new Error(`CI needs a Python with pip: ${reason}`)
    console.warn(`\n*** THE EXPORTS ARE NOT READ WITH PYTHON: ${reason}\n`)
    return undefined
  }
}

/** Runs a program and gives the JSON that it prints. */
export function ask(interpreter: string, program: string, ...given: string[]): unknown {
  const options = { encoding: 'utf8', timeout: 240_000, maxBuffer: 100_000_000 } as const
  return JSON.parse(execFileSync(interpreter, ['-c', program, ...given], options))
}
