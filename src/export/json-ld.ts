/** JSON-LD 1.1: the same triples as in Turtle, with a context that stands in the document and needs no network. */

import type { ContextDefinition } from 'jsonld'
import type { Quad } from 'n3'
import type { ExportContext } from './about.ts'
import { vocabularyIri } from './address.ts'
import { quadPages } from './quads.ts'
import type { Reading } from './reading.ts'
import { prefixes } from './terms.ts'

/** Short names for the terms: the vocabulary's own have none but the prefix's. */
function jsonLdContext({ base }: ExportContext): ContextDefinition {
  const thing = (id: string) => ({ '@id': id, '@type': '@id' })
  const things = (id: string) => ({ '@id': id, '@type': '@id', '@container': '@set' })
  const text = (id: string) => ({ '@id': id, '@container': '@language' })
  return {
    ...prefixes,
    dg: vocabularyIri(base),
    id: '@id',
    type: '@type',
    identifier: 'dcterms:identifier',
    name: text('skos:prefLabel'),
    alias: { '@id': 'skos:altLabel', '@container': '@set' },
    description: text('dcterms:description'),
    title: text('dcterms:title'),
    page: thing('foaf:page'),
    url: thing('schema:url'),
    temporal: thing('dcterms:temporal'),
    form: thing('dcterms:type'),
    publisher: thing('dcterms:publisher'),
    authors: things('dcterms:creator'),
    inScheme: thing('skos:inScheme'),
    subject: thing('rdf:subject'),
    predicate: thing('rdf:predicate'),
    object: thing('rdf:object'),
    wasDerivedFrom: things('prov:wasDerivedFrom'),
    wasAttributedTo: thing('prov:wasAttributedTo'),
    sameAs: things('owl:sameAs'),
    supports: thing('dg:supports'),
    representing: thing('dg:representing'),
    inConflict: things('dg:inConflict'),
    role: text('dg:role'),
    population: text('dg:population'),
    rankReason: text('dg:rankReason'),
    publishedOnInferred: text('dg:publishedOnInferred'),
  } as ContextDefinition
}

const noNetwork = async (url: string): Promise<never> => {
  throw new Error(`${url} is not read: the context stands in the document`)
}

export async function* writeJsonLd(reading: Reading, context: ExportContext): AsyncGenerator<string> {
  const names = jsonLdContext(context)
  yield `{"@context":${JSON.stringify(names)},\n"@graph":[`
  let separator = '\n'
  for await (const page of quadPages(reading, context)) {
    const nodes = await nodesOf(page, names)
    if (nodes.length === 0) continue
    yield separator + nodes.map((node) => JSON.stringify(node)).join(',\n')
    separator = ',\n'
  }
  yield '\n]}\n'
}

/** Triples as one JSON-LD document. */
export async function jsonLdOf(quads: readonly Quad[], context: ExportContext): Promise<string> {
  const names = jsonLdContext(context)
  return `${JSON.stringify({ '@context': names, '@graph': await nodesOf(quads, names) }, null, 1)}\n`
}

async function nodesOf(quads: readonly Quad[], names: ContextDefinition): Promise<readonly object[]> {
  // Loaded only here, for it takes longer to load than all other formats together.
  const { default: jsonld } = await import('jsonld')
  const expanded = await jsonld.fromRDF([...quads], { documentLoader: noNetwork } as never)
  const options = { documentLoader: noNetwork, graph: true } as never
  const compacted: unknown = await jsonld.compact({ '@graph': expanded } as never, names, options)
  return (compacted as { '@graph': readonly object[] })['@graph']
}
