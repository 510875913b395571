/** What the servers under measure have in common: each is a process of its own that tells its address when it listens. */

import { readFileSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { type ApolloServer, type BaseContext, HeaderMap } from '@apollo/server'
import type { Neo4jAccess } from '../../src/config.ts'
import type { Vocabulary } from '../../src/seed/model.ts'
import { readSeed } from '../../src/seed/read-seed.ts'

export interface ServerSettings {
  readonly entities: number
  readonly seed: number
  /** The names of the operations that will be asked. */
  readonly operations: readonly string[]
  /** How many questions of each, where not all. */
  readonly questions?: number
  readonly neo4j?: Neo4jAccess
  /** A file with what the server needs to know beforehand. */
  readonly prepared?: string
  /** Whether our server keeps answers. */
  readonly cache?: boolean
}

/** What this process was told on its command line. */
export function settings(): ServerSettings {
  return JSON.parse(process.argv[2] ?? '{}')
}

export function vocabulary(): Vocabulary {
  const reading = readSeed(new URL('../../seed/', import.meta.url).pathname)
  if (!reading.isSound) throw new Error('seed/ has problems; run npm run validate')
  return reading.seed.vocabulary
}

export function prepared<Content>(): Content {
  return JSON.parse(readFileSync(settings().prepared ?? '', 'utf8'))
}

/** Tells the address to the process that started this one, and ends with it. */
export function serving(address: string): void {
  process.on('disconnect', () => process.exit(0))
  process.on('message', (message) => {
    if (message === 'memory') process.send?.({ memory: process.memoryUsage().rss, cpu: process.cpuUsage() })
    // An orderly exit lets --cpu-prof write what it has gathered.
    if (message === 'stop') process.exit(0)
  })
  process.send?.({ address })
}

export async function listen(listener: RequestListener): Promise<void> {
  const server = createServer({ keepAliveTimeout: 60_000 }, listener)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  serving(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
}

/** Apollo Server over plain node:http, which is the fastest that it can be served by. */
export async function serveApollo<Context extends BaseContext>(
  apollo: ApolloServer<Context>,
  context: () => Context,
): Promise<void> {
  await apollo.start()
  await listen(async (request, response) => {
    const headers = new HeaderMap()
    for (const [name, value] of Object.entries(request.headers)) {
      if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(', ') : value)
    }
    const { status, ...answer } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: request.method ?? 'POST',
        headers,
        body: JSON.parse(await bodyOf(request)),
        search: '',
      },
      context: async () => context(),
    })
    if (answer.body.kind !== 'complete') throw new Error('an answer in parts')
    const body = Buffer.from(answer.body.string)
    for (const [name, value] of answer.headers) response.setHeader(name, value)
    response.writeHead(status ?? 200, { 'content-length': body.length }).end(body)
  })
}

export async function bodyOf(request: AsyncIterable<Buffer>): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  return Buffer.concat(chunks).toString()
}
