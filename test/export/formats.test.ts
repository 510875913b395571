import { parse as parseCsv } from 'csv-parse/sync'
import { MultiDirectedGraph } from 'graphology'
import gexf from 'graphology-gexf'
import graphml from 'graphology-graphml'
import jsonld from 'jsonld'
import { Parser, type Quad, Writer } from 'n3'
import { describe, expect, test } from 'vitest'
import { onEachEngine } from '../support/graphs.ts'
import { realProjection } from '../support/seed.ts'
import { entity, smallSeed } from '../support/small-seed.ts'
import { base, unzipped, written, writtenJson } from './written.ts'

const projection = realProjection()
const { vocabulary } = projection

const nquads = (quads: readonly Quad[]): string[] =>
  new Writer({ format: 'N-Quads' })
    .quadsToString([...quads])
    .trim()
    .split('\n')
    .sort()

async function quadsOfJsonLd(text: string): Promise<string[]> {
  const offline = async (url: string): Promise<never> => {
    throw new Error(`${url} was asked for`)
  }
  const answer = await jsonld.toRDF(JSON.parse(text), {
    format: 'application/n-quads',
    documentLoader: offline,
  } as never)
  return nquads(new Parser({ format: 'N-Quads' }).parse(answer as unknown as string))
}

type Parsed = { order: number; size: number } & InstanceType<typeof MultiDirectedGraph>

