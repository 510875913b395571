import { once } from 'node:events'
import { type AddressInfo, createServer } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { LocalNeo4jError } from '../../src/local-neo4j/local-neo4j-error.ts'
import { choosePort, DEFAULT_PORT, HOST } from '../../src/local-neo4j/port.ts'

/** The port that now has a listener; nothing when something else already listened there. */
async function occupy(port: number): Promise<number | undefined> {
  const server = createServer()
  server.listen({ host: HOST, port })
  const [error] = await Promise.race([
    once(server, 'listening'),
    once(server, 'error').catch((cause) => [cause]),
  ])
  if (error !== undefined) return undefined
  onTestFinished(() => void server.close())
  return (server.address() as AddressInfo).port
}

test('0 is any free port', async () => {
  const { port, defaultTaken } = await choosePort(0)
  expect(port).toBeGreaterThan(1023)
  expect(defaultTaken).toBe(false)
})

test('an asked port that is free is taken as it is', async () => {
  const { port } = await choosePort(0)
  expect(await choosePort(port)).toEqual({ port, defaultTaken: false })
})

test('an asked port that is taken is refused', async () => {
  const port = await occupy(0)
  await expect(choosePort(port)).rejects.toThrow(
    new LocalNeo4jError(`Port ${port} is taken: choose another one, or 0 for any free one.`),
  )
})

test('without a wish a taken default port is replaced by a free one, and that is said', async () => {
  await occupy(DEFAULT_PORT)
  const { port, defaultTaken } = await choosePort(undefined)
  expect(defaultTaken).toBe(true)
  expect(port).not.toBe(DEFAULT_PORT)
})
