/** Brings a projection into an engine: what is new is added, what differs is changed, what is gone is removed. */

import {
  changeNodes,
  createLinks,
  createNodes,
  type FoundLink,
  type FoundNode,
  foreignNodes,
  found,
  relabelNodes,
  removeLinks,
  removeNodes,
  type Stored,
  type StoredLink,
  storedLinks,
  storedNodes,
  takeLock,
} from '../cypher/write.ts'
import { type Graph, GraphConflict, type Statement, type Transaction } from '../graph/port.ts'
import { groupedBy } from './group.ts'
import type { Projection } from './projection.ts'
import { canonical, type LabelledNode, linksOf, nodesOf } from './stored.ts'

/** How many rows one statement carries. */
const batch = 1000

export interface Change {
  readonly added: number
  readonly changed: number
  readonly removed: number
}

/**
 * `others` are conflicts, gaps, former ids, the index of hubs' links, places of entities that others have moved, and the node
 * that tells of the whole.
 */
export type Changes = Readonly<Record<'entities' | 'links' | 'claims' | 'sources' | 'others', Change>>

export interface LoadOptions {
  /** Is told how many rows of how many have been written. */
  readonly onProgress?: (done: number, all: number) => void
}

/**
 * Makes the engine hold this projection and nothing else of ours, in one transaction; a second load waits for it.
 * Data that is not ours is left alone; a relationship that others drew to an entity goes only when the entity goes.
 *
 * @throws {GraphConflict} where nodes of others have ids that are ours; nothing is written then.
 */
export async function load(
  graph: Graph,
  projection: Projection,
  { onProgress }: LoadOptions = {},
): Promise<Changes> {
  await graph.prepare()
  return graph.write(async (transaction) => {
    await transaction.run(takeLock)
    const { batches, changes } = await planOf(transaction, graph, projection)
    const all = batches.reduce((sum, { rows }) => sum + rows, 0)
    let done = 0
    onProgress?.(done, all)
    for (const { statement, rows } of batches) {
      await transaction.run(statement)
      done += rows
      onProgress?.(done, all)
    }
    return changes
  })
}

/** What `load` would change. Nothing is written, not even a constraint. */
export async function compare(graph: Graph, projection: Projection): Promise<Changes> {
  const { changes } = await planOf({ run: graph.read }, graph, projection)
  return changes
}

