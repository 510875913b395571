/** The form in which a projection is stored: what each of its items becomes as a node or a relationship. */

import { createHash } from 'node:crypto'
import { hubSize } from '../cypher/hub.ts'
import type { Stored, StoredLink } from '../cypher/write.ts'
import { type Graph, mark } from '../graph/port.ts'
import { indexedText } from '../search/words.ts'
import type { Vocabulary } from './model.ts'
import { compareText } from './order.ts'
import type { GraphEntity, GraphLink, GraphSource, Projection } from './projection.ts'

/** A node with the label of its type beside the common one, where it has one. */
export interface LabelledNode {
  readonly labels: readonly string[]
  readonly node: Stored
}

/** The same text for the same content, in whatever order an engine gives the properties. */
export function canonical(value: object): string {
  return JSON.stringify(inOrder(value))
}

/** Lists hold no maps: no engine stores such. */
function inOrder(value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value
  const map = value as Record<string, unknown>
  const sorted: Record<string, unknown> = {}
  for (const key of Object.keys(map).sort()) sorted[key] = inOrder(map[key])
  return sorted
}

function marked(properties: { readonly id: string; readonly [property: string]: unknown }): Stored {
  const hash = createHash('sha256').update(canonical(properties)).digest('base64url').slice(0, 22)
  return { ...(properties as Stored), [mark]: hash }
}

/** What the engine is to hold of a projection, by label. */
export function nodesOf(projection: Projection, engine: Engine): Map<string, LabelledNode[]> {
  const names = new Map(projection.entities.map(({ id, nameDa }) => [id, nameDa]))
  const hubs = hubsOf(projection.links, engine)
  const plain = (label: string, items: readonly Identified[]): [string, LabelledNode[]] => [
    label,
    items.map((item) => plainNode(label, item)),
  ]
  return new Map([
    ['Entity', placedEntities(projection.entities)],
    plain('Claim', projection.claims),
    ['Source', projection.sources.map((source) => sourceNode(source, names))],
    plain('Conflict', projection.conflicts),
    plain('Gap', projection.gaps),
    ['FormerId', projection.entities.flatMap(formerIdNodes)],
    ...hubIndexOf(projection, hubs),
    ['Dataset', [datasetNode(projection, countsOf(projection, hubs.length))]],
    // Only a fill that broke off leaves any.
    ['DatasetBatch', []],
  ])
}

type Engine = Pick<Graph, 'seeksRanges'>

interface Identified {
  readonly id: string
}

/** An item that is stored as it is. */
export function plainNode(label: string, item: Identified): LabelledNode {
  return { labels: [label], node: marked({ ...item }) }
}

export function entityNode(entity: GraphEntity): LabelledNode {
  const { label, formerIds: _formerIds, ...properties } = entity
  const { nameDa, nameEn, aliases, summaryDa, summaryEn } = entity
  const given = (texts: readonly (string | undefined)[]) => texts.filter((text) => text !== undefined)
  const searchText = indexedText(given([nameDa, nameEn, ...aliases]), given([summaryDa, summaryEn]))
  return { labels: ['Entity', label], node: marked({ ...properties, searchText }) }
}

/**
 * Where each entity stands among all in the Danish order of names, from 0: what lists are sorted by, for it is quicker to read
 * than names. Another entity moves those after it, so a position is no part of what an entity's mark is the hash of.
 */
export function positionsOf(
  entities: readonly Pick<GraphEntity, 'id' | 'sort'>[],
): [id: string, position: number][] {
  return [...entities]
    .sort((one, other) => compareText(one.sort, other.sort) || compareText(one.id, other.id))
    .map(({ id }, position) => [id, position])
}

function placedEntities(entities: readonly GraphEntity[]): LabelledNode[] {
  const positions = new Map(positionsOf(entities))
  return entities.map((entity) => {
    const { labels, node } = entityNode(entity)
    return { labels, node: { ...node, position: positions.get(entity.id) as number } }
  })
}

export function formerIdNodes({ id, formerIds }: GraphEntity): LabelledNode[] {
  return formerIds.map((former) => plainNode('FormerId', { id: former, current: id } as Identified))
}

/** A reference names people and publishers, so their names are kept with the source. */
export function sourceNode(source: GraphSource, names: ReadonlyMap<string, string>): LabelledNode {
  const { publisher, authors } = source
  return plainNode('Source', {
    ...source,
    ...(publisher === undefined ? {} : { publisherName: names.get(publisher) ?? publisher }),
    authorNames: authors.map((author) => names.get(author) ?? author),
  } as Identified)
}

export function linksOf({ links }: Projection): Map<string, StoredLink> {
  return new Map(links.map((link) => [link.id, storedLink(link)]))
}

/** The claims of a link are found by their `linkId`; a list beside that would be a second truth. */
export function storedLink({ type, from, to, claimIds: _claimIds, ...properties }: GraphLink): StoredLink {
  return { type, from, to, properties: marked({ ...properties }) }
}

/** What the index of a hub's links tells of one of them and its other end. */
export interface HubLink
  extends Pick<GraphLink, 'id' | 'type' | 'from' | 'to' | 'sourceIds' | 'sourceCount'> {
  readonly holdsFrom?: string | null | undefined
  readonly holdsTo?: string | null | undefined
  readonly other: Pick<GraphEntity, 'id' | 'sort' | 'kind' | 'label'>
}

