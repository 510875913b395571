import DataLoader from 'dataloader'
import { askByIds, type FieldInfo } from '../compile/ask.ts'
import { citableSources } from '../cypher/citable-sources.ts'
import { askedOf, lookupOf } from '../cypher/lookup.ts'
import type { NodeRow, SourceRow } from '../cypher/rows.ts'
import { shapes } from '../cypher/shapes.ts'
import { sourceTitles } from '../cypher/source-titles.ts'
import type { Graph } from '../graph/port.ts'

export interface Wanted {
  readonly id: string
  readonly info: FieldInfo
}

/** Loaders of one request: what is looked up by id in one tick becomes one statement for each selection and label. */
export function createLoaders(graph: Graph) {
  return {
    nodes: new DataLoader<Wanted, NodeRow | null, string>((wanted) => loadNodes(graph, wanted), {
      // The same id may be asked for with different selections, and one answer is not the other's.
      cache: false,
    }),
    sourceTitles: new DataLoader<string, string>(async (ids) => {
      const rows = await graph.read(sourceTitles(ids))
      const titles = new Map(rows.map(({ id, title }) => [id, title as string]))
      return ids.map((id) => titles.get(id) ?? id)
    }),
    citableSources: new DataLoader<string, SourceRow>(async (ids) => {
      const rows = (await graph.read(citableSources(ids))) as unknown as SourceRow[]
      const sources = new Map(rows.map((row) => [row.id, row]))
      return ids.map((id) => sources.get(id) ?? new Error(`there is no source ${id}`))
    }),
  }
}

async function loadNodes(graph: Graph, wanted: readonly Wanted[]): Promise<(NodeRow | null)[]> {
  const groups = new Map<object, Map<object, number[]>>()
  wanted.forEach(({ id, info }, place) => {
    const [node] = info.fieldNodes as [object]
    const byLookup = groups.get(node) ?? new Map<object, number[]>()
    groups.set(node, byLookup)
    const lookup = lookupOf(id)
    byLookup.set(lookup, [...(byLookup.get(lookup) ?? []), place])
  })
  const answers = new Array<NodeRow | null>(wanted.length).fill(null)
  const places = [...groups.values()].flatMap((byLookup) => [...byLookup.values()])
  await Promise.all(
    places.map(async (group) => {
      const items = group.map((place) => wanted[place] as Wanted)
      const [{ id, info }] = items as [Wanted]
      const found = await askByIds(
        graph,
        shapes,
        info,
        lookupOf(id),
        items.map((item) => askedOf(item.id)),
      )
      group.forEach((place, index) => {
        answers[place] = (found[index] as NodeRow | null | undefined) ?? null
      })
    }),
  )
  return answers
}
