import { setImmediate } from 'node:timers/promises'
import type { GrafeoDB } from '@grafeo-db/js'
import { type FoundPath, GraphTimeout, mark, type PathSearch, type Row } from './port.ts'
import { type Step, simplePaths } from './simple-paths.ts'

interface Link {
  readonly number: number
  readonly id: string
  readonly type: string
  readonly holdsFrom: string
  readonly holdsTo: string
}

export interface PathFinderOptions {
  readonly database: GrafeoDB
  /** The numbers of nodes, by the ids or former ids of entities; undefined of ids that nothing has. */
  numbersOf(ids: readonly string[], signal?: AbortSignal): Promise<(number | undefined)[]>
  /** The row of a node or of an edge, by its number. */
  entity(number: number, properties: readonly string[]): readonly Row[]
  link(number: number, properties: readonly string[]): readonly Row[]
  /** How long one search may take, in milliseconds. */
  readonly milliseconds: number
}

/** How long a search may hold the process at a stretch, in milliseconds. */
const mostBlocking = 5

/**
 * Finds paths by going from link to link. What is read of the database on the way, by single calls, is kept: it holds until
 * something is written.
 */
export function createPathFinder({ database, numbersOf, entity, link, milliseconds }: PathFinderOptions) {
  const steps = new Map<number, readonly Step<Link>[]>()

  const linkOf = (number: number): Link | undefined => {
    const edge = database.getEdge(number)
    if (edge?.get(mark) == null) return undefined
    return {
      number,
      id: edge.get('id') as string,
      type: edge.edgeType,
      holdsFrom: (edge.get('holdsFrom') as string | null) ?? '',
      holdsTo: (edge.get('holdsTo') as string | null) ?? '9999',
    }
  }

  const stepsFrom = (node: number): readonly Step<Link>[] => {
    const before = steps.get(node)
    if (before) return before
    const read = database.getNodeEdges(node, { direction: 'both' }).flatMap(([node, edge]) => {
      const link = linkOf(edge as number)
      return link ? [{ link, node: node as number }] : []
    })
    steps.set(
      node,
      read.sort((one, other) => (one.link.id < other.link.id ? -1 : 1)),
    )
    return read
  }

  return async (
    { from, to, avoid, types, asOf, maxLength, limit, properties }: Omit<PathSearch, 'stamp'>,
    signal?: AbortSignal,
  ): Promise<FoundPath[]> => {
    const deadline = performance.now() + milliseconds
    const [source, target, ...avoided] = await numbersOf([from, to, ...(avoid ?? [])], signal)
    if (source === undefined || target === undefined) return []
    const search = simplePaths<Link>({
      source,
      target,
      maxLength,
      limit,
      stepsFrom,
      mayTake: ({ type, holdsFrom, holdsTo }) =>
        (!types || types.includes(type)) && (!asOf || (holdsFrom <= asOf && holdsTo >= asOf)),
      mayPass: (node) => !avoided.includes(node),
    })
    for (let began = performance.now(); ; ) {
      const turn = search.next()
      if (turn.done) {
        return turn.value.map((path) => ({
          entities: [source, ...path.map(({ node }) => node)].flatMap((node) =>
            entity(node, properties.entity),
          ),
          links: path.flatMap(({ link: { number } }) => link(number, properties.link)),
        }))
      }
      const now = performance.now()
      if (now > deadline) throw new GraphTimeout(`no paths within ${milliseconds} ms`)
      if (now - began < mostBlocking) continue
      await setImmediate()
      signal?.throwIfAborted()
      began = performance.now()
    }
  }
}
