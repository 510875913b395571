/** A TCP proxy that fails on command: between a driver and a real server it makes the faults that networks have. */

import { connect, createServer, type Socket } from 'node:net'
import { createMessageReader } from './bolt-messages.ts'

export type Fault =
  | 'none'
  /** Bytes are swallowed in both directions and nothing is closed: a cable that was pulled. */
  | 'silent'
  /** New connections are refused and living ones reset. */
  | 'down'
  /** What the server sends arrives 200 ms late. */
  | 'slow'
  /** A connection is reset once the server has sent 1500 bytes more, in the middle of whatever it sends. */
  | 'cut'

const slowMilliseconds = 200
const bytesUntilCut = 1500

/** What befalls a connection at a message of the driver. */
export type Verdict =
  | 'pass'
  /** The server does not get it. */
  | 'cut before'
  /** The server gets it, and its answer reaches nobody. */
  | 'cut after'

export interface FaultProxy {
  readonly port: number
  /** Sets what befalls living connections and new ones. */
  set(fault: Fault): void
  /** Resets all living connections; new ones go through. */
  reset(): void
  close(): Promise<void>
}

export interface ProxyOptions {
  readonly host: string
  readonly port: number
  /** Is asked at each Bolt message that the driver sends; the tag tells which, such as `boltTags.commit`. */
  readonly onMessage?: (tag: number) => Verdict
}

export async function createProxy({ host, port, onMessage }: ProxyOptions): Promise<FaultProxy> {
  let fault: Fault = 'none'
  const pairs = new Set<readonly [Socket, Socket]>()
  const server = createServer((near) => {
    if (fault === 'down') {
      near.resetAndDestroy()
      return
    }
    const far = connect({ host, port })
    const pair = [near, far] as const
    pairs.add(pair)
    const forget = () => {
      pairs.delete(pair)
      near.destroy()
      far.destroy()
    }
    /** The driver sees a reset; what the server was sent before it still arrives there. */
    const cut = () => {
      pairs.delete(pair)
      near.resetAndDestroy()
      far.end()
    }
    const messages = onMessage && createMessageReader()
    near.on('data', (bytes) => {
      if (fault === 'silent') return
      for (const { start, end, tag } of messages?.fromDriver(bytes) ?? []) {
        const verdict = onMessage?.(tag) ?? 'pass'
        if (verdict === 'pass') continue
        far.write(bytes.subarray(0, verdict === 'cut after' ? end : start))
        cut()
        return
      }
      far.write(bytes)
    })
    let left = bytesUntilCut
    let late = 0
    far.on('data', (bytes) => {
      messages?.fromServer(bytes)
      if (fault === 'silent') return
      // Nothing overtakes what was sent before it, also when the line is quick again.
      if (fault === 'slow' || late > 0) {
        late++
        setTimeout(() => {
          late--
          near.write(bytes)
        }, slowMilliseconds)
        return
      }
      if (fault === 'cut') {
        left -= bytes.length
        if (left <= 0) {
          near.write(bytes.subarray(0, bytes.length + left), cut)
          return
        }
      }
      near.write(bytes)
    })
    for (const socket of pair) {
      socket.on('error', forget)
      // What ends while the line is silent is not told either.
      socket.on('close', () => {
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
