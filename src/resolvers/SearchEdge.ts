import type { EntityRow } from '../cypher/rows.ts'
import type { SearchEdgeResolvers, SearchMatch } from '../generated/resolvers.ts'

export const SearchEdge: SearchEdgeResolvers = {
  node: ({ candidate }, _arguments, context, info) =>
    context.candidate(candidate, info) as EntityRow | Promise<EntityRow>,
  matched: ({ matched }) => matched as SearchMatch,
}
