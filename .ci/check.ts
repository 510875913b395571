/** `npm run check`: all that can be said of the code without running it. Every check runs, whatever the others found. */

import { execFileSync, spawn } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'

interface Check {
  readonly name: string
  /** Commands in order, each the arguments of `npx`. */
  readonly commands: readonly (readonly string[])[]
  readonly cure: string
}

const checks: readonly Check[] = [
  {
    name: 'types',
    commands: [['tsc'], ['tsc', '--project', 'web'], ['tsc', '--project', 'test']],
    cure: 'mend what the compiler names',
  },
  {
    name: 'lint and format',
    commands: [['biome', 'check', '--error-on-warnings', '--max-diagnostics=100']],
    cure: 'run npm run format, and mend what it cannot',
  },
  {
    name: 'contract',
    commands: [['eslint', 'schema', 'web/src']],
    cure: 'mend the .graphql files named above',
  },
  {
    name: 'unused code',
    commands: [['knip']],
    cure: 'remove what nothing uses, or declare in package.json what is used',
  },
  {
    name: 'knowledge',
    commands: [['tsx', 'src/seed/validate.ts']],
    cure: 'mend the files of seed/ named above',
  },
]

interface Result {
  readonly succeeded: boolean
  readonly output: string
}

async function main(): Promise<void> {
  // The others read what is generated, so they wait for it.
  const generated = await reported(
    'generated files',
    'run npm run generate and commit what it changes',
    compareGenerated,
  )
  const others = await Promise.all(
    checks.map(({ name, cure, commands }) => reported(name, cure, () => inTurn(commands))),
  )
  const failed = [generated, ...others].filter((succeeded) => !succeeded).length
  console.log(failed === 0 ? '\nAll checks hold.' : `\n${failed} of ${others.length + 1} checks failed.`)
  process.exitCode = failed === 0 ? 0 : 1
}

async function reported(name: string, cure: string, check: () => Promise<Result>): Promise<boolean> {
  const start = performance.now()
  const { succeeded, output } = await check()
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  if (!succeeded) console.log(`\n${output.trimEnd()}\n`)
  console.log(`${succeeded ? 'ok     ' : 'FAILED '} ${name} (${seconds} s)${succeeded ? '' : `: ${cure}`}`)
  return succeeded
}

/** Generates anew, says which files came out different, and leaves every file as it was. */
async function compareGenerated(): Promise<Result> {
  const committed = execFileSync('git', ['ls-files', '-z', ':(attr:linguist-generated)'], {
    encoding: 'utf8',
  })
  const files = committed.split('\0').filter((file) => file && existsSync(file))
  const before = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]))
  const run = await output('npm', ['run', '--silent', 'generate'])
  const stale = files.filter((file) => readFileSync(file, 'utf8') !== before.get(file))
  for (const file of stale) writeFileSync(file, before.get(file) as string)
  if (!run.succeeded) return run
  return {
    succeeded: stale.length === 0,
    output: stale.map((file) => `${file} is not as generated`).join('\n'),
  }
}

async function inTurn(commands: Check['commands']): Promise<Result> {
  const results: Result[] = []
  for (const command of commands) results.push(await output('npx', ['--no-install', ...command]))
  return {
    succeeded: results.every(({ succeeded }) => succeeded),
    output: results.map((result) => result.output).join(''),
  }
}

function output(program: string, given: readonly string[]): Promise<Result> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, given, { stdio: ['ignore', 'pipe', 'pipe'] })
    const chunks: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.on('error', reject)
    child.on('close', (code) => resolve({ succeeded: code === 0, output: Buffer.concat(chunks).toString() }))
  })
}

await main()