describe('the whole graph', () => {
  onEachEngine(projection, (loaded) => {
    const given = () => ({ graph: loaded().graph, vocabulary })
    const kept = new Map<string, Promise<Buffer>>()
    const whole = async (ending: string): Promise<string> => {
      const bytes = kept.get(ending) ?? written(ending, given())
      kept.set(ending, bytes)
      return (await bytes).toString()
    }

    test('is in JSON with every record once', async () => {
      const json = await writtenJson(given())
      const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id).sort()
      expect(ids(json.entities)).toEqual(ids(projection.entities))
      expect(ids(json.links)).toEqual(ids(projection.links))
      expect(ids(json.claims)).toEqual(ids(projection.claims))
      expect(ids(json.sources)).toEqual(ids(projection.sources))
      expect(ids(json.conflicts)).toEqual(ids(projection.conflicts))
      expect(ids(json.gaps)).toEqual(ids(projection.gaps))
    })

    test('says what it is, when it was fetched, and under which licence', async () => {
      expect((await writtenJson(given())).about).toEqual({
        title: 'Danmarks digitaliseringsgraf',
        titleEn: 'Denmark’s Digitalisation Graph',
        version: projection.version,
        selection: 'the whole graph',
        truncated: false,
        retrievedAt: '2026-01-02T03:04:05.000Z',
        address: `${base}/export/graph`,
        licence: 'CC-BY-4.0',
        licenceUrl: 'https://creativecommons.org/licenses/by/4.0/',
        rights:
          'Descriptions and structure: CC BY 4.0, Danmarks digitaliseringsgraf. The rights to the sources are their own.',
        rightsDa:
          'Beskrivelser og struktur: CC BY 4.0, Danmarks digitaliseringsgraf. Rettighederne til kilderne er deres egne.',
      })
      const { data } = await loaded().execute('{ dataset { licence rights english: rights(lang: EN) } }')
      const { licence, rights, rightsDa } = (await writtenJson(given())).about
      expect(data).toEqual({ dataset: { licence, rights: rightsDa, english: rights } })
      for (const ending of ['graphml', 'gexf', 'ttl', 'jsonld', 'cypher']) {
        const text = await whole(ending)
        expect(text, ending).toContain(projection.version)
        expect(text, ending).toMatch(/creativecommons.org\/licenses\/by\/4.0/)
        expect(text, ending).toContain('2026-01-02T03:04:05')
      }
    })

    test('is the same whatever the size of its pages', async () => {
      for (const ending of ['json', 'ttl', 'graphml']) {
        const all = await written(ending, { ...given(), pageSize: 100_000 })
        expect((await written(ending, { ...given(), pageSize: 33 })).toString().length).toBe(
          all.toString().length,
        )
      }
    })

    test('is read in pages, never more than one of them by a statement', async () => {
      const { graph, recorder } = loaded()
      recorder.taken()
      await written('json', { graph: recorder.graph, vocabulary, pageSize: 50 })
      const statements = recorder.taken()
      for (const { text, parameters } of statements) {
        const isPage = /LIMIT \$size/.test(text)
          ? parameters.size === 50
          : (parameters.subjects as string[])?.length <= 50
        expect(isPage || /Dataset/.test(text), text).toBe(true)
      }
      expect(graph.engine).toBe(recorder.graph.engine)
      expect(statements.length).toBeLessThan((projection.claims.length * 4) / 50 + 20)
    })

    test('is in GraphML with the counts, attributes and letters that it has', async () => {
      const graph = graphml.parse(MultiDirectedGraph, await whole('graphml')) as Parsed
      expect([graph.order, graph.size]).toEqual([projection.entities.length, projection.links.length])
      for (const { id, nameDa, kind, periodFrom, sourceCount } of projection.entities) {
        const attributes = graph.getNodeAttributes(id)
        expect(attributes).toMatchObject({ label: nameDa, nameDa, kind, sourceCount })
        expect(attributes.periodFrom).toBe(periodFrom)
      }
      for (const link of projection.links) {
        expect(graph.extremities(link.id)).toEqual([link.from, link.to])
        expect(graph.getEdgeAttribute(link.id, 'type')).toBe(link.type)
      }
    })

    test('is in GEXF with the counts, attributes and letters that it has', async () => {
      const text = await whole('gexf')
      const graph = gexf.parse(MultiDirectedGraph, text, {
        allowUndeclaredAttributes: false,
      } as never) as Parsed
      expect([graph.order, graph.size]).toEqual([projection.entities.length, projection.links.length])
      for (const { id, nameDa, kind, sourceCount, ordinal } of projection.entities) {
        expect(graph.getNodeAttributes(id)).toMatchObject({ label: nameDa, nameDa, kind, sourceCount })
        expect(graph.getNodeAttribute(id, 'ordinal')).toBe(ordinal)
      }
      for (const link of projection.links) expect(graph.extremities(link.id)).toEqual([link.from, link.to])
    })

    test('has no GEXF attribute whose name says where a node stands or how it looks', async () => {
      const text = await whole('gexf')
      const titles = [...text.matchAll(/<attribute id="([^"]*)" title="([^"]*)"/g)].flatMap(
        ([, id, title]) => [id, title],
      )
      expect(titles.length).toBeGreaterThan(30)
      expect(titles.filter((title) => /^(x|y|z|color|colour|size|label)$/i.test(title as string))).toEqual([])
    })

    test('gives the same triples in Turtle and JSON-LD, without the network and without blank nodes', async () => {
      const turtle = nquads(new Parser().parse(await whole('ttl')))
      const jsonLd = await quadsOfJsonLd(await whole('jsonld'))
      expect(turtle.length).toBeGreaterThan(projection.claims.length * 10)
      expect(new Set(turtle)).toEqual(new Set(jsonLd))
      expect(turtle.filter((line) => line.includes('_:'))).toEqual([])
    })

    test('has every claim as a PROV entity derived from its source, and a plain triple only for what is stated', async () => {
      const lines = nquads(new Parser().parse(await whole('ttl')))
      const all = new Set(lines)
      const at = (id: string) => `<${base}/id/${id.replace(':', '/')}>`
      for (const { id, source } of projection.claims) {
        expect(all).toContain(`${at(id)} <http://www.w3.org/ns/prov#wasDerivedFrom> ${at(source)} .`)
      }
      const partOf = `<${base}/vocabulary#partOf>`
      for (const { type, from, to, status } of projection.links.filter(({ type }) => type === 'PART_OF')) {
        expect(all.has(`${at(from)} ${partOf} ${at(to)} .`), `${from} ${type} ${to}`).toBe(
          status === 'STATED',
        )
      }
    })

    test('says in standard terms no more than a link does, and in their direction', async () => {
      const all = new Set(nquads(new Parser().parse(await whole('ttl'))))
      const at = (id: string) => `<${base}/id/${id.replace(':', '/')}>`
      const stated = (wanted: string) =>
        projection.links.filter(({ type, status }) => type === wanted && status === 'STATED')
      const [owned, roles] = [stated('OWNED_BY'), stated('HOLDS_ROLE_AT')]
      expect(Math.min(owned.length, roles.length)).toBeGreaterThan(0)
      for (const { from, to } of owned) {
        expect(all).toContain(`${at(to)} <https://schema.org/owns> ${at(from)} .`)
        expect(all).not.toContain(`${at(from)} <https://schema.org/owns> ${at(to)} .`)
      }
      for (const { from, to } of roles) {
        expect(all).toContain(`${at(from)} <http://www.w3.org/ns/org#memberOf> ${at(to)} .`)
      }
      expect([...all].filter((line) => line.includes('<http://www.w3.org/ns/org#headOf>'))).toEqual([])
    })

    test('says in RDF why a date is believed that a source does not carry', async () => {
      const all = new Set(nquads(new Parser().parse(await whole('ttl'))))
      const inferred = projection.sources.filter(({ publishedOnInferredDa }) => publishedOnInferredDa)
      expect(inferred.length).toBeGreaterThan(10)
      for (const { id, publishedOnInferredDa } of inferred) {
        const address = `${base}/id/${id.replace(':', '/')}`
        expect(all).toContain(
          `<${address}> <${base}/vocabulary#publishedOnInferred> "${publishedOnInferredDa}"@da .`,
        )
      }
    })

    test('is in CSV tables that begin with a BOM', async () => {
      const files = unzipped(await written('csv.zip', given()))
      expect(Object.keys(files)).toEqual([
        'README.txt',
        'entities.csv',
        'links.csv',
        'claims.csv',
        'sources.csv',
      ])
      const rows = (name: string) => {
        const text = files[name] as string
        expect(text.charCodeAt(0)).toBe(0xfeff)
        return parseCsv(text, { bom: true, columns: true }) as Record<string, string>[]
      }
      const names = new Map(projection.entities.map(({ id, nameDa }) => [id, nameDa]))
      expect(new Map(rows('entities.csv').map(({ id, nameDa }) => [id, nameDa]))).toEqual(names)
      expect(
        rows('links.csv')
          .map(({ id }) => id)
          .sort(),
      ).toEqual(projection.links.map(({ id }) => id).sort())
      expect(rows('claims.csv')).toHaveLength(projection.claims.length)
      expect(rows('sources.csv')).toHaveLength(projection.sources.length)
      expect(files['README.txt']).toContain(projection.version)
    })
  })
})

