/**
 * Matches names with entities, as the W3C's Reconciliation Service API 0.2 asks (reconciliation-api.github.io/specs/0.2):
 * types are kinds, properties are link types in both directions and some of an entity's own.
 */

import { BadArgument } from '../compile/page.ts'
import { entitiesWithIds, linkedNames } from '../cypher/export.ts'
import type { ExportedEntity } from '../export/reading.ts'
import type { Graph, Value } from '../graph/port.ts'
import { type Candidate, candidateProperties, type Hit, mostCandidates, rank } from '../search/rank.ts'
import { soughtPieces, wordsOf } from '../search/words.ts'
import type { Vocabulary } from '../seed/model.ts'
import { Refused } from './open-data.ts'

/** How many of a query's best hits are compared by their properties. */
const mostCompared = 50
const longestQuery = 200

/** How many properties a query or an extension may name: more than there are would only repeat some. */
const mostProperties = 100

export interface ReconciliationLimits {
  readonly queries: number
  readonly candidates: number
  readonly ids: number
  /** How many values the properties of a batch may have together: each is compared with every hit. */
  readonly values: number
}

export interface ReconciliationQuery {
  readonly query?: string
  readonly type?: readonly string[]
  readonly limit?: number
  readonly properties?: readonly Condition[]
}

interface Condition {
  readonly pid: string
  readonly values: readonly ConditionValue[]
}

type ConditionValue = string | number | boolean | { readonly id: string; readonly name?: string }

export interface ReconciliationCandidate {
  readonly id: string
  readonly name: string
  readonly description?: string
  readonly score: number
  readonly match: boolean
  readonly type: readonly { readonly id: string; readonly name: string }[]
  readonly features: readonly { readonly id: string; readonly value: number | boolean }[]
}

type Found = Candidate & { readonly kind: string }

interface LinkedRow {
  readonly id: string
  readonly type: string
  readonly isOut: boolean
  readonly other: string
  readonly nameDa: string
  readonly nameEn: string | null
  readonly aliases: readonly string[]
}

interface Linked {
  readonly type: string
  readonly isOut: boolean
  readonly other: string
  readonly names: readonly string[]
}

/** The queries of a batch. Throws BadArgument for what is no query, and Refused for too many. */
export function queriesOf(
  text: string,
  limits: ReconciliationLimits,
): ReadonlyMap<string, ReconciliationQuery> {
  const batch = Object.entries(objectOf('queries', text))
  tooMany('queries', batch.length, limits.queries)
  const queries = new Map(batch.map(([key, query]) => [key, queryOf(key, query)]))
  const values = [...queries.values()]
    .flatMap(({ properties = [] }) => properties)
    .reduce((sum, condition) => sum + condition.values.length, 0)
  tooMany('values of properties', values, limits.values)
  return queries
}

function tooMany(what: string, count: number, limit: number): void {
  if (count > limit)
    throw new Refused(413, `There are ${count} ${what}; at most ${limit} are allowed at once.`)
}

/** What is asked for by an extension of data: ids, and of them these properties. Throws BadArgument. */
export function extensionOf(
  text: string,
  known: readonly ReconciliationProperty[],
  limits: ReconciliationLimits,
): {
  readonly ids: readonly string[]
  readonly properties: readonly (ReconciliationProperty & { readonly limit: number })[]
} {
  const { ids, properties } = objectOf('extend', text)
  if (!Array.isArray(ids) || !ids.every((id) => typeof id === 'string') || ids.length > limits.ids) {
    throw new BadArgument('extend.ids', ids ?? null, `it must be a list of at most ${limits.ids} ids`)
  }
  if (!Array.isArray(properties) || properties.length > mostProperties) {
    throw new BadArgument(
      'extend.properties',
      properties ?? null,
      `it must be a list of at most ${mostProperties}`,
    )
  }
  const asked = properties.map((property: unknown) => {
    const { id, settings } = isObject(property) ? property : {}
    const info = known.find((one) => one.id === id)
    if (!info) throw new BadArgument('extend.properties', id ?? null, 'see /reconcile/suggest/property')
    const limit = isObject(settings) ? settings.limit : undefined
    // Clients send a number as a text as well; what is none is no limit.
    return { ...info, limit: ['number', 'string'].includes(typeof limit) ? Number(limit) || 0 : 0 }
  })
  return { ids: [...new Set(ids)], properties: asked }
}

