import { fileURLToPath } from 'node:url'
import { project } from '../../src/seed/project.ts'
import type { Projection } from '../../src/seed/projection.ts'
import { readSeed } from '../../src/seed/read-seed.ts'

/** The real seed, read once a test file. */
export function realProjection(): Projection {
  const reading = readSeed(fileURLToPath(new URL('../../seed/', import.meta.url)))
  if (!reading.isSound) throw new Error('seed/ has problems; run npm run validate')
  return project(reading.seed)
}
