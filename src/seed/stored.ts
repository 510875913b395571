/** The form in which a projection is stored: what each of its items becomes as a node or a relationship. */

import { createHash } from 'node:crypto'
import type { Stored, StoredLink } from '../cypher/write.ts'
import { mark } from '../graph/port.ts'
import { indexedText } from '../search/words.ts'
import type { Vocabulary } from './model.ts'
import type { GraphEntity, GraphLink, GraphSource, Projection } from './projection.ts'

/** A node with the label of its type beside the common one, where it has one. */
export interface LabelledNode {
  readonly labels: readonly string[]
  readonly node: Stored
}

/** The same text for the same content, in whatever order an engine gives the properties. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  )
}

function marked(properties: { readonly id: string; readonly [property: string]: unknown }): Stored {
  const hash = createHash('sha256').update(canonical(properties)).digest('base64url').slice(0, 22)
  return { ...(properties as Stored), [mark]: hash }
}

export function nodesOf(projection: Projection): Map<string, LabelledNode[]> {
  const names = new Map(projection.entities.map(({ id, nameDa }) => [id, nameDa]))
  const plain = (label: string, items: readonly Identified[]): [string, LabelledNode[]] => [
    label,
    items.map((item) => plainNode(label, item)),
  ]
  return new Map([
    ['Entity', projection.entities.map(entityNode)],
    plain('Claim', projection.claims),
    ['Source', projection.sources.map((source) => sourceNode(source, names))],
    plain('Conflict', projection.conflicts),
    plain('Gap', projection.gaps),
    ['FormerId', projection.entities.flatMap(formerIdNodes)],
    ['Dataset', [datasetNode(projection, countsOf(projection))]],
  ])
}

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
  const texts = [nameDa, nameEn, ...aliases, summaryDa, summaryEn].filter((text) => text !== undefined)
  return { labels: ['Entity', label], node: marked({ ...properties, searchText: indexedText(texts) }) }
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

/** How many of what there are, entities by kind and links by type. */
export interface Counts {
  readonly kinds: ReadonlyMap<string, number>
  readonly types: ReadonlyMap<string, number>
  readonly claims: number
  readonly sources: number
  readonly conflicts: number
}

function countsOf({ entities, links, claims, sources, conflicts }: Projection): Counts {
  return {
    kinds: counted(entities, ({ kind }) => kind),
    types: counted(links, ({ type }) => type),
    claims: claims.length,
    sources: sources.length,
    conflicts: conflicts.length,
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
    kinds,
    kindCounts: kinds.map((kind) => counts.kinds.get(kind) ?? 0),
    types,
    typeCounts: types.map((type) => counts.types.get(type) ?? 0),
  } as Identified)
}
