import { describe, expect, it } from 'vitest'
import { runSmoke } from '../../bench/parts/smoke.ts'
import { engines } from '../support/engines.ts'
import { ownNeo4j as neo4j } from '../support/own-neo4j.ts'

describe.skipIf(!neo4j)('the servers that are measured', () => {
  it('answer every question of every operation alike', async () => {
    if (!neo4j) throw new Error('no Neo4j here')
    // What other files have left there goes first: only an empty engine is filled.
    const emptied = await engines.find(({ name }) => name === 'neo4j')?.open()
    await emptied?.close()
    const comparisons = await runSmoke({ neo4j, report: () => {} })
    expect(comparisons.flatMap(({ difference }) => difference ?? [])).toEqual([])
    expect(comparisons.map(({ operation, equal }) => [operation, equal])).toEqual(
      ['lookup', 'page', 'levels', 'links', 'paths', 'search'].map((operation) => [operation, 20]),
    )
  }, 300_000)
})
