import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { Graph } from '../../src/graph/port.ts'
import { compare, load } from '../../src/seed/load.ts'
import { project } from '../../src/seed/project.ts'
import { checkFiles } from '../../src/seed/read-seed.ts'
import { MINIMAL_SEED, spoilt } from '../seed/minimal-seed.ts'
import { byHand, contentsOf } from '../support/contents.ts'
import { engines } from '../support/engines.ts'
import { generatedProjection } from '../support/generated-projection.ts'
import { ownNeo4j as access } from '../support/own-neo4j.ts'
import { directoryOf, run, startModule, variablesOf } from '../support/program.ts'

const timeout = 120_000

function minimalProjection() {
  const reading = checkFiles(MINIMAL_SEED)
  if (!reading.isSound) throw new Error('the minimal seed has problems')
  return project(reading.seed)
}

describe('npm run import without a Neo4j', { timeout }, () => {
  test('says in one line what to set', async () => {
    expect(await run('import', [])).toMatchObject({
      code: 2,
      output: '',
      errors:
        'The configuration is wrong: NEO4J_URI must say where to import to, such as bolt://127.0.0.1:7687, and NEO4J_PASSWORD with it. See .env.example.\n',
    })
  })

  test('tells with --help what each exit status means', async () => {
    const { code, output } = await run('import', ['--help'])
    expect(code).toBe(0)
    for (const status of [0, 1, 2, 3, 4]) expect(output).toMatch(new RegExp(`\\b${status} \\w`))
  })

  test('refuses an unknown option and a second directory', async () => {
    expect(await run('import', ['--bogus'])).toMatchObject({ code: 2, output: '' })
    expect(await run('import', ['one', 'two'])).toMatchObject({ code: 2, output: '' })
  })

  test('says in one line that the server cannot be reached', async () => {
    const { code, errors, milliseconds } = await run('import', [directoryOf(MINIMAL_SEED)], {
      NEO4J_URI: 'bolt://127.0.0.1:9',
      NEO4J_PASSWORD: 'secret-word',
    })
    expect({ code, errors }).toEqual({
      code: 3,
      errors:
        'Neo4j at 127.0.0.1:9 cannot be reached. Check NEO4J_URI and that it runs; npx digigraf neo4j starts one.\n',
    })
    expect(milliseconds).toBeLessThan(20_000)
  })

  test('prints every problem of the seed before it looks for the server', async () => {
    const directory = directoryOf(spoilt('entities/organisation.yaml', 'name:', 'nam:'))
    const { code, errors } = await run('import', [directory], {
      NEO4J_URI: 'bolt://127.0.0.1:9',
      NEO4J_PASSWORD: 'secret-word',
    })
    expect(code).toBe(1)
    expect(errors).toMatch(/organisation\.yaml:\d+: /)
    expect(errors).toMatch(/\d+ problems?; nothing was written\n$/)
  })
})

