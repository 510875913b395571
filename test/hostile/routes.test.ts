/**
 * Hostile values in every place of a request but GraphQL's arguments: paths, parameters, forms, headers, and what surrounds an
 * operation, on both engines. By itself each place gets some of the values; HOSTILE=all gives each of them all.
 */

import { createHash } from 'node:crypto'
import type { InjectOptions } from 'light-my-request'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { contentsOf } from '../support/contents.ts'
import { engines } from '../support/engines.ts'
import { type Serving, serve } from '../support/server.ts'
import { misfits, numbers, revealing, strings } from './values.ts'

const isThorough = process.env.HOSTILE === 'all'
/** Every which of the values a place gets, where it does not get all. */
const sparse = { embedded: 5, neo4j: 20 } as const

vi.setConfig({ testTimeout: isThorough ? 1_800_000 : 120_000 })

/** As a part of an address; half a pair cannot be written there. */
const escaped = (text: string) => encodeURIComponent(text.replace(/\p{Surrogate}/gu, '\ufffd'))
/** As a header, which takes no line's end and nothing beyond Latin-1: a client could not send it. */
const inHeader = (text: string) => text.replace(/[^\t\x20-\x7e\x80-\xff]/g, '?').slice(0, 8000)

type Place = (value: string) => InjectOptions

const get = (url: string, headers = {}): InjectOptions => ({ method: 'GET', url, headers })
const small = '/export/graph.json?of=solution:nemid'
const inAddress: Readonly<Record<string, Place>> = {
  'id prefix': (value) => get(`/id/${escaped(value)}/nemid`),
  'id slug': (value) => get(`/id/solution/${escaped(value)}`),
  'id with an ending': (value) => get(`/id/solution/${escaped(value)}.ttl`),
  'id in one part': (value) => get(`/id/${escaped(value)}`),
  'id lang': (value) => get(`/id/solution/nemid?lang=${escaped(value)}`),
  'export format': (value) => get(`/export/graph.${escaped(value)}`),
  'export of': (value) => get(`/export/graph.csv.zip?of=${escaped(value)}`),
  'export types': (value) => get(`${small}&types=${escaped(value)}`),
  'export kinds': (value) => get(`${small}&kinds=${escaped(value)}`),
  'export asOf': (value) => get(`${small}&asOf=${escaped(value)}`),
  'export depth': (value) => get(`${small}&depth=${escaped(value)}`),
  'export limit': (value) => get(`${small}&limit=${escaped(value)}`),
  'export parameter': (value) => get(`${small}&${escaped(value)}=1`),
  'suggest prefix': (value) => get(`/reconcile/suggest/entity?prefix=${escaped(value)}`),
  'suggest cursor': (value) => get(`/reconcile/suggest/entity?prefix=a&cursor=${escaped(value)}`),
  'suggest property': (value) => get(`/reconcile/suggest/property?prefix=${escaped(value)}`),
  'suggest type': (value) => get(`/reconcile/suggest/type?prefix=${escaped(value)}`),
  'properties type': (value) => get(`/reconcile/properties?type=${escaped(value)}`),
  'properties limit': (value) => get(`/reconcile/properties?limit=${escaped(value)}`),
  'preview id': (value) => get(`/reconcile/preview?id=${escaped(value)}`),
  'queries by GET': (value) => get(`/reconcile?queries=${escaped(value)}`),
  'the path': (value) => get(`/${escaped(value)}`),
}
const inHeaders: Readonly<Record<string, Place>> = Object.fromEntries(
  [
    'accept',
    'accept-language',
    'host',
    'if-none-match',
    'x-request-id',
    'x-forwarded-host',
    'content-type',
  ].map((name) => [
    `header ${name}`,
    (value: string) => get('/id/solution/nemid', { [name]: inHeader(value) }),
  ]),
)

const form = (name: string, value: unknown): InjectOptions => ({
  method: 'POST',
  url: '/reconcile',
  headers: { 'content-type': 'application/x-www-form-urlencoded' },
  payload: `${name}=${escaped(typeof value === 'string' ? value : JSON.stringify(value))}`,
})
const query = (more: object) => form('queries', { q: { query: 'nemid', ...more } })
const inForms: Readonly<Record<string, (value: unknown) => InjectOptions>> = {
  queries: (value) => form('queries', value),
  'a query': (value) => form('queries', { q: value }),
  'query text': (value) => query({ query: value }),
  'query type': (value) => query({ type: value }),
  'query limit': (value) => query({ limit: value }),
  'query properties': (value) => query({ properties: value }),
  'query pid': (value) => query({ properties: [{ pid: value, v: 'nemid' }] }),
  'query v': (value) => query({ properties: [{ pid: 'nameEn', v: value }] }),
  'query v of a link': (value) => form('queries', { q: { properties: [{ pid: 'PART_OF', v: value }] } }),
  'query v id': (value) => query({ properties: [{ pid: 'PART_OF', v: { id: value, name: value } }] }),
  extend: (value) => form('extend', value),
  'extend ids': (value) => form('extend', { ids: value, properties: [{ id: 'nameEn' }] }),
  'extend id': (value) => form('extend', { ids: [value], properties: [{ id: 'PART_OF' }] }),
  'extend properties': (value) => form('extend', { ids: ['solution:nemid'], properties: value }),
  'extend property': (value) => form('extend', { ids: ['solution:nemid'], properties: [{ id: value }] }),
  'extend limit': (value) =>
    form('extend', { ids: ['solution:nemid'], properties: [{ id: 'nameEn', settings: { limit: value } }] }),
  JSON: (value) => ({ method: 'POST', url: '/reconcile', payload: { queries: value } }),
}

