import type { Readable } from 'node:stream'
import type { GraphQLFormattedError } from 'graphql'

/** What a question gives, as GraphQL over HTTP writes it. */
export interface Answer<Data = Readonly<Record<string, unknown>>> {
  readonly data?: Data | null
  readonly errors?: readonly GraphQLFormattedError[]
}

/** Somewhere to put GraphQL questions to: an engine in this process, a Neo4j, or a running server. */
export interface Session {
  ask<Data>(
    document: string,
    variables?: Readonly<Record<string, unknown>>,
    operationName?: string,
  ): Promise<Answer<Data>>
  /** What a server gives at a path, such as `/export/graph.ttl`. */
  get(path: string): Promise<Download>
  close(): Promise<void>
}

export interface Download {
  readonly status: number
  readonly body: Readable
}

export interface SessionOptions {
  /** A running server, with or without `/graphql`; without it the configuration decides. */
  readonly url?: string | undefined
  /** Is told what is being done, and how much of it where that is known. */
  readonly onProgress?: ((doing: string, done?: number, all?: number) => void) | undefined
}

/** The graph refused the question; its message says why. */
export class QuestionFailed extends Error {
  override readonly name = 'QuestionFailed'
  /** Whether what was asked for is wrong, and would be wherever it is asked. */
  readonly isWrong: boolean

  constructor(message: string, code?: unknown) {
    super(message)
    this.isWrong = code === 'BAD_USER_INPUT'
  }
}

/**
 * The data of an answer.
 *
 * @throws {QuestionFailed} with its first error.
 */
export function dataOf<Data>({ data, errors }: Answer<Data>): Data {
  const [first] = errors ?? []
  if (first || !data)
    throw new QuestionFailed(first?.message ?? 'there is no answer', first?.extensions?.code)
  return data
}

/** Nothing can be asked: one line that says what is wrong and what to do. */
export class NoSession extends Error {
  override readonly name = 'NoSession'
  /** Whether it was never tried, for the address or the configuration is wrong. */
  readonly isWrong: boolean

  constructor(message: string, isWrong = false) {
    super(message)
    this.isWrong = isWrong
  }
}
