import { describe, expect, it } from 'vitest'
import { readDocument, withResults } from '../../bench/document.ts'

describe('docs/performance.md', () => {
  it('quotes what was measured last, digit for digit', () => {
    const document = readDocument()
    expect(withResults(document)).toBe(document)
  })

  it('cannot lose the place of a result unseen', () => {
    expect(() => withResults(readDocument().replace('<!-- growth -->', ''))).toThrow('markers of growth')
  })
})
