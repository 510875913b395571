import { expect, test } from 'vitest'
import { neo4jConf } from '../../src/local-neo4j/settings.ts'

const settings = Object.fromEntries(
  neo4jConf({ port: 7700, pageCache: '64m' })
    .trim()
    .split('\n')
    .map((line) => line.split('=') as [string, string]),
)

test('only Bolt listens, and only on this machine', () => {
  const listening = Object.entries(settings).filter(([name]) => name.endsWith('listen_address'))
  expect(listening).toEqual([
    ['server.default_listen_address', '127.0.0.1'],
    ['server.bolt.listen_address', '127.0.0.1:7700'],
  ])
  expect(settings).toMatchObject({ 'server.http.enabled': 'false', 'server.https.enabled': 'false' })
})

test('nothing is reported to anybody', () => {
  expect(settings).toMatchObject({
    'dbms.usage_report.enabled': 'false',
    'server.bolt.telemetry.enabled': 'false',
  })
})

test('a setting that Neo4j does not know is an error, and a transaction does not last for ever', () => {
  expect(settings).toMatchObject({
    'server.config.strict_validation.enabled': 'true',
    'db.transaction.timeout': '60s',
    'server.memory.pagecache.size': '64m',
  })
})
