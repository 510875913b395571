import { describe, expect, test } from 'vitest'
import { table, tablesOf } from '../../src/cli/table.ts'

describe('an answer as a table', () => {
  test('has a row for each object of the first list, and what wraps it leaves no trace', () => {
    const data = {
      strategies: {
        totalCount: 2,
        edges: [
          { node: { id: 'a', period: { text: '2016' }, goals: [{ name: 'x' }, { name: 'y' }] } },
          { node: { id: 'b', period: null, goals: [] } },
        ],
      },
    }
    expect(tablesOf(data)).toEqual([
      {
        title: 'strategies',
        columns: ['id', 'period.text', 'goals'],
        rows: [
          { id: 'a', 'period.text': '2016', goals: 'x; y' },
          { id: 'b', period: '', goals: '' },
        ],
      },
    ])
  })

  test('has a row for each value of an object without a list', () => {
    expect(tablesOf({ dataset: { version: 'v', limits: { ids: 100 } } })).toEqual([
      {
        title: 'dataset',
        columns: ['name', 'value'],
        rows: [
          { name: 'version', value: 'v' },
          { name: 'limits.ids', value: '100' },
        ],
      },
    ])
  })

  test('is as wide as its texts where there is room', () => {
    expect(table(['id', 'name'], [{ id: 'a', name: 'Æblegrød' }, { id: 'bcd' }], 80)).toBe(
      'id   name\n---  --------\na    Æblegrød\nbcd',
    )
  })

  test('takes from its widest column what does not fit', () => {
    const lines = table(['id', 'text'], [{ id: 'abcdef', text: 'x'.repeat(50) }], 30).split('\n')
    expect(lines.map((line) => line.length)).toEqual([12, 30, 30])
    expect(lines[2]).toBe(`abcdef  ${'x'.repeat(21)}…`)
  })

  test('cannot be made to move the cursor by what it holds', () => {
    expect(table(['a'], [{ a: 'one\u001b[2Jtwo\nthree\u0007' }], 80)).toBe(
      'a\n---------------\none[2Jtwo three',
    )
  })
})
