/** The servers side by side over one graph: a Neo4j of their own, filled, and a process for each server. */

import type { ChildProcess } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { totalmem } from 'node:os'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { type GraphQLSchema, graphql, Kind, parse, print, visit } from 'graphql'
import type { Neo4jAccess } from '../src/config.ts'
import type { Graph } from '../src/graph/port.ts'
import { startNeo4j } from '../src/local-neo4j/local-neo4j.ts'
import { createContexts } from '../src/server/context.ts'
import { createSchema } from '../src/server/schema.ts'
import { forkServer, type ServerModule } from './built-servers.ts'
import { type Answer, ask } from './client.ts'
import { type GeneratedGraph, generate } from './generate.ts'
import { type Operation, operationsNamed, type Question, questionsOf } from './operations.ts'
import type { FillProgress } from './servers/filler.ts'
import type { ReadyAnswer } from './servers/memory.ts'
import { type ServerSettings, vocabulary } from './servers/serving.ts'
import { temporaryFolder } from './temporary.ts'

export const serverNames = ['neo4j', 'embedded', 'peer', 'raw', 'memory'] as const
export type ServerName = (typeof serverNames)[number]

export const serverTitles: Readonly<Record<ServerName, string>> = {
  neo4j: 'ours on Neo4j',
  embedded: 'ours, embedded',
  peer: '@neo4j/graphql',
  raw: 'raw driver',
  memory: 'Apollo from memory',
}

const modules: Readonly<Record<ServerName, ServerModule>> = {
  neo4j: 'ours',
  embedded: 'ours',
  peer: 'peer',
  raw: 'raw',
  memory: 'memory',
}

export interface Running {
  readonly address: string
  /** Bytes in use, and microseconds of processor time so far. */
  usage(): Promise<{ readonly memory: number; readonly cpu: NodeJS.CpuUsage }>
  stop(): Promise<void>
}

export interface Field {
  readonly graph: GeneratedGraph
  readonly operations: readonly Operation[]
  readonly servers: ReadonlyMap<ServerName, Running>
  readonly questions: ReadonlyMap<string, readonly Question[]>
  /** What is sent to a server for each question of an operation. */
  bodies(server: ServerName, operation: Operation): readonly string[]
  stop(): Promise<void>
}

export interface FieldOptions {
  readonly entities: number
  readonly seed?: number
  readonly servers?: readonly ServerName[]
  readonly cache?: boolean
  /** The names of the operations; all of them without it. */
  readonly operations?: readonly string[] | undefined
  /** How many questions are asked of each operation; 200 without it. */
  readonly questions?: number
  /** A Neo4j to use; without it one is started. */
  readonly neo4j?: Neo4jAccess | undefined
  /** Whether it holds the graph already. */
  readonly isFilled?: boolean
  /** A folder for the servers' CPU profiles. */
  readonly profiles?: string | undefined
  readonly report: (text: string) => void
}

