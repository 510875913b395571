import type { Stamped } from '../compile/ask.ts'
import type { Graph } from '../graph/port.ts'
import { type Limits, limits as usualLimits } from '../limits.ts'
import type { Asker } from '../loaders/gather.ts'
import { createLoaders } from '../loaders/loaders.ts'
import type { Context } from '../resolvers/context.ts'
import { type Candidate, candidateProperties } from '../search/rank.ts'
import { soughtPieces } from '../search/words.ts'
import type { Vocabulary } from '../seed/model.ts'

/** How many entities the full-text index may put forward for ranking. */
const mostCandidates = 1000

/** Makes what resolvers get for one request. */
export function createContexts(
  graph: Graph,
  vocabulary: Vocabulary,
  limits: Limits = usualLimits,
): (asker?: Asker) => Context {
  const loaders = createLoaders(graph)
  return (asker) => {
    const versions = new Set<string>()
    const noted = async <Answer>(asked: Promise<Stamped<Answer>>): Promise<Answer> => {
      const { answer, stamp } = await asked
      if (typeof stamp === 'string') versions.add(stamp)
      return answer
    }
    return {
      ask: (info, given) => noted(loaders.ask(info, given, asker)),
      node: (id, info) => noted(loaders.node(id, info, asker)),
      searchCandidates: async (text) => {
        const pieces = soughtPieces(text)
        if (pieces.length === 0) return []
        const rows = await loaders.searchText(pieces, mostCandidates, candidateProperties, asker)
        return rows as unknown as (Candidate & { kind: string })[]
      },
      sourceTitle: (id) => loaders.sourceTitle(id, asker),
      citableSource: (id) => loaders.citableSource(id, asker),
      versions,
      vocabulary,
      limits,
      answering: () => ({ engine: graph.engine, isFallback: graph.isFallback ?? false }),
    }
  }
}
