/** Brings a projection into an engine: what is new is added, what differs is changed, what is gone is removed. */

import { createHash } from 'node:crypto'
import {
  changeNodes,
  createLinks,
  createNodes,
  removeLinks,
  removeNodes,
  type StoredLink,
  type StoredNode,
  storedLinks,
  storedNodes,
} from '../cypher/write.ts'
import type { Graph, Statement, Transaction, Value } from '../graph/port.ts'
import { indexedText } from '../search/words.ts'
import { firstDay, lastDay } from './partial-date.ts'
import type { GraphEntity, GraphSource, Projection } from './projection.ts'

/** How many rows one statement carries. */
const batch = 1000

export interface Change {
  readonly added: number
  readonly changed: number
  readonly removed: number
}

export type Changes = Readonly<Record<'entities' | 'links' | 'claims' | 'sources' | 'others', Change>>

export interface LoadOptions {
  /** Compares only: nothing is written. */
  readonly dryRun?: boolean
  /** Is told how many rows of how many have been written. */
  readonly onProgress?: (done: number, all: number) => void
}

/**
 * Makes the engine hold this projection and nothing else of ours, in one transaction. Data that is not ours is left
 * alone; a relationship that others drew to an entity goes only when the entity itself goes.
 */
export async function load(
  graph: Graph,
  projection: Projection,
  options: LoadOptions = {},
): Promise<Changes> {
  await graph.prepare()
  const nodes = nodesOf(projection)
  const links = linksOf(projection)
  return graph.write(async (transaction) => {
    const plans = []
    for (const [label, wanted] of nodes) plans.push(await planNodes(transaction, label, wanted))
    const linkPlan = await planLinks(transaction, links)
    // Links go before their ends and come after them.
    const statements = [
      ...linkPlan.removals,
      ...plans.flatMap((plan) => plan.removals),
      ...plans.flatMap((plan) => plan.additions),
      ...linkPlan.additions,
    ]
    if (!options.dryRun) {
      const all = statements.reduce((sum, { rows }) => sum + rows, 0)
      let done = 0
      options.onProgress?.(done, all)
      for (const { statement, rows } of statements) {
        await transaction.run(statement)
        done += rows
        options.onProgress?.(done, all)
      }
    }
    const changes = new Map(plans.map(({ label, change }) => [label, change]))
    const of = (label: string) => changes.get(label) ?? none
    return {
      entities: of('Entity'),
      links: linkPlan.change,
      claims: of('Claim'),
      sources: of('Source'),
      others: ['Conflict', 'Gap', 'FormerId'].map(of).reduce(sum, none),
    }
  })
}

const none: Change = { added: 0, changed: 0, removed: 0 }

function sum(one: Change, other: Change): Change {
  return {
    added: one.added + other.added,
    changed: one.changed + other.changed,
    removed: one.removed + other.removed,
  }
}

interface Batch {
  readonly statement: Statement
  readonly rows: number
}

/** A node with the label of its type beside the common one, where it has one. */
interface LabelledNode {
  readonly labels: readonly string[]
  readonly node: StoredNode
}

function batches<Item>(items: readonly Item[], statement: (items: readonly Item[]) => Statement): Batch[] {
  return Array.from({ length: Math.ceil(items.length / batch) }, (_, index) => {
    const part = items.slice(index * batch, (index + 1) * batch)
    return { statement: statement(part), rows: part.length }
  })
}

/** What is stored is compared whole, so that what somebody changed by hand is put right as well. */
async function planNodes(transaction: Transaction, label: string, wanted: readonly LabelledNode[]) {
  const before = new Map(
    (await transaction.run(storedNodes(label))).map(({ properties }) => {
      const node = properties as StoredNode
      return [node.id, canonical(node)]
    }),
  )
  const ids = new Set(wanted.map(({ node }) => node.id))
  const gone = [...before.keys()].filter((id) => !ids.has(id))
  const added = wanted.filter(({ node }) => !before.has(node.id))
  const changed = wanted.filter(({ node }) => before.has(node.id) && before.get(node.id) !== canonical(node))
  const created = groupedBy(added, ({ labels }) => labels.join(':'))
  return {
    label,
    removals: batches(gone, (part) => removeNodes(label, part)),
    additions: [
      ...batches(changed, (part) =>
        changeNodes(
          label,
          part.map(({ node }) => node),
        ),
      ),
      ...[...created.values()].flatMap((items) =>
        batches(items, (part) =>
          createNodes(
            part[0]?.labels ?? [label],
            part.map(({ node }) => node),
          ),
        ),
      ),
    ],
    change: { added: added.length, changed: changed.length, removed: gone.length },
  }
}

