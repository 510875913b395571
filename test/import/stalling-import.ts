/** Loads a generated projection into the Neo4j of the environment, says so half-way, and stalls there. */

import { readConfig } from '../../src/config.ts'
import { createNeo4jGraph } from '../../src/graph/neo4j.ts'
import { load } from '../../src/seed/load.ts'
import { generatedProjection } from '../support/generated-projection.ts'

const { neo4j } = readConfig()
if (!neo4j) throw new Error('NEO4J_URI is not set')
const graph = createNeo4jGraph({ ...neo4j, statementMilliseconds: 30_000, retryMilliseconds: 5000 })
await load(graph, generatedProjection({ entities: 4000, version: 'killed' }), {
  onProgress: (done, all) => {
    if (done <= all / 2) return
    process.stdout.write('half-way\n')
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
  },
})
