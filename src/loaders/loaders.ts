import { asksOnly, type FieldInfo, question, questionByIds, type Reading } from '../compile/ask.ts'
import type { Stamped } from '../compile/render.ts'
import type { Facts, Given, Lookup } from '../compile/shape.ts'
import { citableSources } from '../cypher/citable-sources.ts'
import { isRight, readStamp, stamp } from '../cypher/dataset.ts'
import { entityColumns } from '../cypher/entity.ts'
import { askedOf, entityLookup, lookupOf } from '../cypher/lookup.ts'
import { pathProperties, pathResultAtHand, pathResultOf, pathsLookup } from '../cypher/path.ts'
import type { NodeRow, SourceRow } from '../cypher/rows.ts'
import { shapes } from '../cypher/shapes.ts'
import { sourceTitles } from '../cypher/source-titles.ts'
import {
  type Graph,
  type PathSearch,
  type Row,
  type SoughtText,
  type Statement,
  stampStatement,
} from '../graph/port.ts'
import { type Asker, createGatherer, type Sharing } from './gather.ts'

/** With the version of the knowledge that it was read from, and what the engine tells of it. */
export interface Versioned<Answer> {
  readonly answer: Answer
  readonly version: string | undefined
  readonly facts: Facts
}

/** What `paths` is asked for. */
export type PathsWanted = Omit<PathSearch, 'properties' | 'stamp'>

/** What of an entity is there without a statement, where the engine finds it. */
const entityAtHand = { columns: entityColumns, fields: {} }

/** Some take long, so few wait for each other's, and as many are sought at once as the engine has connections. */
const sharedPaths: Sharing = { mostAtOnce: 8, mostIds: 4 }

/** What the graph tells of itself, which every answer tells anew. Throws as `read` does. */
export async function readFacts(graph: Graph): Promise<Facts> {
  const [row] = await graph.read(stampStatement(stamp))
  return readStamp(row?.stamp ?? null).facts
}

/**
 * What resolvers read the graph by. Answers do not depend on who asks, so one serves all requests of a process.
 *
 * @param known What the first statements may take for granted; without it they are other texts than those after them.
 */
export function createLoaders(graph: Graph, known: Facts = []) {
  const gather = createGatherer()
  /** The facts are those that the last answer told of. */
  let reading: Reading = { shapes, stamp, facts: known }
  const versioned = <Answer>({ answer, stamp }: Stamped<Answer>): Versioned<Answer> => {
    const { version, facts } = readStamp(stamp)
    reading = { ...reading, facts }
    return { answer, version, facts }
  }
  /** Asks again where an import has ended what the answer rests on. */
  const granted = async <Answer>(ask: (reading: Reading) => Promise<Versioned<Answer>>) => {
    for (;;) {
      const before = reading
      const answered = await ask(before)
      if (isRight(before.facts, answered.facts)) return answered
    }
  }

  /** Answers a root field and all that is selected below it; `given` is given to the field beside its arguments. */
  const ask = (info: FieldInfo, asker?: Asker, given?: Given): Promise<Versioned<unknown>> =>
    granted((reading) => {
      const { kind, statement, answer } = question(reading, info, given)
      return gather(
        kind,
        variantOf(statement),
        'all',
        async (_ids, signal) => [versioned(answer(await graph.read(statement, signal)))],
        asker,
      )
    })

  /** Answers what is asked of a lookup, with what is selected below the field that gives it; null where nothing is found. */
  const lookUp = <Answer>(
    lookup: Lookup,
    key: string,
    askedOf: (key: string) => unknown,
    info: FieldInfo,
    asker?: Asker,
    sharing?: Sharing,
  ): Promise<Versioned<Answer | null>> =>
    granted((reading) => {
      const { kind, statement, asking, answers } = questionByIds(reading, info, lookup)
      return gather(
        kind,
        variantOf(statement),
        key,
        async (keys, signal) => {
          const rows = await graph.read(asking(keys.map((key) => askedOf(key))), signal)
          const { answer, ...told } = versioned(answers(rows, keys.length))
          return answer.map((found) => ({ answer: found as Answer | null, ...told }))
        },
        asker,
        sharing,
      )
    })

  return {
    ask,

    /** The same of `paths`, which some engines find before they are asked what is selected of them. */
    async paths(wanted: PathsWanted, info: FieldInfo, asker?: Asker) {
      // One path more than is given tells whether there are more.
      const search = { ...wanted, limit: wanted.limit + 1, properties: pathProperties, stamp }
      for (;;) {
        // Another engine may answer than before.
        const found = await graph.findPaths?.(search, asker?.signal)
        if (!found) {
          const ends = JSON.stringify({ from: wanted.from, to: wanted.to })
          return lookUp(pathsLookup, ends, JSON.parse, info, asker, sharedPaths)
        }
        const result = versioned({ answer: pathResultOf(found.paths, wanted.limit), stamp: found.stamp })
        if (asksOnly(reading, info, pathResultAtHand)) return result
        const answered = await ask(info, asker, { result: result.answer })
        // They differ where an import fell in between.
        if (answered.version === result.version) return answered
      }
    },

    /** What has an id, with what is selected below the field that gives it; null where nothing has it. */
    async node(id: string, info: FieldInfo, asker?: Asker): Promise<Versioned<NodeRow | null>> {
      const lookup = lookupOf(id)
      const { findEntity } = graph
      if (!findEntity || lookup !== entityLookup || !asksOnly(reading, info, entityAtHand, lookup))
        return lookUp(lookup, id, askedOf, info, asker)
      const found = await findEntity({ id, properties: entityColumns, stamp }, asker?.signal)
      return versioned({ answer: (found.entity ?? null) as NodeRow | null, stamp: found.stamp })
    },

    /** Entities of the kinds that hold any of the words, the engine's best first; see `Graph.searchText`. */
    searchText: (
      sought: SoughtText,
      limit: number,
      properties: readonly string[],
      asker?: Asker,
    ): Promise<Versioned<Row[]>> =>
      gather(
        properties,
        String(limit),
        JSON.stringify(sought),
        async (asked, signal) => {
          const searches = asked.map((sought) => JSON.parse(sought) as SoughtText)
          const { rows, stamp: told } = await graph.searchText({ searches, limit, properties, stamp }, signal)
          return rows.map((answer) => versioned({ answer, stamp: told }))
        },
        asker,
      ),

    /** Whether no more is asked of what an id is looked up for than some of its stored properties. */
    asksOnly: (columns: readonly string[], id: string, info: FieldInfo): boolean =>
      asksOnly(reading, info, { columns, fields: {} }, lookupOf(id)),

    /** The title of a source by its id; the id where there is none. */
    sourceTitle: (id: string, asker?: Asker): Promise<string> =>
      gather(
        sourceTitles,
        '',
        id,
        async (ids, signal) => {
          const rows = await graph.read(sourceTitles(ids), signal)
          const titles = new Map(rows.map(({ id, title }) => [id, title as string]))
          return ids.map((id) => titles.get(id) ?? id)
        },
        asker,
      ),

    /** What a reference to a source is made of. */
    citableSource: (id: string, asker?: Asker): Promise<SourceRow> =>
      gather(
        citableSources,
        '',
        id,
        async (ids, signal) => {
          const rows = (await graph.read(citableSources(ids), signal)) as unknown as SourceRow[]
          const sources = new Map(rows.map((row) => [row.id, row]))
          return ids.map((id) => sources.get(id) ?? new Error(`there is no source ${id}`))
        },
        asker,
      ),
  }
}

/** Requests of one text differ in its parameters alone. */
const variantOf = ({ parameters }: Statement): string => JSON.stringify(parameters)