async function planLinks(transaction: Transaction, wanted: ReadonlyMap<string, readonly StoredLink[]>) {
  const before = new Map<string, { readonly from: string; readonly text: string }>()
  const stale = new Map<string, string>()
  for (const row of await transaction.run(storedLinks)) {
    const link = row as unknown as StoredLink
    // No engine keeps relationships unique: one that stands there twice is written anew.
    if (before.has(link.properties.id)) stale.set(link.properties.id, link.from)
    before.set(link.properties.id, { from: link.from, text: canonical(link) })
  }
  const all = new Map([...wanted.values()].flat().map((link) => [link.properties.id, link]))
  for (const [id, { from, text }] of before) {
    const link = all.get(id)
    if (!link || canonical(link) !== text) stale.set(id, from)
  }
  const removed = [...stale.keys()].filter((id) => !all.has(id)).length
  return {
    removals: batches(
      [...stale].map(([id, from]) => ({ id, from })),
      removeLinks,
    ),
    additions: [...wanted].flatMap(([type, links]) =>
      batches(
        links.filter(({ properties: { id } }) => !before.has(id) || stale.has(id)),
        (part) => createLinks(type, part),
      ),
    ),
    change: {
      added: [...all.keys()].filter((id) => !before.has(id)).length,
      changed: stale.size - removed,
      removed,
    },
  }
}

function groupedBy<Item>(items: readonly Item[], key: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) {
    const group = groups.get(key(item))
    if (group) group.push(item)
    else groups.set(key(item), [item])
  }
  return groups
}

/** The same text for the same content, in whatever order an engine gives the properties. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, inner) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
      : inner,
  )
}

/** The hash marks a node or relationship as ours and tells versions of it apart at a glance. */
function stored(properties: { readonly id: string; readonly [property: string]: unknown }): StoredNode {
  const hash = createHash('sha256').update(JSON.stringify(properties)).digest('base64url').slice(0, 22)
  return { ...(properties as StoredNode), hash }
}

function nodesOf(projection: Projection): Map<string, LabelledNode[]> {
  const plain = (label: string, items: readonly { readonly id: string }[]): [string, LabelledNode[]] => [
    label,
    items.map((item) => ({ labels: [label], node: stored({ ...item }) })),
  ]
  const names = new Map(projection.entities.map(({ id, nameDa }) => [id, nameDa]))
  return new Map([
    [
      'Entity',
      projection.entities.map((entity) => ({
        labels: ['Entity', entity.label],
        node: stored(entityProperties(entity)),
      })),
    ],
    plain('Claim', projection.claims),
    plain(
      'Source',
      projection.sources.map((source) => sourceProperties(source, names)),
    ),
    plain('Conflict', projection.conflicts),
    plain('Gap', projection.gaps),
    plain(
      'FormerId',
      projection.entities.flatMap(({ id, formerIds }) =>
        formerIds.map((former) => ({ id: former, current: id })),
      ),
    ),
    plain('Dataset', [datasetProperties(projection)]),
  ])
}

function entityProperties(entity: GraphEntity) {
  const { label: _label, formerIds: _formerIds, ...properties } = entity
  const { nameDa, nameEn, aliases, summaryDa, summaryEn } = entity
  const texts = [nameDa, nameEn, ...aliases, summaryDa, summaryEn].filter((text) => text !== undefined)
  return {
    ...properties,
    ...(entity.periodFrom === undefined ? {} : { holdsFrom: firstDay(entity.periodFrom) }),
    ...(entity.periodTo === undefined ? {} : { holdsTo: lastDay(entity.periodTo) }),
    searchText: indexedText(texts),
  }
}

/** A reference names people and publishers, so their names are kept with the source. */
function sourceProperties(source: GraphSource, names: ReadonlyMap<string, string>) {
  const { publisher, authors } = source
  return {
    ...source,
    ...(publisher === undefined ? {} : { publisherName: names.get(publisher) ?? publisher }),
    authorNames: authors.map((author) => names.get(author) ?? author),
  }
}

function linksOf({ links }: Projection): Map<string, StoredLink[]> {
  const rows = links.map(({ type, from, to, claimIds: _claimIds, ...properties }) => ({
    type,
    link: { from, to, properties: stored({ ...properties }) },
  }))
  const byType = groupedBy(rows, ({ type }) => type)
  return new Map([...byType].map(([type, items]) => [type, items.map(({ link }) => link)]))
}

function datasetProperties({ version, vocabulary, entities, links, claims, sources, conflicts }: Projection) {
  const kinds = vocabulary.kinds.map(({ kind }) => kind)
  const types = vocabulary.linkTypes.map(({ type }) => type)
  return {
    id: 'dataset',
    version,
    entityCount: entities.length,
    linkCount: links.length,
    claimCount: claims.length,
    sourceCount: sources.length,
    conflictCount: conflicts.length,
    kinds,
    kindCounts: kinds.map((kind) => entities.filter((entity) => entity.kind === kind).length),
    types,
    typeCounts: types.map((type) => links.filter((link) => link.type === type).length),
  } satisfies Record<string, Value>
}
