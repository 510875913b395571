import { describe, expect, test } from 'vitest'
import type { SeedFiles } from '../../src/seed/parse.ts'
import { formatProblem, formatWarning } from '../../src/seed/problem.ts'
import { checkFiles } from '../../src/seed/read-seed.ts'
import { MINIMAL_SEED, problemsOf, spoilt } from './minimal-seed.ts'

const KINDS = 'vocabulary/kinds.yaml'
const LINK_TYPES = 'vocabulary/link-types.yaml'
const SOLUTION_KIND = '  prefix: solution\n'
const OWNED_BY = '- type: OWNED_BY\n'
const SOURCE = 'sources/kilde.yaml'

function expecting(file: string, passage: string, least: number, files: SeedFiles = MINIMAL_SEED): SeedFiles {
  const text = files.get(file) ?? ''
  return new Map([...files, [file, text.replace(passage, `${passage}  atLeast: ${least}\n`)]])
}

describe('atLeast', () => {
  test('lets stand as many as are expected', () => {
    expect(problemsOf(expecting(KINDS, SOLUTION_KIND, 1))).toEqual([])
    expect(problemsOf(expecting(LINK_TYPES, OWNED_BY, 1))).toEqual([])
  })

  test('finds a kind of which entities were lost', () => {
    expect(problemsOf(expecting(KINDS, SOLUTION_KIND, 2))).toEqual([
      'vocabulary/kinds.yaml:12: SOLUTION has 1, fewer than the 2 expected; bring back what was lost, or lower atLeast if it is meant to go',
    ])
  })

  test('finds a link type of which links were lost', () => {
    expect(problemsOf(expecting(LINK_TYPES, OWNED_BY, 2))).toEqual([
      'vocabulary/link-types.yaml:2: OWNED_BY has 1, fewer than the 2 expected; bring back what was lost, or lower atLeast if it is meant to go',
    ])
  })

  test('counts a link once, however many claims support it, and none that only a deprecated claim tells of', () => {
    const again = (more: string) =>
      spoilt(
        SOURCE,
        '  - id: tilfredshed\n',
        `  - id: igen\n    subject: solution:nemid\n    type: OWNED_BY\n    object: organisation:kl\n    paragraph: 9\n    text: {da: d, en: e}\n${more}  - id: tilfredshed\n`,
      )
    const deprecated = '    stint: b\n    rank: DEPRECATED\n    rankReason: {da: d, en: e}\n'
    expect(problemsOf(expecting(LINK_TYPES, OWNED_BY, 2, again('')))).toHaveLength(1)
    expect(problemsOf(expecting(LINK_TYPES, OWNED_BY, 2, again(deprecated)))).toHaveLength(1)
    expect(problemsOf(expecting(LINK_TYPES, OWNED_BY, 2, again('    stint: b\n')))).toEqual([])
  })

  test('is silent where something else is wrong, as what is faulty is not lost', () => {
    const faulty = spoilt(SOURCE, 'value: 98', 'value: many')
    expect(problemsOf(expecting(KINDS, SOLUTION_KIND, 9, faulty))).toEqual([
      expect.stringContaining('the value of satisfaction'),
    ])
  })
})

describe('a warning', () => {
  const ids = ['a', 'b', 'c', 'd'].map((slug) => `solution:${slug}`)
  const period = (id: string) => `{subject: "${id}", property: period, period: {from: 2010}}`
  const owner = (id: string) => `{subject: "${id}", type: OWNED_BY, object: "organisation:kl"}`
  const statement = (id: string) => `{subject: "${id}", property: statement, value: x}`

  function filesOf(claims: readonly string[], forms: readonly string[] = []): SeedFiles {
    const entities = ids.map(
      (id) => `- id: ${id}\n  name: ${id.slice(-1)}\n${forms.includes(id) ? '  form: IDENTITY\n' : ''}`,
    )
    const body = [...claims, ...ids.map(statement)].map((claim, index) =>
      claim.replace('{', `  - {id: c${index}, paragraph: 1, text: {da: d, en: e}, `),
    )
    const source = `source: {id: "source:kilde", title: K, form: ARTICLE, language: da, publisher: "organisation:kl"}\nclaims:\n${body.join('\n')}\n`
    const files = new Map([...MINIMAL_SEED, ['entities/solution.yaml', entities.join('')], [SOURCE, source]])
    files.delete('entities/person.yaml')
    return files
  }

  function warningsOf(claims: readonly string[], forms?: readonly string[]): string[] {
    const reading = checkFiles(filesOf(claims, forms))
    if (!reading.isSound) throw new Error(reading.problems.map(formatProblem).join('\n'))
    return reading.warnings.map(formatWarning)
  }

  test('tells of a period that most of the kind and form have', () => {
    expect(warningsOf(ids.slice(0, 3).map(period))).toEqual([
      'entities/solution.yaml:7: warning: solution:d has no period; 3 of 4 SOLUTION have one; add a claim of the property period, if a source tells it',
    ])
  })

  test('tells of an owner that most of the kind and form have', () => {
    expect(warningsOf(ids.slice(1).map(owner), ids)).toEqual([
      'entities/solution.yaml:1: warning: solution:a has no owner; 3 of 4 SOLUTION of the form IDENTITY have one; add a claim of the type OWNED_BY, if a source tells it',
    ])
  })

  test.each([
    ['no more than half have it', ids.slice(0, 2).map(period), []],
    ['it is no fact', ids.slice(0, 3).map((id) => period(id).replace('{', '{modality: OPINION, ')), []],
    ['those that have it are of another form', ids.slice(0, 3).map(period), ['solution:d']],
    ['there are fewer than four', ids.slice(0, 2).map(period), ids.slice(0, 3)],
    ['all have it', ids.map(period), []],
  ])('is not given where %s', (_why, claims, forms) => {
    expect(warningsOf(claims, forms)).toEqual([])
  })
})
