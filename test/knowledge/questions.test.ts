import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { onEachEngine } from '../support/graphs.ts'
import { realProjection } from '../support/seed.ts'

interface Question {
  readonly title: string
  readonly query: string
  readonly answer: unknown
}

/** The sections of the document: a heading, a query, and the answer as JSON. */
function questions(): Question[] {
  const document = readFileSync('docs/questions.md', 'utf8')
  return document
    .split(/^## /m)
    .slice(1)
    .map((section) => ({
      title: section.slice(0, section.indexOf('\n')),
      query: block(section, 'graphql'),
      answer: JSON.parse(block(section, 'json')),
    }))
}

function block(section: string, language: string): string {
  const blocks = [...section.matchAll(new RegExp(`^\`\`\`${language}\n([^]*?)^\`\`\`$`, 'gm'))]
  if (blocks.length !== 1)
    throw new Error(`${blocks.length} blocks of ${language} in “${section.slice(0, 60)}”`)
  return blocks[0]?.[1] ?? ''
}

test('there are five questions, each in Danish and English', () => {
  expect(questions().map(({ title }) => title.slice(0, 2))).toEqual(['1.', '2.', '3.', '4.', '5.'])
})

onEachEngine(realProjection(), (loaded) => {
  test.each(questions().map((question) => [question.title, question] as const))(
    '%s is answered as the document says',
    async (_title, { query, answer }) => {
      expect(await loaded().execute(query)).toEqual({ data: answer })
    },
  )
})
