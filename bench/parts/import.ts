/** A large graph into an empty Neo4j: how fast, and what memory it takes over time. */

import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Neo4jAccess } from '../../src/config.ts'
import { startNeo4j } from '../../src/local-neo4j/local-neo4j.ts'
import { fill, pageCacheFor } from '../field.ts'
import { generate } from '../generate.ts'
import { type Spread, spreadOf } from '../measure.ts'
import { vocabulary } from '../servers/serving.ts'
import { temporaryFolder } from '../temporary.ts'

export interface ImportMoment {
  readonly seconds: number
  readonly rows: number
  /** Of the importing process and of Neo4j, in megabytes. */
  readonly memory: number
  readonly neo4jMemory: number
}

export interface ImportResult {
  readonly entities: number
  readonly links: number
  readonly claims: number
  readonly seconds: number
  readonly linksPerSecond: number
  readonly rowsPerSecond: number
  readonly moments: readonly ImportMoment[]
  /** What the database then takes on disk, its indexes included and its transaction log not, in megabytes. */
  readonly storeMegabytes: number
  readonly target: number
  readonly reached: boolean
  /** Ours beside a plain batched load of the same graph, each into a Neo4j that has just started, in turns. */
  readonly race: ImportRace
  /** The importing process's largest memory in the second half by that in the first: about 1 where it is flat. */
  readonly memoryGrowth: number
}

export interface ImportRace {
  readonly entities: number
  /** Seconds of each, by the round. */
  readonly ours: readonly number[]
  readonly plain: readonly number[]
  /** How many times as fast ours is. */
  readonly ratio: Spread
}

export interface ImportOptions {
  readonly entities: number
  readonly report: (text: string) => void
}

/** How many turns each has in the race, and over how much of the graph. */
const raceRounds = 3
const raceShare = 0.1

/** Links a second, from the issue that asks for speed. */
const target = 15_000

/** The Neo4j that was filled runs on until `stop`, for what is measured on it next. */
export interface Imported {
  readonly result: ImportResult
  readonly neo4j: Neo4jAccess
  stop(): Promise<void>
}

export async function runImport({ entities, report }: ImportOptions): Promise<Imported> {
  const race = await runRace({ entities: Math.ceil(entities * raceShare), report })
  const home = temporaryFolder()
  const neo4j = await startNeo4j({ home, port: 0, heap: '2g', pageCache: pageCacheFor(entities) })
  const stop = () => neo4j.stop({ force: true })
  try {
    const { uri, user, password, database } = neo4j
    const access = { uri, user, password, database }
    const graph = generate({ entities, seed: 1, vocabulary: vocabulary() })
    const moments: ImportMoment[] = []
    const begin = performance.now()
    await fill({ entities, seed: 1, operations: [], neo4j: access }, ({ rows, memory }) => {
      const seconds = (performance.now() - begin) / 1000
      report(`importing: ${rows.toLocaleString('en')} rows`)
      if (seconds - (moments.at(-1)?.seconds ?? -1) < 0.5) return
      moments.push({
        seconds,
        rows,
        memory: Math.round(memory / 2 ** 20),
        neo4jMemory: residentMegabytes(neo4j.pid),
      })
    })
    const seconds = (performance.now() - begin) / 1000
    let [links, claims] = [0, 0]
    for (const { claimIds } of graph.links()) {
      links++
      claims += claimIds.length
    }
    const highest = (from: number, to: number) =>
      Math.max(
        ...moments.filter((one) => one.seconds >= from && one.seconds < to).map(({ memory }) => memory),
      )
    return {
      result: {
        entities,
        links,
        claims,
        seconds,
        linksPerSecond: links / seconds,
        rowsPerSecond: (entities + links + claims + graph.sourceCount) / seconds,
        moments,
        storeMegabytes: megabytesOf(join(home, 'data', 'databases', 'neo4j')),
        target,
        reached: links / seconds >= target,
        race,
        memoryGrowth: highest(seconds / 2, seconds) / highest(0, seconds / 2),
      },
      neo4j: access,
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}

async function runRace({ entities, report }: ImportOptions): Promise<ImportRace> {
  const seconds = { filler: [] as number[], 'plain-filler': [] as number[] }
  for (let round = 0; round < raceRounds; round++) {
    const turns = ['filler', 'plain-filler'] as const
    for (const by of round % 2 === 0 ? turns : turns.toReversed()) {
      report(`importing ${entities} entities in turns, round ${round + 1} of ${raceRounds}`)
      const home = temporaryFolder()
      const neo4j = await startNeo4j({ home, port: 0, heap: '2g', pageCache: pageCacheFor(entities) })
      try {
        const { uri, user, password, database } = neo4j
        const access = { uri, user, password, database }
        const begin = performance.now()
        await fill({ entities, seed: 1, operations: [], neo4j: access }, () => undefined, by)
        seconds[by].push((performance.now() - begin) / 1000)
      } finally {
        await neo4j.stop({ force: true })
      }
    }
  }
  const { filler: ours, 'plain-filler': plain } = seconds
  const ratio = spreadOf(plain.map((time, round) => time / (ours[round] as number)))
  return { entities, ours, plain, ratio }
}

function megabytesOf(folder: string): number {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((file) => file.isFile())
  return Math.round(
    files.reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0) / 2 ** 20,
  )
}

/** Where there is no /proc, as on macOS, it is not known. */
function residentMegabytes(pid: number): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    return Math.round(Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1]) / 1024)
  } catch {
    return Number.NaN
  }
}
