/** The six operations: what each server is asked, and what of its answer is compared with the others'. */

import { cursorOf } from '../src/compile/page.ts'
import { soughtPieces, wordsOf } from '../src/search/words.ts'
import type { Answer } from './client.ts'
import { chosen, type GeneratedGraph } from './generate.ts'

export type Variables = Readonly<Record<string, unknown>>

export interface Operation {
  readonly name: string
  readonly title: string
  /** What our schema is asked; the server that answers from memory has the same schema. */
  readonly query: string
  /** What @neo4j/graphql is asked over the type definitions in servers/peer.ts. */
  readonly peerQuery: string
  /** The same list for all servers, so that none wins by answering one question. */
  questions(graph: GeneratedGraph): readonly Question[]
  /** What must be equal of the answer to our schema, and of the peer's; absent where the peer ranks otherwise. */
  readonly compared: (data: Answer) => unknown
  readonly peerCompared?: (data: Answer) => unknown
}

export interface Question {
  readonly variables: Variables
  readonly peerVariables: Variables
}

/** Many more than ever stand open at once, so that two askers seldom share one. */
const questionCount = 200
const seed = 20

const nodes = (connection: Answer): Answer[] => connection.edges.map(({ node }: Answer) => node)
const named = ({ id, name, nameDa }: Answer) => ({ id, name: name ?? nameDa })

function pick<Item>(items: readonly Item[], count = questionCount, from = seed): Item[] {
  return chosen(from, count, items.length).map((index) => items[index] as Item)
}

const everyKind = ['STRATEGY', 'SOLUTION', 'ORGANISATION', 'PERSON', 'GOAL', 'EVENT', 'INITIATIVE']

const lookup: Operation = {
  name: 'lookup',
  title: 'one entity by id',
  query: `query Lookup($id: ID!) { entity(id: $id) { id kind name aliases summary } }`,
  peerQuery: `query Lookup($id: ID!) {
  entities(where: { id: { eq: $id } }) { id kind nameDa aliases summaryDa }
}`,
  questions: (graph) =>
    pick(everyKind.flatMap((kind) => graph.idsOf(kind))).map((id) => ({
      variables: { id },
      peerVariables: { id },
    })),
  compared: ({ entity }) => entity,
  peerCompared: ({ entities: [{ nameDa, summaryDa, ...rest }] }) => ({
    ...rest,
    name: nameDa,
    summary: summaryDa,
  }),
}

const page: Operation = {
  name: 'page',
  title: '20 strategies with parties and goals',
  query: `query Page($after: String) {
  strategies(first: 20, after: $after) {
    edges { node {
      id name
      parties(first: 10) { edges { node { id name } } }
      goals(first: 10) { edges { node { id name } } }
    } }
  }
}`,
  peerQuery: `query Page($after: String!) {
  strategies(where: { sort: { gt: $after } }, limit: 20, sort: [{ sort: ASC }, { id: ASC }]) {
    id nameDa
    parties(limit: 10, sort: [{ sort: ASC }, { id: ASC }]) { id nameDa }
    goals(limit: 10, sort: [{ sort: ASC }, { id: ASC }]) { id nameDa }
  }
}`,
  questions(graph) {
    const strategies: { sort: string; id: string }[] = []
    for (const { kind, sort, id } of graph.entities()) {
      if (kind !== 'STRATEGY') break
      strategies.push({ sort, id })
    }
    strategies.sort((one, other) => (one.sort < other.sort ? -1 : 1))
    return pick(strategies.slice(0, -20)).map(({ sort, id }) => ({
      variables: { after: cursorOf('strategies', [sort, id]) },
      peerVariables: { after: sort },
    }))
  },
  compared: ({ strategies }) =>
    nodes(strategies).map((strategy) => ({
      ...named(strategy),
      parties: nodes(strategy.parties).map(named),
      goals: nodes(strategy.goals).map(named),
    })),
  peerCompared: ({ strategies }) =>
    strategies.map((strategy: Answer) => ({
      ...named(strategy),
      parties: strategy.parties.map(named),
      goals: strategy.goals.map(named),
    })),
}

const levels: Operation = {
  name: 'levels',
  title: 'three levels: a strategy’s parties, their solutions, their goals',
  query: `query Levels($id: ID!) {
  entity(id: $id) {
    id name
    ... on Strategy {
      parties(first: 10) { edges { node {
        id name
        solutions(first: 10) { edges { node {
          id name
          links(direction: OUT, types: [HAS_GOAL], first: 10) { edges { other { id name } } }
        } } }
      } } }
    }
  }
}`,
  peerQuery: `query Levels($id: ID!) {
  strategies(where: { id: { eq: $id } }) {
    id nameDa
    parties(limit: 10, sort: [{ sort: ASC }, { id: ASC }]) {
      id nameDa
      solutions(limit: 10, sort: [{ sort: ASC }, { id: ASC }]) {
        id nameDa
        goals(limit: 10, sort: [{ id: ASC }]) { id nameDa }
      }
    }
  }
}`,
  questions: (graph) =>
    pick(graph.idsOf('STRATEGY')).map((id) => ({ variables: { id }, peerVariables: { id } })),
  compared: ({ entity }) => ({
    ...named(entity),
    parties: nodes(entity.parties).map((party) => ({
      ...named(party),
      solutions: nodes(party.solutions).map((solution) => ({
        ...named(solution),
        goals: solution.links.edges.map(({ other }: Answer) => named(other)),
      })),
    })),
  }),
  peerCompared: ({ strategies: [strategy] }) => ({
    ...named(strategy),
    parties: strategy.parties.map((party: Answer) => ({
      ...named(party),
      solutions: party.solutions.map((solution: Answer) => ({
        ...named(solution),
        goals: solution.goals.map(named),
      })),
    })),
  }),
}

