import DataLoader from 'dataloader'
import { unlessAborted } from '../graph/port.ts'

/** How reads of one kind share the engine. */
export interface Sharing {
  /** How many are under way at once, before those who ask gather for the next. */
  readonly mostAtOnce: number
  /** How many ids one read may carry, for all of it has one time limit. */
  readonly mostIds: number
}

const usual: Sharing = { mostAtOnce: 2, mostIds: 25 }

/** Reads what has some ids, in their order; the signal is aborted when nobody waits any longer. */
type ReadIds<Result> = (ids: readonly string[], signal: AbortSignal) => Promise<readonly (Result | Error)[]>

/** One of those who wait for a read: it may give up, and is told of every statement that it took part in. */
export interface Asker {
  readonly signal: AbortSignal
  /** Called when a statement begins that it takes part in; what is given, at its end. */
  statementBegan(): (error?: unknown) => void
}

/**
 * Reads that may serve many requests at once. What is asked for in one turn of the event loop, or while as many reads
 * of its kind and variant as may be are under way, becomes one read, and the same id is read once. Every read begins
 * after it was asked for, so nobody gets what was older than the question, and nothing is kept.
 */
export function createGatherer() {
  const kinds = new WeakMap<object, Map<string, Gathering<unknown>>>()

  return <Result>(
    kind: object,
    variant: string,
    id: string,
    read: ReadIds<Result>,
    asker?: Asker,
    sharing: Sharing = usual,
  ): Promise<Result> => {
    const variants = kinds.get(kind) ?? new Map<string, Gathering<unknown>>()
    kinds.set(kind, variants)
    const gathering = variants.get(variant) ?? new Gathering<unknown>(sharing, () => variants.delete(variant))
    variants.set(variant, gathering)
    return gathering.load(id, read, asker) as Promise<Result>
  }
}

interface Batch<Result> {
  /** Serves this batch alone, so that what it remembers is of one moment. */
  readonly loader: DataLoader<string, Result>
  readonly ids: Set<string>
  readonly end: AbortController
  readonly askers: Set<Asker>
  /** Those who cannot give up are counted too. */
  waiting: number
}

/** The reads of one kind and variant. */
class Gathering<Result> {
  readonly #sharing: Sharing
  readonly #onIdle: () => void
  #underWay = 0
  #next: Batch<Result> | undefined
  /** Batches that may not be sent yet. */
  readonly #held: (() => void)[] = []

  constructor(sharing: Sharing, onIdle: () => void) {
    this.#sharing = sharing
    this.#onIdle = onIdle
  }

  load(id: string, read: ReadIds<Result>, asker?: Asker): Promise<Result> {
    if (this.#next && !this.#mayJoin(this.#next, id)) this.#next = undefined
    this.#next ??= this.#batch(read)
    const batch = this.#next
    batch.ids.add(id)
    batch.waiting += 1
    const loaded = batch.loader.load(id)
    if (!asker) return loaded
    batch.askers.add(asker)
    const giveUp = () => {
      batch.waiting -= 1
      if (batch.waiting === 0) batch.end.abort(asker.signal.reason)
    }
    return unlessAborted(loaded, asker.signal, giveUp)
  }

  #batch(read: ReadIds<Result>): Batch<Result> {
    const end = new AbortController()
    const askers = new Set<Asker>()
    const loader = new DataLoader<string, Result>(
      async (ids) => {
        this.#underWay += 1
        const ends = [...askers].map((asker) => asker.statementBegan())
        try {
          const results = await read(ids, end.signal)
          for (const end of ends) end()
          return results
        } catch (error) {
          for (const end of ends) end(error)
          throw error
        } finally {
          this.#underWay -= 1
          this.#goOn()
        }
      },
      {
        batchScheduleFn: (send) => {
          const start = () => {
            if (this.#isFull()) this.#held.push(start)
            else {
              if (this.#next === batch) this.#next = undefined
              send()
            }
          }
          setImmediate(start)
        },
      },
    )
    const batch: Batch<Result> = { loader, ids: new Set(), end, askers, waiting: 0 }
    return batch
  }

  /** One that nobody waits for any more gives all who join it the reason of the last who left. */
  #mayJoin({ ids, end }: Batch<Result>, id: string): boolean {
    return !end.signal.aborted && (ids.size < this.#sharing.mostIds || ids.has(id))
  }

  #isFull(): boolean {
    return this.#underWay >= this.#sharing.mostAtOnce
  }

  #goOn(): void {
    while (!this.#isFull() && this.#held.length > 0) this.#held.shift()?.()
    if (this.#underWay === 0 && !this.#next) this.#onIdle()
  }
}