/** The object that a parameter is as JSON. */
function objectOf(argument: string, text: string): Readonly<Record<string, unknown>> {
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    throw new BadArgument(argument, text, 'it must be JSON')
  }
  if (!isObject(parsed)) throw new BadArgument(argument, parsed, 'it must be an object')
  return parsed
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const isConditionValue = (value: unknown): value is ConditionValue =>
  isObject(value)
    ? typeof value.id === 'string' && ['string', 'undefined'].includes(typeof value.name)
    : ['string', 'number', 'boolean'].includes(typeof value)

const known = ['query', 'type', 'limit', 'properties', 'type_strict']

function queryOf(key: string, given: unknown): ReconciliationQuery {
  const refuse = (field: string, value: unknown, allowed: string) =>
    new BadArgument(`queries.${key.slice(0, 50)}${field && `.${field.slice(0, 50)}`}`, value, allowed)
  if (!isObject(given)) throw refuse('', given, 'it must be an object')
  const odd = Object.keys(given).find((field) => !known.includes(field))
  if (odd !== undefined) throw refuse(odd, given[odd], `the fields are ${known.join(', ')}`)
  const { query, type, limit, properties } = given
  if (query !== undefined && (typeof query !== 'string' || query.length > longestQuery)) {
    throw refuse('query', query, `it must be a text of at most ${longestQuery} characters`)
  }
  const kinds = type === undefined ? undefined : [type].flat()
  if (kinds && !kinds.every((kind) => typeof kind === 'string')) {
    throw refuse('type', type, 'it must be the id of a type, or several')
  }
  if (limit !== undefined && !(typeof limit === 'number' && limit >= 1)) {
    throw refuse('limit', limit, 'it must be a number from 1')
  }
  if (properties !== undefined && !(Array.isArray(properties) && properties.length <= mostProperties)) {
    throw refuse('properties', properties, `it must be a list of at most ${mostProperties}`)
  }
  const conditions = (properties ?? []).map((condition: unknown): Condition => {
    if (!isObject(condition) || typeof condition.pid !== 'string' || condition.v === undefined) {
      throw refuse('properties', condition, 'each must have "pid" and "v"')
    }
    const values = [condition.v].flat()
    if (!values.every(isConditionValue)) {
      throw refuse(
        'properties',
        condition,
        'each "v" must be a text, a number, true, false or {"id": …}, or a list',
      )
    }
    return { pid: condition.pid, values }
  })
  if (!query?.trim() && conditions.length === 0)
    throw refuse('query', query ?? null, 'it or "properties" must be there')
  return {
    ...(query?.trim() ? { query: query.trim() } : {}),
    // Freebase-like clients send an empty list for any type.
    ...(kinds && kinds.length > 0 ? { type: kinds as string[] } : {}),
    ...(limit === undefined ? {} : { limit: Math.floor(limit) }),
    ...(conditions.length > 0 ? { properties: conditions } : {}),
  }
}

/** A property that entities have values of. */
export interface ReconciliationProperty {
  readonly id: string
  readonly name: string
  readonly description?: string
  readonly kinds: readonly string[]
}

const inversePrefix = 'inverse.'

const ownProperties = {
  nameEn: 'engelsk navn',
  aliases: 'andre navne',
  summaryDa: 'beskrivelse',
  form: 'slags',
  url: 'hjemmeside',
  periodFrom: 'fra',
  periodTo: 'til',
  memberCount: 'antal medlemmer',
  ordinal: 'nummer',
} as const

export function propertiesOf({ linkTypes, kinds }: Vocabulary): readonly ReconciliationProperty[] {
  const all = kinds.map(({ kind }) => kind)
  return [
    ...Object.entries(ownProperties).map(([id, name]) => ({ id, name, kinds: all })),
    ...linkTypes.map(({ type, phrase, description, from }) => ({
      id: type,
      name: phrase.da,
      description: description.da,
      kinds: from,
    })),
    ...linkTypes
      .filter(({ symmetric }) => !symmetric)
      .map(({ type, inverse, description, to }) => ({
        id: `${inversePrefix}${type}`,
        name: inverse.da,
        description: description.da,
        kinds: to,
      })),
  ]
}