const linkFields = `edges {
      node { id type sourceCount claims(first: 3) { edges { node { id source { id title } } } } }
      other { id name }
    }`

const comparedLinks = ({ entity }: Answer) =>
  entity.links.edges.map(({ node, other }: Answer) => ({
    id: node.id,
    type: node.type,
    sourceCount: node.sourceCount,
    claims: nodes(node.claims),
    other,
  }))

const links: Operation = {
  name: 'links',
  title: 'a page of 50 links with other ends and sources',
  query: `query Links($id: ID!, $after: String) {
  entity(id: $id) { links(first: 50, after: $after) { ${linkFields} } }
}`,
  peerQuery: `query Links($id: ID!) {
  linkPage(of: $id, first: 50) {
    id type sourceCount
    claims { id source { id title } }
    other { id name }
  }
}`,
  // Every fifth is one with many links, each of the others any entity.
  questions: (graph) => {
    const popular = ['TARGET_GROUP', 'POLICY_AREA', 'ORGANISATION', 'GOAL'].flatMap((kind) =>
      graph.idsOf(kind).slice(0, 2),
    )
    const any = ['SOLUTION', 'STRATEGY', 'ORGANISATION', 'PERSON'].flatMap((kind) => graph.idsOf(kind))
    return pick(any).map((one, index) => {
      const id = index % 5 === 0 ? (popular[(index / 5) % popular.length] as string) : one
      return { variables: { id, after: null }, peerVariables: { id } }
    })
  },
  compared: comparedLinks,
  peerCompared: ({ linkPage }) => linkPage,
}

const paths: Operation = {
  name: 'paths',
  title: 'shortest paths between two entities',
  query: `query Paths($from: ID!, $to: ID!) {
  paths(from: $from, to: $to, limit: 5) { paths { length entities { id name } links { id type } } }
}`,
  peerQuery: `query Paths($from: ID!, $to: ID!) {
  paths(from: $from, to: $to, limit: 5) { length entities { id name } links { id type } }
}`,
  questions(graph) {
    const any = ['SOLUTION', 'STRATEGY', 'ORGANISATION', 'PERSON', 'GOAL'].flatMap((kind) =>
      graph.idsOf(kind),
    )
    const ends = pick(any, 2 * questionCount, seed + 1)
    return Array.from({ length: questionCount }, (_, index) => {
      const [from, to] = [ends[2 * index], ends[2 * index + 1]]
      return { variables: { from, to }, peerVariables: { from, to } }
    })
  },
  // Which of several equally short paths come first is nobody's promise, and ours goes on to longer ones.
  compared: (data) => shortest(data.paths.paths),
  peerCompared: (data) => shortest(data.paths),
}

function shortest(found: readonly { length: number }[]) {
  const length = Math.min(...found.map((path) => path.length))
  return { length, count: found.filter((path) => path.length === length).length }
}

const search: Operation = {
  name: 'search',
  title: 'search while typing',
  query: `query Search($text: String!) {
  search(text: $text, first: 10) { edges { node { id kind name } score matched } }
}`,
  // The same full-text index and the same pieces of words; Lucene's own order instead of ours.
  peerQuery: `query Search($text: String!) {
  entitiesByText(phrase: $text, first: 10) { edges { node { id kind nameDa } score } }
}`,
  /** Names as they are typed: from two letters on, two more each time. */
  questions: (graph) => {
    const typed = pick(graph.idsOf('SOLUTION').map((_, number) => number)).flatMap((number) => {
      const name = graph.name('SOLUTION', number)
      return [2, 4, 6, 8, 10].map((length) => name.slice(0, length).trim())
    })
    return typed
      .filter((text) => wordsOf(text).length > 0)
      .slice(0, questionCount)
      .map((text) => ({
        variables: { text },
        peerVariables: { text: soughtPieces(text).join(' ') },
      }))
  },
  compared: ({ search }) => search.edges,
}

export const operations: readonly Operation[] = [lookup, page, levels, links, paths, search]

/** All of them where no names are given. */
export function operationsNamed(names: readonly string[] | undefined): readonly Operation[] {
  return names ? operations.filter(({ name }) => names.includes(name)) : operations
}

/** An operation's questions, or as many of them, evenly over its list. */
export function questionsOf(
  { questions }: Operation,
  graph: GeneratedGraph,
  most = Number.POSITIVE_INFINITY,
): readonly Question[] {
  const all = questions(graph)
  const step = Math.max(1, Math.ceil(all.length / most))
  return all.filter((_question, place) => place % step === 0)
}
