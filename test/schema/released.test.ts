import { readFileSync } from 'node:fs'
import { buildSchema, findBreakingChanges } from 'graphql'
import { describe, expect, test } from 'vitest'

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')

/**
 * The contract as it was last released. A release copies src/generated/schema.graphql here; between two releases only what
 * CHANGELOG.md announces as deprecated a release before may be taken out of it.
 */
const released = buildSchema(read('./released.graphql'))
const present = buildSchema(read('../../src/generated/schema.graphql'))
const named = ({ type, description }: { type: string; description: string }) => `${type}: ${description}`

describe('the contract', () => {
  test('breaks nothing that was released', () => {
    expect(findBreakingChanges(released, present).map(named)).toEqual([])
  })

  test.each([
    ['aliases: [String!]!', 'otherNames: [String!]!', 'FIELD_REMOVED: Entity.aliases was removed.'],
    [
      'title: String!',
      'title: String',
      'FIELD_CHANGED_KIND: Source.title changed type from String! to String.',
    ],
    ['BIBTEX', 'BIBLATEX', 'VALUE_REMOVED_FROM_ENUM: BIBTEX was removed from enum type CitationStyle.'],
  ])('breaks where %s becomes %s, and the change is named', (before, after, change) => {
    const changed = buildSchema(read('./released.graphql').replaceAll(`  ${before}\n`, `  ${after}\n`))
    expect(findBreakingChanges(released, changed).map(named)).toContain(change)
  })
})
