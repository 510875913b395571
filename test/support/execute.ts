import { type ExecutionResult, graphql } from 'graphql'
import type { Graph } from '../../src/graph/port.ts'
import type { Vocabulary } from '../../src/seed/model.ts'
import { createContexts } from '../../src/server/context.ts'
import { createSchema } from '../../src/server/schema.ts'

const schema = createSchema()

export type Execute = (source: string, variables?: Record<string, unknown>) => Promise<ExecutionResult>

/** Runs operations over a graph, without HTTP. */
export function executor(graph: Graph, vocabulary: Vocabulary): Execute {
  const createContext = createContexts(graph, vocabulary)
  return async (source, variableValues) => {
    const result = await graphql({
      schema,
      source,
      contextValue: createContext(),
      ...(variableValues ? { variableValues } : {}),
    })
    // Plain objects compare without the null prototypes that the executor gives.
    return JSON.parse(JSON.stringify({ ...result, errors: result.errors?.map(({ message }) => message) }))
  }
}
