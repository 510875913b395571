/**
 * What a user would pick instead: @neo4j/graphql on Apollo Server, over the graph as we store it. Its settings are the
 * best that were found for it; docs/performance.md names them.
 */

import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled'
import { Neo4jGraphQL } from '@neo4j/graphql'
import neo4j from 'neo4j-driver'
import { serveApollo, settings } from './serving.ts'

/** What its types cannot say, a page of links of any type and paths, is written in Cypher, as its users do. */
const typeDefs = `#graphql
  type Entity @node(labels: ["Entity"])
    @fulltext(indexes: [{ indexName: "digigraf_text", queryName: "entitiesByText", fields: ["searchText"] }]) {
    id: ID!
    kind: String!
    nameDa: String!
    aliases: [String!]!
    summaryDa: String
    searchText: String
  }

  type Strategy @node(labels: ["Strategy"]) {
    id: ID!
    nameDa: String!
    sort: String!
    parties: [Organisation!]! @relationship(type: "AGREED_BY", direction: OUT)
    goals: [Goal!]! @relationship(type: "HAS_GOAL", direction: OUT)
  }

  type Organisation @node(labels: ["Organisation"]) {
    id: ID!
    nameDa: String!
    sort: String!
    solutions: [Solution!]! @relationship(type: "SUPPLIED_BY", direction: IN)
  }

  type Solution @node(labels: ["Solution"]) {
    id: ID!
    nameDa: String!
    sort: String!
    goals: [Goal!]! @relationship(type: "HAS_GOAL", direction: OUT)
  }

  type Goal @node(labels: ["Goal"]) {
    id: ID!
    nameDa: String!
    sort: String!
  }

  type LinkSource { id: ID! title: String! }
  type LinkClaim { id: ID! source: LinkSource! }
  type LinkEnd { id: ID! name: String! }
  type LinkRow { id: ID! type: String! sourceCount: Int! claims: [LinkClaim!]! other: LinkEnd! }
  type PathLink { id: ID! type: String! }
  type PathRow { length: Int! entities: [LinkEnd!]! links: [PathLink!]! }

  type Query {
    linkPage(of: ID!, first: Int!): [LinkRow!]! @cypher(
      statement: """
      MATCH (entity:Entity {id: $of})-[link]-(other:Entity)
      WITH link, other
      ORDER BY link.id
      LIMIT toInteger($first)
      CALL (link) {
        MATCH (claim:Claim {linkId: link.id})
        WITH claim
        ORDER BY claim.id
        LIMIT 3
        MATCH (source:Source {id: claim.source})
        WITH claim, source
        ORDER BY claim.id
        RETURN collect({id: claim.id, source: {id: source.id, title: source.title}}) AS claims
      }
      WITH link, other, claims
      ORDER BY link.id
      RETURN {
        id: link.id, type: type(link), sourceCount: link.sourceCount, claims: claims,
        other: {id: other.id, name: other.nameDa}
      } AS row
      """
      columnName: "row"
    )
    paths(from: ID!, to: ID!, limit: Int!): [PathRow!]! @cypher(
      statement: """
      MATCH (source:Entity {id: $from})
      MATCH (target:Entity {id: $to})
      MATCH path = allShortestPaths((source)-[*..6]-(target))
      WITH path
      LIMIT toInteger($limit)
      RETURN {
        length: length(path),
        entities: [entity IN nodes(path) | {id: entity.id, name: entity.nameDa}],
        links: [link IN relationships(path) | {id: link.id, type: type(link)}]
      } AS row
      """
      columnName: "row"
    )
  }
`

const { neo4j: access } = settings()
if (!access) throw new Error('@neo4j/graphql needs a Neo4j')
const { uri, user, password, database } = access
const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
  maxConnectionPoolSize: 8,
  telemetryDisabled: true,
  notificationFilter: { minimumSeverityLevel: 'OFF' },
})
// Without it a page could only be asked for by its offset, which grows slower the further on it is.
const features = { filters: { String: { GT: true } } }
const sessionConfig = { database, defaultAccessMode: neo4j.session.READ }
const apollo = new ApolloServer({
  schema: await new Neo4jGraphQL({ typeDefs, driver, features }).getSchema(),
  plugins: [ApolloServerPluginCacheControlDisabled()],
  stopOnTerminationSignals: false,
})
await serveApollo(apollo, () => ({ executionContext: driver, sessionConfig }))
