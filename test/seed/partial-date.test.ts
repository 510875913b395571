import { describe, expect, test } from 'vitest'
import {
  firstDay,
  isPartialDate,
  lastDay,
  mayCoincide,
  mayOverlap,
  oneYearAfter,
} from '../../src/seed/partial-date.ts'

describe('a partial date', () => {
  test.each(['2016', '2020-02', '2020-02-29', '2021-12-31', '1000', '2000-02-29'])('may be %s', (date) => {
    expect(isPartialDate(date)).toBe(true)
  })

  test.each([
    '20',
    '20-3',
    '2020-3',
    '2020-13',
    '2020-00',
    '2021-02-29',
    '1900-02-29',
    '2021-04-31',
    '2021-01-00',
    '02020',
    '2020-01-01T00',
    ' 2020',
    '3000',
    '',
  ])('is not %j', (date) => {
    expect(isPartialDate(date)).toBe(false)
  })

  test.each([
    ['2016', '2016-01-01', '2016-12-31'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2021-02', '2021-02-01', '2021-02-28'],
    ['2021-11', '2021-11-01', '2021-11-30'],
    ['2021-03-16', '2021-03-16', '2021-03-16'],
  ])('%s runs from %s to %s', (date, first, last) => {
    expect([firstDay(date), lastDay(date)]).toEqual([first, last])
  })

  test('coincides with one that is less precise', () => {
    expect(mayCoincide('2021', '2021-10')).toBe(true)
    expect(mayCoincide('2021-10-03', '2021-10')).toBe(true)
    expect(mayCoincide('2021', '2020-10')).toBe(false)
    expect(mayCoincide('2021-01', '2021-10')).toBe(false)
  })

  test('is followed a year later by the same day, or 1 March', () => {
    expect(oneYearAfter('2020-05-31')).toBe('2021-05-31')
    expect(oneYearAfter('2020-02-29')).toBe('2021-03-01')
  })
})

describe('two periods', () => {
  test.each([
    [{ from: '2016', to: '2018' }, { from: '2018', to: '2020' }, true],
    [{ from: '2016', to: '2018-05' }, { from: '2018-06' }, false],
    [{ from: '2016' }, { to: '2015' }, false],
    [{ from: '2016' }, { to: '2016' }, true],
    [{ from: '2016' }, { from: '2030' }, true],
    [undefined, { from: '2016', to: '2016' }, true],
    [undefined, undefined, true],
  ])('%j and %j may overlap: %s', (one, other, expected) => {
    expect(mayOverlap(one, other)).toBe(expected)
    expect(mayOverlap(other, one)).toBe(expected)
  })
})
