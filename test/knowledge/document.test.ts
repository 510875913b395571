import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { withTables } from '../../src/seed/knowledge-tables.ts'
import { realProjection } from '../support/seed.ts'

const { vocabulary } = realProjection()
const document = readFileSync('docs/knowledge.md', 'utf8')

describe('docs/knowledge.md', () => {
  test('says what the vocabulary says (else: npm run generate)', () => {
    expect(withTables(document, vocabulary)).toBe(document)
  })

  test('tells every kind, link type and property', () => {
    const words = [
      ...vocabulary.kinds.map(({ kind }) => kind),
      ...vocabulary.linkTypes.map(({ type }) => type),
      ...vocabulary.properties.map(({ property }) => property),
    ]
    expect(words.filter((word) => !document.includes(`\n| \`${word}\``))).toEqual([])
  })

  test.each([
    ['conflict', 'schema/conflict.graphql', 'ConflictRule'],
    ['gap', 'schema/gap.graphql', 'GapRule'],
  ])('explains every rule by which a %s is found', (_what, file, name) => {
    const [, body = ''] = readFileSync(file, 'utf8').split(`enum ${name} {`)
    const rules = [...body.slice(0, body.indexOf('}')).matchAll(/^ {2}([A-Z_]+)$/gm)].map(([, rule]) => rule)
    expect(rules.length).toBeGreaterThan(5)
    expect(rules.filter((rule) => !document.includes(`\`${rule}\``))).toEqual([])
  })

  test('has a place for each table', () => {
    expect(() => withTables(document.replace('<!-- /kinds -->', ''), vocabulary)).toThrow(
      'the document has no <!-- kinds --> … <!-- /kinds -->',
    )
  })

  test('shows the worked example as it stands in the seed', () => {
    const example = document.split('```yaml\n')[1]?.split('```')[0] ?? ''
    const claim = example.replace(/^ {3}/gm, '').trimEnd()
    expect(claim).toContain('- id: ')
    expect(readFileSync('seed/sources/nemlog-in.yaml', 'utf8')).toContain(claim)
  })
})
