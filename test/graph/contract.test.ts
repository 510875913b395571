/** What the port promises, on each engine. */

import grafeo from '@grafeo-db/js'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createEmbeddedGraph } from '../../src/graph/embedded.ts'
import {
  type Graph,
  GraphConflict,
  GraphFault,
  GraphTimeout,
  GraphUnavailable,
  identified,
  mark,
  type PathSearch,
  type Value,
} from '../../src/graph/port.ts'
import { byHand, contentsOf } from '../support/contents.ts'
import { engines } from '../support/engines.ts'

const statement = (text: string, parameters: Readonly<Record<string, Value>> = {}) => ({ text, parameters })

describe.each(engines.filter(({ skipped }) => !skipped))('on the engine $name', (engine) => {
  let graph: Graph

  beforeEach(async () => {
    graph = await engine.open()
  })
  afterEach(() => graph.close())

  test('says which engine it is', () => {
    expect(graph.engine).toBe(engine.name)
  })

  describe('read', () => {
    test.each<[string, Value]>([
      ['null', null],
      ['booleans', [true, false]],
      ['whole numbers', [0, -1, 42, 2 ** 31, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER]],
      ['fractions', [0.5, -3.25, 1e-7, 91.4]],
      ['texts', ['', 'æøå ÆØÅ é 漢 👩‍💻', 'it\'s "quoted" \\ and\nbroken']],
      [
        'lists in lists',
        [
          [1, [2, []]],
          ['a', null],
        ],
      ],
      ['maps in lists', [{ a: 1, 'ø å': { deep: [null, { deeper: 'x' }] } }, {}]],
    ])('gives back plain values as they went in: %s', async (_kind, value) => {
      expect(await graph.read(statement('RETURN $value AS value', { value }))).toEqual([{ value }])
    })

    test('gives numbers that are stored or counted as plain numbers', async () => {
      await byHand(graph, 'CREATE (:Number {whole: 7, fraction: 7.5, list: [1, 2, 3]})')
      expect(
        await graph.read(
          statement(
            'MATCH (n:Number) RETURN n.whole AS whole, n.fraction AS fraction, n.list AS list, count(*) AS count, n.nothing AS nothing',
          ),
        ),
      ).toEqual([{ whole: 7, fraction: 7.5, list: [1, 2, 3], count: 1, nothing: null }])
    })

    test('is given up with the signal’s reason, before it begins and while it runs', async () => {
      const reason = new Error('nobody waits')
      await expect(graph.read(statement('RETURN 1 AS one'), AbortSignal.abort(reason))).rejects.toBe(reason)
      const search = { searches: [{ words: ['nemid'] }], limit: 1, properties: ['id'] }
      await expect(graph.searchText(search, AbortSignal.abort(reason))).rejects.toBe(reason)
      const end = new AbortController()
      const running = graph.read(
        statement('UNWIND range(1, 20000) AS a UNWIND range(1, 100) AS b RETURN count(*) AS count'),
        end.signal,
      )
      end.abort(reason)
      await expect(running).rejects.toBe(reason)
      const unused = new AbortController()
      expect(await graph.read(statement('RETURN 1 AS one'), unused.signal)).toEqual([{ one: 1 }])
    })

    test('gives rows in their order, and no row as an empty list', async () => {
      const text = 'UNWIND $list AS item RETURN item ORDER BY item DESC'
      expect(await graph.read(statement(text, { list: [2, 3, 1] }))).toEqual([
        { item: 3 },
        { item: 2 },
        { item: 1 },
      ])
      expect(await graph.read(statement(text, { list: [] }))).toEqual([])
    })

    test('takes LIMIT and SKIP as parameters', async () => {
      const text = 'UNWIND range(1, 10) AS item RETURN item ORDER BY item SKIP $skip LIMIT $limit'
      expect(await graph.read(statement(text, { skip: 2, limit: 2 }))).toEqual([{ item: 3 }, { item: 4 }])
      expect(await graph.read(statement(text, { skip: 0, limit: 0 }))).toEqual([])
    })

    test('finds a whole number by a parameter, whichever way it was written', async () => {
      await graph.write((transaction) =>
        transaction.run(statement('CREATE (n:Number) SET n = $p', { p: { whole: 7 } })),
      )
      expect(
        await graph.read(
          statement('MATCH (n:Number {whole: $whole}) RETURN n.whole + 1 AS next', { whole: 7 }),
        ),
      ).toEqual([{ next: 8 }])
    })

    test('takes no value for a piece of the statement', async () => {
      const value = "' OR true RETURN 1 AS x //"
      expect(
        await graph.read(statement('MATCH (n) WHERE n.name = $value RETURN n.name AS name', { value })),
      ).toEqual([])
      expect(await graph.read(statement('RETURN $value AS value', { value }))).toEqual([{ value }])
    })

    test('answers many at once', async () => {
      const answers = await Promise.all(
        Array.from({ length: 100 }, (_, number) =>
          graph.read(statement('RETURN $number AS number', { number })),
        ),
      )
      expect(answers.map(([row]) => row?.number)).toEqual(Array.from({ length: 100 }, (_, number) => number))
    })

    test.each([
      ['that is none', 'RETUR 1'],
      ['with a parameter that is not given', 'RETURN $missing AS x'],
      ['that divides by nothing', 'RETURN 1 / 0 AS x'],
    ])('calls a statement %s a fault of ours, and goes on', async (_what, text) => {
      await expect(graph.read(statement(text))).rejects.toBeInstanceOf(GraphFault)
      expect(await graph.read(statement('RETURN 1 AS one'))).toEqual([{ one: 1 }])
    })

    test.skipIf(engine.name === 'embedded')('refuses to write', async () => {
      await expect(graph.read(statement('CREATE (:Written)'))).rejects.toBeInstanceOf(GraphFault)
      expect(await contentsOf(graph)).toEqual({ nodes: [], relationships: [] })
    })
  })

  describe('write', () => {
    test('gives what the work gives, and keeps what it wrote', async () => {
      const result = await graph.write(async (transaction) => {
        await transaction.run(statement('CREATE (:Kept {name: $name})', { name: 'æøå' }))
        return transaction.run(statement('MATCH (n:Kept) RETURN n.name AS name'))
      })
      expect(result).toEqual([{ name: 'æøå' }])
      expect(await graph.read(statement('MATCH (n:Kept) RETURN n.name AS name'))).toEqual([{ name: 'æøå' }])
    })

    test('keeps nothing when the work throws, and throws the same', async () => {
      const thrown = new Error('of the work')
      const written = graph.write(async (transaction) => {
        await transaction.run(statement('CREATE (:Lost)'))
        throw thrown
      })
      await expect(written).rejects.toBe(thrown)
      expect(await contentsOf(graph)).toEqual({ nodes: [], relationships: [] })
    })

    test('keeps nothing when a statement is a fault', async () => {
      const written = graph.write(async (transaction) => {
        await transaction.run(statement('CREATE (:Lost)'))
        await transaction.run(statement('RETUR 1'))
      })
      await expect(written).rejects.toBeInstanceOf(GraphFault)
      expect(await contentsOf(graph)).toEqual({ nodes: [], relationships: [] })
    })

    test('shows nobody what is not kept yet', async () => {
      await graph.write(async (transaction) => {
        await transaction.run(statement('CREATE (:Secret)'))
        expect(await graph.read(statement('MATCH (n:Secret) RETURN count(n) AS count'))).toEqual([
          { count: 0 },
        ])
      })
      expect(await graph.read(statement('MATCH (n:Secret) RETURN count(n) AS count'))).toEqual([{ count: 1 }])
    })

    test('lets two that write the same node come after each other', async () => {
      await byHand(graph, "CREATE (:Counter {id: 'one', value: 0})")
      const add = () =>
        graph.write(async (transaction) => {
          await transaction.run(statement("MATCH (n:Counter {id: 'one'}) SET n.taken = true"))
          const [row] = await transaction.run(
            statement("MATCH (n:Counter {id: 'one'}) RETURN n.value AS value"),
          )
          const value = (row?.value as number) + 1
          await transaction.run(statement("MATCH (n:Counter {id: 'one'}) SET n.value = $value", { value }))
        })
      await Promise.all(Array.from({ length: 8 }, add))
      expect(await graph.read(statement('MATCH (n:Counter) RETURN n.value AS value'))).toEqual([{ value: 8 }])
    })

    test('goes on after one that failed', async () => {
      await expect(graph.write(() => Promise.reject(new Error('first')))).rejects.toThrow('first')
      await byHand(graph, 'CREATE (:Second)')
      expect((await contentsOf(graph)).nodes).toHaveLength(1)
    })
  })

  describe('prepare', () => {
    test('may be done again', async () => {
      await graph.prepare()
      await graph.prepare()
    })

    test.each(identified)('keeps the ids of %s unique', async (label) => {
      await graph.prepare()
      await byHand(graph, `CREATE (:${label} {id: 'one'}), (:${label} {id: 'two'}), (:Other {id: 'one'})`)
      await expect(byHand(graph, `CREATE (:${label} {id: 'one'})`)).rejects.toBeInstanceOf(GraphConflict)
      await expect(
        byHand(graph, `CREATE (:${label} {id: 'x'}), (:${label} {id: 'x'})`),
      ).rejects.toBeInstanceOf(GraphConflict)
      expect((await contentsOf(graph)).nodes).toHaveLength(3)
    })
  })

  describe('searchText', () => {
    const store = async (...entities: readonly { id: string; searchText: string; kind?: string }[]) => {
      await graph.prepare()
      await graph.write((transaction) =>
        transaction.run(
          statement('UNWIND $entities AS properties CREATE (n:Entity) SET n = properties', {
            entities: entities.map((entity) => ({ [mark]: `mark of ${entity.id}`, ...entity })),
          }),
        ),
      )
    }
    const found = async (words: readonly string[], limit: number, properties: readonly string[]) =>
      (await graph.searchText({ searches: [{ words }], limit, properties })).rows[0] ?? []
    const idsOf = async (words: readonly string[], limit = 10) =>
      (await found(words, limit, ['id'])).map(({ id }) => id)

    test('finds the entities that hold any of the words, those with most of them first', async () => {
      await store(
        { id: 'both', searchText: 'nem emi mid' },
        { id: 'one', searchText: 'nem xyz abc' },
        { id: 'neither', searchText: 'xyz abc' },
      )
      expect(await idsOf(['nem', 'mid'])).toEqual(['both', 'one'])
      expect(await idsOf(['zzz'])).toEqual([])
    })

    test('takes words whole, however short and common', async () => {
      await store({ id: 'one', searchText: '0n the og' }, { id: 'other', searchText: '0nem then' })
      for (const word of ['0n', 'the', 'og']) expect(await idsOf([word])).toEqual(['one'])
    })

    test('gives the asked properties, null where there is none, and at most so many', async () => {
      await store({ id: 'one', searchText: 'nem' }, { id: 'other', searchText: 'nem' })
      const rows = await found(['nem'], 10, ['id', 'nameDa'])
      expect(rows).toHaveLength(2)
      expect(rows).toContainEqual({ id: 'one', nameDa: null })
      expect(await idsOf(['nem'], 1)).toHaveLength(1)
    })

    test('gives what a found entity has become', async () => {
      const properties = ['id', 'nameDa']
      await store({ id: 'one', searchText: 'nem' }, { id: 'other', searchText: 'nem' })
      expect(await found(['nem'], 10, properties)).toContainEqual({ id: 'one', nameDa: null })
      await byHand(graph, `MATCH (n:Entity {id: 'one'}) SET n.nameDa = 'NemID', n.${mark} = 'another'`)
      const rows = await found(['nem'], 10, properties)
      expect(rows).toHaveLength(2)
      expect(rows).toContainEqual({ id: 'one', nameDa: 'NemID' })
      expect(rows).toContainEqual({ id: 'other', nameDa: null })
    })

    test('tells of what a stamp asks beside it, also where nothing is found', async () => {
      await store({ id: 'one', searchText: 'nem' })
      const stamp = { clause: "OPTIONAL MATCH (n:Entity {id: 'one'})", expression: '[n.id, n.nameDa]' }
      for (const [word, count] of [
        ['nem', 1],
        ['zzz', 0],
      ] as const) {
        const search = { searches: [{ words: [word] }], limit: 10, properties: ['id'], stamp }
        const { rows, stamp: told } = await graph.searchText(search)
        expect([rows[0]?.length, told]).toEqual([count, ['one', null]])
      }
    })

    test('gives each search its own, in their order, also where they find the same or nothing', async () => {
      await store({ id: 'one', searchText: 'nem abc' }, { id: 'other', searchText: 'mid abc' })
      const searches = [['mid'], ['zzz'], ['nem'], ['abc', 'nem']].map((words) => ({ words }))
      const properties = ['id']
      for (const _known of [false, true]) {
        const { rows } = await graph.searchText({ searches, limit: 10, properties })
        const [one, other] = [{ id: 'one' }, { id: 'other' }]
        expect(rows).toEqual([[other], [], [one], [one, other]])
      }
      expect((await graph.searchText({ searches, limit: 1, properties })).rows[3]).toEqual([{ id: 'one' }])
    })

    test('keeps to the kinds of each search, whose entities those of others do not push out', async () => {
      const better = Array.from({ length: 30 }, (_, number) => ({
        id: `better ${number}`,
        kind: 'PERSON',
        searchText: 'nem mid',
      }))
      await store(
        ...better,
        { id: 'worse', kind: 'GOAL', searchText: 'nem xyz abc def' },
        { id: 'worst', kind: 'EVENT', searchText: 'nem xyz abc def ghi jkl' },
      )
      const words = ['nem', 'mid']
      const searches = [
        { words },
        { words, kinds: ['GOAL'] },
        { words, kinds: ['GOAL', 'EVENT'] },
        { words, kinds: null },
        { words, kinds: ['PERSON', 'GOAL'] },
        { words, kinds: [] },
        { words: ['zzz'], kinds: ['GOAL'] },
      ]
      for (const _known of [false, true]) {
        const { rows } = await graph.searchText({ searches, limit: 10, properties: ['id', 'kind'] })
        const ids = rows.map((list) => list.map(({ id }) => id))
        expect([ids[1], ids[2], ids[5], ids[6]]).toEqual([['worse'], ['worse', 'worst'], [], []])
        for (const list of [rows[0], rows[3], rows[4]]) {
          expect(list?.map(({ kind }) => kind)).toEqual(Array(10).fill('PERSON'))
        }
      }
    })

    test('follows what is changed and removed', async () => {
      await store({ id: 'one', searchText: 'nem' })
      await byHand(graph, "MATCH (n:Entity {id: 'one'}) SET n.searchText = 'mid'")
      expect([await idsOf(['nem']), await idsOf(['mid'])]).toEqual([[], ['one']])
      await byHand(graph, "MATCH (n:Entity {id: 'one'}) DELETE n")
      expect(await idsOf(['mid'])).toEqual([])
    })

    test('leaves out what others keep under the same label', async () => {
      await graph.prepare()
      await byHand(graph, "CREATE (:Entity {id: 'theirs', searchText: 'nem'})")
      expect(await idsOf(['nem'])).toEqual([])
    })
  })

  describe('close', () => {
    test('may be done twice, and nothing is answered after it', async () => {
      await graph.close()
      await graph.close()
      await expect(graph.read(statement('RETURN 1 AS one'))).rejects.toBeInstanceOf(GraphUnavailable)
      await expect(graph.write(async () => 'never')).rejects.toBeInstanceOf(GraphUnavailable)
      const search = { searches: [{ words: ['nem'] }], limit: 1, properties: ['id'] }
      await expect(graph.searchText(search)).rejects.toBeInstanceOf(GraphUnavailable)
    })
  })
})

