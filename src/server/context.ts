import type { FieldNode } from 'graphql'
import type { FieldInfo } from '../compile/ask.ts'
import type { Facts } from '../compile/shape.ts'
import type { EntityRow } from '../cypher/rows.ts'
import type { Graph } from '../graph/port.ts'
import { type Limits, limits as usualLimits } from '../limits.ts'
import type { Asker } from '../loaders/gather.ts'
import { createLoaders, type Versioned } from '../loaders/loaders.ts'
import type { Context } from '../resolvers/context.ts'
import { type Candidate, candidateProperties, mostCandidates } from '../search/rank.ts'
import { soughtPieces } from '../search/words.ts'
import type { Vocabulary } from '../seed/model.ts'

/** Makes what resolvers get for one request; `known` as `createLoaders` takes it. */
export function createContexts(
  graph: Graph,
  vocabulary: Vocabulary,
  limits: Limits = usualLimits,
  known?: Facts,
): (asker?: Asker) => Context {
  const loaders = createLoaders(graph, known)
  return (asker) => {
    const versions = new Set<string>()
    const noted = async <Answer>(asked: Promise<Versioned<Answer>>): Promise<Answer> => {
      const { answer, version } = await asked
      if (version !== undefined) versions.add(version)
      return answer
    }
    const asked = new Map<string, Promise<unknown>>()
    // What fails is executed once more to be told of, which must not take the time of reading twice.
    const once = <Answer>(key: string, ask: () => Promise<Answer>): Promise<Answer> => {
      const before = asked.get(key) as Promise<Answer> | undefined
      const answer = before ?? ask()
      if (!before) asked.set(key, answer)
      return answer
    }
    const context: Context = {
      ask: (info) => once(nodesOf(info), () => noted(loaders.ask(info, asker))),
      paths: (search, info) => once(nodesOf(info), () => noted(loaders.paths(search, info, asker))),
      node: (id, info) => once(`${nodesOf(info)} ${id}`, () => noted(loaders.node(id, info, asker))),
      candidate: (found, info) =>
        loaders.asksOnly(candidateProperties, found.id, info)
          ? (found as unknown as EntityRow)
          : context.node(found.id, info),
      searchCandidates: (text, kinds) =>
        once(`search ${JSON.stringify([text, kinds])}`, async () => {
          const words = soughtPieces(text)
          if (words.length === 0) return []
          const sought = { words, kinds }
          const rows = await noted(loaders.searchText(sought, mostCandidates, candidateProperties, asker))
          return rows as unknown as (Candidate & { kind: string })[]
        }),
      sourceTitle: (id) => loaders.sourceTitle(id, asker),
      citableSource: (id) => loaders.citableSource(id, asker),
      versions,
      vocabulary,
      limits,
      answering: () => ({ engine: graph.engine, isFallback: graph.isFallback ?? false }),
    }
    return context
  }
}

const nodeNumbers = new WeakMap<FieldNode, number>()
let lastNumber = 0

/** Tells apart what is asked for: the numbers of the field nodes that ask. */
function nodesOf({ fieldNodes }: FieldInfo): string {
  return fieldNodes
    .map((node) => {
      const number = nodeNumbers.get(node) ?? ++lastNumber
      nodeNumbers.set(node, number)
      return number
    })
    .join()
}
