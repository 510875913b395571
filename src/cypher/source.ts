import { boundAs, type Fragment, storedIn } from '../compile/shape.ts'
import { countedWhole, ours } from './arguments.ts'
import { alphabetical, claimsWhere, oneById } from './fragments.ts'

/** What a reference is made of. */
export const citationColumns = [
  'id',
  'title',
  'form',
  'language',
  'publisherName',
  'authorNames',
  'publishedOn',
  'publishedOnInferredDa',
  'url',
] as const

/** Many claims share a source. */
export const sourceShape = {
  ...storedIn('node', ['id'], {
    id: ['id'],
    title: ['title'],
    form: ['form'],
    language: ['language'],
    publisher: oneById('Entity', ({ node }) => `${node}.publisher`),
    authors: {
      gives: 'list',
      binds: ['node', 'at'],
      match: ({ parent, own: { node, at } }) => ({
        clauses: [
          `UNWIND range(0, size(${parent.node}.authors) - 1) AS ${at}`,
          `MATCH (${node}:Entity {id: ${parent.node}.authors[${at}]})`,
        ],
      }),
      order: ({ at }) => [at as string],
    },
    publishedOn: ['publishedOn'],
    publishedOnInferred: ['publishedOnInferredDa', 'publishedOnInferredEn'],
    url: ['url'],
    citation: citationColumns,
    claims: claimsWhere((claim, { node }) => `${claim}.source = ${node}.id`),
  }),
  node: 'node',
}

export const sourceEdgeShape = storedIn('node', [], { cursor: [], node: boundAs({ node: 'node' }) })

export const allSources: Fragment = {
  gives: 'connection',
  binds: ['node'],
  match: ({ own: { node } }) => ({
    clauses: [`MATCH (${node}:Source)`],
    where: [ours(node), `${node}.sort IS NOT NULL`],
  }),
  count: (scope) => countedWhole(scope, 'sourceCount', []),
  order: alphabetical,
}
