/**
 * Hostile values against every argument of every field, on both engines and through the whole server. By itself each
 * argument gets a few of the values, in turn, so that the arguments of a type have them all; HOSTILE=all gives each
 * of them all, every third written out instead of a variable.
 */

import { createHash } from 'node:crypto'
import { type GraphQLInputType, isEnumType, isListType, isNonNullType } from 'graphql'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { createSchema } from '../../src/server/schema.ts'
import { contentsOf } from '../support/contents.ts'
import { engines } from '../support/engines.ts'
import { type Serving, serve } from '../support/server.ts'
import { nested, operationOf, type Route, routesOf, type Target, targetsOf } from './arguments.ts'
import { hostileFor, revealing, strings } from './values.ts'

const isThorough = process.env.HOSTILE === 'all'
/** How many values an argument gets when it does not get all; Neo4j plans each statement anew, which takes long. */
const few = { embedded: 6, neo4j: 2 } as const

vi.setConfig({ testTimeout: isThorough ? 1_800_000 : 120_000 })

const schema = createSchema()
const targets = targetsOf(schema)
const routes = routesOf(schema, 7)
const typeNames = [...new Set(targets.map(({ type }) => type.name))]

const clientFaults = new Set(['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED', 'OPERATION_TOO_LARGE'])

interface Answer {
  readonly data?: unknown
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string } }[]
}

test('no hostile value holds what is looked for in answers', () => {
  expect(strings.filter((value) => revealing.test(value))).toEqual([])
})

describe.each(engines.filter(({ skipped }) => !skipped))('on the engine $name', (engine) => {
  let serving: Serving
  let before: string
  let asked = 0

  const stateOf = async () => {
    const contents = await contentsOf(serving.graph)
    const hash = createHash('sha256').update(JSON.stringify(contents)).digest('hex')
    return `${contents.nodes.length} nodes, ${contents.relationships.length} relationships, ${hash}`
  }

  beforeAll(async () => {
    serving = await serve({}, engine.open)
    before = await stateOf()
  })
  afterAll(() => serving.close())

  const post = async (body: object): Promise<{ status: number; answer: Answer }> => {
    asked++
    const { statusCode, payload } = await serving.app.inject({
      method: 'POST',
      url: '/graphql',
      payload: body,
    })
    return { status: statusCode, answer: JSON.parse(payload) }
  }

  /** The first way to the type that leads to an object: what is asked of nothing is not read. */
  const found = new Map<string, Route>()
  const routeTo = async (typeName: string): Promise<Route> => {
    const known = found.get(typeName)
    if (known) return known
    for (const route of routes.get(typeName) ?? []) {
      const { answer } = await post({ query: nested(route, 'reached: __typename') })
      if (!answer.errors && JSON.stringify(answer.data).includes('"reached":')) {
        found.set(typeName, route)
        return route
      }
    }
    throw new Error(`nothing of the type ${typeName} is found in ${routes.get(typeName)?.length ?? 0} ways`)
  }

  const complaint = async (body: object, isLiteral: boolean): Promise<string | undefined> => {
    const { status, answer } = await post(body)
    const text = JSON.stringify(answer.errors ?? [])
    const codes = (answer.errors ?? []).map(({ extensions }) => extensions?.code ?? 'none')
    // A body that would change what objects are is not taken in at all.
    const isPoison = /"(__proto__|constructor)":/.test(JSON.stringify(body))
    if (isPoison && status === 400 && codes.join() === 'BAD_REQUEST') return undefined
    const wrong = codes.filter(
      (code) => !clientFaults.has(code) && !(isLiteral && code === 'GRAPHQL_PARSE_FAILED'),
    )
    if (wrong.length > 0 || revealing.test(text)) return `${status} ${text.slice(0, 300)}`
    if (answer.data === undefined && codes.length === 0) return `${status} neither data nor errors`
    return undefined
  }

  const triesOf = (target: Target, index: number): readonly (readonly [unknown, boolean])[] => {
    const values = hostileFor(target.argument, target.field.name)
    if (isThorough) return values.map((value, at) => [value, (index + at) % 3 === 0] as const)
    // What reaches a full-text index is tried in full everywhere.
    if (target.argument.name === 'text') return values.map((value) => [value, false] as const)
    return Array.from({ length: few[engine.name] }, (_, turn) => {
      const at = index * few[engine.name] + turn
      // Written out every third time, whatever the number of values.
      return [values[at % values.length], at % 3 === 0] as const
    })
  }

  test.each(typeNames)('no argument of %s makes the server fail', async (typeName) => {
    const route = await routeTo(typeName)
    const complaints: string[] = []
    for (const [index, target] of targets.entries()) {
      if (target.type.name !== typeName) continue
      for (const [value, isLiteral] of triesOf(target, index)) {
        const literal = isLiteral ? writtenOut(value, target.argument.type) : undefined
        const query = operationOf(route, target, literal)
        const said = await complaint({ query, ...(isLiteral ? {} : { variables: { value } }) }, isLiteral)
        if (said) complaints.push(`${target.name} ${JSON.stringify(value)?.slice(0, 120)}: ${said}`)
      }
    }
    expect(complaints).toEqual([])
  })

  test('nobody became what they are not, and the log knows of no defect', () => {
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
    expect(serving.logged().filter(({ level }) => Number(level) >= 50)).toEqual([])
  })

  test('the graph is the same afterwards', async () => {
    expect(asked).toBeGreaterThan(targets.length * few[engine.name])
    expect(await stateOf()).toBe(before)
  })
})

/** A value in the language of GraphQL; where the type takes names, a name that is written without quotes. */
function writtenOut(value: unknown, type: GraphQLInputType): string {
  const bare = isNonNullType(type) ? type.ofType : type
  if (Array.isArray(value)) {
    const item = isListType(bare) ? bare.ofType : bare
    return `[${value.map((one) => writtenOut(one, item)).join(', ')}]`
  }
  if (value !== null && typeof value === 'object') {
    const fields = Object.entries(value).map(([name, inner]) => `${name}: ${writtenOut(inner, bare)}`)
    return `{${fields.join(', ')}}`
  }
  const isName = isEnumType(bare) && typeof value === 'string' && /^[A-Za-z_]\w*$/.test(value)
  return isName ? value : JSON.stringify(value)
}
