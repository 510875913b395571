import { createServer } from 'node:net'
import { LocalNeo4jError } from './local-neo4j-error.ts'

export const HOST = '127.0.0.1'
export const DEFAULT_PORT = 7687

export type ChosenPort = {
  port: number
  /** Set when the default port was wanted and something else has it. */
  defaultTaken: boolean
}

/** The asked port when it is free, any free one for 0; without a wish the default one, else any free one. */
export async function choosePort(asked: number | undefined): Promise<ChosenPort> {
  const port = await listenOnce(asked ?? DEFAULT_PORT)
  if (port !== undefined) return { port, defaultTaken: false }
  if (asked !== undefined) {
    throw new LocalNeo4jError(`Port ${asked} is taken: choose another one, or 0 for any free one.`)
  }
  const free = await listenOnce(0)
  if (free === undefined) throw new LocalNeo4jError(`No free port on ${HOST}: end a program that holds one.`)
  return { port: free, defaultTaken: true }
}

/** The port listened on, or nothing when it is taken or not allowed. */
function listenOnce(port: number): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE') resolve(undefined)
      else if (error.code === 'EACCES') {
        reject(new LocalNeo4jError(`Port ${port} is not yours to listen on: choose one from 1024 on.`))
      } else reject(error)
    })
    server.listen({ host: HOST, port, exclusive: true }, () => {
      const address = server.address()
      const got = typeof address === 'object' && address !== null ? address.port : undefined
      server.close(() => resolve(got))
    })
  })
}
