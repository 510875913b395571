/** The graph as exports read it: page by page, so that no more than a page is in memory. */

import {
  claimsOn,
  currentEntityIds,
  type ExportFilter,
  entitiesAfter,
  exportedDataset,
  linksOf,
  neighbourhoodIds,
  nodesAfter,
} from '../cypher/export.ts'
import type { Graph, Row, Statement, Value } from '../graph/port.ts'
import { compareText } from '../seed/order.ts'
import type { GraphClaim, GraphConflict, GraphEntity, GraphGap, GraphSource } from '../seed/projection.ts'
import { digestOf, type Selection } from './selection.ts'

/** An entity as stored; the formats take what they know of it. */
export type ExportedEntity = Omit<GraphEntity, 'label' | 'formerIds'> & {
  readonly formerIds?: readonly string[]
} & Properties
/** A link as stored, with its type and the ids of its ends. */
export type ExportedLink = {
  readonly id: string
  readonly type: string
  readonly from: string
  readonly to: string
  readonly properties: Properties
}
export type ExportedClaim = GraphClaim & Properties
export type ExportedSource = GraphSource & { readonly publisherName?: string } & Properties
export type ExportedConflict = GraphConflict & Properties
export type ExportedGap = GraphGap & Properties

type Properties = { readonly [property: string]: Value | undefined }

export interface ExportedDataset extends Properties {
  readonly version: string
  readonly entityCount: number
  readonly linkCount: number
  readonly claimCount: number
  readonly sourceCount: number
}

export interface FormerId {
  readonly id: string
  readonly current: string
}

type Pages<Item> = AsyncGenerator<readonly Item[], void, undefined>

/** Ids that are no entities'. */
export class UnknownIds extends Error {
  override readonly name = 'UnknownIds'
  readonly ids: readonly string[]
  constructor(ids: readonly string[]) {
    super(`Argument "of" has ids that no entity has: ${ids.join(', ')}.`)
    this.ids = ids
  }
}

/** The graph was loaded anew while it was read: what was written is of two versions. */
class ChangedMeanwhile extends Error {
  override readonly name = 'ChangedMeanwhile'
}

export interface Reading {
  readonly dataset: ExportedDataset
  readonly selection: Selection
  /** Whether `limit` left out entities of the neighbourhood. */
  readonly truncated: boolean
  readonly isWhole: boolean
  readonly retrievedAt: Date
  entities(): Pages<ExportedEntity>
  links(): Pages<ExportedLink>
  claims(): Pages<ExportedClaim>
  /** All sources of the whole graph; of a selection those that its claims cite. */
  sources(): Pages<ExportedSource>
  /** Those all of whose claims are in the selection. */
  conflicts(): Pages<ExportedConflict>
  /** Of the whole graph only: a part of it shows gaps that are none. */
  gaps(): Pages<ExportedGap>
  formerIds(): Pages<FormerId>
  /** Throws ChangedMeanwhile where the graph is not of the version that the reading began with. */
  finish(): Promise<void>
}

export interface ReadingOptions {
  readonly graph: Graph
  readonly selection: Selection
  readonly retrievedAt: Date
  /** How many entities or other nodes one statement reads. */
  readonly pageSize?: number
}

/** The version of what is loaded and its counts; undefined where nothing is. */
export async function readDataset(graph: Graph): Promise<ExportedDataset | undefined> {
  const [row] = await graph.read(exportedDataset)
  return row?.properties as unknown as ExportedDataset | undefined
}

