import { readFileSync } from 'node:fs'
import { GraphQLError } from 'graphql'
import { describe, expect, test } from 'vitest'
import { BadArgument } from '../../src/compile/page.ts'
import { UnknownIds } from '../../src/export/reading.ts'
import { GraphConflict, GraphFault, GraphTimeout, GraphUnavailable } from '../../src/graph/port.ts'
import { NoPlace } from '../../src/places.ts'
import { formatErrorsWith, publicCodes, tell } from '../../src/server/errors.ts'
import { Refused } from '../../src/server/open-data.ts'
import { ClientGone } from '../../src/server/work.ts'

const document = readFileSync(new URL('../../docs/errors.md', import.meta.url), 'utf8')

const table = [
  '| code | status | means | what to do |',
  '| --- | --- | --- | --- |',
  ...Object.entries(publicCodes).map(
    ([code, { status, means, cure }]) => `| \`${code}\` | ${status} | ${means} | ${cure} |`,
  ),
].join('\n')

const silent = { error: () => undefined }

describe('the public codes', () => {
  test('stand in docs/errors.md as they stand in the code', () => {
    expect(document).toContain(`\n\n${table}\n\n`)
  })
})

/** What must not leave: driver and Lucene text, an address, a credential, a path, a stack, a statement. */
const secret =
  'Neo.ClientError.Procedure.ProcedureCallFailed org.apache.lucene at bolt://neo4j:hunter2@10.0.0.7:7687 /srv/digigraf/src/main.ts:3 MATCH (n)'
const leaks = /Neo\.|lucene|bolt:|hunter2|10\.0\.0\.7|\/srv\/|MATCH|node_modules|\bat \S+ \(/

const systemError = Object.assign(new Error(`connect ECONNREFUSED ${secret}`), { code: 'ECONNREFUSED' })
const faults: readonly (readonly [string, unknown, string])[] = [
  ['an engine that is away', new GraphUnavailable(secret), 'SERVICE_UNAVAILABLE'],
  [
    'an engine that refuses the user',
    new GraphUnavailable(secret, { reason: 'refused' }),
    'SERVICE_UNAVAILABLE',
  ],
  ['a statement that takes too long', new GraphTimeout(secret), 'TIMEOUT'],
  ['a statement that is wrong', new GraphFault(secret), 'INTERNAL_SERVER_ERROR'],
  ['a graph that is in the way', new GraphConflict(secret), 'INTERNAL_SERVER_ERROR'],
  ['a full queue', new NoPlace(secret), 'OVERLOADED'],
  ['a client that has gone', new ClientGone(secret), 'BAD_REQUEST'],
  ['a defect', new TypeError(secret), 'INTERNAL_SERVER_ERROR'],
  ['the system', systemError, 'INTERNAL_SERVER_ERROR'],
  [
    'an error with a status of its own',
    Object.assign(new Error(secret), { statusCode: 502 }),
    'INTERNAL_SERVER_ERROR',
  ],
  ['what is no error', secret, 'INTERNAL_SERVER_ERROR'],
  ['nothing', undefined, 'INTERNAL_SERVER_ERROR'],
  ['an object', { message: secret, statusCode: 400 }, 'INTERNAL_SERVER_ERROR'],
]

describe('what a client is told', () => {
  test.each(faults)('of %s has a public code and nothing of what happened within', (_what, error, code) => {
    const lines: object[] = []
    const told = tell(error, { error: (context) => lines.push(context) })
    expect(told.code).toBe(code)
    expect(Object.keys(publicCodes)).toContain(told.code)
    expect(JSON.stringify(told)).not.toMatch(leaks)
    if (code !== 'INTERNAL_SERVER_ERROR') return
    expect(told).toMatchObject({ status: 500, more: { id: expect.stringMatching(/^[\da-f-]{36}$/) } })
    expect(lines).toEqual([{ err: error, errorId: told.more?.id }])
  })

  test.each(faults)('of %s is the same in a GraphQL error', (_what, error, code) => {
    const thrown = new GraphQLError(error instanceof Error ? error.message : String(error), {
      path: ['entity'],
      originalError: error instanceof Error ? error : new Error(String(error)),
    })
    const expected = typeof error === 'object' && error instanceof Error ? code : 'INTERNAL_SERVER_ERROR'
    const formatted = formatErrorsWith(silent)(thrown.toJSON(), thrown)
    expect(formatted.extensions?.code).toBe(expected)
    expect(JSON.stringify(formatted)).not.toMatch(leaks)
    expect(Object.keys(formatted).sort()).toEqual(['extensions', 'message', 'path'])
  })

  test.each([
    [new BadArgument('first', 101, 'it must be from 0 to 100'), 400, 'BAD_USER_INPUT', { argument: 'first' }],
    [new UnknownIds(['solution:none']), 404, 'BAD_USER_INPUT', { argument: 'of' }],
    [new Refused(404, 'There is no format "x".'), 404, 'NOT_FOUND', undefined],
    [new Refused(503, 'The graph is empty.'), 503, 'SERVICE_UNAVAILABLE', undefined],
    [new Refused(429, 'Too many.'), 429, 'RATE_LIMITED', undefined],
  ])('of a refusal is its own text: %s', (error, status, code, more) => {
    expect(tell(error, silent)).toEqual({ status, code, message: error.message, ...(more ? { more } : {}) })
  })

  test('of one fault that reaches many fields, the log has once', () => {
    const error = new GraphUnavailable(secret)
    const lines: object[] = []
    for (let field = 0; field < 10; field++) tell(error, { error: (context) => lines.push(context) })
    expect(lines).toHaveLength(1)
  })
})
