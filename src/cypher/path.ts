import {
  type AtHand,
  type Fragment,
  heldIn,
  type Scope,
  type Shape,
  storedIn,
  whole,
} from '../compile/shape.ts'
import type { FoundPath, Row, Value } from '../graph/port.ts'
import { currentId, currentIds, ours } from './arguments.ts'
import { linkConditions, linksIn } from './link.ts'

/**
 * Paths by length, one pattern a length, so that every condition is checked while a path grows; a longer one is
 * sought only while too few are found. A variable-length pattern would have to filter whole paths on one engine.
 */
export const pathsBetween: Fragment = {
  gives: 'one',
  binds: ['found', 'exhausted'],
  shapedBy: { maxLength: whole },
  match: (scope) => {
    const { found, exhausted } = scope.own as { found: string; exhausted: string }
    if (scope.has('result')) return { clauses: foundBefore(scope, found, exhausted) }
    const limit = scope.parameter('limit', (given) => given.limit as number)
    // One more than is given tells whether there are more.
    const wanted = scope.selects('exhausted')
      ? scope.parameter('wanted', (given) => (given.limit as number) + 1)
      : limit
    const avoids = scope.has('avoid')
    const ends = ['source', 'target', ...(avoids ? ['avoided'] : [])]
    const lengths = Array.from({ length: scope.shape('maxLength') as number }, (_, index) => index + 1)
    const ofLength = (length: number) => `found${length}`
    return {
      clauses: [
        ...currentId(scope, 'from', 'fromId'),
        ...currentId(scope, 'to', 'toId', ['fromId']),
        ...(avoids ? currentIds(scope, 'avoid', 'avoided', ['fromId', 'toId']) : []),
        'MATCH (source:Entity {id: fromId})',
        'MATCH (target:Entity {id: toId})',
        `WHERE source.id <> target.id AND ${ours('source')} AND ${ours('target')}`,
        `WITH ${ends.join(', ')}, 0 AS count`,
        ...lengths.flatMap((length) => {
          const before = lengths.slice(0, length - 1).map(ofLength)
          return [
            `CALL (${[...ends, 'count'].join(', ')}) {`,
            `  WITH ${[...ends, 'count'].join(', ')}`,
            `  WHERE count < ${wanted}`,
            ...seekPaths(scope, length, ends, wanted).map((line) => `  ${line}`),
            `  RETURN collect([[${nodesOf(length).join(', ')}], [${linksOf(length).join(', ')}]]) AS ${ofLength(length)}`,
            '}',
            `WITH ${[...ends, ...before, ofLength(length)].join(', ')}, count + size(${ofLength(length)}) AS count`,
          ]
        }),
        // What is told of a path is gathered for those that are given alone, of maybe many thousands.
        `WITH ${lengths.map((length) => `[path IN ${ofLength(length)} | ${path}]`).join(' + ')} AS all, count`,
        `WITH all[0..${limit}] AS ${found}, count <= ${limit} AS ${exhausted}`,
      ],
    }
  },
  order: ({ exhausted }) => [exhausted as string],
}

const nodesOf = (length: number) => [
  'source',
  ...Array.from({ length: length - 1 }, (_, index) => `node${index + 1}`),
  'target',
]
const linksOf = (length: number) => Array.from({ length }, (_, index) => `link${index + 1}`)

/**
 * Clauses that bind the first paths of one length. The first links are taken in their order, so that no more of them are
 * tried than are wanted. The last two are left to the planner, which finds them from the end.
 */
