import { getIntrospectionQuery } from 'graphql'
import { serverAudits } from 'graphql-http'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { GraphFault, GraphTimeout, GraphUnavailable } from '../../src/graph/port.ts'
import { limits } from '../../src/limits.ts'
import { type Serving, serve } from '../support/server.ts'

let serving: Serving

beforeAll(async () => {
  serving = await serve()
})
afterAll(() => serving.close())
beforeEach(() => {
  serving.logged()
})

const json = { 'content-type': 'application/json' }
const nemid = '{ entity(id: "solution:nemid") { name } }'
const nemidAnswer = { data: { entity: { name: 'NemID' } } }

const send = (path: string, options: RequestInit = {}) => fetch(`${serving.address}${path}`, options)
const post = (body: unknown, headers: Record<string, string> = {}) =>
  send('/graphql', {
    method: 'POST',
    headers: { ...json, ...headers },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })

interface Told {
  readonly message: string
  readonly extensions: Readonly<Record<string, unknown>>
  readonly path?: readonly (string | number)[]
}

const ask = async (query: string, variables: Record<string, unknown> = {}) => {
  const answer = await post({ query, variables })
  const { data, errors } = (await answer.json()) as { data?: unknown; errors?: Told[] }
  return { status: answer.status, data, errors }
}

/** Asks what must be refused with one error. */
const refused = async (query: string, variables: Record<string, unknown> = {}) => {
  const { errors } = await ask(query, variables)
  expect(errors).toHaveLength(1)
  const [{ message, extensions }] = errors as [Told]
  return { message, ...(extensions as { code: string }) }
}

