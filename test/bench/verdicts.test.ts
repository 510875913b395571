import { describe, expect, it } from 'vitest'
import type { ServerName } from '../../bench/field.ts'
import { medianOf, type Sample, spreadOf, type Target, verdicts } from '../../bench/measure.ts'

const target: Target = { text: 'twice the peer', servers: ['neo4j', 'peer'], connections: 32, least: 2 }

/** Rounds of one operation: our requests a second beside the peer's. */
function rounds(operation: string, pairs: readonly (readonly [number, number])[], failed = 0): Sample[] {
  return pairs.flatMap(([ours, peers], round) =>
    ([['neo4j', ours] as const, ['peer', peers] as const] satisfies [ServerName, number][]).map(
      ([server, perSecond]) => ({
        operation,
        server,
        connections: 32,
        round,
        requests: 1,
        failed: server === 'neo4j' ? failed : 0,
        perSecond,
        mean: 1,
        p50: 1,
        p99: 1,
      }),
    ),
  )
}

const judged = (samples: readonly Sample[]) => verdicts(samples, [target])[0]

describe('a target', () => {
  it('is judged by ratios within a round, so that a slow minute of the machine does not count', () => {
    const samples = rounds('lookup', [
      [300, 100],
      [30, 10],
      [600, 200],
    ])
    expect(judged(samples)).toMatchObject({ median: 3, reached: true })
    expect(judged(samples)?.ratios.lookup).toEqual({ median: 3, least: 3, most: 3 })
  })

  it('is reached by the median over the operations only where none is below half of it', () => {
    const fast = [...rounds('lookup', [[300, 100]]), ...rounds('page', [[250, 100]])]
    expect(judged([...fast, ...rounds('links', [[110, 100]])])).toMatchObject({ median: 2.5, reached: true })
    expect(judged([...fast, ...rounds('links', [[90, 100]])])).toMatchObject({ median: 2.5, reached: false })
    expect(judged(rounds('lookup', [[199, 100]]))?.reached).toBe(false)
  })

  it('is not reached by answers that are errors', () => {
    expect(judged(rounds('lookup', [[300, 100]], 1))?.reached).toBe(false)
  })
})

describe('the middle of what was measured', () => {
  it('is the mean of both in the middle where their number is even', () => {
    expect(medianOf([9, 1, 5])).toBe(5)
    expect(medianOf([9, 1, 5, 3])).toBe(4)
    expect(spreadOf([2, 9, 4])).toEqual({ median: 4, least: 2, most: 9 })
  })
})
