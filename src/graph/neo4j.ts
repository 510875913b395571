import neo4j, { type Driver, type ManagedTransaction, Neo4jError, type Session } from 'neo4j-driver'
import {
  type Graph,
  GraphFault,
  GraphTimeout,
  GraphUnavailable,
  identified,
  indexed,
  type Parameters,
  type Row,
  type Statement,
  type Transaction,
} from './port.ts'

export interface Neo4jOptions {
  /** `neo4j://` routes over a cluster, `bolt://` speaks to one server; `+s` and `+ssc` for TLS. */
  readonly uri: string
  readonly user: string
  readonly password: string
  readonly database: string
  /** How long one statement may run, in milliseconds, at the server and, should it go silent, here. */
  readonly statementMilliseconds: number
  /** How long a read may be repeated after a passing fault, in milliseconds from its start. */
  readonly retryMilliseconds: number
}

/** How long connecting may take, in milliseconds. */
const connectMilliseconds = 3000

/** How long after the statement's own limit the timer here gives the server up, in milliseconds. */
const graceMilliseconds = 500

/** Neo4j, a single server or a cluster: reads run in sessions of READ mode, so that followers serve them. */
export function createNeo4jGraph(options: Neo4jOptions): Graph {
  const driver = neo4j.driver(options.uri, neo4j.auth.basic(options.user, options.password), {
    // A page of numbers beyond 2^53 does not occur; plain numbers save every reader a conversion.
    disableLosslessIntegers: true,
    maxConnectionPoolSize: 8,
    connectionTimeout: connectMilliseconds,
    // Waiting for a connection while others use them all is part of a statement's time.
    connectionAcquisitionTimeout: options.statementMilliseconds,
    maxTransactionRetryTime: options.retryMilliseconds,
    telemetryDisabled: true,
  })

  const readOnce = async ({ text, parameters }: Statement): Promise<Row[]> => {
    const session = driver.session({ database: options.database, defaultAccessMode: neo4j.session.READ })
    // `run` outside a managed transaction needs one round trip instead of three; the repeating is done in `read`.
    const answer = session.run(text, integers(parameters), { timeout: options.statementMilliseconds })
    return within(options.statementMilliseconds + graceMilliseconds, session, answer)
  }

  const read = async (statement: Statement): Promise<Row[]> => {
    const giveUpAt = Date.now() + options.retryMilliseconds
    for (let pause = 50; ; pause *= 2) {
      try {
        return await readOnce(statement)
      } catch (error) {
        if (!isPassing(error) || Date.now() + pause > giveUpAt) throw translated(error)
        await new Promise((resolve) => setTimeout(resolve, pause))
      }
    }
  }

  return {
    engine: 'neo4j',
    read,

    searchText: (words, limit, properties) =>
      read({
        text: `CALL db.index.fulltext.queryNodes('entity_text', $query, {limit: $limit}) YIELD node, score
RETURN ${properties.map((name) => `node.${name} AS ${name}`).join(', ')}
ORDER BY score DESC, node.id`,
        parameters: { query: words.join(' '), limit },
      }),

    async prepare() {
      const statements = [
        ...identified.map(
          (label) => `CREATE CONSTRAINT ${label}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
        ),
        ...indexed.map(
          ([label, property]) =>
            `CREATE INDEX ${label}_${property} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`,
        ),
        `CREATE FULLTEXT INDEX entity_text IF NOT EXISTS FOR (n:Entity) ON EACH [n.searchText]
OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace'}}`,
        'CALL db.awaitIndexes(300)',
      ]
      await inSession(driver, options.database, async (session) => {
        for (const text of statements) await session.run(text)
      })
    },

    write<Result>(work: (transaction: Transaction) => Promise<Result>): Promise<Result> {
      return inSession(driver, options.database, (session) =>
        session.executeWrite((transaction: ManagedTransaction) =>
          work({
            run: async ({ text, parameters }) => rows(await transaction.run(text, integers(parameters))),
          }),
        ),
      )
    },

    close: () => driver.close(),
  }
}

async function inSession<Result>(
  driver: Driver,
  database: string,
  work: (session: Session) => Promise<Result>,
): Promise<Result> {
  const session = driver.session({ database, defaultAccessMode: neo4j.session.WRITE })
  try {
    return await work(session)
  } catch (error) {
    throw translated(error)
  } finally {
    await session.close().catch(() => undefined)
  }
}

type Answer = PromiseLike<{ records: { toObject(): object }[] }>

/** The server's own time limit does not help when the server goes silent, so a timer here holds as well. */
async function within(milliseconds: number, session: Session, answer: Answer): Promise<Row[]> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new GraphTimeout(`no answer within ${milliseconds} ms`)), milliseconds)
  })
  const result = Promise.resolve(answer)
  try {
    return rows(await Promise.race([result, late]))
  } finally {
    clearTimeout(timer)
    result.catch(() => undefined)
    // Not awaited: closing asks the server to reset, and a silent one would hold the answer up.
    session.close().catch(() => undefined)
  }
}

function rows(result: { records: { toObject(): object }[] }): Row[] {
  return result.records.map((record) => record.toObject() as Row)
}

/** JavaScript has one type of number, the driver sends it as a float, and LIMIT wants an integer. */
function integers(value: Parameters): Record<string, unknown> {
  const convert = (item: unknown): unknown => {
    if (typeof item === 'number' && Number.isSafeInteger(item)) return neo4j.int(item)
    if (Array.isArray(item)) return item.map(convert)
    if (item !== null && typeof item === 'object') {
      return Object.fromEntries(Object.entries(item).map(([key, inner]) => [key, convert(inner)]))
    }
    return item
  }
  return convert(value) as Record<string, unknown>
}

/** Whether a repeated read may succeed: the connection broke, the leader moved, a lock was taken. */
function isPassing(error: unknown): boolean {
  // Over its memory a statement is called retryable too, but would only fill the memory again.
  return error instanceof Neo4jError && error.retryable && !error.code.includes('OutOfMemory')
}

function translated(error: unknown): Error {
  if (error instanceof GraphTimeout) return error
  if (!(error instanceof Neo4jError)) {
    return error instanceof Error ? error : new GraphFault(String(error))
  }
  const message = `${error.code}: ${error.message}`
  if (error.code.includes('TransactionTimedOut')) return new GraphTimeout(message, { cause: error })
  const away =
    error.retryable ||
    error.code === 'ServiceUnavailable' ||
    error.code === 'SessionExpired' ||
    error.code === 'N/A' ||
    error.code.startsWith('Neo.ClientError.Security') ||
    error.code === 'Neo.ClientError.Database.DatabaseNotFound'
  return away ? new GraphUnavailable(message, { cause: error }) : new GraphFault(message, { cause: error })
}
