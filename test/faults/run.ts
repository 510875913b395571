/** `npm run test:faults`: every fault, the table printed, kept in artefacts/faults.json and brought into docs/reliability.md. */

import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { circumstances, publish } from '../support/document.ts'
import { columns, folder, type Row } from './rows.ts'

if (process.argv.includes('--help')) {
  console.log(`Usage: npm run test:faults

A real Neo4j behind a network that fails: what clients of the server saw, how soon it recovered, and what was lost; an
import cut at each of its messages, and killed 50 times. Takes 15 to 30 minutes. Needs Java 17 or 21 and Maven, or
NEO4J_TEST_URI as the tests do; what that Neo4j holds is removed.`)
  process.exit(0)
}

rmSync(folder, { recursive: true, force: true })
// Tests that are cut off may keep no row at all.
mkdirSync(folder, { recursive: true })
const { status } = spawnSync('npx', ['vitest', 'run', 'test/faults'], {
  stdio: 'inherit',
  env: { ...process.env, FAULTS: 'all', CI: 'true' },
})
const files = readdirSync(folder).sort().reverse()
const rows: Row[] = files.flatMap((file) => JSON.parse(readFileSync(`${folder}${file}`, 'utf8')))
const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
const table = [
  line(columns),
  line(columns.map(() => '---')),
  ...rows.map((row) => line(columns.map((column) => row[column]))),
].join('\n')
const text = `${circumstances('neo4j-driver')}, Neo4j 5.26 Community\n\n${table}`
writeFileSync(
  'artefacts/faults.json',
  `${JSON.stringify({ circumstances: circumstances('neo4j-driver'), rows }, null, 2)}\n`,
)
if (status === 0) publish('faults', text)
else console.error(`\n${text}\n\nNot all held; docs/reliability.md is as it was.`)
process.exitCode = status ?? 1
