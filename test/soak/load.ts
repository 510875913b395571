/** Load by autocannon, and every answer's time and kind. */

import { setTimeout as sleep } from 'node:timers/promises'
import autocannon from 'autocannon'
import { bodies } from './operations.ts'

/** autocannon sends what a second has at its beginning, so it runs this many times, each a little later. */
const waves = 20

export interface Measured {
  /** Answers with data and without errors, a second. */
  readonly rate: number
  readonly good: number
  /** Status 503 with a Retry-After. */
  readonly refused: number
  /** What else came, by what it was. */
  readonly others: ReadonlyMap<string, number>
  /** Times until good answers, in milliseconds, ascending; a stall counts for the requests that it kept from being sent, too. */
  readonly times: readonly number[]
  readonly refusalTimes: readonly number[]
}

export interface Load {
  readonly address: string
  readonly connections: number
  readonly seconds: number
  /** Requests a second; without it each connection asks again as soon as it has its answer. */
  readonly rate?: number
  readonly onAnswer?: (milliseconds: number, isGood: boolean) => void
}

export async function measure({ address, connections, seconds, rate, onAnswer }: Load): Promise<Measured> {
  const times: number[] = []
  const refusalTimes: number[] = []
  const others = new Map<string, number>()
  const count = (what: string) => others.set(what, (others.get(what) ?? 0) + 1)
  let good = 0
  let timeouts = 0

  const wave = async (index: number) => {
    const share = rate && Math.floor(rate / waves) + (index < rate % waves ? 1 : 0)
    if (share === 0) return 0
    const clients = Math.min(Math.ceil(connections / waves), share ?? Number.POSITIVE_INFINITY)
    /** How long after one request of a connection its next one is due. */
    const interval = share ? (clients / share) * 1000 : Number.POSITIVE_INFINITY
    await sleep((index * 1000) / waves)
    const kinds: string[] = []
    const options: autocannon.Options = {
      url: `${address}/graphql`,
      connections: clients,
      duration: seconds,
      timeout: 30,
      ...(share ? { overallRate: share } : {}),
      requests: bodies.map((_, turn) => ({
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: bodies[(turn + 7 * index) % bodies.length] as string,
        onResponse: (status, text, _context, headers) => kinds.push(kindOf(status, text, headers)),
      })),
    }
    const result = await new Promise<autocannon.Result>((resolve, reject) => {
      const run = autocannon(options, (error, done) => (error ? reject(error) : resolve(done)))
      run.on('response', (_client, _status, _bytes, milliseconds) => {
        // `onResponse` of the same answer has been called just before.
        const kind = kinds.pop() ?? 'unread'
        if (kind === 'good') {
          good++
          for (let time = milliseconds; time > 0; time -= interval) times.push(time)
        } else if (kind === 'refused') refusalTimes.push(milliseconds)
        else count(kind)
        onAnswer?.(milliseconds, kind === 'good')
      })
      run.on('reqError', (error) => count(error.message))
    })
    timeouts += result.timeouts
    return result.duration
  }
  const durations = await Promise.all(Array.from({ length: waves }, (_, index) => wave(index)))
  if (timeouts > 0) others.set('no answer within 30 s', timeouts)
  const ascending = (one: number, other: number) => one - other
  return {
    rate: good / Math.max(...durations),
    good,
    refused: refusalTimes.length,
    others,
    times: times.sort(ascending),
    refusalTimes: refusalTimes.sort(ascending),
  }
}

function kindOf(status: number, text: string, headers: unknown): string {
  if (status === 200 && text.startsWith('{"data"') && !text.includes('"errors":[')) return 'good'
  const names = Object.keys((headers ?? {}) as object).map((name) => name.toLowerCase())
  if (status === 503) return names.includes('retry-after') ? 'refused' : '503 without Retry-After'
  const code = /"code":"(\w+)"/.exec(text)?.[1]
  return `${status} ${code ?? text.slice(0, 60)}`
}

export function quantile(ascending: readonly number[], share: number): number {
  return ascending[Math.min(ascending.length - 1, Math.floor(ascending.length * share))] ?? Number.NaN
}
