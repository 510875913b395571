/** The seed as the rest of the program gets it: checked as a whole, or all that is wrong with it. */

import { posix, sep } from 'node:path'
import { checkSeed } from './check.ts'
import { checkCounts, findWarnings } from './expectations.ts'
import { readFiles } from './files.ts'
import type { Problem, Seed } from './model.ts'
import { compareText } from './order.ts'
import { parseSeed, type SeedFiles } from './parse.ts'
import { formatProblem } from './problem.ts'

export type SeedReading =
  | {
      readonly isSound: true
      readonly seed: Seed
      readonly problems: readonly []
      /** What is no fault, but worth a look, in the order of their files and lines. */
      readonly warnings: readonly Problem[]
    }
  /** The problems in the order of their files and lines; there is at least one. */
  | { readonly isSound: false; readonly problems: readonly Problem[] }

/**
 * Reads and checks the seed in a directory. The problems name files as paths that begin with the directory as given.
 *
 * @param files What is in the directory, where that has been read already.
 * @throws {Error} where the directory itself cannot be read; faults of its content become problems.
 */
export function readSeed(directory: string, files = readFiles(directory)): SeedReading {
  const reading = checkFiles(files)
  const base = directory.split(sep).join(posix.sep)
  const placed = (problems: readonly Problem[]) =>
    problems.map((problem) => ({ ...problem, file: posix.join(base, problem.file) }))
  return reading.isSound
    ? { ...reading, warnings: placed(reading.warnings) }
    : { isSound: false, problems: placed(reading.problems) }
}

/** Checks a seed given as the texts of its files. */
export function checkFiles(files: SeedFiles): SeedReading {
  const { parsed, problems } = parseSeed(files)
  const checked = checkSeed(parsed)
  const faults = sorted([...problems, ...checked.problems])
  // Where something is faulty, what it holds may only seem to be missing.
  const all = faults.length > 0 ? faults : sorted(checkCounts(parsed, checked.seed))
  if (all.length > 0) return { isSound: false, problems: all }
  const warnings = sorted(findWarnings(parsed, checked.seed))
  return { isSound: true, seed: checked.seed, problems: [], warnings }
}

function sorted(problems: readonly Problem[]): Problem[] {
  const unique = new Map(problems.map((problem) => [formatProblem(problem), problem]))
  return [...unique.values()].sort(
    (one, other) =>
      compareText(one.file, other.file) || one.line - other.line || compareText(one.message, other.message),
  )
}
