/** Keyset pages (Relay's Cursor Connections): a cursor holds its list's name and the order keys of its edge, not a position. */

/** An argument that is none: its text is for the client. */
export class BadArgument extends Error {
  override readonly name = 'BadArgument'
  readonly argument: string
  constructor(argument: string, value: unknown, allowed: string) {
    super(`Argument "${argument}" is ${show(value)}; ${allowed}.`)
    this.argument = argument
  }
}

const mostIds = 100

export function fewIds(argument: string, ids: readonly unknown[]): void {
  if (ids.length > mostIds) {
    throw new BadArgument(argument, ids.length, `it may have at most ${mostIds} ids`)
  }
}

/** How many edges a page has when the question does not say. */
export const defaultPageSize = 20

const largestPage = 100

export type Key = string | number

export interface Page {
  readonly backwards: boolean
  readonly size: number
  readonly after?: readonly Key[]
  readonly before?: readonly Key[]
}

/** The page that is asked of a list, whose edges are ordered by so many keys. */
export function pageOf(given: Readonly<Record<string, unknown>>, list: string, keys: number): Page {
  const { first, last, after, before } = given
  if (first != null && last != null) {
    throw new BadArgument('last', last, 'give "first" or "last", not both')
  }
  const size = count('first', first) ?? count('last', last) ?? defaultPageSize
  return {
    backwards: last != null,
    size,
    ...(after == null ? {} : { after: keysOf('after', after, list, keys) }),
    ...(before == null ? {} : { before: keysOf('before', before, list, keys) }),
  }
}

function count(argument: string, value: unknown): number | undefined {
  if (value == null) return undefined
  if (typeof value !== 'number' || value < 0 || value > largestPage) {
    throw new BadArgument(argument, value, `it must be from 0 to ${largestPage}`)
  }
  return value
}

export function cursorOf(list: string, keys: readonly Key[]): string {
  return Buffer.from(JSON.stringify([list, ...keys])).toString('base64url')
}

function keysOf(argument: string, cursor: unknown, list: string, keys: number): readonly Key[] {
  const refuse = () => new BadArgument(argument, cursor, 'it must be a cursor that this list gave')
  if (typeof cursor !== 'string' || cursor.length > 2000) throw refuse()
  let parsed: unknown
  try {
    parsed = JSON.parse(Buffer.from(cursor, 'base64url').toString())
  } catch {
    throw refuse()
  }
  const isKey = (key: unknown) => typeof key === 'string' || (typeof key === 'number' && Number.isFinite(key))
  if (!Array.isArray(parsed)) throw refuse()
  const [named, ...found] = parsed
  // Keys of another list may be of other types, which each engine compares in its own way.
  if (named !== list || found.length !== keys || !found.every(isKey)) throw refuse()
  return found
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value)
  return text.length > 100 ? `${text.slice(0, 100)}…` : text
}

export interface Connection<Edge> {
  readonly edges: readonly Edge[]
  readonly pageInfo: {
    readonly hasNextPage: boolean
    readonly hasPreviousPage: boolean
    readonly startCursor: string | null
    readonly endCursor: string | null
  }
  readonly totalCount: number | undefined
}

/** The connection of a page that was read in its direction: with one edge more than asked, where `pageInfo` is. */
export function connectionOf<Edge extends { readonly cursor?: string }>(
  page: Page,
  read: readonly Edge[],
  totalCount: number | undefined,
): Connection<Edge> {
  const kept = read.slice(0, page.size)
  const edges = page.backwards ? kept.reverse() : kept
  const more = read.length > page.size
  return {
    edges,
    pageInfo: {
      hasNextPage: page.backwards ? page.before !== undefined : more,
      hasPreviousPage: page.backwards ? more : page.after !== undefined,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount,
  }
}
