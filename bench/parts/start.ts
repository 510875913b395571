/** From `npm start` to the first answer, on the embedded engine with the whole seed. */

import { spawn } from 'node:child_process'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { type Spread, spreadOf } from '../measure.ts'

export interface StartResult {
  /** Milliseconds of the first start of all, which bundles what changed, of each later one, and without npm. */
  readonly first: number
  readonly starts: readonly number[]
  readonly withoutNpm: readonly number[]
  readonly spread: Spread
  readonly target: number
  readonly reached: boolean
}

/** Milliseconds, from the issue that asks for speed. */
const target = 1500
const patience = 60_000
const root = fileURLToPath(new URL('../../', import.meta.url))
const question = JSON.stringify({ query: '{ dataset { version } entity(id: "solution:nemid") { name } }' })

export interface StartOptions {
  readonly rounds: number
  readonly report: (text: string) => void
}

export async function runStart({ rounds, report }: StartOptions): Promise<StartResult> {
  const starts: number[] = []
  const withoutNpm: number[] = []
  report('the first start')
  const first = await firstAnswer('npm', ['start'])
  for (let round = 0; round < rounds; round++) {
    report(`start ${round + 1} of ${rounds}`)
    starts.push(await firstAnswer('npm', ['start']))
    withoutNpm.push(await firstAnswer(process.execPath, ['bin/digigraf.mjs', 'serve']))
  }
  const spread = spreadOf(starts)
  return { first, starts, withoutNpm, spread, target, reached: spread.median <= target }
}

async function firstAnswer(command: string, given: readonly string[]): Promise<number> {
  const port = await freePort()
  // Empty variables count as not set, and a `.env` beside the checkout does not get through them.
  const environment = {
    HOST: '127.0.0.1',
    PORT: String(port),
    NEO4J_URI: '',
    SEED: '',
    LOG_LEVEL: '',
    BASE_URL: '',
  }
  const begin = performance.now()
  const child = spawn(command, given, {
    cwd: root,
    env: { ...process.env, ...environment },
    // A group of its own, so that what npm has started ends with it.
    detached: true,
    stdio: 'ignore',
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  try {
    while (performance.now() - begin < patience) {
      if (await answers(port)) return performance.now() - begin
      await sleep(5)
    }
    throw new Error(`${[command, ...given].join(' ')} gave no answer within ${patience / 1000} s`)
  } finally {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM')
    await ended
  }
}

async function answers(port: number): Promise<boolean> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: question,
    })
    const { data } = (await response.json()) as { data?: { entity?: { name?: string } } }
    return data?.entity?.name !== undefined
  } catch {
    return false
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject()))
    })
  })
}
