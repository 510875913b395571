/** One record with what stands around it: what its own address tells of it. */

import {
  claimsBy,
  formerIdsOf,
  linksAround,
  linkWithId,
  namesOf,
  nodesAfter,
  nodeWithId,
} from '../cypher/export.ts'
import type { Graph, Row, Statement } from '../graph/port.ts'
import { compareText } from '../seed/order.ts'
import { type ExportContext, licence, title } from './about.ts'
import { addressOf, subjectOfLink } from './address.ts'
import {
  type Cells,
  cellsOf,
  claimColumns,
  conflictColumns,
  entityColumns,
  gapColumns,
  linkCells,
  sourceColumns,
} from './columns.ts'
import type {
  ExportedClaim,
  ExportedConflict,
  ExportedEntity,
  ExportedGap,
  ExportedLink,
  ExportedSource,
} from './reading.ts'

/** How many claims a record's own address tells of; an export has them all. */
const mostClaims = 500

export interface Name {
  readonly da: string
  readonly en: string | null
  readonly withinDa: string
  readonly withinEn: string | null
}

export type Subject =
  | { readonly what: 'entity'; readonly record: ExportedEntity }
  | { readonly what: 'link'; readonly record: ExportedLink }
  | { readonly what: 'claim'; readonly record: ExportedClaim }
  | { readonly what: 'source'; readonly record: ExportedSource }
  | { readonly what: 'conflict'; readonly record: ExportedConflict }
  | { readonly what: 'gap'; readonly record: ExportedGap }

export interface Surroundings {
  /** The id now, which differs from the one asked for where that is a former one. */
  readonly id: string
  readonly subject: Subject
  readonly links: readonly ExportedLink[]
  readonly claims: readonly ExportedClaim[]
  /** Whether there are more claims than are here. */
  readonly hasMore: boolean
  readonly sources: readonly ExportedSource[]
  /** What the entities and sources that are mentioned are called. */
  readonly names: ReadonlyMap<string, Name>
}

/** Reads what has the id, or had it once; undefined where nothing has. */
export async function readSurroundings(graph: Graph, id: string): Promise<Surroundings | undefined> {
  const subject = await readSubject(graph, id)
  if (!subject) return undefined
  const links = await linksOf(graph, subject)
  const { claims, hasMore } = await claimsOf(graph, subject)
  const cited = [...new Set(claims.map(({ source }) => source))].sort(compareText)
  const sources = records<ExportedSource>(await graph.read(nodesAfter('Source', '', cited.length + 1, cited)))
  const names = await namesIn(graph, subject, links, claims, sources)
  return { id: subject.record.id, subject, links, claims, hasMore, sources, names }
}

const byPrefix = {
  claim: ['claim', 'Claim'],
  source: ['source', 'Source'],
  conflict: ['conflict', 'Conflict'],
  gap: ['gap', 'Gap'],
} as const

async function readSubject(graph: Graph, id: string): Promise<Subject | undefined> {
  const prefix = id.slice(0, Math.max(0, id.indexOf(':')))
  if (prefix === 'link') {
    const [row] = await graph.read(linkWithId(id, subjectOfLink(id)))
    return row && { what: 'link', record: row as unknown as ExportedLink }
  }
  const [what, label] = Object.hasOwn(byPrefix, prefix)
    ? byPrefix[prefix as keyof typeof byPrefix]
    : (['entity', 'Entity'] as const)
  const [record] = records<never>(await graph.read(nodeWithId(label, id)))
  if (!record || what !== 'entity') return record && { what, record }
  const entity: ExportedEntity = record
  const formerIds = (await graph.read(formerIdsOf(entity.id))).map((row) => row.id as string)
  return { what, record: formerIds.length > 0 ? { ...entity, formerIds } : entity }
}

async function linksOf(graph: Graph, { what, record }: Subject): Promise<readonly ExportedLink[]> {
  if (what === 'entity') {
    return (await graph.read(linksAround(record.id))) as unknown as readonly ExportedLink[]
  }
  if (what !== 'claim' || !record.linkId) return []
  const rows = await graph.read(linkWithId(record.linkId, subjectOfLink(record.linkId)))
  return rows as unknown as readonly ExportedLink[]
}

async function claimsOf(graph: Graph, { what, record }: Subject) {
  const read = async (...statements: readonly Statement[]) => {
    const rows = (await Promise.all(statements.map((statement) => graph.read(statement)))).flat()
    const claims = new Map(records<ExportedClaim>(rows).map((claim) => [claim.id, claim]))
    const sorted = [...claims.values()].sort((one, other) => compareText(one.id, other.id))
    return { claims: sorted.slice(0, mostClaims), hasMore: sorted.length > mostClaims }
  }
  const by = (property: Parameters<typeof claimsBy>[0]) => claimsBy(property, record.id, '', mostClaims + 1)
  if (what === 'entity') return read(by('subject'), by('object'))
  if (what === 'link') return read(by('linkId'))
  if (what === 'source') return read(by('source'))
  if (what === 'conflict') return read(...record.claimIds.map((id) => nodeWithId('Claim', id)))
  return what === 'claim' ? { claims: [record], hasMore: false } : { claims: [], hasMore: false }
}

async function namesIn(
  graph: Graph,
  { what, record }: Subject,
  links: readonly ExportedLink[],
  claims: readonly ExportedClaim[],
  sources: readonly ExportedSource[],
): Promise<Map<string, Name>> {
  const ofLink = ({ from, to, properties }: ExportedLink) => [from, to, properties.representing]
  const ofSource = ({ id, publisher, authors }: ExportedSource) => [id, publisher, ...authors]
  const ids = [
    ...(what === 'link' ? ofLink(record) : []),
    ...(what === 'source' ? ofSource(record) : []),
    ...(what === 'conflict' || what === 'gap' ? [record.subject] : []),
    ...links.flatMap(ofLink),
    ...claims.flatMap(({ subject, object, saidBy, source }) => [subject, object, saidBy, source]),
    ...sources.flatMap(ofSource),
  ]
  const wanted = [...new Set(ids.filter((id): id is string => typeof id === 'string'))].sort(compareText)
  const rows = await graph.read(namesOf(wanted))
  return new Map(rows.map(({ id, ...name }) => [id as string, name as unknown as Name]))
}

function records<Item>(rows: readonly Row[]): readonly Item[] {
  return rows.map((row) => row.properties) as unknown as readonly Item[]
}

/** The record as JSON. */
export function surroundingJson(around: Surroundings, version: string, context: ExportContext): object {
  return {
    about: {
      title: title.da,
      version,
      address: addressOf(context.base, around.id),
      licence: licence.id,
      licenceUrl: licence.url,
      rights: licence.rights.en,
    },
    [around.subject.what]: subjectCells(around.subject, context),
    links: around.links.map((link) => linkCells(link, context)),
    claims: around.claims.map((claim) => cellsOf(claimColumns, claim, context)),
    hasMoreClaims: around.hasMore,
    sources: around.sources.map((source) => cellsOf(sourceColumns, source, context)),
    names: Object.fromEntries([...around.names].map(([id, { da }]) => [id, da])),
  }
}

function subjectCells({ what, record }: Subject, context: ExportContext): Cells {
  if (what === 'link') return linkCells(record, context)
  const columns = {
    entity: entityColumns,
    claim: claimColumns,
    source: sourceColumns,
    conflict: conflictColumns,
    gap: gapColumns,
  }
  return cellsOf(columns[what], record, context)
}