export async function openField(options: FieldOptions): Promise<Field> {
  const { entities, seed = 1, servers: wanted = serverNames, cache = false, profiles, report } = options
  const folder = temporaryFolder()
  const closing: (() => Promise<void>)[] = []
  const stop = async () => {
    for (const close of closing.splice(0).reverse()) await close()
  }
  try {
    const graph = generate({ entities, seed, vocabulary: vocabulary() })
    const operations = operationsNamed(options.operations)
    const settings: ServerSettings = {
      entities,
      seed,
      cache,
      operations: operations.map(({ name }) => name),
      ...(options.questions && { questions: options.questions }),
    }
    if (wanted.some((name) => name !== 'embedded')) {
      const neo4j = options.neo4j ?? (await ownNeo4j(join(folder, 'neo4j'), entities, closing, report))
      Object.assign(settings, { neo4j })
      if (!options.isFilled) {
        await fill(settings, ({ rows }) => report(`filling Neo4j: ${rows.toLocaleString('en')} rows`))
      }
    }
    const questions = new Map(
      operations.map((operation) => [operation.name, questionsOf(operation, graph, options.questions)]),
    )
    const servers = new Map<ServerName, Running>()
    const start = async (name: ServerName) => {
      report(`${entities} entities: starting ${serverTitles[name]}`)
      const { neo4j: _neo4j, ...embedded } = settings
      const running = await startServer(name, name === 'embedded' ? embedded : settings, profiles)
      closing.push(running.stop)
      servers.set(name, running)
    }
    for (const name of wanted) if (name !== 'memory') await start(name)
    if (wanted.includes('memory')) {
      const teacher = servers.get('neo4j') ?? servers.get('embedded')
      if (!teacher) throw new Error('somebody must give the answers that stand in memory')
      const prepared = join(folder, 'answers.json')
      writeFileSync(prepared, JSON.stringify(await readyAnswers(teacher, operations, questions)))
      Object.assign(settings, { prepared })
      await start('memory')
    }
    return {
      graph,
      operations,
      servers,
      questions,
      bodies: (server, operation) => bodies(server, operation, questions),
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}

/** Room for the whole store, as a server in earnest has it: an entity takes about 22 kB with its links and claims. */
export function pageCacheFor(entities: number): string {
  const megabytes = Math.min(0.03 * entities, totalmem() / 3 / 2 ** 20)
  return `${Math.max(512, Math.ceil(megabytes))}m`
}

async function ownNeo4j(
  home: string,
  entities: number,
  closing: (() => Promise<void>)[],
  report: (text: string) => void,
): Promise<Neo4jAccess> {
  report('starting Neo4j')
  const { stop, uri, user, password, database } = await startNeo4j({
    home,
    port: 0,
    heap: '1g',
    pageCache: pageCacheFor(entities),
  })
  closing.push(() => stop({ force: true }))
  return { uri, user, password, database }
}

/** Fills a Neo4j that holds nothing of ours, as an import does; or as a plain load would. */
export async function fill(
  settings: ServerSettings,
  onProgress: (progress: FillProgress) => void,
  by: 'filler' | 'plain-filler' = 'filler',
): Promise<void> {
  const child = await forkServer(by, { settings })
  child.on('message', onProgress)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) =>
      code === 0 ? resolve() : reject(new Error(`filling Neo4j ended with code ${code}`)),
    )
  })
}

async function startServer(
  name: ServerName,
  settings: ServerSettings,
  profiles: string | undefined,
): Promise<Running> {
  const child = await forkServer(modules[name], {
    settings,
    execArgv: [
      // As npm start has it; what is read in batches outlives a small young generation.
      '--max-semi-space-size=64',
      ...(profiles ? ['--cpu-prof', `--cpu-prof-dir=${join(profiles, name)}`] : []),
    ],
  })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) =>
      reject(new Error(`${serverTitles[name]} ended (${code}) before it listened`)),
    )
    child.once('message', (message) => {
      const { address } = message as { readonly address: string }
      resolve({
        address: modules[name] === 'ours' ? `${address}/graphql` : `${address}/`,
        usage: () => usageOf(child),
        stop: async () => {
          if (child.connected) child.send('stop')
          await ended
        },
      })
    })
  })
}

function usageOf(child: ChildProcess): ReturnType<Running['usage']> {
  return new Promise((resolve) => {
    child.once('message', (message) => resolve(message as Awaited<ReturnType<Running['usage']>>))
    child.send('memory')
  })
}

function bodies(
  server: ServerName,
  { name, query, peerQuery }: Operation,
  questions: Field['questions'],
): readonly string[] {
  return (questions.get(name) ?? []).map(({ variables, peerVariables }, question) =>
    JSON.stringify(
      server === 'raw'
        ? { operation: name, question }
        : server === 'peer'
          ? { query: peerQuery, variables: peerVariables }
          : { query, variables },
    ),
  )
}

