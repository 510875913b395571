/** Fills an engine that holds nothing of ours yet, in many transactions: graphs too large for one, or for memory. */

import {
  createLinks,
  createNodes,
  firstOfOurs,
  hubLinks,
  type StoredLink,
  takeLock,
} from '../cypher/write.ts'
import { type Graph, GraphConflict, identified, type Row, type Statement } from '../graph/port.ts'
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
  datasetNode,
  entityNode,
  formerIdNodes,
  type HubLink,
  hubNodes,
  hubsAmong,
  type LabelledNode,
  plainNode,
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
  /** How many rows one transaction carries, 10,000 without it: more bring nothing, and fill the server's memory. */
  readonly batch?: number
  /** Is told how many rows have been written; how many there are nobody knows before the end. */
  readonly onProgress?: (done: number) => void
}

/**
 * Writes a projection into an engine that holds nothing of ours, as `load` would store it. The node that tells of the
 * dataset is written last, so nobody takes a half-filled graph for a whole one; after a crash the next `load` puts it
 * right. Of the items only the sources are kept in memory.
 *
 * @throws {GraphConflict} where something of ours is stored already, and nothing is written then; or where nodes of
 * others have ids that are ours.
 */
export async function fill(
  graph: Graph,
  projection: ProjectionStream,
  { batch = 10_000, onProgress }: FillOptions = {},
): Promise<void> {
  await graph.prepare()
  await refuseFilled(graph)
  const writer = createWriter(graph, batch, onProgress)
  const counts = { kinds: new Map(), types: new Map(), claims: 0, sources: 0, conflicts: 0 } satisfies Counts
  const sources = await gathered(projection.sources)
  counts.sources = sources.length
  const named = new Set(sources.flatMap(({ publisher, authors }) => [publisher, ...authors]))
  const names = new Map<string, string>()
  for await (const entity of projection.entities) {
    count(counts.kinds, entity.kind)
    if (named.has(entity.id)) names.set(entity.id, entity.nameDa)
    await writer.node(entityNode(entity))
    for (const former of formerIdNodes(entity)) await writer.node(former)
  }
  for (const source of sources) await writer.node(sourceNode(source, names))
  for await (const claim of projection.claims) {
    counts.claims++
    await writer.node(plainNode('Claim', claim))
  }
  for await (const conflict of projection.conflicts) {
    counts.conflicts++
    await writer.node(plainNode('Conflict', conflict))
  }
  for await (const gap of projection.gaps) await writer.node(plainNode('Gap', gap))
  await writer.flush()
  const degrees = new Map<string, number>()
  for await (const link of projection.links) {
    count(counts.types, link.type)
    countEnds(degrees, link)
    await writer.link(storedLink(link))
  }
  await writer.flush()
  const symmetric = symmetricTypes(projection.vocabulary)
  for (const id of hubsAmong(degrees)) {
    const links = await graph.write((transaction) => transaction.run(hubLinks(id)))
    const { hub, ends } = hubNodes(id, hubLinksOf(links), symmetric)
    for (const node of [hub, ...ends]) await writer.node(node)
  }
  await writer.flush()
  await writer.node(datasetNode(projection, counts))
  await writer.flush()
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

/** Links were streamed past, so what the index of a hub needs is read back. */
function hubLinksOf(rows: readonly Row[]): HubLink[] {
  return rows.map(({ otherId, sort, kind, labels, ...link }) => {
    const label = (labels as string[]).find((one) => one !== 'Entity')
    return { ...link, other: { id: otherId, sort, kind, label } } as unknown as HubLink
  })
}

async function gathered<Item>(items: Items<Item>): Promise<Item[]> {
  const list: Item[] = []
  for await (const item of items) list.push(item)
  return list
}

/** Gathers rows to transactions; while one is written, the next one's rows are made. */
function createWriter(graph: Graph, batch: number, onProgress: FillOptions['onProgress']) {
  let nodes = new Map<string, LabelledNode[]>()
  let links = new Map<string, StoredLink[]>()
  let gatheredRows = 0
  let done = 0
  let writing: Promise<void> = Promise.resolve()

  const send = async (): Promise<void> => {
    const statements: Statement[] = [
      ...[...nodes.values()].map((rows) =>
        createNodes(
          rows[0]?.labels ?? [],
          rows.map(({ node }) => node),
        ),
      ),
      ...[...links].map(([type, rows]) => createLinks(type, rows)),
    ]
    const rows = gatheredRows
    nodes = new Map()
    links = new Map()
    gatheredRows = 0
    await writing
    writing = graph.write(async (transaction) => {
      for (const statement of statements) await transaction.run(statement)
      done += rows
    })
    // Who awaits it next hears of a fault; until then it must not end the process.
    writing.catch(() => undefined)
    onProgress?.(done)
  }

  const add = async <Row>(groups: Map<string, Row[]>, key: string, row: Row): Promise<void> => {
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
    if (++gatheredRows >= batch) await send()
  }

  return {
    node: (row: LabelledNode) => add(nodes, row.labels.join(':'), row),
    link: (row: StoredLink) => add(links, row.type, row),
    /** Ends when all rows so far are written. */
    async flush(): Promise<void> {
      await send()
      await writing
      onProgress?.(done)
    },
  }
}
