import { LRUCache } from 'lru-cache'
import { unlessAborted } from './port.ts'

export interface FirstTime {
  /** Does the work; where the key is new, alone: others of the same key wait until it has been done once. */
  run<Result>(key: string, work: () => Promise<Result>, signal?: AbortSignal): Promise<Result>
  /** All keys are new again. */
  forget(): void
}

/**
 * For work whose first time takes long and makes later ones quick, such as a statement that an engine plans: done by many
 * at once before it has been done, it would take long for each. Where it fails, the next one goes alone.
 */
export function createFirstTime(mostKeys: number): FirstTime {
  const done = new LRUCache<string, true>({ max: mostKeys })
  const underWay = new Map<string, Promise<void>>()
  return {
    async run(key, work, signal) {
      while (!done.get(key)) {
        const first = underWay.get(key)
        if (first) await unlessAborted(first, signal)
        else {
          const result = work()
          underWay.set(
            key,
            result.then(
              () => {
                underWay.delete(key)
                done.set(key, true)
              },
              () => {
                underWay.delete(key)
              },
            ),
          )
          return result
        }
      }
      return work()
    },
    forget: () => done.clear(),
  }
}
