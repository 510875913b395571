import { expect, test } from 'vitest'
import { problemsOf, spoilt } from './minimal-seed.ts'

/** What a passage of the minimal seed becomes, and all the problems that follow. */
export interface SpoiltCase {
  readonly rule: string
  readonly file: string
  readonly passage: string
  readonly replacement: string
  readonly problems: readonly string[]
}

/** A test for each, named after its rule. */
export function testCases(cases: readonly SpoiltCase[]): void {
  test.each(cases.map((one) => [one.rule, one] as const))(
    '%s',
    (_rule, { file, passage, replacement, problems }) => {
      expect(problemsOf(spoilt(file, passage, replacement))).toEqual(problems)
    },
  )
}
