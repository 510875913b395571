/** The exports as the researchers' own tools read them: networkx, rdflib, pySHACL and cffconvert. */

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createEmbeddedGraph } from '../../src/graph/embedded.ts'
import type { Graph } from '../../src/graph/port.ts'
import { load } from '../../src/seed/load.ts'
import { realProjection } from '../support/seed.ts'
import { ask, python } from './python.ts'
import { base, written } from './written.ts'

const interpreter = python() ?? ''
const projection = realProjection()
const counts = [projection.entities.length, projection.links.length]

const readGraph = `
import json, sys, networkx
graph = getattr(networkx, sys.argv[1])(sys.argv[2])
print(json.dumps({
    'counts': [graph.number_of_nodes(), graph.number_of_edges()],
    'directed': graph.is_directed(),
    'names': {id: data['nameDa'] for id, data in graph.nodes(data=True)},
    'types': sorted(data['type'] for _from, _to, data in graph.edges(data=True)),
    'placed': sorted({name for _id, data in graph.nodes(data=True) for name in data if name in ('viz', 'x', 'y', 'size')}),
    'number': isinstance(graph.nodes['solution:nemid']['sourceCount'], int),
}))`

const readTriples = `
import json, sys, rdflib
turtle = rdflib.Graph().parse(sys.argv[1], format='turtle')
json_ld = rdflib.Graph().parse(sys.argv[2], format='json-ld')
count = 'SELECT (COUNT(DISTINCT ?n) AS ?count) WHERE { ?n a <%s> }'
print(json.dumps({
    'triples': [len(turtle), len(json_ld)],
    'apart': len(set(turtle) ^ set(json_ld)),
    'counts': [int(next(iter(turtle.query(count % type)))[0]) for type in sys.argv[3:]],
}))`

const unknownTerms = `
import json, sys, rdflib
closed = {str(n._NS): n for n in (rdflib.DCTERMS, rdflib.FOAF, rdflib.ORG, rdflib.SDO, rdflib.SKOS)}
print(json.dumps([iri for iri in sys.argv[1:] if not any(
    iri.startswith(base) and iri[len(base):] in terms.__annotations__ for base, terms in closed.items())]))`

const validateCitation = `
import json, sys, cffconvert
from jsonschema.exceptions import ValidationError
citation = cffconvert.Citation(open(sys.argv[1], encoding='utf-8').read())
try:
    citation.validate()
    print(json.dumps(True))
except ValidationError:
    print(json.dumps(False))`

const validate = `
import json, sys, rdflib, pyshacl
shapes = rdflib.Graph().parse(sys.argv[2], format='turtle', publicID=sys.argv[3])
conforms, _graph, text = pyshacl.validate(rdflib.Graph().parse(sys.argv[1], format='turtle'), shacl_graph=shapes)
targets = len(list(shapes.subjects(rdflib.SH.targetClass)))
print(json.dumps({'conforms': conforms, 'text': text, 'targets': targets}))`

describe.skipIf(!interpreter)(
  'the tools of researchers',
  () => {
    const folder = mkdtempSync(join(tmpdir(), 'digigraf-export-'))
    const shapes = new URL('../../schema/shapes.ttl', import.meta.url)
    let graph: Graph | undefined
    beforeAll(async () => {
      graph = createEmbeddedGraph({ statementMilliseconds: 30_000 })
      await load(graph, projection)
      const given = { graph, vocabulary: projection.vocabulary }
      for (const ending of ['graphml', 'gexf', 'ttl', 'jsonld']) {
        writeFileSync(join(folder, `graph.${ending}`), await written(ending, given))
      }
      const selection = { of: ['solution:nemid'], depth: 1, limit: 50 }
      writeFileSync(join(folder, 'part.ttl'), await written('ttl', given, selection))
      // pySHACL takes base as a folder's address.
      writeFileSync(join(folder, 'shapes.ttl'), readFileSync(shapes))
    })
    afterAll(async () => {
      await graph?.close()
      rmSync(folder, { recursive: true })
    })

    test.each([
      ['read_graphml', 'graph.graphml'],
      ['read_gexf', 'graph.gexf'],
    ])('networkx has with %s the counts of the dataset, and Danish names', (reader, file) => {
      expect(ask(interpreter, readGraph, reader, join(folder, file))).toEqual({
        counts,
        directed: true,
        names: Object.fromEntries(projection.entities.map(({ id, nameDa }) => [id, nameDa])),
        types: projection.links.map(({ type }) => type).sort(),
        placed: [],
        number: true,
      })
    })

    test('rdflib has the same triples from Turtle and JSON-LD, and the counts of the dataset', () => {
      const types = ['Link', 'Claim', 'Source', 'Conflict'].map((name) => `${base}/vocabulary#${name}`)
      const { triples, apart, counts } = ask(
        interpreter,
        readTriples,
        join(folder, 'graph.ttl'),
        join(folder, 'graph.jsonld'),
        ...types,
      ) as { triples: number[]; apart: number; counts: number[] }
      expect(triples[0]).toBe(triples[1])
      expect(apart).toBe(0)
      const { links, claims, sources, conflicts } = projection
      expect(counts).toEqual([links.length, claims.length, sources.length, conflicts.length])
    })

    test('rdflib knows every standard term that the vocabulary names', () => {
      const { kinds, linkTypes } = projection.vocabulary
      const terms = [...kinds, ...linkTypes].flatMap((info) => [
        info.iri ?? [],
        'inverseIri' in info ? (info.inverseIri ?? []) : [],
      ])
      // rdflib has no list of ELI's terms.
      const known = terms.flat().filter((iri) => !iri.startsWith('http://data.europa.eu/eli/'))
      expect(known.length).toBeGreaterThan(20)
      expect(ask(interpreter, unknownTerms, ...known)).toEqual([])
    })

    test.each(['graph.ttl', 'part.ttl'])('pySHACL finds that %s keeps to the shapes', (file) => {
      const answer = ask(interpreter, validate, join(folder, file), join(folder, 'shapes.ttl'), `${base}/`)
      expect(answer).toMatchObject({ conforms: true, targets: 20 })
    })

    test('cffconvert finds that CITATION.cff is valid, and what in it would not be', () => {
      const citation = readFileSync(new URL('../../CITATION.cff', import.meta.url), 'utf8')
      const valid = (text: string) => {
        writeFileSync(join(folder, 'CITATION.cff'), text)
        return ask(interpreter, validateCitation, join(folder, 'CITATION.cff'))
      }
      expect(valid(citation)).toBe(true)
      expect(valid(citation.replace('type: dataset', 'type: graph'))).toBe(false)
    })

    test('pySHACL finds a claim without a source', () => {
      const text = readFileSync(join(folder, 'part.ttl'), 'utf8')
      writeFileSync(
        join(folder, 'broken.ttl'),
        text.replace(/prov:wasDerivedFrom <[^>]*id\/source\/[^>]*>;/, ''),
      )
      const answer = ask(
        interpreter,
        validate,
        join(folder, 'broken.ttl'),
        join(folder, 'shapes.ttl'),
        `${base}/`,
      )
      expect(answer).toMatchObject({ conforms: false, text: expect.stringContaining('Results (1)') })
    })
  },
  240_000,
)
