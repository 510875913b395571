/** The RDF terms that the graph is written with: W3C's and schema.org's where they fit, else the vocabulary's own. */

import { DataFactory, type Literal } from 'n3'
import type { LinkTypeInfo } from '../seed/model.ts'

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

/** Where the vocabulary's own terms are described. */
export function vocabularyIri(base: string): string {
  return `${base}/vocabulary#`
}

/** `PART_OF` as the name of an RDF property, `partOf`. */
export function camelCase(type: string): string {
  return type.toLowerCase().replaceAll(/_([a-z])/g, (_all, letter: string) => letter.toUpperCase())
}

/** The standard property that a link type means, and whether it runs from the link's object to its subject. */
export interface StandardProperty {
  readonly iri: string
  readonly inverse: boolean
}

/** Terms whose subject is what the graph has as the object: somebody owns a thing, an event has a participant. */
const runBackwards = new Set([`${prefixes.schema}owns`, `${prefixes.schema}participant`])

/** Terms that say more than the link: not everybody with a role at an organisation is its head. */
const sayMore = new Set([`${prefixes.org}headOf`])

export function standardProperty(info: LinkTypeInfo | undefined): StandardProperty | undefined {
  if (!info?.iri || sayMore.has(info.iri)) return undefined
  return { iri: info.iri, inverse: runBackwards.has(info.iri) }
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
