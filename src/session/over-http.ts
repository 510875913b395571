import { Readable } from 'node:stream'
import type { ReadableStream } from 'node:stream/web'
import { type Answer, NoSession, type Session } from './session.ts'

/** A session with a running server. */
export function openOverHttp(url: string): Session {
  const address = addressOf(url)
  return {
    ask: (query, variables, operationName) => post(address, { query, variables, operationName }),
    get: async (path) => {
      const { status, body } = await reach(new URL(path, address))
      return { status, body: body ? Readable.fromWeb(body as ReadableStream) : Readable.from([]) }
    },
    close: async () => {},
  }
}

function addressOf(url: string): URL {
  const address = URL.canParse(url) ? new URL(url) : undefined
  if (!address?.protocol.startsWith('http')) {
    throw new NoSession(`${url} is no address of a server; write one such as http://127.0.0.1:4000`, true)
  }
  if (address.pathname === '/') address.pathname = '/graphql'
  return address
}

async function post<Data>(address: URL, body: object): Promise<Answer<Data>> {
  const response = await reach(address, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
    },
    body: JSON.stringify(body),
  })
  const text = await response.text()
  try {
    const answer: unknown = JSON.parse(text)
    if (typeof answer === 'object' && answer !== null && ('data' in answer || 'errors' in answer)) {
      return answer as Answer<Data>
    }
  } catch {
    // Told below, with what else is no answer to a question.
  }
  throw new NoSession(
    `${address} answers with status ${response.status} and no GraphQL; is it a server of ours?`,
  )
}

async function reach(address: URL, init?: RequestInit): Promise<Response> {
  try {
    return await fetch(address, init)
  } catch (error) {
    throw new NoSession(`${address} cannot be reached: ${reasonOf(error)}`)
  }
}

/** Why a request was not answered, in one line. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : undefined
  const { code } = (cause ?? {}) as { readonly code?: string }
  // What OpenSSL says of it is for its own developers.
  if (code && /^(?:ERR_SSL_|EPROTO)/.test(code)) {
    return 'no TLS connection can be made; a server without TLS has an address that begins with http://'
  }
  // Of several addresses that were tried there is only a code.
  return cause?.message || code || String(error)
}
