import { setTimeout as sleep } from 'node:timers/promises'
import neo4j, { type Driver, type ManagedTransaction, Neo4jError, type Session } from 'neo4j-driver'
import { createFirstTime } from './first-time.ts'
import {
  type Graph,
  GraphConflict,
  GraphFault,
  GraphTimeout,
  GraphUnavailable,
  identified,
  indexed,
  mark,
  type Parameters,
  type Row,
  type Statement,
  unlessAborted,
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
  /** How long a step of a write may take, waiting for another write included, in milliseconds; 120,000 without it. */
  readonly writeMilliseconds?: number
}

/** How long connecting may take, in milliseconds. */
const connectMilliseconds = 3000

/** How many entities that searches have found are kept, at about two kilobytes each with what ranking makes of them. */
const mostFound = 50_000

/** As many plans as Neo4j keeps unless it is told otherwise (`server.memory.query_cache.per_db_cache_num_entries`). */
const mostPlans = 1000

/** The index gives the best first. It knows no kinds, so where some are sought it may not stop at the limit itself. */
const fullText = `WITH $searches[place] AS search
CALL db.index.fulltext.queryNodes('digigraf_text', search.query,
  CASE WHEN search.kinds IS NULL THEN {limit: $limit} ELSE {} END) YIELD node
WHERE search.kinds IS NULL OR node.kind IN search.kinds
WITH node LIMIT $limit`

const unfinishedIndexes = `SHOW INDEXES YIELD name, state, labelsOrTypes, properties
WHERE name STARTS WITH 'digigraf_' AND state <> 'ONLINE'
RETURN name, state, labelsOrTypes[0] AS label, properties[0] AS property`

/** How long Neo4j may take to plan a statement, in milliseconds. */
const planMilliseconds = 30_000

/** How many plans may go on at once though those who asked have gone: they take half of the connections at most. */
const mostUnattended = 4

/** How long after the statement's own limit the timer here gives the server up, in milliseconds. */
const graceMilliseconds = 500

