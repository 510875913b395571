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
  aliases: 50,
  rootFields: 20,
  directives: 50,
  fragments: 50,
  fragmentSpreads: 100,
  tokens: 2000,
  cost: 500_000,
  bodyBytes: 100_000,
  statementMilliseconds: 10_000,
  requestMilliseconds: 15_000,
  operationsAtOnce: 32,
  operationsQueued: 128,
  queueMilliseconds: 2000,
} as const

export type Limits = { readonly [Name in keyof typeof limits]: number }
