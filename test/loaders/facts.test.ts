import { describe, expect, test } from 'vitest'
import { byHand } from '../support/contents.ts'
import { onEachEngine } from '../support/graphs.ts'
import { realProjection } from '../support/seed.ts'

describe('what a statement took for granted', () => {
  onEachEngine(realProjection(), (loaded) => {
    test('is asked again once it no longer holds', async () => {
      const { execute, graph, recorder } = loaded()
      const nested = '{ strategies(first: 20) { edges { node { parties { edges { node { name } } } } } } }'
      const lookup =
        '{ entity(id: "organisation:kl") { ... on Organisation { strategies { edges { node { name } } } } } }'
      const ask = async (query: string) => {
        recorder.taken()
        const answer = await execute(query)
        return { answer, texts: recorder.taken().map(({ text }) => text) }
      }
      // The first answer tells what the next statement may take for granted.
      await execute('{ dataset { version } }')
      const before = { nested: await ask(nested), lookup: await ask(lookup) }
      expect(before.nested.texts.join()).toContain('.position')
      // As an import by a version that knew of no positions would leave it.
      await byHand(graph, 'MATCH (dataset:Dataset)\nREMOVE dataset.isPlaced')
      await byHand(graph, 'MATCH (entity:Entity)\nSET entity.position = -entity.position')
      const after = { nested: await ask(nested), lookup: await ask(lookup) }
      expect(after.nested.answer).toEqual(before.nested.answer)
      expect(after.nested.texts).toHaveLength(2)
      expect(after.nested.texts[1]).not.toContain('.position')
      expect(after.lookup.answer).toEqual(before.lookup.answer)
      expect(after.lookup.texts).toHaveLength(1)
    })
  })
})
