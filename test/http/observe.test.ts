/** What an operator sees: the log, the metrics and the traces. */

import { createServer as createHttpServer } from 'node:http'
import { afterAll, afterEach, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { GraphUnavailable } from '../../src/graph/port.ts'
import { startTracing } from '../../src/tracing.ts'
import { type Serving, serve } from '../support/server.ts'

const ask = async (
  { address }: Serving,
  query: string,
  { variables = {}, headers = {} }: { variables?: object; headers?: Record<string, string> } = {},
) => {
  const answer = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  })
  return {
    headers: answer.headers,
    ...((await answer.json()) as { errors?: { extensions: { id?: string } }[] }),
  }
}
const named =
  'query Named($id: ID!) { entity(id: $id) { name } a: strategies(first: 1) { edges { node { name } } } }'
const variables = { id: 'solution:hemmelig' }

describe('the log', () => {
  let serving: Serving
  let read: Serving['graph']['read']
  beforeAll(async () => {
    serving = await serve()
    read = serving.graph.read
  })
  afterEach(() => {
    serving.graph.read = read
  })
  afterAll(() => serving.close())
  const line = async () => {
    const lines: Record<string, unknown>[] = []
    await expect
      .poll(() => lines.push(...serving.logged()) && lines.some(({ msg }) => msg === 'answered'))
      .toBe(true)
    return { lines, line: lines.find(({ msg }) => msg === 'answered') }
  }

  test('has one line a request, with what it asked, what it cost and its id, and never a variable', async () => {
    await line().catch(() => undefined)
    const { headers } = await ask(serving, named, { variables })
    const { lines, line: told } = await line()
    expect(lines).toHaveLength(1)
    expect(told).toMatchObject({
      method: 'POST',
      path: '/graphql',
      status: 200,
      operation: 'Named',
      operationType: 'query',
      cost: 4,
      statements: 2,
      milliseconds: expect.any(Number),
      reqId: headers.get('x-request-id'),
    })
    expect(JSON.stringify(lines)).not.toContain('hemmelig')
    expect(told).not.toHaveProperty('errors')
  })

  test('keeps the id that a proxy gave, where it is one', async () => {
    for (const [given, isKept] of [
      ['abc-123', true],
      ['x'.repeat(65), false],
      ['a b', false],
      ['{"a":1}', false],
    ] as const) {
      const { headers } = await ask(serving, '{ __typename }', { headers: { 'x-request-id': given } })
      expect(headers.get('x-request-id') === given).toBe(isKept)
      expect((await line()).line?.reqId).toBe(headers.get('x-request-id'))
    }
  })

  test('has the codes of what went wrong, and the ids of defects as the client has them', async () => {
    serving.graph.read = () => Promise.reject(new TypeError('x is not a function'))
    const { errors } = await ask(serving, '{ entity(id: "a") { name } }')
    const { line: told } = await line()
    expect(told).toMatchObject({ errors: ['INTERNAL_SERVER_ERROR'], errorIds: [errors?.[0]?.extensions.id] })
    serving.graph.read = () => Promise.reject(new GraphUnavailable('away'))
    await ask(serving, '{ entity(id: "a") { name } }')
    expect((await line()).line).toMatchObject({ errors: ['SERVICE_UNAVAILABLE'] })
    await ask(serving, '{ nothing }')
    expect((await line()).line).toMatchObject({ errors: ['GRAPHQL_VALIDATION_FAILED'], statements: 0 })
  })
})

