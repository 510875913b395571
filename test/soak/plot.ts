/** The soak's plot: answers a second, their times, and the server's memory, in Vega-Lite, drawn as SVG without a browser. */

import { parse, View } from 'vega'
import { compile, type TopLevelSpec } from 'vega-lite'

export interface Sample {
  readonly second: number
  readonly good: number
  readonly bad: number
  readonly p50: number | null
  readonly p99: number | null
  /** Megabytes that the server's process has in memory. */
  readonly memory: number | null
}

/** Told apart by those who do not see all colours as well (Okabe and Ito). */
const colours = ['#0072b2', '#d55e00']

export function plot(title: string, samples: readonly Sample[]): Promise<string> {
  const panel = (names: Readonly<Record<string, keyof Sample>>, unit: string, scale: 'linear' | 'log') => ({
    data: {
      values: samples.flatMap((sample) =>
        Object.entries(names).flatMap(([label, name]) =>
          sample[name] === null ? [] : [{ minute: sample.second / 60, of: label, value: sample[name] }],
        ),
      ),
    },
    width: 640,
    height: 150,
    mark: { type: 'line' as const, strokeWidth: 1 },
    encoding: {
      x: { field: 'minute', type: 'quantitative' as const, title: 'minutes' },
      y: { field: 'value', type: 'quantitative' as const, title: unit, scale: { type: scale } },
      color: {
        field: 'of',
        type: 'nominal' as const,
        title: null,
        sort: Object.keys(names),
        scale: { range: colours },
      },
    },
  })
  const specification: TopLevelSpec = {
    config: { background: 'white', font: 'sans-serif', view: { stroke: null } },
    title,
    vconcat: [
      panel({ answered: 'good', 'refused or failed': 'bad' }, 'requests a second', 'linear'),
      panel({ 'half within': 'p50', '99 % within': 'p99' }, 'milliseconds (log)', 'log'),
      panel({ resident: 'memory' }, 'MB', 'linear'),
    ],
    resolve: { scale: { color: 'independent' } },
  }
  return new View(parse(compile(specification).spec), { renderer: 'none' }).toSVG()
}
