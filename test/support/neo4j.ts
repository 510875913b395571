/**
 * The Neo4j that the tests run against: the one that NEO4J_TEST_URI names, else a local one for each worker, brought
 * up once for all its test files, where Java and Maven are there. Elsewhere that half is skipped, loudly; in CI it must not be.
 */

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startNeo4j } from '../../src/local-neo4j/local-neo4j.ts'

export interface Neo4jAccess {
  readonly uri: string
  readonly user: string
  readonly password: string
  readonly database: string
}

declare module 'vitest' {
  interface ProvidedContext {
    neo4j: readonly Neo4jAccess[]
  }
}

export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const { NEO4J_TEST_URI: uri, NEO4J_TEST_USER, NEO4J_TEST_PASSWORD, NEO4J_TEST_DATABASE, CI } = process.env
  const { maxWorkers } = project.config
  if (uri) {
    if (maxWorkers > 1)
      throw new Error('NEO4J_TEST_URI names one Neo4j, and files want it to themselves: give --maxWorkers=1.')
    const [user, password, database] = [
      NEO4J_TEST_USER ?? 'neo4j',
      NEO4J_TEST_PASSWORD ?? '',
      NEO4J_TEST_DATABASE ?? 'neo4j',
    ]
    project.provide('neo4j', [{ uri, user, password, database }])
    return undefined
  }
  const home = mkdtempSync(join(tmpdir(), 'digigraf-neo4j-'))
  const clean = () => rmSync(home, { recursive: true, force: true })
  try {
    const homes = Array.from({ length: maxWorkers }, (_, worker) => join(home, String(worker)))
    const servers = await Promise.all(homes.map((home) => startNeo4j({ home, port: 0 })))
    project.provide(
      'neo4j',
      servers.map(({ uri, user, password, database }) => ({ uri, user, password, database })),
    )
    return async () => {
      await Promise.all(servers.map((server) => server.stop()))
      clean()
    }
  } catch (error) {
    clean()
    const reason = error instanceof Error ? error.message : String(error)
    if (CI === 'true') throw new Error(`CI needs a Neo4j: ${reason}`)
    console.warn(`\n*** NEO4J IS NOT TESTED: ${reason}\n`)
    project.provide('neo4j', [])
    return undefined
  }
}
