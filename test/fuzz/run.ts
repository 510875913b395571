/** `npm run test:fuzz`: Schemathesis against the running server, and every hostile value against every argument. */

import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { createSchema } from '../../src/server/schema.ts'
import { python } from '../export/python.ts'
import { circumstances, publish } from '../support/document.ts'
import { startServing } from '../support/serving.ts'

const HELP = `Usage: npm run test:fuzz [-- [--examples N] [--seed N] [--schemathesis]]

Starts a server on the embedded engine and has Schemathesis (requirements-test.txt, in .venv) ask it N questions made up
from the schema, 1000 by default, then tries every value of test/hostile against every argument on both engines. What was
found goes to artefacts/fuzz/, the summary into docs/reliability.md.

  --examples N    how many questions at least
  --seed N        the same questions again, as printed by a run that failed; a random one by default
  --schemathesis  that part alone; the document stays
  --help          this text

Exit status: 0 nothing was found, 1 something was, 2 wrong usage or no Python 3 with pip.
`

const { examples, seed, ...values } = optionsOf()
const interpreter = python()
if (!interpreter) process.exit(2)

const fields = Object.keys(createSchema().getQueryType()?.getFields() ?? {}).length
const folder = 'artefacts/fuzz'
mkdirSync(folder, { recursive: true })

const server = await startServing({ LOG_LEVEL: 'error' })
const program = join(dirname(interpreter), 'st')
const version = spawnSync(program, ['--version'], { encoding: 'utf8' }).stdout.trim().split(' ').at(-1)
const given = [
  '--config-file=test/fuzz/schemathesis.toml',
  '--no-color',
  'run',
  `${server.address}/graphql`,
  `--max-examples=${Math.ceil(examples / fields)}`,
  `--seed=${seed}`,
  '--phases=examples,fuzzing',
  '--checks=all',
  // The schema cannot say that a page has 0 to 100 edges, nor what a cursor is; to refuse them is right.
  '--exclude-checks=positive_data_acceptance',
  '--continue-on-failure',
  '--report=junit',
  `--report-junit-path=${folder}/schemathesis.xml`,
]
const run = spawnSync(program, given, { encoding: 'utf8', maxBuffer: 100_000_000 })
server.stop()
writeFileSync(`${folder}/schemathesis.txt`, `${run.stdout}${run.stderr}`)
console.log(run.stdout.slice(-4000), run.stderr.slice(-2000))
console.log(`Seed ${seed}; all of it: ${folder}/schemathesis.txt`)
const generated = /(\d[\d,]*) generated/.exec(run.stdout)?.[1] ?? 'an unknown number of'
const hasFailed = run.status !== 0

if (values.schemathesis) process.exit(hasFailed ? 1 : 0)

const results = `${folder}/hostile.json`
const tests = ['test/hostile', 'test/seed/mangled.test.ts']
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${results}`]
// What an earlier run found would be told as this one's.
rmSync(results, { force: true })
const hostile = spawnSync('npx', ['vitest', 'run', ...tests, ...reporters], {
  stdio: 'inherit',
  env: { ...process.env, HOSTILE: 'all', CI: 'true' },
})
if (!existsSync(results)) {
  console.error('\nThe tests ended before they told what they found; docs/reliability.md is as it was.')
  process.exit(1)
}
const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(results, 'utf8'))
const isSound = !hasFailed && hostile.status === 0
const summary = `${circumstances('graphql', '@apollo/server', 'fast-check')}

- Schemathesis ${version}, seed ${seed}: ${generated} questions to ${fields} fields, ${hasFailed ? '**with failures**' : 'no failure, and data from each field'}.
- Hostile values, all against every argument, and mangled seeds, on both engines: ${numPassedTests} tests passed, ${numFailedTests} failed.`
if (isSound) publish('fuzz', summary)
else console.error(`\n${summary}\n\nNot all held; docs/reliability.md is as it was.`)
process.exitCode = isSound ? 0 : 1

function optionsOf() {
  try {
    const { values } = parseArgs({
      options: {
        examples: { type: 'string', default: '1000' },
        seed: { type: 'string', default: String(Math.floor(Math.random() * 1_000_000)) },
        schemathesis: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
    if (values.help) {
      process.stdout.write(HELP)
      process.exit(0)
    }
    const [examples, seed] = [Number(values.examples), Number(values.seed)]
    if (!(examples >= 1) || !Number.isInteger(seed))
      throw new Error('--examples and --seed must be whole numbers')
    return { examples, seed, schemathesis: values.schemathesis }
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : error}\n\n${HELP}`)
    process.exit(2)
  }
}
