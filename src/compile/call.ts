import { type FieldNode, type GraphQLField, GraphQLID, getArgumentValues, getNamedType, Kind } from 'graphql'
import { fewIds, type Page, pageOf } from './page.ts'
import type { Selected } from './select.ts'
import type { Fragment, Given } from './shape.ts'

/** What one request gives to one field of a selection. */
export interface Call {
  readonly given: Given
  /** Of a connection. */
  readonly page: Page | undefined
  /** All that the text may follow from: what is given at all, the values that shape it, and which way the page goes. */
  readonly form: string
}

/** A selection's fields, each with its number: what stands for it in names, and its place among the calls. */
export type Numbers = ReadonlyMap<Selected, number>

interface Outline {
  readonly numbers: Numbers
  /** What is the same in every request, since no variable takes part. */
  readonly constant: (Call | undefined)[]
}

const outlines = new WeakMap<Selected, Outline>()

export function calledFields(root: Selected): Numbers {
  return outlineOf(root).numbers
}

/** The calls of a selection's fields by their numbers; undefined for a field that finds nothing by itself. */
export function callsOf(root: Selected, variables: Given, given: Given): readonly (Call | undefined)[] {
  const { numbers, constant } = outlineOf(root)
  const calls = [...constant]
  for (const [field, number] of numbers) {
    if (number === 0)
      calls[0] = 'gives' in root.reads ? callOf(root, root.reads, variables, given) : undefined
    else if (!calls[number] && 'gives' in field.reads) calls[number] = callOf(field, field.reads, variables)
  }
  return calls
}

function outlineOf(root: Selected): Outline {
  const before = outlines.get(root)
  if (before) return before
  const numbers = new Map<Selected, number>()
  const visit = (field: Selected): void => {
    numbers.set(field, numbers.size)
    field.level.fields.forEach(visit)
  }
  visit(root)
  const constant = [...numbers.keys()].map((field) =>
    'gives' in field.reads && !field.nodes.some(hasVariables) ? callOf(field, field.reads, {}) : undefined,
  )
  const outline = { numbers, constant }
  outlines.set(root, outline)
  return outline
}

/** Whether a variable takes part in a field's arguments. */
export function hasVariables({ arguments: given = [] }: FieldNode): boolean {
  return JSON.stringify(given, (key, value) => (key === 'loc' ? undefined : value)).includes(
    `"kind":"${Kind.VARIABLE}"`,
  )
}

function callOf(
  { nodes, definition }: Selected,
  { gives, order, shapedBy = {} }: Fragment,
  variables: Given,
  given: Given = {},
): Call {
  const [node] = nodes
  if (!node) throw new Error(`${definition.name} was asked for by nobody`)
  const values = { ...getArgumentValues(definition, node, variables), ...given }
  demandFewIds(definition, values)
  const page = gives === 'connection' ? pageOf(values, definition.name, order({}).length) : undefined
  const present = Object.keys(values).filter((name) => values[name] != null)
  const shaping = Object.entries(shapedBy).map(([name, shape]) => shape(values[name]))
  return {
    given: values,
    page,
    form: JSON.stringify([present.sort(), shaping, page?.backwards ?? null]),
  }
}

function demandFewIds({ args }: GraphQLField<unknown, unknown>, values: Given): void {
  for (const { name, type } of args) {
    const value = values[name]
    if (Array.isArray(value) && getNamedType(type) === GraphQLID) fewIds(name, value)
  }
}
