import { type FragmentDefinitionNode, Kind, type OperationDefinitionNode, parse } from 'graphql'
import { describe, expect, test } from 'vitest'
import { costOf } from '../../src/server/cost.ts'
import { createSchema } from '../../src/server/schema.ts'

const schema = createSchema()

function cost(source: string, variables: Record<string, unknown> = {}): number {
  const { definitions } = parse(source)
  const fragments = definitions.filter(
    (one): one is FragmentDefinitionNode => one.kind === Kind.FRAGMENT_DEFINITION,
  )
  return costOf({
    schema,
    operation: definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION) as OperationDefinitionNode,
    fragments: Object.fromEntries(fragments.map((fragment) => [fragment.name.value, fragment])),
    variables,
  })
}

describe('the cost of an operation', () => {
  test('is one for an object and nothing for its scalars', () => {
    expect(cost('{ entity(id: "x") { id name } }')).toBe(1)
    expect(cost('{ __typename }')).toBe(0)
  })

  test('counts a page by its size: its connection, its edges, their nodes', () => {
    expect(cost('{ goals(first: 10) { edges { node { name } } } }')).toBe(1 + 10 * 2)
    expect(cost('{ goals(last: 3) { edges { node { name } } } }')).toBe(1 + 3 * 2)
    expect(cost('{ goals { edges { node { name } } } }')).toBe(1 + 20 * 2)
    expect(cost('{ goals(first: 50) { totalCount } }')).toBe(1)
  })

  test('counts a page size in a variable as one in the text', () => {
    const source = 'query ($n: Int) { goals(first: $n) { edges { node { name } } } }'
    expect(cost(source, { n: 100 })).toBe(201)
    expect(cost(source, { n: 1 })).toBe(3)
  })

  test('multiplies pages that are nested', () => {
    const nested =
      '{ strategies(first: 10) { edges { node { goals(first: 10) { edges { node { id } } } } } } }'
    expect(cost(nested)).toBe(1 + 10 * (2 + 1 + 10 * 2))
  })

  test('counts every alias and every fragment', () => {
    expect(cost('{ a: goals(first: 1) { edges { cursor } } b: goals(first: 1) { edges { cursor } } }')).toBe(
      4,
    )
    expect(
      cost(
        '{ ...f ...g } fragment f on Query { goals(first: 2) { edges { cursor } } } fragment g on Query { ...f }',
      ),
    ).toBe(6)
  })

  test('counts what is asked for by ids, neighbourhoods and paths by their limits', () => {
    expect(cost('{ nodes(ids: ["a", "b", "c"]) { id } }')).toBe(3)
    expect(cost('{ neighbourhood(of: ["a"], limit: 50) { entities { id } } }')).toBe(1 + 50)
    expect(
      cost('{ paths(from: "a", to: "b", limit: 5, maxLength: 4) { paths { entities { id } } } }'),
    ).toBeGreaterThan(25)
  })

  test('stays small for the standard questions and is large for what would flood', () => {
    let flood = '{ id }'
    for (let depth = 0; depth < 3; depth++) flood = `{ links(first: 100) { edges { other ${flood} } } }`
    expect(cost(`{ entity(id: "x") ${flood} }`)).toBeGreaterThan(1_000_000)
  })
})
