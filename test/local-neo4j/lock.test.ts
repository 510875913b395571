import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Lock, takeLock } from '../../src/local-neo4j/lock.ts'
import { temporaryFolder } from './support.ts'

/** The id of a process that has ended. */
function deadPid(): number {
  return spawnSync(process.execPath, ['--version']).pid
}

test('a lock that a living process has is not given out, and its owner is named', () => {
  const file = join(temporaryFolder(), 'lock')
  expect(takeLock(file)).toBeTypeOf('object')
  expect(takeLock(file)).toBe(process.pid)
})

test('a released lock is free again', () => {
  const file = join(temporaryFolder(), 'lock')
  const lock = takeLock(file) as Lock
  lock.release()
  expect(existsSync(file)).toBe(false)
  expect(takeLock(file)).toBeTypeOf('object')
})

test('what a dead process left behind is taken over', () => {
  const file = join(temporaryFolder(), 'lock')
  writeFileSync(file, String(deadPid()))
  expect(takeLock(file)).toBeTypeOf('object')
  expect(readFileSync(file, 'utf8')).toBe(String(process.pid))
})

test('a lock is kept as long as one of its owners lives', () => {
  const file = join(temporaryFolder(), 'lock')
  writeFileSync(file, `${deadPid()} ${process.pid}`)
  expect(takeLock(file)).toBe(process.pid)
})

test('a lock that was handed over is not released by who had it first', () => {
  const file = join(temporaryFolder(), 'lock')
  const lock = takeLock(file) as Lock
  lock.handTo([process.ppid, process.pid])
  lock.release()
  expect(readFileSync(file, 'utf8')).toBe(`${process.ppid} ${process.pid}`)
})

test('a lock that nobody can read is left alone', () => {
  const file = join(temporaryFolder(), 'lock')
  writeFileSync(file, 'not a number')
  expect(takeLock(file)).toBe(0)
})
