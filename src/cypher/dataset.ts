import { type Fragment, storedIn } from '../compile/shape.ts'

/** The one node that tells what was loaded. */
export const dataset: Fragment = {
  gives: 'one',
  binds: ['node'],
  match: ({ own: { node } }) => ({ clauses: [`MATCH (${node}:Dataset {id: 'dataset'})`] }),
  order: ({ node }) => [`${node}.id`],
}

export const datasetShape = storedIn('node', [], {
  name: [],
  version: ['version'],
  engine: [],
  entityCount: ['entityCount'],
  linkCount: ['linkCount'],
  claimCount: ['claimCount'],
  sourceCount: ['sourceCount'],
  conflictCount: ['conflictCount'],
  kinds: ['kinds', 'kindCounts'],
  types: ['types', 'typeCounts'],
  licence: [],
  limits: [],
})
