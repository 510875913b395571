/** Asks a server the same questions over and over, with as many connections as wanted, each one question at a time. */

import { Client } from 'undici'

export interface Load {
  readonly requests: number
  /** How many of them were answered with an error. */
  readonly failed: number
  readonly perSecond: number
  /** Milliseconds. */
  readonly mean: number
  readonly p50: number
  readonly p99: number
}

export async function loadFor(
  address: string,
  bodies: readonly string[],
  connections: number,
  milliseconds: number,
): Promise<Load> {
  const { pathname, origin } = new URL(address)
  const clients = Array.from({ length: connections }, () => new Client(origin, { pipelining: 1 }))
  const times: number[] = []
  let failed = 0
  const begin = performance.now()
  const end = begin + milliseconds
  try {
    await Promise.all(
      clients.map(async (client, index) => {
        // Everybody begins elsewhere in the list, so that few ask the same at once.
        for (let next = index * 7; ; next++) {
          const start = performance.now()
          if (start >= end) return
          const isGood = await asked(client, pathname, bodies[next % bodies.length] as string)
          if (!isGood) failed++
          times.push(performance.now() - start)
        }
      }),
    )
    const elapsed = performance.now() - begin
    times.sort((one, other) => one - other)
    const at = (part: number) =>
      times[Math.min(times.length - 1, Math.floor(part * times.length))] ?? Number.NaN
    return {
      requests: times.length,
      failed,
      perSecond: (times.length / elapsed) * 1000,
      mean: times.reduce((sum, time) => sum + time, 0) / times.length,
      p50: at(0.5),
      p99: at(0.99),
    }
  } finally {
    await Promise.all(clients.map((client) => client.close()))
  }
}

/**
 * Whether the answer is without errors, which GraphQL puts first. The rest is thrown away unread, which costs the least
 * of the cores that the servers need.
 */
function asked(client: Client, path: string, body: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    let isGood = true
    let isFirst = true
    client.dispatch(
      { path, method: 'POST', headers: ['content-type', 'application/json'], body },
      {
        onConnect: () => {},
        onHeaders: (status) => {
          isGood = status === 200
          return true
        },
        onData: (chunk) => {
          if (isFirst && chunk.subarray(0, errorsFirst.length).equals(errorsFirst)) isGood = false
          isFirst = false
          return true
        },
        onComplete: () => resolve(isGood),
        onError: reject,
      },
    )
  })
}

const errorsFirst = Buffer.from('{"errors"')

/** JSON as a server gave it, of whatever form was asked for. */
// biome-ignore lint/suspicious/noExplicitAny: every operation has a form of its own, which its comparison walks through.
export type Answer = any

/** The parsed answer to one question. */
export async function ask(address: string, body: string): Promise<Answer> {
  const response = await fetch(address, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  })
  const answer = (await response.json()) as Answer
  if (!response.ok || answer.errors) throw new Error(`${address}: ${JSON.stringify(answer).slice(0, 500)}`)
  return answer
}
