import { expect, test } from 'vitest'
import { formatProblem } from '../../src/seed/problem.ts'
import { readSeed } from '../../src/seed/read-seed.ts'

test('the seed is sound', () => {
  expect(readSeed('seed').problems.map(formatProblem)).toEqual([])
})
