import { boundAs, type Fragment, type Names, storedIn } from '../compile/shape.ts'
import { currentId, given, ours } from './arguments.ts'
import { oneNode } from './fragments.ts'
import { directionOf } from './link.ts'

/** Two entities beside each other; one that does not exist is null. */
export const comparison: Fragment = {
  gives: 'one',
  binds: ['a', 'b'],
  match: (scope) => {
    const { a, b } = scope.own
    return {
      clauses: [
        ...currentId(given(scope, 'a') as string, 'aId'),
        ...currentId(given(scope, 'b') as string, 'bId', ['aId']),
        `OPTIONAL MATCH (${a}:Entity {id: aId})`,
        `WHERE ${ours(a)}`,
        `OPTIONAL MATCH (${b}:Entity {id: bId})`,
        `WHERE ${ours(b)}`,
      ],
    }
  },
  order: ({ a, b }) => [`${a}.id`, `${b}.id`],
}

const roles = ['type', 'direction', 'node', 'link', 'linkB'] as const
const order = ({ type, direction, node }: Names): string[] => [
  type as string,
  direction as string,
  `${node}.sort`,
  `${node}.id`,
]

const shared: Fragment = {
  gives: 'connection',
  binds: roles,
  match: ({ parent: { a, b }, own }) => {
    const { type, direction, node, link, linkB } = own
    return {
      clauses: [
        `MATCH (${a})-[ofA]-(${node}:Entity)-[ofB]-(${b})`,
        `WHERE type(ofA) = type(ofB) AND ${ours('ofA')} AND ${ours('ofB')}`,
        `WITH ${node}, ofA, ofB, ${directionOf('ofA', a as string)} AS ${direction}, ${directionOf('ofB', b as string)} AS directionB`,
        `WHERE ${direction} = directionB`,
        `WITH type(ofA) AS ${type}, ${direction}, ${node}, ofA, ofB`,
        'ORDER BY ofA.id, ofB.id',
        `WITH ${type}, ${direction}, ${node}, head(collect(ofA)) AS ${link}, head(collect(ofB)) AS ${linkB}`,
      ],
    }
  },
  order,
}

/** What one links to and the other does not, by the same type in the same direction. */
function only(one: 'a' | 'b', other: 'a' | 'b'): Fragment {
  return {
    gives: 'connection',
    binds: ['type', 'direction', 'node', 'link'],
    match: ({ parent, own: { type, direction, node, link } }) => ({
      clauses: [
        `MATCH (${parent[one]})-[ofOne]-(${node}:Entity)`,
        `WHERE ${ours('ofOne')}`,
        `WITH ${parent[other]} AS compared, ${node}, ofOne, type(ofOne) AS ${type}, ${directionOf('ofOne', parent[one] as string)} AS ${direction}`,
        `OPTIONAL MATCH (${node})-[ofOther]-(compared)`,
        `WHERE ${ours('ofOther')} AND type(ofOther) = ${type} AND ${directionOf('ofOther', 'compared')} = ${direction}`,
        `WITH ${type}, ${direction}, ${node}, ofOne, count(ofOther) AS alike`,
        'ORDER BY ofOne.id',
        `WITH ${type}, ${direction}, ${node}, head(collect(ofOne)) AS ${link}, sum(alike) AS alike`,
      ],
      where: ['alike = 0'],
    }),
    order,
  }
}

const end = (role: 'a' | 'b'): Fragment => oneNode((parent) => parent[role] as string)

const comparisonShape = storedIn('a', [], {
  a: end('a'),
  b: end('b'),
  shared,
  onlyA: only('a', 'b'),
  onlyB: only('b', 'a'),
})

const named = (name: string, names: Names): string => names[name] as string
const grouped = { type: ['type'], direction: ['direction'], other: boundAs({ node: 'node' }) }
const edge = storedIn('node', [], {
  cursor: [],
  node: { bound: (parent: Names) => parent },
})

export const comparisonShapes = {
  Comparison: comparisonShape,
  SharedNeighbourEdge: edge,
  SharedNeighbour: {
    always: [],
    column: named,
    fields: { ...grouped, linkOfA: boundAs({ link: 'link' }), linkOfB: boundAs({ link: 'linkB' }) },
  },
  OwnNeighbourEdge: edge,
  OwnNeighbour: { always: [], column: named, fields: { ...grouped, link: boundAs({ link: 'link' }) } },
}
