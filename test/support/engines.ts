/** The engines under test. A suite is written once and runs on each; what one cannot do is said here, not in an `if`. */

import { createEmbeddedGraph } from '../../src/graph/embedded.ts'
import { createNeo4jGraph } from '../../src/graph/neo4j.ts'
import type { Graph } from '../../src/graph/port.ts'
import { ownNeo4j as access } from './own-neo4j.ts'

export interface TestEngine {
  readonly name: 'embedded' | 'neo4j'
  /** Why the engine is not tested on this machine. */
  readonly skipped?: string
  /** A graph that holds nothing of ours. */
  open(): Promise<Graph>
}

const statementMilliseconds = 30_000

export const embedded: TestEngine = {
  name: 'embedded',
  open: async () => createEmbeddedGraph({ statementMilliseconds, shuffleUnordered: true }),
}

const neo4j: TestEngine = {
  name: 'neo4j',
  ...(access ? {} : { skipped: 'no Neo4j here' }),
  open: async () => {
    if (!access) throw new Error('no Neo4j here')
    const graph = createNeo4jGraph({ ...access, statementMilliseconds, retryMilliseconds: 5000 })
    await graph.write((transaction) =>
      transaction.run({ text: 'MATCH (n)\nDETACH DELETE n', parameters: {} }),
    )
    return graph
  },
}

export const engines: readonly TestEngine[] = [embedded, neo4j]
