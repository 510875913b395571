import { spawn, spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { MINIMAL_SEED } from './minimal-seed.ts'

const COMMAND = ['--import', 'tsx', 'src/seed/validate.ts']

let directory: string

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'seed-'))
  for (const [path, text] of MINIMAL_SEED) write(path, text)
})

afterEach(() => rmSync(directory, { recursive: true }))

function write(path: string, text: string): void {
  mkdirSync(dirname(join(directory, path)), { recursive: true })
  writeFileSync(join(directory, path), text)
}

function validate(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...COMMAND, ...args], { encoding: 'utf8' })
  return { status, stdout, stderr }
}

const UNKNOWN_TYPE = (MINIMAL_SEED.get('sources/kilde.yaml') ?? '').replace('OWNED_BY', 'OWND_BY')

describe('npm run validate', { timeout: 60_000 }, () => {
  test('of a sound seed prints how much it holds', () => {
    expect(validate(directory)).toEqual({
      status: 0,
      stdout: `entities                 3
  STRATEGY               0
  SOLUTION               1
  ORGANISATION           1
  PERSON                 1
sources                  1
claims                   2
links                    1
conflicts                0
gaps                     5
no problems
`,
      stderr: '',
    })
  })

  test('of a sound seed warns of what is missing where most have it, and succeeds', () => {
    const solutions = ['a', 'b', 'c', 'd']
    const told = solutions.map((slug, index) =>
      index === 0
        ? `  - {id: ${slug}, subject: "solution:${slug}", property: statement, value: x, paragraph: 1, text: {da: d, en: e}}\n`
        : `  - {id: ${slug}, subject: "solution:${slug}", property: period, period: {from: 2010}, paragraph: 1, text: {da: d, en: e}}\n`,
    )
    const source = 'source: {id: "source:to", title: To, form: ARTICLE, language: da}\nclaims:\n'
    write('sources/to.yaml', `${source}${told.join('')}`)
    write(
      'entities/solution.yaml',
      ['a', 'b', 'c', 'd', 'nemid'].map((slug) => `- id: solution:${slug}\n  name: ${slug}\n`).join(''),
    )
    const { status, stdout } = validate(directory)
    expect(status).toBe(0)
    expect(stdout.split('\n').filter((line) => /warning/.test(line))).toEqual([
      `${directory}/entities/solution.yaml:1: warning: solution:a has no period; 3 of 5 SOLUTION have one; add a claim of the property period, if a source tells it`,
      `${directory}/entities/solution.yaml:9: warning: solution:nemid has no period; 3 of 5 SOLUTION have one; add a claim of the property period, if a source tells it`,
      'no problems, 2 warnings',
    ])
    expect(JSON.parse(validate('--json', directory).stdout).warnings).toHaveLength(2)
  })

  test('of a faulty seed prints every problem and fails', () => {
    write('sources/kilde.yaml', UNKNOWN_TYPE)
    expect(validate(directory)).toEqual({
      status: 1,
      stdout: `${directory}/sources/kilde.yaml:12: type "OWND_BY" is no link type; did you mean OWNED_BY?\n1 problem\n`,
      stderr: '',
    })
  })

  test('with --json prints the same for machines', () => {
    const sound = validate('--json', directory)
    expect(JSON.parse(sound.stdout)).toEqual({
      isSound: true,
      problems: [],
      warnings: [],
      counts: {
        entities: 3,
        entitiesByKind: { STRATEGY: 0, SOLUTION: 1, ORGANISATION: 1, PERSON: 1 },
        sources: 1,
        claims: 2,
        links: 1,
        conflicts: 0,
        gaps: 5,
      },
    })
    write('sources/kilde.yaml', UNKNOWN_TYPE)
    const faulty = validate('--json', directory)
    expect(faulty.status).toBe(1)
    expect(JSON.parse(faulty.stdout)).toEqual({
      isSound: false,
      problems: [
        {
          file: `${directory}/sources/kilde.yaml`,
          line: 12,
          message: 'type "OWND_BY" is no link type',
          cure: 'did you mean OWNED_BY?',
        },
      ],
    })
  })

  test('with --help prints how it is used', () => {
    const { status, stdout } = validate('--help')
    expect(status).toBe(0)
    expect(stdout).toMatch(/^Usage: npm run validate/)
  })

  test.each([
    ['an unknown option', ['--fast'], /Unknown option '--fast'/],
    ['two directories', ['seed', 'seed'], /one directory at a time, not 2/],
    ['a directory that is not there', ['nowhere'], /nowhere cannot be read/],
    ['a file', ['package.json'], /package\.json is no directory/],
  ])('with %s is refused', (_what, args, message) => {
    const { status, stderr } = validate(...args)
    expect(status).toBe(2)
    expect(stderr).toMatch(message)
  })

  test('leaves other files in the directory alone', () => {
    cpSync('seed/README.md', join(directory, 'README.md'))
    write('sources/.kilde.yaml.swp', '[')
    write('sources/.hidden.yaml', '[')
    expect(validate(directory).status).toBe(0)
  })

  test('with --watch checks again when a file is saved', async () => {
    const child = spawn(process.execPath, [...COMMAND, '--watch', directory])
    try {
      const read = lines(child.stdout)
      expect(await read('no problems')).toBe(true)
      write('sources/kilde.yaml', UNKNOWN_TYPE)
      expect(await read('1 problem')).toBe(true)
      // Many editors write another file and give it the old one's name.
      write('sources/.kilde.yaml.new', MINIMAL_SEED.get('sources/kilde.yaml') ?? '')
      renameSync(join(directory, 'sources/.kilde.yaml.new'), join(directory, 'sources/kilde.yaml'))
      expect(await read('no problems')).toBe(true)
      write('sources/kilde.yaml', UNKNOWN_TYPE)
      expect(await read('1 problem')).toBe(true)
    } finally {
      child.kill()
    }
  })
})

/** A function that waits until a line is printed after those it has seen before; false where the output ends. */
function lines(output: NodeJS.ReadableStream): (line: string) => Promise<boolean> {
  const chunks = output[Symbol.asyncIterator]()
  let rest = ''
  return async (line) => {
    for (;;) {
      const end = rest.indexOf(`${line}\n`)
      if (end >= 0) {
        rest = rest.slice(end + line.length + 1)
        return true
      }
      const { value, done } = await chunks.next()
      if (done) return false
      rest += String(value)
    }
  }
}
