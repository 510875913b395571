/** The tables, in Markdown that reads as well on a terminal. */

import { recommendedLinks } from '../src/graph/embedded.ts'
import { type Comparison, type ServerName, serverNames, serverTitles } from './field.ts'
import { medianOf, type Sample, type Spread, type Verdict } from './measure.ts'
import { operations } from './operations.ts'
import type { CachedResult } from './parts/cached.ts'
import type { ComparedResult } from './parts/compared.ts'
import { type GrowthResult, judgedSizes } from './parts/growth.ts'
import type { ImportResult } from './parts/import.ts'
import type { StartResult } from './parts/start.ts'

/** A table whose columns are as wide as what they hold; all but the first are set to the right. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) =>
    Math.max(title.length, 3, ...rows.map((row) => row[column]?.length ?? 0)),
  )
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, column) => (column === 0 ? (cells[column] ?? '').padEnd(width) : (cells[column] ?? '').padStart(width))).join(' | ')} |`
  const rule = `| ${widths.map((width, column) => (column === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`
  return [line(head), rule, ...rows.map(line)].join('\n')
}

/** Three digits are all that a measurement on a shared machine is worth. */
export function rounded(value: number): string {
  if (!Number.isFinite(value)) return '–'
  if (value >= 100) return Math.round(value).toLocaleString('en')
  return value.toFixed(value >= 10 ? 1 : 2)
}

function withSpread({ median, least, most }: Spread): string {
  return `${rounded(median)} [${rounded(least)}–${rounded(most)}]`
}

const titleOf = (name: string) => operations.find((operation) => operation.name === name)?.title ?? name
const named = (names: Iterable<string>) => [...new Set(names)]

export function comparisonTable(comparisons: readonly Comparison[]): string {
  return table(
    ['operation', 'questions', 'answered alike', ''],
    comparisons.map(({ operation, equal, of }) => [
      titleOf(operation),
      String(of),
      String(equal),
      equal === of ? 'yes' : 'NO',
    ]),
  )
}

/** The middle round of one server, one operation and one number of connections. */
function middle(
  samples: readonly Sample[],
  operation: string,
  server: ServerName,
  connections: number,
  of: (sample: Sample) => number,
): number {
  const those = samples.filter(
    (sample) =>
      sample.operation === operation && sample.server === server && sample.connections === connections,
  )
  return medianOf(those.map(of))
}

function throughputTable(samples: readonly Sample[], connections: number): string {
  const servers = serverNames.filter((name) => samples.some(({ server }) => server === name))
  return table(
    [`requests a second, ${connections} at once`, ...servers.map((name) => serverTitles[name])],
    named(samples.map(({ operation }) => operation)).map((operation) => [
      titleOf(operation),
      ...servers.map((name) =>
        rounded(middle(samples, operation, name, connections, (one) => one.perSecond)),
      ),
    ]),
  )
}

function latencyTable(samples: readonly Sample[], connections: number): string {
  const servers = serverNames.filter((name) => samples.some(({ server }) => server === name))
  return table(
    [`p50 / p99 in ms, ${connections} at once`, ...servers.map((name) => serverTitles[name])],
    named(samples.map(({ operation }) => operation)).map((operation) => [
      titleOf(operation),
      ...servers.map((name) => {
        const at = (of: (sample: Sample) => number) =>
          rounded(middle(samples, operation, name, connections, of))
        return `${at((one) => one.p50)} / ${at((one) => one.p99)}`
      }),
    ]),
  )
}

/** One row a target: the ratio of every operation, the median over them, and whether it is reached. */
function verdictTable(verdicts: readonly Verdict[]): string {
  const names = named(verdicts.flatMap(({ ratios }) => Object.keys(ratios)))
  return table(
    ['requests a second, as a ratio', 'at once', ...names, 'median', 'target', 'reached'],
    verdicts.map(({ target, ratios, median, reached }) => [
      target.servers.map((name) => serverTitles[name]).join(' : '),
      String(target.connections),
      ...names.map((name) => (ratios[name] ? withSpread(ratios[name]) : '–')),
      rounded(median),
      `≥ ${rounded(target.least)}`,
      reached ? 'yes' : 'no',
    ]),
  )
}

export function comparedTables({ samples, comparisons, verdicts }: ComparedResult): string {
  return [
    comparisonTable(comparisons),
    verdictTable(verdicts),
    ...[1, 32].flatMap((connections) => [
      throughputTable(samples, connections),
      latencyTable(samples, connections),
    ]),
    ...failures(
      samples.map(({ operation, server, connections, failed }) => ({
        where: `${operation}, ${serverTitles[server]}, ${connections} at once`,
        failed,
      })),
    ),
  ].join('\n\n')
}

/** Links that are generated for an entity. */
const linksEach = 10

/** Milliseconds that somebody who waits for a page does not feel. */
const unfelt = 100

