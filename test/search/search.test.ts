import { describe, expect, test } from 'vitest'
import { alike, mostCandidates, rank } from '../../src/search/rank.ts'
import { indexedText, soughtPieces, wordsOf } from '../../src/search/words.ts'
import { createReconciler } from '../../src/server/reconciliation.ts'
import { generatedProjection } from '../support/generated-projection.ts'
import { onEachEngine } from '../support/graphs.ts'
import { realProjection } from '../support/seed.ts'

const strategies = 'strategy:faellesoffentlig-digitaliseringsstrategi-2016-2020'

describe('search in the real knowledge', () => {
  onEachEngine(realProjection(), (loaded) => {
    async function search(text: string, more = ''): Promise<string[]> {
      const { data, errors } = await loaded().execute(
        `query ($text: String!) { search(text: $text, first: 50 ${more}) { edges { node { id } } } }`,
        { text },
      )
      expect(errors).toBeUndefined()
      return (data as { search: { edges: { node: { id: string } }[] } }).search.edges.map(
        ({ node }) => node.id,
      )
    }

    test.each([
      ['nemid', 'solution:nemid', 'a name, whatever the case'],
      ['NEMID', 'solution:nemid', 'a name, whatever the case'],
      ['nem', 'solution:nemid', 'the beginning of a name while typing'],
      ['borger', 'solution:borger-dk', 'the beginning of a name with a dot'],
      ['natasha', 'person:natasha-friis-saxberg', 'a first name'],
      ['saxberg', 'person:natasha-friis-saxberg', 'a last name'],
      ['digitaliseringsstrategi 2016', strategies, 'two words'],
      ['kunstlig intelligens', 'technology:kunstig-intelligens', 'a typing error'],
      ['finansministreiet', 'organisation:finansministeriet', 'two letters swapped'],
      ['nemdi', 'solution:nemid', 'two letters swapped in a short word'],
      ['alua', 'solution:aula', 'two letters swapped in the middle of a shorter one'],
      ['natsaha', 'person:natasha-friis-saxberg', 'two letters swapped in a name'],
      ['ayla', 'solution:aula', 'a wrong letter in a short word'],
      ['neid', 'solution:nemid', 'a missing letter in a short word'],
      ['auala', 'solution:aula', 'a letter too many in a short word'],
      ['sts', 'organisation:styregruppen-for-tvaeroffentlige-samarbejder', 'another name'],
      ['nem id', 'solution:nemid', 'two words for one'],
      ['Mit-ID', 'solution:mitid', 'two words for one'],
      ['digitalpost', 'solution:digital-post', 'one word for two'],
      ['borgerdk', 'solution:borger-dk', 'one word for two'],
      ['kommunernes landsforening', 'organisation:kl', 'another name'],
      ['aeldre', 'target-group:aeldre', 'ae for æ'],
      ['ældre', 'target-group:aeldre', 'æ'],
      ['aldre', 'target-group:aeldre', 'a for æ'],
      ['søren', 'person:lars-sandahl-soerensen', 'ø'],
      ['soeren', 'person:lars-sandahl-soerensen', 'oe for ø'],
      ['soren', 'person:lars-sandahl-soerensen', 'o for ø'],
    ])('“%s” finds %s first: %s', async (text, id) => {
      expect((await search(text))[0]).toBe(id)
    })

    test('finds as much without the marks of æ, ø and å as with them', async () => {
      for (const [bare, marked] of [
        ['okonomi', 'økonomi'],
        ['falles', 'fælles'],
        ['tvars', 'tværs'],
      ] as const) {
        expect([bare, await search(bare)]).toEqual([bare, await search(marked)])
      }
      expect(await search('arti')).toContain((await search('det nye årti'))[0])
    })

    test('“styrelsen” finds all that is called so before what only begins like it', async () => {
      const found = await search('styrelsen', 'kinds: [ORGANISATION]')
      const last = (ids: readonly string[]) => Math.max(...ids.map((id) => found.indexOf(id)))
      expect(found).toContain('organisation:digitaliseringsstyrelsen')
      expect(last(found.filter((id) => id.endsWith('styrelsen')))).toBeLessThan(
        found.findIndex((id) => id.startsWith('organisation:styregruppen')),
      )
    })

    test('a single letter finds what begins with it', async () => {
      expect(await search('n')).toContain('solution:nemid')
    })

    test.each(['strategi', 'strategien', 'strategier', 'strategierne', 'digitalisering', 'digitaliserings'])(
      '“%s” finds the strategies: inflected, and as part of a compound',
      async (text) => {
        expect(await search(text, 'kinds: [STRATEGY]')).toContain(strategies)
      },
    )

    test('finds nothing for what nothing is like, for signs and for nothing', async () => {
      for (const text of ['xqzwk', '', '   ', '((((', '"x', '\\', '*:*', '~']) {
        expect([text, await search(text)]).toEqual([text, []])
      }
    })

    test('finds all words that are asked for together', async () => {
      const both = await search('digital post')
      expect(both[0]).toBe('solution:digital-post')
      expect(await search('digital xqzwk')).toEqual([])
    })

    test('pages join to the whole', async () => {
      const whole = await search('digital')
      const read: string[] = []
      for (let after: string | null = null; ; ) {
        const { data } = await loaded().execute(
          `query ($after: String) { search(text: "digital", first: 4, after: $after) {
            edges { node { id } } pageInfo { hasNextPage endCursor } } }`,
          { after },
        )
        const { edges, pageInfo } = (
          data as {
            search: {
              edges: { node: { id: string } }[]
              pageInfo: { hasNextPage: boolean; endCursor: string }
            }
          }
        ).search
        read.push(...edges.map(({ node }) => node.id))
        if (!pageInfo.hasNextPage) break
        after = pageInfo.endCursor
      }
      expect(read.slice(0, whole.length)).toEqual(whole)
      expect(new Set(read).size).toBe(read.length)
    })
  })
})

