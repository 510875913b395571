import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { datasetSummary, summaryOf } from '../../src/cypher/dataset-summary.ts'
import { type Graph, GraphConflict } from '../../src/graph/port.ts'
import { fill } from '../../src/seed/fill.ts'
import { load } from '../../src/seed/load.ts'
import { byHand, contentsOf } from '../support/contents.ts'
import { engines } from '../support/engines.ts'
import { generatedProjection } from '../support/generated-projection.ts'
import { realProjection } from '../support/seed.ts'

const small = generatedProjection({ entities: 50, version: 'one' })

/** Items that come one by one and end in a fault after some. */
async function* failingAfter<Item>(items: readonly Item[], amount: number): AsyncGenerator<Item> {
  yield* items.slice(0, amount)
  throw new Error('the file ends here')
}

const doneAgain = (graph: Graph): Graph => ({
  ...graph,
  write: async (work) => {
    await graph.write(work)
    return graph.write(work)
  },
})

describe.each(engines.filter(({ skipped }) => !skipped))('on the engine $name', (engine) => {
  let graph: Graph
  beforeEach(async () => {
    graph = await engine.open()
  })
  afterEach(() => graph.close())

  test.each([
    ['the seed', realProjection(), {}],
    ['a graph in many transactions', small, { batch: 7 }],
  ])('filling %s stores what a load stores', async (_title, projection, options) => {
    await fill(graph, projection, options)
    const filled = await contentsOf(graph)
    const loaded = await engine.open()
    await load(loaded, projection)
    expect(await contentsOf(loaded)).toEqual(filled)
    await loaded.close()
  })

  test('a transaction that the driver does again, not knowing of its commit, writes nothing twice', async () => {
    await fill(doneAgain(graph), small, { batch: 7 })
    const twice = await contentsOf(graph)
    const once = await engine.open()
    await fill(once, small)
    expect(await contentsOf(once)).toEqual(twice)
    await once.close()
  })

  test('what is filled already is refused, and stays as it is', async () => {
    await fill(graph, small)
    const before = await contentsOf(graph)
    await expect(fill(graph, small)).rejects.toThrow(GraphConflict)
    await expect(fill(graph, generatedProjection({ entities: 3, version: 'two' }))).rejects.toThrow(
      'the engine holds solution:number-0 of this graph already',
    )
    expect(await contentsOf(graph)).toEqual(before)
  })

  test.each(['entities', 'claims', 'links'] as const)(
    'a fill that breaks off among %s leaves no dataset, and the next load puts it right',
    async (list) => {
      const broken = { ...small, [list]: failingAfter<unknown>(small[list], 20) }
      await expect(fill(graph, broken, { batch: 7 })).rejects.toThrow('the file ends here')
      expect((await contentsOf(graph)).nodes.length).toBeGreaterThan(7)
      expect(summaryOf(await graph.read(datasetSummary))).toBeUndefined()
      await load(graph, small)
      const mended = await contentsOf(graph)
      const fresh = await engine.open()
      await load(fresh, small)
      expect(await contentsOf(fresh)).toEqual(mended)
      await fresh.close()
    },
  )

  test('data of others is left alone', async () => {
    await byHand(graph, "CREATE (:Entity {name: 'Fremmed'}), (:Claim {id: 'theirs'})")
    await fill(graph, small)
    const { nodes } = await contentsOf(graph)
    expect(nodes).toContainEqual({ labels: ['Entity'], properties: { name: 'Fremmed' } })
    expect(nodes).toContainEqual({ labels: ['Claim'], properties: { id: 'theirs' } })
  })
})
