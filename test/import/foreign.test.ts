/** What others keep in the same database shows in no answer of the API. */

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/port.ts'
import { load } from '../../src/seed/load.ts'
import { corpus } from '../api/corpus.ts'
import { byHand } from '../support/contents.ts'
import { engines } from '../support/engines.ts'
import { type Execute, executor } from '../support/execute.ts'
import { realProjection } from '../support/seed.ts'

const projection = realProjection()

/** Nodes of others under every label of ours: some with next to nothing, some that look just like ours. */
const nodes = `CREATE (p:Person {name: 'Fremmed'}), (bare:Entity {name: 'Fremmed'}),
(mimic:Entity:Solution {id: 'solution:fremmed', kind: 'SOLUTION', nameDa: 'Fremmed NemID', nameEn: 'Foreign', sort: 'a',
  aliases: [], sourceCount: 99, searchText: '0n 0ne nem emi mid', holdsFrom: '2000-01-01'}),
(:Claim {text: 'Fremmed'}),
(:Claim {id: 'claim:fremmed', subject: 'solution:nemid', property: 'ordinal', valueType: 'number', valueNumber: 7,
  approximate: false, modality: 'STATED', rank: 'NORMAL', source: 'source:fremmed', textDa: 'x', textEn: 'x',
  periodFrom: '2000', periodTo: '2001', saidBy: 'person:natasha-friis-saxberg', conflictIds: [],
  linkId: 'link:solution.nemid-noegleapp~part-of~solution.nemid'}),
(:Source {title: 'Fremmed'}),
(:Source {id: 'source:fremmed', title: 'Fremmed', sort: 'a', form: 'ARTICLE', language: 'da', authors: [], authorNames: []}),
(:Conflict {id: 'conflict:fremmed', rule: 'VALUES_DIFFER', subject: 'solution:nemid', property: 'ordinal',
  explanationDa: 'x', explanationEn: 'x', claimIds: ['claim:fremmed']}),
(:Gap {id: 'gap:fremmed', rule: 'SINGLE_SOURCE', subject: 'solution:nemid', explanationDa: 'x', explanationEn: 'x'}),
(:Dataset {version: 'fremmed'}), (:Dataset {id: 'fremmed', version: 'fremmed'}),
(:FormerId {id: 'person:natasha-friis-saxberg', current: 'solution:fremmed'})
WITH p, bare, mimic
MATCH (nemid:Entity {id: 'solution:nemid'})
CREATE (p)-[:USES]->(nemid), (nemid)-[:OWNED_BY]->(p), (bare)-[:USES]->(nemid), (mimic)-[:PART_OF]->(nemid),
(nemid)-[:ALTERNATIVE_TO]->(mimic), (mimic)-[:SUCCEEDS]->(nemid), (mimic)-[:USES]->(bare)`

/** Relationships of others between two entities of ours: without an id, and with one of theirs. */
const relationships = `MATCH (nemid:Entity {id: 'solution:nemid'})
MATCH (kl:Entity {id: 'organisation:kl'})
MATCH (natasha:Entity {id: 'person:natasha-friis-saxberg'})
MATCH (borger:Entity {id: 'solution:borger-dk'})
MATCH (partnership:Entity {id: 'partnership:digitaliseringspartnerskabet'})
CREATE (kl)-[:PART_OF]->(nemid), (nemid)-[:OWNED_BY]->(kl), (natasha)-[:LIKES]->(borger), (natasha)-[:USES]->(nemid),
(nemid)-[:PART_OF {id: 'fremmed'}]->(borger), (borger)-[:SUCCEEDS {id: 'link:a'}]->(nemid),
(kl)-[:MEMBER_OF]->(partnership), (natasha)-[:MEMBER_OF {id: 'fremmed'}]->(partnership), (kl)-[:USES]->(kl)`

/** Asked for by ids that others gave: there is nothing of that id here. */
const byForeignIds = `{
  entity(id: "solution:fremmed") { id }
  node(id: "source:fremmed") { id }
  nodes(ids: ["claim:fremmed", "conflict:fremmed", "gap:fremmed", "solution:fremmed"]) { id }
  members(of: "solution:fremmed") { totalCount }
  neighbourhood(of: ["solution:fremmed"]) { entities { id } }
  paths(from: "solution:fremmed", to: "solution:nemid") { paths { length } }
  compare(a: "solution:fremmed", b: "solution:nemid") { a { id } }
  common(of: ["solution:fremmed", "solution:nemid"]) { entities { id } }
}`

const operations = { ...corpus, 'ids that others gave': byForeignIds }

describe.each(engines.filter(({ skipped }) => !skipped))('on the engine $name', (engine) => {
  let graph: Graph
  let execute: Execute
  const before = new Map<string, unknown>()

  beforeAll(async () => {
    graph = await engine.open()
    await load(graph, projection)
    execute = executor(graph, projection.vocabulary)
    for (const [title, operation] of Object.entries(operations)) {
      // A server that plans its first statements on a busy machine may take longer than one may.
      await execute(operation)
      before.set(title, await execute(operation))
    }
  }, 300_000)
  afterAll(() => graph.close())

  describe.each([
    ['relationships', relationships],
    ['nodes', nodes],
  ])('with %s of others', (_title, made) => {
    beforeAll(() => byHand(graph, made), 300_000)

    test.each(Object.entries(operations))('the answer is as before: %s', async (title, operation) => {
      expect(before.get(title)).not.toHaveProperty('errors')
      expect(await execute(operation)).toEqual(before.get(title))
    })
  })
})
