import { getIntrospectionQuery } from 'graphql'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { limits } from '../../src/limits.ts'
import { type Serving, serve } from '../support/server.ts'

let serving: Serving

beforeAll(async () => {
  serving = await serve()
})
afterAll(() => serving.close())

interface Told {
  readonly message: string
  readonly locations?: readonly unknown[]
  readonly extensions: Readonly<Record<string, unknown>>
}

async function ask(query: string, more: { variables?: object; headers?: Record<string, string> } = {}) {
  const { variables = {}, headers = {} } = more
  const answer = await fetch(`${serving.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors, extensions } = (await answer.json()) as {
    data?: Record<string, unknown>
    errors?: Told[]
    extensions?: object
  }
  return { status: answer.status, data, errors, extensions }
}

const times = (count: number, item: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => item(i))

/** Documents that have so many of what a bound counts, and nothing else that is refused. */
const documents: Readonly<Record<string, (count: number) => string>> = {
  documentAliases: (count) => `{ dataset { ${times(count, (i) => `a${i}: version`).join(' ')} } }`,
  'documentAliases of __typename': (count) =>
    `{ dataset { ${times(count, (i) => `a${i}: __typename`).join(' ')} } }`,
  'documentAliases in a fragment': (count) =>
    `{ dataset { ...F } } fragment F on Dataset { ${times(count, (i) => `a${i}: version`).join(' ')} }`,
  rootFields: (count) => `{ ${times(count, (i) => `a${i}: __typename`).join(' ')} }`,
  'rootFields in fragments': (count) =>
    `{ ...F ... on Query { b: __typename } } fragment F on Query { ...G }
     fragment G on Query { ${times(count - 1, (i) => `a${i}: __typename`).join(' ')} }`,
  documentDirectives: (count) => `{ dataset { ${'version @include(if: true) '.repeat(count)} } }`,
  documentFragments: (count) =>
    `{ dataset { ${times(count, (i) => `...F${i}`).join(' ')} } }
     ${times(count, (i) => `fragment F${i} on Dataset { version }`).join(' ')}`,
  documentSpreads: (count) => `{ dataset { ${'...F '.repeat(count)} } } fragment F on Dataset { version }`,
  depth: (count) => {
    let inner = 'name'
    for (let depth = 1; depth < count - 1; depth++) inner = `ofType { ${inner} }`
    return `{ __type(name: "Query") { ${inner} } }`
  },
}

type Bound =
  | 'documentAliases'
  | 'rootFields'
  | 'documentDirectives'
  | 'documentFragments'
  | 'documentSpreads'
  | 'depth'

describe('an operation that goes beyond a bound', () => {
  test.each(Object.entries(documents))(
    'is refused before it runs, and one at the bound is not: %s',
    async (name, of) => {
      const bound = name.split(' ')[0] as Bound
      const limit = limits[bound]
      expect((await ask(of(limit))).errors).toBeUndefined()
      const { status, data, errors } = await ask(of(limit + 1))
      expect({ status, data }).toEqual({ status: 200, data: undefined })
      expect(errors).toHaveLength(1)
      const [{ message, extensions }] = errors as [Told]
      expect(extensions).toEqual({ code: 'OPERATION_TOO_LARGE', bound, value: limit + 1, limit })
      expect(message).toMatch(
        new RegExp(
          `^The (document|operation) .*\\b${limit + 1} .*; at most ${limit} are allowed\\. [A-Z].+\\.$`,
        ),
      )
    },
  )

  test('has the status 400 for those that know application/graphql-response+json', async () => {
    const headers = { accept: 'application/graphql-response+json' }
    expect(
      (await ask(documents.documentAliases?.(limits.documentAliases + 1) ?? '', { headers })).status,
    ).toBe(400)
    const flood =
      '{ claims(first: 100) { edges { node { subject { claims(first: 100) { edges { node { subject { claims(first: 100) { edges { cursor } } } } } } } } } } }'
    expect(await ask(flood, { headers })).toMatchObject({
      status: 400,
      errors: [{ extensions: { bound: 'cost' } }],
    })
  })

  test('is refused for its tokens when it is parsed, with the limit', async () => {
    const { errors } = await ask(`{ dataset { ${'version '.repeat(limits.documentTokens)} } }`)
    expect(errors).toEqual([
      {
        message: `The document has more than ${limits.documentTokens} tokens, and no more are allowed. Ask for less, or send several requests.`,
        locations: [{ line: 1, column: expect.any(Number) }],
        extensions: { code: 'GRAPHQL_PARSE_FAILED' },
      },
    ])
  })

  test('comes to an end when its fragments go round in circles', async () => {
    const { errors } = await ask(
      '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A __typename }',
    )
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['GRAPHQL_VALIDATION_FAILED'])
  })
})

describe('the cost of an operation', () => {
  const nested = `query ($outer: Int, $inner: Int) {
    claims(first: $outer) { edges { node { subject { links(first: $inner) { edges { node { id } } } } } } }
  }`

  test('multiplies pages whose sizes come in variables as it does those in the text', async () => {
    const headers = { 'x-cost': '1' }
    const [outer, inner] = [3, 4]
    const literal = nested
      .replace(/query .+\{\n/, '{')
      .replace('$outer', '3')
      .replace('$inner', '4')
    const cost = 1 + outer * (2 + 1 + 1 + inner * 2)
    expect(await ask(nested, { variables: { outer, inner }, headers })).toMatchObject({
      extensions: { cost },
    })
    expect(await ask(literal, { headers })).toMatchObject({ extensions: { cost } })
    // What a variable that is not given defaults to counts too.
    const defaults = nested
      .replace('$outer: Int', '$outer: Int = 3')
      .replace('$inner: Int', '$inner: Int = 4')
    expect(await ask(defaults, { headers })).toMatchObject({ extensions: { cost } })
  })

  test('is refused when variables make it too large', async () => {
    const deep = `query ($n: Int) { claims(first: $n) { edges { node { subject { links(first: $n) { edges { other {
      links(first: $n) { edges { node { id } } } } } } } } } } }`
    const { errors } = await ask(deep, { variables: { n: 100 } })
    expect(errors).toMatchObject([
      { extensions: { code: 'OPERATION_TOO_LARGE', bound: 'cost', limit: limits.cost } },
    ])
    expect((await ask(deep, { variables: { n: 1 } })).errors).toBeUndefined()
  })

  test('comes in extensions also with a refusal', async () => {
    const { errors, extensions } = await ask(
      '{ claims(first: 100) { edges { node { subject { links(first: 100) { edges { other { links(first: 100) { edges { cursor } } } } } } } } } }',
      { headers: { 'x-cost': '1' } },
    )
    expect(extensions).toEqual({ cost: errors?.[0]?.extensions.value })
  })
})

describe('what is said of a wrong question', () => {
  test.each([
    ['unknown fields', `{ ${times(300, (i) => `x${i}`).join(' ')} }`, {}],
    ['unknown directives', `{ __typename ${'@aa '.repeat(40)} }`, {}],
    [
      'wrong variables',
      `query (${times(40, (i) => `$v${i}: Int`).join(' ')}) { ${times(10, (i) => `a${i}: entities(first: $v${i}) { totalCount }`).join(' ')}
       b: links { totalCount ${times(30, (i) => `@include(if: $v${i + 10})`).join(' ')} } }`,
      Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`v${i}`, 'x'])),
    ],
  ])('is told in few errors: %s', async (_what, query, variables) => {
    const { errors = [] } = await ask(query, { variables })
    expect(errors.length).toBeGreaterThan(0)
    expect(errors.length).toBeLessThanOrEqual(6)
    expect(errors.at(-1)?.message).toBe(
      'There are more than 5 errors; the others are told when these are mended.',
    )
  })

  const long = 'x'.repeat(5000)
  test.each([
    ['a field', `{ ${long} }`, {}],
    ['an argument', `{ entity(${long}: 1) { id } }`, {}],
    ['an enum value', `{ entities(kinds: [${long}]) { totalCount } }`, {}],
    ['a string', `{ links(asOf: "${long}") { totalCount } }`, {}],
    ['an object', `{ entity(id: {a: "${long}", b: [1, 2, ${long}]}) { id } }`, {}],
    ['a variable', 'query ($day: Date) { links(asOf: $day) { totalCount } }', { day: long }],
    ['an operation’s name', `query ${long} { nothing }  query ${long} { nothing }`, {}],
    ['an argument’s value', `{ entity(id: "${long}") { links(after: "${long}") { totalCount } } }`, {}],
    ['a list', 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: { [long]: long } }],
  ])('repeats no long value: %s', async (_what, query, variables) => {
    const { errors = [] } = await ask(query, { variables })
    expect(errors.length).toBeGreaterThan(0)
    for (const { message } of errors) expect(message.length).toBeLessThan(410)
  })

  test('is told at few places', async () => {
    const { errors = [] } = await ask(
      `{ dataset { ${times(20, (i) => `a${i}: version`).join(' ')} }
         dataset { ${times(20, (i) => `a${i}: linkCount`).join(' ')} } }`,
    )
    expect(errors.length).toBeGreaterThan(0)
    for (const { locations } of errors) expect(locations).toHaveLength(5)
  })
})

describe('what takes no longer than it is long', () => {
  test('fragments that each spread the next one twice', async () => {
    // Gone through at each spread, the last would be gone through 2⁴⁸ times.
    const count = 49
    const fragments = times(count, (i) =>
      i + 1 < count
        ? `fragment F${i + 1} on Entity { ...F${i + 2} ...F${i + 2} }`
        : `fragment F${count} on Entity { id }`,
    )
    const { data, errors } = await ask(
      `{ entities(first: 1) { edges { node { ...F1 } } } } ${fragments.join(' ')}`,
    )
    expect(errors).toBeUndefined()
    expect(data).toEqual({ entities: { edges: [{ node: { id: expect.any(String) } }] } })
  })

  test('a value that says often what errors say', async () => {
    const milliseconds = async (word: string) => {
      const begin = performance.now()
      const { errors } = await ask('query ($first: Int) { sources(first: $first) { totalCount } }', {
        variables: { first: word.repeat(6500) },
      })
      expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
      return performance.now() - begin
    }
    const rounds = times(3, () => '')
    const [usual, hostile] = [[] as number[], [] as number[]]
    for (const _ of rounds) {
      usual.push(await milliseconds(' This or that '))
      hostile.push(await milliseconds(' Did you mean '))
    }
    expect(Math.min(...hostile) / Math.min(...usual)).toBeLessThan(6)
  })
})

describe('what tools ask', () => {
  test.each([
    ['the standard introspection', getIntrospectionQuery()],
    [
      'the introspection of GraphiQL',
      getIntrospectionQuery({
        descriptions: true,
        inputValueDeprecation: true,
        schemaDescription: true,
        specifiedByUrl: true,
        directiveIsRepeatable: true,
        oneOf: true,
      }),
    ],
  ])('is answered: %s', async (_what, query) => {
    const { data, errors } = await ask(query)
    expect(errors).toBeUndefined()
    expect(data).toHaveProperty('__schema.queryType.name', 'Query')
  })

  test('finds every limit in the dataset', async () => {
    const names = Object.keys(limits).join(' ')
    const { data } = await ask(`{ dataset { limits { ${names} } } }`)
    expect(data).toEqual({ dataset: { limits } })
    const { data: known } = await ask('{ __type(name: "Limits") { fields { name } } }')
    const fields = (known as { __type: { fields: { name: string }[] } }).__type.fields.map(({ name }) => name)
    expect(fields.sort()).toEqual(Object.keys(limits).sort())
  })
})
