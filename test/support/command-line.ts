/** Runs the executable as a shell would, in a folder without a configuration of its own. */

import { spawn } from 'node:child_process'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'

export const executable = fileURLToPath(new URL('../../bin/digigraf.mjs', import.meta.url))

export interface Run {
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
}

export interface RunOptions {
  readonly input?: string
  readonly environment?: Readonly<Record<string, string>>
}

/** What the configuration reads; the tests' own runner sets one of them, BASE_URL, to something else. */
const settings =
  /^(HOST|PORT|BASE_URL|SEED|LOG_LEVEL|RESPONSE_CACHE_MB|FALLBACK|METRICS|RATE_LIMIT|CORS_ORIGINS|TRUST_PROXY|OPERATIONS_\w+|QUEUE_\w+|OTEL_\w+|PERSISTED_\w+|NEO4J_(URI|USER|PASSWORD|DATABASE))$/

/** The environment without what would lead the program elsewhere. */
export function cleanEnvironment(more: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  const others = Object.entries(process.env).filter(([name]) => !settings.test(name))
  return { ...Object.fromEntries(others), ...more }
}

export function digigraf(
  args: readonly string[],
  { input = '', environment = {} }: RunOptions = {},
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [executable, ...args], {
      cwd: tmpdir(),
      env: cleanEnvironment(environment),
    })
    let [stdout, stderr] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (text) => {
      stdout += text
    })
    child.stderr.setEncoding('utf8').on('data', (text) => {
      stderr += text
    })
    child.on('error', reject)
    child.on('close', (exitCode) => resolve({ exitCode, stdout, stderr }))
    child.stdin.end(input)
  })
}
