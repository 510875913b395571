import { type Fragment, type Names, type Scope, storedIn } from '../compile/shape.ts'
import { currentIds, ours } from './arguments.ts'
import { entitiesIn } from './fragments.ts'
import { linkConditions } from './link.ts'

/** Longer paths are sought through what is no hub alone. */
const longestThroughHubs = 4

/**
 * Paths by length, so that every condition is checked while a path grows; longer ones are sought only while too few
 * are found. A variable-length pattern would have to filter whole paths on one engine.
 *
 * Walking all links of a hub (src/cypher/hub.ts) for each path would take for ever. A link of a hub is found from its
 * other end instead: a path is put together where it first meets a hub, from what leads there and what leads on from
 * the target. Only what lies between two hubs takes walking the links of one, where nothing else of that length is
 * enough. Where there are hubs, no answer to a question for longer paths than `longestThroughHubs` is exhausted.
 */
export const pathsBetween: Fragment = {
  gives: 'one',
  binds: ['found', 'exhausted'],
  shapedBy: ['maxLength'],
  match: (scope) => {
    const { found, exhausted } = scope.own
    const limit = scope.parameter('limit', (given) => given.limit as number)
    // One more than is given tells whether there are more.
    const wanted = scope.selects('exhausted')
      ? scope.parameter('wanted', (given) => (given.limit as number) + 1)
      : limit
    const maxLength = scope.shape('maxLength') as number
    const avoided = scope.has('avoid') ? ', avoided' : ''
    const carried = `near, far, turned, hubs${avoided}`
    const lengths = Array.from({ length: maxLength }, (_, index) => index + 1)
    return {
      clauses: [
        ...currentIds(scope, 'from', 'fromIds'),
        ...currentIds(scope, 'to', 'toIds', ['fromIds']),
        ...(avoided ? currentIds(scope, 'avoid', 'avoided', ['fromIds', 'toIds']) : []),
        'OPTIONAL MATCH (hub:Hub)',
        // All of them have an id; saying so lets an index give them.
        `WHERE hub.id IS NOT NULL AND ${ours('hub')}`,
        `WITH fromIds, toIds${avoided}, collect(hub.id) AS hubs`,
        'MATCH (source:Entity {id: fromIds[0]})',
        'MATCH (target:Entity {id: toIds[0]})',
        `WHERE source.id <> target.id AND ${ours('source')} AND ${ours('target')}`,
        `WITH source, target, hubs${avoided}, source.id IN hubs AS turned`,
        // What can begin at an end that is no hub does.
        `WITH CASE WHEN turned THEN target ELSE source END AS near, CASE WHEN turned THEN source ELSE target END AS far, turned, hubs${avoided}`,
        `WITH ${carried}, [] AS found`,
        ...lengths.flatMap((length) => [
          ...collected(scope, length, carried, wanted, [
            throughNoHub(length),
            ...hubPlaces(length).map((place) => firstHubAt(length, place)),
          ]),
          ...(length === longestThroughHubs ? collected(scope, length, carried, wanted, [betweenHubs]) : []),
        ]),
        `WITH found[0..${limit}] AS ${found}, size(found) <= ${limit}${
          maxLength > longestThroughHubs ? ' AND size(hubs) = 0' : ''
        } AS ${exhausted}`,
      ],
    }
  },
  order: ({ exhausted }) => [exhausted as string],
}

/** How the nodes of a path are bound: `near`, `node1`, … and `far`, joined by `link1`, … */
interface PathPattern {
  readonly clauses: (conditions: (nodes: readonly number[], links: readonly number[]) => string[]) => string[]
  readonly isOfHubs: boolean
}

