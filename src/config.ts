/** The configuration: the only reader of the environment. */

import { existsSync } from 'node:fs'
import { isIP } from 'node:net'
import { fileURLToPath } from 'node:url'

export interface Neo4jAccess {
  readonly uri: string
  readonly user: string
  readonly password: string
  readonly database: string
}

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'silent'] as const
export type LogLevel = (typeof logLevels)[number]

export interface Config {
  readonly host: string
  /** 0 for any free one. */
  readonly port: number
  /** Absent for the embedded engine. */
  readonly neo4j?: Neo4jAccess
  /** The directory of the knowledge. */
  readonly seed: string
  readonly logLevel: LogLevel
  /** Whether npm started the process. */
  readonly isUnderNpm: boolean
  /** What identifiers begin with, without a slash at the end; by default the address that a request was sent to. */
  readonly baseUrl?: string
  /** How much may be kept of answers for those who ask the same again, in bytes; 0 for nothing. */
  readonly cacheBytes: number
  /** Whether the embedded engine answers while Neo4j is away. */
  readonly hasFallback: boolean
  /** The origins whose pages may read the answers; absent for all. */
  readonly corsOrigins?: readonly string[]
  /** The proxies before the server whose word on a client's address counts, separated by commas; absent for none. */
  readonly trustProxy?: string
  readonly hasMetrics: boolean
  /** Whether OpenTelemetry has somewhere to send to; its SDK reads the variables itself. */
  readonly hasTracing: boolean
  /** The limits that were set. */
  readonly limits: {
    readonly operationsAtOnce?: number
    readonly operationsQueued?: number
    readonly queueMilliseconds?: number
    readonly requestsPerMinute?: number
  }
  /** A manifest of persisted operations, and whether no others are served. */
  readonly persisted?: { readonly file: string; readonly only: boolean }
}

export type Environment = Readonly<Record<string, string | undefined>>

/** A variable that is wrong: the message names it and says what it may be. */
export class BadConfiguration extends Error {
  override readonly name = 'BadConfiguration'
}

/** Reads the environment, with a file `.env` in the working directory for what is not set. */
export function readConfig(): Config {
  if (existsSync('.env')) process.loadEnvFile()
  return configOf(process.env)
}

/** @throws {BadConfiguration} for the first variable that is wrong. */
export function configOf(environment: Environment): Config {
  // An empty variable is how many tools write one that is not set.
  const given = (name: string) => environment[name] || undefined
  const neo4j = neo4jOf(given)
  const baseUrl = baseUrlOf(given('BASE_URL'))
  return {
    host: given('HOST') ?? '127.0.0.1',
    port: portOf(given('PORT') ?? '4000'),
    ...(neo4j ? { neo4j } : {}),
    seed: given('SEED') ?? fileURLToPath(new URL('../seed/', import.meta.url)),
    logLevel: logLevelOf(given('LOG_LEVEL') ?? 'warn'),
    cacheBytes: megabytesOf('RESPONSE_CACHE_MB', given('RESPONSE_CACHE_MB') ?? '32') * 1_000_000,
    isUnderNpm: given('npm_lifecycle_event') !== undefined,
    ...(baseUrl ? { baseUrl } : {}),
    hasFallback: fallbackOf(given('FALLBACK'), neo4j !== undefined),
    ...corsOf(given('CORS_ORIGINS')),
    ...trustOf(given('TRUST_PROXY')),
    hasMetrics: flagOf('METRICS', given('METRICS')),
    hasTracing: tracingOf(given),
    limits: {
      ...limitOf('operationsAtOnce', 'OPERATIONS_AT_ONCE', given, 1),
      ...limitOf('operationsQueued', 'OPERATIONS_QUEUED', given, 0),
      ...limitOf('queueMilliseconds', 'QUEUE_MILLISECONDS', given, 0),
      ...limitOf('requestsPerMinute', 'RATE_LIMIT', given, 1),
    },
    ...persistedOf(given),
  }
}

function flagOf(name: string, text = 'false'): boolean {
  if (text === 'true' || text === 'false') return text === 'true'
  throw new BadConfiguration(`${name} is "${text}"; it must be true or false`)
}

function limitOf<Name extends string>(
  limit: Name,
  variable: string,
  given: (name: string) => string | undefined,
  least: number,
): { readonly [Limit in Name]?: number } {
  const text = given(variable)
  if (text === undefined) return {}
  const number = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN
  if (number >= least) return { [limit]: number } as { readonly [Limit in Name]?: number }
  throw new BadConfiguration(`${variable} is "${text}"; it must be a whole number from ${least} to 999999`)
}

