/** The configuration: the only reader of the environment. */

import { existsSync } from 'node:fs'
import { z } from 'zod'

const settings = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65535).default(4000),
  NEO4J_URI: z
    .string()
    .regex(/^(neo4j|bolt)(\+s|\+ssc)?:\/\/.+/, 'must begin with neo4j:// or bolt://, or the same with +s or +ssc')
    .optional(),
  NEO4J_USER: z.string().min(1).default('neo4j'),
  NEO4J_PASSWORD: z.string().min(1).optional(),
  NEO4J_DATABASE: z.string().min(1).default('neo4j'),
  SEED: z.string().min(1).optional(),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('warn'),
})

export interface Neo4jAccess {
  readonly uri: string
  readonly user: string
  readonly password: string
  readonly database: string
}

export interface Config {
  readonly host: string
  readonly port: number
  /** Absent for the embedded engine. */
  readonly neo4j?: Neo4jAccess
  /** The directory of the knowledge. */
  readonly seed: string
  readonly logLevel: string
}

/** A variable that is wrong: the message names it and says what it may be. */
export class BadConfiguration extends Error {
  override readonly name = 'BadConfiguration'
}

/** Reads the environment, with a file `.env` in the working directory for what is not set. */
export function readConfig(): Config {
  if (existsSync('.env')) process.loadEnvFile()
  return configOf(process.env)
}

export function configOf(environment: Readonly<Record<string, string | undefined>>): Config {
  // An empty variable is how many tools write one that is not set.
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''))
  const parsed = settings.safeParse(given)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw new BadConfiguration(`${issue?.path.join('.')}: ${issue?.message}`)
  }
  const { HOST, PORT, NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE, SEED, LOG_LEVEL } = parsed.data
  if (NEO4J_URI && !NEO4J_PASSWORD) {
    throw new BadConfiguration('NEO4J_PASSWORD: must be set when NEO4J_URI is')
  }
  return {
    host: HOST,
    port: PORT,
    ...(NEO4J_URI && NEO4J_PASSWORD
      ? { neo4j: { uri: NEO4J_URI, user: NEO4J_USER, password: NEO4J_PASSWORD, database: NEO4J_DATABASE } }
      : {}),
    seed: SEED ?? new URL('../seed/', import.meta.url).pathname,
    logLevel: LOG_LEVEL,
  }
}
