/** Fills an engine that holds nothing of ours yet, in many transactions: graphs too large for one, or for memory. */

import {
  createLinks,
  createNodes,
  firstOfOurs,
  hubLinks,
  markBatch,
  placeEntities,
  removeBatches,
  type StoredLink,
  takeLock,
  writtenBatch,
} from '../cypher/write.ts'
import { type Graph, GraphConflict, identified, type Statement } from '../graph/port.ts'
import type { Vocabulary } from './model.ts'
import type {
  GraphConflict as Conflict,
  GraphClaim,
  GraphEntity,
  GraphGap,
  GraphLink,
  GraphSource,
} from './projection.ts'
import {
  type Counts,
  count,
  countEnds,
  createHubIndex,
  datasetNode,
  entityNode,
  formerIdNodes,
  type HubLink,
  hubsAmong,
  type LabelledNode,
  plainNode,
  positionsOf,
  sourceNode,
  storedLink,
  symmetricTypes,
} from './stored.ts'

type Items<Item> = Iterable<Item> | AsyncIterable<Item>

/** A projection whose items are read one after another; a `Projection` is one too. Each list is gone through once. */
export interface ProjectionStream {
  readonly version: string
  readonly vocabulary: Vocabulary
  readonly entities: Items<GraphEntity>
  readonly links: Items<GraphLink>
  readonly claims: Items<GraphClaim>
  readonly sources: Items<GraphSource>
  readonly conflicts: Items<Conflict>
  readonly gaps: Items<GraphGap>
}

export interface FillOptions {
  /** How many rows one transaction carries, 2,000 without it: more bring nothing, and fill the server's memory. */
  readonly batch?: number
  /** Is told how many rows have been written; how many there are nobody knows before the end. */
  readonly onProgress?: (done: number) => void
}

/**
 * Writes a projection into an engine that holds nothing of ours, as `load` would store it. The node that tells of the
 * dataset is written last, so nobody takes a half-filled graph for a whole one; after a crash the next `load` puts it
 * right. Of the items the sources are kept in memory, and while they are put in order the names of entities.
 *
 * @throws {GraphConflict} where something of ours is stored already, and nothing is written then; or where nodes of
 * others have ids that are ours.
 */
export async function fill(
  graph: Graph,
  projection: ProjectionStream,
  { batch = 2000, onProgress }: FillOptions = {},
): Promise<void> {
  // Only what the writing itself looks up: keeping an index while filling takes longer than making it afterwards.
  await graph.prepare(['Entity', 'DatasetLock', 'DatasetBatch'])
  await refuseFilled(graph)
  const writer = createWriter(graph, batch, onProgress)
  const { nodes, positions, links } = writer
  const counts = {
    kinds: new Map(),
    types: new Map(),
    claims: 0,
    sources: 0,
    conflicts: 0,
    hubs: 0,
  } satisfies Counts
  const sources = await gathered(projection.sources)
  counts.sources = sources.length
  const named = new Set(sources.flatMap(({ publisher, authors }) => [publisher, ...authors]))
  const names = new Map<string, string>()
  let entities: Pick<GraphEntity, 'id' | 'sort'>[] = []
  await writer.all(async () => {
    for await (const entity of projection.entities) {
      count(counts.kinds, entity.kind)
      entities.push({ id: entity.id, sort: entity.sort })
      if (named.has(entity.id)) names.set(entity.id, entity.nameDa)
      await nodes(entityNode(entity))
      for (const former of formerIdNodes(entity)) await nodes(former)
    }
  })
  await writer.all(async () => {
    for (const position of positionsOf(entities)) await positions(position)
    entities = []
  })
  const degrees = new Map<string, number>()
  await writer.all(
    async () => {
      for (const source of sources) await nodes(sourceNode(source, names))
      for await (const claim of projection.claims) {
        counts.claims++
        await nodes(plainNode('Claim', claim))
      }
      for await (const conflict of projection.conflicts) {
        counts.conflicts++
        await nodes(plainNode('Conflict', conflict))
      }
      for await (const gap of projection.gaps) await nodes(plainNode('Gap', gap))
    },
    async () => {
      for await (const link of projection.links) {
        count(counts.types, link.type)
        countEnds(degrees, link)
        await links(storedLink(link))
      }
    },
  )
  const symmetric = symmetricTypes(projection.vocabulary)
  await writer.all(async () => {
    for (const id of hubsAmong(degrees, graph)) {
      counts.hubs++
      const { end, hub } = createHubIndex(id, symmetric)
      for await (const link of linksAround(graph, id, batch)) await nodes(end(link))
      await nodes(hub())
    }
  })
  await graph.prepare()
  await graph.write(async (transaction) => {
    const [written] = await transaction.run(firstOfOurs('Dataset'))
    if (written) return
    const { labels, node } = datasetNode(projection, counts)
    await transaction.run(removeBatches)
    await transaction.run(createNodes(labels, [node]))
  })
}

