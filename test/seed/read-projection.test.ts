import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import type { SeedFiles } from '../../src/seed/parse.ts'
import { project } from '../../src/seed/project.ts'
import { readProjection } from '../../src/seed/read-projection.ts'
import { checkFiles, readSeed } from '../../src/seed/read-seed.ts'
import { directoryOf } from '../support/program.ts'
import { MINIMAL_SEED, spoilt } from './minimal-seed.ts'

vi.mock('../../src/seed/read-seed.ts', { spy: true })

const projected = (files: SeedFiles) => {
  const reading = checkFiles(files)
  if (!reading.isSound) throw new Error('the seed has problems')
  return { isSound: true, projection: project(reading.seed) }
}

/** A directory with the minimal seed, and where its projection is kept. */
function prepared() {
  const directory = directoryOf(MINIMAL_SEED)
  const folder = mkdtempSync(join(tmpdir(), 'digigraf-kept-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const kept = join(folder, 'dist/projection.json')
  vi.mocked(readSeed).mockClear()
  return {
    directory,
    folder,
    kept,
    read: () => readProjection(directory, kept),
    parsed: () => vi.mocked(readSeed).mock.calls.length,
  }
}

test('the same files are parsed once', async () => {
  const { kept, read, parsed } = prepared()
  expect(await read()).toStrictEqual(projected(MINIMAL_SEED))
  expect(await read()).toStrictEqual(projected(MINIMAL_SEED))
  expect(parsed()).toBe(1)
  expect(readdirSync(join(kept, '..'))).toEqual(['projection.json'])
})

test('a file that was changed, added or removed is seen, and so is that it is as it was', async () => {
  const { directory, read, parsed } = prepared()
  await read()
  const title = ['sources/kilde.yaml', 'title: En kilde', 'title: Et nyt navn'] as const
  const renamed = spoilt(...title)
  const file = join(directory, title[0])
  writeFileSync(file, renamed.get(title[0]) ?? '')
  expect(await read()).toStrictEqual(projected(renamed))
  writeFileSync(join(directory, 'sources/anden.yaml'), '- no source\n')
  expect(await read()).toMatchObject({ isSound: false })
  rmSync(join(directory, 'sources/anden.yaml'))
  expect(await read()).toStrictEqual(projected(renamed))
  writeFileSync(file, MINIMAL_SEED.get(title[0]) ?? '')
  expect(await read()).toStrictEqual(projected(MINIMAL_SEED))
  // Not when what was faulty was put right: what is kept is of just these files.
  expect(parsed()).toBe(4)
})

test('a seed with problems is read each time, and tells them with file and line', async () => {
  const { directory, kept, read, parsed } = prepared()
  const faulty = spoilt('entities/organisation.yaml', 'name:', 'nam:')
  writeFileSync(join(directory, 'entities/organisation.yaml'), faulty.get('entities/organisation.yaml') ?? '')
  const problems = [{ file: join(directory, 'entities/organisation.yaml'), line: expect.any(Number) }]
  expect(await read()).toMatchObject({ isSound: false, problems })
  expect(await read()).toMatchObject({ isSound: false, problems })
  expect(parsed()).toBe(2)
  expect(existsSync(kept)).toBe(false)
})

test.each<[string, (text: string) => string]>([
  ['is cut off', (text) => text.slice(0, -100)],
  ['is empty', () => ''],
  ['is something else', () => '{}'],
  ['was changed by hand', (text) => text.replaceAll('En kilde', 'En anden')],
  ['was made of other files or by other code', (text) => text.replace(/^[\da-f]{8}/, '00000000')],
])('a kept projection that %s does not count', async (_what, spoil) => {
  const { kept, read, parsed } = prepared()
  await read()
  const text = readFileSync(kept, 'utf8')
  expect(spoil(text)).not.toBe(text)
  writeFileSync(kept, spoil(text))
  expect(await read()).toStrictEqual(projected(MINIMAL_SEED))
  expect(parsed()).toBe(2)
  expect(readFileSync(kept, 'utf8')).toBe(text)
})

test('where nothing can be kept, the seed is read each time', async () => {
  const { folder, read, parsed } = prepared()
  writeFileSync(join(folder, 'dist'), 'no directory')
  expect(await read()).toStrictEqual(projected(MINIMAL_SEED))
  expect(await read()).toStrictEqual(projected(MINIMAL_SEED))
  expect(parsed()).toBe(2)
})
