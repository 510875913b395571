/** Questions that are asked again, with our server keeping its answers, beside Apollo Server from memory. */

import { openField } from '../field.ts'
import { askedOf, measure, type Sample, type Target, type Verdict, verdicts, warm } from '../measure.ts'

export interface CachedResult {
  readonly entities: number
  readonly samples: readonly Sample[]
  readonly verdicts: readonly Verdict[]
}

const targets: readonly Target[] = (['neo4j', 'embedded'] as const).flatMap((server) =>
  [32, 1].map((connections) => ({
    text: '0.8 of Apollo from memory',
    servers: [server, 'memory'] as const,
    connections,
    least: 0.8,
  })),
)

export interface CachedOptions {
  readonly entities: number
  readonly rounds: number
  readonly report: (text: string) => void
}

export async function runCached({ entities, rounds, report }: CachedOptions): Promise<CachedResult> {
  const field = await openField({ entities, servers: ['neo4j', 'embedded', 'memory'], cache: true, report })
  try {
    await warm(askedOf(field), 10_000, report)
    const samples = await measure(field, { rounds, milliseconds: 500, connections: [1, 32], report })
    return { entities, samples, verdicts: verdicts(samples, targets) }
  } finally {
    await field.stop()
  }
}
