import type { Graph, Statement } from '../../src/graph/port.ts'

export interface Recorder {
  readonly graph: Graph
  /** The reading statements since the last call, full-text searches included. */
  taken(): Statement[]
}

/** Wraps a graph so that a test can count what is asked of it. */
export function recorded(graph: Graph): Recorder {
  let statements: Statement[] = []
  return {
    graph: {
      ...graph,
      read: (statement, signal) => {
        statements.push(statement)
        return graph.read(statement, signal)
      },
      searchText: (search, signal) => {
        const { searches, limit } = search
        statements.push({
          text: 'full-text search',
          parameters: { searches: JSON.stringify(searches), limit },
        })
        return graph.searchText(search, signal)
      },
    },
    taken: () => {
      const before = statements
      statements = []
      return before
    },
  }
}