async function refuseFilled(graph: Graph): Promise<void> {
  await graph.write(async (transaction) => {
    await transaction.run(takeLock)
    for (const label of identified) {
      const [row] = label === 'DatasetLock' ? [] : await transaction.run(firstOfOurs(label))
      if (row)
        throw new GraphConflict(
          `the engine holds ${row.id} of this graph already; load it instead of filling`,
        )
    }
  })
}

/** Links were streamed past, so what the index of a hub needs is read back, in the order of their ids. */
async function* linksAround(graph: Graph, hub: string, atOnce: number): AsyncGenerator<HubLink> {
  for (let after = ''; ; ) {
    const page = hubLinks(hub, after, atOnce)
    const rows = await graph.write((transaction) => transaction.run(page))
    for (const { otherId, sort, kind, labels, ...link } of rows) {
      const label = (labels as string[]).find((one) => one !== 'Entity')
      yield { ...link, other: { id: otherId, sort, kind, label } } as unknown as HubLink
      after = link.id as string
    }
    if (rows.length < atOnce) return
  }
}

async function gathered<Item>(items: Items<Item>): Promise<Item[]> {
  const list: Item[] = []
  for await (const item of items) list.push(item)
  return list
}

/** Gathers rows to transactions; while some are written, the next one's rows are made. */
function createWriter(graph: Graph, batch: number, onProgress: FillOptions['onProgress']) {
  let done = 0
  let sent = 0
  let failure: { readonly error: unknown } | undefined

  const noted = (work: () => Promise<void>): Promise<void> =>
    work().catch((error) => {
      failure ??= { error }
    })

  const write = async (statements: readonly Statement[], rows: number): Promise<void> => {
    const id = String(++sent)
    await graph.write(async (transaction) => {
      // A driver that lost the connection while committing cannot know whether it did, and does it again.
      const [written] = await transaction.run(writtenBatch(id))
      if (written) return
      for (const statement of statements) await transaction.run(statement)
      await transaction.run(markBatch(id))
    })
    done += rows
    onProgress?.(done)
  }

  const writing = new Set<Promise<void>>()
  const lane = <Item>(
    atOnce: number,
    groupOf: (item: Item) => string,
    statement: (group: readonly [Item, ...Item[]]) => Statement,
  ) => {
    let groups = new Map<string, [Item, ...Item[]]>()
    let gatheredRows = 0
    const own = new Set<Promise<void>>()

    const send = async (): Promise<void> => {
      const [statements, rows] = [[...groups.values()].map(statement), gatheredRows]
      groups = new Map()
      gatheredRows = 0
      while (own.size >= atOnce) await Promise.race(own)
      if (failure) throw failure.error
      if (rows === 0) return
      const written = noted(() => write(statements, rows)).finally(() => {
        own.delete(written)
        writing.delete(written)
      })
      own.add(written)
      writing.add(written)
    }

    const add = async (item: Item): Promise<void> => {
      const key = groupOf(item)
      const group = groups.get(key)
      if (group) group.push(item)
      else groups.set(key, [item])
      if (++gatheredRows >= batch) await send()
    }
    return { add, send }
  }

  const nodes = lane<LabelledNode>(
    2,
    ({ labels }) => labels.join(':'),
    (group) =>
      createNodes(
        group[0].labels,
        group.map(({ node }) => node),
      ),
  )
  const positions = lane<ReturnType<typeof positionsOf>[number]>(2, () => 'positions', placeEntities)
  // One after another: two that write to the same ends would wait for each other's locks, or for ever.
  const links = lane<StoredLink>(
    1,
    ({ type }) => type,
    (group) => createLinks(group[0].type, group),
  )

  return {
    nodes: nodes.add,
    positions: positions.add,
    links: links.add,
    /** Does the work side by side, and ends when all its rows are written; or when one fails, and none is written any more. */
    async all(...works: readonly (() => Promise<void>)[]): Promise<void> {
      await Promise.all(works.map(noted))
      if (!failure) await Promise.all([nodes.send, positions.send, links.send].map(noted))
      while (writing.size > 0) await Promise.all(writing)
      if (failure) throw failure.error
    },
  }
}
