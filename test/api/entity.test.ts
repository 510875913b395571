/** `entity` is for entities: an id of anything else is one that no entity has. */

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/port.ts'
import { load } from '../../src/seed/load.ts'
import { engines } from '../support/engines.ts'
import { type Execute, executor } from '../support/execute.ts'
import { realProjection } from '../support/seed.ts'

const projection = realProjection()

describe.each(engines)('entity on $name', (engine) => {
  let graph: Graph
  let execute: Execute

  beforeAll(async () => {
    if (engine.skipped) return
    graph = await engine.open()
    await load(graph, projection)
    execute = executor(graph, projection.vocabulary)
  })
  afterAll(() => graph?.close())

  test.skipIf(engine.skipped).each(['claims', 'sources', 'links', 'conflicts', 'gaps'] as const)(
    'is null without an error for an id of %s, whatever is asked of it',
    async (others) => {
      const [{ id } = { id: '' }] = projection[others]
      expect(id).toMatch(/^[a-z]+:./)
      const question =
        'query ($id: ID!) { entity(id: $id) { kind name links { totalCount } } node(id: $id) { id } }'
      expect(await execute(question, { id })).toEqual({ data: { entity: null, node: { id } } })
    },
  )
})