/** Up to which of the measured sizes the embedded engine answers everything at once. */
function recommendation(
  sizes: readonly number[],
  time: (what: string, entities: number) => number,
  verdicts: GrowthResult['verdicts'],
): string {
  const whats = named(verdicts.map(({ what }) => what))
  const fits = (entities: number) => whats.every((what) => time(what, entities) <= unfelt)
  const slow = sizes.findIndex((entities) => !fits(entities))
  const most = slow === -1 ? sizes.at(-1) : sizes[slow - 1]
  const measured =
    most === undefined
      ? `The embedded engine answers not every operation within ${unfelt} ms even with ${entitiesOf(sizes[0] as number)}.`
      : `The embedded engine answers every operation within ${unfelt} ms (p50) up to ${entitiesOf(most)} of the sizes measured.`
  return `${measured} It is recommended up to ${recommendedLinks.toLocaleString('en')} links, which are ${(recommendedLinks / linksEach).toLocaleString('en')} of these entities; \`npm start\` says so where a seed has more.`
}

/** A line for each place where something was answered with an error. */
function failures(measured: readonly { readonly where: string; readonly failed: number }[]): string[] {
  const failed = measured.filter((one) => one.failed > 0)
  return named(failed.map(({ where }) => where)).map(
    (where) => `Not all was answered without an error: ${where}.`,
  )
}

export function cachedTables({ samples, verdicts }: CachedResult): string {
  return [
    verdictTable(verdicts),
    ...[1, 32].map((connections) => throughputTable(samples, connections)),
  ].join('\n\n')
}

export function growthTables({ sizes, samples, verdicts }: GrowthResult): string {
  const { judged, fewest, most } = judgedSizes(sizes)
  const times = (what: string, server: string, entities: number) =>
    medianOf(
      samples
        .filter((one) => one.what === what && one.server === server && one.entities === entities)
        .map(({ p50 }) => p50),
    )
  return [
    table(
      ['p50 in ms, one at a time', 'engine', ...sizes.map(entitiesOf), 'ratio', 'target', 'reached'],
      verdicts.map(({ what, server, ratio, target, reached }) => [
        titleOf(what),
        server === 'neo4j' ? 'Neo4j' : 'embedded',
        ...sizes.map((entities) => {
          const time = times(what, server, entities)
          return Number.isNaN(time) ? '' : rounded(time)
        }),
        withSpread(ratio),
        target === undefined ? '' : `≤ ${rounded(target)}`,
        reached === undefined ? '' : reached ? 'yes' : 'no',
      ]),
    ),
    `The ratio is the time with ${entitiesOf(most)} by that with ${entitiesOf(fewest)}; of a hub’s middle and last page, by its first page’s.`,
    recommendation(judged, (what, entities) => times(what, 'embedded', entities), verdicts),
    ...failures(
      samples.map(({ what, server, entities, failed }) => ({
        where: `${what}, ${server === 'neo4j' ? 'Neo4j' : 'embedded'}, ${entitiesOf(entities)}`,
        failed,
      })),
    ),
  ].join('\n\n')
}

const entitiesOf = (count: number) => `${count.toLocaleString('en')} entities`

export function importTables(result: ImportResult): string {
  const { race } = result
  const { entities, links, claims, seconds, linksPerSecond, rowsPerSecond, moments, memoryGrowth } = result
  const steps = Array.from(
    { length: 6 },
    (_, index) => moments[Math.floor((index * (moments.length - 1)) / 5)],
  )
  const whole = (value: number) => Math.round(value).toLocaleString('en')
  return [
    table(
      ['entities', 'links', 'claims', 'seconds', 'links a second', 'rows a second', 'target', 'reached'],
      [
        [
          whole(entities),
          whole(links),
          whole(claims),
          rounded(seconds),
          whole(linksPerSecond),
          whole(rowsPerSecond),
          `≥ ${whole(result.target)}`,
          result.reached ? 'yes' : 'no',
        ],
      ],
    ),
    table(
      ['seconds', 'rows', 'memory of the import, MB', 'memory of Neo4j, MB'],
      steps.flatMap((moment) =>
        moment
          ? [[rounded(moment.seconds), whole(moment.rows), whole(moment.memory), whole(moment.neo4jMemory)]]
          : [],
      ),
    ),
    `Beside a plain batched load of ${whole(race.entities)} entities, each into a Neo4j that has just started, ${race.ours.length} times in turns: ${withSpread(race.ratio)} times as fast (${rounded(medianOf(race.ours))} s and ${rounded(medianOf(race.plain))} s).`,
    `Largest memory of the import in its second half by that in its first: ${rounded(memoryGrowth)}. The database then takes ${whole(result.storeMegabytes)} MB on disk.`,
  ].join('\n\n')
}

export function startTables({ first, starts, withoutNpm, spread, target, reached }: StartResult): string {
  const row = (title: string, times: readonly number[], ...rest: string[]) => [
    title,
    rounded(medianOf(times)),
    rounded(Math.min(...times)),
    rounded(Math.max(...times)),
    ...rest,
  ]
  return table(
    ['milliseconds to the first answer', 'median', 'least', 'most', 'target', 'reached'],
    [
      row('`npm start`', starts, `< ${rounded(target)}`, reached && spread.median < target ? 'yes' : 'no'),
      row('`node bin/digigraf.mjs serve`', withoutNpm),
      row('`npm start`, the first time', [first]),
    ],
  )
}