export interface Reconciler {
  reconcile(query: ReconciliationQuery): Promise<readonly ReconciliationCandidate[]>
  suggest(prefix: string, skip: number): Promise<readonly Found[]>
  /** The values of properties by the ids asked for. */
  extend(
    ids: readonly string[],
    properties: readonly { readonly id: string; readonly limit: number }[],
  ): Promise<Readonly<Record<string, Readonly<Record<string, readonly object[]>>>>>
}

export function createReconciler(
  graph: Graph,
  vocabulary: Vocabulary,
  limits: ReconciliationLimits,
): Reconciler {
  const kindName = new Map(vocabulary.kinds.map(({ kind, da }) => [kind, da]))
  const symmetric = new Set(vocabulary.linkTypes.filter((info) => info.symmetric).map(({ type }) => type))

  const byIds = async (ids: readonly string[]): Promise<ReadonlyMap<string, ExportedEntity>> => {
    const rows = ids.length === 0 ? [] : await graph.read(entitiesWithIds([...new Set(ids)]))
    return new Map(
      rows.map(({ asked, properties }) => [asked as string, properties as unknown as ExportedEntity]),
    )
  }

  const search = async (text: string, kinds?: readonly string[]): Promise<Hit<Found>[]> => {
    const words = soughtPieces(text)
    if (words.length === 0) return []
    const { rows } = await graph.searchText({
      searches: [{ words, kinds }],
      limit: mostCandidates,
      properties: candidateProperties,
    })
    return rank(text, rows[0] as unknown as readonly Found[])
  }

  const linkedOf = async (ids: readonly string[]): Promise<ReadonlyMap<string, readonly Linked[]>> => {
    const links = new Map<string, Linked[]>()
    if (ids.length === 0) return links
    for (const row of await graph.read(linkedNames(ids))) {
      const { id, type, isOut, other, nameDa, nameEn, aliases } = row as unknown as LinkedRow
      const names = [nameDa, nameEn, ...aliases].filter((name) => name !== null)
      const own = links.get(id)
      const link = { type, isOut, other, names }
      if (own) own.push(link)
      else links.set(id, [link])
    }
    return links
  }

  const linksBy = (pid: string, links: readonly Linked[] = []): readonly Linked[] => {
    const isInverse = pid.startsWith(inversePrefix)
    const type = isInverse ? pid.slice(inversePrefix.length) : pid
    return links.filter((link) => link.type === type && (symmetric.has(type) || link.isOut !== isInverse))
  }

  /** Whether an entity has one of the values. */
  const has = (
    entity: object,
    links: readonly Linked[] | undefined,
    pid: string,
    values: readonly ConditionValue[],
  ) => {
    if (Object.hasOwn(ownProperties, pid)) {
      const own = [(entity as Record<string, Value | undefined>)[pid] ?? []].flat() as Value[]
      const isDate = pid === 'periodFrom' || pid === 'periodTo'
      return values.some((value) =>
        own.some((one) =>
          isDate
            ? textOf(value) !== '' && String(one).startsWith(textOf(value))
            : alike(String(one), textOf(value)),
        ),
      )
    }
    return values.some((value) =>
      linksBy(pid, links).some(({ other, names }) =>
        typeof value === 'object'
          ? other === value.id
          : other === value || names.some((name) => alike(name, textOf(value))),
      ),
    )
  }

  /** What an id or a name may mean. */
  const namedExactly = async (text: string): Promise<readonly string[]> => {
    const hits = await search(text)
    return [text, ...hits.filter((hit) => isExact(text, hit)).map(({ candidate }) => candidate.id)]
  }

  /** Entities that a query without a text may mean: what the values of its link types link to. */
  const byProperties = async (properties: NonNullable<ReconciliationQuery['properties']>) => {
    const ids = new Set<string>()
    for (const { pid, values } of properties.filter(({ pid }) => !Object.hasOwn(ownProperties, pid))) {
      for (const value of values) {
        const ends = typeof value === 'object' ? [value.id] : await namedExactly(String(value))
        const opposite = pid.startsWith(inversePrefix)
          ? pid.slice(inversePrefix.length)
          : `${inversePrefix}${pid}`
        for (const links of (await linkedOf(ends)).values()) {
          for (const { other } of linksBy(opposite, links)) ids.add(other)
        }
      }
    }
    return [...ids].sort().slice(0, mostCandidates)
  }

  const toCandidate = (
    entity: Found | ExportedEntity,
    score: number,
    features: ReconciliationCandidate['features'],
    match: boolean,
  ): ReconciliationCandidate => {
    const { id, nameDa, kind, summaryDa } = entity
    const name = kindName.get(kind) ?? kind
    return {
      id,
      name: nameDa,
      ...(summaryDa ? { description: summaryDa } : {}),
      score: Math.round(score * 10_000) / 100,
      match,
      type: [{ id: kind, name }],
      features,
    }
  }

  return {
    async reconcile({ query, type, limit = 10, properties = [] }) {
      const fits = ({ kind }: { readonly kind: string }) => type?.includes(kind) ?? true
      let found: { entity: Found | ExportedEntity; score: number; exact: boolean }[]
      if (query === undefined) {
        const entities = [...(await byIds(await byProperties(properties))).values()]
        found = entities.map((entity) => ({ entity, score: 1, exact: false }))
      } else {
        const named = [...(await byIds([query])).values()].map((entity) => ({
          entity,
          score: 1,
          exact: true,
        }))
        const ids = new Set(named.map(({ entity }) => entity.id))
        const hits = (await search(query, type)).filter(({ candidate }) => !ids.has(candidate.id))
        found = [
          ...named,
          ...hits.map((hit) => ({ entity: hit.candidate, score: hit.score, exact: isExact(query, hit) })),
        ]
      }
      found = found.filter(({ entity }) => fits(entity)).slice(0, mostCompared)
      // The search's candidates are without an entity's own properties, so these are read when they are asked for.
      const ids = properties.length > 0 ? found.map(({ entity }) => entity.id) : []
      const [entities, links] = await Promise.all([byIds(ids), linkedOf(ids)])
      const compared = found.map(({ entity, score, exact }) => {
        const { id } = entity
        const matched = properties.map(({ pid, values }) =>
          has(entities.get(id) ?? entity, links.get(id), pid, values),
        )
        const share = matched.length === 0 ? 1 : matched.filter(Boolean).length / matched.length
        const features = [
          { id: 'name', value: Math.round(score * 10_000) / 100 },
          { id: 'exact', value: exact },
          ...properties.map(({ pid }, index) => ({
            id: `property.${pid}`,
            value: matched[index] as boolean,
          })),
        ]
        // A property that does not fit counts against a candidate; the name may still be right.
        return { entity, score: score * (0.5 + 0.5 * share), features, isSure: share === 1 && exact }
      })
      const kept = query === undefined ? compared.filter(({ score }) => score === 1) : compared
      const sure = kept.filter(({ isSure }) => isSure)
      return kept
        .sort((one, other) => other.score - one.score)
        .slice(0, Math.min(limit, limits.candidates))
        .map(({ entity, score, features, isSure }) =>
          toCandidate(entity, score, features, isSure && sure.length === 1),
        )
    },

    async suggest(prefix, skip) {
      const named = [...(await byIds([prefix])).values()] as unknown as Found[]
      const hits = (await search(prefix.slice(0, longestQuery))).map(({ candidate }) => candidate)
      return [...named, ...hits.filter(({ id }) => id !== named[0]?.id)].slice(skip, skip + 10)
    },

    async extend(ids, properties) {
      const entities = await byIds(ids)
      const links = await linkedOf([...new Set([...entities.values()].map(({ id }) => id))])
      const valuesOf = (entity: ExportedEntity, pid: string): object[] => {
        if (!Object.hasOwn(ownProperties, pid)) {
          return linksBy(pid, links.get(entity.id)).map(({ other, names }) => ({ id: other, name: names[0] }))
        }
        const own = [(entity as Record<string, unknown>)[pid] ?? []].flat()
        return own.map((value) => (typeof value === 'number' ? { int: value } : { str: String(value) }))
      }
      return Object.fromEntries(
        ids.map((asked) => {
          const entity = entities.get(asked)
          const row = properties.map(({ id, limit }) => {
            const values = entity ? valuesOf(entity, id) : []
            return [id, limit > 0 ? values.slice(0, limit) : values]
          })
          return [asked, Object.fromEntries(row)]
        }),
      )
    },
  }
}

const folded = (text: string): string => wordsOf(text).join(' ')

const alike = (one: string, other: string): boolean => folded(one) === folded(other)

const isExact = (text: string, { matched, matchedText }: Hit): boolean =>
  matched !== 'SUMMARY' && alike(text, matchedText)

const textOf = (value: ConditionValue): string =>
  typeof value === 'object' ? (value.name ?? value.id) : String(value)
