import type {
  EntityKind,
  EntityPartsFragment,
  LinkPartsFragment,
  LinkStatus,
  LinkType,
} from '../generated/graphql.ts'

export interface Named {
  readonly id: string
  readonly kind: EntityKind
  readonly name: string
  readonly nameEn: string
}

export interface Period {
  readonly from: string | null
  readonly to: string | null
}

/** An entity with all that the page knows about it, apart from its claims. */
export interface Entity extends Named {
  readonly aliases: readonly string[]
  readonly summary: string | null
  readonly summaryEn: string | null
  readonly url: string | null
  readonly period: Period | null
  /** How many links it has in all, on screen or not. */
  readonly linkTotal: number
  readonly linkCounts: EntityPartsFragment['linkCounts']
  /** The cursor after which there are more links than the page has asked for; undefined when it has them all. */
  readonly moreAfter: string | undefined
}

export interface Link {
  readonly id: string
  readonly type: LinkType
  readonly from: Named
  readonly to: Named
  readonly role: string | null
  readonly roleEn: string | null
  readonly status: LinkStatus
  readonly sourceCount: number
  readonly period: Period | null
  readonly sources: readonly string[]
}

export function linkOf(parts: LinkPartsFragment): Link {
  const { claims, ...rest } = parts
  return { ...rest, sources: [...new Set(claims.edges.map((edge) => edge.node.source.id))] }
}

/** Everything that has been fetched, whether it is on screen or not. */
export interface Known {
  readonly entities: ReadonlyMap<string, Entity>
  readonly links: ReadonlyMap<string, Link>
  /** The ids of an entity's known links, in the order of the links' ids. */
  readonly linksOf: ReadonlyMap<string, readonly string[]>
}

export const nothingKnown: Known = { entities: new Map(), links: new Map(), linksOf: new Map() }

export function learn(
  known: Known,
  entities: readonly EntityPartsFragment[],
  more: readonly Link[] = [],
): Known {
  const nextEntities = new Map(known.entities)
  const nextLinks = new Map(known.links)
  const touched = new Map<string, Set<string>>()
  const add = (link: Link) => {
    nextLinks.set(link.id, link)
    for (const end of [link.from.id, link.to.id]) {
      const ids = touched.get(end) ?? new Set(known.linksOf.get(end))
      touched.set(end, ids.add(link.id))
    }
  }
  for (const parts of entities) {
    const { links, ...rest } = parts
    nextEntities.set(parts.id, {
      ...rest,
      period: 'period' in parts ? parts.period : null,
      linkTotal: links.totalCount,
      moreAfter: links.pageInfo.hasNextPage ? (links.pageInfo.endCursor ?? undefined) : undefined,
    })
    for (const edge of links.edges) add(linkOf(edge.node))
  }
  for (const link of more) add(link)
  const nextLinksOf = new Map(known.linksOf)
  for (const [id, ids] of touched) nextLinksOf.set(id, [...ids].sort())
  return { entities: nextEntities, links: nextLinks, linksOf: nextLinksOf }
}

/** Records that an entity's links are known up to a further cursor. */
export function knowsUpTo(known: Known, id: string, after: string | undefined): Known {
  const entity = known.entities.get(id)
  if (entity === undefined) return known
  return { ...known, entities: new Map(known.entities).set(id, { ...entity, moreAfter: after }) }
}

export function otherEnd(link: Link, id: string): Named {
  return link.from.id === id ? link.to : link.from
}

export interface Neighbour {
  readonly other: Named
  readonly links: readonly Link[]
}

/** The known neighbours of an entity, those with most sources first, then by name and id: an order that stays. */
export function neighbours(known: Known, id: string): readonly Neighbour[] {
  const byOther = new Map<string, { other: Named; links: Link[] }>()
  for (const linkId of known.linksOf.get(id) ?? []) {
    const link = known.links.get(linkId)
    if (link === undefined || link.from.id === link.to.id) continue
    const other = otherEnd(link, id)
    const entry = byOther.get(other.id) ?? { other, links: [] }
    entry.links.push(link)
    byOther.set(other.id, entry)
  }
  const weight = (neighbour: Neighbour) => Math.max(...neighbour.links.map((link) => link.sourceCount))
  return [...byOther.values()].sort(
    (a, b) =>
      weight(b) - weight(a) ||
      a.other.name.localeCompare(b.other.name, 'da') ||
      (a.other.id < b.other.id ? -1 : 1),
  )
}