describe('texts that would break a format', () => {
  const names = [
    `Æ "citat" & <b>'kode'</b> ]]> <!-- -- >`,
    "'; MATCH (n) DETACH DELETE n; //",
    '=HYPERLINK("http://example.org")',
    '@SUM(1+1)',
    'linje\nto\rtre\tfire\u2028fem',
    'baglæns \\ og \\u0041 og $nodes og $& og `a`',
    '😀 og kontroltegn \u0007 midt i',
    '"""tre""" ^^<x> @da',
  ]
  const entities = names.map((name, index) => entity(`solution:nr-${index}`, name))
  const hostile = smallSeed(
    entities,
    entities.slice(1).map(({ id }) => `${id} PART_OF solution:nr-0`),
  )
  onEachEngine(hostile, (loaded) => {
    const given = () => ({ graph: loaded().graph, vocabulary })

    test('come through JSON, Turtle, JSON-LD and CSV as they are', async () => {
      const { entities: read } = await writtenJson(given())
      expect(read.map(({ nameDa }) => nameDa)).toEqual(names)
      const prefLabels = (quads: readonly Quad[]) =>
        quads.flatMap(({ subject, predicate, object }) =>
          predicate.value.endsWith('core#prefLabel') && subject.value.includes('/id/') ? [object.value] : [],
        )
      const turtle = new Parser().parse((await written('ttl', given())).toString())
      expect(prefLabels(turtle)).toEqual(names)
      expect(new Set(await quadsOfJsonLd((await written('jsonld', given())).toString()))).toEqual(
        new Set(nquads(turtle)),
      )
      const table = unzipped(await written('csv.zip', given()))['entities.csv'] as string
      const cells = (parseCsv(table, { bom: true, columns: true }) as Record<string, string>[]).map(
        (row) => row.nameDa,
      )
      expect(cells).toEqual(names.map((name) => (/^[=@]/.test(name) ? `'${name}` : name)))
    })

    test('come through GraphML and GEXF without what XML cannot hold', async () => {
      const kept = names.map((name) => name.replace('\u0007', ''))
      for (const [ending, parse] of [
        ['graphml', graphml.parse],
        ['gexf', gexf.parse],
      ] as const) {
        const text = (await written(ending, given())).toString()
        const graph = parse(MultiDirectedGraph, text) as Parsed
        // Within attributes and texts XML reads a carriage return, and GEXF a line, as other white space.
        const plain = (value: string) => value.replaceAll(/\s+/g, ' ').trim()
        expect(
          graph.mapNodes((_id, { nameDa }) => plain(nameDa as string)),
          ending,
        ).toEqual(kept.map(plain))
      }
    })
  })
})
