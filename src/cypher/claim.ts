import { boundAs, type Fragment, storedIn } from '../compile/shape.ts'
import { countedWhole, given, inLanguage, ours, where } from './arguments.ts'
import { byId, oneById } from './fragments.ts'

/** All claims. */
export const allClaims: Fragment = {
  gives: 'connection',
  binds: ['node'],
  match: (scope) => {
    const { node } = scope.own
    return {
      clauses: [`MATCH (${node}:Claim)`],
      where: [
        ours(node),
        // All of ours have an id; saying so lets an index give the order.
        `${node}.id IS NOT NULL`,
        ...where(scope, {
          property: (property) => `${node}.property = ${property}`,
          sources: (sources) => `${node}.source IN ${sources}`,
        }),
      ],
    }
  },
  count: (scope) => countedWhole(scope, 'claimCount', ['property', 'sources']),
  order: byId,
}

/** Nodes of a label looked up by their ids, each with its place in `asked`. */
export function nodesByIds(label: 'Claim' | 'Source' | 'Conflict' | 'Gap'): Fragment {
  return {
    gives: 'list',
    binds: ['node', 'at'],
    match: (scope) => {
      const { node, at } = scope.own
      const asked = given(scope, 'asked')
      return {
        clauses: [
          `UNWIND range(0, size(${asked}) - 1) AS ${at}`,
          `MATCH (${node}:${label} {id: ${asked}[${at}]})`,
        ],
        where: [ours(node)],
      }
    },
    order: ({ at }) => [at as string],
  }
}

export const claimShape = storedIn('node', ['id'], {
  id: ['id'],
  subject: oneById('Entity', ({ node }) => `${node}.subject`),
  property: ['property'],
  object: oneById('Entity', ({ node }) => `${node}.object`),
  value: [
    'valueType',
    'valueNumber',
    'valueUnit',
    'valueTextDa',
    'valueTextEn',
    'valueDate',
    'approximate',
    'populationDa',
    'populationEn',
    'periodFrom',
    'periodTo',
  ],
  text: inLanguage('text'),
  period: ['periodFrom', 'periodTo'],
  role: inLanguage('role'),
  modality: ['modality'],
  rank: ['rank'],
  rankReason: inLanguage('rankReason'),
  source: oneById('Source', ({ node }) => `${node}.source`),
  saidBy: oneById('Entity', ({ node }) => `${node}.saidBy`),
  locator: ['paragraph', 'heading'],
  citation: ['source', 'paragraph', 'heading'],
  conflictsWith: {
    gives: 'list',
    binds: ['node'],
    match: ({ parent, own: { node } }) => ({
      clauses: [
        `UNWIND coalesce(${parent.node}.conflictIds, []) AS conflictId`,
        'MATCH (conflict:Conflict {id: conflictId})',
        'UNWIND conflict.claimIds AS claimId',
        `WITH DISTINCT claimId, ${parent.node}.id AS itself`,
        `MATCH (${node}:Claim {id: claimId})`,
      ],
      where: [`${node}.id <> itself`],
    }),
    order: byId,
  },
  link: {
    gives: 'one',
    binds: ['link'],
    match: ({ parent, own: { link } }) => ({
      // By both its ends: one of them may have many links.
      clauses: [
        `MATCH (one:Entity {id: ${parent.node}.subject})`,
        `MATCH (other:Entity {id: ${parent.node}.object})`,
        `MATCH (one)-[${link}]-(other)`,
      ],
      where: [ours(link), `${link}.id = ${parent.node}.linkId`],
    }),
    order: ({ link }) => [`${link}.id`],
  },
})

export const claimEdgeShape = storedIn('node', [], { cursor: [], node: boundAs({ node: 'node' }) })
