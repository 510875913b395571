/** Opens the knowledge for a program of ours: what the server and a session without one have in common. */

import { BadConfiguration, type Neo4jAccess } from './config.ts'
import { datasetSummary, summaryOf } from './cypher/dataset-summary.ts'
import { CannotGoOn, describeProblems } from './faults.ts'
import type { Graph } from './graph/port.ts'
import { limits } from './limits.ts'
import { fill } from './seed/fill.ts'
import type { Projection } from './seed/projection.ts'
import { readProjection } from './seed/read-projection.ts'

const { statementMilliseconds } = limits

/** @throws {CannotGoOn} for a seed that has problems; {BadConfiguration} for one that cannot be read. */
export async function projectionIn(directory: string): Promise<Projection> {
  const reading = await readProjection(directory).catch((error: Error) => {
    throw new BadConfiguration(
      `SEED (or --seed) is "${directory}", which cannot be read as a directory of knowledge: ${error.message}`,
    )
  })
  if (!reading.isSound) throw new CannotGoOn(describeProblems(reading.problems, directory))
  return reading.projection
}

// The engines come in late, for each is slow to load and only one is used.

/** An embedded engine that holds the projection. */
export async function fillEmbedded(projection: Projection): Promise<Graph> {
  const { createEmbeddedGraph } = await import('./graph/embedded.ts')
  const graph = createEmbeddedGraph({ statementMilliseconds })
  await fill(graph, projection)
  return graph
}

/**
 * The graph in Neo4j, not yet asked.
 *
 * @param retryMilliseconds How long a read may be repeated after a passing fault.
 */
export async function connectNeo4j(access: Neo4jAccess, retryMilliseconds: number): Promise<Graph> {
  const { createNeo4jGraph } = await import('./graph/neo4j.ts')
  return createNeo4jGraph({ ...access, statementMilliseconds, retryMilliseconds })
}

/**
 * Makes sure that a graph can be read and holds something; one that does not is closed, unless `mayFail` lets it be.
 *
 * @throws {CannotGoOn} where it holds nothing of ours, and what reading throws.
 */
export async function demandFilled(
  graph: Graph,
  importCommand: string,
  mayFail: (error: unknown) => boolean = () => false,
): Promise<void> {
  try {
    if (summaryOf(await graph.read(datasetSummary))) return
    throw new CannotGoOn(`Neo4j answers but holds no graph of ours. Run: ${importCommand}`)
  } catch (error) {
    if (mayFail(error)) return
    // Not awaited: a server that went silent would hold the end up.
    graph.close().catch(() => undefined)
    throw error
  }
}
