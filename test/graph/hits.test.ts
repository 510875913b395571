/** What a page costs the database, counted by Neo4j itself and so without a clock. */

import neo4j, { type Driver, type ProfiledPlan } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { cursorOf } from '../../src/compile/page.ts'
import { hubSize } from '../../src/cypher/hub.ts'
import type { Graph } from '../../src/graph/port.ts'
import { fill } from '../../src/seed/fill.ts'
import { byHand } from '../support/contents.ts'
import { engines } from '../support/engines.ts'
import { type Execute, executor } from '../support/execute.ts'
import { ownNeo4j as access } from '../support/own-neo4j.ts'
import { type Recorder, recorded } from '../support/recorder.ts'
import { entity, smallSeed } from '../support/small-seed.ts'

const amounts = { small: hubSize + 100, large: 2 * (hubSize + 100) }
const hubs = Object.keys(amounts) as (keyof typeof amounts)[]
const pageSize = 50

const owned = (hub: keyof typeof amounts) =>
  Array.from({ length: amounts[hub] }, (_, index) => `solution:${hub}-${10_000 + index}`)
const projection = smallSeed(
  hubs.flatMap((hub) => [
    entity(`organisation:${hub}`, hub),
    entity(`organisation:operator-${hub}`, hub),
    entity(`person:${hub}`, hub),
    entity(`strategy:${hub}`, hub),
    ...owned(hub).map((id) => entity(id, id.slice('solution:'.length))),
  ]),
  hubs.flatMap((hub) => [
    ...owned(hub).flatMap((id) => [
      `${id} OWNED_BY organisation:${hub}`,
      `${id} OPERATED_BY organisation:operator-${hub}`,
    ]),
    `organisation:${hub} PART_OF organisation:operator-${hub}`,
    `person:${hub} MEMBER_OF organisation:${hub}`,
    `strategy:${hub} USES ${owned(hub)[7]}`,
    `strategy:${hub} AGREED_BY organisation:operator-${hub}`,
  ]),
)
const linkIds = (hub: string) =>
  projection.links
    .filter(({ to }) => to === `organisation:${hub}`)
    .map(({ id }) => id)
    .sort()

const pages: Readonly<Record<string, (hub: string) => string>> = {
  first: () => `first: ${pageSize}`,
  middle: (hub) => {
    const ids = linkIds(hub)
    return `first: ${pageSize}, after: "${cursorOf('links', [ids[Math.floor(ids.length / 2)] as string])}"`
  },
  last: () => `last: ${pageSize}`,
}

describe.skipIf(!access)('on Neo4j', () => {
  let graph: Graph
  let recorder: Recorder
  let execute: Execute
  let driver: Driver

  beforeAll(async () => {
    const engine = engines.find(({ name }) => name === 'neo4j')
    if (!engine || !access) throw new Error('no Neo4j here')
    graph = await engine.open()
    await fill(graph, projection)
    recorder = recorded(graph)
    execute = executor(recorder.graph, projection.vocabulary)
    driver = neo4j.driver(access.uri, neo4j.auth.basic(access.user, access.password), {
      disableLosslessIntegers: true,
    })
    await driver.executeQuery('CALL db.prepareForReplanning()')
  }, 300_000)
  afterAll(async () => {
    await driver.close()
    await graph.close()
  })

  const hitsBelow = (plan: ProfiledPlan): number =>
    plan.dbHits + plan.children.reduce((sum, child) => sum + hitsBelow(child), 0)

  /** Hits of all statements of a page of links, with their other ends, claims and sources. */
  const hitsOf = async (hub: string, page: string): Promise<number> => {
    recorder.taken()
    const { data, errors } = await execute(`{ entity(id: "organisation:${hub}") { links(${page}) {
      edges { other { id name } node { id type claims(first: 3) { edges { node { source { title } } } } } } } } }`)
    expect(errors).toBeUndefined()
    expect((data as { entity: { links: { edges: unknown[] } } }).entity.links.edges).toHaveLength(pageSize)
    return hitsOfTaken()
  }

  /** Hits of all statements since the recorder was last asked. */
  const hitsOfTaken = async (): Promise<number> => {
    let hits = 0
    for (const { text, parameters } of recorder.taken()) {
      const session = driver.session({ database: access?.database ?? 'neo4j' })
      const whole = Object.fromEntries(
        Object.entries(parameters).map(([name, value]) => [
          name,
          Number.isInteger(value) ? neo4j.int(value as number) : value,
        ]),
      )
      const { summary } = await session.run(`PROFILE ${text}`, whole)
      await session.close()
      if (!summary.profile) throw new Error('no profile came')
      hits += hitsBelow(summary.profile)
    }
    return hits
  }

  test.each(Object.entries(pages))(
    'the %s page of a hub costs the same with twice the links',
    async (_place, page) => {
      const small = await hitsOf('small', page('small'))
      const large = await hitsOf('large', page('large'))
      expect(large).toBe(small)
    },
  )

  test('paths through hubs cost the same with twice the links', async () => {
    const hitsThrough = async (hub: string) => {
      recorder.taken()
      const { data, errors } = await execute(
        `{ paths(from: "person:${hub}", to: "strategy:${hub}", maxLength: 3) { exhausted paths { entities { id } } } }`,
      )
      expect(errors).toBeUndefined()
      expect((data as { paths: { paths: unknown[] } }).paths.paths).toHaveLength(2)
      return hitsOfTaken()
    }
    expect(await hitsThrough('large')).toBe(await hitsThrough('small'))
  })

  test('a page of a list costs the same near its beginning and near its end', async () => {
    const solutions = projection.entities
      .filter(({ kind }) => kind === 'SOLUTION')
      .map(({ sort, id }) => [sort, id] as const)
      .sort(([one], [other]) => (one < other ? -1 : 1))
    const hitsAfter = async (place: number) => {
      const cursor = cursorOf('solutions', solutions[place] as readonly string[])
      recorder.taken()
      const { data } = await execute(
        `{ solutions(first: ${pageSize}, after: "${cursor}") { edges { node { id name } } } }`,
      )
      const [, id] = solutions[place + 1] as readonly [string, string]
      expect(data).toMatchObject({ solutions: { edges: { 0: { node: { id } } } } })
      return hitsOfTaken()
    }
    expect(await hitsAfter(10)).toBe(await hitsAfter(solutions.length - 100))
  })

  test('without its index the larger one would cost more', async () => {
    const first = `first: ${pageSize}`
    await byHand(graph, 'MATCH (hub:Hub)\nDELETE hub')
    expect(await hitsOf('large', first)).toBeGreaterThan(1.5 * (await hitsOf('small', first)))
  })
})
