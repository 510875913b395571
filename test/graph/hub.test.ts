/** A hub is read from its index; what it gives is what walking its links would give. */

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hubSize } from '../../src/cypher/hub.ts'
import type { Graph } from '../../src/graph/port.ts'
import { fill } from '../../src/seed/fill.ts'
import { compare, load } from '../../src/seed/load.ts'
import { byHand, contentsOf } from '../support/contents.ts'
import { engines } from '../support/engines.ts'
import { type Execute, executor } from '../support/execute.ts'
import { recorded } from '../support/recorder.ts'
import { entity, smallSeed } from '../support/small-seed.ts'

const hub = 'organisation:hub'
const amount = hubSize + 150
const number = (index: number) => String(index).padStart(4, '0')

// Solutions that the hub owns, some of which it operates too, and a few organisations that it works with both ways.
const solutions = Array.from({ length: amount }, (_, index) =>
  // Names run against ids, so that one order is not taken for the other.
  entity(`solution:s${number(index)}`, `Løsning ${number(amount - index)}`),
)
const others = ['a', 'z'].map((name) => entity(`organisation:${name}`, `Organisation ${name}`))
const people = [entity('person:p', 'Person')]
const lines = [
  ...solutions.map(({ id }) => `${id} OWNED_BY ${hub}`),
  ...solutions.filter((_, index) => index % 50 === 0).map(({ id }) => `${id} OPERATED_BY ${hub}`),
  `${hub} USES solution:s0007`,
  `organisation:a COOPERATES_WITH ${hub}`,
  `organisation:z COOPERATES_WITH ${hub}`,
  `person:p MEMBER_OF ${hub}`,
  `${hub} PART_OF organisation:a`,
]
const projection = smallSeed([entity(hub, 'Knudepunktet'), ...others, ...people, ...solutions], lines)

/** The same with no hub. */
const fewer = { ...projection, links: projection.links.slice(0, hubSize) }

const page = 'totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }'
const edges = `${page} edges { cursor other { id } node { id type } }`
const questions: Readonly<Record<string, string>> = {
  'the first links': `links(first: 7) { ${edges} }`,
  'the last links': `links(last: 7) { ${edges} }`,
  'links out of it': `links(first: 7, direction: OUT) { ${edges} }`,
  'links out of it of one type': `links(first: 7, direction: OUT, types: [USES]) { ${edges} }`,
  'links into it of one type': `links(first: 7, direction: IN, types: [OPERATED_BY]) { ${edges} }`,
  'links into it, from the end': `links(last: 7, direction: IN) { ${edges} }`,
  'links of some types': `links(first: 60, types: [OPERATED_BY, USES, COOPERATES_WITH]) { ${edges} }`,
  'links of a type it has none of': `links(first: 5, types: [HAS_GOAL]) { ${edges} }`,
  'links by kind, day and sources': `links(first: 9, kinds: [ORGANISATION, PERSON], asOf: "2020-01-01", minSources: 1, sources: ["source:test"]) { ${edges} }`,
  'no links': `links(first: 0) { ${edges} }`,
  'how many links there are': 'linkCounts { type direction count }',
  'neighbours in their order': `... on Organisation { solutions(first: 8) { ${page} edges { cursor node { id } link { id } } } }`,
  'the last neighbours': `... on Organisation { solutions(last: 60) { ${page} edges { cursor node { id } link { id } } } }`,
  'neighbours without a kind': `... on Organisation { partOf(first: 3) { ${page} edges { node { id } } } }`,
  members: `... on Organisation { members(first: 3) { ${page} edges { node { member { id } link { id } } } } }`,
}

interface Connection {
  edges: { cursor: string; node: { id: string } }[]
  pageInfo: { endCursor: string; startCursor: string; hasNextPage: boolean; hasPreviousPage: boolean }
}

/** Whichever engine has an index of a hub's links answers from it alike, the one that is given none too. */
const indexing = async (engine: (typeof engines)[number]): Promise<Graph> => ({
  ...(await engine.open()),
  seeksRanges: true,
})