describe('GraphQL over HTTP', async () => {
  const audits = serverAudits({ url: () => `${serving.address}/graphql` })
  // GET without a header that a foreign form cannot send is refused on purpose, so the audits send it.
  const audited = serverAudits({
    url: () => `${serving.address}/graphql`,
    fetchFn: (url: string, options: RequestInit = {}) => {
      const headers = new Headers(options.headers)
      headers.set('apollo-require-preflight', 'yes')
      return fetch(url, { ...options, headers })
    },
  })
  const must = audits.filter(({ name }) => name.startsWith('MUST'))
  const others = audited.filter(({ name }) => !name.startsWith('MUST'))

  test.each(must)('$name', async (audit) => {
    expect(await audit.fn()).toMatchObject({ status: 'ok' })
  })
  test.each(others)('$name', async (audit) => {
    expect(await audit.fn()).toMatchObject({ status: 'ok' })
  })

  test('a question is answered to POST and, with a header that no form can send, to GET', async () => {
    const posted = await post({ query: nemid })
    expect([posted.status, posted.headers.get('content-type')]).toEqual([
      200,
      'application/json; charset=utf-8',
    ])
    expect(await posted.json()).toEqual(nemidAnswer)
    const got = await send(`/graphql?query=${encodeURIComponent(nemid)}`, {
      headers: { 'apollo-require-preflight': 'yes' },
    })
    expect(await got.json()).toEqual(nemidAnswer)
  })

  test('an answer comes as application/graphql-response+json to those that ask for it', async () => {
    const answer = await post({ query: nemid }, { accept: 'application/graphql-response+json' })
    expect(answer.headers.get('content-type')).toBe('application/graphql-response+json; charset=utf-8')
    expect(await answer.json()).toEqual(nemidAnswer)
    const refusal = await post({ query: '{ nothing }' }, { accept: 'application/graphql-response+json' })
    expect(refusal.status).toBe(400)
  })

  test('variables, operation names and Danish letters go through', async () => {
    const query =
      'query Other { dataset { version } } query Mine($text: String!) { search(text: $text) { edges { node { name } } } }'
    const answer = await post({ query, operationName: 'Mine', variables: { text: 'Økonomistyrelsen' } })
    const { data } = (await answer.json()) as { data: { search: { edges: { node: { name: string } }[] } } }
    expect(data.search.edges[0]?.node.name).toBe('Økonomistyrelsen')
  })

  test.each([
    ['a GET that any page could send', () => send(`/graphql?query=${encodeURIComponent(nemid)}`)],
    [
      'a POST that any form could send',
      () =>
        send('/graphql', {
          method: 'POST',
          headers: { 'content-type': 'text/plain' },
          body: JSON.stringify({ query: nemid }),
        }),
    ],
  ])('%s is refused', async (_what, request) => {
    const answer = await request()
    expect(answer.status).toBe(400)
    expect(JSON.stringify(await answer.json())).toContain('CSRF')
  })

  test.each<[string, string, number, Record<string, string>?]>([
    ['broken JSON', '{"query": ', 400],
    ['no body', '', 400],
    ['a list', '[]', 400],
    ['a text', '"query"', 400],
    ['no query', '{}', 400],
    ['a query that is none', '{"query": 7}', 400],
    ['a mutation', '{"query": "mutation { x }"}', 200],
    ['a batch', '[{"query": "{ dataset { version } }"}]', 400],
    ['another media type', 'query=1', 415, { 'content-type': 'application/x-www-form-urlencoded' }],
    [
      'a body that is too large',
      JSON.stringify({ query: `{ dataset { version } } #${'x'.repeat(limits.bodyBytes)}` }),
      413,
    ],
    ['__proto__', '{"query": "{ dataset { version } }", "__proto__": {"polluted": true}}', 400],
  ])('a request with %s is refused as JSON with errors', async (_what, body, status, headers = {}) => {
    const answer = await post(body, headers)
    expect(answer.status).toBe(status)
    const { errors } = (await answer.json()) as { errors: Told[] }
    expect(errors.length).toBeGreaterThan(0)
    for (const { message, extensions } of errors) {
      expect(message).not.toMatch(/node_modules|\bat \w+ \(|file:/)
      expect(extensions).not.toHaveProperty('stacktrace')
    }
    expect(serving.logged().filter(({ level }) => (level as number) >= 50)).toEqual([])
  })

  test('a page from elsewhere may ask', async () => {
    const preflight = await send('/graphql', {
      method: 'OPTIONS',
      headers: {
        origin: 'https://example.org',
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'content-type',
      },
    })
    expect(preflight.status).toBe(204)
    expect(preflight.headers.get('access-control-allow-origin')).toBe('*')
    expect(preflight.headers.get('access-control-allow-methods')).toContain('POST')
    expect(preflight.headers.get('access-control-allow-headers')).toContain('content-type')
    expect(preflight.headers.get('access-control-allow-headers')).toContain('if-none-match')
    expect(preflight.headers.get('access-control-allow-credentials')).toBeNull()
    const answer = await post({ query: nemid }, { origin: 'https://example.org' })
    expect(answer.headers.get('access-control-allow-origin')).toBe('*')
    const failed = await post('{', { origin: 'https://example.org' })
    expect(failed.headers.get('access-control-allow-origin')).toBe('*')
  })
})

test('a language that is null is the one that is not given', async () => {
  const question = (lang: string) => `{
    dataset { name${lang} kinds { name${lang} } }
    linkTypes { phrase${lang} inverse${lang} description${lang} }
    entity(id: "solution:nemid") { name${lang} summary${lang} }
    links(first: 20) { edges { node {
      phrase${lang} sentence${lang} role${lang} period { text${lang} }
      claims { edges { node { text${lang} locator${lang} } } }
    } } }
    claims(first: 100) { edges { node { value { text${lang} population${lang} } } } }
    paths(from: "person:natasha-friis-saxberg", to: "solution:borger-dk") { paths { explanation${lang} } }
    conflicts(first: 3) { edges { node { explanation${lang} } } }
    gaps(first: 3) { edges { node { explanation${lang} } } }
    timeline(first: 3) { edges { node { text${lang} } } }
  }`
  const { data, errors } = await ask(question(''))
  expect(errors).toBeUndefined()
  expect(JSON.stringify(data)).toContain('afsnit')
  expect((await ask(question('(lang: null)'))).data).toEqual(data)
})

describe('a question that is wrong', () => {
  test('is told that it has no operation of the name', async () => {
    for (const query of ['query A { __typename }', 'query A { __typename } query B { __typename }']) {
      const answer = await post({ query, operationName: 'C' })
      expect(await answer.json()).toEqual({
        errors: [
          { message: 'Unknown operation named "C".', extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } },
        ],
      })
    }
  })

  test('is told which variable is no number, whatever its cost would be', async () => {
    const { code, message } = await refused(
      'query ($first: Int) { entities(first: $first) { totalCount } }',
      {
        first: { toString: 1, valueOf: 1 },
      },
    )
    expect(code).toBe('BAD_USER_INPUT')
    expect(message).toContain('Variable "$first" got invalid value')
  })

  test('is told that its hash is another one’s', async () => {
    const persistedQuery = { version: 1, sha256Hash: 'a'.repeat(64) }
    const answer = await post({ query: '{ __typename }', extensions: { persistedQuery } })
    expect([answer.status, await answer.json()]).toEqual([
      400,
      {
        errors: [
          {
            message: 'The "sha256Hash" of the extension "persistedQuery" is not that of the query.',
            extensions: { code: 'BAD_REQUEST' },
          },
        ],
      },
    ])
  })

  test('is told which field is unknown, without names of others', async () => {
    const { message, code } = await refused('{ entity(id: "solution:nemid") { nam } }')
    expect({ message, code }).toEqual({
      message: 'Cannot query field "nam" on type "Entity".',
      code: 'GRAPHQL_VALIDATION_FAILED',
    })
    const wrongEnum = await refused('{ entities(kinds: [SOLUTIONN]) { totalCount } }')
    expect(wrongEnum.message).not.toMatch(/did you mean/i)
    const wrongVariable = await refused(
      'query ($kinds: [EntityKind!]) { entities(kinds: $kinds) { totalCount } }',
      {
        kinds: ['SOLUTIONN'],
      },
    )
    expect(wrongVariable).toMatchObject({ code: 'BAD_USER_INPUT' })
    expect(wrongVariable.message).not.toMatch(/did you mean/i)
  })

  const nested = (depth: number): string =>
    `{ entities { edges { node { ${'links { edges { other { '.repeat(depth)} id ${'} } }'.repeat(depth)} } } } }`

  test('is refused when it is nested too deep, also through fragments', async () => {
    expect(await refused(nested(5))).toMatchObject({
      message: `The operation is 19 fields deep; at most ${limits.depth} are allowed. Ask for the inner part by its ids.`,
    })
    const fragments = Array.from(
      { length: 6 },
      (_, index) =>
        `fragment F${index} on Entity { links { edges { other { ${index === 5 ? 'id' : `...F${index + 1}`} } } } }`,
    )
    const spread = await ask(`{ entity(id: "solution:nemid") { ...F0 } } ${fragments.join(' ')}`)
    expect(spread.errors?.[0]?.message).toContain('fields deep')
  })

  test('is not refused for the depth of the standard introspection', async () => {
    const { errors } = await ask(getIntrospectionQuery({ descriptions: true, inputValueDeprecation: true }))
    expect(errors).toBeUndefined()
  })

  test('comes to an end when its fragments go round in circles', async () => {
    const { errors } = await ask(
      '{ entity(id: "x") { ...A } } fragment A on Entity { ...B } fragment B on Entity { ...A }',
    )
    expect(errors?.[0]?.extensions.code).toBe('GRAPHQL_VALIDATION_FAILED')
  })

  test('is refused when it has too many words', async () => {
    const { message } = await refused(`{ dataset { ${'version '.repeat(6000)} } }`)
    expect(message).toContain('tokens')
  })

  const many = Array.from({ length: limits.ids + 1 }, (_, index) => `"solution:${index}"`).join(', ')
  test.each<[string, string, string]>([
    [
      '{ entities(first: 101) { totalCount } }',
      'first',
      'Argument "first" is 101; it must be from 0 to 100.',
    ],
    ['{ entities(first: -1) { totalCount } }', 'first', 'Argument "first" is -1; it must be from 0 to 100.'],
    ['{ entities(last: 101) { totalCount } }', 'last', 'Argument "last" is 101; it must be from 0 to 100.'],
    [
      '{ entities(first: 1, last: 1) { totalCount } }',
      'last',
      'Argument "last" is 1; give "first" or "last", not both.',
    ],
    [
      '{ entities(after: "x") { totalCount } }',
      'after',
      'Argument "after" is "x"; it must be a cursor that this list gave.',
    ],
    [
      '{ sources(before: "W10") { totalCount } }',
      'before',
      'Argument "before" is "W10"; it must be a cursor that this list gave.',
    ],
    [`{ nodes(ids: [${many}]) { id } }`, 'ids', 'Argument "ids" is 101; it may have at most 100 ids.'],
    [
      `{ links(between: [${many}]) { totalCount } }`,
      'between',
      'Argument "between" is 101; it may have at most 100 ids.',
    ],
    [
      `{ claims(sources: [${many}]) { totalCount } }`,
      'sources',
      'Argument "sources" is 101; it may have at most 100 ids.',
    ],
    [
      `{ timeline(of: [${many}]) { totalCount } }`,
      'of',
      'Argument "of" is 101; it may have at most 100 ids.',
    ],
    [
      '{ neighbourhood(of: ["a"], depth: 4) { truncated } }',
      'depth',
      'Argument "depth" is 4; it must be from 1 to 3.',
    ],
    [
      '{ neighbourhood(of: ["a"], limit: 0) { truncated } }',
      'limit',
      'Argument "limit" is 0; it must be from 1 to 500.',
    ],
    [
      '{ common(of: ["a"]) { truncated } }',
      'of',
      'Argument "of" is ["a"]; it must have at least two different ids.',
    ],
    [
      '{ compare(a: "a", b: "a") { shared { totalCount } } }',
      'b',
      'Argument "b" is "a"; it must be another id than that of the first.',
    ],
    [
      '{ timeline(from: "2021-03", to: "2021-02-28") { totalCount } }',
      'to',
      'Argument "to" is "2021-02-28"; it must not be before "from", which is 2021-03.',
    ],
    [
      `{ entities { edges { node { links(sources: [${many}]) { totalCount } } } } }`,
      'sources',
      'Argument "sources" is 101; it may have at most 100 ids.',
    ],
    [
      '{ claims(property: "OWNEDBY") { totalCount } }',
      'property',
      'Argument "property" is "OWNEDBY"; it must be a property or a link type, such as OWNED_BY.',
    ],
    [
      '{ entities { edges { node { claims(property: "colour") { totalCount } } } } }',
      'property',
      'Argument "property" is "colour"; it must be a property or a link type, such as ordinal or AGREED_BY.',
    ],
    [
      '{ common(of: ["a", "b"], limit: 501) { truncated } }',
      'limit',
      'Argument "limit" is 501; it must be from 1 to 500.',
    ],
    [
      '{ paths(from: "a", to: "b", maxLength: 7) { exhausted } }',
      'maxLength',
      'Argument "maxLength" is 7; it must be from 1 to 6.',
    ],
    [
      '{ paths(from: "a", to: "b", limit: 26) { exhausted } }',
      'limit',
      'Argument "limit" is 26; it must be from 1 to 25.',
    ],
    [
      `{ paths(from: "a", to: "b", avoid: [${many}]) { exhausted } }`,
      'avoid',
      'Argument "avoid" is 101; it may have at most 100 ids.',
    ],
    [
      `{ search(text: "${'x'.repeat(201)}") { totalCount } }`,
      'text',
      `Argument "text" is "${'x'.repeat(99)}…; it may have at most 200 characters.`,
    ],
    [
      '{ entity(id: "solution:nemid") { links(first: 1000) { totalCount } } }',
      'first',
      'Argument "first" is 1000; it must be from 0 to 100.',
    ],
  ])('is told the argument, the value and what is allowed: %s', async (query, argument, message) => {
    expect(await refused(query)).toEqual({ code: 'BAD_USER_INPUT', argument, message })
  })

  test.each([
    ['{ links(asOf: "yesterday") { totalCount } }', /Date must be a full date such as "2021-03-16"/],
    ['{ links(asOf: "2021-02-30") { totalCount } }', /Date must be a full date/],
    ['{ timeline(from: "16") { totalCount } }', /PartialDate must be a date such as "2016"/],
    ['{ entity(id: {}) { id } }', /ID cannot represent/],
    ['{ entity { id } }', /argument "id" of type "ID!" is required/],
  ])('is told what a value must be: %s', async (query, message) => {
    const told = await refused(query)
    expect(told).toMatchObject({ message: expect.stringMatching(message), code: 'GRAPHQL_VALIDATION_FAILED' })
  })

  test('is told what a variable must be', async () => {
    const query = 'query ($day: Date) { links(asOf: $day) { totalCount } }'
    expect(await refused(query, { day: 'yesterday' })).toEqual({
      code: 'BAD_USER_INPUT',
      message:
        'Variable "$day" got invalid value "yesterday"; Expected type "Date". Date must be a full date such as "2021-03-16", of the years 1000 to 2999.',
    })
  })
})

