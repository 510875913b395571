/** What of the graph an export holds, as its query parameters say it. */

import { createHash } from 'node:crypto'
import { BadArgument } from '../compile/page.ts'
import type { Vocabulary } from '../seed/model.ts'
import { isPartialDate } from '../seed/partial-date.ts'

/** The arguments of `neighbourhood`; without `of`, the rest filters the whole graph. */
export interface Selection {
  readonly of?: readonly string[]
  readonly depth?: number
  readonly limit?: number
  readonly types?: readonly string[]
  readonly kinds?: readonly string[]
  readonly asOf?: string
}

export interface SelectionLimits {
  readonly ids: number
  readonly neighbourhoodDepth: number
  readonly subgraphEntities: number
}

const parameters = ['of', 'depth', 'types', 'kinds', 'asOf', 'limit'] as const

/**
 * Reads query parameters; lists are given as `a,b`, as the parameter several times, or both. Throws BadArgument, which
 * names the parameter, its value and what is allowed.
 */
export function selectionOf(
  query: URLSearchParams,
  vocabulary: Vocabulary,
  limits: SelectionLimits,
): Selection {
  for (const name of query.keys()) {
    if (!(parameters as readonly string[]).includes(name)) {
      throw new BadArgument(name, query.get(name), `the parameters are ${parameters.join(', ')}`)
    }
  }
  const of = listOf(query, 'of')
  if (of && of.length > limits.ids) {
    throw new BadArgument('of', of.length, `it may have at most ${limits.ids} ids`)
  }
  const depth = numberOf(query, 'depth', limits.neighbourhoodDepth)
  const limit = numberOf(query, 'limit', limits.subgraphEntities)
  if (!of) {
    for (const [name, value] of Object.entries({ depth, limit })) {
      if (value !== undefined) throw new BadArgument(name, value, 'it goes together with "of" only')
    }
  }
  const types = oneOf(
    query,
    'types',
    vocabulary.linkTypes.map(({ type }) => type),
  )
  const kinds = oneOf(
    query,
    'kinds',
    vocabulary.kinds.map(({ kind }) => kind),
  )
  const asOf = single(query, 'asOf')
  if (asOf !== undefined && (asOf.length !== 10 || !isPartialDate(asOf))) {
    throw new BadArgument('asOf', asOf, 'it must be a full date such as "2021-03-16"')
  }
  return {
    ...(of ? { of, depth: depth ?? 1, limit: limit ?? 100 } : {}),
    ...(types ? { types } : {}),
    ...(kinds ? { kinds } : {}),
    ...(asOf === undefined ? {} : { asOf }),
  }
}

/** The selection as query parameters in one order, so that the same question has one address. */
export function queryOf(selection: Selection): string {
  const query = new URLSearchParams()
  for (const name of parameters) {
    const value = selection[name]
    if (value !== undefined) query.set(name, Array.isArray(value) ? value.join(',') : String(value))
  }
  return query.toString().replaceAll('%2C', ',').replaceAll('%3A', ':')
}

/** A short text that differs where the selection differs; empty for the whole graph. */
export function digestOf(selection: Selection): string {
  const query = queryOf(selection)
  return query === '' ? '' : createHash('sha256').update(query).digest('hex').slice(0, 8)
}

function listOf(query: URLSearchParams, name: string): string[] | undefined {
  if (!query.has(name)) return undefined
  const items = query.getAll(name).flatMap((text) => text.split(','))
  const list = [...new Set(items.map((item) => item.trim()).filter((item) => item !== ''))].sort()
  if (list.length === 0) throw new BadArgument(name, '', 'it must have at least one item')
  return list
}

function oneOf(query: URLSearchParams, name: string, allowed: readonly string[]): string[] | undefined {
  const list = listOf(query, name)
  const wrong = list?.find((item) => !allowed.includes(item))
  if (wrong !== undefined) throw new BadArgument(name, wrong, `it must be of ${allowed.join(', ')}`)
  return list
}

function single(query: URLSearchParams, name: string): string | undefined {
  const values = query.getAll(name)
  if (values.length > 1) throw new BadArgument(name, values, 'it may be given once')
  return values[0]
}

function numberOf(query: URLSearchParams, name: string, most: number): number | undefined {
  const text = single(query, name)
  if (text === undefined) return undefined
  const number = /^\d{1,6}$/.test(text) ? Number(text) : Number.NaN
  if (!(number >= 1 && number <= most)) throw new BadArgument(name, text, `it must be from 1 to ${most}`)
  return number
}
