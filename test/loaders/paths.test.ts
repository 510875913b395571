import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/port.ts'
import { load } from '../../src/seed/load.ts'
import { embedded } from '../support/engines.ts'
import { executor } from '../support/execute.ts'
import { recorded } from '../support/recorder.ts'
import { entity, smallSeed } from '../support/small-seed.ts'

const organisations = ['a', 'b', 'c'].map((id) => entity(`organisation:${id}`, id))
const first = smallSeed(organisations, ['organisation:a OWNED_BY organisation:b'])
const second = smallSeed(organisations, [
  'organisation:a PART_OF organisation:c',
  'organisation:c PART_OF organisation:b',
])

let graph: Graph
beforeEach(async () => {
  graph = await embedded.open()
  await load(graph, first)
})
afterEach(() => graph.close())

// What the engine finds by itself has no summary, so a statement is asked.
const query = `{ paths(from: "organisation:a", to: "organisation:b") { exhausted paths { entities { id summary } links { type } } } }`

async function told(asked: Graph) {
  const { data, errors } = await executor(asked, first.vocabulary)(query)
  expect(errors).toBeUndefined()
  const { paths } = data as { paths: { paths: { entities: { id: string }[]; links: { type: string }[] }[] } }
  return paths.paths.map(({ entities, links }) => [
    entities.map(({ id }) => id.replace('organisation:', '')).join(),
    links.map(({ type }) => type).join(),
  ])
}

/** The graph, of which something happens after paths were found in it. */
function interrupted(happen: () => unknown): Graph {
  const { findPaths } = graph
  if (!findPaths) throw new Error('the engine finds no paths by itself')
  return {
    ...graph,
    async findPaths(search, signal) {
      const found = await findPaths(search, signal)
      await happen()
      return found
    },
  }
}

test('paths are told of one version where an import falls between finding and telling', async () => {
  let loads = 0
  const asked = interrupted(() => loads++ === 0 && load(graph, second))
  expect(await told(asked)).toEqual([['a,c,b', 'PART_OF,PART_OF']])
  expect(loads).toBe(2)
})

test('paths are told by the statement once another engine answers that finds none by itself', async () => {
  const asked = interrupted(() => {
    Object.assign(asked, { findPaths: undefined })
    return load(graph, second)
  })
  expect(await told(asked)).toEqual([['a,c,b', 'PART_OF,PART_OF']])
})

test('paths between one pair of ends are asked for by a list of two, for which Neo4j has the same plan as for more', async () => {
  const { graph: asked, taken } = recorded({ ...graph, findPaths: undefined })
  expect(await told(asked)).toEqual([['a,b', 'OWNED_BY']])
  expect(taken().map(({ parameters }) => parameters.p0_asked)).toEqual([
    [
      { from: 'organisation:a', to: 'organisation:b' },
      { from: '', to: '' },
    ],
  ])
})
