import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { findJava, howToInstall, releaseOf, withJava } from '../../src/local-neo4j/java.ts'
import { LocalNeo4jError } from '../../src/local-neo4j/local-neo4j-error.ts'
import { fakeJava, temporaryFolder } from './support.ts'

test.each([
  ['openjdk version "17.0.15" 2025-04-15', 17],
  ['openjdk version "21" 2023-09-19', 21],
  ['java version "1.8.0_402"', 8],
  ['Unable to locate a Java Runtime.', undefined],
])('the release in %j is %s', (text, release) => {
  expect(releaseOf(text)).toBe(release)
})

describe.skipIf(process.platform === 'win32')('Java is looked for', () => {
  test('in PATH', async () => {
    const path = temporaryFolder()
    fakeJava(path, '17.0.15')
    expect(await findJava({ env: { PATH: path }, homes: [] })).toBe('java')
  })

  test('in JAVA_HOME before PATH', async () => {
    const path = temporaryFolder()
    const home = temporaryFolder()
    fakeJava(path, '17.0.15')
    const java = fakeJava(join(home, 'bin'), '21.0.2')
    expect(await findJava({ env: { PATH: path, JAVA_HOME: home }, homes: [] })).toBe(java)
  })

  test('in the usual homes when the one in PATH is of another release', async () => {
    const path = temporaryFolder()
    const home = temporaryFolder()
    fakeJava(path, '25.0.1')
    const java = fakeJava(join(home, 'bin'), '21.0.2')
    expect(await findJava({ env: { PATH: path }, homes: ['/nowhere', home] })).toBe(java)
  })
})

test('without any Java one line says what to install', async () => {
  const search = findJava({ env: { PATH: temporaryFolder() }, homes: [], platform: 'linux' })
  await expect(search).rejects.toThrow(
    new LocalNeo4jError(
      'Neo4j runs on Java 17 or 21, and Java is not installed. Install it with: ' +
        'apt install openjdk-17-jre-headless (Debian; from Debian 13 on openjdk-21-jre-headless)',
    ),
  )
})

test.skipIf(process.platform === 'win32')('with another Java only, the line says which', async () => {
  const path = temporaryFolder()
  fakeJava(path, '1.8.0_402')
  const search = findJava({ env: { PATH: path }, homes: [], platform: 'darwin' })
  await expect(search).rejects.toThrow(
    new LocalNeo4jError(
      'Neo4j runs on Java 17 or 21, and only Java 8 is installed. Install it with: brew install openjdk@21',
    ),
  )
})

test('each system gets its own command', () => {
  expect(howToInstall('java', 'win32')).toContain('winget')
  expect(howToInstall('maven', 'darwin')).toContain('brew install maven')
  expect(howToInstall('maven', 'linux')).toContain('apt install maven')
})

test('Maven uses the Java that was found', () => {
  const java = join('/jdk', 'bin', 'java')
  expect(withJava({ JAVA_HOME: '/other' }, java).JAVA_HOME).toBe(join('/jdk'))
  expect(withJava({ PATH: '/usr/bin' }, 'java')).toEqual({ PATH: '/usr/bin' })
})
