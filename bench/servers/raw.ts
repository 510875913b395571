/**
 * The limit of the database: the statements that we send, through neo4j-driver over node:http, without GraphQL. It
 * listens once to what our server sends for each question, and then only sends that.
 */

import { graphql } from 'graphql'
import neo4j from 'neo4j-driver'
import { createNeo4jGraph } from '../../src/graph/neo4j.ts'
import { mark } from '../../src/graph/port.ts'
import { limits } from '../../src/limits.ts'
import { candidateProperties } from '../../src/search/rank.ts'
import { createContexts } from '../../src/server/context.ts'
import { createSchema } from '../../src/server/schema.ts'
import { generate } from '../generate.ts'
import { operationsNamed, questionsOf } from '../operations.ts'
import { bodyOf, listen, settings, vocabulary } from './serving.ts'

interface Sent {
  readonly text: string
  readonly parameters: Record<string, unknown>
}

const { neo4j: access, entities, seed, operations, questions } = settings()
if (!access) throw new Error('the raw driver needs a Neo4j')
const { uri, user, password, database } = access
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
  disableLosslessIntegers: true,
  maxConnectionPoolSize: 8,
  telemetryDisabled: true,
  notificationFilter: { minimumSeverityLevel: 'OFF' },
})
const open = () => driver.session({ database, defaultAccessMode: neo4j.session.READ })
/** What a search may put forward, by the mark: our server keeps it as well. */
const candidates = await allCandidates()
const known = await statements()

await listen(async (request, response) => {
  const { operation, question, all } = JSON.parse(await bodyOf(request))
  const answers: unknown[] = []
  for (const { text, parameters } of known.get(operation)?.[question] ?? []) {
    const session = open()
    const { records } = await session.run(text, parameters)
    const rows = records.map((record) => record.toObject())
    const marks = rows[0]?.marks as readonly unknown[] | undefined
    if (!marks) answers.push(rows)
    // A search's candidates stay here, as they do with us, and as many go out as a page has.
    else if (all) answers.push({ rows: [marks.map((one) => candidates.get(one))], stamp: rows[0]?.stamp })
    else answers.push(marks.slice(0, 10).map((one) => candidates.get(one)))
    session.close()
  }
  const body = Buffer.from(JSON.stringify(all ? answers : answers.at(-1)))
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length }).end(body)
})

async function allCandidates(): Promise<Map<unknown, object>> {
  const session = open()
  const columns = [mark, ...candidateProperties].map((name) => `n.${name} AS ${name}`)
  const { records } = await session.run(`MATCH (n:Entity) RETURN ${columns.join(', ')}`)
  await session.close()
  return new Map(records.map((record) => [record.get(mark), record.toObject()]))
}

/** By operation, for each question what is sent one after another. */
async function statements(): Promise<Map<string, Sent[][]>> {
  let sent: Sent[] = []
  const prototype = Object.getPrototypeOf(open())
  const run = prototype.run
  prototype.run = function (text: string, parameters: Sent['parameters'], ...rest: unknown[]) {
    sent.push({ text, parameters })
    return run.call(this, text, parameters, ...rest)
  }
  const graph = createNeo4jGraph({
    uri,
    user,
    password,
    database,
    statementMilliseconds: limits.statementMilliseconds,
    retryMilliseconds: 3000,
  })
  const words = vocabulary()
  const schema = createSchema()
  const createContext = createContexts(graph, words)
  // Statements follow from what the first answer tells of the graph.
  await graphql({ schema, source: '{ dataset { version } }', contextValue: createContext() })
  sent = []
  const generated = generate({ entities, seed, vocabulary: words })
  const found = new Map<string, Sent[][]>()
  for (const operation of operationsNamed(operations)) {
    const { name, query } = operation
    const of: Sent[][] = []
    for (const { variables } of questionsOf(operation, generated, questions)) {
      // Once to know what a search finds, and once more as it is asked from then on.
      for (let time = 0; time < 2; time++) {
        sent = []
        await graphql({
          schema,
          source: query,
          variableValues: variables,
          contextValue: createContext(),
        })
      }
      if (sent.length === 0) throw new Error(`nothing was seen to be sent for ${name}`)
      of.push(sent)
    }
    found.set(name, of)
  }
  prototype.run = run
  await graph.close()
  return found
}
