/** What a question may ask for; `dataset.limits` publishes it. */
export const limits = {
  pageSize: 100,
  ids: 100,
  pathLength: 6,
  paths: 25,
  neighbourhoodDepth: 3,
  subgraphEntities: 500,
  searchLength: 200,
  depth: 16,
  documentAliases: 50,
  rootFields: 20,
  documentDirectives: 50,
  documentFragments: 50,
  documentSpreads: 100,
  documentTokens: 2000,
  cost: 500_000,
  bodyBytes: 100_000,
  statementMilliseconds: 10_000,
  requestMilliseconds: 15_000,
  operationsAtOnce: 32,
  operationsQueued: 128,
  queueMilliseconds: 2000,
  requestsPerMinute: null,
} as const

/** `requestsPerMinute` is what one client may send, null for as many as it likes. */
export type Limits = { readonly [Name in Exclude<keyof typeof limits, 'requestsPerMinute'>]: number } & {
  readonly requestsPerMinute: number | null
}
