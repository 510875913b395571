import grafeo from '@grafeo-db/js'
import DataLoader from 'dataloader'
import { createPlaces, NoPlace } from '../places.ts'
import { createPathFinder } from './embedded-paths.ts'
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
  type SoughtText,
  type Stamp,
  type Statement,
  stampStatement,
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
 * Up to how many links this engine is recommended: with more, neighbourhoods, timelines and pages of hubs take longer than
 * somebody waits for them (docs/performance.md, "As the graph grows").
 */
export const recommendedLinks = 30_000

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

  /** What has been read by single calls and holds until something is written. */
  const knowNothing = () => {
    const entity = rowsOf((number) => database.getNode(number))
    const idOf = (number: number) => database.getNode(number)?.get('id') as string
    const link = rowsOf(
      (number) => database.getEdge(number),
      ({ edgeType, sourceId, targetId }) => ({ type: edgeType, from: idOf(sourceId), to: idOf(targetId) }),
    )
    const numbersOf = numbersBy(read)
    const milliseconds = options.statementMilliseconds
    return {
      stamps: new WeakMap<Stamp, Value>(),
      numbersOf,
      entity,
      findPaths: createPathFinder({ database, numbersOf, entity, link, milliseconds }),
    }
  }
  type Known = ReturnType<typeof knowNothing>
  let known = knowNothing()

  const tell = async (stamp: Stamp, signal?: AbortSignal): Promise<Value> => {
    const { stamps } = known
    const before = stamps.get(stamp)
    if (before !== undefined) return before
    const [{ stamp: told = null } = {}] = await read(stampStatement(stamp), signal)
    stamps.set(stamp, told)
    return told
  }

  /** Finds by single calls, with the stamp of the same moment. */
  const find = async <Found>(
    work: (known: Known) => Promise<Found>,
    stamp: Stamp,
    signal: AbortSignal | undefined,
  ): Promise<{ found: Found; stamp: Value }> => {
    open()
    signal?.throwIfAborted()
    for (;;) {
      const before = known
      const [found, told] = await Promise.all([work(before), tell(stamp, signal)])
      if (known === before) return { found, stamp: told }
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
      known = knowNothing()
      return result
    } catch (error) {
      if (transaction.isActive) transaction.rollback()
      throw error
    }
  }

  return {
    engine: 'embedded',
    seeksRanges: false,
    read,

    async searchText({ searches, limit, properties, stamp }, signal) {
      const search = ({ words, kinds }: SoughtText) => {
        const filters = kinds && { kind: { $in: kinds } }
        return onThread(() =>
          open().textSearch('Entity', 'searchText', words.join(' '), limit, filters).catch(fault),
        )
      }
      signal?.throwIfAborted()
      const [found, told = null] = await Promise.all([
        unlessAborted(Promise.all(searches.map(search)), signal),
        stamp && tell(stamp, signal),
      ])
      const { entity } = known
      return {
        rows: found.map((hits) => hits.flatMap(([number]) => entity(number as number, properties))),
        stamp: told,
      }
    },

    async findEntity({ id, properties, stamp }, signal) {
      const { found, ...told } = await find(
        async ({ numbersOf, entity }) => {
          const [number] = await numbersOf([id], signal)
          return number === undefined ? undefined : entity(number, properties)[0]
        },
        stamp,
        signal,
      )
      return { entity: found, ...told }
    },

    async findPaths({ stamp, ...search }, signal) {
      const { found, ...told } = await find(({ findPaths }) => findPaths(search, signal), stamp, signal)
      return { paths: found, ...told }
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

/** The numbers of nodes, by the ids or former ids of entities; undefined of ids that nothing has. */
function numbersBy(read: Graph['read']) {
  const known = new Map<string, number>()
  // Many may be asked for at once, each by itself.
  const unknown = new DataLoader<string, number | undefined>(
    async (ids) => {
      const rows = await read({ text: numbersByIds, parameters: { ids } })
      for (const { id, number } of rows) known.set(id as string, number as number)
      return ids.map((id) => known.get(id))
    },
    { cache: false },
  )
  return (ids: readonly string[], signal?: AbortSignal): Promise<(number | undefined)[]> =>
    unlessAborted(Promise.all(ids.map((id) => known.get(id) ?? unknown.load(id))), signal)
}

const numbersByIds = `UNWIND $ids AS id
OPTIONAL MATCH (former:FormerId {id: id})
WHERE former.${mark} IS NOT NULL
WITH id, coalesce(former.current, id) AS current
MATCH (entity:Entity {id: current})
WHERE entity.${mark} IS NOT NULL
RETURN id, id(entity) AS number`

/** The row of what has a number, none of what is not ours; read once, for every property is a call of its own. */
function rowsOf<Thing extends { get(property: string): unknown }>(
  get: (number: number) => Thing | null,
  more?: (thing: Thing) => Row,
) {
  const known = new WeakMap<readonly string[], Map<number, readonly Row[]>>()
  return (number: number, properties: readonly string[]): readonly Row[] => {
    const rows = known.get(properties) ?? new Map<number, readonly Row[]>()
    known.set(properties, rows)
    const before = rows.get(number)
    if (before) return before
    const thing = get(number)
    const row =
      thing?.get(mark) == null
        ? []
        : [
            {
              ...Object.fromEntries(properties.map((name) => [name, (thing.get(name) ?? null) as Value])),
              ...more?.(thing),
            },
          ]
    rows.set(number, row)
    return row
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
