/** What people ask: the questions of README.md and the explorer, each with other entities from time to time. */

const entities = [
  'solution:nemid',
  'solution:mitid',
  'solution:borger-dk',
  'organisation:kl',
  'organisation:danske-regioner',
  'partnership:digitaliseringspartnerskabet',
  'strategy:faellesoffentlig-digitaliseringsstrategi-2016-2020',
  'person:natasha-friis-saxberg',
]
const words = [
  'nemid',
  'digitaliseringsstrategien',
  'borger',
  'kommuner',
  'digital post',
  'velfærd',
  'data',
  'pagt',
]

const entity = `query ($id: ID!) { entity(id: $id) { name summary linkCounts { type count }
  links(first: 20) { totalCount edges { other { id name } node { id sentence status sourceCount } } } } }`
const evidence = `query ($id: ID!) { entity(id: $id) { links(minSources: 2, first: 10) { edges { node { sentence
  claims { edges { node { text locator source { title publishedOn } } } } } } } } }`
const search =
  'query ($text: String!) { search(text: $text, first: 8) { edges { node { id name kind } score matched } } }'
const strategies = `query ($day: Date) { strategies(asOf: $day, first: 20) { edges { node { id name period { text }
  parties { edges { node { name } } } } } } }`
const neighbourhood = `query ($id: ID!) { neighbourhood(of: [$id], depth: 1, limit: 50) {
  entities { id name } links { id sentence } truncated } }`
const paths = `query ($from: ID!, $to: ID!) { paths(from: $from, to: $to, limit: 3) {
  paths { length links { sentence } } } }`

/** Bodies in the order in which they are sent, over and over. */
export const bodies: readonly string[] = entities.flatMap((id, index) => [
  body(entity, { id }),
  body(search, { text: words[index] }),
  body(evidence, { id }),
  body(neighbourhood, { id }),
  body(entity, { id: entities[(index + 3) % entities.length] }),
  body(strategies, { day: `${2012 + index}-06-01` }),
  body(search, { text: words[(index + 5) % words.length] }),
  body(paths, { from: id, to: entities[(index + 1) % entities.length] }),
])

function body(query: string, variables: object): string {
  return JSON.stringify({ query, variables })
}
