/** How arguments become clauses and conditions. Every value travels as a parameter. */

import type { ColumnsBy, Scope } from '../compile/shape.ts'
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
