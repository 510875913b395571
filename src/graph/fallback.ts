import { setMaxListeners } from 'node:events'
import { type Graph, GraphUnavailable, unlessAborted } from './port.ts'

export interface FallbackOptions {
  /** The version to answer from should the first graph be away from the beginning. */
  readonly version: string
  /** Which version a graph holds; undefined where it holds none. */
  versionOf(graph: Graph, signal?: AbortSignal): Promise<string | undefined>
  /** A graph that holds the version, where one can be had; it is closed when it is not needed any more. */
  fill(version: string): Promise<Graph | undefined>
  /** How often the first graph is looked at, in milliseconds, and how long it may take to answer. */
  readonly probeMilliseconds: number
  /** Told whenever another graph answers than before. */
  onChange?(isFallback: boolean, error?: unknown): void
}

/** How long a graph that is not needed any more may still be read, in milliseconds. */
const closeMilliseconds = 30_000

/** Aborted when the first graph is given up: all that wait for it listen. */
function createPresence(): AbortController {
  const presence = new AbortController()
  setMaxListeners(0, presence.signal)
  return presence
}

/**
 * A graph that is answered by another one of the same version while it is away, and by itself again once it is back. It
 * looks at the first graph again and again, so that a silence is noticed before a question has to wait for its end.
 */
export function createFallbackGraph(first: Graph, options: FallbackOptions): Graph {
  const { versionOf, fill, probeMilliseconds, onChange } = options
  const filled = (version: string) => ({ version, graph: fill(version).catch(() => undefined) })
  let second = filled(options.version)
  /** Set while the first is away: the graph that answers instead. */
  let instead: Graph | undefined
  /** Aborted when the first is given up, so that what waits for it need not. */
  let present = createPresence()
  let isClosed = false

  const prepare = (version: string) => {
    if (second.version === version) return
    const former = second.graph
    second = filled(version)
    // Later, for a question may just be reading it.
    const close = () => former.then((graph) => graph?.close()).catch(() => undefined)
    setTimeout(close, closeMilliseconds).unref()
  }

  const giveUp = async (error: unknown) => {
    const graph = await second.graph
    if (!graph || instead || isClosed) return
    instead = graph
    present.abort(error)
    onChange?.(true, error)
  }

  const comeBack = () => {
    if (!instead) return
    instead = undefined
    present = createPresence()
    onChange?.(false)
  }

  let timeouts = 0
  const probe = async () => {
    const limit = AbortSignal.timeout(probeMilliseconds)
    try {
      const version = await versionOf(first, limit)
      timeouts = 0
      // A first graph that holds nothing is away as well, such as one that is made anew.
      if (version === undefined) return await giveUp(new GraphUnavailable('the graph holds nothing'))
      comeBack()
      prepare(version)
    } catch (error) {
      // One slow answer is a busy engine's, or a busy process's of ours.
      if (limit.aborted && ++timeouts < 2) return
      await giveUp(error)
    }
  }
  let timer: NodeJS.Timeout | undefined
  const watch = async () => {
    await probe()
    if (isClosed) return
    timer = setTimeout(watch, probeMilliseconds)
    timer.unref()
  }
  watch()

  const read = async <Answer>(
    work: (graph: Graph, signal?: AbortSignal) => Promise<Answer>,
    signal: AbortSignal | undefined,
  ): Promise<Answer> => {
    if (instead) return work(instead, signal)
    const lost = present.signal
    try {
      // The two signals are not made one: Node 20 keeps what AbortSignal.any gives as long as the older of them lives.
      return await unlessAborted(work(first, signal), lost)
    } catch (error) {
      if (signal?.aborted) throw error
      if (!lost.aborted) {
        if (!(error instanceof GraphUnavailable)) throw error
        await giveUp(error)
      }
      if (!instead) throw error
      return work(instead, signal)
    }
  }

  return {
    get engine() {
      return (instead ?? first).engine
    },
    get seeksRanges() {
      return (instead ?? first).seeksRanges
    },
    get isFallback() {
      return instead !== undefined
    },
    get findEntity() {
      return (instead ?? first).findEntity
    },
    get findPaths() {
      return (instead ?? first).findPaths
    },
    read: (statement, signal) => read((graph, ends) => graph.read(statement, ends), signal),
    searchText: (search, signal) => read((graph, ends) => graph.searchText(search, ends), signal),
    prepare: (labels) => first.prepare(labels),
    write: (work) => first.write(work),
    async close() {
      isClosed = true
      clearTimeout(timer)
      const graph = await second.graph
      await Promise.all([first.close(), graph?.close()])
    },
  }
}
