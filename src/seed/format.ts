/** The format of the files of seed/, as shapes. seed/README.md tells the same to people. */

import { LANGS, MODALITIES, RANKS } from './model.ts'
import {
  bilingual,
  choice,
  count,
  listOf,
  mapOf,
  matching,
  optional,
  partialDate,
  period,
  record,
  required,
  type Shape,
  text,
  truth,
  webAddress,
  writtenValue,
} from './shape.ts'

/** The forms a source may have. */
export const SOURCE_FORMS = [
  'ARTICLE',
  'INTERVIEW',
  'BLOG_POST',
  'PRESS_RELEASE',
  'WEB_PAGE',
  'REPORT',
  'LAW',
  'ENCYCLOPEDIA',
] as const
const VALUE_TYPES = ['number', 'text', 'period', 'date'] as const

/** Stands for all kinds in the vocabulary. */
export const ANY = 'ANY'

/** A language of ISO 639-1. */
export const LANGUAGE = /^[a-z]{2}$/

// Kinds, link types and labels become part of statements' text, so nothing else may pass.
const UPPER_NAME = /^[A-Z][A-Z_]*$/
const LABEL = /^[A-Z][A-Za-z]*$/
const CAMEL = /^[a-z][A-Za-z]*$/
const UNIT = /^[A-Za-z][A-Za-z0-9]*$/
const ID = /^[a-z]+(?:-[a-z]+)*:[a-z0-9]+(?:-[a-z0-9]+)*$/
const SOURCE_ID = /^source:[a-z0-9]+(?:[-_][a-z0-9]+)*$/
const KEY = /^[a-z0-9]+(?:-[a-z0-9]+)*$/

const upperName = matching(UPPER_NAME, 'capital letters A–Z and underscores')
const entityId = matching(ID, 'prefix:slug with a–z, 0–9 and single hyphens (æ as ae, ø as oe, å as aa)')
const sourceId = matching(SOURCE_ID, 'source:slug with a–z, 0–9, hyphens and underscores')
const key = matching(KEY, 'a–z, 0–9 and single hyphens (æ as ae, ø as oe, å as aa)')

const kind = record('kind', {
  kind: required(upperName, 'Value of the GraphQL enum EntityKind'),
  type: required(matching(LABEL, 'a name such as PolicyArea'), 'GraphQL type and label in the graph'),
  prefix: required(
    matching(/^[a-z]+(?:-[a-z]+)*$/, 'a–z and single hyphens'),
    'Part of an id before the colon',
  ),
  da: required(text(), 'Danish name'),
  en: required(text(), 'English name'),
  plural: required(bilingual(), 'Name of several'),
  description: required(bilingual(), 'What is of this kind'),
  forms: required(
    mapOf(bilingual(), 'form', { pattern: UPPER_NAME, wanted: 'capital letters A–Z and underscores' }),
    'Sub-kinds',
  ),
  atLeast: optional(count(), 'Fewer entities than this are an accident'),
  iri: optional(webAddress(), 'The standard term that means the same'),
})

const linkType = record('link type', {
  type: required(upperName, 'Value of the GraphQL enum LinkType'),
  phrase: required(bilingual(), 'Read from subject to object'),
  inverse: required(bilingual(), 'Read from object to subject'),
  description: required(bilingual(), 'What a link of this type says'),
  from: required(listOf(upperName, 'kind'), 'Kinds of the subject'),
  to: required(listOf(upperName, 'kind'), 'Kinds of the object'),
  singleValued: optional(truth(), 'A subject has at most one object at a time'),
  symmetric: optional(truth(), 'Both directions mean the same'),
  timeless: optional(truth(), 'Holds on when its ends no longer do'),
  atLeast: optional(count(), 'Fewer links than this are an accident'),
  iri: optional(webAddress(), 'A standard term that holds wherever the link does'),
  inverseIri: optional(webAddress(), 'The standard term of the inverse'),
})

const property = record('property', {
  property: required(matching(CAMEL, 'camelCase letters'), 'Name'),
  type: required(choice(VALUE_TYPES, 'type of value'), 'Type of the value'),
  da: required(text(), 'Danish name'),
  en: required(text(), 'English name'),
  description: required(bilingual(), 'What it says'),
  kinds: required(listOf(upperName, 'kind'), 'Kinds it may describe'),
  singleValued: optional(truth(), 'A subject has at most one value at a time'),
  unit: optional(matching(UNIT, 'letters A–Z and a–z'), 'Unit of a number whose claim names none'),
  deniedBy: optional(upperName, 'Link type to the subject that contradicts a claim of no value'),
  iri: optional(webAddress(), 'The standard term that means the same'),
})

export const kindFile = listOf(kind, 'kind')
export const linkTypeFile = listOf(linkType, 'link type')
export const propertyFile = record('property file', {
  properties: required(listOf(property, 'property'), 'The properties'),
  units: required(
    mapOf(bilingual(), 'unit', { pattern: UNIT, wanted: 'letters A–Z and a–z' }),
    'The units that numbers may be in',
  ),
})