/** A statement of several seconds, but of an end: once begun, the embedded engine does not let it be stopped. */
const long = statement(
  'UNWIND range(1, 2000) AS a UNWIND range(1, 2000) AS b WITH a, b WHERE a * b = 7 RETURN count(*) AS count',
)

describe('the embedded engine', () => {
  const hurried = () => createEmbeddedGraph({ statementMilliseconds: 300 })

  test('gives a statement up that takes too long', async () => {
    const graph = hurried()
    const began = performance.now()
    await expect(graph.read(long)).rejects.toBeInstanceOf(GraphTimeout)
    expect(performance.now() - began).toBeLessThan(3000)
    await graph.close()
  })

  test('lets the process do other things, and answer others, while a long statement runs', async () => {
    const graph = hurried()
    let beats = 0
    const heart = setInterval(() => beats++, 10)
    const late = graph.read(long).catch(() => 'late')
    expect(await graph.read(statement('RETURN 1 AS one'))).toEqual([{ one: 1 }])
    expect(await late).toBe('late')
    clearInterval(heart)
    expect(beats).toBeGreaterThan(10)
    await graph.close()
  })

  test('findEntity goes by ids and former ids, sees what has been written, and what others keep not at all', async () => {
    const graph = createEmbeddedGraph({ statementMilliseconds: 10_000 })
    await graph.prepare()
    const stamp = { clause: 'WITH 1 AS one', expression: '[one]' }
    const find = async (id: string) => {
      const found = await graph.findEntity?.({ id, properties, stamp })
      expect(found?.stamp).toEqual([1])
      return found?.entity
    }
    const properties = ['id', 'nameDa', 'aliases']
    expect(await find('a')).toBeUndefined()
    await byHand(
      graph,
      `CREATE (:Entity {id: 'a', ${mark}: 'mark', nameDa: 'Å', aliases: ['b']}), (:Entity {id: 'theirs', nameDa: 'X'}),
  (:FormerId {id: 'old', current: 'a', ${mark}: 'mark'})`,
    )
    await find('somebody')
    const statements = vi.spyOn(grafeo.GrafeoDB.prototype, 'executeCypher')
    const known = { id: 'a', nameDa: 'Å', aliases: ['b'] }
    expect(await Promise.all(['a', 'old', 'nobody'].map(find))).toEqual([known, known, undefined])
    expect(await find('a')).toEqual(known)
    expect(statements).toHaveBeenCalledTimes(1)
    statements.mockRestore()
    expect(await find('theirs')).toBeUndefined()
    await byHand(graph, "MATCH (n:Entity {id: 'a'}) SET n.nameDa = 'Aa' REMOVE n.aliases")
    expect(await find('old')).toEqual({ id: 'a', nameDa: 'Aa', aliases: null })
    await byHand(graph, "MATCH (n {id: 'a'}) DETACH DELETE n")
    expect(await find('a')).toBeUndefined()
    await expect(
      graph.findEntity?.({ id: 'a', properties, stamp }, AbortSignal.abort(new Error('gone'))),
    ).rejects.toThrow('gone')
    await graph.close()
    await expect(find('a')).rejects.toBeInstanceOf(GraphUnavailable)
  })

  test('findEntity tells the stamp of the moment that the entity was read at, whatever is written meanwhile', async () => {
    const graph = createEmbeddedGraph({ statementMilliseconds: 10_000 })
    await graph.prepare()
    await byHand(graph, `CREATE (:Entity {id: 'a', ${mark}: 'mark', nameDa: '0'})`)
    const stamp = { clause: "MATCH (n:Entity {id: 'a'})", expression: 'n.nameDa' }
    for (let time = 1; time <= 50; time++) {
      const [found] = await Promise.all([
        graph.findEntity?.({ id: 'a', properties: ['nameDa'], stamp }),
        byHand(graph, `MATCH (n:Entity {id: 'a'}) SET n.nameDa = '${time}'`),
      ])
      expect(found?.entity).toEqual({ nameDa: found?.stamp })
    }
    await graph.close()
  })

  describe('findPaths', () => {
    /** Entities of which each is joined to all others that come later. */
    const complete = async (size: number, milliseconds = 10_000) => {
      const graph = createEmbeddedGraph({ statementMilliseconds: milliseconds })
      const ids = Array.from({ length: size }, (_, number) => `n${number}`)
      await graph.prepare()
      await graph.write(async (transaction) => {
        await transaction.run(
          statement(`UNWIND $ids AS id CREATE (:Entity {id: id, ${mark}: 'mark', nameDa: 'N' + id})`, {
            ids,
          }),
        )
        await transaction.run(
          statement(
            `MATCH (a:Entity) MATCH (b:Entity) WHERE a.id < b.id CREATE (a)-[:PART_OF {id: a.id + b.id, ${mark}: 'mark'}]->(b)`,
          ),
        )
      })
      return graph
    }
    const find = async (graph: Graph, more: Partial<PathSearch> = {}, signal?: AbortSignal) => {
      const search = {
        from: 'n0',
        to: 'n1',
        avoid: null,
        types: null,
        asOf: null,
        maxLength: 2,
        limit: 10,
        properties: { entity: ['id', 'nameDa', 'nameEn'], link: ['id'] },
        stamp: { clause: "OPTIONAL MATCH (n:Entity {id: 'n1'})", expression: 'n.nameDa' },
        ...more,
      }
      const found = await graph.findPaths?.(search, signal)
      return { stamp: found?.stamp, paths: found?.paths.map(({ links }) => links.map(({ id }) => id)) }
    }

    test('tells of what it found, and what a stamp asks', async () => {
      const graph = await complete(3)
      const entities = (...ids: string[]) => ids.map((id) => ({ id, nameDa: `N${id}`, nameEn: null }))
      const link = (from: string, to: string) => ({ id: from + to, type: 'PART_OF', from, to })
      const search = { avoid: null, types: null, asOf: null, maxLength: 2, limit: 10 }
      const properties = { entity: ['id', 'nameDa', 'nameEn'], link: ['id'] }
      const stamp = { clause: 'WITH 1 AS one', expression: '[one]' }
      expect(await graph.findPaths?.({ from: 'n2', to: 'n0', ...search, properties, stamp })).toEqual({
        stamp: [1],
        paths: [
          { entities: entities('n2', 'n0'), links: [link('n0', 'n2')] },
          { entities: entities('n2', 'n1', 'n0'), links: [link('n1', 'n2'), link('n0', 'n1')] },
        ],
      })
      await graph.close()
    })

    test('sees what has been written, and what others keep not at all', async () => {
      const graph = await complete(3)
      expect(await find(graph)).toEqual({ stamp: 'Nn1', paths: [['n0n1'], ['n0n2', 'n1n2']] })
      await byHand(
        graph,
        `MATCH (:Entity {id: 'n0'})-[direct]->(n:Entity {id: 'n1'}) SET n.nameDa = 'other' DELETE direct`,
      )
      expect(await find(graph)).toEqual({ stamp: 'other', paths: [['n0n2', 'n1n2']] })
      await byHand(
        graph,
        `MATCH (a:Entity {id: 'n0'}) MATCH (b:Entity {id: 'n1'}) CREATE (a)-[:PART_OF {id: 'theirs'}]->(b)`,
      )
      expect((await find(graph)).paths).toEqual([['n0n2', 'n1n2']])
      await graph.close()
      await expect(find(graph)).rejects.toBeInstanceOf(GraphUnavailable)
    })

    test('goes by former ids, and finds nothing where an end is unknown or both are one', async () => {
      const graph = await complete(3)
      await byHand(
        graph,
        `CREATE (:FormerId {id: 'old', current: 'n0', ${mark}: 'mark'}), (:FormerId {id: 'older', current: 'n2', ${mark}: 'mark'})`,
      )
      expect((await find(graph, { from: 'old', avoid: ['older'] })).paths).toEqual([['n0n1']])
      for (const ends of [{ from: 'nobody' }, { to: 'nobody' }, { to: 'old' }])
        expect((await find(graph, ends)).paths).toEqual([])
      await graph.close()
    })

    test('lets the process do other things, and gives up what takes too long or nobody waits for', async () => {
      const graph = await complete(40, 300)
      const endless = { maxLength: 6, limit: Number.POSITIVE_INFINITY }
      let beats = 0
      const heart = setInterval(() => beats++, 10)
      const began = performance.now()
      await expect(find(graph, endless)).rejects.toBeInstanceOf(GraphTimeout)
      expect(performance.now() - began).toBeLessThan(3000)
      clearInterval(heart)
      expect(beats).toBeGreaterThan(3)
      const reason = new Error('nobody waits')
      const end = new AbortController()
      const running = find(graph, endless, end.signal)
      setTimeout(() => end.abort(reason), 20)
      await expect(running).rejects.toBe(reason)
      await expect(find(graph, {}, AbortSignal.abort(reason))).rejects.toBe(reason)
      await graph.close()
    })
  })
})