describe.skipIf(!access)('npm run import', { timeout }, () => {
  const variables = access ? variablesOf(access) : {}
  const projection = minimalProjection()
  const { version } = projection
  let graph: Graph

  beforeAll(async () => {
    graph = await (engines.find(({ name }) => name === 'neo4j') as (typeof engines)[number]).open()
  })
  beforeEach(() => byHand(graph, 'MATCH (n) DETACH DELETE n'))
  afterAll(() => graph.close())

  test('brings the seed in, tells what it added, and the second time that nothing changed', async () => {
    const directory = directoryOf(MINIMAL_SEED)
    const host = new URL(access?.uri ?? '').host
    const first = await run('import', [directory], variables)
    expect(first).toMatchObject({ code: 0, errors: '' })
    const { entities, links, claims, sources } = projection
    const line = (name: string, added: number) =>
      `${name.padEnd(10)}${String(added).padStart(9)}${'0'.padStart(9)}${'0'.padStart(9)}`
    expect(first.output.split('\n').slice(0, 7)).toEqual([
      `Neo4j at ${host} holds version ${version}:`,
      '',
      '              added  changed  removed',
      line('entities', entities.length),
      line('links', links.length),
      line('claims', claims.length),
      line('sources', sources.length),
    ])
    expect(await run('import', [directory], variables)).toMatchObject({
      code: 0,
      output: `Nothing changed: Neo4j at ${host} holds version ${version} already.\n`,
      errors: '',
    })
  })

  test('writes nothing with --dry-run, not even a constraint, and tells the same', async () => {
    const constraints = { text: 'SHOW CONSTRAINTS YIELD name RETURN collect(name) AS names', parameters: {} }
    for (const { names } of await graph.read(constraints)) {
      for (const name of names as string[]) await byHand(graph, `DROP CONSTRAINT ${name}`)
    }
    const directory = directoryOf(MINIMAL_SEED)
    const dry = await run('import', ['--dry-run', '--json', directory], variables)
    expect(dry).toMatchObject({ code: 0, errors: '' })
    expect(await contentsOf(graph)).toEqual({ nodes: [], relationships: [] })
    expect(await graph.read(constraints)).toEqual([{ names: [] }])

    const real = JSON.parse((await run('import', ['--json', directory], variables)).output)
    expect(JSON.parse(dry.output)).toEqual({ ...real, isDryRun: true })
    expect(real).toMatchObject({ version, before: null, isDryRun: false })
  })

  test('leaves what is stored when the seed has problems', async () => {
    await load(graph, projection)
    const before = await contentsOf(graph)
    const directory = directoryOf(spoilt('entities/organisation.yaml', 'name:', 'nam:'))
    expect(await run('import', [directory], variables)).toMatchObject({ code: 1, output: '' })
    expect(await contentsOf(graph)).toEqual(before)
  })

  test('says in one line that the password is wrong, that a database is missing, and what others keep in the way', async () => {
    const directory = directoryOf(MINIMAL_SEED)
    const host = new URL(access?.uri ?? '').host
    expect(await run('import', [directory], { ...variables, NEO4J_PASSWORD: 'not-the-word' })).toMatchObject({
      code: 3,
      errors: `Neo4j at ${host} refuses the user neo4j. Check NEO4J_USER and NEO4J_PASSWORD.\n`,
    })
    expect(await run('import', [directory], { ...variables, NEO4J_DATABASE: 'missing' })).toMatchObject({
      code: 3,
      errors: `Neo4j at ${host} has no database missing. Check NEO4J_DATABASE.\n`,
    })
    const [entity] = projection.entities
    await byHand(graph, `CREATE (:Entity {id: '${entity?.id}'})`)
    expect(await run('import', [directory], variables)).toMatchObject({
      code: 4,
      errors: `Nothing was written: in the database neo4j nodes labelled Entity that this graph did not make have its ids: ${entity?.id}. Remove them, or give this graph a database of its own (NEO4J_DATABASE).\n`,
    })
  })

  test('says in one line that ids of others under one of its labels stand against its constraint', async () => {
    await byHand(graph, 'DROP CONSTRAINT digigraf_Source_id IF EXISTS')
    await byHand(graph, "CREATE (:Source {id: 'twice'}), (:Source {id: 'twice'})")
    const { code, errors } = await run('import', [directoryOf(MINIMAL_SEED)], variables)
    expect({ code, errors }).toEqual({
      code: 4,
      errors:
        'Nothing was written: in the database neo4j nodes labelled Source share their ids, or an index on those stands in the way. Remove them, or give this graph a database of its own (NEO4J_DATABASE).\n',
    })
  })

  test('says in one line that a value of others is too large for an index, and goes through once it is gone', async () => {
    await byHand(graph, 'DROP INDEX digigraf_Claim_subject IF EXISTS')
    await byHand(graph, `CREATE (:Claim {id: 'theirs', subject: '${'x'.repeat(10_000)}'})`)
    const directory = directoryOf(MINIMAL_SEED)
    const { code, errors } = await run('import', [directory], variables)
    expect({ code, errors }).toEqual({
      code: 4,
      errors:
        'Nothing was written: in the database neo4j nodes labelled Claim hold values of subject that cannot be indexed. Remove them, or give this graph a database of its own (NEO4J_DATABASE).\n',
    })
    await byHand(graph, "MATCH (claim:Claim {id: 'theirs'}) DELETE claim")
    expect(await run('import', [directory], variables)).toMatchObject({ code: 0 })
  })

  test('killed half-way leaves the old graph being served, and the next import goes through', async () => {
    const old = generatedProjection({ entities: 5, version: 'old' })
    await load(graph, old)
    const before = await contentsOf(graph)
    const killed = startModule('test/import/stalling-import.ts', [], variables)
    await killed.says('half-way')
    expect(await contentsOf(graph)).toEqual(before)
    killed.process.kill('SIGKILL')
    expect(await killed.ended).toMatchObject({ code: null })
    expect(await contentsOf(graph)).toEqual(before)

    const { code } = await run('import', [directoryOf(MINIMAL_SEED)], variables)
    expect(code).toBe(0)
    expect((await compare(graph, projection)).entities).toEqual({ added: 0, changed: 0, removed: 0 })
  })

  test('run twice at once brings the seed in once', async () => {
    const directory = directoryOf(MINIMAL_SEED)
    const both = await Promise.all([
      run('import', [directory], variables),
      run('import', [directory], variables),
    ])
    expect(both.map(({ code }) => code)).toEqual([0, 0])
    expect((await contentsOf(graph)).relationships).toHaveLength(projection.links.length)
    expect(both.filter(({ output }) => output.startsWith('Nothing changed'))).toHaveLength(1)
  })
})
