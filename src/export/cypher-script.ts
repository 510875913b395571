/** A Cypher script for an empty Neo4j 5, statement after statement: `cypher-shell -f`, or pasted into the browser. */

import { scripted, scriptSchema } from '../cypher/script.ts'
import { createLinks, createNodes } from '../cypher/write.ts'
import { aboutOf, type ExportContext, selectionText } from './about.ts'
import type { ExportedDataset, ExportedEntity, ExportedLink, Reading } from './reading.ts'
import { digestOf } from './selection.ts'

/** Writes what the engine stores, every property of it, so that the script's graph gives the same answers. */
export async function* writeCypherScript(reading: Reading, context: ExportContext): AsyncGenerator<string> {
  const about = aboutOf(reading, context)
  yield `// ${about.title} (${about.titleEn}), version ${about.version}, ${selectionText(about)}
// Retrieved ${about.retrievedAt} from ${about.address}
// ${about.licence} ${about.licenceUrl} ${about.rights}
// Run in an empty database: cypher-shell -f graph.cypher
${scriptSchema.map((text) => scripted({ text, parameters: {} })).join('')}`
  const counts = createCounts()
  for await (const page of reading.entities()) {
    counts.entities(page)
    const types = groupedBy(page, ({ kind }) => kind)
    for (const [kind, entities] of types) {
      const type = context.vocabulary.kinds.find((info) => info.kind === kind)?.type
      const properties = entities.map(({ formerIds: _formerIds, ...stored }) => stored)
      yield nodes(type ? ['Entity', type] : ['Entity'], properties)
    }
  }
  for await (const page of reading.formerIds()) yield nodes(['FormerId'], page)
  for await (const page of reading.links()) {
    counts.links(page)
    for (const [type, links] of groupedBy(page, (link) => link.type)) {
      yield scripted(createLinks(type, links as never))
    }
  }
  for await (const page of reading.claims()) {
    counts.claims(page)
    yield nodes(['Claim'], page)
  }
  for await (const page of reading.sources()) {
    counts.sources(page)
    yield nodes(['Source'], page)
  }
  for await (const page of reading.conflicts()) {
    counts.conflicts(page)
    yield nodes(['Conflict'], page)
  }
  for await (const page of reading.gaps()) yield nodes(['Gap'], page)
  yield nodes(['Dataset'], [reading.isWhole ? reading.dataset : counts.of(reading)])
}

const nodes = (labels: readonly string[], items: readonly object[]): string =>
  scripted(createNodes(labels, items as never))

/** What the dataset of a selection counts. */
function createCounts() {
  const totals = { entityCount: 0, linkCount: 0, claimCount: 0, sourceCount: 0, conflictCount: 0 }
  const kinds = new Map<string, number>()
  const types = new Map<string, number>()
  const add = (counts: Map<string, number>, name: string) => counts.set(name, (counts.get(name) ?? 0) + 1)
  return {
    entities: (page: readonly ExportedEntity[]) => {
      totals.entityCount += page.length
      for (const { kind } of page) add(kinds, kind)
    },
    links: (page: readonly ExportedLink[]) => {
      totals.linkCount += page.length
      for (const { type } of page) add(types, type)
    },
    claims: (page: readonly unknown[]) => {
      totals.claimCount += page.length
    },
    sources: (page: readonly unknown[]) => {
      totals.sourceCount += page.length
    },
    conflicts: (page: readonly unknown[]) => {
      totals.conflictCount += page.length
    },
    of: ({ dataset, selection }: Reading): ExportedDataset => ({
      ...dataset,
      ...totals,
      // The same version must mean the same answers, and a part of the graph gives others.
      version: `${dataset.version}-${digestOf(selection)}`,
      kindCounts: ((dataset.kinds ?? []) as readonly string[]).map((kind) => kinds.get(kind) ?? 0),
      typeCounts: ((dataset.types ?? []) as readonly string[]).map((type) => types.get(type) ?? 0),
    }),
  }
}

function groupedBy<Item>(items: readonly Item[], key: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>()
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item])
  return groups
}
