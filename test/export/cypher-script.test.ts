import { describe, expect, test } from 'vitest'
import { createEmbeddedGraph } from '../../src/graph/embedded.ts'
import type { Graph } from '../../src/graph/port.ts'
import { load } from '../../src/seed/load.ts'
import { corpus } from '../api/corpus.ts'
import { engines } from '../support/engines.ts'
import { executor } from '../support/execute.ts'
import { realProjection } from '../support/seed.ts'
import { entity, smallSeed } from '../support/small-seed.ts'
import { written } from './written.ts'

const neo4j = engines.find(({ name }) => name === 'neo4j')

/** Runs a script as a tool does that knows nothing of it: statement by statement, each ended by a semicolon. */
async function run(graph: Graph, script: string): Promise<void> {
  const lines = script.split('\n').filter((line) => !line.startsWith('//'))
  for (const text of lines.join('\n').split(/;\n/)) {
    if (text.trim() === '') continue
    await graph.write((transaction) => transaction.run({ text, parameters: {} }))
  }
  await graph.read({ text: 'CALL db.awaitIndexes(60)', parameters: {} })
}

/** Of the operations on which the engines are compared, those that between them read every kind of record. */
const asked = new Set([
  'an entity with its links and their evidence',
  'nodes of every type by their ids',
  'members, links, claims and sources by themselves',
  'search in Danish',
  'conflicts, gaps and time',
  'the dataset and its vocabulary',
])

describe.skipIf(neo4j?.skipped)('the Cypher script', () => {
  test('loads into an empty Neo4j, which then gives the same answers', async () => {
    const projection = realProjection()
    const first = createEmbeddedGraph({ statementMilliseconds: 30_000 })
    await load(first, projection)
    const second = await (neo4j as (typeof engines)[number]).open()
    expect(Object.keys(corpus)).toEqual(expect.arrayContaining([...asked]))
    try {
      await run(
        second,
        (await written('cypher', { graph: first, vocabulary: projection.vocabulary })).toString(),
      )
      const [before, after] = [first, second].map((graph) => executor(graph, projection.vocabulary))
      for (const [name, operation] of Object.entries(corpus).filter(([key]) => asked.has(key))) {
        expect(await after?.(operation), name).toEqual(await before?.(operation))
      }
      // Loading the knowledge over it finds nothing to do.
      const changes = await load(second, projection)
      const nothing = { added: 0, changed: 0, removed: 0 }
      expect(changes).toMatchObject({ entities: nothing, links: nothing, claims: nothing, sources: nothing })
    } finally {
      await Promise.all([first.close(), second.close()])
    }
  }, 240_000)

  test('writes texts as literals that neither end early nor change', async () => {
    const names = [
      "'; MATCH (n) DETACH DELETE n; //",
      "\\' \\u0027 \\",
      'a;\nb\r\nc\td\u2028e',
      '$nodes `x` {y: 1} "',
      '\u0000\u0007 😀 æøå',
    ]
    const hostile = smallSeed(
      names.map((name, index) => entity(`solution:nr-${index}`, name, { aliases: [name, `${name}${name}`] })),
      ['solution:nr-1 PART_OF solution:nr-0'],
    )
    const first = createEmbeddedGraph({ statementMilliseconds: 30_000 })
    await load(first, hostile)
    const second = await (neo4j as (typeof engines)[number]).open()
    try {
      await run(
        second,
        (await written('cypher', { graph: first, vocabulary: hostile.vocabulary })).toString(),
      )
      const rows = await second.read({
        text: 'MATCH (n:Entity:Solution)\nRETURN n.nameDa AS name, n.aliases AS aliases\nORDER BY n.id',
        parameters: {},
      })
      expect(rows).toEqual(names.map((name) => ({ name, aliases: [name, `${name}${name}`] })))
    } finally {
      await Promise.all([first.close(), second.close()])
    }
  }, 120_000)

  test('of a selection counts what it has and has a version of its own', async () => {
    const projection = realProjection()
    const first = createEmbeddedGraph({ statementMilliseconds: 30_000 })
    await load(first, projection)
    const second = await (neo4j as (typeof engines)[number]).open()
    try {
      const given = { graph: first, vocabulary: projection.vocabulary }
      const selection = { of: ['solution:nemid'], depth: 1, limit: 20 }
      await run(second, (await written('cypher', given, selection)).toString())
      const count = async (pattern: string) => {
        const rows = await second.read({ text: `MATCH ${pattern}\nRETURN count(*) AS count`, parameters: {} })
        return rows[0]?.count
      }
      const { data } = await executor(
        second,
        projection.vocabulary,
      )('{ dataset { version entityCount linkCount claimCount sourceCount } }')
      expect(data?.dataset).toEqual({
        version: expect.stringMatching(new RegExp(`^${projection.version}-[0-9a-f]{8}$`)),
        entityCount: await count('(n:Entity)'),
        linkCount: await count('(:Entity)-[link]->(:Entity)'),
        claimCount: await count('(n:Claim)'),
        sourceCount: await count('(n:Source)'),
      })
      expect(await count('(n:Entity)')).toBe(20)
    } finally {
      await Promise.all([first.close(), second.close()])
    }
  }, 120_000)
})