/** Begins to read: chooses what the selection holds, and nothing more. Throws UnknownIds and the port's errors. */
export async function openReading(dataset: ExportedDataset, options: ReadingOptions): Promise<Reading> {
  const { graph, selection, retrievedAt, pageSize = 100 } = options
  const { filter, truncated } = await chosen(graph, selection)
  const isWhole = digestOf(selection) === ''
  const read = (statement: Statement) => graph.read(statement)
  // What a selection's claims cite is known only when they have been read.
  let cited:
    | { readonly sources: ReadonlySet<string>; readonly conflicts: ReadonlyMap<string, number> }
    | undefined

  const entityPages = () =>
    keyset<ExportedEntity>((after) => read(entitiesAfter(filter, after, pageSize)), pageSize)

  async function* entities(): Pages<ExportedEntity> {
    const former = new Map<string, string[]>()
    for await (const page of formerIds()) {
      for (const { id, current } of page) former.set(current, [...(former.get(current) ?? []), id])
    }
    for await (const page of entityPages()) {
      yield page.map((entity) => {
        const ids = former.get(entity.id)
        return ids ? { ...entity, formerIds: ids } : entity
      })
    }
  }

  async function* links(): Pages<ExportedLink> {
    for await (const page of entityPages()) {
      const rows = await read(linksOf(filter, page.map(idOf)))
      if (rows.length > 0) yield rows as unknown as readonly ExportedLink[]
    }
  }

  async function* claimPages(): Pages<ExportedClaim> {
    if (isWhole) {
      yield* keyset<ExportedClaim>((after) => read(nodesAfter('Claim', after, pageSize)), pageSize)
      return
    }
    for await (const page of entityPages()) {
      const found = properties<ExportedClaim>(await read(claimsOn(filter, page.map(idOf))))
      if (found.length > 0) yield found
    }
  }

  async function* claims(): Pages<ExportedClaim> {
    const sources = new Set<string>()
    const conflicts = new Map<string, number>()
    for await (const page of claimPages()) {
      for (const claim of page) {
        sources.add(claim.source)
        for (const id of claim.conflictIds) conflicts.set(id, (conflicts.get(id) ?? 0) + 1)
      }
      yield page
    }
    cited = { sources, conflicts }
  }

  const citations = async () => {
    if (!cited) for await (const _page of claims());
    return cited as NonNullable<typeof cited>
  }

  async function* sources(): Pages<ExportedSource> {
    const ids = isWhole ? undefined : [...(await citations()).sources].sort(compareText)
    yield* keyset<ExportedSource>((after) => read(nodesAfter('Source', after, pageSize, ids)), pageSize)
  }

  async function* conflicts(): Pages<ExportedConflict> {
    const { conflicts: seen } = await citations()
    const all = keyset<ExportedConflict>((after) => read(nodesAfter('Conflict', after, pageSize)), pageSize)
    for await (const page of all) {
      const complete = page.filter(({ id, claimIds }) => seen.get(id) === claimIds.length)
      if (complete.length > 0) yield complete
    }
  }

  async function* gaps(): Pages<ExportedGap> {
    if (isWhole) yield* keyset<ExportedGap>((after) => read(nodesAfter('Gap', after, pageSize)), pageSize)
  }

  async function* formerIds(): Pages<FormerId> {
    const among = filter.ids && new Set(filter.ids)
    for await (const page of keyset<FormerId>(
      (after) => read(nodesAfter('FormerId', after, pageSize)),
      pageSize,
    )) {
      const mine = among ? page.filter(({ current }) => among.has(current)) : page
      if (mine.length > 0) yield mine
    }
  }

  return {
    dataset,
    selection,
    truncated,
    isWhole,
    retrievedAt,
    entities,
    links,
    claims,
    sources,
    conflicts,
    gaps,
    formerIds,
    finish: async () => {
      const now = await readDataset(graph)
      if (now?.version !== dataset.version) {
        throw new ChangedMeanwhile(`version ${dataset.version} became ${now?.version} while it was read`)
      }
    },
  }
}

async function chosen(
  graph: Graph,
  { of, depth = 1, limit = 100, ...filter }: Selection,
): Promise<{ filter: ExportFilter; truncated: boolean }> {
  if (!of) return { filter, truncated: false }
  const asked = await graph.read(currentEntityIds(of))
  const unknown = asked.filter(({ current }) => current === null).map((row) => row.asked as string)
  if (unknown.length > 0) throw new UnknownIds(unknown)
  const [row] = await graph.read(neighbourhoodIds({ of, depth, limit, ...filter }))
  const { kinds: _kinds, ...rest } = filter
  // The kinds have chosen the neighbours; the start is of the selection whatever its kind.
  return {
    filter: { ...rest, ids: (row?.ids ?? []) as readonly string[] },
    truncated: row?.truncated === true,
  }
}

async function* keyset<Item extends { readonly id: string }>(
  next: (after: string) => Promise<readonly Row[]>,
  size: number,
): Pages<Item> {
  for (let after = ''; ; ) {
    const page = properties<Item>(await next(after))
    if (page.length > 0) yield page
    if (page.length < size) return
    after = page.at(-1)?.id as string
  }
}

const idOf = ({ id }: { readonly id: string }): string => id

function properties<Item>(rows: readonly Row[]): readonly Item[] {
  return rows.map((row) => row.properties) as unknown as readonly Item[]
}