describe('the codes and statuses of what is refused', () => {
  const document = 'application/graphql-response+json'
  const ask = async (accept: string, payload: object) => {
    const answer = await fetch(`${serving.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept },
      body: JSON.stringify(payload),
    })
    const { errors, ...rest } = (await answer.json()) as { errors: { extensions: object }[] }
    return [answer.status, errors[0]?.extensions, rest]
  }

  test('a format that there is not', async () => {
    expect(await ask('text/html', { query: '{ dataset { version } }' })).toEqual([
      406,
      { code: 'NOT_ACCEPTABLE' },
      {},
    ])
  })

  test('a mutation, by POST and by GET', async () => {
    const query = 'mutation { dataset { version } }'
    expect(await ask(document, { query })).toEqual([400, { code: 'BAD_REQUEST' }, {}])
    expect(await ask('application/json', { query })).toEqual([200, { code: 'BAD_REQUEST' }, {}])
    const answer = await fetch(`${serving.address}/graphql?query=${encodeURIComponent(query)}`, {
      headers: { 'apollo-require-preflight': 'yes' },
    })
    expect([answer.status, (await answer.json()).errors[0].extensions]).toEqual([
      405,
      { code: 'METHOD_NOT_ALLOWED' },
    ])
  })

  test('a variable that is wrong', async () => {
    const query = 'query ($day: Date) { links(asOf: $day) { totalCount } }'
    const code = { code: 'BAD_USER_INPUT' }
    expect(await ask(document, { query, variables: { day: 'x' } })).toEqual([400, code, {}])
    expect(await ask('application/json', { query, variables: { day: 'x' } })).toEqual([200, code, {}])
  })

  test.each([
    [
      'application/x-www-form-urlencoded',
      '{}',
      415,
      /send JSON with the header "content-type: application\/json"/,
    ],
    ['application/json', ' '.repeat(100_001), 413, /larger than 100000 bytes/],
  ])('a body of %s that is not read', async (type, payload, status, message) => {
    const answer = await fetch(`${serving.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': type },
      body: payload,
    })
    expect([answer.status, (await answer.json()).errors[0].message]).toEqual([
      status,
      expect.stringMatching(message),
    ])
  })
})

