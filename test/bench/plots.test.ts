import { describe, expect, it } from 'vitest'
import { serverNames } from '../../bench/field.ts'
import { draw, throughputPlot } from '../../bench/plots.ts'

describe('the plot of requests a second', () => {
  it('has a mark a server, the higher the more it answered', async () => {
    const samples = serverNames.map((server, index) => ({
      operation: 'lookup',
      server,
      connections: 1,
      round: 0,
      requests: 1,
      failed: 0,
      perSecond: 10 ** index,
      mean: 1,
      p50: 1,
      p99: 1,
    }))
    const plot = await draw(
      throughputPlot(
        { entities: 1, links: 1, rounds: 1, milliseconds: 1, comparisons: [], verdicts: [], samples },
        1,
      ),
    )
    const marks = plot.matchAll(/<path aria-label="operation: lookup[^>]*translate\([\d.]+,([\d.]+)\)/g)
    const depths = [...marks].map(([, depth]) => Number(depth))
    expect(depths).toHaveLength(serverNames.length)
    expect(new Set(depths).size).toBe(serverNames.length)
    expect(depths).toEqual(depths.toSorted((one, other) => other - one))
  })
})
