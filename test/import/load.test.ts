import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { type Graph, GraphConflict, mark } from '../../src/graph/port.ts'
import { type Changes, compare, load } from '../../src/seed/load.ts'
import type { Projection } from '../../src/seed/projection.ts'
import { byHand, contentsOf } from '../support/contents.ts'
import { engines } from '../support/engines.ts'
import { generatedProjection } from '../support/generated-projection.ts'
import { realProjection } from '../support/seed.ts'

const none = { added: 0, changed: 0, removed: 0 }
const nothing: Changes = { entities: none, links: none, claims: none, sources: none, others: none }
const small = generatedProjection({ entities: 5, version: 'one' })

describe.each(engines.filter(({ skipped }) => !skipped))('on the engine $name', (engine) => {
  let graph: Graph

  describe('a first load', () => {
    const projection = realProjection()
    let changes: Changes

    beforeAll(async () => {
      graph = await engine.open()
      changes = await load(graph, projection)
    })
    afterAll(() => graph.close())

    const stored = async (label: string, derived: readonly string[]) => {
      const { nodes } = await contentsOf(graph)
      return nodes
        .filter(({ labels }) => (labels as string[]).includes(label))
        .map(({ labels, properties }) => {
          const own = Object.entries(properties as object).filter(([name]) => !derived.includes(name))
          return { labels, ...Object.fromEntries(own) } as Record<string, unknown>
        })
        .sort((one, other) => ((one.id as string) < (other.id as string) ? -1 : 1))
    }

    test('says that everything was added', () => {
      const added = (items: readonly unknown[]) => ({ added: items.length, changed: 0, removed: 0 })
      const { entities, links, claims, sources, conflicts, gaps } = projection
      const others = [...conflicts, ...gaps, ...entities.flatMap(({ formerIds }) => formerIds), 'dataset']
      expect(changes).toEqual({
        entities: added(entities),
        links: added(links),
        claims: added(claims),
        sources: added(sources),
        others: added(others),
      })
    })

    test('stores each entity once, with all that is known of it, under the label of its kind', async () => {
      const derived = [mark, 'searchText', 'position']
      const wanted = projection.entities.map(({ label, formerIds: _, ...properties }) => ({
        labels: ['Entity', label].sort(),
        ...properties,
      }))
      expect(await stored('Entity', derived)).toEqual(wanted)
    })

    test('stores where each entity stands in the Danish order of names', async () => {
      const rows = await graph.read({
        text: 'MATCH (n:Entity)\nRETURN n.position AS position\nORDER BY n.sort, n.id',
        parameters: {},
      })
      expect(rows.map(({ position }) => position)).toEqual(projection.entities.map((_, index) => index))
    })

    test('stores each claim, source, conflict and gap once, whole', async () => {
      const wanted = (label: string, items: readonly object[]) =>
        items.map((item) => ({ labels: [label], ...item }))
      expect(await stored('Claim', [mark])).toEqual(wanted('Claim', projection.claims))
      expect(await stored('Source', [mark, 'publisherName', 'authorNames'])).toEqual(
        wanted('Source', projection.sources),
      )
      expect(await stored('Conflict', [mark])).toEqual(wanted('Conflict', projection.conflicts))
      expect(await stored('Gap', [mark])).toEqual(wanted('Gap', projection.gaps))
    })

    test('stores each link once, between its ends', async () => {
      const { relationships } = await contentsOf(graph)
      const found = relationships.map(({ type, from, to, properties }) => {
        const { [mark]: _, ...own } = properties as Record<string, unknown>
        return { type, from, to, ...own } as unknown as { id: string }
      })
      const wanted = projection.links.map(({ claimIds: _, ...link }) => link)
      expect(found.sort((one, other) => (one.id < other.id ? -1 : 1))).toEqual(wanted)
    })

    test('stores nothing else', async () => {
      const { nodes } = await contentsOf(graph)
      const { entities, claims, sources, conflicts, gaps } = projection
      const formerIds = entities.flatMap((entity) => entity.formerIds)
      const items = [...entities, ...claims, ...sources, ...conflicts, ...gaps, ...formerIds]
      // Beside them stand the node that tells of the whole and the one that is the lock.
      expect(nodes).toHaveLength(items.length + 2)
    })

    test('is all there is to do: a second one changes nothing', async () => {
      const before = await contentsOf(graph)
      expect(await compare(graph, projection)).toEqual(nothing)
      expect(await load(graph, projection)).toEqual(nothing)
      expect(await contentsOf(graph)).toEqual(before)
    })
  })

  describe('a later load', () => {
    beforeEach(async () => {
      graph = await engine.open()
      await load(graph, small)
      return () => graph.close()
    })

    /** What a fresh engine of the same kind holds after loading this alone. */
    const expectOnly = async (projection: Projection) => {
      const found = await contentsOf(graph)
      const fresh = await engine.open()
      await load(fresh, projection)
      expect(found).toEqual(await contentsOf(fresh))
      await fresh.close()
    }

    test('makes exactly the difference to a changed seed', async () => {
      const [first, second, third, fourth] = small.links as [Link, Link, Link, Link]
      type Link = Projection['links'][number]
      const changed: Projection = {
        ...small,
        version: 'two',
        // The last one goes, the second is renamed, one is new.
        entities: [
          ...small.entities
            .slice(0, 4)
            .map((entity, index) => (index === 1 ? { ...entity, nameDa: 'Ny' } : entity)),
          { ...(small.entities[0] as Projection['entities'][number]), id: 'solution:new', formerIds: [] },
        ],
        links: [
          // Its period is known better, its end moved under the same id, one is as it was, and the last one goes.
          { ...first, periodFrom: '2016-05' },
          { ...second, to: 'solution:new' },
          third,
        ],
        claims: [
          ...small.claims.slice(0, 2),
          { ...(small.claims[2] as Projection['claims'][number]), rank: 'DEPRECATED' },
        ],
      }
      expect(fourth).toBeDefined()
      expect(await compare(graph, changed)).toEqual(await load(graph, changed))
      await expectOnly(changed)
      const back = await load(graph, small)
      expect(back).toEqual({
        entities: { added: 1, changed: 1, removed: 1 },
        links: { added: 1, changed: 2, removed: 0 },
        claims: { added: 1, changed: 1, removed: 0 },
        sources: none,
        // The dataset, and three that stand one place further to the front without the new one.
        others: { added: 0, changed: 4, removed: 0 },
      })
      await expectOnly(small)
    })

    test('takes away what was known and is no more', async () => {
      const [entity, ...entities] = small.entities as [Projection['entities'][number]]
      const known = {
        ...small,
        entities: [{ ...entity, summaryDa: 'Tekst', periodFrom: '2016' }, ...entities],
      }
      await load(graph, known)
      await load(graph, small)
      await expectOnly(small)
    })

    test('lets an entity be found under its new words alone', async () => {
      const zzy = { searches: [{ words: ['zzy'] }], limit: 10, properties: ['id'] }
      const [entity, ...entities] = small.entities as [Projection['entities'][number]]
      await load(graph, { ...small, entities: [{ ...entity, nameDa: 'Zzyx' }, ...entities] })
      expect((await graph.searchText(zzy)).rows).toEqual([[{ id: entity.id }]])
      await load(graph, small)
      expect((await graph.searchText(zzy)).rows).toEqual([[]])
    })

    test.each([
      ['a property changed', "MATCH (n:Entity {id: 'solution:number-1'}) SET n.nameDa = 'Forkert'"],
      ['a property added', "MATCH (n:Claim {id: 'claim:1'}) SET n.colour = 'blue'"],
      ['a property removed', "MATCH (n:Source {id: 'source:one'}) REMOVE n.title"],
      ['a label taken', "MATCH (n:Entity {id: 'solution:number-1'}) REMOVE n:Solution"],
      ['the label of another kind given', "MATCH (n:Entity {id: 'solution:number-1'}) SET n:Goal"],
      ['a link changed', "MATCH (:Entity {id: 'solution:number-1'})-[r:PART_OF]->() SET r.status = 'DENIED'"],
      ['a link removed', "MATCH (:Entity {id: 'solution:number-1'})-[r:PART_OF]->() DELETE r"],
      ['an entity removed', "MATCH (n:Entity {id: 'solution:number-2'}) DETACH DELETE n"],
      ['all claims removed', 'MATCH (n:Claim) DELETE n'],
      [
        'a link doubled',
        "MATCH (a:Entity {id: 'solution:number-1'})-[r:PART_OF]->(b) CREATE (a)-[s:PART_OF]->(b) SET s = properties(r)",
      ],
      [
        'a link doubled three times from elsewhere, one turned round',
        `MATCH (a:Entity {id: 'solution:number-1'})-[r:PART_OF]->(b)
MATCH (c:Entity {id: 'solution:number-3'})
CREATE (c)-[s:PART_OF]->(b) SET s = properties(r)
CREATE (b)-[t:PART_OF]->(a) SET t = properties(r)
CREATE (a)-[u:PART_OF]->(c) SET u = properties(r)`,
      ],
      [
        'a link given another type',
        `MATCH (a:Entity {id: 'solution:number-1'})-[r:PART_OF]->(b)
CREATE (a)-[s:USES]->(b) SET s = properties(r) DELETE r`,
      ],
      [
        'a link moved to a node of others',
        `MATCH (a:Entity {id: 'solution:number-1'})-[r:PART_OF]->()
CREATE (x:Moved), (a)-[s:PART_OF]->(x) SET s = properties(r) DELETE r`,
        'MATCH (x:Moved) DELETE x',
      ],
    ])('puts right what was done by hand: %s', async (_title, done, undone = 'RETURN 1 AS nothing') => {
      await byHand(graph, done)
      expect(await load(graph, small)).not.toEqual(nothing)
      await byHand(graph, undone)
      await expectOnly(small)
    })

    test('leaves alone what others keep in the same database', async () => {
      await byHand(
        graph,
        `CREATE (p:Person {name: 'Fremmed'}), (e:Entity {name: 'Fremmed'}), (:Claim {text: 'Fremmed'}),
(:Source {id: 'source:fremmed', hash: 'x'}), (:Dataset {id: 'fremmed'}), (p)-[:KNOWS {since: 2001}]->(e)
WITH p, e
MATCH (a:Entity {id: 'solution:number-1'})
MATCH (b:Entity {id: 'solution:number-2'})
CREATE (p)-[:USES]->(a), (a)-[:PART_OF]->(b), (a)-[:PART_OF {id: 'fremmed'}]->(e), (b)-[:LIKES]->(p)
SET a:Bookmarked`,
      )
      const before = await contentsOf(graph)
      expect(await load(graph, small)).toEqual(nothing)
      expect(await contentsOf(graph)).toEqual(before)

      const changed = generatedProjection({ entities: 5, version: 'two' })
      await load(graph, changed)
      await load(graph, small)
      expect(await contentsOf(graph)).toEqual(before)
    })

    test('takes with an entity only the relationships of others that were drawn to it', async () => {
      await byHand(
        graph,
        `MATCH (a:Entity {id: 'solution:number-4'})
MATCH (b:Entity {id: 'solution:number-0'})
CREATE (p:Person {name: 'Fremmed'})-[:USES]->(a), (p)-[:USES]->(b)`,
      )
      await load(graph, generatedProjection({ entities: 4, version: 'one' }))
      const { nodes, relationships } = await contentsOf(graph)
      expect(nodes.filter(({ labels }) => (labels as string[]).includes('Person'))).toHaveLength(1)
      expect(relationships.filter(({ type }) => type === 'USES')).toEqual([
        { type: 'USES', from: null, to: 'solution:number-0', properties: {} },
      ])
    })

    test('refuses an id of ours on a node of others, by name, and writes nothing', async () => {
      await byHand(graph, "CREATE (:Entity {id: 'solution:number-5'}), (:Entity {id: 'solution:number-7'})")
      const before = await contentsOf(graph)
      const more = generatedProjection({ entities: 9, version: 'two' })
      const refused = new GraphConflict(
        'nodes labelled Entity that this graph did not make have its ids: solution:number-5, solution:number-7',
      )
      await expect(compare(graph, more)).rejects.toEqual(refused)
      await expect(load(graph, more)).rejects.toEqual(refused)
      expect(await contentsOf(graph)).toEqual(before)
    })

    test('that throws half-way leaves the old graph', async () => {
      const before = await contentsOf(graph)
      const next = generatedProjection({ entities: 3000, version: 'two' })
      const halfWay = load(graph, next, {
        onProgress: (done, all) => {
          if (done > all / 2) throw new Error('half-way')
        },
      })
      await expect(halfWay).rejects.toThrow('half-way')
      expect(await contentsOf(graph)).toEqual(before)
      await load(graph, next)
      await expectOnly(next)
    })

    test('tells how far it is, from nothing to all', async () => {
      const told: [number, number][] = []
      await load(graph, generatedProjection({ entities: 2500, version: 'two' }), {
        onProgress: (done, all) => told.push([done, all]),
      })
      const all = told[0]?.[1] ?? 0
      expect(all).toBeGreaterThan(5000)
      expect(told.every(([, of]) => of === all)).toBe(true)
      expect(told.map(([done]) => done)).toEqual(
        [...told.map(([done]) => done)].sort((one, other) => one - other),
      )
      expect([told.at(0)?.[0], told.at(-1)?.[0]]).toEqual([0, all])
    })

    test('is seen by readers whole or not at all', async () => {
      const next = generatedProjection({ entities: 3000, version: 'two' })
      const names = {
        text: 'MATCH (n:Entity) RETURN count(n) AS count, min(n.nameDa) AS name',
        parameters: {},
      }
      const seen: unknown[] = []
      await load(graph, next, {
        onProgress: (done, all) => {
          if (done > all / 2) graph.read(names).then((rows) => seen.push(rows))
        },
      })
      await new Promise((resolve) => setTimeout(resolve, 500))
      const after = await graph.read(names)
      expect(seen.length).toBeGreaterThan(0)
      // A read that was asked before the commit may be answered after it.
      for (const rows of seen) expect([[{ count: 5, name: 'Løsning 0 (one)' }], after]).toContainEqual(rows)
      expect(seen).toContainEqual([{ count: 5, name: 'Løsning 0 (one)' }])
    })

    test('waits for another: two at once leave one of the two, whole', async () => {
      const one = generatedProjection({ entities: 300, version: 'one' })
      const other = generatedProjection({ entities: 200, version: 'other' })
      for (let round = 0; round < 3; round++) {
        await Promise.all([load(graph, one), load(graph, other), load(graph, one)])
        const { nodes } = await contentsOf(graph)
        const dataset = nodes.find(({ labels }) => (labels as string[]).includes('Dataset'))
        const { version } = (dataset as { properties: { version: string } }).properties
        expect(await compare(graph, version === 'one' ? one : other)).toEqual(nothing)
      }
    })
  })

  test('two first loads at once leave one graph, without a double', async () => {
    graph = await engine.open()
    await Promise.all([load(graph, small), load(graph, small)])
    expect(await compare(graph, small)).toEqual(nothing)
    expect((await contentsOf(graph)).relationships).toHaveLength(small.links.length)
    await graph.close()
  })

  test('a comparison writes nothing, not even a constraint', async () => {
    graph = await engine.open()
    let isPrepared = false
    const watched: Graph = {
      ...graph,
      prepare: async () => {
        isPrepared = true
      },
      write: () => Promise.reject(new Error('written')),
    }
    expect(await compare(watched, small)).toMatchObject({ entities: { added: 5, changed: 0, removed: 0 } })
    expect(isPrepared).toBe(false)
    expect(await contentsOf(graph)).toEqual({ nodes: [], relationships: [] })
    await graph.close()
  })
})
