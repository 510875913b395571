/** What a run found, kept as JSON with what it was found on. */

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { fileURLToPath } from 'node:url'
import type { CachedResult } from './parts/cached.ts'
import type { ComparedResult } from './parts/compared.ts'
import type { GrowthResult } from './parts/growth.ts'
import type { ImportResult } from './parts/import.ts'
import type { StartResult } from './parts/start.ts'

export interface Parts {
  /** The short form of `compared`; nobody quotes it. */
  readonly quick: ComparedResult
  /** With as many entities as the seed has, more or less. */
  readonly compared: ComparedResult
  readonly larger: ComparedResult
  readonly growth: GrowthResult
  readonly import: ImportResult
  readonly start: StartResult
  readonly cached: CachedResult
}

export type PartName = keyof Parts

export interface Kept<Name extends PartName> {
  readonly part: Name
  /** ISO 8601, in UTC. */
  readonly date: string
  readonly seconds: number
  readonly machine: { readonly processor: string; readonly cores: number; readonly gigabytes: number }
  readonly versions: Readonly<Record<string, string>>
  readonly result: Parts[Name]
}

const folder = new URL('results/', import.meta.url)

const packages = [
  '@apollo/server',
  '@grafeo-db/js',
  '@neo4j/graphql',
  'fastify',
  'graphql',
  'neo4j-driver',
  'undici',
] as const

/** Writes a part's result to a file of its own, named by the day, and gives the file's path. */
export function keep<Name extends PartName>(part: Name, seconds: number, result: Parts[Name]): string {
  const date = new Date().toISOString()
  const [processor] = cpus()
  const kept: Kept<Name> = {
    part,
    date,
    seconds: Math.round(seconds),
    machine: {
      processor: processor?.model.trim() ?? 'unknown',
      cores: cpus().length,
      gigabytes: Math.round(totalmem() / 2 ** 30),
    },
    versions: {
      digigraf: versionOf(new URL('../package.json', import.meta.url)),
      node: process.versions.node,
      neo4j: neo4jVersion(),
      ...Object.fromEntries(
        packages.map((name) => [
          name,
          versionOf(new URL(`../node_modules/${name}/package.json`, import.meta.url)),
        ]),
      ),
    },
    result,
  }
  mkdirSync(folder, { recursive: true })
  const file = new URL(`${date.slice(0, 10)}-${part}.json`, folder)
  writeFileSync(file, `${JSON.stringify(kept, null, 1)}\n`)
  return fileURLToPath(file)
}

/** The latest kept result of a part, if there is one. */
export function latest<Name extends PartName>(part: Name): Kept<Name> | undefined {
  const file = (existsSync(folder) ? readdirSync(folder) : [])
    .filter((name) => name.endsWith(`-${part}.json`))
    .sort()
    .at(-1)
  return file === undefined ? undefined : JSON.parse(readFileSync(new URL(file, folder), 'utf8'))
}

function versionOf(manifest: URL): string {
  return JSON.parse(readFileSync(manifest, 'utf8')).version
}

/** As the list of the local server's jars has it. */
function neo4jVersion(): string {
  const pom = readFileSync(new URL('../src/local-neo4j/pom.xml', import.meta.url), 'utf8')
  return /<neo4j\.version>([^<]+)</.exec(pom)?.[1] ?? 'unknown'
}