describe('search among more of one kind than are ranked', () => {
  const solutions = generatedProjection({ entities: mostCandidates + 50, version: 'one' })
  const goal = {
    id: 'goal:loesninger',
    kind: 'GOAL',
    label: 'Goal',
    nameDa: 'At nye og bedre løsninger kommer alle borgere og virksomheder i hele landet til gode',
    sort: 'at nye og bedre loesninger',
    aliases: [],
    formerIds: [],
    sourceCount: 1,
  } as const
  // Alike “esni” in its ends, which all solutions hold in their middle.
  const alikes = solutions.entities.map((_solution, number) => ({
    ...goal,
    id: `goal:${number}`,
    nameDa: 'Esse Bani',
    sort: `esse bani ${number}`,
  }))
  // It has more words than those that tell of it.
  const named = {
    ...goal,
    id: 'goal:zenit',
    nameDa: 'Zenit i kommuner',
    sort: 'zenit',
  }
  const told = alikes.slice(0, 250).map(({ id, ...rest }) => ({
    ...rest,
    id: `${id}-told`,
    nameDa: 'Mol',
    summaryDa: 'Om zenit.',
  }))
  const projection = { ...solutions, entities: [...solutions.entities, goal, ...alikes, named, ...told] }

  onEachEngine(projection, (loaded) => {
    test('ranks what holds a word rather than what may hold it misspelt', async () => {
      const searches = [{ words: soughtPieces('esni') }]
      const { rows } = await loaded().graph.searchText({ searches, limit: 200, properties: ['kind'] })
      expect(new Set(rows[0]?.map(({ kind }) => kind))).toEqual(new Set(['SOLUTION']))
    })

    test('ranks what bears a name rather than what is only told of by it', async () => {
      const searches = [{ words: soughtPieces('zenit') }]
      const { rows } = await loaded().graph.searchText({ searches, limit: 200, properties: ['id'] })
      expect(rows[0]?.map(({ id }) => id)).toContain(named.id)
    })

    test('finds what is of another kind, also beside searches of other kinds', async () => {
      const { data } = await loaded().execute(`{
        all: search(text: "løsning", first: 1) { totalCount }
        goals: search(text: "løsning", kinds: [GOAL]) { edges { node { id } } totalCount }
        both: search(text: "løsning", kinds: [GOAL, SOLUTION], first: 1) { totalCount }
        none: search(text: "løsning", kinds: [PERSON], first: 1) { totalCount }
        nothing: search(text: "løsning", kinds: [], first: 1) { totalCount }
      }`)
      expect(data).toEqual({
        all: { totalCount: 200 },
        goals: { edges: [{ node: { id: goal.id } }], totalCount: 1 },
        both: { totalCount: 200 },
        none: { totalCount: 0 },
        nothing: { totalCount: 0 },
      })
    })

    test('finds it where a type is reconciled', async () => {
      const limits = { queries: 1, candidates: 10, ids: 1, values: 1 }
      const { reconcile } = createReconciler(loaded().graph, projection.vocabulary, limits)
      const found = await reconcile({ query: 'løsning', type: ['GOAL'] })
      expect(found.map(({ id }) => id)).toEqual([goal.id])
    })
  })
})

describe('words', () => {
  test('are folded to letters a to z and digits', () => {
    expect(wordsOf('Ærø, Østerå & Åbenrå: 2016-2020 café!')).toEqual([
      'aeroe',
      'oesteraa',
      'aabenraa',
      '2016',
      '2020',
      'cafe',
    ])
  })

  test('are sought by pieces that the index holds, and nothing else gets into a query', () => {
    const index = new Set(indexedText(['NemID-nøgleapp'], []).split(' '))
    for (const piece of soughtPieces('nøgleap n')) expect(index).toContain(piece)
    for (const piece of soughtPieces('a" OR *:* \\ (b) ~ x')) expect(piece).toMatch(/^[a-z0-9]+$/)
  })
})