/** Paths of one length that some patterns bind, in order, added to those that are found. */
function collected(
  scope: Scope,
  length: number,
  carried: string,
  wanted: string,
  patterns: readonly PathPattern[],
): string[] {
  const nodeOf = (place: number) => (place === 0 ? 'near' : place === length ? 'far' : `node${place}`)
  const places = Array.from({ length: length + 1 }, (_, place) => place)
  const links = places.slice(1).map((place) => `link${place}`)
  const told = (order: (names: string[]) => string[]) =>
    `{nodes: [${order(places.map(nodeOf)).join(', ')}], steps: [${order(links).map(step).join(', ')}]}`
  const keyed = (order: (names: string[]) => string[]) =>
    `[${order(links)
      .map((link) => `${link}.id`)
      .join(', ')}]`
  const forwards = (names: string[]) => names
  const backwards = (names: string[]) => names.toReversed()
  const conditions = (nodes: readonly number[], joined: readonly number[]) => [
    ...nodes.flatMap((place) => [
      ...places
        .filter((other) => other === 0 || other === length || other < place)
        .map((other) => `${nodeOf(place)} <> ${nodeOf(other)}`),
      ...(scope.has('avoid') ? [`NOT ${nodeOf(place)}.id IN avoided`] : []),
    ]),
    ...joined.flatMap((place) => linkConditions(scope, `link${place}`)),
  ]
  return [
    `CALL (${carried}, found) {`,
    `  CALL (${carried}, found) {`,
    ...patterns.flatMap((pattern, index) => [
      ...(index > 0 ? ['    UNION ALL'] : []),
      `    WITH ${carried}, found`,
      `    WHERE size(found) < ${wanted}${pattern.isOfHubs ? ' AND size(hubs) > 0' : ''}`,
      ...pattern.clauses(conditions).map((line) => `    ${line}`),
      `    RETURN CASE WHEN turned THEN ${told(backwards)} ELSE ${told(forwards)} END AS path, CASE WHEN turned THEN ${keyed(backwards)} ELSE ${keyed(forwards)} END AS key`,
    ]),
    '  }',
    '  WITH path, key',
    '  ORDER BY key',
    `  LIMIT ${wanted}`,
    '  RETURN collect(path) AS longer',
    '}',
    `WITH ${carried}, found + longer AS found`,
  ]
}

const link = (place: number): string => `link${place}`
const inner = (place: number): string => `node${place}`
const isHub = (place: number): string => `${inner(place)}.id IN hubs`
const isNoHub = (place: number): string => `NOT ${isHub(place)}`

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index)
}

/** A walk from one end to the inner nodes at some places, each beside the one before. */
function walked(end: 'near' | 'far', links: readonly number[], places: readonly number[]): string {
  return `MATCH (${end})${places.map((place, index) => `-[${link(links[index] as number)}]-(${inner(place)}:Entity)`).join('')}`
}

/** Joins two bound nodes; each direction by itself, for a hub that much points to may point to little. */
function joined(one: string, place: number, other: string, conditions: readonly string[]): string[] {
  const directed = (from: string, to: string) => [
    `  MATCH (${from})-[${link(place)}]->(${to})`,
    `  WHERE ${conditions.join(' AND ')}`,
    `  RETURN ${link(place)}`,
  ]
  return [`CALL (${one}, ${other}) {`, ...directed(one, other), '  UNION ALL', ...directed(other, one), '}']
}

const whereAll = (conditions: readonly string[]): string => `WHERE ${conditions.join('\n  AND ')}`

/** Paths of which no links of a hub need be walked: all of one or two links, of others those through no hub. */
function throughNoHub(length: number): PathPattern {
  return {
    isOfHubs: false,
    clauses: (conditions) => {
      const walk = range(1, length - 1)
      if (length > longestThroughHubs) {
        return [
          `${walked('near', walk, walk)}-[${link(length)}]-(far)`,
          whereAll([...conditions(walk, range(1, length)), ...walk.map(isNoHub)]),
        ]
      }
      return [
        ...(length > 1
          ? [
              walked('near', walk, walk),
              whereAll([...conditions(walk, walk), ...walk.slice(0, -1).map(isNoHub)]),
            ]
          : []),
        ...joined(length > 1 ? inner(length - 1) : 'near', length, 'far', conditions([], [length])),
      ]
    },
  }
}

