/** What a person at the terminal is told: one line that says what is wrong and what to do, in no engine's words. */

import { BadConfiguration, type Neo4jAccess } from './config.ts'
import { GraphConflict, GraphFault, GraphTimeout, GraphUnavailable } from './graph/port.ts'
import type { Problem } from './seed/model.ts'
import { formatProblem } from './seed/problem.ts'

/** A program that cannot go on: the message is the line. */
export class CannotGoOn extends Error {
  override readonly name = 'CannotGoOn'
}

export function describeFault(error: unknown, neo4j: Neo4jAccess | undefined): string {
  if (error instanceof CannotGoOn) return error.message
  if (error instanceof BadConfiguration) {
    return `The configuration is wrong: ${error.message}. See .env.example.`
  }
  if (neo4j) {
    const where = `Neo4j at ${new URL(neo4j.uri).host}`
    if (error instanceof GraphUnavailable) {
      return {
        unreachable: `${where} cannot be reached. Check NEO4J_URI and that it runs; npx digigraf neo4j starts one.`,
        untrusted: `${where} has a certificate that is not trusted here, or that is another host’s. NODE_EXTRA_CA_CERTS names a file of authorities to trust.`,
        broken: `${where} has failed. Its own log tells why, such as a full disk; mend that and start it anew. An import is then there whole or not at all.`,
        refused: `${where} refuses the user ${neo4j.user}. Check NEO4J_USER and NEO4J_PASSWORD.`,
        'no database': `${where} has no database ${neo4j.database}. Check NEO4J_DATABASE.`,
      }[error.reason]
    }
    if (error instanceof GraphTimeout)
      return `${where} does not answer in time. Try again, or look at its logs.`
    if (error instanceof GraphFault) return `${where} refused what it was asked. Its own log tells why.`
    if (error instanceof GraphConflict) {
      return `Nothing was written: in the database ${neo4j.database} ${error.message}. Remove them, or give this graph a database of its own (NEO4J_DATABASE).`
    }
  }
  const [line] = (error instanceof Error ? error.message : String(error)).split('\n')
  return `Something unexpected went wrong: ${line}`
}

/** The first of a seed's problems and how many there are. */
export function describeProblems(problems: readonly Problem[], directory: string): string {
  const [first, ...more] = problems
  const others = more.length > 0 ? ` (and ${more.length} more)` : ''
  return `The seed has problems: ${first && formatProblem(first)}${others}. Run: npx digigraf validate ${directory}`
}
