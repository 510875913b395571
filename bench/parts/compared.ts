/** Our server on both engines beside its peer and its limits. */

import { type Comparison, compareAnswers, openField } from '../field.ts'
import { askedOf, measure, type Sample, type Verdict, verdicts, warm, warmUp } from '../measure.ts'

export interface ComparedResult {
  readonly entities: number
  readonly links: number
  readonly rounds: number
  /** How long one server was asked one operation in one round. */
  readonly milliseconds: number
  readonly comparisons: readonly Comparison[]
  readonly samples: readonly Sample[]
  readonly verdicts: readonly Verdict[]
}

export interface ComparedOptions {
  readonly entities: number
  readonly rounds: number
  readonly milliseconds: number
  readonly warmMilliseconds?: number
  readonly operations?: readonly string[] | undefined
  readonly profiles?: string | undefined
  readonly report: (text: string) => void
}

export async function runCompared(options: ComparedOptions): Promise<ComparedResult> {
  const { entities, rounds, milliseconds, warmMilliseconds = warmUp, report } = options
  const field = await openField(options)
  try {
    const comparisons = await compareAnswers(field, report)
    await warm(askedOf(field), warmMilliseconds, report)
    const samples = await measure(field, { rounds, milliseconds, connections: [1, 32], report })
    let links = 0
    for (const _link of field.graph.links()) links++
    return { entities, links, rounds, milliseconds, comparisons, samples, verdicts: verdicts(samples) }
  } finally {
    await field.stop()
  }
}