/** The ids of the entities whose links the engine keeps in an index. */
export function hubsAmong(degrees: ReadonlyMap<string, number>, { seeksRanges }: Engine): string[] {
  if (!seeksRanges) return []
  return [...degrees].filter(([, amount]) => amount > hubSize).map(([id]) => id)
}

/** Counts a link at its ends. */
export function countEnds(degrees: Map<string, number>, { from, to }: Pick<GraphLink, 'from' | 'to'>): void {
  count(degrees, from)
  if (to !== from) count(degrees, to)
}

/** Makes the index of a hub's links. */
export function createHubIndex(hub: string, symmetric: ReadonlySet<string>) {
  const groups = new Map<string, number>()
  const named = new Set<string>()
  return {
    /** What is stored for a link; they come in the order of their ids. */
    end({ id, type, from, to, sourceIds, sourceCount, holdsFrom, holdsTo, other }: HubLink): LabelledNode {
      const group = `${from === hub || symmetric.has(type) ? 'OUT' : 'IN'} ${type}`
      count(groups, group)
      const neighbour = `${group} ${other.id}`
      const isFirst = !named.has(neighbour)
      named.add(neighbour)
      return plainNode('LinkEnd', {
        id: `${hub} ${group} ${id}`,
        // Of several links to one neighbour only the first is found by its name.
        ...(isFirst && { name: `${hub} ${group} ${other.sort}\t${other.id}` }),
        link: id,
        from,
        to,
        other: other.id,
        kind: other.kind,
        label: other.label,
        sourceIds,
        sourceCount,
        ...(holdsFrom != null && { holdsFrom }),
        ...(holdsTo != null && { holdsTo }),
      } as Identified)
    },
    /** What is stored of the hub itself, once all its links have come. */
    hub(): LabelledNode {
      const names = [...groups.keys()].sort(compareText).map((group) => group.split(' ') as [string, string])
      return plainNode('Hub', {
        id: hub,
        directions: names.map(([direction]) => direction),
        types: names.map(([, type]) => type),
        counts: names.map((name) => groups.get(name.join(' '))),
      } as Identified)
    },
  }
}

/** The link types that read the same both ways. */
export function symmetricTypes({ linkTypes }: Vocabulary): ReadonlySet<string> {
  return new Set(linkTypes.filter(({ symmetric }) => symmetric).map(({ type }) => type))
}

function hubsOf(links: Projection['links'], engine: Engine): string[] {
  const degrees = new Map<string, number>()
  for (const link of links) countEnds(degrees, link)
  return hubsAmong(degrees, engine)
}

function hubIndexOf(
  { entities, links, vocabulary }: Projection,
  hubs: readonly string[],
): Map<string, LabelledNode[]> {
  const around = new Map<string, HubLink[]>(hubs.map((hub) => [hub, []]))
  const index = new Map<string, LabelledNode[]>([
    ['Hub', []],
    ['LinkEnd', []],
  ])
  if (around.size === 0) return index
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  for (const link of links) {
    for (const [end, opposite] of new Map([
      [link.from, link.to],
      [link.to, link.from],
    ])) {
      const other = byId.get(opposite)
      if (other) around.get(end)?.push({ ...link, other })
    }
  }
  const symmetric = symmetricTypes(vocabulary)
  for (const [id, linksOfHub] of around) {
    const { end, hub } = createHubIndex(id, symmetric)
    const inOrder = linksOfHub.sort((one, other) => compareText(one.id, other.id))
    index.get('LinkEnd')?.push(...inOrder.map(end))
    index.get('Hub')?.push(hub())
  }
  return index
}

/** How many of what there are, entities by kind and links by type. */
export interface Counts {
  readonly kinds: ReadonlyMap<string, number>
  readonly types: ReadonlyMap<string, number>
  readonly claims: number
  readonly sources: number
  readonly conflicts: number
  /** Hubs with an index of their links. */
  readonly hubs: number
}

function countsOf({ entities, links, claims, sources, conflicts }: Projection, hubs: number): Counts {
  return {
    kinds: counted(entities, ({ kind }) => kind),
    types: counted(links, ({ type }) => type),
    claims: claims.length,
    sources: sources.length,
    conflicts: conflicts.length,
    hubs,
  }
}

function counted<Item>(items: readonly Item[], key: (item: Item) => string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const item of items) count(counts, key(item))
  return counts
}

/** Counts one more under the key. */
export function count(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

/** The node that tells of the whole. */
export function datasetNode(
  { version, vocabulary }: { readonly version: string; readonly vocabulary: Vocabulary },
  counts: Counts,
): LabelledNode {
  const kinds = vocabulary.kinds.map(({ kind }) => kind)
  const types = vocabulary.linkTypes.map(({ type }) => type)
  const sum = (amounts: ReadonlyMap<string, number>) =>
    [...amounts.values()].reduce((total, amount) => total + amount, 0)
  return plainNode('Dataset', {
    id: 'dataset',
    version,
    entityCount: sum(counts.kinds),
    linkCount: sum(counts.types),
    claimCount: counts.claims,
    sourceCount: counts.sources,
    conflictCount: counts.conflicts,
    hubCount: counts.hubs,
    isPlaced: true,
    kinds,
    kindCounts: kinds.map((kind) => counts.kinds.get(kind) ?? 0),
    types,
    typeCounts: types.map((type) => counts.types.get(type) ?? 0),
  } as Identified)
}
