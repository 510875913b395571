import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { createEmbeddedGraph } from '../src/graph/embedded.ts'
import { load } from '../src/seed/load.ts'
import { executor } from './support/execute.ts'
import { realProjection } from './support/seed.ts'

const text = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const projection = realProjection()
const graph = createEmbeddedGraph({ statementMilliseconds: 30_000 })
await load(graph, projection)
const execute = executor(graph, projection.vocabulary)

/** The questions with the answers that follow some of them. */
const examples = [...text.matchAll(/([^\n]+)\n\n```graphql\n(.*?)```(?:\n\n```json\n(.*?)```)?/gs)].map(
  ([, title, question, answer]) => ({ title: title as string, question: question as string, answer }),
)

describe('the README', () => {
  for (const { title, question, answer } of examples) {
    it(`asks what has an answer: ${title}`, async () => {
      const { errors, data } = await execute(question)
      expect(errors).toBeUndefined()
      expect(Object.values(data ?? {})).not.toContain(null)
    })

    if (answer) {
      it(`shows what is answered: ${title}`, async () => {
        expect(await execute(question)).toEqual(JSON.parse(answer))
      })
    }
  }

  it('shows one answer, and has at most 200 lines', () => {
    expect(examples.filter(({ answer }) => answer)).toHaveLength(1)
    expect(text.trimEnd().split('\n').length).toBeLessThanOrEqual(200)
  })
})