const graphql = (payload: object): InjectOptions => ({ method: 'POST', url: '/graphql', payload })
const asked = { query: 'query A($id: ID!) { entity(id: $id) { id } }', variables: { id: 'solution:nemid' } }
const hash = createHash('sha256').update(asked.query).digest('hex')
const inOperations: Readonly<Record<string, (value: unknown) => InjectOptions>> = {
  'the body': (value) => graphql((value ?? []) as object),
  query: (value) => graphql({ query: value }),
  operationName: (value) => graphql({ ...asked, operationName: value }),
  variables: (value) => graphql({ ...asked, variables: value }),
  extensions: (value) => graphql({ ...asked, extensions: value }),
  persistedQuery: (value) => graphql({ ...asked, extensions: { persistedQuery: value } }),
  'persistedQuery alone': (value) => graphql({ extensions: { persistedQuery: value } }),
  'persistedQuery version': (value) =>
    graphql({ ...asked, extensions: { persistedQuery: { version: value, sha256Hash: hash } } }),
  sha256Hash: (value) =>
    graphql({ ...asked, extensions: { persistedQuery: { version: 1, sha256Hash: value } } }),
  'sha256Hash alone': (value) =>
    graphql({ extensions: { persistedQuery: { version: 1, sha256Hash: value } } }),
  documentId: (value) => graphql({ documentId: value }),
  'documentId beside extensions': (value) => graphql({ documentId: hash, extensions: value }),
  'GET parameters': (value) => {
    const text = escaped(typeof value === 'string' ? value : JSON.stringify(value))
    const headers = { 'apollo-require-preflight': 'yes' }
    return get(
      `/graphql?query={__typename}&variables=${text}&extensions=${text}&operationName=${text}`,
      headers,
    )
  },
  'GET persistedQuery': (value) =>
    get(
      `/graphql?extensions=${escaped(JSON.stringify({ persistedQuery: { version: 1, sha256Hash: value } }))}`,
      { 'apollo-require-preflight': 'yes' },
    ),
}

describe.each(engines.filter(({ skipped }) => !skipped))('on the engine $name', (engine) => {
  let serving: Serving
  let before: string
  const stateOf = async () => JSON.stringify(await contentsOf(serving.graph))

  beforeAll(async () => {
    serving = await serve({}, engine.open)
    before = await stateOf()
  })
  afterAll(() => serving.close())

  const some = <Value>(values: readonly Value[], offset: number): readonly Value[] =>
    isThorough
      ? values
      : values.filter((_, index) => index % sparse[engine.name] === offset % sparse[engine.name])

  const complaint = async (request: InjectOptions): Promise<string | undefined> => {
    const { statusCode, headers, body } = await serving.app.inject(request)
    const isJson = String(headers['content-type']).startsWith('application/json')
    const isRefused = statusCode >= 400
    if (statusCode >= 500) return `${statusCode} ${body.slice(0, 200)}`
    // The graph itself may tell of what is looked for; a refusal may not.
    if (isRefused && revealing.test(body)) return `${statusCode} reveals: ${body.slice(0, 200)}`
    if (body.includes('INTERNAL_SERVER_ERROR')) return `${statusCode} is told as a defect`
    const { error, errors } = isJson && isRefused ? JSON.parse(body) : { error: '' }
    if (typeof error !== 'string' && !Array.isArray(errors)) return `${statusCode} has no error`
    if (body.length > 2000 && isRefused && isJson) return `${statusCode} says ${body.length} characters`
    return undefined
  }
  const complaintsOf = async <Value>(
    values: readonly Value[],
    place: (value: Value) => InjectOptions,
    offset: number,
  ) => {
    const complaints: string[] = []
    for (const value of some(values, offset)) {
      const said = await complaint(place(value))
      if (said) complaints.push(`${JSON.stringify(value)?.slice(0, 120)}: ${said}`)
    }
    return complaints
  }

  test.each(
    Object.entries({ ...inAddress, ...inHeaders }).map(
      ([name, place], index) => [name, place, index] as const,
    ),
  )('no text as %s makes the server fail', async (_name, place, index) => {
    expect(await complaintsOf(strings, place, index)).toEqual([])
  })

  test.each(Object.entries(inForms).map(([name, place], index) => [name, place, index] as const))(
    'nothing as %s of a form makes the server fail',
    async (_name, place, index) => {
      expect(await complaintsOf([...misfits, ...numbers, ...strings], place, index)).toEqual([])
    },
  )

  test.each(Object.entries(inOperations).map(([name, place], index) => [name, place, index] as const))(
    'nothing as %s of a GraphQL request makes the server fail',
    async (_name, place, index) => {
      expect(await complaintsOf([...misfits, ...numbers, ...strings], place, index)).toEqual([])
    },
  )

  test('the log knows of no defect, and the graph is the same afterwards', async () => {
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
    expect(serving.logged().filter(({ level }) => Number(level) >= 50)).toEqual([])
    expect(await stateOf()).toBe(before)
  })
})
