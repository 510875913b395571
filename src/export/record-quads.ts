import type { Quad } from 'n3'
import type { ExportContext } from './about.ts'
import { createQuads } from './quads.ts'
import type { Surroundings } from './record.ts'

/** The record as RDF, with the names of the entities that it mentions. */
export function surroundingQuads(around: Surroundings, context: ExportContext): Quad[] {
  const { subject, links, claims, sources, names } = around
  const write = createQuads(context)
  const quads = [
    ...(subject.what === 'entity' ? write.entity(subject.record) : []),
    ...(subject.what === 'link' ? write.link(subject.record) : []),
    ...(subject.what === 'source' ? write.source(subject.record) : []),
    ...(subject.what === 'conflict' ? write.conflict(subject.record) : []),
    ...(subject.what === 'gap' ? write.gap(subject.record) : []),
    ...links.flatMap(write.link),
    ...claims.flatMap(write.claim),
    ...sources.flatMap(write.source),
  ]
  const mentioned = [...names].filter(([id]) => id !== around.id && !id.startsWith('source:'))
  return [...quads, ...mentioned.flatMap(([id, { da, en }]) => write.name(id, da, en ?? undefined))]
}
