import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, posix, sep } from 'node:path'
import type { SeedFiles } from './parse.ts'

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
