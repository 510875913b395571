import pino from 'pino'
import { describe, expect, test } from 'vitest'
import { GraphUnavailable } from '../../src/graph/port.ts'
import { createServer } from '../../src/server/server.ts'
import { onEachEngine } from '../support/graphs.ts'
import { realProjection } from '../support/seed.ts'

const query = `{
  paths(from: "solution:nemid", to: "solution:borger-dk", maxLength: 3) { paths { links { sentence } } }
  strategies(first: 3) { edges { node { parties { edges { node { name } } } } } }
}`

describe('the first question to a server', () => {
  const projection = realProjection()
  onEachEngine(projection, (loaded) => {
    test('is asked by the same texts as the next, so that an engine plans them once', async () => {
      const { recorder } = loaded()
      const app = await createServer({
        // Paths by single calls have no text.
        graph: { ...recorder.graph, findPaths: undefined },
        vocabulary: projection.vocabulary,
        logger: pino({ level: 'silent' }),
      })
      const ask = async () => {
        recorder.taken()
        const reply = await app.inject({ method: 'POST', url: '/graphql', payload: { query } })
        return { answer: reply.json(), texts: recorder.taken().map(({ text }) => text) }
      }
      const first = await ask()
      expect(first.answer.errors).toBeUndefined()
      expect(first.texts).toHaveLength(2)
      expect(await ask()).toEqual(first)
      await app.close()
    })

    test('is answered where the graph could not be read at the start', async () => {
      const { graph } = loaded()
      let isAway = true
      const away = () => Promise.reject(new GraphUnavailable('away'))
      const app = await createServer({
        graph: { ...graph, read: (...asked) => (isAway ? away() : graph.read(...asked)) },
        vocabulary: projection.vocabulary,
        logger: pino({ level: 'silent' }),
      })
      isAway = false
      const reply = await app.inject({ method: 'POST', url: '/graphql', payload: { query } })
      expect(reply.json().errors).toBeUndefined()
      await app.close()
    })
  })
})
