/**
 * The port between the product and a graph engine. Statements are openCypher that every engine runs alike; values
 * travel only as parameters. What goes in and comes out is plain: null, booleans, numbers, strings, lists and maps.
 */

export type Value = null | boolean | number | string | readonly Value[] | { readonly [key: string]: Value }
export type Row = { readonly [column: string]: Value }
export type Parameters = { readonly [name: string]: Value }

export interface Statement {
  readonly text: string
  readonly parameters: Parameters
}

export type EngineName = 'embedded' | 'neo4j'

export interface Graph {
  readonly engine: EngineName
  /** Whether another engine answers at the moment in place of the one that is away. */
  readonly isFallback?: boolean
  /**
   * Whether it seeks a range of an index, in its order. Of an engine that reads the whole index for it, links of hubs are
   * walked instead, and no index of them is stored.
   */
  readonly seeksRanges: boolean
  /**
   * Runs one reading statement. Throws `GraphUnavailable`, `GraphTimeout` or `GraphFault`; once the signal is aborted, its
   * reason, and the engine need not finish what nobody waits for.
   */
  read(statement: Statement, signal?: AbortSignal): Promise<Row[]>
  /**
   * For each search entities of its kinds whose `searchText` holds any of its words, the engine's best first: of each the properties
   * named, null where it has none. An entity that was found before may be the same object again.
   */
  searchText(search: TextSearch, signal?: AbortSignal): Promise<Found>
  /** The entity that has an id, or had it before. Only of an engine that has entities at hand. Throws as `read` does. */
  readonly findEntity?: ((search: EntitySearch, signal?: AbortSignal) => Promise<FoundEntity>) | undefined
  /**
   * Paths between two entities that pass no entity twice, the shortest first, of one length in the order of their links'
   * ids. Only of an engine that finds them quicker by going from link to link than by a statement. Throws as `read` does.
   */
  readonly findPaths?: ((search: PathSearch, signal?: AbortSignal) => Promise<FoundPaths>) | undefined
  /**
   * Makes the unique constraints and indexes that are missing; where labels are named, only the constraints of these. What
   * is filled before it is indexed is filled faster.
   */
  prepare(labels?: readonly Identified[]): Promise<void>
  /** Runs the work in one transaction: all of it is kept, or none when it throws. */
  write<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result>
  close(): Promise<void>
}

export interface TextSearch {
  readonly searches: readonly SoughtText[]
  /** How many entities a search is given at most. */
  readonly limit: number
  readonly properties: readonly string[]
  readonly stamp?: Stamp
}

export interface SoughtText {
  /** Folded, letters a to z and digits only, so that no engine's query syntax can be written with them. */
  readonly words: readonly string[]
  /** Of any, where none are given; others take none of the places that the limit gives. */
  readonly kinds?: readonly string[] | null | undefined
}

/** What is told beside every answer, such as the version of what it was answered from: a clause that gives one row. */
export interface Stamp {
  readonly clause: string
  readonly expression: string
}

/** Reads a stamp on its own, as `stamp`. */
export const stampStatement = ({ clause, expression }: Stamp): Statement => ({
  text: `${clause}\nRETURN ${expression} AS stamp`,
  parameters: {},
})

export interface Found {
  /** Of each search. */
  readonly rows: readonly Row[][]
  /** Null without a stamp. */
  readonly stamp: Value
}

export interface EntitySearch {
  readonly id: string
  readonly properties: readonly string[]
  readonly stamp: Stamp
}

export interface FoundEntity {
  /** The properties named, null where it has none of a name; undefined where there is no entity. */
  readonly entity: Row | undefined
  readonly stamp: Value
}

