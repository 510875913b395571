/** Clients that ask a running server without pause, and what they saw. */

import { setTimeout as sleep } from 'node:timers/promises'

/** Real questions: an entity with its evidence, a search, paths, a page. */
export const questions: readonly string[] = [
  '{ entity(id: "solution:nemid") { name links(first: 20) { edges { node { sentence claims(first: 3) { edges { node { text source { title } } } } } } } } }',
  '{ search(text: "digitaliseringsstrategi", first: 5) { edges { node { id name } matched } } }',
  '{ paths(from: "person:natasha-friis-saxberg", to: "solution:borger-dk", limit: 2) { paths { length links { sentence } } } }',
  '{ strategies(first: 10) { totalCount edges { node { id period { text } parties { edges { node { id } } } } } } }',
]

export interface Seen {
  /** `performance.now()` when it was asked and when it was answered. */
  readonly asked: number
  readonly answered: number
  /** `ok`, a code of an error, `wrong` for an answer that differs from the one before the fault, or `no answer`. */
  readonly what: string
  readonly status: number
}

export async function ask(address: string, query: string): Promise<{ status: number; text: string }> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
    signal: AbortSignal.timeout(60_000),
  })
  return { status: response.status, text: await response.text() }
}

/** Neo4j plans a statement at its first run, which on a busy machine may take longer than a question may. */
async function goodAnswer(address: string, query: string): Promise<string> {
  for (let tries = 0; tries < 5; tries++) {
    const { text } = await ask(address, query)
    if (text.startsWith('{"data"') && !text.includes('"errors":[')) return text
  }
  throw new Error(`no good answer to ${query}`)
}

export interface Clients {
  readonly seen: Seen[]
  /** What `/healthz` and `/readyz` said. */
  readonly health: Seen[]
  readonly ready: Seen[]
  stop(): Promise<void>
}

/** Eight clients, each its next question 50 ms after the last answer, and one who asks after the server's health. */
export async function startClients(address: string): Promise<Clients> {
  const expected = new Map<string, string>()
  for (const query of questions) expected.set(query, await goodAnswer(address, query))
  const seen: Seen[] = []
  const health: Seen[] = []
  const ready: Seen[] = []
  let isStopped = false

  const client = async (number: number) => {
    for (let turn = number; !isStopped; turn++) {
      const query = questions[turn % questions.length] as string
      const asked = performance.now()
      const { status, what } = await ask(address, query).then(
        ({ status, text }) => ({ status, what: text === expected.get(query) ? 'ok' : codeOf(text) }),
        () => ({ status: 0, what: 'no answer' }),
      )
      seen.push({ asked, answered: performance.now(), what, status })
      await sleep(50)
    }
  }
  const probe = async (path: string, into: Seen[]) => {
    while (!isStopped) {
      const asked = performance.now()
      const status = await fetch(`${address}${path}`, { signal: AbortSignal.timeout(60_000) }).then(
        async (response) => {
          await response.text()
          return response.status
        },
        () => 0,
      )
      into.push({ asked, answered: performance.now(), what: String(status), status })
      await sleep(100)
    }
  }
  const working = [
    ...Array.from({ length: 8 }, (_, number) => client(number)),
    probe('/healthz', health),
    probe('/readyz', ready),
  ]
  return {
    seen,
    health,
    ready,
    stop: async () => {
      isStopped = true
      await Promise.all(working)
    },
  }
}

function codeOf(text: string): string {
  try {
    const { errors } = JSON.parse(text)
    return errors?.[0]?.extensions?.code ?? (errors ? 'no code' : 'wrong')
  } catch {
    return 'no JSON'
  }
}
