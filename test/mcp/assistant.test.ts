import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { getDefaultEnvironment, StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { realProjection } from '../support/seed.ts'

const projection = realProjection()
const sources = new Map(projection.sources.map((source) => [source.id, source]))
let client: Client
const transportErrors: Error[] = []

beforeAll(async () => {
  client = new Client({ name: 'test', version: '1' })
  client.onerror = (error) => transportErrors.push(error)
  await client.connect(
    new StdioClientTransport({
      command: process.execPath,
      args: [fileURLToPath(new URL('../../bin/digigraf.mjs', import.meta.url)), 'mcp', '--lang', 'en'],
      cwd: tmpdir(),
      env: getDefaultEnvironment(),
      stderr: 'pipe',
    }),
    { timeout: 110_000 },
  )
})

afterAll(() => client.close())

interface Evidence {
  readonly id: string
  readonly locator: string
  readonly source: {
    readonly id: string
    readonly title: string
    readonly publishedOn: string | null
    readonly publishedOnInferred: string | null
    readonly url: string | null
  }
}

async function call(name: string, given: Record<string, unknown>) {
  const result = (await client.callTool({ name, arguments: given })) as CallToolResult
  const [content] = result.content
  const text = content?.type === 'text' ? content.text : ''
  // biome-ignore lint/suspicious/noExplicitAny: the client has checked it against the tool's own schema
  return { isError: result.isError === true, text, structured: result.structuredContent as any }
}

/** Every piece of evidence says what is known of its source, and the text lists it. */
function expectSources(text: string, evidence: readonly Evidence[]): void {
  expect(evidence.length).toBeGreaterThan(0)
  for (const { locator, source } of evidence) {
    const known = sources.get(source.id)
    const { title, publishedOn = null, publishedOnInferredEn = null, url = null } = known ?? {}
    expect(source).toMatchObject({ title, publishedOn, url })
    expect(locator).not.toBe('')
    const note = text
      .split('\n')
      .find((line) => /^\[\d+\] /.test(line) && line.includes(source.title) && line.includes(locator))
    expect(note).toBeDefined()
    if (source.url) expect(note).toContain(source.url)
    expect(source.publishedOnInferred === null).toBe(publishedOnInferredEn === null)
    if (publishedOn)
      expect(note).toContain(publishedOnInferredEn ? `, [${publishedOn}], ` : `, ${publishedOn}, `)
  }
}

describe('an assistant', () => {
  test('is offered five tools that only read, each with what it takes and gives', async () => {
    const { tools } = await client.listTools()
    expect(tools.map(({ name }) => name)).toEqual(['search', 'links', 'paths', 'evidence', 'conflicts'])
    for (const { description, inputSchema, outputSchema, annotations } of tools) {
      expect(description?.length).toBeGreaterThan(80)
      expect([inputSchema.type, outputSchema?.type, annotations?.readOnlyHint]).toEqual([
        'object',
        'object',
        true,
      ])
    }
  })

  test('is told of paths as long as the server finds them, and how far it looked for none', async () => {
    const { tools } = await client.listTools()
    const paths = tools.find(({ name }) => name === 'paths')
    expect(paths?.inputSchema.properties?.maxLength).toMatchObject({ default: 6, maximum: 6 })
    expect((await call('paths', { from: 'NemID', to: 'KL', maxLength: 1 })).text).toMatch(
      /^No path of at most 1 links joins NemID .*\. maxLength may be up to 6\.$/,
    )
  })

  test('learns what links NemID to KL, with the sources behind each step', async () => {
    const { text, structured } = await call('paths', { from: 'NemID', to: 'KL' })
    expect(text).toMatch(
      /^From NemID \(solution:nemid\) to Local Government Denmark \(organisation:kl\):\n1\. NemID – /,
    )
    expect(structured).toMatchObject({ from: { id: 'solution:nemid' }, to: { id: 'organisation:kl' } })
    expect(structured.paths).toHaveLength(3)
    for (const { entities, steps } of structured.paths) {
      expect([entities[0].id, entities.at(-1).id]).toEqual(['solution:nemid', 'organisation:kl'])
      expect(steps).toHaveLength(entities.length - 1)
      for (const { evidence } of steps) expectSources(text, evidence)
    }
  })

  test('finds entities by a misspelt name', async () => {
    const { text, structured } = await call('search', { text: 'digitaliseringstyrelsen', limit: 3 })
    expect(structured.entities[0].id).toBe('organisation:digitaliseringsstyrelsen')
    expectSources(text, structured.entities[0].evidence)
  })

  test('learns what an entity is linked to', async () => {
    const { text, structured } = await call('links', { entity: 'MitID', types: ['SUCCEEDS'], lang: 'da' })
    expect(structured.links.map(({ sentence }: { sentence: string }) => sentence)).toContain(
      'MitID efterfølger NemID',
    )
    for (const { evidence } of structured.links) expectSources(text, evidence)
  })

  test('is given the claims of an entity, a link and a claim, each ready to cite', async () => {
    const { structured: found } = await call('links', { entity: 'NemID', limit: 1 })
    const { id, evidence } = found.links[0]
    for (const of of ['NemID', id, evidence[0].id]) {
      const { text, structured } = await call('evidence', { of })
      expectSources(text, structured.claims)
      for (const { citation, locator } of structured.claims)
        expect(citation).toContain(`(${locator.replace('paragraph', 'afsnit')}`)
    }
  })

  test.each([
    ['links', { entity: 'KL' }],
    ['evidence', { of: 'KL' }],
  ])('is given all that %s lists, page by page', async (name, given) => {
    const items = (structured: Record<string, { id: string }[]>) =>
      (structured.links ?? structured.claims ?? []).map(({ id }) => id)
    const { structured: first, text } = await call(name, { ...given, limit: 2 })
    expect(text).toContain(`There are more: ask the same with after: ${first.next}\n`)
    const { structured: second } = await call(name, { ...given, limit: 2, after: first.next })
    const { structured: both, text: all } = await call(name, { ...given, limit: 4 })
    expect([...items(first), ...items(second)]).toEqual(items(both))
    expect([second.totalCount, second.next]).toEqual([first.totalCount, both.next])
    const found = items(both)
    for (let after = both.next; after !== null; ) {
      const { structured } = await call(name, { ...given, limit: 100, after })
      found.push(...items(structured))
      after = structured.next
    }
    expect(new Set(found).size).toBe(first.totalCount)
    expect(all).not.toContain('ask the same with after: null')
  })

  test('is told where sources disagree, with both sides', async () => {
    const { conflicts, version } = projection
    const { text, structured } = await call('conflicts', {})
    expect(structured.version).toBe(version)
    expect(structured.conflicts.map(({ id }: { id: string }) => id)).toEqual(
      conflicts.map(({ id }) => id).sort(),
    )
    for (const { claims } of structured.conflicts) {
      expect(claims.length).toBeGreaterThan(1)
      expectSources(text, claims)
    }
  })

  test('is told of one conflict as of one', async () => {
    const about = (id: string) =>
      projection.conflicts.filter(
        ({ subject, claimIds }) =>
          subject === id ||
          projection.claims.some((claim) => claimIds.includes(claim.id) && claim.object === id),
      )
    expect(about('organisation:kombit')).toHaveLength(1)
    const { text } = await call('conflicts', { entity: 'KOMBIT' })
    expect(text).toMatch(/^1 conflict about KOMBIT \(organisation:kombit\):\n/)
    expect((await call('conflicts', {})).text).toMatch(/^\d+ conflicts:\n/)
  })

  test('is told what a misspelt name may mean, as an error of the tool', async () => {
    expect(await call('links', { entity: 'nemidd' })).toMatchObject({
      isError: true,
      text: 'nothing is called “nemidd”; did you mean solution:nemid?',
    })
  })

  test('is refused a property that no claim can have, and one of what is no entity', async () => {
    expect(await call('evidence', { of: 'NemID', property: 'OWNEDBY' })).toMatchObject({
      isError: true,
      text: 'Argument "property" is "OWNEDBY"; it must be a property or a link type, such as OWNED_BY.',
    })
    const { structured } = await call('links', { entity: 'NemID', limit: 1 })
    const { id } = structured.links[0]
    expect(await call('evidence', { of: id, property: 'OWNED_BY' })).toMatchObject({
      isError: true,
      text: `property chooses among the claims of an entity; leave it out for ${id}`,
    })
  })

  test('is refused what a tool does not take', async () => {
    expect((await call('paths', { from: 'NemID', to: 'KL', maxLength: 7 })).isError).toBe(true)
    const types = await call('links', { entity: 'NemID', types: ['NO_SUCH'] })
    expect(types).toMatchObject({
      isError: true,
      text: expect.stringMatching(/"NO_SUCH" is none of .*OWNED_BY/),
    })
    const kinds = await call('search', { text: 'NemID', kinds: ['NO_SUCH'] })
    expect(kinds).toMatchObject({
      isError: true,
      text: expect.stringMatching(/"NO_SUCH" is none of .*SOLUTION/),
    })
    expect(await call('conflicts', { of: 'NemID' })).toMatchObject({
      isError: true,
      text: expect.stringContaining('there is no argument of; the arguments are entity, lang'),
    })
  })

  test('is told beforehand which types and kinds there are', async () => {
    const { tools } = await client.listTools()
    const links = tools.find(({ name }) => name === 'links')
    const { linkTypes, kinds } = realProjection().vocabulary
    expect(links?.inputSchema.properties).toMatchObject({
      types: { items: { enum: linkTypes.map(({ type }) => type) } },
      kinds: { items: { enum: kinds.map(({ kind }) => kind) } },
    })
  })

  test('gets nothing but the protocol on stdout', () => {
    // The client reports every line that is no message.
    expect(transportErrors).toEqual([])
  })
})
