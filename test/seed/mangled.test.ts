import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readFiles } from '../../src/seed/files.ts'
import { formatProblem } from '../../src/seed/problem.ts'
import { project } from '../../src/seed/project.ts'
import { checkFiles } from '../../src/seed/read-seed.ts'
import { MINIMAL_SEED } from './minimal-seed.ts'

// The real files have every sort of claim; a few of them keep a run within a second.
const REAL_SEED = readFiles('seed')
const TARGETS = [...MINIMAL_SEED.keys()]
const REAL_TARGETS = [...REAL_SEED.keys()].filter((path) => (REAL_SEED.get(path) ?? '').length < 20_000)

/** What a slip of the hand, a bad merge or a damaged disk may leave. */
const insertion = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 4 }),
  fc.constantFrom(
    ...[
      '{',
      '}',
      '[',
      ']',
      '"',
      "'",
      ':',
      ': ',
      '- ',
      '&a ',
      '*a',
      '!!int ',
      '|',
      '>',
      '#',
      '\t',
      '\n',
      '\r',
      '---\n',
    ],
    ...[
      '\0',
      '\uFFFD',
      '\uFEFF',
      '\uD800',
      '? ',
      '<<: ',
      '%YAML 9.9\n',
      'null',
      '~',
      '.nan',
      '1e999',
      '0o7',
      '{}',
      '[]',
    ],
    ...['__proto__: ', 'constructor: ', 'toString', 'hasOwnProperty: 1\n'],
  ),
)

const mangling = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  deleted: fc.integer({ min: 0, max: 40 }),
  inserted: insertion,
})

function mangle(
  text: string,
  manglings: readonly { at: number; deleted: number; inserted: string }[],
): string {
  return manglings.reduce((mangled, { at, deleted, inserted }) => {
    const offset = Math.floor(at * mangled.length)
    return mangled.slice(0, offset) + inserted + mangled.slice(offset + deleted)
  }, text)
}

/** A scalar anywhere in the file becomes something of another type. */
function swapValue(text: string, at: number, value: string): string {
  const lines = text.split('\n')
  const index = Math.floor(at * (lines.length - 1))
  return lines
    .with(
      index,
      (lines[index] ?? '').replace(/: .*$/, () => `: ${value}`),
    )
    .join('\n')
}

describe('a mangled seed', { timeout: 120_000 }, () => {
  test('never throws: it has problems, each in a line of a file, or is sound and can be projected', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...TARGETS),
        fc.array(mangling, { minLength: 1, maxLength: 3 }),
        (path, manglings) =>
          expectAnAnswer(MINIMAL_SEED, path, mangle(MINIMAL_SEED.get(path) ?? '', manglings)),
      ),
      { numRuns: 400 },
    )
  })

  test('never throws where a value is of another type', () => {
    const value = fc.constantFrom(
      '',
      '3',
      'true',
      'null',
      '[]',
      '{}',
      '[[1]]',
      '{a: {b: 1}}',
      '2020-01-01',
      '"x"',
      '*a',
      '!!set {}',
    )
    fc.assert(
      fc.property(
        fc.constantFrom(...TARGETS),
        fc.double({ min: 0, max: 1, noNaN: true }),
        value,
        (path, at, other) =>
          expectAnAnswer(MINIMAL_SEED, path, swapValue(MINIMAL_SEED.get(path) ?? '', at, other)),
      ),
      { numRuns: 200 },
    )
  })

  test('never throws where the file is a real one', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...REAL_TARGETS),
        fc.array(mangling, { minLength: 1, maxLength: 3 }),
        (path, manglings) => expectAnAnswer(REAL_SEED, path, mangle(REAL_SEED.get(path) ?? '', manglings)),
      ),
      { numRuns: 15 },
    )
  })

  test('never throws where the file is no text at all', () => {
    fc.assert(
      fc.property(fc.constantFrom(...TARGETS), fc.uint8Array({ maxLength: 300 }), (path, bytes) =>
        expectAnAnswer(MINIMAL_SEED, path, Buffer.from(bytes).toString('utf8')),
      ),
      { numRuns: 200 },
    )
  })

  test.each(['[', '{a: ', '- ', '{? '])('a hundred thousand times %j is a problem', (opening) => {
    const text = opening.repeat(100_000)
    expect(checkFiles(new Map([...MINIMAL_SEED, ['sources/kilde.yaml', text]])).isSound).toBe(false)
  })
})

function expectAnAnswer(seed: ReadonlyMap<string, string>, path: string, text: string): void {
  const reading = checkFiles(new Map([...seed, [path, text]]))
  if (reading.isSound) {
    project(reading.seed)
    return
  }
  expect(reading.problems.length).toBeGreaterThan(0)
  for (const problem of reading.problems) {
    const lineCount = (problem.file === path ? text : (seed.get(problem.file) ?? '')).split(
      /\r\n|\r|\n/,
    ).length
    expect(problem.line).toBeGreaterThanOrEqual(1)
    expect(problem.line).toBeLessThanOrEqual(lineCount)
    expect(formatProblem(problem)).toMatch(/^[^\n]+:\d+: [^\n]+; [^\n]+$/)
  }
}
