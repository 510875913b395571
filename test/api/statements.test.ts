import { parse } from 'graphql'
import { describe, expect, test } from 'vitest'
import { onEachEngine } from '../support/graphs.ts'
import { realProjection } from '../support/seed.ts'
import { corpus } from './corpus.ts'

const deep = (first: number) => `{
  strategies(first: ${first}) { totalCount edges { node { name goals(first: ${first}) { totalCount edges { node { name
    holders(first: ${first}) { edges { node { name links(first: ${first}) { edges { other { name } node { claims(first: ${first}) {
      edges { node { text source { title authors { name } publisher { name } } } } } } } } } } } } } } } } }
}`

describe('what is asked of the engine', () => {
  onEachEngine(realProjection(), (loaded) => {
    test.each([1, 5, 20])(
      'is one statement for a root field however deep and for pages of %i',
      async (first) => {
        const { execute, recorder } = loaded()
        recorder.taken()
        const { errors } = await execute(deep(first))
        expect(errors).toBeUndefined()
        expect(recorder.taken()).toHaveLength(1)
      },
    )

    test('is the same text whatever the page size, the cursor and the values', async () => {
      const { execute, recorder } = loaded()
      recorder.taken()
      await execute('query ($n: Int) { strategies(first: $n) { edges { cursor node { name } } } }', { n: 3 })
      await execute('query ($n: Int) { strategies(first: $n) { edges { cursor node { name } } } }', { n: 9 })
      await execute('{ entity(id: "solution:nemid") { name claims { totalCount } } }')
      await execute('{ entity(id: "solution:borger-dk") { name claims { totalCount } } }')
      const [three, nine, one, other] = recorder.taken().map(({ text }) => text)
      expect(three).toBe(nine)
      expect(one).toBeDefined()
      expect(one).toBe(other)
    })

    test('is one statement for many ids of one kind', async () => {
      const { execute, recorder } = loaded()
      recorder.taken()
      await execute(
        `{ nodes(ids: ["solution:nemid", "organisation:kl", "goal:none", "person:natasha-friis-saxberg"]) {
          ... on Entity { name claims { totalCount } }
        } }`,
      )
      expect(recorder.taken()).toHaveLength(1)
    })

    test('reads neither kinds nor links that are not asked for', async () => {
      const { execute, recorder } = loaded()
      const textOf = async (selection: string) => {
        recorder.taken()
        await execute(`{ strategies(first: 2) { edges { node { ${selection} } } } }`)
        return recorder.taken()[0]?.text
      }
      expect(await textOf('parties { edges { node { id } } }')).not.toContain('head(collect(')
      expect(await textOf('parties { edges { node { id } link { id } } }')).toContain('head(collect(')
      expect(await textOf('links { edges { other { __typename } } }')).not.toContain('.kind')
      expect(await textOf('links { edges { other { kind } } }')).toContain('.kind')
    })

    test('is one edge more than a page has only where it is asked what lies beyond', async () => {
      const { execute, recorder } = loaded()
      const limitOf = async (selection: string, more = '') => {
        recorder.taken()
        await execute(`{ strategies(first: 2) { ${selection} } } ${more}`)
        return recorder.taken()[0]?.parameters.p0_limit
      }
      const beyond = 'fragment Beyond on StrategyConnection { pageInfo { hasNextPage } }'
      expect(await limitOf('edges { node { id } } pageInfo { endCursor }')).toBe(3)
      expect(await limitOf('edges { node { id } } ... @include(if: false) { ...Beyond }', beyond)).toBe(3)
      expect(await limitOf('edges { cursor } ... on StrategyConnection { edges { node { id } } }')).toBe(2)
    })

    test('is nothing for what an engine has at hand', async () => {
      const { execute, recorder } = loaded()
      recorder.taken()
      const { data } = await execute('{ entity(id: "solution:nemid") { __typename name aliases url } }')
      expect(data).toMatchObject({ entity: { __typename: 'Solution', name: 'NemID' } })
      expect(recorder.taken()).toHaveLength(recorder.graph.engine === 'embedded' ? 0 : 1)
    })

    test('is the full text alone for a search that asks what ranking knows', async () => {
      const { execute, recorder } = loaded()
      const found = 'id kind name english: name(lang: EN) aliases summary'
      const search = (selection: string) =>
        execute(`{ search(text: "digital post") { edges { node { __typename ${selection} } } } }`)
      recorder.taken()
      const known = await search(found)
      expect(recorder.taken().map(({ text }) => text)).toEqual(['full-text search'])
      const { edges } = (known.data as { search: { edges: { node: object }[] } }).search
      expect(edges.length).toBeGreaterThan(0)
      const read = await search(`${found} links(first: 0) { totalCount }`)
      expect(read.data).toMatchObject({ search: { edges: edges.map(({ node }) => ({ node })) } })
    })

    test('is one full text for several searches, each given its own', async () => {
      const { execute, recorder } = loaded()
      const search = (text: string) => `search(text: "${text}", first: 3) { edges { node { id } } }`
      const alone = await Promise.all(['nemid', 'zzzz', 'kl'].map((text) => execute(`{ ${search(text)} }`)))
      recorder.taken()
      const { data } = await execute(`{ a: ${search('nemid')} b: ${search('zzzz')} c: ${search('kl')} }`)
      expect(recorder.taken().map(({ text }) => text)).toEqual(['full-text search'])
      expect(Object.values(data as object)).toEqual(
        alone.map(({ data }) => (data as { search: unknown }).search),
      )
    })

    test('is the full text and one look-up for a search', async () => {
      const { execute, recorder } = loaded()
      recorder.taken()
      await execute(
        '{ search(text: "digital", first: 20) { totalCount edges { node { name links { totalCount } } } } }',
      )
      expect(recorder.taken().map(({ text }) => text === 'full-text search')).toEqual([true, false])
    })

    test.each(Object.entries(corpus))(
      'is at most one a root field and one a loader: %s',
      async (_title, operation) => {
        const { execute, recorder } = loaded()
        const [definition] = parse(operation).definitions
        const fields =
          definition?.kind === 'OperationDefinition' ? definition.selectionSet.selections.length : 0
        recorder.taken()
        await execute(operation)
        const texts = recorder.taken().map(({ text }) => text)
        const lookups = texts.filter((text) => text.includes('_asked'))
        const titles = texts.filter((text) => text.includes('n.title AS title'))
        expect(texts.length - lookups.length - titles.length).toBeLessThanOrEqual(fields)
        // A loader makes one statement for each field that looks up, and label.
        expect(titles.length).toBeLessThanOrEqual(1)
        expect(lookups.length).toBeLessThanOrEqual(fields * 4)
      },
    )

    test('holds no value that a client gave', async () => {
      const { execute, recorder } = loaded()
      recorder.taken()
      const odd = "x'}) DETACH DELETE n //"
      const { errors } = await execute(
        `query ($id: ID!, $text: String!) {
          entity(id: $id) { claims { totalCount } } search(text: $text) { totalCount } links(between: [$id]) { totalCount }
          claims(sources: [$id]) { totalCount } members(of: $id) { totalCount }
          paths(from: $id, to: "solution:nemid", avoid: [$id]) { exhausted } neighbourhood(of: [$id]) { truncated }
          timeline(of: [$id]) { edges { cursor } } compare(a: $id, b: "solution:nemid") { a { id } }
          aliased_DETACH: entity(id: $id) { DETACH_DELETE: name claims { totalCount } }
        }`,
        { id: odd, text: odd },
      )
      expect(errors).toBeUndefined()
      const texts = recorder.taken().map(({ text }) => text)
      expect(texts.length).toBeGreaterThan(8)
      expect(texts.filter((text) => /DETACH|DELETE/.test(text))).toEqual([])
    })
  })
})
