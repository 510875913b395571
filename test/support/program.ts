/** Runs the project's programs as a person would, in processes of their own. */

import { type ChildProcess, spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'
import type { SeedFiles } from '../../src/seed/parse.ts'
import type { Neo4jAccess } from './neo4j.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

export type Variables = Readonly<Record<string, string>>

/** Empty variables count as not set, and a `.env` beside the checkout does not get through them. */
const unset: Variables = {
  HOST: '',
  PORT: '0',
  NEO4J_URI: '',
  NEO4J_USER: '',
  NEO4J_PASSWORD: '',
  NEO4J_DATABASE: '',
  SEED: '',
  LOG_LEVEL: '',
  // These two are what the tests' own runner sets.
  BASE_URL: '',
  NODE_ENV: '',
}

export function variablesOf({ uri, user, password, database }: Neo4jAccess): Variables {
  return { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database }
}

export interface Running {
  readonly process: ChildProcess
  /** What was written so far. */
  output(): string
  errors(): string
  /** Resolves once the output holds the text; rejects when the program ends without it. */
  says(text: string | RegExp): Promise<void>
  readonly ended: Promise<Ended>
}

export interface Ended {
  /** Null where a signal ended it. */
  readonly code: number | null
  readonly output: string
  readonly errors: string
  readonly milliseconds: number
}

/** Starts a program; the test's end ends it too, with all that it started. */
export function start(command: string, args: readonly string[], variables: Variables = {}): Running {
  const began = performance.now()
  // A group of its own, so that what npm has started ends with it.
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, ...unset, ...variables },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const texts = { output: '', errors: '' }
  const listeners = new Set<() => void>()
  for (const [name, stream] of [
    ['output', child.stdout],
    ['errors', child.stderr],
  ] as const) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      texts[name] += text
      for (const listener of listeners) listener()
    })
  }
  const ended = new Promise<Ended>((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, ...texts, milliseconds: performance.now() - began }))
  })
  onTestFinished(async () => {
    try {
      if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
    } catch {
      // All of them have ended by themselves.
    }
    await ended
  })
  const says = (text: string | RegExp) =>
    new Promise<void>((resolve, reject) => {
      const listener = () => {
        const found = typeof text === 'string' ? texts.output.includes(text) : text.test(texts.output)
        if (found) resolve()
      }
      listeners.add(listener)
      listener()
      ended.then(({ code }) =>
        reject(new Error(`ended (${code}) without "${text}":\n${texts.output}${texts.errors}`)),
      )
    })
  return { process: child, output: () => texts.output, errors: () => texts.errors, says, ended }
}

/** `npm run <script> -- <args>`, run to its end. */
export function run(script: string, args: readonly string[], variables: Variables = {}): Promise<Ended> {
  return start('npm', ['run', '--silent', script, '--', ...args], variables).ended
}

/** A module of the tests in a process of its own, without npm before it. */
export function startModule(path: string, args: readonly string[], variables: Variables = {}): Running {
  return start(process.execPath, ['--import', 'tsx', join(root, path), ...args], variables)
}

/** A directory with these files, which is gone when the test ends. */
export function directoryOf(files: SeedFiles): string {
  const directory = mkdtempSync(join(tmpdir(), 'digigraf-seed-'))
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }))
  for (const [path, text] of files) {
    const file = join(directory, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }
  return directory
}
