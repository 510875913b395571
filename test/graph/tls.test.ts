/** A certificate of its own, as `openssl req -x509` makes one: real TLS, and nothing behind it. */

import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { createServer, type Server } from 'node:tls'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createNeo4jGraph } from '../../src/graph/neo4j.ts'

const file = (name: string) => readFileSync(new URL(`./certificate/${name}`, import.meta.url))

let server: Server
/** What a client has said once the connection was encrypted. */
let said = 0
beforeAll(async () => {
  server = createServer({ key: file('private.key'), cert: file('public.crt') }, (socket) => {
    socket
      .on('error', () => undefined)
      .on('data', (bytes) => {
        said += bytes.length
        socket.destroy()
      })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterAll(() => void server.close())

const reasonOf = async (scheme: string): Promise<unknown> => {
  const graph = createNeo4jGraph({
    uri: `${scheme}://localhost:${(server.address() as AddressInfo).port}`,
    user: 'neo4j',
    password: 'password',
    database: 'neo4j',
    statementMilliseconds: 3000,
    retryMilliseconds: 0,
  })
  try {
    return await graph.read({ text: 'RETURN 1 AS one', parameters: {} })
  } catch (error) {
    return (error as { readonly reason?: unknown }).reason
  } finally {
    await graph.close()
  }
}

test.each(['bolt+s', 'neo4j+s'])(
  '%s speaks to nobody whose certificate is not trusted, and says why',
  async (scheme) => {
    expect(await reasonOf(scheme)).toBe('untrusted')
    expect(said).toBe(0)
  },
)

test('bolt+ssc takes any certificate', async () => {
  expect(await reasonOf('bolt+ssc')).toBe('unreachable')
  expect(said).toBeGreaterThan(0)
})
