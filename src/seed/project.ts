/** From the seed to what the engines store. Pure and deterministic: the same seed gives the same projection. */

import { createHash } from 'node:crypto'
import { findConflicts } from './conflicts.ts'
import { sortKey } from './danish.ts'
import { findGaps } from './gaps.ts'
import { push } from './group.ts'
import { endsOf, linkIdOf } from './link-id.ts'
import type { Bilingual, Seed, SeedClaim, SeedEntity } from './model.ts'
import { byId, compareText, createMerit, firmest, type Merit } from './order.ts'
import { firstDay, lastDay } from './partial-date.ts'
import type { GraphClaim, GraphEntity, GraphLink, GraphSource, Projection } from './projection.ts'
import { withSmallInitial } from './wording.ts'

/** The projection of a checked seed. The terms that full-text search indexes are made from it elsewhere. */
export function project(seed: Seed): Projection {
  const merit = createMerit(seed)
  const { links: timed, linkIds } = projectLinks(seed, merit)
  const entities = endWithWhole(endWithSuccessor(projectEntities(seed, merit), timed), timed)
  const undisputed = endWithNext(holding(timed, entities, seed), seed)
  const conflicts = findConflicts({ seed, entities, links: undisputed, linkIds })
  const conflictIds = new Map<string, string[]>()
  for (const conflict of conflicts) {
    for (const claimId of conflict.claimIds) push(conflictIds, claimId, conflict.id)
  }
  const links = undisputed.map((link) =>
    link.claimIds.some((claimId) => conflictIds.has(claimId))
      ? { ...link, status: 'DISPUTED' as const }
      : link,
  )
  const claims = [...seed.claims]
    .sort(byId)
    .map((claim) => projectClaim(claim, linkIds.get(claim.id), conflictIds.get(claim.id) ?? []))
  const sources = projectSources(seed)
  const gaps = findGaps({ seed, entities, links })
  const content = { vocabulary: seed.vocabulary, entities, links, claims, sources, conflicts, gaps }
  return { version: versionOf(content), ...content }
}

function projectEntities(seed: Seed, merit: Merit): GraphEntity[] {
  const labels = new Map(seed.vocabulary.kinds.map((kind) => [kind.kind, kind.type]))
  const factsBySubject = new Map<string, SeedClaim[]>()
  const sourcesByEntity = new Map<string, Set<string>>()
  for (const claim of seed.claims) {
    for (const id of [claim.subject, claim.object]) {
      if (id === undefined) continue
      const sources = sourcesByEntity.get(id) ?? new Set()
      sourcesByEntity.set(id, sources.add(claim.source))
    }
    if (isFact(claim)) push(factsBySubject, claim.subject, claim)
  }
  return [...seed.entities].sort(byId).map((entity) => ({
    id: entity.id,
    kind: entity.kind,
    label: labels.get(entity.kind) ?? entity.kind,
    nameDa: entity.name,
    sort: sortKey(entity.name),
    aliases: entity.aliases,
    formerIds: entity.formerIds,
    ...ownFields(entity),
    ...derivedFields(factsBySubject.get(entity.id) ?? [], merit),
    sourceCount: sourcesByEntity.get(entity.id)?.size ?? 0,
  }))
}

/** What is planned, proposed, meant or expected never becomes a plain fact. */
function isFact({ rank, modality }: SeedClaim): boolean {
  return rank !== 'DEPRECATED' && modality === 'STATED'
}

function ownFields({ name, nameEn, smallWithin, form, summary, url }: SeedEntity) {
  return {
    ...(nameEn !== undefined && { nameEn }),
    ...(smallWithin?.includes('da') && { nameWithinDa: withSmallInitial(name) }),
    ...(smallWithin?.includes('en') && nameEn !== undefined && { nameWithinEn: withSmallInitial(nameEn) }),
    ...(form !== undefined && { form }),
    ...both('summary', summary),
    ...(url !== undefined && { url }),
  }
}

