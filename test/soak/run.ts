/** `npm run test:soak`: the capacity, hours of people in minutes at 70 % of it, twice of it for a minute, and whether all is well again. */

import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { limits } from '../../src/limits.ts'
import { circumstances, publish } from '../support/document.ts'
import { startServing } from '../support/serving.ts'
import { type Measured, measure, quantile } from './load.ts'
import { bodies } from './operations.ts'
import { plot, type Sample } from './plot.ts'

const HELP = `Usage: npm run test:soak [-- [--minutes N] [--engine neo4j]]

Finds the requests a second that a server of its own keeps up with, asks 70 % of them for N minutes, then twice of them
for a minute, and sees how soon all is well again. Writes artefacts/soak.json, draws docs/reliability/soak.svg and brings the
result into docs/reliability.md. The load comes from this machine too, so leave it alone meanwhile.

  --minutes N     how long at 70 %; 10 by default. Below 10 the minute is 15 s, memory is not judged, and the documents stay
  --engine NAME   embedded (the default), or neo4j, which is started for it (Java 17 or 21, and Maven)
  --port N        where the server listens; any free port by default
  --help          this text

Exit status: 0 all holds, 1 something does not, 2 wrong usage.
`

const options = optionsOf(process.argv.slice(2))
const { minutes, engine, port } = options
const isLong = minutes >= 10
const overloadSeconds = isLong ? 60 : 15
const connections = 80
const crowd = 400

const root = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const say = (text: string) => process.stderr.write(`${text}\n`)

const closing: (() => unknown)[] = []
try {
  process.exitCode = (await main()) ? 0 : 1
} finally {
  for (const close of closing.reverse()) await close()
}