async function planOf(transaction: Transaction, graph: Graph, projection: Projection) {
  const kindLabels = new Set(projection.vocabulary.kinds.map(({ type }) => type))
  const plans = []
  for (const [label, wanted] of nodesOf(projection, graph)) {
    plans.push(await planNodes(transaction, label, wanted, kindLabels))
  }
  const links = await planLinks(transaction, linksOf(projection))
  const changes = new Map(plans.map(({ label, change }) => [label, change]))
  const of = (label: string) => changes.get(label) ?? none
  const moved = plans.reduce((sum, { moved }) => sum + moved, 0)
  return {
    // Links go before their ends and come after them.
    batches: [
      ...links.removals,
      ...plans.flatMap(({ removals }) => removals),
      ...plans.flatMap(({ additions }) => additions),
      ...links.additions,
    ],
    changes: {
      entities: of('Entity'),
      links: links.change,
      claims: of('Claim'),
      sources: of('Source'),
      others: ['Conflict', 'Gap', 'FormerId', 'Hub', 'LinkEnd', 'Dataset', 'DatasetBatch']
        .map(of)
        .reduce(sum, { ...none, changed: moved }),
    },
  }
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

function batches<Item>(items: readonly Item[], statement: (items: readonly Item[]) => Statement): Batch[] {
  return Array.from({ length: Math.ceil(items.length / batch) }, (_, index) => {
    const part = items.slice(index * batch, (index + 1) * batch)
    return { statement: statement(part), rows: part.length }
  })
}

/** What is stored is compared whole, so that what somebody changed by hand is put right as well. */
async function planNodes(
  transaction: Transaction,
  label: string,
  wanted: readonly LabelledNode[],
  kindLabels: ReadonlySet<string>,
) {
  const stored = found<FoundNode>(await transaction.run(storedNodes(label)))
  const before = new Map(stored.map((node) => [node.properties.id, node]))
  const ids = new Set(wanted.map(({ node }) => node.id))
  const gone = [...before.keys()].filter((id) => !ids.has(id))
  const added = wanted.filter(({ node }) => !before.has(node.id))
  await refuseForeign(
    transaction,
    label,
    added.map(({ node }) => node.id),
  )
  const kept = wanted.flatMap(({ labels, node }) => {
    const old = before.get(node.id)
    return old ? [{ labels, node, old }] : []
  })
  const differing = kept.filter(({ node, old }) => canonical(old.properties) !== canonical(node))
  const changed = differing.filter(
    ({ node, old }) => withoutPosition(old.properties) !== withoutPosition(node),
  )
  // Labels that others gave our nodes are theirs; only those of kinds are ours to put right.
  const mislabelled = kept.filter(
    ({ labels, old }) =>
      !labels.every((one) => old.labels.includes(one)) ||
      old.labels.some((one) => kindLabels.has(one) && !labels.includes(one)),
  )
  const node = (item: LabelledNode) => item.node
  return {
    label,
    removals: batches(gone, (part) => removeNodes(label, part)),
    additions: [
      ...batches(differing.map(node), (part) => changeNodes(label, part)),
      ...byLabels(mislabelled, (labels, items) => {
        const wrong = [...kindLabels].filter((one) => !labels.includes(one))
        return batches(items, (part) =>
          relabelNodes(
            label,
            labels,
            wrong,
            part.map(node).map(({ id }) => id),
          ),
        )
      }),
      ...byLabels(added, (labels, items) => batches(items.map(node), (part) => createNodes(labels, part))),
    ],
    change: {
      added: added.length,
      changed: new Set([...changed, ...mislabelled]).size,
      removed: gone.length,
    },
    moved: differing.length - changed.length,
  }
}

const withoutPosition = ({ position: _position, ...rest }: Stored): string => canonical(rest)

async function refuseForeign(transaction: Transaction, label: string, ids: readonly string[]): Promise<void> {
  const rows = await transaction.run(foreignNodes(label, ids))
  if (rows.length === 0) return
  const shown = rows.slice(0, 3).map(({ id }) => id)
  throw new GraphConflict(
    `nodes labelled ${label} that this graph did not make have its ids: ${shown.join(', ')}${rows.length > 3 ? ` and ${rows.length - 3} more` : ''}`,
  )
}

function byLabels(
  items: readonly LabelledNode[],
  make: (labels: readonly string[], items: readonly LabelledNode[]) => Batch[],
): Batch[] {
  const groups = groupedBy(items, ({ labels }) => labels.join(':'))
  return [...groups.values()].flatMap((group) => make(group[0]?.labels ?? [], group))
}

async function planLinks(transaction: Transaction, wanted: ReadonlyMap<string, StoredLink>) {
  const stored = found<FoundLink>(await transaction.run(storedLinks))
  const before = groupedBy(stored, ({ properties: { id } }) => id)
  // No engine keeps relationships unique: one that stands there twice is written anew.
  const isRight = (id: string) => {
    const [one, another] = before.get(id) ?? []
    const link = wanted.get(id)
    return one && link && !another && canonical(linkOf(one)) === canonical(link)
  }
  const wrong = [...before].filter(([id]) => !isRight(id))
  const missing = [...wanted.values()].filter(({ properties: { id } }) => !isRight(id))
  return {
    removals: batches(
      wrong.flatMap(([, links]) => links.map(({ handle }) => handle)),
      removeLinks,
    ),
    additions: [...groupedBy(missing, ({ type }) => type)].flatMap(([type, links]) =>
      batches(links, (part) => createLinks(type, part)),
    ),
    change: {
      added: missing.filter(({ properties: { id } }) => !before.has(id)).length,
      changed: wrong.filter(([id]) => wanted.has(id)).length,
      removed: wrong.filter(([id]) => !wanted.has(id)).length,
    },
  }
}

function linkOf({ type, from, to, properties }: FoundLink): StoredLink {
  return { type, from, to, properties }
}
