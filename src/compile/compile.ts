import type { Parameters, Row, Statement, Value } from '../graph/port.ts'
import { type Call, calledFields, callsOf } from './call.ts'
import { type Plan, render, type Stamped, type Store } from './render.ts'
import type { Selected } from './select.ts'
import type { Given } from './shape.ts'

export interface Compiled {
  /** The same for all requests that make the same text of the same field of a document. */
  readonly kind: object
  /** `more` overrides what was given to the field. */
  statement(more?: Given): Statement
  /** What the field gives: a connection, a list, or an object or null. */
  decode(rows: readonly Row[]): Stamped<unknown>
}

/** Texts of one selection, by what shapes them; a document lives as long as the server keeps it parsed. */
const known = new WeakMap<Selected, Map<string, Plan>>()

/** More ways to give a selection's arguments than these are not remembered. */
const mostPlans = 100

/**
 * One statement for a field and everything selected below it, with every value a parameter. A selection's
 * text is made once for each way to give its arguments, so that a repeated question costs its values alone.
 *
 * @throws {BadArgument} for a page that is none.
 */
export function compile(field: Selected, store: Store, variables: Given, given: Given = {}): Compiled {
  const calls = callsOf(field, variables, given)
  const plan = planOf(field, calls, store)
  return {
    kind: plan,
    statement: (more = {}) => ({ text: plan.text, parameters: parametersOf(plan, calls, more) }),
    decode: (rows) => plan.decode(rows, calls),
  }
}

function parametersOf({ parameters }: Plan, calls: readonly (Call | undefined)[], more: Given): Parameters {
  const values: Record<string, Value> = {}
  for (const { name, number, value } of parameters) {
    const call = calls[number] as Call
    values[name] = value(number === 0 ? { ...call, given: { ...call.given, ...more } } : call)
  }
  return values
}

function planOf(field: Selected, calls: readonly (Call | undefined)[], store: Store): Plan {
  const plans = known.get(field) ?? new Map<string, Plan>()
  known.set(field, plans)
  const key = [...store.facts, ...calls.map((call) => call?.form)].join(' ')
  const before = plans.get(key)
  if (before) return before
  const plan = render(field, calledFields(field), calls, store)
  if (plans.size < mostPlans) plans.set(key, plan)
  return plan
}
