import grafeo from '@grafeo-db/js'
import { createPlaces, NoPlace } from '../places.ts'
import {
  type Graph,
  GraphConflict,
  GraphFault,
  GraphTimeout,
  GraphUnavailable,
  identified,
  indexed,
  mark,
  type Row,
  type Statement,
  type Transaction,
  unlessAborted,
  type Value,
} from './port.ts'

export interface EmbeddedOptions {
  /** How long one statement may run, in milliseconds. */
  readonly statementMilliseconds: number
  /** Returns rows without ORDER BY in random order: for tests, to find a statement that forgot its order. */
  readonly shuffleUnordered?: boolean
}

/**
 * Up to how many links this engine is recommended: with more, a path between two far entities takes longer than somebody
 * waits for it, and at 30,000 some take longer than a statement may (docs/performance.md, "As the graph grows").
 */
export const recommendedLinks = 10_000

/** How many statements run at once; more would only share the processors, and those that wait may still be dropped. */
const mostThreads = 16

/** The engine within this process, in memory: it starts empty and is gone when closed. */
export function createEmbeddedGraph(options: EmbeddedOptions): Graph {
  const database = grafeo.GrafeoDB.create(undefined, { shuffleUnordered: options.shuffleUnordered ?? false })

  const threads = createPlaces({
    atOnce: mostThreads,
    queued: Number.POSITIVE_INFINITY,
    queueMilliseconds: options.statementMilliseconds,
  })
  /** What searches have found, by the node's number: each property is a call of its own, and only writes change any. */
  let found = new WeakMap<readonly string[], Map<number, readonly Row[]>>()
  let isClosed = false
  /** Ends when the writes before it have: transactions side by side would end in conflicts instead of waiting. */
  let lastWrite: Promise<unknown> = Promise.resolve()

  // A closed database in memory still answers, which would hide that somebody kept it.
  const open = () => {
    if (isClosed) throw new GraphUnavailable('the embedded engine is closed')
    return database
  }

  /** A thread is taken for as long as the engine really works, however soon the one who asked has gone. */
  const onThread = async <Result>(work: () => Promise<Result>, signal?: AbortSignal): Promise<Result> => {
    const leave = await threads.take(signal).catch((error) => {
      throw error instanceof NoPlace ? new GraphTimeout(error.message, { cause: error }) : error
    })
    const result = work()
    result.then(leave, leave)
    return unlessAborted(result, signal)
  }

  const read = async ({ text, parameters }: Statement, signal?: AbortSignal): Promise<Row[]> => {
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<never>((_resolve, reject) => {
      timer = setTimeout(
        () => reject(new GraphTimeout(`no answer within ${options.statementMilliseconds} ms`)),
        options.statementMilliseconds,
      )
    })
    try {
      const answer = onThread(() => open().executeCypher(text, parameters).catch(fault), signal)
      // One that is too late goes on until the engine's own limit.
      return (await Promise.race([answer, late])).toArray() as Row[]
    } finally {
      clearTimeout(timer)
    }
  }

  const transact = async <Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> => {
    const transaction = open().beginTransaction()
    try {
      const result = await work({
        run: async ({ text, parameters }) =>
          (await transaction.executeCypher(text, parameters).catch(fault)).toArray() as Row[],
      })
      committed(transaction)
      found = new WeakMap()
      return result
    } catch (error) {
      if (transaction.isActive) transaction.rollback()
      throw error
    }
  }

  return {
    engine: 'embedded',
    read,

    async searchText({ words, limit, properties, stamp }, signal) {
      const search = () => open().textSearch('Entity', 'searchText', words.join(' '), limit).catch(fault)
      const [hits, [told] = []] = await Promise.all([
        onThread(search, signal),
        stamp &&
          read({ text: `${stamp.clause}\nRETURN ${stamp.expression} AS stamp`, parameters: {} }, signal),
      ])
      const known = found.get(properties) ?? new Map<number, readonly Row[]>()
      found.set(properties, known)
      const rows = hits.flatMap(([number]) => {
        const before = known.get(number as number)
        if (before) return before
        const node = database.getNode(number as number)
        const rows =
          node?.get(mark) == null
            ? []
            : [Object.fromEntries(properties.map((name) => [name, (node.get(name) ?? null) as Value]))]
        known.set(number as number, rows)
        return rows
      })
      return { rows, stamp: told?.stamp ?? null }
    },

    async prepare(labels) {
      for (const label of labels ?? identified) {
        await open().executeCypher(
          `CREATE CONSTRAINT ${label}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
        )
        // The constraint alone checks by scanning: 85 s instead of 0.2 s for 10,000 nodes.
        await database.executeCypher(
          `CREATE INDEX ${label}_id_index IF NOT EXISTS FOR (n:${label}) ON (n.id)`,
        )
      }
      if (labels) return
      for (const [label, property] of indexed) {
        await database.executeCypher(
          `CREATE INDEX ${label}_${property} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`,
        )
      }
      await database.createTextIndex('Entity', 'searchText', { tokenizer: 'standard', stopWords: [] })
    },

    write(work) {
      const written = lastWrite.then(() => transact(work))
      lastWrite = written.catch(() => undefined)
      return written
    },

    async close() {
      isClosed = true
      await lastWrite
      database.close()
    },
  }
}

function committed(transaction: { commit(): void }): void {
  try {
    transaction.commit()
  } catch (error) {
    fault(error)
  }
}

function fault(error: unknown): never {
  const message = error instanceof Error ? error.message : String(error)
  if (message.includes('GRAFEO-Q003')) throw new GraphTimeout(message, { cause: error })
  if (message.includes('UNIQUE constraint'))
    throw new GraphConflict('nodes share ids that must be unique', { cause: error })
  throw new GraphFault(message, { cause: error })
}
