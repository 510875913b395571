import { describe, expect, test } from 'vitest'
import { nearest, suggestion } from '../../src/seed/nearest.ts'

describe('the nearest name', () => {
  test.each([
    ['propery', ['property', 'value'], 'property'],
    ['part_of', ['PART_OF', 'OWNED_BY'], 'PART_OF'],
    ['OWND_BY', ['OWNED_BY', 'FUNDED_BY'], 'OWNED_BY'],
    ['unit', ['unix', 'unit'], 'unit'],
    ['colour', ['value', 'id'], undefined],
    ['x', [], undefined],
  ])('of %s in %j is %s', (name, candidates, expected) => {
    expect(nearest(name, candidates)).toBe(expected)
  })

  test('is what a suggestion asks for; else it lists what there is', () => {
    expect(suggestion('propery', ['property'])).toBe('did you mean property?')
    expect(suggestion('colour', ['id', 'value'])).toBe('write one of id, value')
    expect(suggestion('colour', [])).toBe('there is none to choose from')
    expect(
      suggestion(
        '?',
        Array.from({ length: 14 }, (_, index) => `name-${index + 10}`),
      ),
    ).toBe(
      'write one of name-10, name-11, name-12, name-13, name-14, name-15, name-16, name-17, name-18, name-19, name-20, name-21, … (14 in all)',
    )
  })
})
