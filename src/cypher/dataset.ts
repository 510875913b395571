import { type Facts, type Fragment, storedIn } from '../compile/shape.ts'
import type { Stamp, Value } from '../graph/port.ts'
import { placed } from './fragments.ts'
import { noHubs } from './hub.ts'

/** The one node that tells what was loaded. */
export const dataset: Fragment = {
  gives: 'one',
  binds: ['node'],
  match: ({ own: { node } }) => ({ clauses: [`MATCH (${node}:Dataset {id: 'dataset'})`] }),
  order: ({ node }) => [`${node}.id`],
}

/** Of what a statement was answered from, read with the answer, so that the two cannot differ. */
export const stamp: Stamp = {
  clause: "OPTIONAL MATCH (loaded:Dataset {id: 'dataset'})",
  expression: '[loaded.version, loaded.hubCount, loaded.isPlaced]',
}

/** What the stamp tells: the version of the knowledge, and what the next statements may take for granted. */
export function readStamp(stamp: Value): { readonly version: string | undefined; readonly facts: Facts } {
  const [version, hubCount, isPlaced] = (stamp ?? []) as readonly Value[]
  return {
    version: typeof version === 'string' ? version : undefined,
    // Should an import bring hubs, they are walked until the first answer after it.
    facts: [...(hubCount === 0 ? [noHubs] : []), ...(isPlaced === true ? [placed] : [])],
  }
}

/** Whether an answer that took some facts for granted is right though it told of others: only the order of lists rests on one. */
export function isRight(granted: Facts, told: Facts): boolean {
  return !granted.includes(placed) || told.includes(placed)
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
  rights: [],
  limits: [],
})
