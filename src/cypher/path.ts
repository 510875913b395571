import { type AtHand, type Fragment, type Names, type Scope, storedIn, whole } from '../compile/shape.ts'
import type { FoundPath, Row, Value } from '../graph/port.ts'
import { currentIds, ours } from './arguments.ts'
import { entitiesIn } from './fragments.ts'
import { linkConditions } from './link.ts'

/** So few neighbours of a path's end are looked up quickly in a list; of more, the last step is simply tried. */
const mostNear = 1000

/**
 * Paths by length, one pattern a length, so that every condition is checked while a path grows; a longer one is
 * sought only while too few are found. A variable-length pattern would have to filter whole paths on one engine. The last
 * step is taken from the end's neighbours alone, which spares trying all links of the one before.
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
    const carried = [...ends, 'near']
    const lengths = Array.from({ length: scope.shape('maxLength') as number }, (_, index) => index + 1)
    return {
      clauses: [
        ...currentIds(scope, 'from', 'fromIds'),
        ...currentIds(scope, 'to', 'toIds', ['fromIds']),
        ...(avoids ? currentIds(scope, 'avoid', 'avoided', ['fromIds', 'toIds']) : []),
        'MATCH (source:Entity {id: fromIds[0]})',
        'MATCH (target:Entity {id: toIds[0]})',
        `WHERE source.id <> target.id AND ${ours('source')} AND ${ours('target')}`,
        'CALL (target) {',
        '  MATCH (target)-[last]-(neighbour:Entity)',
        `  WHERE ${ours('last')}`,
        '  WITH DISTINCT neighbour',
        `  LIMIT ${mostNear + 1}`,
        '  RETURN collect(neighbour.id) AS neighbours',
        '}',
        `WITH ${ends.join(', ')}, CASE WHEN size(neighbours) > ${mostNear} THEN null ELSE neighbours END AS near, [] AS found`,
        ...lengths.flatMap((length) => {
          const inner = Array.from({ length: length - 1 }, (_, index) => `node${index + 1}`)
          const nodes = ['source', ...inner, 'target']
          const links = Array.from({ length }, (_, index) => `link${index + 1}`)
          const before = links.slice(0, -1)
          const last = links[length - 1] as string
          const pattern = before.map((link, index) => `-[${link}]-(${nodes[index + 1]}:Entity)`).join('')
          const conditions = [
            ...inner.flatMap((node, index) => [
              ...nodes.slice(0, index + 1).map((other) => `${node} <> ${other}`),
              `${node} <> target`,
              ...(avoids ? [`NOT ${node}.id IN avoided`] : []),
            ]),
            ...before.flatMap((link) => linkConditions(scope, link)),
            `(near IS NULL OR ${inner.at(-1)}.id IN near)`,
          ]
          return [
            `CALL (${carried.join(', ')}, found) {`,
            `  WITH ${carried.join(', ')}, found`,
            `  WHERE size(found) < ${wanted}`,
            ...(length > 1 ? [`  MATCH (source)${pattern}`, `  WHERE ${conditions.join('\n    AND ')}`] : []),
            `  MATCH (${inner.at(-1) ?? 'source'})-[${last}]-(target)`,
            `  WHERE ${linkConditions(scope, last).join('\n    AND ')}`,
            // What is told of a path is gathered for those that are given alone, of maybe many thousands.
            `  WITH ${[...nodes, ...links].join(', ')}, [${links.map((link) => `${link}.id`).join(', ')}] AS key`,
            '  ORDER BY key',
            `  LIMIT ${wanted}`,
            `  RETURN collect({nodes: [${nodes.join(', ')}], steps: [${links.map(step).join(', ')}]}) AS longer`,
            '}',
            `WITH ${carried.join(', ')}, found + longer AS found`,
          ]
        }),
        `WITH found[0..${limit}] AS ${found}, size(found) <= ${limit} AS ${exhausted}`,
      ],
    }
  },
  order: ({ exhausted }) => [exhausted as string],
}

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
  length: ({ steps }) => `size(${steps})`,
  sourceCounts: ({ steps }) => `[step IN ${steps} | size(step.sourceIds)]`,
}

export const pathShape = storedIn(
  'nodes',
  [],
  {
    length: ['length'],
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
    weakestSourceCount: ['sourceCounts'],
  },
  columns,
)
