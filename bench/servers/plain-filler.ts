/**
 * Fills a Neo4j as its manual has it done: maps in batches of 10,000, a transaction each, one after another, constraints
 * before and all other indexes after. What only our own statements need, positions and the index of hubs' links, is left out.
 */

import neo4j from 'neo4j-driver'
import type { Stored } from '../../src/cypher/write.ts'
import { createNeo4jGraph } from '../../src/graph/neo4j.ts'
import { entityNode, plainNode, sourceNode, storedLink } from '../../src/seed/stored.ts'
import { generate } from '../generate.ts'
import { settings, vocabulary } from './serving.ts'

const batch = 10_000

const { neo4j: access, entities, seed } = settings()
if (!access) throw new Error('there is no Neo4j to fill')
const ours = createNeo4jGraph({ ...access, statementMilliseconds: 60_000, retryMilliseconds: 3000 })
const driver = neo4j.driver(access.uri, neo4j.auth.basic(access.user, access.password))
const session = driver.session({ database: access.database })
const graph = generate({ entities, seed, vocabulary: vocabulary() })

await ours.prepare(['Entity', 'Claim', 'Source'])
await writeAll(graph.entities(), (entity) => {
  const { labels, node } = entityNode(entity)
  return [`CREATE (n:${labels.join(':')}) SET n = row`, stored(node)]
})
await writeAll(graph.sources(), (source) => [
  'CREATE (n:Source) SET n = row',
  stored(sourceNode(source, new Map()).node),
])
await writeAll(graph.claims(), (claim) => [
  'CREATE (n:Claim) SET n = row',
  stored(plainNode('Claim', claim).node),
])
await writeAll(graph.links(), (link) => {
  const { type, from, to, properties } = storedLink(link)
  return [
    `MATCH (a:Entity {id: row.from}) MATCH (b:Entity {id: row.to}) CREATE (a)-[r:${type}]->(b) SET r = row.properties`,
    { from, to, properties: stored(properties) },
  ]
})
await session.close()
await driver.close()
await ours.prepare()
await ours.close()
process.disconnect()

async function writeAll<Item>(
  items: Iterable<Item>,
  made: (item: Item) => readonly [text: string, row: object],
) {
  const groups = new Map<string, object[]>()
  const write = async (text: string, rows: readonly object[]) => {
    await session.executeWrite((transaction) => transaction.run(`UNWIND $rows AS row ${text}`, { rows }))
  }
  for (const item of items) {
    const [text, row] = made(item)
    const rows = groups.get(text) ?? []
    groups.set(text, rows)
    if (rows.push(row) < batch) continue
    await write(text, rows)
    groups.delete(text)
  }
  for (const [text, rows] of groups) await write(text, rows)
}

/** JavaScript has one type of number, and the driver would send it as a float. */
function stored(properties: Stored): object {
  return Object.fromEntries(
    Object.entries(properties).map(([name, value]) => [
      name,
      Number.isSafeInteger(value) ? neo4j.int(value as number) : value,
    ]),
  )
}
