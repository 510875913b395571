import { existsSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { ensureJars, isWhole, neo4jVersion, reasonIn } from '../../src/local-neo4j/jars.ts'
import { LocalNeo4jError } from '../../src/local-neo4j/local-neo4j-error.ts'
import { fakeMaven, pathOf, temporaryFolder, WRITE_EMPTY_JARS } from './support.ts'

const VERSION = neo4jVersion()

function fetchWith(maven: string | undefined, store = join(temporaryFolder(), 'store')) {
  const tools = temporaryFolder()
  if (maven !== undefined) fakeMaven(tools, maven)
  const said: string[] = []
  const stopping = new AbortController()
  return {
    store,
    said,
    stopping,
    folder: join(store, `lib-${VERSION}`),
    calls: () => readFileSync(join(tools, 'calls.txt'), 'utf8').trim().split('\n').length,
    ensure: () =>
      ensureJars({
        store,
        env: { PATH: pathOf(tools) },
        onProgress: ({ text }) => said.push(text),
        signal: stopping.signal,
        platform: 'linux',
      }),
  }
}

test('the version is a patch release of 5.26', () => {
  expect(VERSION).toMatch(/^5\.26\.\d+$/)
})

test("Maven's reason is told without its stack and its goal", () => {
  const line =
    'Plugin org.apache.maven.plugins:maven-dependency-plugin:3.8.1 or one of its dependencies could not be resolved: ' +
    'Could not transfer artifact a:b:pom:1 from/to central (https://example.org): ' +
    'transfer failed for https://example.org/b.pom: Connection refused -> [Help 1]'
  expect(reasonIn([line, '', 'Re-run Maven using the -X switch'])).toBe(
    'Could not transfer artifact a:b:pom:1 from/to central (https://example.org): Connection refused',
  )
  expect(reasonIn([])).toBeUndefined()
})

describe.skipIf(process.platform === 'win32')('the jars', () => {
  test('are fetched once', async () => {
    const fetch = fetchWith(WRITE_EMPTY_JARS)
    expect(await fetch.ensure()).toBe(fetch.folder)
    expect(await fetch.ensure()).toBe(fetch.folder)
    expect(fetch.calls()).toBe(1)
    expect(readdirSync(fetch.store)).toEqual([`lib-${VERSION}`])
    expect(readdirSync(fetch.folder)).toEqual(['a.jar', 'b.jar', 'complete.json'])
  })

  test('are fetched once by two starts at the same time', async () => {
    const fetch = fetchWith(`sleep 0.3\n${WRITE_EMPTY_JARS}`)
    await Promise.all([fetch.ensure(), fetch.ensure()])
    expect(fetch.calls()).toBe(1)
    expect(fetch.said).toContain(`waiting for process ${process.pid}, which is fetching Neo4j`)
  })

  test('are fetched again when one of them is cut off or gone', async () => {
    const fetch = fetchWith(WRITE_EMPTY_JARS)
    await fetch.ensure()
    truncateSync(join(fetch.folder, 'a.jar'), 5)
    expect(isWhole(fetch.folder)).toBe(false)
    await fetch.ensure()
    expect(fetch.calls()).toBe(2)
    expect(isWhole(fetch.folder)).toBe(true)
  })

  test('of a fetch that was cut off do not count', async () => {
    const fetch = fetchWith(WRITE_EMPTY_JARS)
    mkdirSync(fetch.folder, { recursive: true })
    writeFileSync(join(fetch.folder, 'a.jar'), 'PK')
    const leftover = `${fetch.folder}.part-999999999`
    mkdirSync(leftover)
    await fetch.ensure()
    expect(isWhole(fetch.folder)).toBe(true)
    expect(existsSync(leftover)).toBe(false)
  })

  test("that are damaged in Maven's own repository are named", async () => {
    const fetch = fetchWith('mkdir -p "$into"; echo broken > "$into/a.jar"')
    await expect(fetch.ensure()).rejects.toThrow(
      new LocalNeo4jError(
        "a.jar is damaged in Maven's local repository. Remove its folder there and try again.",
      ),
    )
    expect(readdirSync(fetch.store)).toEqual([])
  })

  test('that cannot be fetched leave nothing behind but one line', async () => {
    const fetch = fetchWith(
      `echo '[ERROR] Could not transfer artifact a:b:1 from/to central: Unknown host'; exit 1`,
    )
    await expect(fetch.ensure()).rejects.toThrow(
      new LocalNeo4jError(
        `Maven could not fetch Neo4j ${VERSION}: Could not transfer artifact a:b:1 from/to central: Unknown host. ` +
          "Check the network, or the mirror and proxy in Maven's settings.xml, and try again.",
      ),
    )
    expect(readdirSync(fetch.store)).toEqual([])
  })

  test('are no longer fetched once the start is given up', async () => {
    const fetch = fetchWith('exec sleep 30')
    setTimeout(() => fetch.stopping.abort(), 300)
    await expect(fetch.ensure()).rejects.toHaveProperty('name', 'AbortError')
    expect(readdirSync(fetch.store)).toEqual([])
  })

  test('without Maven one line says what to install', async () => {
    await expect(fetchWith(undefined).ensure()).rejects.toThrow(
      new LocalNeo4jError(
        "Maven fetches Neo4j's jars once, and it is not installed. Install it with: apt install maven (Debian)",
      ),
    )
  })
})