/** Names that the vocabulary gives; undefined where its file could not be read, so that nothing is known. */
export interface KnownNames {
  readonly linkTypes?: Iterable<string> | undefined
  readonly properties?: Iterable<string> | undefined
  readonly units?: Iterable<string> | undefined
}

function entity(forms: Iterable<string> | undefined) {
  return record('entity', {
    id: required(entityId, 'prefix:slug; never reused'),
    name: required(text(), 'Danish name'),
    nameEn: optional(text(), 'English name, only where there is an official one'),
    smallWithin: optional(
      listOf(choice(LANGS, 'language'), 'language'),
      'Languages in which the name, no proper name, begins with a small letter inside a sentence',
    ),
    aliases: optional(listOf(text(), 'alias'), 'Other names and abbreviations'),
    formerIds: optional(listOf(entityId, 'former id'), 'Ids it had before a merge or renaming'),
    distinctFrom: optional(listOf(entityId, 'entity'), 'Entities with a similar name that are not this one'),
    form: optional(choice(forms, 'form of this kind'), 'Sub-kind, one of the forms of the kind'),
    url: optional(webAddress(), 'Its own home page, if a source gives it'),
    summary: optional(bilingual(), 'One neutral sentence that the claims carry'),
  })
}

/** Names that a kind gives; undefined where they are not known. */
export interface EntityFileNames {
  readonly forms?: Iterable<string> | undefined
}

/** A file of entities of a kind that has these forms. */
export function entityFile({ forms }: EntityFileNames) {
  return listOf(entity(forms), 'entity')
}

const source = record('source', {
  id: required(sourceId, 'source: and the name of the file'),
  title: required(text(), 'Title'),
  form: required(choice(SOURCE_FORMS, 'form of a source'), 'What sort of document it is'),
  publisher: optional(entityId, 'The organisation that published it'),
  authors: optional(listOf(entityId, 'author'), 'The people who wrote it'),
  language: required(matching(LANGUAGE, 'two letters such as da (ISO 639-1)'), 'Language it is written in'),
  publishedOn: optional(partialDate(), 'Date of publication, as precise as the source gives it'),
  publishedOnInferred: optional(
    bilingual(),
    'What the date is inferred from, or why it is not known, where the source carries none',
  ),
  url: optional(webAddress(), 'Where it is published'),
  summary: optional(bilingual(), 'One neutral sentence about the source'),
})

function claim(known: KnownNames) {
  return record(
    'claim',
    {
      id: required(key, 'Unique within the source; never reused'),
      subject: required(entityId, 'The entity the claim is about'),
      type: optional(choice(known.linkTypes, 'link type'), 'Link type; then object'),
      object: optional(entityId, 'The entity the subject is linked to'),
      property: optional(choice(known.properties, 'property'), 'Property; then value'),
      value: optional(writtenValue(), 'Value of the property; left out for the property period'),
      unit: optional(choice(known.units, 'unit'), "Unit of a number, if not the property's own"),
      approximate: optional(truth(), 'Whether the source says almost, about or over'),
      population: optional(bilingual(), 'Whom a figure was counted among'),
      role: optional(bilingual(), 'Role of the subject in the link'),
      representing: optional(entityId, 'On whose behalf'),
      stint: optional(key, 'Tells two occurrences of the same link apart'),
      period: optional(period(), 'When it held'),
      modality: optional(choice(MODALITIES, 'modality'), 'STATED unless said otherwise'),
      rank: optional(choice(RANKS, 'rank'), 'NORMAL unless said otherwise; else with rankReason'),
      rankReason: optional(bilingual(), 'Why the graph prefers or does not follow it'),
      saidBy: optional(entityId, 'Who says it within the source'),
      paragraph: optional(count(), "The source's non-empty lines counted from 1, the headline being 1"),
      heading: optional(text(), 'The heading it stands under, where paragraphs cannot be counted'),
      text: required(bilingual(), 'The content in own words; never a sentence of the source'),
    },
    {
      oneOf: [
        { required: ['type', 'object'], not: { required: ['property'] } },
        { required: ['property'], not: { anyOf: [{ required: ['type'] }, { required: ['object'] }] } },
      ],
      anyOf: [{ required: ['paragraph'] }, { required: ['heading'] }],
    },
  )
}

export function sourceFile(known: KnownNames) {
  return record('source file', {
    source: required(source, 'The source'),
    claims: required(listOf(claim(known), 'claim'), 'What the source says'),
  })
}

type Read<S> = S extends Shape<infer T> ? T : never

export type RawKind = Read<typeof kind>
export type RawLinkType = Read<typeof linkType>
export type RawProperty = Read<typeof property>
export type RawPropertyFile = Read<typeof propertyFile>
export type RawEntity = Read<ReturnType<typeof entity>>
export type RawSource = Read<typeof source>
export type RawClaim = Read<ReturnType<typeof claim>>
export type RawSourceFile = Read<ReturnType<typeof sourceFile>>
