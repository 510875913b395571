import {
  type AtHand,
  type Fragment,
  heldIn,
  type Lookup,
  type Scope,
  type Shape,
  storedIn,
  whole,
} from '../compile/shape.ts'
import type { FoundPath, Row, Value } from '../graph/port.ts'
import { currentId, currentIds, ours } from './arguments.ts'
import { hubSize, noHubs } from './hub.ts'
import { linkConditions, linksIn } from './link.ts'

/**
 * Paths by length, one pattern a length, so that every condition is checked while a path grows; a longer one is
 * sought only while too few are found. A variable-length pattern would have to filter whole paths on one engine.
 * Several pairs of ends may be asked for, with all else alike.
 */
const pathsByEnds: Fragment = {
  gives: 'list',
  binds: ['found', 'exhausted', 'at'],
  shapedBy: { maxLength: whole },
  match: (scope) => {
    const { found, exhausted, at } = scope.own as { found: string; exhausted: string; at: string }
    const asked = scope.parameter('asked', ({ asked }) => atLeastTwo(asked as readonly Value[]))
    const limit = scope.parameter('limit', ({ limit }) => limit as number)
    // One more than is given tells whether there are more.
    const wanted = scope.selects('exhausted')
      ? scope.parameter('wanted', ({ limit }) => (limit as number) + 1)
      : limit
    const avoids = scope.has('avoid')
    const ends = ['source', 'target', ...(avoids ? ['avoided'] : [])]
    const lengths = Array.from({ length: scope.shape('maxLength') as number }, (_, index) => index + 1)
    const ofLength = (length: number) => `found${length}`
    return {
      clauses: [
        `UNWIND range(0, size(${asked}) - 1) AS ${at}`,
        ...currentId(`${asked}[${at}].from`, 'fromId', [at]),
        ...currentId(`${asked}[${at}].to`, 'toId', ['fromId', at]),
        ...(avoids ? currentIds(scope, 'avoid', 'avoided', ['fromId', 'toId', at]) : []),
        'MATCH (source:Entity {id: fromId})',
        'MATCH (target:Entity {id: toId})',
        `WHERE source.id <> target.id AND ${ours('source')} AND ${ours('target')}`,
        `WITH ${[at, ...ends].join(', ')}, 0 AS count`,
        ...lengths.flatMap((length) => {
          const before = lengths.slice(0, length - 1).map(ofLength)
          return [
            `CALL (${[...ends, 'count'].join(', ')}) {`,
            `  WITH ${[...ends, 'count'].join(', ')}`,
            `  WHERE count < ${wanted}`,
            ...seekPaths(scope, length, ends, wanted).map((line) => `  ${line}`),
            `  RETURN collect([[${nodesOf(length).join(', ')}], [${linksOf(length).join(', ')}]]) AS ${ofLength(length)}`,
            '}',
            `WITH ${[at, ...ends, ...before, ofLength(length)].join(', ')}, count + size(${ofLength(length)}) AS count`,
          ]
        }),
        // What is told of a path is gathered for those that are given alone, of maybe many thousands.
        `WITH ${lengths.map((length) => `[path IN ${ofLength(length)} | ${path}]`).join(' + ')} AS all, count, ${at}`,
        `WITH all[0..${limit}] AS ${found}, count <= ${limit} AS ${exhausted}, ${at}`,
      ],
    }
  },
  order: ({ at }) => [at as string],
}

/**
 * Neo4j plans a text for a list of one and once more for lists of two to ten, and this one takes it seconds: one pair of ends
 * goes with another that nothing has.
 */
function atLeastTwo(asked: readonly Value[]): readonly Value[] {
  return asked.length === 1 ? [...asked, { from: '', to: '' }] : asked
}

/** What paths are asked for by: `from` and `to`. */
export const pathsLookup: Lookup = { reads: pathsByEnds, type: 'PathResult', roles: ['found', 'exhausted'] }

const nodesOf = (length: number) => [
  'source',
  ...Array.from({ length: length - 1 }, (_, index) => `node${index + 1}`),
  'target',
]
const linksOf = (length: number) => Array.from({ length }, (_, index) => `link${index + 1}`)

/**
 * Clauses that bind the first paths of one length. The first links are taken in their order, so that no more of them are
 * tried than are wanted. What is one link and two links from the target is known before, or most would be tried in vain.
 */
