/**
 * Dates as sources give them: `2016`, `2020-02` or `2021-03-16` (ISO 8601 calendar dates of reduced precision, EDTF
 * level 0). They are compared as strings, so no time zone can move them.
 */

const PATTERN = /^([12]\d{3})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/

/** What the JSON Schema can say about a date: its form, though not which months have 31 days. */
export const PARTIAL_DATE_PATTERN = PATTERN.source

/** Whether the text is a year from 1000 to 2999, a month or a day that exists in the Gregorian calendar. */
export function isPartialDate(text: string): boolean {
  const match = PATTERN.exec(text)
  if (!match) return false
  const [, year, month, day] = match
  return day === undefined || Number(day) <= daysInMonth(Number(year), Number(month))
}

/** The first day the date may mean, as a full ISO day. */
export function firstDay(date: string): string {
  return date + '-01'.repeat((10 - date.length) / 3)
}

/** The last day the date may mean, as a full ISO day. */
export function lastDay(date: string): string {
  if (date.length === 4) return `${date}-12-31`
  if (date.length === 7) return `${date}-${daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5)))}`
  return date
}

/** Whether two dates may mean the same moment: 2021 and 2021-10 may, 2021 and 2020-10 may not. */
export function mayCoincide(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one)
}

/** The ISO day one year after another; 29 February is followed by 1 March. */
export function oneYearAfter(day: string): string {
  const year = Number(day.slice(0, 4)) + 1
  return day.endsWith('-02-29') ? `${year}-03-01` : `${year}${day.slice(4)}`
}

interface Bounds {
  readonly from?: string
  readonly to?: string
}

/** Whether two periods may share a day. An end that is not known may lie anywhere. */
export function mayOverlap(one: Bounds | undefined, other: Bounds | undefined): boolean {
  return mayStartBeforeEnd(one?.from, other?.to) && mayStartBeforeEnd(other?.from, one?.to)
}

/**
 * Whether two periods may share a day at times that are known of both. An end that is not known is taken for no more
 * than the other end: what began in 2011 and what began in 2022 may well have followed each other. A period of which
 * nothing is known may be at any time.
 */
export function knownTimesMeet(one: Bounds | undefined, other: Bounds | undefined): boolean {
  return mayOverlap(knownTime(one), knownTime(other))
}

function knownTime(period: Bounds | undefined): Bounds {
  const from = period?.from ?? period?.to
  const to = period?.to ?? period?.from
  return from === undefined || to === undefined ? {} : { from, to }
}

function mayStartBeforeEnd(from: string | undefined, to: string | undefined): boolean {
  return from === undefined || to === undefined || firstDay(from) <= lastDay(to)
}

function daysInMonth(year: number, month: number): number {
  // Day 0 of the next month is the last of this one.
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}
