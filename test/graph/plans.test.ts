/** Every statement is planned by indexes: no scan of all nodes, links or those of a label, and no cartesian product. */

import neo4j, { type Driver, type Plan } from 'neo4j-driver'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { generate } from '../../bench/generate.ts'
import type { Graph, Statement } from '../../src/graph/port.ts'
import { fill } from '../../src/seed/fill.ts'
import type { Projection } from '../../src/seed/projection.ts'
import { byHand } from '../support/contents.ts'
import { engines } from '../support/engines.ts'
import { type Execute, executor } from '../support/execute.ts'
import { ownNeo4j as access } from '../support/own-neo4j.ts'
import { type Recorder, recorded } from '../support/recorder.ts'
import { realProjection } from '../support/seed.ts'
import { everyField } from './every-field.ts'

const { vocabulary } = realProjection()
const graphOf = generate({ entities: 600, seed: 1, vocabulary })
const generated: Projection = {
  version: graphOf.version,
  vocabulary,
  entities: [...graphOf.entities()],
  links: [...graphOf.links()],
  claims: [...graphOf.claims()],
  sources: [...graphOf.sources()],
  conflicts: [],
  gaps: [],
}
const claim = generated.claims[0] as Projection['claims'][number]

/** A conflict, a gap and a former id too, which the generated graph has none of. */
const projection: Projection = {
  ...generated,
  conflicts: [
    {
      id: 'conflict:one',
      rule: 'VALUES_DIFFER',
      subject: claim.subject,
      property: claim.property,
      explanationDa: 'x',
      explanationEn: 'x',
      claimIds: [claim.id],
    },
  ],
  gaps: [
    { id: 'gap:one', rule: 'SINGLE_SOURCE', subject: claim.subject, explanationDa: 'x', explanationEn: 'x' },
  ],
}

const operations = everyField({
  ends: [claim.subject, claim.object as string],
  ids: {
    ...Object.fromEntries(vocabulary.kinds.map(({ kind, type }) => [type, graphOf.idsOf(kind)[1] as string])),
    Claim: claim.id,
    Link: claim.linkId as string,
    Source: claim.source,
    Conflict: 'conflict:one',
    Gap: 'gap:one',
  },
})

/** What may be read whole, by what reads it. */
const justified: readonly (readonly [RegExp, string])[] = [
  // All dated claims are put in order by what they date, which no index of claims can give.
  [/^Query\.timeline/, 'NodeByLabelScan dated:Claim'],
]

const forbidden = /Scan$/
const allowed = /^(NodeIndexScan|NodeUniqueIndexScan)$/

/** Operators that read more than they must. */
function wasteful(plan: Plan): string[] {
  const operator = plan.operatorType.replace('@neo4j', '')
  const details = String((plan.arguments as Record<string, unknown>).Details ?? '')
  const below = plan.children.flatMap(wasteful)
  const isScan = forbidden.test(operator) && !allowed.test(operator)
  // One row beside others multiplies nothing: the version of the knowledge stands beside every answer.
  const isProduct =
    operator === 'CartesianProduct' && plan.children.filter((child) => !isOneRow(child)).length > 1
  return isScan || isProduct ? [`${operator} ${details}`, ...below] : below
}

/** Whether it gives at most one row: what a unique index finds for one value. */
function isOneRow(plan: Plan): boolean {
  const operator = plan.operatorType.replace('@neo4j', '')
  if (operator === 'Argument') return true
  // An aggregate of all rows; one by groups begins with what it is grouped by.
  const details = String((plan.arguments as Record<string, unknown>).Details ?? '')
  if (operator === 'EagerAggregation' && /^(collect|count|sum)\(/.test(details)) return true
  if (/^NodeUniqueIndexSeek(\(Locking\))?$/.test(operator)) {
    return !/\bIN\b/.test(details)
  }
  return (
    plan.children.length > 0 &&
    /^(Filter|CartesianProduct|CacheProperties|Projection|Optional|Limit|Apply)$/.test(operator) &&
    plan.children.every(isOneRow)
  )
}

describe.skipIf(!access)('on Neo4j', () => {
  let graph: Graph
  let recorder: Recorder
  let execute: Execute
  let driver: Driver

  beforeAll(async () => {
    const engine = engines.find(({ name }) => name === 'neo4j')
    if (!engine || !access) throw new Error('no Neo4j here')
    graph = await engine.open()
    await fill(graph, projection)
    // Statements of a graph with hubs hold those of one without.
    await byHand(graph, 'MATCH (dataset:Dataset)\nSET dataset.hubCount = 1')
    recorder = recorded(graph)
    execute = executor(recorder.graph, vocabulary)
    driver = neo4j.driver(access.uri, neo4j.auth.basic(access.user, access.password))
    // The planner shall know how much there is.
    await driver.executeQuery('CALL db.awaitIndexes(100)')
    await driver.executeQuery('CALL db.prepareForReplanning()')
  }, 300_000)
  afterAll(async () => {
    await driver.close()
    await graph.close()
  })

  const planOf = async ({ text, parameters }: Statement): Promise<Plan> => {
    const session = driver.session({ database: access?.database ?? 'neo4j' })
    try {
      const { summary } = await session.run(`EXPLAIN ${text}`, parameters)
      if (!summary.plan) throw new Error('no plan came')
      return summary.plan
    } finally {
      await session.close()
    }
  }

  const plansOf = async (operation: string): Promise<Plan[]> => {
    recorder.taken()
    const { errors } = await execute(operation)
    expect(errors).toBeUndefined()
    const statements = recorder.taken()
    expect(statements.length).toBeGreaterThan(0)
    return Promise.all(statements.map(planOf))
  }

  /** What an operation's statements read more than they must. */
  const wasteOf = async (operation: string): Promise<string[]> => (await plansOf(operation)).flatMap(wasteful)

  test.each(Object.entries(operations))('%s is read by indexes', async (title, operation) => {
    const allowedOf = justified.flatMap(([pattern, waste]) => (pattern.test(title) ? [waste] : []))
    const waste = await wasteOf(operation)
    expect(waste.filter((one) => !allowedOf.includes(one))).toEqual([])
  })

  test('a path is sought link by link: a join of its halves would hold what many links of a hub lead to', async () => {
    const operatorsOf = ({ operatorType, children }: Plan): string[] => [
      operatorType.replace('@neo4j', ''),
      ...children.flatMap(operatorsOf),
    ]
    const [from, to] = generated.entities.map(({ id }) => id)
    const [plan] = await plansOf(
      `{ paths(from: "${from}", to: "${to}") { exhausted paths { entities { id } links { type } } } }`,
    )
    const operators = operatorsOf(plan as Plan)
    expect(operators.filter((operator) => operator.includes('Join'))).toEqual([])
    // Nor is more sought than is wanted: of those that stand in order the first are taken.
    expect(operators.filter((operator) => operator === 'PartialTop')).toHaveLength(5)
  })

  test.each([
    ['digigraf_Strategy_sort', 'Query.strategies'],
    ['digigraf_Claim_linkId', 'Link.claims'],
    ['digigraf_Claim_source', 'Source.claims'],
  ])('without the index %s it would not: %s', async (index, title) => {
    await driver.executeQuery(`DROP INDEX ${index}`)
    try {
      expect(await wasteOf(operations[title] as string)).not.toEqual([])
    } finally {
      await graph.prepare()
    }
  })
})