function seekPaths(scope: Scope, length: number, ends: readonly string[], wanted: string): string[] {
  const [nodes, links] = [nodesOf(length), linksOf(length)]
  const last = length - 1
  const carried = [...ends, ...(length > 2 ? ['next'] : []), ...(length > 3 ? ['near'] : [])]
  const conditions = (index: number) => {
    const node = nodes[index]
    return [
      ...[...nodes.slice(0, index), 'target'].map((other) => `${node} <> ${other}`),
      ...(scope.has('avoid') ? [`NOT ${node}.id IN avoided`] : []),
      ...linkConditions(scope, links[index - 1] as string),
    ]
  }
  const stepTo = (index: number) => [
    `MATCH (${nodes[index - 1]})-[${links[index - 1]}]-(${nodes[index]}:Entity)`,
    where([...conditions(index), ...(length > 3 && index === length - 2 ? [`${nodes[index]} IN near`] : [])]),
  ]
  const between = Array.from({ length: Math.max(0, length - 3) }, (_, index) => stepTo(index + 2)).flat()
  return [
    ...(length > 2 ? besideTarget(carried) : []),
    ...(length > 1
      ? [...stepTo(1), `WITH ${[...carried, 'link1', 'node1'].join(', ')}`, 'ORDER BY link1.id', ...between]
      : []),
    ...(length > 2
      ? stepBesideTarget(scope, nodes, links[last - 1] as string, [...ends, 'next'], conditions(last))
      : []),
    `MATCH (${nodes[last]})-[${links[last]}]-(target)`,
    where(linkConditions(scope, links[last] as string)),
    `WITH ${[...nodes, ...links].join(', ')}`,
    `ORDER BY ${links.map((link) => `${link}.id`).join(', ')}`,
    `LIMIT ${wanted}`,
  ]
}

const where = (conditions: readonly string[]) => `WHERE ${conditions.join('\n  AND ')}`

/** Clauses that bind `next` to what is one link from the target, and `near`, where it is carried, to what is two. */
function besideTarget(carried: readonly string[]): string[] {
  const listed = (start: string, name: string) => [
    `  MATCH (${start})-[link]-(beside:Entity)`,
    `  WHERE ${ours('link')}`,
    `  RETURN collect(DISTINCT beside) AS ${name}`,
    '}',
  ]
  return [
    'CALL (target) {',
    ...listed('target', 'next'),
    ...(carried.includes('near') ? ['CALL (next) {', '  UNWIND next AS one', ...listed('one', 'near')] : []),
    `WITH ${carried.join(', ')}`,
  ]
}

/**
 * Clauses that bind the last node before the target, which is next to it, and the link that leads there. A hub's links to
 * what is next to the target are sought in one direction at a time: few lead out of a hub, so that of two hubs those are
 * read, and not all that lead into one.
 */
function stepBesideTarget(
  scope: Scope,
  nodes: readonly string[],
  link: string,
  carried: readonly string[],
  conditions: readonly string[],
): string[] {
  const [node, next] = nodes.slice(-3) as [string, string]
  const bound = [...carried, ...nodes.slice(1, -2)].join(', ')
  const tried = (clauses: readonly string[]) => [
    ...clauses,
    `MATCH (${node})-[${link}]-(${next}:Entity)`,
    where([`${next} IN next`, ...conditions]),
    `RETURN ${next}, ${link}`,
  ]
  const isHub = `COUNT { (${node})--() } > ${hubSize}`
  const sought = (left: string, right: string) => [
    `WITH ${bound}`,
    `WHERE ${isHub}`,
    `UNWIND next AS ${next}`,
    `MATCH (${node})${left}[${link}]${right}(${next})`,
    where(conditions),
    `RETURN ${next}, ${link}`,
  ]
  const lines = scope.knows(noHubs)
    ? tried([])
    : [
        ...tried([`WITH ${bound}`, `WHERE NOT ${isHub}`]),
        'UNION ALL',
        ...sought('-', '->'),
        'UNION ALL',
        ...sought('<-', '-'),
      ]
  return [`CALL (${bound}) {`, ...lines.map((line) => `  ${line}`), '}']
}

/** What is told of a path's entities and links by the properties that they are stored with. */
export const pathProperties = {
  entity: ['id', 'kind', 'nameDa', 'nameEn', 'nameWithinDa', 'nameWithinEn'],
  link: ['id', 'status', 'sourceIds', 'sourceCount'],
} as const
const linkColumns = [...pathProperties.link, 'type']

