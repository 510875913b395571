/** What the tables and the graph formats hold of each kind of record: the columns in their order, and their values. */

import type { Value } from '../graph/port.ts'
import type { ExportContext } from './about.ts'
import { addressOf } from './address.ts'
import type {
  ExportedClaim,
  ExportedConflict,
  ExportedEntity,
  ExportedGap,
  ExportedLink,
  ExportedSource,
} from './reading.ts'

export interface Column {
  readonly name: string
  readonly type: 'string' | 'integer' | 'double' | 'boolean' | 'list'
}

/** Of a record's columns those that have a value. */
export type Cells = Readonly<Record<string, Value>>

const text = (...names: string[]): Column[] => names.map((name) => ({ name, type: 'string' }))
const integer = (...names: string[]): Column[] => names.map((name) => ({ name, type: 'integer' }))
const list = (...names: string[]): Column[] => names.map((name) => ({ name, type: 'list' }))

export const entityColumns: readonly Column[] = [
  ...text('id', 'kind', 'form', 'nameDa', 'nameEn'),
  ...list('aliases', 'formerIds'),
  ...text('summaryDa', 'summaryEn', 'url', 'periodFrom', 'periodTo'),
  ...integer('ordinal', 'memberCount', 'sourceCount'),
  ...text('address'),
]

export const linkColumns: readonly Column[] = [
  ...text(
    'id',
    'type',
    'from',
    'to',
    'phraseDa',
    'phraseEn',
    'status',
    'roleDa',
    'roleEn',
    'representing',
    'stint',
  ),
  ...text('periodFrom', 'periodTo', 'holdsFrom', 'holdsTo'),
  ...integer('sourceCount'),
  ...list('sourceIds'),
  ...text('address'),
]

export const claimColumns: readonly Column[] = [
  ...text('id', 'subject', 'property', 'object', 'linkId', 'valueType'),
  { name: 'valueNumber', type: 'double' },
  ...text('valueUnit', 'valueTextDa', 'valueTextEn', 'valueDate'),
  { name: 'approximate', type: 'boolean' },
  ...text(
    'populationDa',
    'populationEn',
    'periodFrom',
    'periodTo',
    'roleDa',
    'roleEn',
    'representing',
    'stint',
  ),
  ...text('modality', 'rank', 'rankReasonDa', 'rankReasonEn', 'source', 'saidBy'),
  ...integer('paragraph'),
  ...text('heading', 'textDa', 'textEn'),
  ...list('conflictIds'),
  ...text('address'),
]

export const sourceColumns: readonly Column[] = [
  ...text('id', 'title', 'form', 'publisher', 'publisherName'),
  ...list('authors', 'authorNames'),
  ...text(
    'language',
    'publishedOn',
    'publishedOnInferredDa',
    'publishedOnInferredEn',
    'url',
    'summaryDa',
    'summaryEn',
  ),
  ...integer('claimCount'),
  ...text('address'),
]

export const conflictColumns: readonly Column[] = [
  ...text('id', 'rule', 'subject', 'property', 'explanationDa', 'explanationEn'),
  ...list('claimIds'),
  ...text('address'),
]

export const gapColumns: readonly Column[] = [
  ...text('id', 'rule', 'subject', 'explanationDa', 'explanationEn', 'address'),
]

type Stored = ExportedEntity | ExportedClaim | ExportedSource | ExportedConflict | ExportedGap

/** The cells of a record that is stored as a node. */
export function cellsOf(columns: readonly Column[], record: Stored, { base }: ExportContext): Cells {
  return picked(columns, { ...record, address: addressOf(base, record.id) })
}

/** The cells of a link, with the words that are read between its ends. */
export function linkCells({ id, type, from, to, properties }: ExportedLink, context: ExportContext): Cells {
  const info = context.vocabulary.linkTypes.find((one) => one.type === type)
  return picked(linkColumns, {
    ...properties,
    id,
    type,
    from,
    to,
    phraseDa: info?.phrase.da,
    phraseEn: info?.phrase.en,
    address: addressOf(context.base, id),
  })
}

function picked(columns: readonly Column[], record: Readonly<Record<string, unknown>>): Cells {
  const cells: Record<string, Value> = {}
  for (const { name } of columns) {
    const value = record[name]
    if (value !== undefined && value !== null) cells[name] = value as Value
  }
  return cells
}

/** A list as the one text of a cell or an attribute. */
export function flat(value: Value | undefined): string | number | boolean | undefined {
  if (Array.isArray(value)) return value.length > 0 ? value.join(' | ') : undefined
  return value === null || value === undefined ? undefined : (value as string | number | boolean)
}