/** Neo4j, a single server or a cluster: reads run in sessions of READ mode, so that followers serve them. */
export function createNeo4jGraph(options: Neo4jOptions): Graph {
  const { database, statementMilliseconds, writeMilliseconds = 120_000 } = options
  let driver = createDriver(options)
  let isClosed = false
  /** What searches have found, by the mark: being a hash of an entity's properties, it is another when they are. */
  const found = new WeakMap<readonly string[], Map<string, Row>>()

  /** A statement that Neo4j has not planned may take it seconds of each of those who ask at once. */
  const planning = createFirstTime(mostPlans)
  /** Plans that go on though those who asked have gone, by the text. */
  const plans = new Map<string, Promise<unknown>>()

  /** A connection that went silent stays taken for minutes, and a few of them are the whole pool: begin anew. */
  const replace = (silent: Driver) => {
    if (driver !== silent || isClosed) return
    driver = createDriver(options)
    plans.clear()
    silent.close().catch(() => undefined)
  }

  const readOnce = async (
    { text, parameters }: Statement,
    milliseconds: number,
    signal?: AbortSignal,
  ): Promise<Row[]> => {
    const used = driver
    const session = used.session({ database, defaultAccessMode: neo4j.session.READ })
    const limit = createLimit(milliseconds + graceMilliseconds, () => replace(used))
    try {
      // `run` outside a managed transaction needs one round trip instead of three; the repeating is done in `read`.
      const answer = untraced(() => session.run(text, integers(parameters), { timeout: milliseconds }))
      return rows(await unlessAborted(limit.holds(Promise.resolve(answer)), signal))
    } finally {
      limit.clear()
      // Closing asks the server to reset, which ends a statement that still runs. Not awaited, for it may be silent.
      const silence = signal?.aborted ? setTimeout(() => replace(used), connectMilliseconds) : undefined
      session
        .close()
        .catch(() => undefined)
        .finally(() => clearTimeout(silence))
    }
  }

  const readAgain = async (
    statement: Statement,
    milliseconds: number,
    signal?: AbortSignal,
  ): Promise<Row[]> => {
    const giveUpAt = Date.now() + options.retryMilliseconds
    for (let pause = 50; ; pause *= 2) {
      if (isClosed) throw new GraphUnavailable('the connection to Neo4j is closed')
      signal?.throwIfAborted()
      try {
        return await readOnce(statement, milliseconds, signal)
      } catch (error) {
        // A server that comes back has planned nothing yet.
        if (isPassing(error)) planning.forget()
        if (!isPassing(error) || Date.now() + pause > giveUpAt) throw translated(error)
        await unlessAborted(sleep(pause), signal)
      }
    }
  }

  /** Has a text planned, to the end whoever leaves meanwhile: what is ended before has been planned for nothing. */
  const plan = ({ text, parameters }: Statement, signal?: AbortSignal): Promise<unknown> => {
    const before = plans.get(text)
    if (before) return before
    const explain = { text: `EXPLAIN ${text}`, parameters }
    // One that ends with its asker is nobody else's.
    if (plans.size === mostUnattended) return readAgain(explain, planMilliseconds, signal)
    const begun = readAgain(explain, planMilliseconds).finally(() => {
      if (plans.get(text) === begun) plans.delete(text)
    })
    plans.set(text, begun)
    return begun
  }

  const readFirst = async (statement: Statement, signal?: AbortSignal): Promise<Row[]> => {
    signal?.throwIfAborted()
    const limit = createLimit(statementMilliseconds + options.retryMilliseconds, () => undefined)
    await unlessAborted(limit.holds(plan(statement, signal)), signal).finally(limit.clear)
    return readAgain(statement, statementMilliseconds, signal)
  }

  const read = (statement: Statement, signal?: AbortSignal): Promise<Row[]> =>
    planning.run(
      statement.text,
      (isFirst) =>
        isFirst ? readFirst(statement, signal) : readAgain(statement, statementMilliseconds, signal),
      signal,
    )

  /** Runs the work in a writing session; `step` begins the time of its next step. */
  const inSession = async <Result>(work: (session: Session, step: () => void) => Promise<Result>) => {
    if (isClosed) throw new GraphUnavailable('the connection to Neo4j is closed')
    const used = driver
    const session = used.session({ database, defaultAccessMode: neo4j.session.WRITE })
    const limit = createLimit(writeMilliseconds, () => replace(used))
    try {
      return await limit.holds(work(session, limit.restart))
    } catch (error) {
      throw translated(error)
    } finally {
      limit.clear()
      session.close().catch(() => undefined)
    }
  }

  return {
    engine: 'neo4j',
    seeksRanges: true,
    read,

    async searchText({ searches, limit, properties, stamp }, signal) {
      const parameters = {
        searches: searches.map(({ words, kinds = null }) => ({ query: words.join(' '), kinds })),
        limit,
      }
      const text = [
        ...(stamp ? [stamp.clause] : []),
        'UNWIND range(0, size($searches) - 1) AS place',
        `CALL (place) { ${fullText}\nRETURN collect(node.${mark}) AS marks }`,
        `WITH place, marks, ${stamp?.expression ?? 'null'} AS stamp`,
        'ORDER BY place',
        'RETURN marks, stamp',
      ].join('\n')
      const lists = await read({ text, parameters }, signal)
      const known = found.get(properties) ?? new Map<string, Row>()
      found.set(properties, known)
      if (known.size > mostFound) known.clear()
      // Most are known from earlier searches, and reading and sending them all is most of a search's work.
      const marks = lists.map((list) => list.marks as readonly string[])
      const rows = new Map(marks.flat().map((one) => [one, known.get(one)]))
      const unknown = [...rows.keys()].filter((one) => !rows.get(one))
      if (unknown.length > 0) {
        const columns = [mark, ...properties].map((name) => `node.${name} AS ${name}`).join(', ')
        const text = `UNWIND range(0, size($searches) - 1) AS place
CALL (place) { ${fullText}\nRETURN node }
WITH DISTINCT node
WHERE node.${mark} IN $unknown
RETURN ${columns}`
        for (const { [mark]: one, ...rest } of await read(
          { text, parameters: { ...parameters, unknown } },
          signal,
        )) {
          known.set(one as string, rest)
          rows.set(one as string, rest)
        }
      }
      return {
        rows: marks.map((list) => list.map((one) => rows.get(one)).filter((row) => row !== undefined)),
        stamp: lists[0]?.stamp ?? null,
      }
    },

    async prepare(labels) {
      // The names are ours alone: IF NOT EXISTS passes over a constraint of the same name, whatever it is about.
      const constraints = (labels ?? identified).map((label) => ({
        label,
        text: `CREATE CONSTRAINT digigraf_${label}_id IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE`,
      }))
      const indexes = labels
        ? []
        : [
            ...indexed.map(
              ([label, property]) =>
                `CREATE INDEX digigraf_${label}_${property} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`,
            ),
            `CREATE FULLTEXT INDEX digigraf_text IF NOT EXISTS FOR (n:Entity) ON EACH [n.searchText]
OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace'}}`,
          ]
      await inSession(async (session, step) => {
        for (const { label, text } of constraints) {
          step()
          await session.run(text).catch((error) => {
            throw isAgainstSchema(error)
              ? new GraphConflict(
                  `nodes labelled ${label} share their ids, or an index on those stands in the way`,
                  { cause: error },
                )
              : error
          })
        }
        step()
        // Indexes that are made in one transaction share the reading of the store.
        await session.executeWrite(async (transaction) => {
          for (const text of indexes) await transaction.run(text)
        })
        await indexesFilled(session, step)
      })
    },

    write: (work) =>
      inSession((session, step) =>
        session.executeWrite(
          async (transaction: ManagedTransaction) => {
            const result = await work({
              run: async ({ text, parameters }) => {
                step()
                return rows(await transaction.run(text, integers(parameters)))
              },
            })
            // What is left is the commit.
            step()
            return result
          },
          // Should this process go silent, the server must not hold its locks for ever.
          { timeout: 10 * writeMilliseconds },
        ),
      ),

    async close() {
      isClosed = true
      await driver.close()
    },
  }
}

