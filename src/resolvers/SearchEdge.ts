import type { EntityRow } from '../cypher/rows.ts'
import type { SearchEdgeResolvers, SearchMatch } from '../generated/resolvers.ts'

export const SearchEdge: SearchEdgeResolvers = {
  node: async ({ id }, _arguments, context, info) => (await context.node(id, info)) as EntityRow,
  matched: ({ matched }) => matched as SearchMatch,
}
