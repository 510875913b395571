import type { EntityKind, LinkType } from '../generated/graphql.ts'
import type { Entity, Known, Link, Period } from './model.ts'
import type { Scene } from './scene.ts'

/** What is left out. Empty lists leave out nothing. */
export interface Filters {
  readonly kinds: readonly EntityKind[]
  readonly types: readonly LinkType[]
  readonly sources: readonly string[]
  /** Only links that hold in some year of these; undefined for all times. */
  readonly years: readonly [number, number] | undefined
  /** Whether links that no source dates stay. */
  readonly undated: boolean
  readonly minSources: number
}

export const noFilters: Filters = {
  kinds: [],
  types: [],
  sources: [],
  years: undefined,
  undated: true,
  minSources: 1,
}

export function filtersInUse(filters: Filters): number {
  return (
    filters.kinds.length +
    filters.types.length +
    filters.sources.length +
    (filters.years === undefined ? 0 : 1) +
    (filters.undated ? 0 : 1) +
    (filters.minSources > 1 ? 1 : 0)
  )
}

interface Years {
  readonly from: number
  readonly to: number
}

const yearOf = (date: string | null) => (date === null ? undefined : Number(date.slice(0, 4)))

function yearsOf(period: Period | null): Years | undefined {
  const from = yearOf(period?.from ?? null)
  const to = yearOf(period?.to ?? null)
  if (from === undefined && to === undefined) return undefined
  return { from: from ?? Number.NEGATIVE_INFINITY, to: to ?? Number.POSITIVE_INFINITY }
}

/**
 * When a link holds: by its own period; without one, while both its ends do, as the contract says of `asOf`. A
 * timeless link goes on from where it begins. Undefined when nobody says.
 */
function linkYears(link: Link, known: Known, timeless: ReadonlySet<LinkType>): Years | undefined {
  const own = yearsOf(link.period)
  if (own !== undefined)
    return timeless.has(link.type) ? { from: own.from, to: Number.POSITIVE_INFINITY } : own
  const ends = [link.from.id, link.to.id]
    .map((id) => yearsOf(known.entities.get(id)?.period ?? null))
    .filter((years) => years !== undefined)
  if (ends.length === 0) return undefined
  const from = Math.max(...ends.map((years) => years.from))
  const to = timeless.has(link.type) ? Number.POSITIVE_INFINITY : Math.min(...ends.map((years) => years.to))
  return { from, to }
}

export interface YearCount {
  readonly year: number
  readonly count: number
}

/** How many of the links hold in each year, from the first to the last year that a source names. */
export function linksPerYear(
  links: readonly Link[],
  known: Known,
  timeless: ReadonlySet<LinkType>,
): readonly YearCount[] {
  const spans = links.map((link) => linkYears(link, known, timeless)).filter((years) => years !== undefined)
  const named = spans.flatMap((span) => [span.from, span.to]).filter((year) => Number.isFinite(year))
  if (named.length === 0) return []
  const first = Math.min(...named)
  const last = Math.max(...named)
  const counts: YearCount[] = []
  for (let year = first; year <= last; year++) {
    counts.push({ year, count: spans.filter((span) => span.from <= year && year <= span.to).length })
  }
  return counts
}

/** Whether a link passes everything but the kinds of its ends. */
export function linkPasses(
  link: Link,
  filters: Filters,
  known: Known,
  timeless: ReadonlySet<LinkType>,
): boolean {
  if (filters.types.includes(link.type)) return false
  const sources = link.sources.filter((source) => !filters.sources.includes(source))
  if (link.sources.length > 0 && sources.length === 0) return false
  if (link.sourceCount < filters.minSources) return false
  if (filters.years === undefined && filters.undated) return true
  const years = linkYears(link, known, timeless)
  if (years === undefined) return filters.undated
  if (filters.years === undefined) return true
  return years.from <= filters.years[1] && filters.years[0] <= years.to
}

export interface View {
  /** In the order of the scene. */
  readonly entities: readonly Entity[]
  /** In the order of their ids. */
  readonly links: readonly Link[]
  /** All links among the entities of the scene, before any filter. */
  readonly unfiltered: readonly Link[]
  /** The entities of the scene, before any filter. */
  readonly scene: readonly Entity[]
}

/**
 * What is seen. An entity whose links are all filtered away goes with them, so that a filter clears the picture; one
 * that had none, or is pinned or kept (selected, in a path), stays.
 */
export function see(
  known: Known,
  scene: Scene,
  filters: Filters,
  timeless: ReadonlySet<LinkType>,
  kept: ReadonlySet<string>,
): View {
  const all = scene.shown.map((id) => known.entities.get(id)).filter((entity) => entity !== undefined)
  const shown = new Set(all.map((entity) => entity.id))
  const unfiltered = [...new Set(all.flatMap((entity) => known.linksOf.get(entity.id) ?? []))]
    .sort()
    .map((id) => known.links.get(id))
    .filter((link) => link !== undefined)
    .filter((link) => shown.has(link.from.id) && shown.has(link.to.id))
  const ofKind = new Set(
    all.filter((entity) => !filters.kinds.includes(entity.kind)).map((entity) => entity.id),
  )
  const links = unfiltered.filter(
    (link) =>
      ofKind.has(link.from.id) && ofKind.has(link.to.id) && linkPasses(link, filters, known, timeless),
  )
  const linked = new Set(links.flatMap((link) => [link.from.id, link.to.id]))
  const hadLinks = new Set(unfiltered.flatMap((link) => [link.from.id, link.to.id]))
  const entities = all.filter(
    (entity) =>
      ofKind.has(entity.id) &&
      (linked.has(entity.id) ||
        !hadLinks.has(entity.id) ||
        scene.pinned.includes(entity.id) ||
        kept.has(entity.id)),
  )
  return { entities, links, unfiltered, scene: all }
}
