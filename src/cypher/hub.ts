/**
 * Hubs: entities with so many links that walking and sorting them takes longer than a question may. The loader writes
 * an index of a hub's links, as nodes, since engines index nodes by a property whatever their type, but relationships a
 * type at a time: a `Hub` with how many links it has by type and direction, and a `LinkEnd` for each link, under keys
 * that begin with the hub, the direction and the type. An entity without a `Hub` is read by walking its links, and so are all
 * on an engine that seeks no ranges: with 10,000 entities the embedded one then takes a tenth of the time.
 */

import type { Scope } from '../compile/shape.ts'
import { ours } from './arguments.ts'

/** Entities with more links than this are hubs: with fewer, walking them is as fast. */
export const hubSize = 1000

/** The fact that no hub has an index. */
export const noHubs = 'no hubs'

/** Clauses that bind `hub` to the entity's, or to null where it is none. */
export function hubOf(entity: string): string[] {
  return [`OPTIONAL MATCH (hub:Hub {id: ${entity}.id})`, `WHERE ${ours('hub')}`]
}

export interface AroundHub {
  readonly entity: string
  /** The names that the link and its other end are bound to. */
  readonly link: string
  readonly other: string
  /** How they are bound around an entity that is no hub. */
  readonly traversed: readonly string[]
  /**
   * Whether the links of a hub are walked too: what points to it may be many, but what it points to by one type is told
   * by those who write of it, and is few; and the index has no other orders than `by`.
   */
  readonly isWalked: boolean
  /** Conditions on `type` and `direction`. */
  readonly groups: readonly string[]
  /** Conditions on `end`. */
  readonly ends: readonly string[]
  /** What the page is ordered by: the link's id, or the other end's sort key and id; then links beside the first are left out. */
  readonly by: 'link' | 'name'
}

/**
 * Clauses that bind the links of a page and their other ends. Of a hub, they are sought in its index, for each type
 * and direction no more than a page of them; where no page is read they are walked.
 */
export function aroundHub(
  { page, knows }: Pick<Scope, 'page' | 'knows'>,
  { entity, link, other, traversed, isWalked, groups, ends, by }: AroundHub,
): string[] {
  if (!page || isWalked || knows(noHubs)) return [...traversed]
  const key = by === 'link' ? 'end.id' : 'end.name'
  const descending = page.backwards ? ' DESC' : ''
  // A tab stands before all that a sort key is made of, so that a name comes before those that it begins.
  const place = (keys: readonly string[]) => keys.join(" + '\\t' + ")
  return [
    ...hubOf(entity),
    `CALL (${entity}, hub) {`,
    `  WITH ${entity}, hub`,
    '  WHERE hub IS NULL',
    ...traversed.map((line) => `  ${line}`),
    `  RETURN ${link}, ${other}`,
    '  UNION ALL',
    '  WITH hub',
    '  WHERE hub IS NOT NULL',
    '  UNWIND range(0, size(hub.types) - 1) AS place',
    "  WITH hub.id + ' ' + hub.directions[place] + ' ' + hub.types[place] AS start, hub.types[place] AS type, hub.directions[place] AS direction",
    ...(groups.length > 0 ? [`  WHERE ${groups.join(' AND ')}`] : []),
    '  CALL (start) {',
    '    MATCH (end:LinkEnd)',
    `    WHERE ${key} > start + ' '${page.after ? ` + ${place(page.after)}` : ''}`,
    // What begins with the start and a space stands before the start and an exclamation mark.
    `      AND ${key} < start + ${page.before ? `' ' + ${place(page.before)}` : "'!'"}`,
    ...[ours('end'), ...ends].map((condition) => `      AND ${condition}`),
    '    RETURN end',
    `    ORDER BY ${key}${descending}`,
    `    LIMIT ${page.limit}`,
    '  }',
    '  WITH end',
    ...(by === 'link' ? [`  ORDER BY end.link${descending}`, `  LIMIT ${page.limit}`] : []),
    '  MATCH (subject:Entity {id: end.from})',
    '  MATCH (object:Entity {id: end.to})',
    `  MATCH (subject)-[${link}]->(object)`,
    `  WHERE ${link}.id = end.link AND ${ours(link)}`,
    `  WITH ${link}, CASE end.other WHEN end.from THEN subject ELSE object END AS ${other}`,
    `  RETURN ${link}, ${other}`,
    '}',
  ]
}
