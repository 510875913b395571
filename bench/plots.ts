/** The plots of docs/performance.md: specifications in Vega-Lite, drawn as SVG without a browser. */

import { parse, View } from 'vega'
import { type Config, compile, type TopLevelSpec } from 'vega-lite'
import { serverNames, serverTitles } from './field.ts'
import { medianOf } from './measure.ts'
import type { ComparedResult } from './parts/compared.ts'
import type { GrowthResult } from './parts/growth.ts'
import type { ImportResult } from './parts/import.ts'

export function draw(specification: TopLevelSpec): Promise<string> {
  const { spec } = compile(specification)
  return new View(parse(spec), { renderer: 'none' }).toSVG()
}

const config = {
  background: 'white',
  font: 'sans-serif',
  view: { stroke: null },
  // Told apart by those who do not see all colours as well (Okabe and Ito, and a brown).
  range: {
    category: [
      '#0072b2',
      '#56b4e9',
      '#d55e00',
      '#999999',
      '#e69f00',
      '#009e73',
      '#cc79a7',
      '#000000',
      '#8c564b',
    ],
  },
} satisfies Config

/** Requests a second of every server, by operation. */
export function throughputPlot({ samples }: ComparedResult, connections: number): TopLevelSpec {
  const names = [...new Set(samples.map(({ operation }) => operation))]
  const values = names.flatMap((operation) =>
    serverNames.map((server) => ({
      operation,
      server: serverTitles[server],
      value: medianOf(
        samples
          .filter(
            (one) => one.operation === operation && one.server === server && one.connections === connections,
          )
          .map(({ perSecond }) => perSecond),
      ),
    })),
  )
  return {
    config,
    title: `Requests a second, ${connections} at once (logarithmic)`,
    data: { values },
    width: { step: 14 },
    height: 260,
    // Points, for a logarithmic axis has no zero that bars could stand on.
    mark: { type: 'point', filled: true, size: 90, opacity: 1 },
    encoding: {
      x: { field: 'operation', type: 'nominal', sort: names, title: null, axis: { labelAngle: 0 } },
      xOffset: { field: 'server', type: 'nominal', sort: Object.values(serverTitles) },
      y: {
        field: 'value',
        type: 'quantitative',
        scale: { type: 'log' },
        title: 'requests a second',
        axis: { format: '~s' },
      },
      color: { field: 'server', type: 'nominal', sort: Object.values(serverTitles), title: null },
    },
  }
}

/** The time of each operation by the number of entities, one panel an engine. */
export function growthPlot({ samples }: GrowthResult): TopLevelSpec {
  const keys = new Map(
    samples.map(({ what, server, entities }) => [
      `${what} ${server} ${entities}`,
      { what, server, entities },
    ]),
  )
  const values = [...keys.values()].map(({ what, server, entities }) => ({
    what,
    engine: server === 'neo4j' ? 'on Neo4j' : 'embedded',
    entities,
    value: medianOf(
      samples
        .filter((one) => one.what === what && one.server === server && one.entities === entities)
        .map(({ p50 }) => p50),
    ),
  }))
  return {
    config,
    title: 'Time of one request by the size of the graph (both axes logarithmic)',
    data: { values },
    facet: { column: { field: 'engine', type: 'nominal', title: null, sort: ['on Neo4j', 'embedded'] } },
    spec: {
      width: 300,
      height: 280,
      mark: { type: 'line', point: true },
      encoding: {
        x: {
          field: 'entities',
          type: 'quantitative',
          scale: { type: 'log' },
          title: 'entities',
          axis: { format: '~s', values: [...new Set(values.map(({ entities }) => entities))] },
        },
        y: { field: 'value', type: 'quantitative', scale: { type: 'log' }, title: 'p50 in ms' },
        color: {
          field: 'what',
          type: 'nominal',
          sort: [...new Set(values.map(({ what }) => what))],
          title: null,
        },
      },
    },
  }
}

/** Memory over the time of an import. */
export function importPlot({ moments }: ImportResult): TopLevelSpec {
  const values = moments.flatMap(({ seconds, memory, neo4jMemory }) => [
    { seconds, of: 'the import', megabytes: memory },
    { seconds, of: 'Neo4j', megabytes: neo4jMemory },
  ])
  return {
    config,
    title: 'Memory while 1,000,000 links are imported',
    data: { values },
    width: 480,
    height: 220,
    mark: 'line',
    encoding: {
      x: { field: 'seconds', type: 'quantitative', title: 'seconds' },
      y: { field: 'megabytes', type: 'quantitative', title: 'MB' },
      color: { field: 'of', type: 'nominal', title: null },
    },
  }
}
