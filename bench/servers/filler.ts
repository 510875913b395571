/** Fills a Neo4j with a generated graph, in a process of its own, and tells how far it is and what memory it takes. */

import { createNeo4jGraph } from '../../src/graph/neo4j.ts'
import { fill } from '../../src/seed/fill.ts'
import { generate, streamOf } from '../generate.ts'
import { settings, vocabulary } from './serving.ts'

export interface FillProgress {
  readonly rows: number
  /** Of this process, in bytes. */
  readonly memory: number
}

const { neo4j, entities, seed } = settings()
if (!neo4j) throw new Error('there is no Neo4j to fill')
const graph = createNeo4jGraph({ ...neo4j, statementMilliseconds: 60_000, retryMilliseconds: 3000 })
await fill(graph, streamOf(generate({ entities, seed, vocabulary: vocabulary() })), {
  onProgress: (rows) => {
    const progress: FillProgress = { rows, memory: process.memoryUsage().rss }
    process.send?.(progress)
  },
})
await graph.close()
process.disconnect()
