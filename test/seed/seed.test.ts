import { expect, test } from 'vitest'
import { formatProblem, readSeed } from '../../src/seed/read-seed.ts'

test('the seed is sound', () => {
  expect(readSeed('seed').problems.map(formatProblem)).toEqual([])
})
