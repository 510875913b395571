import { afterAll, beforeAll, describe } from 'vitest'
import type { Graph } from '../../src/graph/port.ts'
import { load } from '../../src/seed/load.ts'
import type { Projection } from '../../src/seed/projection.ts'
import { engines } from './engines.ts'
import { type Execute, executor } from './execute.ts'
import { type Recorder, recorded } from './recorder.ts'

export interface Loaded {
  readonly graph: Graph
  readonly recorder: Recorder
  readonly execute: Execute
}

/** Runs a suite once an engine, over a graph that holds the projection. */
export function onEachEngine(projection: Projection, suite: (loaded: () => Loaded) => void): void {
  for (const engine of engines) {
    describe.skipIf(engine.skipped)(engine.name, () => {
      let loaded: Loaded | undefined
      beforeAll(async () => {
        const graph = await engine.open()
        await load(graph, projection)
        const recorder = recorded(graph)
        loaded = { graph, recorder, execute: executor(recorder.graph, projection.vocabulary) }
      })
      afterAll(() => loaded?.graph.close())
      suite(() => {
        if (!loaded) throw new Error('the graph is not loaded yet')
        return loaded
      })
    })
  }
}
