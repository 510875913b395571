import { LRUCache } from 'lru-cache'

export interface Once {
  /** Ends with the work of the key, which is begun where none is under way; undefined where it is done. */
  done(key: string, work: () => Promise<unknown>): Promise<unknown> | undefined
  /** What is done is to be done again; what is under way goes on. */
  forget(): void
}

/** For work that later work of the same key rests on. Where it fails, it fails for all who wait, and the next who asks begins it anew. */
export function createOnce(mostKeys: number): Once {
  const done = new LRUCache<string, true>({ max: mostKeys })
  const underWay = new Map<string, Promise<unknown>>()
  return {
    done(key, work) {
      if (done.get(key)) return undefined
      const before = underWay.get(key)
      if (before) return before
      const begun = work()
        .then(() => done.set(key, true))
        .finally(() => underWay.delete(key))
      underWay.set(key, begun)
      return begun
    },
    forget: () => done.clear(),
  }
}
