/** A seed small enough to know by heart, with the real vocabulary: what a test expects of it stands in the test. */

import { MODALITIES, type Seed, type SeedClaim, type SeedEntity } from '../../src/seed/model.ts'
import { project } from '../../src/seed/project.ts'
import type { Projection } from '../../src/seed/projection.ts'
import { realProjection } from './seed.ts'

const kinds: Readonly<Record<string, string>> = {
  strategy: 'STRATEGY',
  solution: 'SOLUTION',
  organisation: 'ORGANISATION',
  person: 'PERSON',
  goal: 'GOAL',
}

function entity(id: string, name: string, more: Partial<SeedEntity> = {}): SeedEntity {
  return { id, name, kind: kinds[id.split(':')[0] as string] as string, aliases: [], formerIds: [], ...more }
}

/**
 * Claims as `subject TYPE object`, maybe with the years from and to which they hold, and with a modality other than STATED
 * at the end; each a claim of the one source.
 */
function claims(lines: readonly string[]): SeedClaim[] {
  return lines.map((line, index) => {
    const modality = MODALITIES.find((one) => line.endsWith(` ${one}`))
    const [subject, property, object, from, to] = line.replace(` ${modality}`, '').split(' ') as [
      string,
      string,
      string,
      string?,
      string?,
    ]
    return {
      id: `claim:test.${String(index).padStart(3, '0')}`,
      subject,
      property,
      object,
      ...(from && to && { period: { from, to } }),
      modality: modality ?? 'STATED',
      rank: 'NORMAL',
      source: 'source:test',
      paragraph: index + 1,
      text: { da: line, en: line },
    }
  })
}

export function smallSeed(entities: readonly SeedEntity[], lines: readonly string[]): Projection {
  const { vocabulary } = realProjection()
  const seed: Seed = {
    vocabulary,
    entities,
    sources: [{ id: 'source:test', title: 'Prøve', form: 'ARTICLE', authors: [], language: 'da' }],
    claims: claims(lines),
  }
  return project(seed)
}

export { entity }
