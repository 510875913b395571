import { randomBytes } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import neo4j, { type Driver, Neo4jError } from 'neo4j-driver'
import { LocalNeo4jError } from './local-neo4j-error.ts'

export const USER = 'neo4j'

/** What a new server has until it is changed; it accepts nothing else with it. */
const INITIAL = 'neo4j'
const SHORTEST = 8

/** The password that a home's server has or is to get: the one asked for, else the one kept, else a new one. */
export function choosePassword(home: string, asked: string | undefined): string {
  if (asked !== undefined && asked.length < SHORTEST) {
    throw new LocalNeo4jError(
      `Neo4j takes no password shorter than ${SHORTEST} characters: choose a longer one.`,
    )
  }
  const kept = keptPassword(home)
  const chosen = asked ?? kept ?? randomBytes(18).toString('base64url')
  // Kept before the server learns it: a start that dies in between leaves a password that still opens the data.
  if (kept === undefined) keepPassword(home, chosen)
  return chosen
}

/** Makes sure that the server answers to the wanted password, and that a query runs; fails like the driver while it does not. */
export async function establishPassword(uri: string, home: string, wanted: string): Promise<void> {
  const candidates = new Set([wanted, keptPassword(home) ?? wanted, INITIAL])
  for (const candidate of candidates) {
    const state = await tryPassword(uri, candidate)
    if (state === 'refused') continue
    if (candidate !== wanted) {
      await withDriver(uri, candidate, (driver) =>
        run(driver, 'system', 'ALTER CURRENT USER SET PASSWORD FROM $from TO $to', {
          from: candidate,
          to: wanted,
        }),
      )
      await withDriver(uri, wanted, (driver) => run(driver, 'neo4j', 'RETURN 1'))
    }
    if (keptPassword(home) !== wanted) keepPassword(home, wanted)
    return
  }
  throw new LocalNeo4jError(
    `The password of ${home} is not known any more: give the one it had, or remove that folder to start afresh.`,
  )
}

async function tryPassword(uri: string, password: string): Promise<'accepted' | 'expired' | 'refused'> {
  try {
    await withDriver(uri, password, (driver) => run(driver, 'neo4j', 'RETURN 1'))
    return 'accepted'
  } catch (error) {
    if (!(error instanceof Neo4jError)) throw error
    if (error.code === 'Neo.ClientError.Security.CredentialsExpired') return 'expired'
    if (error.code === 'Neo.ClientError.Security.Unauthorized') return 'refused'
    throw error
  }
}

async function withDriver(
  uri: string,
  password: string,
  use: (driver: Driver) => Promise<void>,
): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(USER, password), {
    connectionTimeout: 5_000,
    connectionAcquisitionTimeout: 10_000,
    maxConnectionPoolSize: 1,
    telemetryDisabled: true,
  })
  try {
    await use(driver)
  } finally {
    await driver.close()
  }
}

async function run(driver: Driver, database: string, statement: string, parameters = {}): Promise<void> {
  const session = driver.session({ database })
  try {
    await session.run(statement, parameters)
  } finally {
    await session.close()
  }
}

function keptPassword(home: string): string | undefined {
  const file = join(home, 'password')
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined
}

function keepPassword(home: string, password: string): void {
  const file = join(home, 'password')
  writeFileSync(`${file}.next`, `${password}\n`, { mode: 0o600 })
  renameSync(`${file}.next`, file)
}
