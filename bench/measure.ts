/** Rounds in which the servers take turns, and what the ratios between them are. */

import { type Load, loadFor } from './client.ts'
import type { Field, ServerName } from './field.ts'
import type { Operation } from './operations.ts'

export interface Sample extends Load {
  readonly operation: string
  readonly server: ServerName
  readonly connections: number
  readonly round: number
}

export interface Rounds {
  readonly rounds: number
  /** How long one server is asked one operation in one round. */
  readonly milliseconds: number
  readonly connections: readonly number[]
  readonly report: (text: string) => void
}

/** How long the servers are asked before anything counts, in milliseconds: a fresh JVM interprets for most of this. */
export const warmUp = 45_000

/** What is asked of a server. */
export interface Asked {
  readonly address: string
  readonly bodies: readonly string[]
}

/** All operations of all servers. */
export function askedOf(field: Field): Asked[] {
  return field.operations.flatMap((operation) =>
    [...field.servers].map(([name, { address }]) => ({ address, bodies: field.bodies(name, operation) })),
  )
}

/** Asks all of it in turn until the time is over. */
export async function warm(
  asked: readonly Asked[],
  milliseconds: number,
  report: (text: string) => void,
): Promise<void> {
  const end = performance.now() + milliseconds
  while (performance.now() < end) {
    for (const { address, bodies } of asked) {
      const left = Math.round((end - performance.now()) / 1000)
      if (left <= 0) return
      report(`warming up, ${left} s left`)
      await loadFor(address, bodies, 4, 250)
    }
  }
}

/** Every server is asked an operation right after the one before it, and another one begins in every round. */
export async function measure(field: Field, { rounds, milliseconds, connections, report }: Rounds) {
  const samples: Sample[] = []
  const servers = [...field.servers]
  for (let round = 0; round < rounds; round++) {
    for (const operation of field.operations) {
      for (const count of connections) {
        report(`round ${round + 1} of ${rounds}: ${operation.title}, ${count} at once`)
        for (let turn = 0; turn < servers.length; turn++) {
          const [name, { address }] = servers[(turn + round) % servers.length] as (typeof servers)[number]
          const load = await loadFor(address, field.bodies(name, operation), count, milliseconds)
          samples.push({ operation: operation.name, server: name, connections: count, round, ...load })
        }
      }
    }
  }
  return samples
}

export interface Spread {
  readonly median: number
  readonly least: number
  readonly most: number
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = [...values].sort((one, other) => one - other)
  return { median: medianOf(sorted), least: sorted[0] ?? Number.NaN, most: sorted.at(-1) ?? Number.NaN }
}

export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other)
  const middle = sorted.length / 2
  return sorted.length % 2 === 1
    ? (sorted[Math.floor(middle)] as number)
    : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2
}

/** One server's requests a second by another's, round by round. */
function ratioOf(
  samples: readonly Sample[],
  operation: Operation['name'],
  connections: number,
  [one, other]: readonly [ServerName, ServerName],
): Spread {
  const of = (server: ServerName) =>
    samples
      .filter(
        (sample) =>
          sample.operation === operation && sample.connections === connections && sample.server === server,
      )
      .sort((first, second) => first.round - second.round)
  const others = of(other)
  return spreadOf(of(one).map(({ perSecond }, round) => perSecond / (others[round]?.perSecond ?? Number.NaN)))
}

export interface Target {
  readonly text: string
  readonly servers: readonly [ServerName, ServerName]
  readonly connections: number
  /** The median over the operations must be at least this, and no single one below half of it. */
  readonly least: number
}

/** From the issue that asks for speed; the raw driver's time at one connection is turned into requests a second. */
const targets: readonly Target[] = [
  { text: '3 times @neo4j/graphql', servers: ['neo4j', 'peer'], connections: 32, least: 3 },
  { text: '2.5 times @neo4j/graphql', servers: ['neo4j', 'peer'], connections: 1, least: 2.5 },
  { text: '0.9 of the raw driver', servers: ['neo4j', 'raw'], connections: 32, least: 0.9 },
  {
    text: 'at most 1.5 times the raw driver’s time',
    servers: ['neo4j', 'raw'],
    connections: 1,
    least: 1 / 1.5,
  },
  { text: '5 times @neo4j/graphql on Neo4j', servers: ['embedded', 'peer'], connections: 32, least: 5 },
  { text: '5 times @neo4j/graphql on Neo4j', servers: ['embedded', 'peer'], connections: 1, least: 5 },
  { text: 'half of Apollo from memory', servers: ['embedded', 'memory'], connections: 32, least: 0.5 },
  { text: 'half of Apollo from memory', servers: ['embedded', 'memory'], connections: 1, least: 0.5 },
]

export interface Verdict {
  readonly target: Target
  readonly ratios: Readonly<Record<string, Spread>>
  readonly median: number
  readonly reached: boolean
}

/** What was answered with an error was not answered, however fast. */
export function verdicts(samples: readonly Sample[], wanted: readonly Target[] = targets): Verdict[] {
  const names = [...new Set(samples.map(({ operation }) => operation))]
  return wanted.map((target) => {
    const ratios = Object.fromEntries(
      names.map((name) => [name, ratioOf(samples, name, target.connections, target.servers)]),
    )
    const medians = Object.values(ratios).map(({ median }) => median)
    const median = medianOf(medians)
    const isAnswered = samples.every(
      ({ server, connections, failed }) =>
        server !== target.servers[0] || connections !== target.connections || failed === 0,
    )
    return {
      target,
      ratios,
      median,
      reached: isAnswered && median >= target.least && medians.every((one) => one >= target.least / 2),
    }
  })
}
