import { setImmediate } from 'node:timers/promises'
import type { GrafeoDB } from '@grafeo-db/js'
import { type FoundPath, GraphTimeout, mark, type PathSearch, type Row, type Statement } from './port.ts'
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
  read(statement: Statement, signal?: AbortSignal): Promise<Row[]>
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
export function createPathFinder({ database, read, entity, link, milliseconds }: PathFinderOptions) {
  const numbers = new Map<string, number>()
  const steps = new Map<number, readonly Step<Link>[]>()

  /** The numbers of entities, by their ids or former ids; without those that nothing has. */
  const numbersOf = async (asked: readonly string[], signal: AbortSignal | undefined) => {
    const unknown = asked.filter((id) => !numbers.has(id))
    if (unknown.length > 0) {
      const rows = await read({ text: numbersByIds, parameters: { ids: unknown } }, signal)
      for (const { id, number } of rows) numbers.set(id as string, number as number)
    }
    return asked.map((id) => numbers.get(id))
  }

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

const numbersByIds = `UNWIND $ids AS id
OPTIONAL MATCH (former:FormerId {id: id})
WHERE former.${mark} IS NOT NULL
WITH id, coalesce(former.current, id) AS current
MATCH (entity:Entity {id: current})
WHERE entity.${mark} IS NOT NULL
RETURN id, id(entity) AS number`
