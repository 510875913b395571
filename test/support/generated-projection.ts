import type { GraphClaim, GraphEntity, GraphLink, Projection } from '../../src/seed/projection.ts'

export interface Amounts {
  readonly entities: number
  /** Tells versions apart: every entity is named after it. */
  readonly version: string
}

/** A projection of any size: a chain of solutions, each a part of the one before, with a claim for each link. */
export function generatedProjection({ entities: count, version }: Amounts): Projection {
  const ids = Array.from({ length: count }, (_, index) => `solution:number-${index}`)
  const name = (index: number) => `Løsning ${index} (${version})`
  const entities = ids.map(
    (id, index): GraphEntity => ({
      id,
      kind: 'SOLUTION',
      label: 'Solution',
      nameDa: name(index),
      sort: `loesning ${String(index).padStart(9, '0')}`,
      aliases: [],
      formerIds: index === 0 ? ['solution:number-zero'] : [],
      sourceCount: 1,
    }),
  )
  const links = ids.slice(1).map(
    (id, index): GraphLink => ({
      id: `link:solution.number-${index + 1}~part-of~solution.number-${index}`,
      type: 'PART_OF',
      from: id,
      to: ids[index] as string,
      periodFrom: '2016',
      status: 'STATED',
      sourceIds: ['source:one'],
      sourceCount: 1,
      claimIds: [`claim:${index}`],
    }),
  )
  const claims = links.map(
    (link, index): GraphClaim => ({
      id: `claim:${index}`,
      subject: link.from,
      property: link.type,
      object: link.to,
      linkId: link.id,
      approximate: false,
      modality: 'STATED',
      rank: 'NORMAL',
      source: 'source:one',
      textDa: `${link.from} er en del af ${link.to}.`,
      textEn: `${link.from} is part of ${link.to}.`,
      conflictIds: [],
    }),
  )
  return {
    version,
    vocabulary: {
      kinds: [kind('SOLUTION', 'Solution'), kind('GOAL', 'Goal')],
      linkTypes: [],
      properties: [],
      units: {},
    },
    entities,
    links,
    claims,
    sources: [
      {
        id: 'source:one',
        title: 'En kilde',
        sort: 'en kilde',
        form: 'ARTICLE',
        authors: [],
        language: 'da',
        claimCount: claims.length,
      },
    ],
    conflicts: [],
    gaps: [],
  }
}

function kind(name: string, type: string): Projection['vocabulary']['kinds'][number] {
  return {
    kind: name,
    type,
    prefix: name.toLowerCase(),
    da: name,
    en: name,
    plural: { da: name, en: name },
    description: { da: name, en: name },
    forms: {},
  }
}