/** What is told of a path: its links as maps, for in lists that are put together one engine takes a relationship for a node. */
const path = `{nodes: path[0], steps: [link IN path[1] | {${[
  ...pathProperties.link.map((name) => `${name}: link.${name}`),
  'type: type(link)',
  'from: startNode(link).id',
  'to: endNode(link).id',
].join(', ')}}]}`

/** Paths that the engine found by itself, with their entities. */
export const pathsFound: Fragment = {
  gives: 'one',
  binds: ['found', 'exhausted'],
  match: (scope) => {
    const { found, exhausted } = scope.own as { found: string; exhausted: string }
    const paths = scope.parameter('paths', ({ result }) =>
      (result as PathResultAtHand).paths.map(({ names, steps }) => ({
        ids: names.map(({ id }) => id),
        steps,
      })),
    )
    const isAll = scope.parameter('exhausted', ({ result }) => (result as PathResultAtHand).exhausted)
    return {
      clauses: [
        `UNWIND range(0, size(${paths}) - 1) AS place`,
        'CALL (place) {',
        `  UNWIND range(0, size(${paths}[place].ids) - 1) AS at`,
        `  MATCH (node:Entity {id: ${paths}[place].ids[at]})`,
        '  WITH node',
        '  ORDER BY at',
        '  RETURN collect(node) AS nodes',
        '}',
        'WITH place, nodes',
        'ORDER BY place',
        `WITH collect({nodes: nodes, steps: ${paths}[place].steps}) AS ${found}, ${isAll} AS ${exhausted}`,
      ],
    }
  },
  order: ({ exhausted }) => [exhausted as string],
}

/** What of a `PathResult` is at hand where the engine found the paths: for more of it a statement is asked. */
export const pathResultAtHand: AtHand = {
  columns: ['exhausted'],
  fields: {
    paths: {
      columns: ['length', 'names', 'steps', 'sourceCounts'],
      fields: {
        entities: { columns: pathProperties.entity, fields: {} },
        links: { columns: linkColumns, fields: {} },
      },
    },
  },
}

export interface PathResultAtHand {
  readonly exhausted: boolean
  readonly paths: readonly {
    readonly names: readonly Readonly<Record<'id' | 'kind' | 'da' | 'en' | 'withinDa' | 'withinEn', Value>>[]
    readonly steps: readonly Row[]
  }[]
}

/** Of the paths that an engine found, one more than may be given where there are more. */
export function pathResultOf(found: readonly FoundPath[], limit: number): PathResultAtHand {
  return {
    exhausted: found.length <= limit,
    paths: found.slice(0, limit).map(({ entities, links }) => ({
      length: links.length,
      names: entities.map(({ id = null, kind = null, nameDa = null, nameEn = null, ...rest }) => ({
        id,
        kind,
        da: nameDa,
        en: nameEn,
        withinDa: rest.nameWithinDa ?? nameDa,
        withinEn: rest.nameWithinEn ?? nameEn,
      })),
      steps: links,
      sourceCounts: links.map(({ sourceCount }) => sourceCount),
      entities,
      links,
    })),
  }
}

export const pathResultShape: Shape = {
  always: [],
  column: (name, names) => names[name] as string,
  fields: {
    paths: heldIn(
      ({ found }) => found as string,
      (path) => ({ nodes: `${path}.nodes`, steps: `${path}.steps` }),
    ),
    exhausted: ['exhausted'],
  },
}

/** Only the first name begins the explanation; the others are told as they are inside one. */
const named = [
  'id: node.id',
  'kind: node.kind',
  'da: node.nameDa',
  'en: node.nameEn',
  'withinDa: coalesce(node.nameWithinDa, node.nameDa)',
  'withinEn: coalesce(node.nameWithinEn, node.nameEn)',
].join(', ')

export const pathShape = storedIn(
  'nodes',
  [],
  {
    length: ['length'],
    entities: heldIn(
      ({ nodes }) => nodes as string,
      (node) => ({ node }),
    ),
    links: {
      ...linksIn(({ parent: { steps } }) => steps as string),
      held: {
        list: ({ steps }) => steps as string,
        binds: (step) => ({ link: step, type: `${step}.type` }),
        columns: linkColumns,
      },
    },
    explanation: ['names', 'steps'],
    weakestSourceCount: ['sourceCounts'],
  },
  {
    names: ({ nodes }) => `[node IN ${nodes} | {${named}}]`,
    steps: ({ steps }) => steps as string,
    length: ({ steps }) => `size(${steps})`,
    sourceCounts: ({ steps }) => `[step IN ${steps} | step.sourceCount]`,
  },
)