export interface PathSearch {
  /** Ids of entities, or former ones. */
  readonly from: string
  readonly to: string
  /** The same of entities that no path may lead through. */
  readonly avoid: readonly string[] | null | undefined
  /** In links. */
  readonly maxLength: number
  /** How many paths are given at most. */
  readonly limit: number
  /** Of any, where none are given. */
  readonly types: readonly string[] | null | undefined
  /** A day on which all links hold. */
  readonly asOf: string | null | undefined
  /** What is told of the entities and links of a path, null where one has it not. */
  readonly properties: { readonly entity: readonly string[]; readonly link: readonly string[] }
  readonly stamp: Stamp
}

export interface FoundPaths {
  readonly paths: readonly FoundPath[]
  readonly stamp: Value
}

export interface FoundPath {
  /** From the one end to the other. */
  readonly entities: readonly Row[]
  /** Those between them, each with its `type` and the ids of its own ends, `from` and `to`. */
  readonly links: readonly Row[]
}

export interface Transaction {
  run(statement: Statement): Promise<Row[]>
}

/** What the work gives, unless the signal is aborted before: then its reason, and the work's end is nobody's business. */
export function unlessAborted<Result>(
  work: Promise<Result>,
  signal?: AbortSignal,
  giveUp?: () => void,
): Promise<Result> {
  if (!signal) return work
  return new Promise((resolve, reject) => {
    const onAbort = () => {
      giveUp?.()
      reject(signal.reason)
    }
    if (signal.aborted) onAbort()
    signal.addEventListener('abort', onAbort, { once: true })
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', onAbort))
  })
}

/**
 * Why an engine does not answer: it is away, its certificate is not trusted, it has failed and says so, it refuses the
 * user, or it has no database of the name.
 */
export type Absence = 'unreachable' | 'untrusted' | 'broken' | 'refused' | 'no database'

/** The engine cannot be reached. The message is for the log; clients get a code. */
export class GraphUnavailable extends Error {
  override readonly name = 'GraphUnavailable'
  readonly reason: Absence
  constructor(message: string, options: ErrorOptions & { readonly reason?: Absence } = {}) {
    super(message, options)
    this.reason = options.reason ?? 'unreachable'
  }
}

/** The statement took longer than its limit. */
export class GraphTimeout extends Error {
  override readonly name = 'GraphTimeout'
}

/** A constraint, an index or data that others keep in the same database stands against what is ours. */
export class GraphConflict extends Error {
  override readonly name = 'GraphConflict'
}

/** The engine refused the statement: a defect of ours, not of the question. */
export class GraphFault extends Error {
  override readonly name = 'GraphFault'
}

/**
 * The property that every node and relationship of ours has, and nothing of others: a hash of the rest, for a
 * database may hold more than this graph.
 */
export const mark = 'digigraf'

/** Labels that carry an `id`, unique within the label. */
export const identified = [
  'Entity',
  'Claim',
  'Source',
  'Conflict',
  'Gap',
  'FormerId',
  'Hub',
  'LinkEnd',
  'Dataset',
  'DatasetLock',
  'DatasetBatch',
] as const
export type Identified = (typeof identified)[number]

/** Properties besides `id` that statements look nodes up by. */
export const indexed = [
  ['Claim', 'subject'],
  ['Claim', 'object'],
  ['Claim', 'linkId'],
  ['Claim', 'source'],
  ['Claim', 'saidBy'],
  ['Claim', 'property'],
  ['Entity', 'sort'],
  // A list of one kind is read in its order; of the index over all kinds it would read them all.
  ['Strategy', 'sort'],
  ['Solution', 'sort'],
  ['Organisation', 'sort'],
  ['Person', 'sort'],
  ['Partnership', 'sort'],
  ['Track', 'sort'],
  ['Goal', 'sort'],
  ['DemocraticValue', 'sort'],
  ['PolicyArea', 'sort'],
  ['TargetGroup', 'sort'],
  ['Event', 'sort'],
  ['Technology', 'sort'],
  ['Initiative', 'sort'],
  ['Legislation', 'sort'],
  ['LinkEnd', 'name'],
  ['Source', 'sort'],
] as const
