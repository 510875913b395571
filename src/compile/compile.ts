import type { Row, Statement, Value } from '../graph/port.ts'
import { type Call, calledFields, callsOf } from './call.ts'
import { type Plan, render } from './render.ts'
import type { Selected } from './select.ts'
import type { Given } from './shape.ts'

export interface Compiled {
  readonly statement: Statement
  /** What the field gives: a connection, a list, or an object or null. */
  decode(row: Row): unknown
}

/** Texts of one selection, by what shapes them; a document lives as long as the server keeps it parsed. */
const known = new WeakMap<Selected, Map<string, Plan>>()

/** More ways to give a selection's arguments than these are not remembered. */
const mostPlans = 100

/**
 * One statement of one row for a field and everything selected below it, with every value a parameter. A selection's
 * text is made once for each way to give its arguments, so that a repeated question costs its values alone.
 *
 * @throws {BadArgument} for a page that is none.
 */
export function compile(field: Selected, variables: Given, given: Given = {}): Compiled {
  const calls = callsOf(field, variables, given)
  const { text, parameters, decode } = planOf(field, calls)
  const values: Record<string, Value> = {}
  for (const { name, number, value } of parameters) values[name] = value(calls[number] as Call)
  return { statement: { text, parameters: values }, decode: (row) => decode(row, calls) }
}

function planOf(field: Selected, calls: readonly (Call | undefined)[]): Plan {
  const plans = known.get(field) ?? new Map<string, Plan>()
  known.set(field, plans)
  const key = calls.map((call) => call?.form).join(' ')
  const before = plans.get(key)
  if (before) return before
  const plan = render(field, calledFields(field), calls)
  if (plans.size < mostPlans) plans.set(key, plan)
  return plan
}
