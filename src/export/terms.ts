/** The RDF terms that the graph is written with: W3C's and schema.org's where they fit, else the vocabulary's own. */

import { DataFactory, type Literal } from 'n3'

const { literal, namedNode } = DataFactory

const namespace = (iri: string) => (name: string) => namedNode(iri + name)

export const prefixes = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  eli: 'http://data.europa.eu/eli/ontology#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  org: 'http://www.w3.org/ns/org#',
  owl: 'http://www.w3.org/2002/07/owl#',
  prov: 'http://www.w3.org/ns/prov#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  schema: 'https://schema.org/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  void: 'http://rdfs.org/ns/void#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
} as const

export const dcat = namespace(prefixes.dcat)
export const dcterms = namespace(prefixes.dcterms)
export const foaf = namespace(prefixes.foaf)
export const org = namespace(prefixes.org)
export const owl = namespace(prefixes.owl)
export const prov = namespace(prefixes.prov)
export const rdf = namespace(prefixes.rdf)
export const rdfs = namespace(prefixes.rdfs)
export const schemaOrg = namespace(prefixes.schema)
export const skos = namespace(prefixes.skos)
export const void_ = namespace(prefixes.void)
export const xsd = namespace(prefixes.xsd)

/** `PART_OF` as the name of an RDF property, `partOf`. */
export function camelCase(type: string): string {
  return type.toLowerCase().replaceAll(/_([a-z])/g, (_all, letter: string) => letter.toUpperCase())
}

/** A text in a language. */
export const inLanguage = (text: string, language: string): Literal => literal(text, language)

export const integer = (value: number): Literal => literal(String(value), xsd('integer'))

export const boolean = (value: boolean): Literal => literal(String(value), xsd('boolean'))

export const number = (value: number): Literal =>
  Number.isInteger(value) ? integer(value) : literal(String(value), xsd('decimal'))

/** A partial date as the XML Schema type of its precision. */
export function dated(date: string): Literal {
  const type = date.length === 4 ? 'gYear' : date.length === 7 ? 'gYearMonth' : 'date'
  return literal(date, xsd(type))
}

export type { Literal }
