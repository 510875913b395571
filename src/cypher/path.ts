import { type Fragment, type Names, storedIn, whole } from '../compile/shape.ts'
import { currentIds, ours } from './arguments.ts'
import { entitiesIn } from './fragments.ts'
import { linkConditions } from './link.ts'

/**
 * Paths by length, one pattern a length, so that every condition is checked while a path grows; a longer one is
 * sought only while too few are found. A variable-length pattern would have to filter whole paths on one engine.
 */
export const pathsBetween: Fragment = {
  gives: 'one',
  binds: ['found', 'exhausted'],
  shapedBy: { maxLength: whole },
  match: (scope) => {
    const { found, exhausted } = scope.own
    const limit = scope.parameter('limit', (given) => given.limit as number)
    // One more than is given tells whether there are more.
    const wanted = scope.selects('exhausted')
      ? scope.parameter('wanted', (given) => (given.limit as number) + 1)
      : limit
    const avoids = scope.has('avoid')
    const carried = ['source', 'target', ...(avoids ? ['avoided'] : [])]
    const lengths = Array.from({ length: scope.shape('maxLength') as number }, (_, index) => index + 1)
    return {
      clauses: [
        ...currentIds(scope, 'from', 'fromIds'),
        ...currentIds(scope, 'to', 'toIds', ['fromIds']),
        ...(avoids ? currentIds(scope, 'avoid', 'avoided', ['fromIds', 'toIds']) : []),
        'MATCH (source:Entity {id: fromIds[0]})',
        'MATCH (target:Entity {id: toIds[0]})',
        `WHERE source.id <> target.id AND ${ours('source')} AND ${ours('target')}`,
        `WITH ${carried.join(', ')}, [] AS found`,
        ...lengths.flatMap((length) => {
          const inner = Array.from({ length: length - 1 }, (_, index) => `node${index + 1}`)
          const nodes = ['source', ...inner, 'target']
          const links = Array.from({ length }, (_, index) => `link${index + 1}`)
          const pattern = links
            .map((link, index) => `-[${link}]-(${nodes[index + 1]}${index + 1 < length ? ':Entity' : ''})`)
            .join('')
          const conditions = [
            ...inner.flatMap((node, index) => [
              ...nodes.slice(0, index + 1).map((other) => `${node} <> ${other}`),
              `${node} <> target`,
              ...(avoids ? [`NOT ${node}.id IN avoided`] : []),
            ]),
            ...links.flatMap((link) => linkConditions(scope, link)),
          ]
          return [
            `CALL (${carried.join(', ')}, found) {`,
            `  WITH ${carried.join(', ')}, found`,
            `  WHERE size(found) < ${wanted}`,
            `  MATCH (source)${pattern}`,
            ...(conditions.length > 0 ? [`  WHERE ${conditions.join('\n    AND ')}`] : []),
            `  WITH {nodes: [${nodes.join(', ')}], steps: [${links.map(step).join(', ')}]} AS path, [${links.map((link) => `${link}.id`).join(', ')}] AS key`,
            '  ORDER BY key',
            `  LIMIT ${wanted}`,
            '  RETURN collect(path) AS longer',
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
