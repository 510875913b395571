/** Our executor gives what graphql's gives, or leaves the question to it. */

import { execute, type OperationDefinitionNode, parse } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createExecutor } from '../../src/compile/execute.ts'
import type { Graph } from '../../src/graph/port.ts'
import { load } from '../../src/seed/load.ts'
import { createContexts } from '../../src/server/context.ts'
import { createSchema } from '../../src/server/schema.ts'
import { embedded } from '../support/engines.ts'
import { type Recorder, recorded } from '../support/recorder.ts'
import { realProjection } from '../support/seed.ts'
import { corpus } from './corpus.ts'

const { vocabulary, ...projection } = realProjection()
const schema = createSchema()
const executed = createExecutor<unknown>(schema)
let graph: Graph
let recorder: Recorder
let contexts: ReturnType<typeof createContexts>

beforeAll(async () => {
  graph = await embedded.open()
  await load(graph, { ...projection, vocabulary })
  recorder = recorded(graph)
  contexts = createContexts(recorder.graph, vocabulary)
})
afterAll(() => graph.close())

/** The data of both executors as text, which tells the order of keys too. */
async function both(source: string, variables: Record<string, unknown> = {}) {
  const document = parse(source)
  const contextValue = contexts()
  const [operation] = document.definitions as readonly OperationDefinitionNode[]
  if (!operation) throw new Error('no operation')
  recorder.taken()
  const data = await executed({ document, operation, variables, context: contextValue })
  const statements = recorder.taken().length
  const theirs = await execute({ schema, document, variableValues: variables, contextValue })
  return {
    ours: data && JSON.stringify(data),
    theirs: JSON.stringify(theirs.data),
    errors: theirs.errors?.map(({ message }) => message),
    statements,
    statementsMore: recorder.taken().length,
  }
}

describe('the same answer, key by key', () => {
  for (const [title, source] of Object.entries(corpus)) {
    test(title, async () => {
      const { ours, theirs, errors } = await both(source)
      expect(errors).toBeUndefined()
      expect(ours).toBe(theirs)
    })
  }

  test('where fragments, aliases and types meet under one key, in every order', async () => {
    const { ours, theirs } = await both(
      `query Both($id: ID!, $first: Int = 3) {
        ...Top one: entity(id: $id) { ...Named ... on Solution { owners(first: $first) { edges { node { id } } } } name }
        entity(id: $id) { links(first: 2) { edges { other { id } } } }
      }
      fragment Top on Query { entity(id: $id) { id links(first: 2) { edges { other { kind ...Named } cursor } } } }
      fragment Named on Entity { __typename ... on Solution { operators(first: 1) { edges { node { ...Short } } } } }
      fragment Short on Organisation { name(lang: EN) bodies(first: 1) { totalCount } }`,
      { id: 'solution:nemid' },
    )
    expect(ours).toBe(theirs)
    expect(ours).toContain('"operators"')
  })

  test('where two of different types have the same in common and are asked for other fields of it', async () => {
    const { ours, theirs } = await both(
      `{ entities(first: 100) { edges { node {
        links(first: 9) { edges { other { id } } } ... on Solution { links(first: 9) { edges { other { name } } } }
      } } } }`,
    )
    expect(ours).toBe(theirs)
  })

  test('with an argument that a variable gives, or its default', async () => {
    const source = 'query ($first: Int = 2) { strategies(first: $first) { edges { node { id } } } }'
    for (const variables of [{}, { first: 5 }]) {
      const { ours, theirs } = await both(source, variables)
      expect(ours).toBe(theirs)
    }
  })
})

describe('left to graphql’s executor, which then reads nothing again', () => {
  const left: Record<string, readonly [source: string, variables?: Record<string, unknown>]> = {
    'a directive': ['query { dataset { version engine @skip(if: true) } }'],
    'a question about the schema': ['{ __schema { queryType { name } } dataset { version } }'],
    'a key that is special in an object': ['{ __proto__: dataset { version } }'],
    'a variable of another type': [
      'query ($first: Int) { strategies(first: $first) { totalCount } }',
      { first: 'x' },
    ],
    'an argument that is refused': ['{ a: dataset { version } strategies(first: 1000) { totalCount } }'],
    'a path that is too long': [
      '{ a: dataset { version } paths(from: "a", to: "b", maxLength: 99) { exhausted } }',
    ],
  }
  for (const [title, [source, variables]] of Object.entries(left)) {
    test(title, async () => {
      const { ours, statements, statementsMore } = await both(source, variables)
      expect(ours).toBeUndefined()
      expect(Math.min(statements, statementsMore)).toBe(0)
    })
  }

  test('a selection of more fields than are planned, from the first time on', async () => {
    const names = Array.from({ length: 250 }, (_, index) => `name${index}: name`).join(' ')
    const source = `{ entities(first: 100) { edges { node { ${names} } } } }`
    const { ours, theirs, errors } = await both(source)
    expect(errors).toBeUndefined()
    expect(ours).toBeUndefined()
    expect(theirs).toContain('"name249"')
  })

  test('an engine that fails', async () => {
    let failed = 0
    const gone = () => {
      failed += 1
      return Promise.reject(new Error('gone'))
    }
    const context = createContexts({ ...graph, read: gone }, vocabulary)()
    const document = parse('{ strategies { totalCount } }')
    const [operation] = document.definitions as readonly [OperationDefinitionNode]
    expect(await executed({ document, operation, variables: {}, context })).toBeUndefined()
    const { errors } = await execute({ schema, document, contextValue: context })
    expect(errors?.map(({ message, path }) => [message, path])).toEqual([['gone', ['strategies']]])
    expect(failed).toBe(1)
  })
})