/** The places where a path of a length may meet its first hub, besides those that `throughNoHub` has. */
function hubPlaces(length: number): number[] {
  return length > longestThroughHubs ? [] : range(1, length - 2)
}

/** Paths that meet their first hub at a place, and walk from the target to the next node without one. */
function firstHubAt(length: number, place: number): PathPattern {
  return {
    isOfHubs: true,
    clauses: (conditions) => {
      const there = range(1, place)
      const back = range(place + 1, length - 1).toReversed()
      const backLinks = back.map((node) => node + 1)
      return [
        walked('near', there, there),
        whereAll([...conditions(there, there), ...there.slice(0, -1).map(isNoHub), isHub(place)]),
        ...(back.length > 0
          ? [
              walked('far', backLinks, back),
              whereAll([...conditions(back, backLinks), ...back.slice(0, -1).map(isNoHub)]),
            ]
          : []),
        ...joined(
          inner(place),
          place + 1,
          place + 1 === length ? 'far' : inner(place + 1),
          conditions([], [place + 1]),
        ),
      ]
    },
  }
}

/** Paths of four links whose middle lies between two hubs. */
const betweenHubs: PathPattern = {
  isOfHubs: true,
  clauses: (conditions) => [
    walked('near', [1], [1]),
    whereAll([...conditions([1], [1]), isHub(1)]),
    walked('far', [4], [3]),
    whereAll([...conditions([], [4]), isHub(3)]),
    `MATCH (${inner(1)})-[${link(2)}]-(${inner(2)}:Entity)-[${link(3)}]-(${inner(3)})`,
    whereAll(conditions([2, 3], [2, 3])),
  ],
}

/** What tells of a link and finds it again: within a list in a map, one engine takes a relationship for a node. */
function step(link: string): string {
  return `{id: ${link}.id, type: type(${link}), from: startNode(${link}).id, to: endNode(${link}).id, sourceIds: ${link}.sourceIds}`
}

const named = (name: string, names: Names): string => names[name] as string

export const pathResultShape = {
  ...storedIn('found', [], {
    paths: {
      gives: 'list',
      binds: ['nodes', 'steps', 'at'],
      match: ({ parent: { found }, own: { nodes, steps, at } }) => ({
        clauses: [
          `UNWIND range(0, size(${found}) - 1) AS ${at}`,
          `WITH ${found}[${at}].nodes AS ${nodes}, ${found}[${at}].steps AS ${steps}, ${at}`,
        ],
      }),
      order: ({ at }) => [at as string],
    },
    exhausted: ['exhausted'],
  }),
  column: named,
}

const columns: Record<string, (names: Names) => string> = {
  names: ({ nodes }) => `[node IN ${nodes} | {id: node.id, da: node.nameDa, en: node.nameEn}]`,
  steps: ({ steps }) => steps as string,
}

export const pathShape = storedIn(
  'nodes',
  [],
  {
    length: ['steps'],
    entities: entitiesIn(({ nodes }) => nodes as string),
    links: {
      gives: 'list',
      binds: ['link', 'at'],
      match: ({ parent: { steps }, own: { link, at } }) => ({
        clauses: [
          `UNWIND range(0, size(${steps}) - 1) AS ${at}`,
          `MATCH (subject:Entity {id: ${steps}[${at}].from})`,
          `MATCH (object:Entity {id: ${steps}[${at}].to})`,
          `MATCH (subject)-[${link}]->(object)`,
        ],
        where: [`${link}.id = ${steps}[${at}].id`],
      }),
      order: ({ at }) => [at as string],
    },
    explanation: ['names', 'steps'],
    weakestSourceCount: ['steps'],
  },
  columns,
)
