/** Our server as it is, on Neo4j or on the embedded engine, which it fills itself. */

import pino from 'pino'
import { createEmbeddedGraph } from '../../src/graph/embedded.ts'
import { createNeo4jGraph } from '../../src/graph/neo4j.ts'
import type { Graph } from '../../src/graph/port.ts'
import { limits } from '../../src/limits.ts'
import { fill } from '../../src/seed/fill.ts'
import { createServer } from '../../src/server/server.ts'
import { generate, streamOf } from '../generate.ts'
import { serving, settings, vocabulary } from './serving.ts'

// As bin/digigraf.mjs has it.
process.setSourceMapsEnabled(true)
const { neo4j, entities, seed, cache } = settings()
const { statementMilliseconds } = limits
const words = vocabulary()
const graph = neo4j
  ? createNeo4jGraph({ ...neo4j, statementMilliseconds, retryMilliseconds: 3000 })
  : await filled()
const cacheBytes = cache ? 32_000_000 : 0
const app = await createServer({ graph, vocabulary: words, logger: pino({ level: 'error' }), cacheBytes })
serving(await app.listen({ host: '127.0.0.1', port: 0 }))

async function filled(): Promise<Graph> {
  const embedded = createEmbeddedGraph({ statementMilliseconds })
  await fill(embedded, streamOf(generate({ entities, seed, vocabulary: words })))
  return embedded
}