function seekPaths(scope: Scope, length: number, ends: readonly string[], wanted: string): string[] {
  const [nodes, links] = [nodesOf(length), linksOf(length)]
  const lastTwo = length - 2
  // On paths of more than three links, where the last two begin is known before, or a hub's links would all be tried.
  const isLong = length > 3
  const carried = isLong ? [...ends, 'nearby'] : ends
  const where = (conditions: readonly string[]) => `WHERE ${conditions.join('\n  AND ')}`
  const stepFrom = (index: number): string[] => {
    const [node, link, next] = [nodes[index], links[index], nodes[index + 1]] as [string, string, string]
    const conditions = linkConditions(scope, link)
    if (next === 'target') return [`MATCH (${node})-[${link}]-(target)`, where(conditions)]
    const others = [...nodes.slice(0, index + 1), 'target'].map((other) => `${next} <> ${other}`)
    const avoided = scope.has('avoid') ? [`NOT ${next}.id IN avoided`] : []
    const near = isLong && index + 1 === lastTwo ? [`${next} IN nearby`] : []
    return [
      `MATCH (${node})-[${link}]-(${next}:Entity)`,
      where([...others, ...avoided, ...conditions, ...near]),
    ]
  }
  const steps = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, index) => stepFrom(from + index)).flat()
  return [
    ...(isLong ? nearTarget(carried) : []),
    ...stepFrom(0),
    ...(length > 1 ? [`WITH ${[...carried, 'link1', 'node1'].join(', ')}`, 'ORDER BY link1.id'] : []),
    ...(isLong
      ? [
          ...steps(1, lastTwo),
          // By themselves, for else the planner would join halves of paths, and hold all that a hub leads to.
          `CALL (${[...ends, ...nodes.slice(1, lastTwo + 1)].join(', ')}) {`,
          ...steps(lastTwo, length).map((line) => `  ${line}`),
          `  RETURN ${[nodes[lastTwo + 1], ...links.slice(lastTwo)].join(', ')}`,
          '}',
        ]
      : steps(1, length)),
    `WITH ${[...nodes, ...links].join(', ')}`,
    `ORDER BY ${links.map((link) => `${link}.id`).join(', ')}`,
    `LIMIT ${wanted}`,
  ]
}

/** Clauses that bind `nearby` to what is two links from the target. */
function nearTarget(carried: readonly string[]): string[] {
  return [
    'CALL (target) {',
    '  MATCH (target)-[last]-(:Entity)-[before]-(near:Entity)',
    `  WHERE ${ours('last')} AND ${ours('before')}`,
    '  RETURN collect(DISTINCT near) AS nearby',
    '}',
    `WITH ${carried.join(', ')}`,
  ]
}

/** What is told of a path's entities and links by the properties that they are stored with. */
export const pathProperties = {
  entity: ['id', 'kind', 'nameDa', 'nameEn'],
  link: ['id', 'sourceIds', 'sourceCount'],
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
function foundBefore(scope: Scope, found: string, exhausted: string): string[] {
  const paths = scope.parameter('paths', ({ result }) =>
    (result as PathResultAtHand).paths.map(({ names, steps }) => ({ ids: names.map(({ id }) => id), steps })),
  )
  const isAll = scope.parameter('exhausted', ({ result }) => (result as PathResultAtHand).exhausted)
  return [
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
  ]
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
    readonly names: readonly { readonly id: Value; readonly da: Value; readonly en: Value }[]
    readonly steps: readonly Row[]
  }[]
}

/** Of the paths that an engine found, one more than may be given where there are more. */
export function pathResultOf(found: readonly FoundPath[], limit: number): PathResultAtHand {
  return {
    exhausted: found.length <= limit,
    paths: found.slice(0, limit).map(({ entities, links }) => ({
      length: links.length,
      names: entities.map(({ id = null, nameDa = null, nameEn = null }) => ({ id, da: nameDa, en: nameEn })),
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
    names: ({ nodes }) => `[node IN ${nodes} | {id: node.id, da: node.nameDa, en: node.nameEn}]`,
    steps: ({ steps }) => steps as string,
    length: ({ steps }) => `size(${steps})`,
    sourceCounts: ({ steps }) => `[step IN ${steps} | step.sourceCount]`,
  },
)
