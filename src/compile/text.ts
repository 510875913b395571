/** How clauses are put together. */

import type { Match, ScopePage } from './shape.ts'

/** Names of variables, and the expressions of what they hold. */
export type Entries = readonly (readonly [name: string, expression: string])[]

export const collected = (entries: Entries): string =>
  entries.map(([name, expression]) => `collect(${expression}) AS ${name}`).join(', ')

/**
 * The conditions that keep what lies between the cursors: (a, b) > (x, y) spelt out, since Cypher compares no tuples. Without
 * OR, for which a planner makes two searches of an index, whose rows have lost its order and are all read.
 */
export function keyset({ after, before }: ScopePage, order: readonly string[]): string[] {
  const beyond = (places: readonly string[], comparison: '>' | '<', at = 0): string[] => {
    const [key, place] = [order[at], places[at]]
    if (at === order.length - 1) return [`${key} ${comparison} ${place}`]
    const further = beyond(places, comparison, at + 1).join(' AND ')
    return [`${key} ${comparison}= ${place}`, `NOT (${key} = ${place} AND NOT (${further}))`]
  }
  return [...(after ? beyond(after, '>') : []), ...(before ? beyond(before, '<') : [])]
}

export function clauses(match: Match, conditions: readonly string[]): string[] {
  const where = [...(match.where ?? []), ...conditions]
  return where.length === 0 ? [...match.clauses] : [...match.clauses, `WHERE ${where.join('\n  AND ')}`]
}

export function call(variables: readonly string[], lines: readonly string[]): string[] {
  return [`CALL (${variables.join(', ')}) {`, ...indented(lines), '}']
}

function indented(lines: readonly string[]): string[] {
  return lines.flatMap((line) => line.split('\n')).map((line) => `  ${line}`)
}
