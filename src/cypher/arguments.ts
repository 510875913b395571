/** How arguments become clauses and conditions. Every value travels as a parameter. */

import type { ColumnsBy, Count, Scope } from '../compile/shape.ts'
import { mark, type Value } from '../graph/port.ts'

/** The argument's parameter, or undefined where it was not given. */
export function given(scope: Scope, argument: string): string | undefined {
  return scope.has(argument) ? scope.parameter(argument, (values) => values[argument] as Value) : undefined
}

/** A database may hold more than this graph: whether a node or relationship is of it. */
export const ours = (name: string | undefined): string => `${name}.${mark} IS NOT NULL`

/** Conditions that apply only where their argument is given. */
export function where(
  scope: Scope,
  conditions: Readonly<Record<string, (parameter: string) => string>>,
): string[] {
  return Object.entries(conditions).flatMap(([argument, condition]) => {
    const parameter = given(scope, argument)
    return parameter === undefined ? [] : [condition(parameter)]
  })
}

/** Clauses that bind `name` to an id, a former one replaced by what it became. */
export function currentId(id: string, name: string, carried: readonly string[] = []): string[] {
  return [
    `OPTIONAL MATCH (former:FormerId {id: ${id}})`,
    `WHERE ${ours('former')}`,
    `WITH ${[`coalesce(former.current, ${id}) AS ${name}`, ...carried].join(', ')}`,
  ]
}

/** Clauses that bind `name` to the list of ids in an argument, former ids replaced by what they became. */
export function currentIds(
  scope: Scope,
  argument: string,
  name: string,
  carried: readonly string[] = [],
): string[] {
  const ids = scope.parameter(argument, (values) => [values[argument] ?? []].flat() as string[])
  const rest = carried.map((other) => `, ${other}`).join('')
  return [
    `UNWIND CASE WHEN size(${ids}) = 0 THEN [null] ELSE ${ids} END AS asked`,
    'OPTIONAL MATCH (former:FormerId {id: asked})',
    `WHERE ${ours('former')}`,
    `WITH collect(coalesce(former.current, asked)) AS ${name}${rest}`,
  ]
}

/** Fields of a text in both languages, in the language that is asked for; where there is no English, the Danish stands. */
export const inLanguage = (...texts: readonly string[]): ColumnsBy => ({
  argument: 'lang',
  columns: (language) =>
    texts.flatMap((text) => (language === 'DA' ? [`${text}Da`] : [`${text}Da`, `${text}En`])),
})

/** How many of something the whole dataset has, where no argument of a list chooses among them. */
export function countedWhole(scope: Scope, column: string, choosing: readonly string[]): Count | undefined {
  if (choosing.some((argument) => scope.has(argument))) return undefined
  // The sum of no rows is null on one engine.
  return { clauses: wholeDataset, expression: `coalesce(sum(dataset.${column}), 0)` }
}

/** How many the whole dataset has of those kinds or types for which a condition on `one` holds. */
export function countedByName(
  scope: Scope,
  column: 'kind' | 'type',
  conditions: readonly string[],
  choosing: readonly string[],
): Count | undefined {
  if (choosing.some((argument) => scope.has(argument))) return undefined
  return {
    clauses: [
      ...wholeDataset,
      `UNWIND range(0, size(dataset.${column}s) - 1) AS place`,
      `WITH dataset.${column}s[place] AS one, dataset.${column}Counts[place] AS amount`,
      ...(conditions.length > 0 ? [`WHERE ${conditions.join(' AND ')}`] : []),
    ],
    expression: 'coalesce(sum(amount), 0)',
  }
}

const wholeDataset = ["MATCH (dataset:Dataset {id: 'dataset'})", `WHERE ${ours('dataset')}`]
