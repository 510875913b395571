/** What a start needs of the seed. Most of the time goes into reading YAML, so what came of it is kept in dist/. */

import { createHash, randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { readFiles } from './files.ts'
import type { Problem } from './model.ts'
import type { SeedFiles } from './parse.ts'
import type { Projection } from './projection.ts'

export type ProjectionReading =
  | { readonly isSound: true; readonly projection: Projection }
  /** The problems in the order of their files and lines; there is at least one. */
  | { readonly isSound: false; readonly problems: readonly Problem[] }

const keptIn = fileURLToPath(new URL('../../dist/projection.json', import.meta.url))

/**
 * Reads, checks and projects the seed in a directory, or takes what came of the same files before.
 *
 * @param kept The file that holds the last projection. It counts only where it is whole and was made from the same texts
 *   by the same code; where it cannot be written, the next start reads the seed again.
 * @throws {Error} where the directory itself cannot be read.
 */
export async function readProjection(directory: string, kept = keptIn): Promise<ProjectionReading> {
  const files = readFiles(directory)
  const key = keyOf(files)
  const before = recall(kept, key)
  if (before) return { isSound: true, projection: before }
  // Loaded only here, for they and their library are as slow to load as a kept projection is to read.
  const [{ readSeed }, { project }] = await Promise.all([import('./read-seed.ts'), import('./project.ts')])
  const reading = readSeed(directory, files)
  if (!reading.isSound) return reading
  const projection = project(reading.seed)
  keep(kept, key, projection)
  return { isSound: true, projection }
}

/** A hash of all that a projection is made of: the texts, this folder's code, which sees no other, and its library. */
function keyOf(files: SeedFiles): string {
  const hash = createHash('sha256')
  const add = (name: string, content: string | Buffer) =>
    hash.update(`${name}\0${Buffer.byteLength(content)}\0`).update(content)
  const code = readdirSync(new URL('./', import.meta.url)).filter((name) => name.endsWith('.ts'))
  for (const name of code.sort()) add(name, readFileSync(new URL(name, import.meta.url)))
  add('yaml', createRequire(import.meta.url)('yaml/package.json').version)
  for (const [path, content] of files) add(path, content)
  return hash.digest('hex')
}

/** The first line of the file: what it was made of, and a hash of what follows. */
function headOf(key: string, content: string): string {
  return `${key} ${createHash('sha256').update(content).digest('hex')}`
}

function recall(file: string, key: string): Projection | undefined {
  try {
    const text = readFileSync(file, 'utf8')
    const end = text.indexOf('\n')
    const content = text.slice(end + 1)
    return text.slice(0, end) === headOf(key, content) ? JSON.parse(content) : undefined
  } catch {
    return undefined
  }
}

function keep(file: string, key: string, projection: Projection): void {
  const content = JSON.stringify(projection)
  // Put in place whole, for others may read it at the same time.
  const aside = `${file}.${randomUUID()}`
  try {
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(aside, `${headOf(key, content)}\n${content}`)
    renameSync(aside, file)
  } catch {
    if (existsSync(aside)) rmSync(aside)
  }
}
