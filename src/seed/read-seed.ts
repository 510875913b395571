/** The seed as the rest of the program gets it: checked as a whole, or all that is wrong with it. */

import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, posix, sep } from 'node:path'
import { checkSeed } from './check.ts'
import { checkCounts, findWarnings } from './expectations.ts'
import type { Problem, Seed } from './model.ts'
import { parseSeed, type SeedFiles } from './parse.ts'

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
 * @throws {Error} where the directory itself cannot be read; faults of its content become problems.
 */
export function readSeed(directory: string): SeedReading {
  const reading = checkFiles(readFiles(directory))
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

/** `file:line: what is wrong; what would be right` */
export function formatProblem({ file, line, message, cure }: Problem): string {
  return `${file}:${line}: ${message}; ${cure}`
}

/** `file:line: warning: what is missing; what would be right` */
export function formatWarning({ message, ...warning }: Problem): string {
  return formatProblem({ ...warning, message: `warning: ${message}` })
}

function sorted(problems: readonly Problem[]): Problem[] {
  const unique = new Map(problems.map((problem) => [formatProblem(problem), problem]))
  return [...unique.values()].sort(
    (one, other) =>
      compare(one.file, other.file) || one.line - other.line || compare(one.message, other.message),
  )
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0
}

/**
 * The YAML files below a directory, in the order of their paths. Bytes that are no UTF-8 become U+FFFD, which the
 * check reports. Hidden files, editors' back-up copies and files of other kinds are left alone.
 *
 * @throws {Error} where the directory or a file in it cannot be read.
 */
export function readFiles(directory: string): SeedFiles {
  if (!statSync(directory).isDirectory()) throw new Error(`${directory} is no directory`)
  const paths = readdirSync(directory, { recursive: true, encoding: 'utf8' })
    .map((path) => path.split(sep).join(posix.sep))
    .filter((path) => /\.ya?ml$/.test(path) && !/(?:^|\/)\./.test(path))
    .filter((path) => statSync(join(directory, path)).isFile())
    .sort()
  return new Map(paths.map((path) => [path, readFileSync(join(directory, path), 'utf8')]))
}