async function main(): Promise<boolean> {
  const access = engine === 'neo4j' ? await filledNeo4j() : {}
  const server = await startServing({ ...access, PORT: String(port), RESPONSE_CACHE_MB: '0' })
  closing.push(server.stop)
  const { address } = server
  say(`the server is process ${server.pid} at ${address}, on the engine ${engine}`)
  const best = await capacityOf(address)
  const steady = Math.max(1, Math.round(best * 0.7))

  const samples: Sample[] = []
  let times: number[] = []
  let good = 0
  let bad = 0
  const began = performance.now()
  const sampling = setInterval(() => {
    const sorted = times.sort((one, other) => one - other)
    const [p50, p99] = [0.5, 0.99].map((share) => (sorted.length === 0 ? null : quantile(sorted, share)))
    samples.push({
      second: Math.round((performance.now() - began) / 1000),
      good,
      bad,
      p50: p50 ?? null,
      p99: p99 ?? null,
      memory: memoryOf(server.pid),
    })
    times = []
    good = 0
    bad = 0
  }, 1000)
  closing.push(() => clearInterval(sampling))
  const onAnswer = (milliseconds: number, isGood: boolean) => {
    if (isGood) {
      good++
      times.push(milliseconds)
    } else bad++
  }

  say(`${steady} a second for ${minutes} minutes`)
  const soak = await measure({
    address,
    connections,
    seconds: Math.round(minutes * 60),
    rate: steady,
    onAnswer,
  })
  const soaked = samples.length
  say(`${best * 2} a second for ${overloadSeconds} s`)
  const overload = await measure({
    address,
    connections: crowd,
    seconds: overloadSeconds,
    rate: best * 2,
    onAnswer,
  })
  const normalAfter = await normalAgain(address, quantile(soak.times, 0.99))
  say('and 70 % again for 10 s')
  const after = await measure({ address, connections, seconds: 10, rate: steady, onAnswer })
  clearInterval(sampling)

  const memory = samples
    .slice(Math.floor(soaked / 2), soaked)
    .flatMap(({ second, memory: megabytes }) => (megabytes === null ? [] : [[second, megabytes] as const]))
  const growth = slopeOf(memory) * 60
  const mean = memory.reduce((sum, [, megabytes]) => sum + megabytes, 0) / memory.length
  const growthShare = (growth * (minutes / 2)) / mean
  const [p50, p99] = [quantile(soak.times, 0.5), quantile(soak.times, 0.99)]
  // Where all of it was answered the capacity was taken too low, by a machine that was busy just then.
  const wasTooMuch = overload.refused > 0 || overload.rate < best * 2 * 0.97
  const findings: readonly (readonly [string, boolean | undefined, string])[] = [
    [
      `${minutes} minutes at ${steady} requests a second (70 % of ${best}): no error`,
      othersOf(soak) === '' && soak.refused === 0 && soak.rate > steady * 0.97,
      `${soak.good} answers, ${soak.refused} refused${othersOf(soak)}`,
    ],
    [
      'p99 within 5 times p50',
      p99 <= 5 * p50,
      `p50 ${ms(p50)}, p99 ${ms(p99)}: ${(p99 / p50).toFixed(1)} times`,
    ],
    [
      'memory does not grow in the second half (less than 5 % of it)',
      isLong ? growthShare < 0.05 : undefined,
      `${mean.toFixed(0)} MB, ${growth >= 0 ? '+' : ''}${growth.toFixed(2)} MB a minute, ${(growthShare * 100).toFixed(1)} % over the half`,
    ],
    [
      `${overloadSeconds} s at ${best * 2} a second (twice): refused with 503 and Retry-After, and no other way`,
      wasTooMuch ? othersOf(overload) === '' : undefined,
      `${overload.good} answered, ${overload.refused} refused${othersOf(overload)}`,
    ],
    [
      `refused within the queue’s ${limits.queueMilliseconds} ms and half a second (p99)`,
      wasTooMuch ? quantile(overload.refusalTimes, 0.99) < limits.queueMilliseconds + 500 : undefined,
      `p50 ${ms(quantile(overload.refusalTimes, 0.5))}, p99 ${ms(quantile(overload.refusalTimes, 0.99))}; those answered p50 ${ms(quantile(overload.times, 0.5))}, p99 ${ms(quantile(overload.times, 0.99))}`,
    ],
    [
      'back to normal within 5 s',
      normalAfter < 5 && othersOf(after) === '' && after.refused === 0,
      `after ${normalAfter.toFixed(1)} s; then p50 ${ms(quantile(after.times, 0.5))}, p99 ${ms(quantile(after.times, 0.99))}`,
    ],
  ]
  const packages = engine === 'neo4j' ? ['neo4j-driver'] : ['@grafeo-db/js']
  const where = `${circumstances('autocannon', ...packages)}, engine ${engine}, load and server on the same machine`
  const verdict = (holds: boolean | undefined) =>
    holds === undefined ? 'not judged' : holds ? 'holds' : '**DOES NOT HOLD**'
  const table = [
    '| what | | measured |',
    '| --- | --- | --- |',
    ...findings.map(([what, holds, measured]) => `| ${what} | ${verdict(holds)} | ${measured} |`),
  ].join('\n')

  for (const folder of ['artefacts', 'docs/reliability']) mkdirSync(root(folder), { recursive: true })
  const title = `${steady} requests a second for ${minutes} minutes, then ${best * 2}; engine ${engine}`
  writeFileSync(root('artefacts/soak.json'), JSON.stringify({ where, capacity: best, findings, samples }))
  const picture = isLong ? 'docs/reliability/soak.svg' : 'artefacts/soak.svg'
  writeFileSync(root(picture), await plot(title, samples))
  const text = `${where}\n\n${table}`
  const isAll = findings.every(([, holds]) => holds !== false)
  if (isLong)
    publish(
      'soak',
      `${text}\n\n![Answers a second, their times, and the memory of the server](reliability/soak.svg)`,
    )
  else
    console.log(
      `\n${text}\n\nThe plot is ${picture}. Too short to be quoted: docs/reliability.md is as it was.`,
    )
  return isAll
}

