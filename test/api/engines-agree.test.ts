import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/port.ts'
import { load } from '../../src/seed/load.ts'
import { engines } from '../support/engines.ts'
import { type Execute, executor } from '../support/execute.ts'
import { realProjection } from '../support/seed.ts'
import { corpus } from './corpus.ts'

const projection = realProjection()
const tested = engines.filter(({ skipped }) => !skipped)
const graphs: Graph[] = []
const executors = new Map<string, Execute>()

beforeAll(async () => {
  for (const engine of tested) {
    const graph = await engine.open()
    graphs.push(graph)
    await load(graph, projection)
    executors.set(engine.name, executor(graph, projection.vocabulary))
  }
})

afterAll(() => Promise.all(graphs.map((graph) => graph.close())))

describe('an operation is answered without an error', () => {
  for (const { name } of tested) {
    for (const [title, operation] of Object.entries(corpus)) {
      test(`${title} (${name})`, async () => {
        const { data, errors } = await (executors.get(name) as Execute)(operation)
        expect(errors).toBeUndefined()
        expect(data).toBeTruthy()
      })
    }
  }
})

describe.skipIf(tested.length < 2)('both engines give the same answer, whole', () => {
  for (const [title, operation] of Object.entries(corpus)) {
    test(title, async () => {
      const [one, other] = await Promise.all([...executors.values()].map((execute) => execute(operation)))
      expect(one).toEqual(other)
    })
  }
})
