/**
 * The Neo4j that the tests run against: the one that NEO4J_TEST_URI names, else a local one that is brought up once
 * for all test files where Java and Maven are there. Elsewhere that half is skipped, loudly; in CI it must not be.
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
    neo4j: Neo4jAccess | null
  }
}

export default async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const { NEO4J_TEST_URI: uri, NEO4J_TEST_USER, NEO4J_TEST_PASSWORD, NEO4J_TEST_DATABASE, CI } = process.env
  if (uri) {
    const [user, password, database] = [
      NEO4J_TEST_USER ?? 'neo4j',
      NEO4J_TEST_PASSWORD ?? '',
      NEO4J_TEST_DATABASE ?? 'neo4j',
    ]
    project.provide('neo4j', { uri, user, password, database })
    return undefined
  }
  const home = mkdtempSync(join(tmpdir(), 'digigraf-neo4j-'))
  const clean = () => rmSync(home, { recursive: true, force: true })
  try {
    const server = await startNeo4j({ home, port: 0 })
    const { user, password, database } = server
    project.provide('neo4j', { uri: server.uri, user, password, database })
    return async () => {
      await server.stop()
      clean()
    }
  } catch (error) {
    clean()
    const reason = error instanceof Error ? error.message : String(error)
    if (CI === 'true') throw new Error(`CI needs a Neo4j: ${reason}`)
    console.warn(`\n*** NEO4J IS NOT TESTED: ${reason}\n`)
    project.provide('neo4j', null)
    return undefined
  }
}
