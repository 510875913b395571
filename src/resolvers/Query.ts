import { BadArgument, connectionOf, cursorOf, fewIds, pageOf } from '../compile/page.ts'
import type { EntityRow, SearchEdgeRow } from '../cypher/rows.ts'
import type { QueryResolvers, QuerySearchArgs, ResolversTypes } from '../generated/resolvers.ts'
import { type Hit, rank } from '../search/rank.ts'
import { firstDay, lastDay } from '../seed/partial-date.ts'
import { knownProperty, wholeNumber } from './arguments.ts'
import type { Context } from './context.ts'
import { isOfOther } from './Node.ts'

type Answer<Type extends keyof ResolversTypes> = Promise<ResolversTypes[Type]>

/** Root fields with arguments to check or answers to arrange; the others are read as their shapes say. */
export const Query: QueryResolvers = {
  node: (_root, { id }, context, info) => context.node(id, info),

  nodes: (_root, { ids }, context, info) => {
    fewIds('ids', ids)
    return Promise.all(ids.map((id) => context.node(id, info)))
  },

  entity: async (_root, { id }, context, info) =>
    // What else has an id, such as a claim, has not the fields that are selected.
    isOfOther(id) ? null : ((await context.node(id, info)) as EntityRow | null),

  claims: (_root, { property }, context, info) => {
    knownProperty(property, context.vocabulary)
    return context.ask(info) as Answer<'ClaimConnection'>
  },

  neighbourhood: async (_root, { depth, limit }, context, info) => {
    wholeNumber('depth', depth, 1, context.limits.neighbourhoodDepth)
    wholeNumber('limit', limit, 1, context.limits.subgraphEntities)
    return (await context.ask(info)) as Answer<'Subgraph'>
  },

  compare: async (_root, { a, b }, context, info) => {
    if (a === b) throw new BadArgument('b', b, 'it must be another id than that of the first')
    return (await context.ask(info)) as Awaited<Answer<'Comparison'>>
  },

  common: (_root, { of, limit }, context, info) => {
    if (new Set(of).size < 2) throw new BadArgument('of', of, 'it must have at least two different ids')
    wholeNumber('limit', limit, 1, context.limits.subgraphEntities)
    return context.ask(info) as Answer<'Subgraph'>
  },

  paths: async (_root, { from, to, types, avoid, asOf, ...bounds }, context, info) => {
    const maxLength = wholeNumber('maxLength', bounds.maxLength, 1, context.limits.pathLength)
    const limit = wholeNumber('limit', bounds.limit, 1, context.limits.paths)
    fewIds('avoid', avoid ?? [])
    const wanted = { from, to, types, avoid, asOf, maxLength, limit }
    const nothing = { paths: [], exhausted: true }
    return ((await context.paths(wanted, info)) ?? nothing) as Awaited<Answer<'PathResult'>>
  },

  search: (_root, given, context) => search(given, context) as unknown as Answer<'SearchConnection'>,

  timeline: (_root, { from, to }, context, info) => {
    if (from != null && to != null && firstDay(from) > lastDay(to)) {
      throw new BadArgument('to', to, `it must not be before "from", which is ${from}`)
    }
    return context.ask(info) as Answer<'TimelineConnection'>
  },

  linkTypes: (_root, _arguments, { vocabulary }) => [...vocabulary.linkTypes],
}

async function search({ text, kinds, ...given }: QuerySearchArgs, context: Context) {
  if (text.length > context.limits.searchLength) {
    throw new BadArgument('text', text, `it may have at most ${context.limits.searchLength} characters`)
  }
  const page = pageOf(given, 'search', 3)
  const hits = rank(text, await context.searchCandidates(text, kinds)).slice(0, 200)
  const keys = ({ score, candidate: { sort, id } }: Hit) => [-score, sort, id] as const
  const later = (hit: Hit) => {
    const place = keys(hit).findIndex((key, index) => key !== page.after?.[index])
    return place !== -1 && (keys(hit)[place] as string) > (page.after?.[place] as string)
  }
  const rest = page.after ? hits.filter(later) : hits
  const edges = rest
    .slice(0, page.size + 1)
    .map((hit): SearchEdgeRow => ({ ...hit, cursor: cursorOf('search', keys(hit)) }))
  return connectionOf(page, edges, hits.length)
}