describe('a typing error', () => {
  const errorsIn = (word: string) =>
    [...word].flatMap((_letter, place) => {
      const [before, here, after] = [word.slice(0, place), word.charAt(place), word.slice(place + 1)]
      const swapped = before + after.charAt(0) + here + after.slice(1)
      return [swapped, `${before}x${after}`, `${before}x${here}${after}`, before + after]
    })

  test.each(['aula', 'etik', 'nemid', 'netsu', 'kombit', 'tillid', 'natasha', 'sundhed', 'strategi'])(
    'is found and forgiven wherever it is in “%s”',
    (word) => {
      const index = new Set(indexedText([word], []).split(' '))
      const typed = errorsIn(word).filter((one) => one.length >= 4)
      const candidates = [{ id: word, sort: word, nameDa: word, aliases: [], sourceCount: 1 }]
      expect(typed.filter((one) => !soughtPieces(one).some((piece) => index.has(piece)))).toEqual([])
      expect(typed.filter((one) => rank(one, candidates).length === 0)).toEqual([])
    },
  )
})

describe('ranking', () => {
  const candidate = (id: string, nameDa: string, more: object = {}) => ({
    id,
    sort: nameDa.toLowerCase(),
    nameDa,
    aliases: [],
    sourceCount: 1,
    ...more,
  })

  test('puts names before other names before summaries', () => {
    const hits = rank('post', [
      candidate('c', 'Tredje', { summaryDa: 'Noget om post' }),
      candidate('b', 'Anden', { aliases: ['Post'] }),
      candidate('a', 'Post'),
    ])
    expect(hits.map(({ candidate: { id }, matched }) => [id, matched])).toEqual([
      ['a', 'NAME'],
      ['b', 'ALIAS'],
      ['c', 'SUMMARY'],
    ])
  })

  test('puts the whole word before its inflection, its beginning, its part and its misspelling', () => {
    const likeness = ['strategi', 'strategien', 'strategiplan', 'digitaliseringsstrategi', 'strategl'].map(
      (word) => alike('strategi', word),
    )
    expect(likeness).toEqual([...likeness].sort((one, other) => other - one))
    expect(new Set(likeness).size).toBe(likeness.length)
    expect(likeness.at(-1)).toBeGreaterThan(0)
  })

  test.each([
    ['styrelsen', 'styrelsen erhvervsstyrelsen digitaliseringsstyrelsen styrket styregruppen'],
    ['kommune', 'kommunerne faelleskommunale kommunikation'],
    ['sikker', 'sikkerhed informationssikkerhed sikring'],
  ])(
    'puts a word that holds all of “%s” before one that has its stem, and the less the rest is like it',
    (sought, words) => {
      const likeness = words.split(' ').map((word) => alike(sought, word))
      expect(likeness).toEqual([...new Set(likeness)].sort((one, other) => other - one))
    },
  )

  test('puts å, ø and æ as they are before what is written without their marks, where no letter may be wrong besides', () => {
    expect(alike('soerensen', 'soerensen')).toBeGreaterThan(alike('sorensen', 'soerensen'))
    expect(alike('sorensen', 'soerensen')).toBeGreaterThan(alike('soren', 'soerensen'))
    expect(alike('kort', 'foert')).toBe(0)
  })

  test('puts what is written in as many words before what is written in one or in two', () => {
    const candidates = [
      candidate('a', 'Nem ID'),
      candidate('b', 'NemID'),
      candidate('c', 'NemID-app'),
      candidate('d', 'Nemt'),
    ]
    const found = (text: string) => rank(text, candidates).map(({ candidate: { id } }) => id)
    expect(found('nem id')).toEqual(['a', 'b', 'c'])
    expect(found('nemid')).toEqual(['b', 'a', 'c'])
  })

  test('forgives no letter in a short word', () => {
    expect(alike('kl', 'kr')).toBe(0)
    expect(alike('sts', 'std')).toBe(0)
  })

  test('takes no small word for what was meant', () => {
    expect([alike('land', 'and'), alike('form', 'from'), alike('form', 'for')]).toEqual([0, 0, 0])
    expect(alike('land', 'vand')).toBeGreaterThan(0)
  })

  test.each([
    ['strategi', 'srtateig', 0.4],
    ['digital', 'digtial', 0.5],
    ['digital', 'idgtial', 0],
    ['aula', 'alau', 0],
  ])('counts letters that are swapped as one wrong: %s as %s', (word, sought, likeness) => {
    expect(alike(sought, word)).toBeCloseTo(likeness)
  })
})