/** The answers to all questions with the type of every object, by which a server from memory tells kinds apart. */
async function readyAnswers(
  { address }: Running,
  operations: readonly Operation[],
  questions: Field['questions'],
): Promise<readonly ReadyAnswer[]> {
  const ready: ReadyAnswer[] = []
  for (const { name, query } of operations) {
    const document = visit(parse(query), {
      SelectionSet: (set, _key, parent) =>
        parent && 'kind' in parent && parent.kind === Kind.OPERATION_DEFINITION
          ? undefined
          : {
              ...set,
              selections: [
                ...set.selections,
                { kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } },
              ],
            },
    })
    const operation = `${name.charAt(0).toUpperCase()}${name.slice(1)}`
    for (const { variables } of questions.get(name) ?? []) {
      const { data } = await ask(address, JSON.stringify({ query: print(document), variables }))
      ready.push({ operation, variables, data })
    }
  }
  return ready
}

export interface Comparison {
  readonly operation: string
  /** How many of the questions that were compared all servers answered alike. */
  readonly equal: number
  readonly of: number
  /** The first that differed, told for a person. */
  readonly difference?: string
}

/** How many questions are compared of each operation, evenly over its list. */
const compared = 40

/** Asks all servers the same questions and compares what they answer. */
export async function compareAnswers(field: Field, report: (text: string) => void): Promise<Comparison[]> {
  const comparisons: Comparison[] = []
  for (const operation of field.operations) {
    report(`comparing answers: ${operation.title}`)
    const all = field.questions.get(operation.name) ?? []
    let equal = 0
    let difference: string | undefined
    const step = Math.max(1, Math.ceil(all.length / compared))
    for (let question = 0; question < all.length; question += step) {
      const answers: [ServerName, unknown][] = []
      for (const name of field.servers.keys()) {
        if (name === 'peer' && !operation.peerCompared) continue
        answers.push([name, await answerOf(field, name, operation, question)])
      }
      const [reference, expected] = answers[0] as (typeof answers)[number]
      const differing = answers.find(([, answer]) => !isDeepStrictEqual(answer, expected))
      if (!differing) equal++
      else {
        const [name, answer] = differing
        difference ??= `${JSON.stringify(all[question]?.variables)}: ${serverTitles[reference]} gives ${shown(expected)}, ${serverTitles[name]} ${shown(answer)}`
      }
    }
    comparisons.push({
      operation: operation.name,
      equal,
      of: Math.ceil(Math.min(all.length, step * compared) / step),
      ...(difference && { difference }),
    })
  }
  return comparisons
}

/** What must be equal of an answer; of one that failed its error, which equals no other. */
async function answerOf(
  field: Field,
  name: ServerName,
  operation: Operation,
  question: number,
): Promise<unknown> {
  const running = field.servers.get(name) as Running
  try {
    if (name === 'raw') return operation.compared(await fromRaw(running, operation, question, field))
    const { data } = await ask(running.address, field.bodies(name, operation)[question] as string)
    return (name === 'peer' ? operation.peerCompared : operation.compared)?.(data)
  } catch (error) {
    return { name, error: String(error) }
  }
}

const shown = (value: unknown) => `${JSON.stringify(value)}`.slice(0, 300)

/** The raw driver's rows put through our resolvers, as if an engine had given them: equal rows give equal answers. */
async function fromRaw(
  { address }: Running,
  { name, query }: Operation,
  question: number,
  { questions, graph }: Field,
): Promise<unknown> {
  const answers: Answer[] = await ask(address, JSON.stringify({ operation: name, question, all: true }))
  const next = async () => answers.shift()
  const replayed: Graph = {
    engine: 'neo4j',
    seeksRanges: true,
    read: next,
    searchText: next,
    prepare: async () => {},
    write: () => Promise.reject(new Error('nothing is written')),
    close: async () => {},
  }
  const { data, errors } = await graphql({
    schema: ourSchema(),
    source: query,
    variableValues: questions.get(name)?.[question]?.variables,
    contextValue: createContexts(replayed, graph.vocabulary)(),
  })
  if (errors) throw errors[0]
  return JSON.parse(JSON.stringify(data))
}

let schema: GraphQLSchema | undefined

function ourSchema(): GraphQLSchema {
  schema ??= createSchema()
  return schema
}