describe('/metrics', () => {
  test('is not there by default', async () => {
    const serving = await serve()
    expect((await fetch(`${serving.address}/metrics`)).status).toBe(404)
    await serving.close()
  })

  test('counts requests, statements and refusals, and tells of the engine and the process', async () => {
    const serving = await serve({ hasMetrics: true })
    await ask(serving, named, { variables })
    await ask(serving, '{ nothing }')
    await fetch(`${serving.address}/no/such/address`)
    const scrape = async () => (await fetch(`${serving.address}/metrics`)).text()
    await expect.poll(scrape).toContain('route="none"')
    const text = await scrape()
    for (const sample of [
      'digigraf_requests_total{route="/graphql",operation="query",status="200"} 1',
      'digigraf_requests_total{route="/graphql",operation="none",status="200"} 1',
      'digigraf_requests_total{route="none",operation="none",status="404"} 1',
      'digigraf_request_duration_seconds_count{route="/graphql",operation="query"} 1',
      'digigraf_errors_total{code="GRAPHQL_VALIDATION_FAILED"} 1',
      'digigraf_statement_duration_seconds_count{engine="embedded",outcome="rows"} 2',
      'digigraf_operations_running 0',
      'digigraf_operations_queued 0',
      'digigraf_engine_up{engine="embedded"} 1',
      'digigraf_fallback 0',
    ]) {
      expect(text).toContain(`\n${sample}\n`)
    }
    expect(text).toMatch(/^process_cpu_seconds_total /m)
    expect(text).not.toMatch(/hemmelig|such/)
    serving.graph.read = () => Promise.reject(new GraphUnavailable('away'))
    expect(await scrape()).toContain('\ndigigraf_engine_up{engine="embedded"} 0\n')
    await serving.close()
  })
})

describe('OpenTelemetry', () => {
  test('gets a span of each request and of its statements, in the caller’s trace, without variables', async () => {
    const bodies: string[] = []
    const collector = createHttpServer((request, response) => {
      let text = ''
      request.setEncoding('utf8').on('data', (part) => {
        text += part
      })
      request.on('end', () => {
        bodies.push(text)
        response.setHeader('content-type', 'application/json').end('{}')
      })
    })
    await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => void collector.close())
    const { port } = collector.address() as { port: number }
    const set = { OTEL_EXPORTER_OTLP_ENDPOINT: `http://127.0.0.1:${port}`, OTEL_SERVICE_NAME: 'graf-test' }
    Object.assign(process.env, set)
    onTestFinished(() => {
      for (const name of Object.keys(set)) delete process.env[name]
    })
    const tracing = startTracing()
    const serving = await serve({ observers: [tracing] })
    const traceId = '0af7651916cd43dd8448eb211c80319c'
    await ask(serving, named, { variables, headers: { traceparent: `00-${traceId}-b7ad6b7169203331-01` } })
    await serving.close()
    await tracing.close()

    interface Sent {
      readonly name: string
      readonly traceId: string
      readonly spanId: string
      readonly parentSpanId: string
      readonly attributes: readonly {
        readonly key: string
        readonly value: { stringValue?: string; intValue?: number }
      }[]
    }
    const sent = bodies.flatMap((text) => JSON.parse(text).resourceSpans)
    expect(JSON.stringify(sent)).toContain('graf-test')
    const spans: Sent[] = sent.flatMap(({ scopeSpans }) =>
      scopeSpans.flatMap(({ spans }: { spans: Sent[] }) => spans),
    )
    const request = spans.find(({ name }) => name === 'POST /graphql')
    expect(request).toMatchObject({ traceId, parentSpanId: 'b7ad6b7169203331' })
    const attributes = Object.fromEntries(
      request?.attributes.map(({ key, value }) => [key, value.stringValue ?? value.intValue]) ?? [],
    )
    expect(attributes).toEqual({
      'http.request.method': 'POST',
      'http.route': '/graphql',
      'http.response.status_code': 200,
      'graphql.operation.type': 'query',
      'graphql.operation.name': 'Named',
      'digigraf.cost': 4,
      'digigraf.statements': 2,
    })
    const statements = spans.filter(({ name }) => name === 'statement')
    expect(statements).toHaveLength(2)
    for (const statement of statements)
      expect(statement).toMatchObject({ traceId, parentSpanId: request?.spanId })
    expect(JSON.stringify(bodies)).not.toContain('hemmelig')
  })
})
