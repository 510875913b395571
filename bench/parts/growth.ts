/** How the time of each operation, and of a hub's pages, changes from a small graph to a large one. */

import { cursorOf } from '../../src/compile/page.ts'
import type { Neo4jAccess } from '../../src/config.ts'
import { loadFor } from '../client.ts'
import { type Field, openField } from '../field.ts'
import { type Asked, type Spread, spreadOf, warm, warmUp } from '../measure.ts'
import { operations } from '../operations.ts'

export const growthServers = ['neo4j', 'embedded'] as const
export type GrowthServer = (typeof growthServers)[number]

export interface GrowthSample {
  /** An operation's name, or a page of the largest hub. */
  readonly what: string
  readonly server: GrowthServer
  readonly entities: number
  readonly round: number
  /** Milliseconds, at one connection. */
  readonly p50: number
  readonly mean: number
  readonly failed: number
}

/** The number of entities up to which growth is judged; Neo4j alone may be measured with more. */
const judgedEntities = 100_000

/** The sizes that growth is judged by, and the smallest and the largest of them. */
export function judgedSizes(sizes: readonly number[]) {
  const judged = sizes.filter((size) => size <= judgedEntities)
  return { judged, fewest: judged[0] as number, most: judged.at(-1) as number }
}

export interface GrowthVerdict {
  readonly what: string
  readonly server: GrowthServer
  /** The time with the most entities that count by that with the fewest; of a later page of a hub by that of the first. */
  readonly ratio: Spread
  /** Absent where none is set. */
  readonly target?: number
  readonly reached?: boolean
}

export interface GrowthResult {
  readonly sizes: readonly number[]
  readonly samples: readonly GrowthSample[]
  readonly verdicts: readonly GrowthVerdict[]
}

export interface GrowthOptions {
  readonly rounds: number
  /** From the smallest to the largest. */
  readonly sizes: readonly number[]
  /** A Neo4j that holds the largest graph already. */
  readonly largest?: Neo4jAccess | undefined
  readonly report: (text: string) => void
}

const hubPages = ['hub: first page', 'hub: middle page', 'hub: last page'] as const

const milliseconds = 400

const inTurn = [...operations.map(({ name }) => name), ...hubPages]

export async function runGrowth(options: GrowthOptions): Promise<GrowthResult> {
  const { sizes } = options
  const { judged } = judgedSizes(sizes)
  // One engine after the other, for only what is measured on the same one is compared.
  const samples = [
    ...(await grow('neo4j', options)),
    ...(await grow('embedded', { ...options, sizes: judged })),
  ]
  return { sizes, samples, verdicts: growthVerdicts(samples, sizes) }
}

async function grow(
  server: GrowthServer,
  { rounds, sizes, largest, report }: GrowthOptions,
): Promise<GrowthSample[]> {
  const fields: Field[] = []
  try {
    for (const entities of sizes) {
      const tell = (text: string) => report(`${entities.toLocaleString('en')} entities: ${text}`)
      const neo4j = entities === sizes.at(-1) && server === 'neo4j' ? largest : undefined
      const isFilled = neo4j !== undefined
      fields.push(await openField({ entities, servers: [server], report: tell, neo4j, isFilled }))
    }
    const asked = fields.map((field) => {
      const { address } = field.servers.get(server) as { address: string }
      return new Map([...bodiesOf(field)].map(([what, bodies]) => [what, { address, bodies }]))
    })
    // Each gets as much of the processors as where there is one.
    const together = server === 'neo4j' ? fields.length : 1
    await Promise.all(asked.map((all) => warm([...all.values()], together * warmUp, report)))
    const samples: GrowthSample[] = []
    for (const what of inTurn) {
      for (let round = 0; round < rounds; round++) {
        report(`${server}, ${what}: round ${round + 1} of ${rounds}`)
        for (const [index, all] of asked.entries()) {
          const { address, bodies } = all.get(what) as Asked
          const { p50, mean, failed } = await loadFor(address, bodies, 1, milliseconds)
          samples.push({ what, server, entities: sizes[index] as number, round, p50, mean, failed })
        }
      }
    }
    return samples
  } finally {
    for (const field of fields) await field.stop()
  }
}

/** What is asked for each operation, and for the pages of the largest hub. */
function bodiesOf({ graph, bodies, operations }: Field): ReadonlyMap<string, readonly string[]> {
  const id = graph.hub('TARGET_GROUP')
  const ids: string[] = []
  for (const link of graph.links()) if (link.to === id || link.from === id) ids.push(link.id)
  ids.sort()
  const query = `query Hub($id: ID!, $first: Int, $last: Int, $after: String) {
  entity(id: $id) {
    links(first: $first, last: $last, after: $after) {
      edges { node { id type sourceCount claims(first: 3) { edges { node { id source { id title } } } } } other { id name } }
    }
  }
}`
  const middle = cursorOf('links', [ids[Math.floor(ids.length / 2)] as string])
  const page = (variables: object) => [JSON.stringify({ query, variables: { id, ...variables } })]
  return new Map([
    ...operations.map((operation) => [operation.name, bodies('neo4j', operation)] as const),
    [hubPages[0], page({ first: 50 })],
    [hubPages[1], page({ first: 50, after: middle })],
    [hubPages[2], page({ last: 50 })],
  ])
}

function growthVerdicts(samples: readonly GrowthSample[], sizes: readonly number[]): GrowthVerdict[] {
  const { fewest, most } = judgedSizes(sizes)
  const times = (what: string, server: GrowthServer, entities: number) =>
    samples
      .filter((sample) => sample.what === what && sample.server === server && sample.entities === entities)
      .map(({ p50 }) => p50)
  const paired = (ones: readonly number[], others: readonly number[]) =>
    spreadOf(ones.map((one, round) => one / (others[round] ?? Number.NaN)))
  return growthServers.flatMap((server) => {
    const judged = (what: string, ratio: Spread, target: number): GrowthVerdict => {
      if (server !== 'neo4j') return { what, server, ratio }
      const isAnswered = samples.every(
        (one) => one.what !== what || one.server !== server || one.failed === 0,
      )
      return { what, server, ratio, target, reached: isAnswered && ratio.median <= target }
    }
    return [
      ...[...operations.map(({ name }) => name), hubPages[0]].map((what) =>
        judged(
          what,
          paired(times(what, server, most), times(what, server, fewest)),
          what === 'paths' ? 3 : 1.5,
        ),
      ),
      ...hubPages
        .slice(1)
        .map((what) =>
          judged(what, paired(times(what, server, most), times(hubPages[0], server, most)), 1.5),
        ),
    ]
  })
}
