import { inject } from 'vitest'
import type { Neo4jAccess } from './neo4j.ts'

/** The Neo4j that this worker has to itself; undefined where none is tested. */
export const ownNeo4j: Neo4jAccess | undefined = inject('neo4j')[Number(process.env.VITEST_POOL_ID) - 1]
