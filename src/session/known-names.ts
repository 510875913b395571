import { readConfig } from '../config.ts'
import { readProjection } from '../seed/read-projection.ts'
import type { Named } from './names.ts'

/** What every entity is called, in both languages. It is read from the seed: a shell does not wait for an engine to be filled. */
export async function knownNames(): Promise<readonly Named[]> {
  const reading = await readProjection(readConfig().seed)
  if (!reading.isSound) return []
  return reading.projection.entities.flatMap(({ id, nameDa, nameEn }) =>
    [nameDa, nameEn].flatMap((name) => (name ? [{ id, name }] : [])),
  )
}
