/** Quotes the kept results in docs/performance.md between markers, so that nobody copies a number by hand. */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { TopLevelSpec } from 'vega-lite'
import { serverTitles } from './field.ts'
import { medianOf } from './measure.ts'
import { draw, growthPlot, importPlot, throughputPlot } from './plots.ts'
import { type Kept, latest, type PartName } from './results.ts'
import { cachedTables, comparedTables, growthTables, importTables, rounded, startTables } from './tables.ts'

const documentFile = new URL('../docs/performance.md', import.meta.url)
const plotFolder = new URL('../docs/performance/', import.meta.url)

type Sections = Readonly<Record<string, string>>

/** The document with what is kept in place of what stood between its markers. */
export function withResults(document: string): string {
  return Object.entries(sections()).reduce((text, [name, content]) => {
    const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`]
    const [from, to] = [text.indexOf(begin), text.indexOf(end)]
    if (from === -1 || to < from) throw new Error(`docs/performance.md has no markers of ${name}`)
    return `${text.slice(0, from + begin.length)}\n${content}\n${text.slice(to)}`
  }, document)
}

export function readDocument(): string {
  return readFileSync(documentFile, 'utf8')
}

/** Writes the document and its plots anew, and gives their paths. */
export async function writeDocument(): Promise<string[]> {
  mkdirSync(plotFolder, { recursive: true })
  const written: string[] = []
  for (const [name, plot] of Object.entries(plots())) {
    const file = new URL(`${name}.svg`, plotFolder)
    writeFileSync(file, `${await draw(plot)}\n`)
    written.push(file.pathname)
  }
  writeFileSync(documentFile, withResults(readDocument()))
  return [...written, documentFile.pathname]
}

function plots(): Readonly<Record<string, TopLevelSpec>> {
  const [compared, growth, imported] = [latest('compared'), latest('growth'), latest('import')]
  return {
    ...(compared && {
      'requests-32': throughputPlot(compared.result, 32),
      'requests-1': throughputPlot(compared.result, 1),
    }),
    ...(growth && { growth: growthPlot(growth.result) }),
    ...(imported && { import: importPlot(imported.result) }),
  }
}

function sections(): Sections {
  const compared = latest('compared')
  return {
    summary: summary(),
    compared: quoted('compared', comparedTables),
    larger: quoted('larger', comparedTables),
    cached: quoted('cached', cachedTables),
    growth: quoted('growth', growthTables),
    import: quoted('import', importTables),
    start: quoted('start', startTables),
    versions: compared ? versions(compared) : notYet,
  }
}

const notYet = 'Not measured yet.'

function quoted<Name extends PartName>(part: Name, show: (result: Kept<Name>['result']) => string): string {
  const kept = latest(part)
  if (!kept) return notYet
  const { processor, cores, gigabytes } = kept.machine
  const size = 'entities' in kept.result ? `; ${kept.result.entities.toLocaleString('en')} entities` : ''
  const rounds = 'rounds' in kept.result ? `; ${kept.result.rounds} rounds` : ''
  return `Measured on ${kept.date.slice(0, 10)} in ${kept.seconds} s on ${cores} cores (${processor}, ${gigabytes} GB)${size}${rounds}.

${show(kept.result)}`
}

function versions({ versions }: Kept<'compared'>): string {
  return Object.entries(versions)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ')
}

/** What was to be reached, in one table. */
function summary(): string {
  const [compared, larger, cached, growth, imported, start] = [
    latest('compared'),
    latest('larger'),
    latest('cached'),
    latest('growth'),
    latest('import'),
    latest('start'),
  ]
  const rows: [string, string, string, boolean][] = []
  for (const kept of [compared, larger, cached]) {
    for (const { target, median, reached } of kept?.result.verdicts ?? []) {
      const [one, other] = target.servers.map((name) => serverTitles[name])
      const given =
        kept === cached ? 'answers kept' : `${kept?.result.entities.toLocaleString('en')} entities`
      rows.push([
        `${one} : ${other}, requests a second, ${target.connections} at once, ${given}`,
        `≥ ${rounded(target.least)}`,
        rounded(median),
        reached,
      ])
    }
  }
  const judged = growth?.result.verdicts.filter(({ target }) => target !== undefined) ?? []
  for (const { what, ratio, target = Number.NaN, reached = false } of judged) {
    rows.push([`growth on Neo4j: ${what}`, `≤ ${rounded(target)}`, rounded(ratio.median), reached])
  }
  if (imported) {
    const { linksPerSecond, target, reached } = imported.result
    rows.push(['import: links a second', `≥ ${rounded(target)}`, rounded(linksPerSecond), reached])
  }
  if (start) {
    const { starts, target, reached } = start.result
    rows.push(['start: ms to the first answer', `< ${rounded(target)}`, rounded(medianOf(starts)), reached])
  }
  if (rows.length === 0) return notYet
  return [
    '| what | to reach | measured | reached |',
    '| --- | --: | --: | --- |',
    ...rows.map(
      ([what, wanted, measured, reached]) =>
        `| ${what} | ${wanted} | ${measured} | ${reached ? 'yes' : 'no'} |`,
    ),
  ].join('\n')
}
