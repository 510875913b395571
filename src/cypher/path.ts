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
import { linkConditions } from './link.ts'

/** So few neighbours of a path's end are looked up quickly in a list; of more, the last step is simply tried. */
const mostNear = 1000

/**
 * Paths by length, one pattern a length, so that every condition is checked while a path grows; a longer one is
 * sought only while too few are found. A variable-length pattern would have to filter whole paths on one engine. First
 * steps are taken in their order, so that no more of them are tried than are wanted, and the last from the end's
 * neighbours alone.
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
    const carried = [...ends, 'near'].join(', ')
    const maxLength = scope.shape('maxLength') as number
    /** Clauses from the paths found so far to those with at least so many links beside them, while they are too few. */
    const from = (length: number): string[] => {
      const [before, found] = [`found${length - 1}`, `found${length}`]
      const isLast = length === maxLength
      return [
        `CALL (${carried}, ${before}) {`,
        `  WITH ${carried}, ${before}`,
        `  WHERE size(${before}) < ${wanted}`,
        `  CALL (${carried}) {`,
        ...ofLength(scope, length, carried, wanted).map((line) => `    ${line}`),
        '  }',
        `  WITH ${carried}, ${before} + longer AS ${found}`,
        ...(isLast ? [] : from(length + 1).map((line) => `  ${line}`)),
        `  RETURN collect(${isLast ? found : `all${length + 1}`}) AS deeper`,
        '}',
        `WITH ${carried}, coalesce(deeper[0], ${before}) AS all${length}`,
      ]
    }
    return {
      clauses: [
        ...currentId(scope, 'from', 'fromId'),
        ...currentId(scope, 'to', 'toId', ['fromId']),
        ...(avoids ? currentIds(scope, 'avoid', 'avoided', ['fromId', 'toId']) : []),
        'MATCH (source:Entity {id: fromId})',
        'MATCH (target:Entity {id: toId})',
        `WHERE source.id <> target.id AND ${ours('source')} AND ${ours('target')}`,
        'CALL (target) {',
        '  MATCH (target)-[last]-(neighbour:Entity)',
        `  WHERE ${ours('last')}`,
        '  WITH DISTINCT neighbour',
        `  LIMIT ${mostNear + 1}`,
        '  RETURN collect(neighbour) AS neighbours',
        '}',
        `WITH ${ends.join(', ')}, CASE WHEN size(neighbours) > ${mostNear} THEN null ELSE neighbours END AS near, [] AS found0`,
        ...from(1),
        `WITH all1[0..${limit}] AS ${found}, size(all1) <= ${limit} AS ${exhausted}`,
      ],
    }
  },
  order: ({ exhausted }) => [exhausted as string],
}

/** Clauses that give the paths of one length as `longer`. */
function ofLength(scope: Scope, length: number, carried: string, wanted: string): string[] {
  const inner = Array.from({ length: length - 1 }, (_, index) => `node${index + 1}`)
  const nodes = ['source', ...inner, 'target']
  const links = Array.from({ length }, (_, index) => `link${index + 1}`)
  const [last] = links.slice(-1) as [string]
  const conditions = (index: number) => {
    const node = inner[index] as string
    return [
      ...nodes.slice(0, index + 1).map((other) => `${node} <> ${other}`),
      `${node} <> target`,
      ...(scope.has('avoid') ? [`NOT ${node}.id IN avoided`] : []),
      ...linkConditions(scope, links[index] as string),
      ...(index === inner.length - 1 ? [`(near IS NULL OR ${node} IN near)`] : []),
    ]
  }
  const where = (conditions: readonly string[]) => `WHERE ${conditions.join('\n  AND ')}`
  const others = [...inner.keys()].slice(1)
  return [
    ...(inner.length === 0
      ? []
      : [
          'MATCH (source)-[link1]-(node1:Entity)',
          where(conditions(0)),
          `WITH ${carried}, link1, node1`,
          'ORDER BY link1.id',
        ]),
    ...(others.length === 0
      ? []
      : [
          `MATCH (node1)${others.map((index) => `-[${links[index]}]-(${inner[index]}:Entity)`).join('')}`,
          where(others.flatMap(conditions)),
        ]),
    `MATCH (${inner.at(-1) ?? 'source'})-[${last}]-(target)`,
    where(linkConditions(scope, last)),
    `WITH ${[...nodes, ...links].join(', ')}`,
    `ORDER BY ${links.map((link) => `${link}.id`).join(', ')}`,
    `LIMIT ${wanted}`,
    // What is told of a path is gathered for those that are given alone, of maybe many thousands.
    `RETURN collect({nodes: [${nodes.join(', ')}], steps: [link IN [${links.join(', ')}] | ${step}]}) AS longer`,
  ]
}

/** What tells of a link and finds it again: in lists that are put together, one engine takes a relationship for a node. */
const step = `{${[
  ...['id', 'sourceIds', 'sourceCount'].map((name) => `${name}: link.${name}`),
  'type: type(link)',
  'from: startNode(link).id',
  'to: endNode(link).id',
].join(', ')}}`

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

/** What an engine that finds paths by itself tells of their entities and links. */
export const pathProperties = {
  entity: ['id', 'kind', 'nameDa', 'nameEn'],
  link: ['id', 'sourceIds', 'sourceCount'],
} as const

/** What of a `PathResult` is at hand then: for more of it a statement is asked. */
export const pathResultAtHand: AtHand = {
  columns: ['exhausted'],
  fields: {
    paths: {
      columns: ['length', 'names', 'steps', 'sourceCounts'],
      fields: {
        entities: { columns: pathProperties.entity, fields: {} },
        links: { columns: [...pathProperties.link, 'type'], fields: {} },
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
      held: {
        list: ({ steps }) => steps as string,
        binds: (step) => ({ link: step, type: `${step}.type` }),
        columns: ['id', 'type', 'sourceCount'],
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