function derivedFields(facts: readonly SeedClaim[], merit: Merit) {
  const period = facts
    .filter((claim) => claim.property === 'period' && claim.value?.type === 'period')
    .sort(merit.byMeritOfPeriod)[0]?.period
  const ordinal = bestNumber(facts, 'ordinal', merit)
  const memberCount = bestNumber(facts, 'memberCount', merit)
  return {
    ...periodFields(period),
    ...(period?.from !== undefined && { holdsFrom: firstDay(period.from) }),
    ...(period?.to !== undefined && { holdsTo: lastDay(period.to) }),
    ...(ordinal !== undefined && { ordinal }),
    ...(memberCount !== undefined && { memberCount }),
  }
}

function bestNumber(
  facts: readonly SeedClaim[],
  property: string,
  { byMeritAndTime }: Merit,
): number | undefined {
  const numbers = facts.filter((claim) => claim.property === property && claim.value?.type === 'number')
  const value = numbers.sort(byMeritAndTime)[0]?.value
  return value?.type === 'number' ? value.number : undefined
}

/** The links but for the time they hold, which depends on their ends. */
function projectLinks(seed: Seed, { byMerit, byMeritOfPeriod }: Merit) {
  const linkTypes = new Map(seed.vocabulary.linkTypes.map((linkType) => [linkType.type, linkType]))
  const claimsById = new Map<string, SeedClaim[]>()
  for (const claim of seed.claims) {
    const linkType = linkTypes.get(claim.property)
    if (claim.object !== undefined && linkType) {
      push(claimsById, linkIdOf({ ...claim, object: claim.object }, linkType), claim)
    }
  }
  const links: GraphLink[] = []
  /** The link of each claim that has one. */
  const linkIds = new Map<string, string>()
  for (const [id, claims] of claimsById) {
    const supporting = claims.filter((claim) => claim.rank !== 'DEPRECATED').sort(byMerit)
    const best = supporting[0]
    const linkType = best && linkTypes.get(best.property)
    if (!best?.object || !linkType) continue
    for (const claim of claims) linkIds.set(claim.id, id)
    const [from, to] = endsOf(best.subject, best.object, linkType)
    const status = firmest(supporting.map((claim) => claim.modality))
    // The status would tell what is planned of a link that is stated as if it were stated too.
    const firm = supporting.filter((claim) => claim.modality === status)
    const role = firm.find((claim) => claim.role)?.role
    const representing = firm.find((claim) => claim.representing)?.representing
    const period = firm.filter((claim) => claim.period).sort(byMeritOfPeriod)[0]?.period
    const sourceIds = [...new Set(supporting.map((claim) => claim.source))].sort(compareText)
    links.push({
      id,
      type: linkType.type,
      from,
      to,
      ...(best.stint !== undefined && { stint: best.stint }),
      ...both('role', role),
      ...(representing !== undefined && { representing }),
      ...periodFields(period),
      status,
      sourceIds,
      sourceCount: sourceIds.length,
      claimIds: claims.map((claim) => claim.id).sort(compareText),
    })
  }
  return { links: links.sort(byId), linkIds }
}

/** Link types whose subject takes the place of its object. */
const TAKES_PLACE_OF: readonly string[] = ['SUCCEEDS', 'REALISES']

/**
 * What others have taken the place of, and of which only the beginning is known, held no longer than until the last of them
 * began: the first strategy did not outlive the second. What its sources say of its period stays as it is.
 */
function endWithSuccessor(entities: readonly GraphEntity[], links: readonly GraphLink[]): GraphEntity[] {
  const entityById = new Map(entities.map((entity) => [entity.id, entity]))
  const successors = new Map<string, string[]>()
  for (const { type, from, to, status } of links) {
    if (TAKES_PLACE_OF.includes(type) && status === 'STATED') push(successors, to, from)
  }
  return entities.map((entity) => {
    const { id, holdsFrom, holdsTo } = entity
    const others = successors.get(id) ?? []
    const begins = others.flatMap((other) => entityById.get(other)?.holdsFrom ?? [])
    const isTold = others.length > 0 && begins.length === others.length
    if (!isTold || holdsFrom === undefined || holdsTo !== undefined) return entity
    // No end lies before the beginning.
    return { ...entity, holdsTo: [holdsFrom, ...begins].sort(compareText).at(-1) as string }
  })
}

