import { describe, expect, it } from 'vitest'
import { type GeneratedGraph, generate } from '../../bench/generate.ts'
import { realProjection } from '../support/seed.ts'

const { vocabulary } = realProjection()
const generated = (entities: number, seed = 1) => generate({ entities, seed, vocabulary })
const kindOf = (id: string) => vocabulary.kinds.find(({ prefix }) => id.startsWith(`${prefix}:`))?.kind

function degrees(graph: GeneratedGraph): number[] {
  const counted = new Map<string, number>()
  for (const { from, to } of graph.links()) {
    for (const end of [from, to]) counted.set(end, (counted.get(end) ?? 0) + 1)
  }
  return [...counted.values()].sort((one, other) => other - one)
}

describe('a generated graph', () => {
  it('is the same for the same seed, and another for another', () => {
    const links = (graph: GeneratedGraph) => [...graph.links()]
    expect(links(generated(300))).toEqual(links(generated(300)))
    expect(links(generated(300, 2))).not.toEqual(links(generated(300)))
  })

  it('has as many entities as were asked for, and about ten times as many links', () => {
    for (const size of [300, 5000]) {
      const graph = generated(size)
      const ids = new Set([...graph.entities()].map(({ id }) => id))
      const links = [...graph.links()]
      expect(ids.size).toBe(size)
      expect(links.length / size).toBeGreaterThan(9)
      expect(links.length / size).toBeLessThan(11)
      expect(new Set(links.map(({ id }) => id)).size).toBe(links.length)
      expect(links.every(({ from, to }) => ids.has(from) && ids.has(to))).toBe(true)
    }
  })

  it('links only what the vocabulary lets a link type join', () => {
    const types = new Map(vocabulary.linkTypes.map((linkType) => [linkType.type, linkType]))
    const wrong = [...generated(2000).links()].filter(({ type, from, to }) => {
      const allowed = types.get(type)
      return !allowed?.from.includes(`${kindOf(from)}`) || !allowed.to.includes(`${kindOf(to)}`)
    })
    expect(wrong).toEqual([])
  })

  it('backs every link with the claims that it names, each in a source that there is', () => {
    const graph = generated(300)
    const sources = new Set([...graph.sources()].map(({ id }) => id))
    const claims = new Map([...graph.claims()].map((claim) => [claim.id, claim]))
    for (const { id, claimIds, sourceIds } of graph.links()) {
      expect(claimIds.map((claim) => claims.get(claim)?.linkId)).toEqual(claimIds.map(() => id))
      expect(claimIds.map((claim) => claims.get(claim)?.source)).toEqual(sourceIds)
    }
    expect([...claims.values()].every(({ source }) => sources.has(source))).toBe(true)
  })

  it('has a hub with half as many links as there are entities, and a long tail', () => {
    const [largest = 0, ...rest] = degrees(generated(5000))
    expect(largest).toBeGreaterThan(2400)
    expect(largest).toBeLessThan(2900)
    // By a power law the middle is far below the average of twenty.
    expect(rest[Math.floor(rest.length / 2)]).toBeLessThan(20)
  })

  it('is refused where it would be too small for every kind', () => {
    expect(() => generated(10)).toThrow('at least 200')
  })
})