describe.each(engines.filter(({ skipped }) => !skipped))('on the engine $name', (engine) => {
  let graph: Graph
  let execute: Execute
  beforeAll(async () => {
    graph = await indexing(engine)
    await load(graph, projection)
    execute = executor(graph, projection.vocabulary)
  }, 300_000)
  afterAll(() => graph.close())

  const ask = async (field: string) => {
    const { data, errors } = await execute(`{ entity(id: "${hub}") { ${field} } }`)
    expect(errors).toBeUndefined()
    return (data as { entity: unknown }).entity
  }

  /** Going through a list page by page, forwards or backwards. */
  const through = async (field: (given: string) => string, forwards: boolean) => {
    const ids: string[] = []
    let given = forwards ? 'first: 100' : 'last: 100'
    for (;;) {
      const [list] = Object.values((await ask(field(given))) as object) as [Connection]
      const found = list.edges.map(({ node }) => node.id)
      if (forwards) ids.push(...found)
      else ids.unshift(...found)
      const { hasNextPage, hasPreviousPage, endCursor, startCursor } = list.pageInfo
      if (!(forwards ? hasNextPage : hasPreviousPage)) return ids
      given = forwards ? `first: 100, after: "${endCursor}"` : `last: 100, before: "${startCursor}"`
    }
  }

  const links = (given: string) => `links(${given}) { ${edges} }`
  const owned = (given: string) =>
    `... on Organisation { solutions(${given}) { ${page} edges { cursor node { id } } } }`

  test.each([
    ['forwards', true],
    ['backwards', false],
  ])('its links, page by page %s, are all its links in the order of their ids', async (_title, forwards) => {
    expect(await through(links, forwards)).toEqual(projection.links.map(({ id }) => id).sort())
  })

  test.each([
    ['forwards', true],
    ['backwards', false],
  ])('its neighbours, page by page %s, are each once, by name', async (_title, forwards) => {
    expect(await through(owned, forwards)).toEqual(solutions.map(({ id }) => id).reverse())
  })

  test('a load says nothing is to be done, and a fill stores the same index', async () => {
    const { others } = await compare(graph, projection)
    expect(others).toEqual({ added: 0, changed: 0, removed: 0 })
    const loaded = await contentsOf(graph)
    const other = await indexing(engine)
    await fill(other, projection, { batch: 500 })
    expect(await contentsOf(other)).toEqual(loaded)
    if (engine.name === 'embedded') await other.close()
  }, 300_000)

  test.each(Object.entries(questions))('gives the same without its index: %s', async (_title, field) => {
    const indexed = await ask(field)
    await byHand(graph, "MATCH (hub:Hub {id: 'organisation:hub'})\nSET hub:Away\nREMOVE hub:Hub")
    const walked = await ask(field)
    await byHand(graph, 'MATCH (hub:Away)\nSET hub:Hub\nREMOVE hub:Away')
    expect(indexed).toEqual(walked)
  })

  test.each([
    // Over the hub, from one neighbour to another; the hub as an end; past it, with and without conditions.
    ['solution:s0001', 'solution:s0003', ''],
    ['organisation:z', 'person:p', ', maxLength: 4, limit: 1'],
    [hub, 'solution:s0002', ', maxLength: 2'],
    ['solution:s0002', hub, ', maxLength: 4, limit: 3'],
    ['solution:s0007', 'organisation:a', ', maxLength: 4, types: [USES, PART_OF, OWNED_BY]'],
  ])(
    'is no obstacle to paths from %s to %s%s',
    async (from, to, given) => {
      const asked = `{ paths(from: "${from}", to: "${to}"${given || ', maxLength: 3'}) { exhausted paths { length } } }`
      const { data, errors } = await execute(asked)
      expect(errors).toBeUndefined()
      expect((data as { paths: { paths: unknown[] } }).paths.paths).not.toEqual([])
    },
    120_000,
  )

  test.each([
    ['changed', "MATCH (end:LinkEnd {other: 'person:p'}) SET end.link = 'x'"],
    ['removed', "MATCH (end:LinkEnd {other: 'person:p'}) DELETE end"],
    ['taken from a hub', 'MATCH (hub:Hub) DELETE hub'],
  ])(
    'an index that somebody has %s is put right by the next load',
    async (_title, done) => {
      const before = await contentsOf(graph)
      await byHand(graph, done)
      expect(await contentsOf(graph)).not.toEqual(before)
      await load(graph, projection)
      expect(await contentsOf(graph)).toEqual(before)
    },
    300_000,
  )

  test('is sought in its index from the first answer on, and looked for no more once there is none', async () => {
    const recorder = recorded(graph)
    const question = executor(recorder.graph, projection.vocabulary)
    const looksForHubs = async () => {
      recorder.taken()
      await question(`{ entity(id: "${hub}") { ${links('first: 3')} linkCounts { count } } }`)
      return recorder.taken().map(({ text }) => text.includes(':Hub'))
    }
    expect([await looksForHubs(), await looksForHubs()]).toEqual([[true], [true]])
    await load(graph, fewer)
    expect([await looksForHubs(), await looksForHubs()]).toEqual([[true], [false]])
    await load(graph, projection)
    expect([await looksForHubs(), await looksForHubs()]).toEqual([[false], [true]])
  }, 300_000)

  test('an entity that is a hub no longer loses its index', async () => {
    await load(graph, fewer)
    const { nodes } = await contentsOf(graph)
    expect(nodes.filter(({ labels }) => /Hub|LinkEnd/.test(String(labels)))).toEqual([])
  }, 300_000)
})

test.each([
  ['loaded', (graph: Graph) => load(graph, projection)],
  ['filled', (graph: Graph) => fill(graph, projection)],
])(
  'the embedded engine walks a hub and stores no index of it, however it is %s',
  async (_title, into) => {
    const graph = await engines.find(({ name }) => name === 'embedded')?.open()
    if (!graph) throw new Error('there is no embedded engine')
    await into(graph)
    const { nodes } = await contentsOf(graph)
    expect(nodes.filter(({ labels }) => /Hub|LinkEnd/.test(String(labels)))).toEqual([])
    const recorder = recorded(graph)
    const execute = executor(recorder.graph, projection.vocabulary)
    const ask = () => execute(`{ entity(id: "${hub}") { links(first: 7) { ${edges} } } }`)
    await ask()
    recorder.taken()
    const { data } = await ask()
    expect(recorder.taken().map(({ text }) => text.includes(':Hub'))).toEqual([false])
    const { links } = (data as { entity: { links: Connection & { totalCount: number } } }).entity
    expect(links.totalCount).toBe(projection.links.length)
    expect(links.edges.map(({ node }) => node.id)).toEqual(
      projection.links
        .map(({ id }) => id)
        .sort()
        .slice(0, 7),
    )
    await graph.close()
  },
  120_000,
)
