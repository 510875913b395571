/** Places that only so many may hold at once, with a short queue before them. */

export interface PlacesOptions {
  readonly atOnce: number
  /** How many may wait for a place. */
  readonly queued: number
  /** How long each may wait, in milliseconds. */
  readonly queueMilliseconds: number
}

export interface Places {
  /**
   * Takes a place, after those who came before; what is given gives it back. Throws `NoPlace` when the queue is full or the
   * wait too long, and the signal's reason when that is aborted before.
   */
  take(signal?: AbortSignal): Promise<() => void>
  readonly taken: number
  readonly waiting: number
}

/** There was no place in time. */
export class NoPlace extends Error {
  override readonly name = 'NoPlace'
}

export function createPlaces({ atOnce, queued, queueMilliseconds }: PlacesOptions): Places {
  let taken = 0
  const waiting = new Set<() => void>()

  const place = (): (() => void) => {
    let isTaken = true
    return () => {
      if (!isTaken) return
      isTaken = false
      const [next] = waiting
      // Handed on, so that nobody who comes just now gets in before.
      if (next) next()
      else taken--
    }
  }

  const wait = (signal: AbortSignal | undefined) =>
    new Promise<void>((resolve, reject) => {
      const leaveQueue = () => {
        waiting.delete(admit)
        clearTimeout(timer)
        signal?.removeEventListener('abort', onAbort)
      }
      const admit = () => {
        leaveQueue()
        resolve()
      }
      const onAbort = () => {
        leaveQueue()
        reject(signal?.reason)
      }
      const timer = setTimeout(() => {
        leaveQueue()
        reject(new NoPlace(`no place within ${queueMilliseconds} ms`))
      }, queueMilliseconds)
      signal?.addEventListener('abort', onAbort, { once: true })
      waiting.add(admit)
    })

  return {
    async take(signal) {
      signal?.throwIfAborted()
      if (taken < atOnce) taken++
      else if (waiting.size < queued) await wait(signal)
      else throw new NoPlace(`${queued} wait already`)
      return place()
    },
    get taken() {
      return taken
    },
    get waiting() {
      return waiting.size
    },
  }
}
