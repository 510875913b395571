import { LRUCache } from 'lru-cache'
import { unlessAborted } from './port.ts'

export interface FirstTime {
  /** Does the work; where the key is new, `isFirst`, alone: others of the same key wait until it has been done once. */
  run<Result>(key: string, work: (isFirst: boolean) => Promise<Result>, signal?: AbortSignal): Promise<Result>
  /** All keys are new again. */
  forget(): void
}

/**
 * For work whose first time takes long and makes later ones quick, such as a statement that an engine plans: done by many
 * at once before it has been done, it would take long for each. Where it fails, the next one goes alone.
 */
export function createFirstTime(mostKeys: number): FirstTime {
  const done = new LRUCache<string, true>({ max: mostKeys })
  const underWay = new Map<string, Promise<unknown>>()
  return {
    async run(key, work, signal) {
      const before = () => (done.get(key) ? undefined : underWay.get(key))
      for (let first = before(); first; first = before()) await unlessAborted(first, signal)
      const isFirst = !done.has(key)
      const result = work(isFirst)
      if (isFirst) {
        const noted = result.then(
          () => done.set(key, true),
          () => undefined,
        )
        underWay.set(
          key,
          noted.finally(() => underWay.delete(key)),
        )
      }
      return result
    },
    forget: () => done.clear(),
  }
}