function fallbackOf(text: string | undefined, hasNeo4j: boolean): boolean {
  if (text === undefined) return false
  if (text !== 'embedded') throw new BadConfiguration(`FALLBACK is "${text}"; it must be embedded`)
  if (!hasNeo4j) throw new BadConfiguration('FALLBACK stands in for Neo4j, so NEO4J_URI must be set')
  return true
}

function corsOf(text: string | undefined): Pick<Config, 'corsOrigins'> {
  if (text === undefined || text.trim() === '*') return {}
  const corsOrigins = text.split(',').map((origin) => origin.trim())
  for (const origin of corsOrigins) {
    if (URL.canParse(origin) && new URL(origin).origin === origin) continue
    throw new BadConfiguration(
      `CORS_ORIGINS has "${origin}"; each must be an origin such as https://example.org, or all of it *`,
    )
  }
  return { corsOrigins }
}

/** Neither `true` nor a number of proxies is taken: a client could then call itself whatever it likes. */
function trustOf(text: string | undefined): Pick<Config, 'trustProxy'> {
  if (text === undefined) return {}
  const isProxy = (part: string) => {
    const [address = '', bits, ...more] = part.split('/')
    if (/^(?:loopback|linklocal|uniquelocal)$/.test(part)) return true
    const most = isIP(address) === 6 ? 128 : 32
    const isNetwork = bits === undefined || (/^[1-9]\d{0,2}$/.test(bits) && Number(bits) <= most)
    return isIP(address) !== 0 && more.length === 0 && isNetwork
  }
  const parts = text.split(',').map((part) => part.trim())
  if (parts.every(isProxy)) return { trustProxy: parts.join(', ') }
  throw new BadConfiguration(
    `TRUST_PROXY is "${text}"; it must be the proxies’ addresses, such as 127.0.0.1, 10.0.0.0/8 or loopback`,
  )
}

function tracingOf(given: (name: string) => string | undefined): boolean {
  if (given('OTEL_SDK_DISABLED') === 'true' || given('OTEL_TRACES_EXPORTER') === 'none') return false
  return ['OTEL_EXPORTER_OTLP_ENDPOINT', 'OTEL_EXPORTER_OTLP_TRACES_ENDPOINT'].some((name) => given(name))
}

function portOf(text: string): number {
  const port = /^\d{1,5}$/.test(text) ? Number(text) : Number.NaN
  if (port <= 65535) return port
  throw new BadConfiguration(`PORT is "${text}"; it must be a whole number from 0 to 65535`)
}

function megabytesOf(name: string, text: string): number {
  if (/^\d{1,5}$/.test(text)) return Number(text)
  throw new BadConfiguration(`${name} is "${text}"; it must be a whole number of megabytes, 0 for none`)
}

function logLevelOf(text: string): LogLevel {
  const level = logLevels.find((one) => one === text)
  if (level) return level
  throw new BadConfiguration(`LOG_LEVEL is "${text}"; it must be ${logLevels.join(', ')}`)
}

function persistedOf(given: (name: string) => string | undefined): Pick<Config, 'persisted'> {
  const only = flagOf('PERSISTED_ONLY', given('PERSISTED_ONLY'))
  const file = given('PERSISTED_OPERATIONS')
  if (file) return { persisted: { file, only } }
  if (!only) return {}
  throw new BadConfiguration('PERSISTED_OPERATIONS must name a manifest when PERSISTED_ONLY is true')
}

function baseUrlOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  const url = URL.canParse(text) ? new URL(text) : undefined
  const isPlain = url && !url.username && !url.search && !url.hash && !url.href.includes('"')
  if (isPlain && /^https?:$/.test(url.protocol)) return url.href.replace(/\/+$/, '')
  throw new BadConfiguration(`BASE_URL is "${text}"; it must be an address such as https://example.org/graph`)
}

function neo4jOf(given: (name: string) => string | undefined): Neo4jAccess | undefined {
  const uri = given('NEO4J_URI')
  if (!uri) return undefined
  const url = URL.canParse(uri) ? new URL(uri) : undefined
  if (!url?.hostname || !/^(?:neo4j|bolt)(?:\+s|\+ssc)?:$/.test(url.protocol)) {
    // The value is not repeated: somebody may have written a password into it.
    throw new BadConfiguration(
      'NEO4J_URI must begin with neo4j:// or bolt://, or with +s or +ssc for TLS, and name a host',
    )
  }
  if (url.username || url.password) {
    throw new BadConfiguration('NEO4J_URI must not hold the user; NEO4J_USER and NEO4J_PASSWORD do')
  }
  const password = given('NEO4J_PASSWORD')
  if (!password) throw new BadConfiguration('NEO4J_PASSWORD must be set when NEO4J_URI is')
  return {
    uri,
    user: given('NEO4J_USER') ?? 'neo4j',
    password,
    database: given('NEO4J_DATABASE') ?? 'neo4j',
  }
}