/** Solutions that are no longer provided take their parts with them. */
const ENDS_WITH_WHOLE = 'SOLUTION'

/**
 * A part of which only the beginning is known was provided no longer than the wholes it is part of, if all of them have
 * ended: NemID's app did not outlive NemID. What its sources say of its period stays as it is.
 */
function endWithWhole(entities: readonly GraphEntity[], links: readonly GraphLink[]): GraphEntity[] {
  const entityById = new Map(entities.map((entity) => [entity.id, entity]))
  const wholes = new Map<string, string[]>()
  for (const { type, from, to, status } of links) {
    if (type === 'PART_OF' && status === 'STATED' && entityById.get(to)?.kind === ENDS_WITH_WHOLE) {
      push(wholes, from, to)
    }
  }
  const endOf = (id: string, seen: readonly string[]): string | undefined => {
    const entity = entityById.get(id)
    if (entity?.holdsTo !== undefined || seen.includes(id)) return entity?.holdsTo
    const ends = (wholes.get(id) ?? []).map((whole) => endOf(whole, [...seen, id]))
    const last = ends.every((end) => end !== undefined) ? ends.sort(compareText).at(-1) : undefined
    return last !== undefined && last >= (entity?.holdsFrom ?? '') ? last : undefined
  }
  return entities.map((entity) => {
    if (entity.kind !== ENDS_WITH_WHOLE || entity.holdsFrom === undefined) return entity
    const holdsTo = endOf(entity.id, [])
    return holdsTo === undefined ? entity : { ...entity, holdsTo }
  })
}

function holding(links: readonly GraphLink[], entities: readonly GraphEntity[], seed: Seed): GraphLink[] {
  const linkTypes = new Map(seed.vocabulary.linkTypes.map((linkType) => [linkType.type, linkType]))
  const entityById = new Map(entities.map((entity) => [entity.id, entity]))
  return links.map((link) => ({
    ...link,
    ...holdsFields(link, linkTypes.get(link.type)?.timeless ?? false, [
      entityById.get(link.from),
      entityById.get(link.to),
    ]),
  }))
}

/**
 * Where a subject has one object at a time, a link of which only the beginning is known held no longer than until the next
 * one began: an agency is anchored under one ministry after the other.
 */
function endWithNext(links: readonly GraphLink[], seed: Seed): GraphLink[] {
  const single = new Set(
    seed.vocabulary.linkTypes.flatMap(({ type, singleValued, timeless }) =>
      singleValued && !timeless ? [type] : [],
    ),
  )
  const begins = new Map<string, string[]>()
  const isBegun = ({ type, status, periodFrom }: GraphLink) =>
    single.has(type) && status === 'STATED' && periodFrom !== undefined
  for (const link of links) {
    if (isBegun(link) && link.holdsFrom !== undefined)
      push(begins, `${link.type} ${link.from}`, link.holdsFrom)
  }
  return links.map((link) => {
    if (!isBegun(link) || link.periodTo !== undefined) return link
    const next = (begins.get(`${link.type} ${link.from}`) ?? [])
      .filter((begin) => begin > (link.holdsFrom ?? ''))
      .sort(compareText)[0]
    return next !== undefined && next < (link.holdsTo ?? '9999') ? { ...link, holdsTo: next } : link
  })
}

interface Holds {
  readonly holdsFrom?: string
  readonly holdsTo?: string
}

