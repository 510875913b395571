import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Execute } from '../support/execute.ts'
import { onEachEngine } from '../support/graphs.ts'
import { entity, smallSeed } from '../support/small-seed.ts'

// A dense graph of ten organisations, some joined twice by links of different types, and one apart.
const organisations = Array.from({ length: 11 }, (_, index) => entity(`organisation:o${index}`, `O${index}`))
const lines: string[] = []
for (let one = 0; one < 10; one++) {
  for (let other = 0; other < 10; other++) {
    if (one < other && (one * 7 + other * 3) % 4 === 0)
      lines.push(`organisation:o${one} PART_OF organisation:o${other}`)
    if (one !== other && (one * 5 + other * 11) % 9 === 0)
      lines.push(`organisation:o${one} OWNED_BY organisation:o${other}`)
  }
}
const seed = smallSeed(organisations, lines)

/** All simple paths by exhaustive search, the shortest first, then by the ids of their links: the slow and sure way. */
function allPaths(from: string, to: string, maxLength: number, avoid: readonly string[] = []): string[][] {
  const found: string[][] = []
  const walk = (at: string, seen: readonly string[], links: readonly string[]): void => {
    if (at === to && links.length > 0) {
      found.push([...links])
      return
    }
    if (links.length === maxLength) return
    for (const link of seed.links) {
      const next = link.from === at ? link.to : link.to === at ? link.from : undefined
      if (!next || seen.includes(next) || (avoid.includes(next) && next !== to)) continue
      walk(next, [...seen, next], [...links, link.id])
    }
  }
  if (from !== to) walk(from, [from], [])
  return found.sort((one, other) => one.length - other.length || compareLists(one, other))
}

function compareLists(one: readonly string[], other: readonly string[]): number {
  const place = one.findIndex((id, index) => id !== other[index])
  return place === -1 ? 0 : (one[place] as string) < (other[place] as string) ? -1 : 1
}

async function paths(execute: Execute, variables: Record<string, unknown>) {
  const { data, errors } = await execute(
    `query ($from: ID!, $to: ID!, $maxLength: Int!, $limit: Int!, $avoid: [ID!]) {
      paths(from: $from, to: $to, maxLength: $maxLength, limit: $limit, avoid: $avoid) {
        exhausted paths { length entities { id } links { id } }
      }
    }`,
    variables,
  )
  expect(errors).toBeUndefined()
  return (
    data as {
      paths: {
        exhausted: boolean
        paths: { length: number; entities: { id: string }[]; links: { id: string }[] }[]
      }
    }
  ).paths
}

describe('paths', () => {
  onEachEngine(seed, (loaded) => {
    test('are those that exhaustive search finds, in its order, and exhausted only when there are no more', async () => {
      const { execute } = loaded()
      const place = fc.integer({ min: 0, max: 10 }).map((index) => `organisation:o${index}`)
      await fc.assert(
        fc.asyncProperty(
          place,
          place,
          fc.integer({ min: 1, max: 4 }),
          fc.integer({ min: 1, max: 25 }),
          fc.uniqueArray(place, { maxLength: 2 }),
          async (from, to, maxLength, limit, avoid) => {
            const wanted = allPaths(from, to, maxLength, avoid)
            const read = await paths(execute, { from, to, maxLength, limit, avoid })
            expect(read.paths.map(({ links }) => links.map(({ id }) => id))).toEqual(wanted.slice(0, limit))
            expect(read.exhausted).toBe(wanted.length <= limit)
            for (const { length, entities } of read.paths) {
              expect(entities).toHaveLength(length + 1)
              expect(new Set(entities.map(({ id }) => id)).size).toBe(length + 1)
              expect([entities[0]?.id, entities.at(-1)?.id]).toEqual([from, to])
            }
          },
        ),
        { numRuns: 25, seed: 1 },
      )
    })

    test('between what is not joined are none, and exhausted', async () => {
      const { execute } = loaded()
      const given = { from: 'organisation:o10', to: 'organisation:o0', maxLength: 6, limit: 25 }
      expect(await paths(execute, given)).toEqual({ exhausted: true, paths: [] })
    })

    test.each([
      ['maxLength: 7', 'Argument "maxLength" is 7; it must be from 1 to 6.'],
      ['maxLength: 0', 'Argument "maxLength" is 0; it must be from 1 to 6.'],
      ['limit: 26', 'Argument "limit" is 26; it must be from 1 to 25.'],
      ['limit: null', 'Argument "limit" is null; it must be from 1 to 25.'],
    ])('with %s are refused', async (given, message) => {
      const { errors } = await loaded().execute(`{ paths(from: "a", to: "b", ${given}) { exhausted } }`)
      expect(errors).toEqual([message])
    })
  })
})
