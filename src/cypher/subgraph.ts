import { type Fragment, type Names, type Scope, storedIn, whole } from '../compile/shape.ts'
import { currentIds, ours } from './arguments.ts'
import { alphabetical } from './fragments.ts'
import { linkConditions } from './link.ts'

const roles = ['entities', 'links', 'truncated', 'frontier'] as const

/** Entities of a list that is already bound, in Danish alphabetical order. */
const entities: Fragment = {
  gives: 'list',
  binds: ['node'],
  match: ({ parent, own: { node } }) => ({ clauses: [`UNWIND ${parent.entities} AS ${node}`] }),
  order: alphabetical,
}

const links: Fragment = {
  gives: 'list',
  binds: ['link'],
  match: ({ parent, own: { link } }) => ({ clauses: [`UNWIND ${parent.links} AS ${link}`] }),
  order: ({ link }) => [`${link}.id`],
}

export const subgraphShape = {
  ...storedIn('entities', [], {
    entities,
    links,
    truncated: ['truncated'],
    frontier: ['frontier'],
  }),
  column: (name: string, names: Names) => names[name] as string,
}

/** From `chosen` and `cut` to a subgraph: the links among the chosen, and those of them that lead out of it. */
function completed(scope: Scope): string[] {
  const { entities, links, truncated, frontier } = scope.own as Record<(typeof roles)[number], string>
  const among = linkConditions(scope, 'among', 'inner')
  const leading = linkConditions(scope, 'leading', 'outer')
  return [
    'CALL (chosen) {',
    '  UNWIND chosen AS subject',
    '  MATCH (subject)-[among]->(inner:Entity)',
    `  WHERE ${['inner IN chosen', ...among.filter((condition) => !condition.includes('inner.kind'))].join(' AND ')}`,
    '  RETURN collect(among) AS found',
    '}',
    'CALL (chosen) {',
    '  UNWIND chosen AS edge',
    '  WITH chosen, edge',
    '  ORDER BY edge.id',
    '  MATCH (edge)-[leading]-(outer:Entity)',
    `  WHERE ${['NOT outer IN chosen', ...leading].join(' AND ')}`,
    '  WITH DISTINCT edge',
    '  ORDER BY edge.id',
    '  RETURN collect(edge.id) AS rim',
    '}',
    `WITH chosen AS ${entities}, found AS ${links}, cut AS ${truncated}, rim AS ${frontier}`,
  ]
}

/** What lies around some entities, level by level: a breadth-first search of a fixed depth. */
export const neighbourhood: Fragment = {
  gives: 'one',
  binds: roles,
  shapedBy: { depth: whole },
  match: (scope) => {
    const limit = scope.parameter('limit', (given) => given.limit as number)
    const more = scope.parameter('more', (given) => (given.limit as number) + 1)
    const levels = Array.from({ length: scope.shape('depth') as number }, () => [
      'CALL (chosen) {',
      '  UNWIND chosen AS inner',
      '  MATCH (inner)-[link]-(other:Entity)',
      `  WHERE ${['NOT other IN chosen', ...linkConditions(scope, 'link', 'other')].join(' AND ')}`,
      '  WITH DISTINCT other',
      '  ORDER BY other.sort, other.id',
      `  LIMIT ${more}`,
      '  RETURN collect(other) AS next',
      '}',
      `WITH chosen + next[0..${limit} - size(chosen)] AS chosen, cut OR size(chosen) + size(next) > ${limit} AS cut`,
    ]).flat()
    return {
      clauses: [
        ...currentIds(scope, 'of', 'ids'),
        'MATCH (start:Entity)',
        `WHERE start.id IN ids AND ${ours('start')}`,
        'WITH start',
        'ORDER BY start.sort, start.id',
        'WITH collect(start) AS starts',
        `WITH starts[0..${limit}] AS chosen, size(starts) > ${limit} AS cut`,
        ...levels,
        ...completed(scope),
      ],
    }
  },
  order: ({ truncated }) => [truncated as string],
}

/** What all of some entities link to, those with most sources first where there are more than the limit. */
export const common: Fragment = {
  gives: 'one',
  binds: roles,
  match: (scope) => {
    const limit = scope.parameter('limit', (given) => given.limit as number)
    const more = scope.parameter('more', (given) => (given.limit as number) + 1)
    return {
      clauses: [
        ...currentIds(scope, 'of', 'ids'),
        'UNWIND ids AS id',
        'WITH DISTINCT id',
        'WITH collect(id) AS ids',
        // Of ids that nothing has there are no starts, but there is an answer.
        'CALL (ids) {',
        '  MATCH (start:Entity)',
        `  WHERE start.id IN ids AND ${ours('start')}`,
        '  RETURN collect(start) AS starts',
        '}',
        'CALL (ids, starts) {',
        '  UNWIND starts AS start',
        '  MATCH (start)-[link]-(other:Entity)',
        `  WHERE NOT other IN starts AND ${ours('link')}`,
        '  WITH ids, other, count(DISTINCT start) AS reached',
        '  WHERE reached = size(ids)',
        '  WITH other',
        '  ORDER BY other.sourceCount DESC, other.sort, other.id',
        `  LIMIT ${more}`,
        '  RETURN collect(other) AS shared',
        '}',
        `WITH starts + shared[0..${limit}] AS chosen, size(shared) > ${limit} AS cut`,
        ...completed(scope),
      ],
    }
  },
  order: ({ truncated }) => [truncated as string],
}
