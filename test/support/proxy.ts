/** A TCP proxy that fails on command: between a driver and a real server it makes the faults that networks have. */

import { connect, createServer, type Socket } from 'node:net'

export type Fault =
  | 'none'
  /** Bytes are swallowed in both directions and nothing is closed: a cable that was pulled. */
  | 'silent'
  /** New connections are refused and living ones reset. */
  | 'down'

export interface FaultProxy {
  readonly port: number
  /** Sets what befalls living connections and new ones. */
  set(fault: Fault): void
  /** Resets all living connections; new ones go through. */
  reset(): void
  close(): Promise<void>
}

export async function createProxy(target: {
  readonly host: string
  readonly port: number
}): Promise<FaultProxy> {
  let fault: Fault = 'none'
  const pairs = new Set<readonly [Socket, Socket]>()
  const server = createServer((near) => {
    if (fault === 'down') {
      near.resetAndDestroy()
      return
    }
    const far = connect(target)
    const pair = [near, far] as const
    pairs.add(pair)
    const forget = () => {
      pairs.delete(pair)
      near.destroy()
      far.destroy()
    }
    for (const [from, to] of [pair, [far, near] as const]) {
      from.on('data', (bytes) => {
        if (fault !== 'silent') to.write(bytes)
      })
      from.on('error', forget)
      // What ends while the line is silent is not told either.
      from.on('close', () => {
        if (fault !== 'silent') forget()
      })
    }
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the proxy has no port')
  const resetAll = () => {
    for (const [near, far] of pairs) {
      near.resetAndDestroy()
      far.destroy()
    }
    pairs.clear()
  }
  return {
    port: address.port,
    set: (next) => {
      fault = next
      if (fault === 'down') resetAll()
    },
    reset: resetAll,
    close: async () => {
      resetAll()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}