/** The highest rate of which at least 98 % are answered without an error, and 99 % of those within a second. */
async function capacityOf(address: string): Promise<number> {
  say(`warming up: ${bodies.length} operations`)
  await measure({ address, connections: 20, seconds: isLong ? 15 : 8 })
  const seconds = isLong ? 15 : 6
  const full = await measure({ address, connections: 20, seconds })
  say(`20 clients without a pause get ${full.rate.toFixed(0)} answers a second`)
  for (let rate = Math.round(full.rate); rate > 1; rate = Math.round(rate * 0.9)) {
    const tried = await measure({ address, connections, seconds, rate })
    const late = quantile(tried.times, 0.99)
    const keepsUp = tried.rate >= 0.98 * rate && late < 1000 && tried.refused === 0 && tried.others.size === 0
    say(
      `  ${rate} a second: ${tried.rate.toFixed(0)} answered, p99 ${ms(late)}${othersOf(tried)}${keepsUp ? ': keeps up' : ''}`,
    )
    if (keepsUp) return rate
  }
  throw new Error('the server does not even keep up with one request a second')
}

/** Seconds until twenty questions in a row are answered as quickly as before, or 30. */
async function normalAgain(address: string, usual: number): Promise<number> {
  const began = performance.now()
  let since = began
  for (let inRow = 0; inRow < 20 && performance.now() - began < 30_000; ) {
    const asked = performance.now()
    const response = await fetch(`${address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: bodies[inRow % bodies.length] as string,
    })
    const isGood = response.ok && !(await response.text()).includes('"errors":[')
    const isNormal = isGood && performance.now() - asked <= Math.max(usual, 50)
    inRow = isNormal ? inRow + 1 : 0
    if (!isNormal) since = performance.now()
  }
  return (since - began) / 1000
}

async function filledNeo4j(): Promise<Record<string, string>> {
  const { startNeo4j } = await import('../../src/local-neo4j/local-neo4j.ts')
  const home = mkdtempSync(join(tmpdir(), 'digigraf-soak-'))
  closing.push(() => rmSync(home, { recursive: true, force: true }))
  const neo4j = await startNeo4j({ home, port: 0 })
  closing.push(() => neo4j.stop())
  const access = {
    NEO4J_URI: neo4j.uri,
    NEO4J_USER: neo4j.user,
    NEO4J_PASSWORD: neo4j.password,
    NEO4J_DATABASE: neo4j.database,
  }
  execFileSync(process.execPath, ['--import', 'tsx', 'src/import.ts'], {
    cwd: root('.'),
    env: { ...process.env, ...access },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return access
}

function memoryOf(pid: number): number | null {
  try {
    return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024
  } catch {
    return null
  }
}

/** By least squares, a second. */
function slopeOf(points: readonly (readonly [number, number])[]): number {
  const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
  const [meanX, meanY] = [meanOf(points.map(([x]) => x)), meanOf(points.map(([, y]) => y))]
  const above = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0)
  return above / points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0)
}

function othersOf({ others }: Measured): string {
  return [...others].map(([what, count]) => `, ${count} ${what}`).join('')
}

function ms(milliseconds: number): string {
  return Number.isNaN(milliseconds) ? '–' : `${milliseconds.toFixed(1)} ms`
}

function optionsOf(args: string[]) {
  try {
    const { values } = parseArgs({
      args,
      options: {
        minutes: { type: 'string', default: '10' },
        engine: { type: 'string', default: 'embedded' },
        port: { type: 'string', default: '0' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
    if (values.help) {
      process.stdout.write(HELP)
      process.exit(0)
    }
    const minutes = Number(values.minutes)
    if (!(minutes >= 0.5 && minutes <= 1440)) throw new Error('--minutes must be from 0.5 to 1440')
    if (values.engine !== 'embedded' && values.engine !== 'neo4j')
      throw new Error('--engine must be embedded or neo4j')
    const port = Number(values.port)
    if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error('--port must be from 0 to 65535')
    return { minutes, engine: values.engine, port }
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n\n${HELP}`)
    process.exit(2)
  }
}
