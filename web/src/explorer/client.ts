import { signal } from '@preact/signals'
import type { TypedDocumentString } from '../generated/graphql.ts'

/** What the server answered instead of data. */
class AnswerError extends Error {
  override readonly name = 'AnswerError'
  readonly code: string

  constructor(message: string, code: string) {
    super(message)
    this.code = code
  }
}

/** Whether the server has gone: set by the first request that does not reach it, cleared when it answers again. */
export const serverGone = signal(false)
/** How many questions wait for their answers. */
export const waiting = signal(0)

const retryAfter = 2000

interface Answer {
  data?: unknown
  errors?: readonly { message: string; extensions?: { code?: string } }[]
}

/** One attempt: undefined when the server or its engine cannot be reached. */
async function attempt(body: string, signal?: AbortSignal): Promise<Answer | undefined> {
  try {
    const response = await fetch('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      body,
      ...(signal === undefined ? {} : { signal }),
    })
    const answer = (await response.json()) as Answer
    return answer.errors?.[0]?.extensions?.code === 'SERVICE_UNAVAILABLE' ? undefined : answer
  } catch (error) {
    if (signal?.aborted) throw error
    return undefined
  }
}

let recovery: Promise<void> | undefined

/** Resolves when the server answers again; all who wait share one series of knocks. */
function recovered(): Promise<void> {
  recovery ??= (async () => {
    serverGone.value = true
    for (;;) {
      await new Promise((resolve) => setTimeout(resolve, retryAfter))
      if ((await attempt('{"query":"{ dataset { version } }"}')) !== undefined) break
    }
    serverGone.value = false
    recovery = undefined
  })()
  return recovery
}

/**
 * Asks the graph. A server that is gone is waited for, since questions change nothing and may be repeated; only an
 * answer that is an error is thrown.
 */
export async function ask<Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const body = JSON.stringify({ query: document.toString(), variables })
  waiting.value++
  try {
    for (;;) {
      const answer = await attempt(body, signal)
      if (answer === undefined) {
        await recovered()
        continue
      }
      const error = answer.errors?.[0]
      if (error !== undefined) throw new AnswerError(error.message, error.extensions?.code ?? '')
      return answer.data as Result
    }
  } finally {
    waiting.value--
  }
}