describe('an engine that fails', () => {
  let read: Serving['graph']['read']
  beforeEach(() => {
    read = serving.graph.read
  })
  afterEach(() => {
    serving.graph.read = read
  })
  const secret = 'bolt://user:secret@10.0.0.7 Neo.ClientError.Statement.SyntaxError MATCH (n)'

  test.each([
    [
      new GraphUnavailable(secret),
      'SERVICE_UNAVAILABLE',
      'The graph cannot be reached at the moment; try again in a few seconds.',
    ],
    [
      new GraphTimeout(secret),
      'TIMEOUT',
      'The question took too long; ask for less, such as smaller pages or shorter paths.',
    ],
  ])('is told by a code and what to do: %o', async (error, code, message) => {
    serving.graph.read = () => Promise.reject(error)
    for (const query of [
      nemid,
      '{ dataset { version } }',
      '{ nodes(ids: ["solution:nemid"]) { id } }',
      '{ entities { totalCount } }',
    ]) {
      const { errors } = await ask(query)
      expect(errors?.[0]).toMatchObject({ message, extensions: { code } })
      expect(JSON.stringify(errors)).not.toMatch(/secret|Neo|MATCH/)
    }
    expect(JSON.stringify(serving.logged())).toContain('secret')
  })

  test.each([new GraphFault(secret), new TypeError(secret), secret])(
    'hides a defect behind an id that the log has: %o',
    async (error) => {
      serving.graph.read = () => Promise.reject(error)
      const { errors } = await ask(nemid)
      const [told] = errors as [Told]
      expect(told).toEqual({
        message: 'Something went wrong here; the log has the details under the id.',
        path: ['entity'],
        locations: [{ line: 1, column: 3 }],
        extensions: { code: 'INTERNAL_SERVER_ERROR', id: expect.stringMatching(/^[\da-f-]{36}$/) },
      })
      const logged = serving.logged().filter(({ errorId }) => errorId === told.extensions.id)
      expect(logged).toHaveLength(1)
      expect(JSON.stringify(logged)).toContain('secret')
    },
  )

  test('answers as before when the engine does', async () => {
    expect((await ask(nemid)).data).toEqual(nemidAnswer.data)
  })
})

describe('the log', () => {
  test('has one line a request, without its query', async () => {
    await ask(nemid)
    await send('/healthz?token=secret')
    await expect.poll(() => serving.app.server.listening).toBe(true)
    const lines = serving.logged()
    expect(lines).toMatchObject([
      { method: 'POST', path: '/graphql', status: 200, milliseconds: expect.any(Number), msg: 'answered' },
      { method: 'GET', path: '/healthz', status: 200, msg: 'answered' },
    ])
    expect(JSON.stringify(lines)).not.toMatch(/secret|nemid/)
  })
})