/** Ends when all our indexes can be read: of millions of nodes they take minutes, more than one step may. */
async function indexesFilled(session: Session, step: () => void): Promise<void> {
  for (let pause = 10; ; pause = Math.min(2 * pause, 1000)) {
    step()
    const unfinished = rows(await session.run(unfinishedIndexes))
    if (unfinished.length === 0) return
    const failed = unfinished.find(({ state }) => state === 'FAILED')
    if (failed) {
      // It would stay as it is, whatever is removed.
      await session.run('DROP INDEX $name IF EXISTS', { name: failed.name })
      throw new GraphConflict(
        `nodes labelled ${failed.label} hold values of ${failed.property} that cannot be indexed`,
      )
    }
    await sleep(pause)
  }
}

function createDriver({
  uri,
  user,
  password,
  statementMilliseconds,
  retryMilliseconds,
}: Neo4jOptions): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), {
    // A page of numbers beyond 2^53 does not occur; plain numbers save every reader a conversion.
    disableLosslessIntegers: true,
    maxConnectionPoolSize: 8,
    connectionTimeout: connectMilliseconds,
    // Waiting for a connection while others use them all is part of a statement's time.
    connectionAcquisitionTimeout: statementMilliseconds,
    maxTransactionRetryTime: retryMilliseconds,
    telemetryDisabled: true,
    // Nobody reads what the server remarks on a statement, and it would send it with every answer.
    notificationFilter: { minimumSeverityLevel: 'OFF' },
  })
}

/** The server's own time limit does not help when the server goes silent, so a timer here holds as well. */
function createLimit(milliseconds: number, onLate: () => void) {
  let timer: NodeJS.Timeout | undefined
  let giveUp: (error: GraphTimeout) => void
  const late = new Promise<never>((_resolve, reject) => {
    giveUp = reject
  })
  const restart = () => {
    clearTimeout(timer)
    timer = setTimeout(() => {
      onLate()
      giveUp(new GraphTimeout(`no answer within ${milliseconds} ms`))
    }, milliseconds)
  }
  return {
    restart,
    clear: () => clearTimeout(timer),
    holds<Result>(work: Promise<Result>): Promise<Result> {
      restart()
      return Promise.race([work, late])
    },
  }
}

/** The driver writes down where every statement was asked from, which costs a tenth of a short one, and nobody reads it. */
function untraced<Result>(run: () => Result): Result {
  const { stackTraceLimit } = Error
  Error.stackTraceLimit = 0
  try {
    return run()
  } finally {
    Error.stackTraceLimit = stackTraceLimit
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
  if (!(error instanceof Neo4jError)) return false
  // Over its memory a statement is called retryable too, but would only fill the memory again.
  return brokeInHandshake(error) || (error.retryable && !error.code.includes('OutOfMemory'))
}

/** The driver calls a connection that breaks before it is ready a fault of the protocol, and not retryable. */
function brokeInHandshake({ code }: Neo4jError): boolean {
  return code === neo4j.error.PROTOCOL_ERROR
}

/** The driver hands on what Node says of a certificate in its own text, while it looks for routes in its cause's. */
function isUntrusted({ message, cause }: Neo4jError): boolean {
  const said = `${message} ${cause instanceof Error ? cause.message : ''}`
  return /\b(?:UNABLE_TO_(?:VERIFY|GET)_\w+|\w*SELF_SIGNED\w+|CERT_\w+|ERR_TLS_CERT\w+)\b/.test(said)
}

/** No transaction begins or ends any more, such as when its disk is full: Neo4j then wants to be started anew. */
function isBroken({ code }: Neo4jError): boolean {
  return /^Neo\.DatabaseError\.(?:Transaction|Database)\./.test(code)
}

function isAgainstSchema(error: unknown): boolean {
  return error instanceof Neo4jError && /^Neo\.\w+\.Schema\./.test(error.code)
}

function translated(error: unknown): Error {
  if (!(error instanceof Neo4jError)) {
    return error instanceof Error ? error : new GraphFault(String(error))
  }
  const { code } = error
  const message = `${code}: ${error.message}`
  const cause = { cause: error }
  if (code.includes('TransactionTimedOut')) return new GraphTimeout(message, cause)
  if (code.startsWith('Neo.ClientError.Security')) {
    return new GraphUnavailable(message, { ...cause, reason: 'refused' })
  }
  if (isUntrusted(error)) return new GraphUnavailable(message, { ...cause, reason: 'untrusted' })
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return new GraphUnavailable(message, { ...cause, reason: 'no database' })
  }
  if (isBroken(error)) return new GraphUnavailable(message, { ...cause, reason: 'broken' })
  if (isAgainstSchema(error)) {
    return new GraphConflict('constraints of others stand against what is ours', cause)
  }
  const isAway =
    brokeInHandshake(error) ||
    error.retryable ||
    code === 'ServiceUnavailable' ||
    code === 'SessionExpired' ||
    code === 'N/A'
  return isAway ? new GraphUnavailable(message, cause) : new GraphFault(message, cause)
}