/** The own period's bounds; a bound that it leaves open is the one within which both ends are there. */
function holdsFields(
  { periodFrom, periodTo }: GraphLink,
  isTimeless: boolean,
  ends: readonly (Holds | undefined)[],
): Holds {
  const ownFrom = periodFrom === undefined ? undefined : firstDay(periodFrom)
  const ownTo = periodTo === undefined ? undefined : lastDay(periodTo)
  const endsFrom = ends
    .flatMap((end) => end?.holdsFrom ?? [])
    .sort(compareText)
    .at(-1)
  const endsTo = ends.flatMap((end) => end?.holdsTo ?? []).sort(compareText)[0]
  const from = ownFrom ?? endsFrom
  const to = isTimeless ? undefined : (ownTo ?? endsTo)
  // Ends that never were at the same time, or not at the link's own, tell nothing of when they were linked.
  const isEmpty = from !== undefined && to !== undefined && from > to
  const holdsFrom = isEmpty ? ownFrom : from
  const holdsTo = isEmpty ? ownTo : to
  return { ...(holdsFrom !== undefined && { holdsFrom }), ...(holdsTo !== undefined && { holdsTo }) }
}

function projectClaim(
  claim: SeedClaim,
  linkId: string | undefined,
  conflictIds: readonly string[],
): GraphClaim {
  const { value } = claim
  return {
    id: claim.id,
    subject: claim.subject,
    property: claim.property,
    ...(claim.object !== undefined && { object: claim.object }),
    ...(linkId !== undefined && { linkId }),
    ...(value && { valueType: value.type }),
    ...(value?.type === 'number' && { valueNumber: value.number }),
    ...(value?.type === 'number' && value.unit !== '' && { valueUnit: value.unit }),
    ...(value?.type === 'text' && { valueTextDa: value.text.da }),
    ...(value?.type === 'text' && value.text.en !== undefined && { valueTextEn: value.text.en }),
    ...(value?.type === 'date' && { valueDate: value.date }),
    approximate: value?.type === 'number' && value.approximate,
    ...both('population', claim.population),
    ...periodFields(claim.period),
    ...both('role', claim.role),
    ...(claim.representing !== undefined && { representing: claim.representing }),
    ...(claim.stint !== undefined && { stint: claim.stint }),
    modality: claim.modality,
    rank: claim.rank,
    ...both('rankReason', claim.rankReason),
    source: claim.source,
    ...(claim.saidBy !== undefined && { saidBy: claim.saidBy }),
    ...(claim.paragraph !== undefined && { paragraph: claim.paragraph }),
    ...(claim.heading !== undefined && { heading: claim.heading }),
    textDa: claim.text.da,
    textEn: claim.text.en,
    conflictIds: [...conflictIds].sort(compareText),
  }
}

function projectSources(seed: Seed): GraphSource[] {
  const claimCounts = new Map<string, number>()
  for (const claim of seed.claims) claimCounts.set(claim.source, (claimCounts.get(claim.source) ?? 0) + 1)
  return [...seed.sources].sort(byId).map((source) => ({
    id: source.id,
    title: source.title,
    sort: sortKey(source.title),
    form: source.form,
    ...(source.publisher !== undefined && { publisher: source.publisher }),
    authors: source.authors,
    language: source.language,
    ...(source.publishedOn !== undefined && { publishedOn: source.publishedOn }),
    ...both('publishedOnInferred', source.publishedOnInferred),
    ...(source.url !== undefined && { url: source.url }),
    ...both('summary', source.summary),
    claimCount: claimCounts.get(source.id) ?? 0,
  }))
}

type InBoth<Name extends string> = { [K in `${Name}Da` | `${Name}En`]: string }

/** `{summaryDa, summaryEn}` of a text in both languages; nothing where there is none. */
function both<Name extends string>(name: Name, text: Bilingual | undefined): Partial<InBoth<Name>> {
  if (!text) return {}
  return { [`${name}Da`]: text.da, [`${name}En`]: text.en } as InBoth<Name>
}

function periodFields(period: { readonly from?: string; readonly to?: string } | undefined) {
  return {
    ...(period?.from !== undefined && { periodFrom: period.from }),
    ...(period?.to !== undefined && { periodTo: period.to }),
  }
}

function versionOf(content: unknown): string {
  return createHash('sha256').update(canonicalJson(content)).digest('hex').slice(0, 16)
}

/** JSON with the keys of every object in order, so that equal content is equal text. */
function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    part !== null && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([one], [other]) => compareText(one, other)))
      : part,
  )
}
