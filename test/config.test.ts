import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { BadConfiguration, configOf } from '../src/config.ts'

const neo4j = { NEO4J_URI: 'bolt://127.0.0.1:7687', NEO4J_PASSWORD: 'word' }

describe('the configuration', () => {
  test('is closed, quiet and open to all without a variable', () => {
    expect(configOf({})).toMatchObject({
      hasFallback: false,
      hasMetrics: false,
      hasTracing: false,
      limits: {},
    })
    expect(Object.keys(configOf({}))).not.toContain('corsOrigins')
    expect(Object.keys(configOf({}))).not.toContain('trustProxy')
  })

  test.each([
    [{ ...neo4j, FALLBACK: 'embedded' }, { hasFallback: true }],
    [{ METRICS: 'true' }, { hasMetrics: true }],
    [{ RATE_LIMIT: '600' }, { limits: { requestsPerMinute: 600 } }],
    [
      { OPERATIONS_AT_ONCE: '8', OPERATIONS_QUEUED: '0', QUEUE_MILLISECONDS: '500' },
      { limits: { operationsAtOnce: 8, operationsQueued: 0, queueMilliseconds: 500 } },
    ],
    [
      { CORS_ORIGINS: 'https://a.example, http://localhost:5173' },
      { corsOrigins: ['https://a.example', 'http://localhost:5173'] },
    ],
    [{ TRUST_PROXY: '10.0.0.0/8,::1, loopback' }, { trustProxy: '10.0.0.0/8, ::1, loopback' }],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318' }, { hasTracing: true }],
    [
      { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318', OTEL_SDK_DISABLED: 'true' },
      { hasTracing: false },
    ],
  ])('takes %o', (environment, expected) => {
    expect(configOf(environment)).toMatchObject(expected)
  })

  test.each<[Record<string, string>, RegExp]>([
    [{ FALLBACK: 'embedded' }, /NEO4J_URI must be set/],
    [{ ...neo4j, FALLBACK: 'yes' }, /FALLBACK is "yes"; it must be embedded/],
    [{ METRICS: '1' }, /METRICS is "1"; it must be true or false/],
    [{ RATE_LIMIT: '0' }, /RATE_LIMIT is "0"; it must be a whole number from 1/],
    [{ RATE_LIMIT: '10/s' }, /RATE_LIMIT/],
    [{ OPERATIONS_AT_ONCE: '0' }, /OPERATIONS_AT_ONCE/],
    [{ QUEUE_MILLISECONDS: '-1' }, /QUEUE_MILLISECONDS/],
    [{ CORS_ORIGINS: 'https://a.example/path' }, /CORS_ORIGINS has "https:\/\/a.example\/path"/],
    [{ CORS_ORIGINS: 'a.example' }, /CORS_ORIGINS/],
    [{ CORS_ORIGINS: 'https://a.example,' }, /CORS_ORIGINS has ""/],
    [{ TRUST_PROXY: 'true' }, /TRUST_PROXY is "true"/],
    [{ TRUST_PROXY: '1' }, /TRUST_PROXY is "1"/],
    [{ TRUST_PROXY: '10.0.0.0/8/8' }, /TRUST_PROXY/],
    [{ TRUST_PROXY: '10.0.0.0/99' }, /TRUST_PROXY is "10.0.0.0\/99"/],
    [{ TRUST_PROXY: '10.0.0.0/0' }, /TRUST_PROXY/],
    [{ TRUST_PROXY: '::1/129' }, /TRUST_PROXY/],
  ])('refuses %o', (environment, message) => {
    expect(() => configOf(environment)).toThrow(BadConfiguration)
    expect(() => configOf(environment)).toThrow(message)
  })

  test('is listed whole in .env.example', () => {
    const source = readFileSync(new URL('../src/config.ts', import.meta.url), 'utf8')
    const example = readFileSync(new URL('../.env.example', import.meta.url), 'utf8')
    const names = new Set(source.match(/(?<=')[A-Z][A-Z\d]*(?:_[A-Z\d]+)*(?=')/g))
    expect(names.size).toBeGreaterThan(15)
    for (const name of names) {
      if (name.startsWith('OTEL_')) continue
      expect(example).toMatch(new RegExp(`^#?${name}=`, 'm'))
    }
    expect(example).toContain('OTEL_EXPORTER_OTLP_ENDPOINT')
  })
})
