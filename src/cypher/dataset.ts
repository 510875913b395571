import { type Fragment, type Stamp, storedIn } from '../compile/shape.ts'

/** The one node that tells what was loaded. */
export const dataset: Fragment = {
  gives: 'one',
  binds: ['node'],
  match: ({ own: { node } }) => ({ clauses: [`MATCH (${node}:Dataset {id: 'dataset'})`] }),
  order: ({ node }) => [`${node}.id`],
}

/** The version of what a statement was answered from, read with the answer, so that the two cannot differ. */
export const version: Stamp = {
  clause: "OPTIONAL MATCH (loaded:Dataset {id: 'dataset'})",
  expression: 'loaded.version',
}

export const datasetShape = storedIn('node', [], {
  name: [],
  version: ['version'],
  engine: [],
  isFallback: [],
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
