import { readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { LocalNeo4jError } from '../../src/local-neo4j/local-neo4j-error.ts'
import { choosePassword } from '../../src/local-neo4j/password.ts'
import { temporaryFolder } from './support.ts'

test('a new home gets a random password, and keeps it', () => {
  const home = temporaryFolder()
  const password = choosePassword(home, undefined)
  expect(password).toMatch(/^[\w-]{24}$/)
  expect(choosePassword(home, undefined)).toBe(password)
  expect(choosePassword(temporaryFolder(), undefined)).not.toBe(password)
})

test.skipIf(process.platform === 'win32')('nobody else may read the password', () => {
  const home = temporaryFolder()
  choosePassword(home, undefined)
  expect(statSync(join(home, 'password')).mode & 0o777).toBe(0o600)
})

test('an asked password replaces the kept one only once the server has it', () => {
  const home = temporaryFolder()
  writeFileSync(join(home, 'password'), 'the old one\n')
  expect(choosePassword(home, 'the new one')).toBe('the new one')
  expect(readFileSync(join(home, 'password'), 'utf8')).toBe('the old one\n')
})

test('a password that Neo4j would refuse is refused before anything starts', () => {
  expect(() => choosePassword(temporaryFolder(), 'seven77')).toThrow(
    new LocalNeo4jError('Neo4j takes no password shorter than 8 characters: choose a longer one.'),
  )
})
