/** The start as a person makes it: `npm start` in a process of its own. */

import { readFileSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { createServer, type Server } from 'node:net'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { recommendedLinks } from '../../src/graph/embedded.ts'
import type { Graph } from '../../src/graph/port.ts'
import { load } from '../../src/seed/load.ts'
import { project } from '../../src/seed/project.ts'
import { checkFiles } from '../../src/seed/read-seed.ts'
import { MINIMAL_SEED, spoilt } from '../seed/minimal-seed.ts'
import { byHand } from '../support/contents.ts'
import { engines } from '../support/engines.ts'
import { ownNeo4j as access } from '../support/own-neo4j.ts'
import { directoryOf, type Running, start, type Variables, variablesOf } from '../support/program.ts'
import { createProxy } from '../support/proxy.ts'

const timeout = 120_000

/** Three seconds on a machine that has nothing else to do; others share the tests'. */
const startMilliseconds = 30_000
/** What goes wrong is told before somebody wonders. */
const refusalMilliseconds = 30_000

const tellModules = fileURLToPath(new URL('../support/tell-modules.mjs', import.meta.url))

/** What only exports, citations, Neo4j and assistants are for. */
const unneeded = [
  '@citation-js/core',
  '@modelcontextprotocol/sdk',
  'csv-stringify',
  'fast-xml-builder',
  'fflate',
  'jsonld',
  'n3',
  'neo4j-driver',
]

const npmStart = (variables: Variables = {}): Running => start('npm', ['--silent', 'start'], variables)

const started = async (variables: Variables = {}) => {
  const server = npmStart(variables)
  await server.says(/-d '.*'\n/)
  const [address = ''] = /http:\S+(?=\/graphql)/.exec(server.output()) ?? []
  return { server, address }
}

const minimal = () => {
  const reading = checkFiles(MINIMAL_SEED)
  if (!reading.isSound) throw new Error('the minimal seed has problems')
  return project(reading.seed)
}

describe('npm start', { timeout }, () => {
  test('serves soon, and prints where, on which engine, how much, and a first question that works', async () => {
    const began = performance.now()
    const { server, address } = await started()
    const answer = await fetch(`${address}/readyz`)
    const milliseconds = Math.round(performance.now() - began)
    console.log(`first answer ${milliseconds} ms after npm start`)
    expect(answer.status).toBe(200)
    expect(milliseconds).toBeLessThan(startMilliseconds)

    const { version } = (await answer.json()) as { version: string }
    const output = server.output()
    expect(output).toContain(`Danmarks digitaliseringsgraf, version ${version}, on the embedded engine\n`)
    expect(output).toMatch(/^\d+ entities, \d+ links, \d+ claims, \d+ sources$/m)
    expect(output).toContain(`Playground  ${address}/graphql\n`)
    expect(server.errors()).toBe('')

    const [, url = '', header = '', body = ''] =
      /curl -s (\S+) -H '(.+)' \\\n\s+-d '(.+)'\n/.exec(output) ?? []
    const [name = '', value = ''] = header.split(': ')
    const asked = await fetch(url, { method: 'POST', headers: { [name]: value }, body })
    const { data, errors } = (await asked.json()) as {
      data: { entity: { name: string; links: { edges: [] } } }
      errors: unknown
    }
    expect(errors).toBeUndefined()
    expect(data.entity.name).toBe('NemID')
    expect(data.entity.links.edges).toHaveLength(5)
  })

  test('loads what an answer needs and nothing else', async () => {
    const told = join(directoryOf(new Map([['modules.txt', '']])), 'modules.txt')
    const server = start(process.execPath, ['--import', tellModules, 'bin/digigraf.mjs', 'serve'], {
      MODULES: told,
    })
    await server.says(/-d '.*'\n/)
    const [address = ''] = /http:\S+(?=\/graphql)/.exec(server.output()) ?? []
    const loaded = () => {
      const modules = readFileSync(told, 'utf8')
      return unneeded.filter((name) => modules.includes(`/node_modules/${name}/`))
    }
    const asked = await fetch(
      `${address}/graphql?query=${encodeURIComponent('{ entity(id: "solution:nemid") { name } }')}`,
      {
        headers: { 'apollo-require-preflight': 'true' },
      },
    )
    expect(await asked.json()).toEqual({ data: { entity: { name: 'NemID' } } })
    expect(loaded()).toEqual([])
    // What was not loaded before can be loaded still.
    expect((await fetch(`${address}/vocabulary`)).status).toBe(200)
    expect(loaded()).toEqual(['n3'])
  })

  test.each([
    ['one more', 1],
    ['as many', 0],
  ])(
    'of a seed with more links than the embedded engine is recommended for that it is too large, of one with as many nothing: %s',
    async (_title, more) => {
      const organisations = Array.from({ length: 100 }, (_, index) => `organisation:o${100 + index}`)
      const solutions = Array.from(
        { length: recommendedLinks / 100 },
        (_, index) => `solution:s${100 + index}`,
      )
      const declared = (ids: readonly string[]) =>
        ids.map((id) => `- {id: '${id}', name: '${id}'}\n`).join('')
      const pairs = solutions.flatMap((subject) => organisations.map((object) => [subject, object]))
      // The minimal seed has a link already.
      const claims = pairs
        .slice(0, recommendedLinks - 1 + more)
        .map(
          ([subject, object], index) =>
            `  - {id: c${index}, subject: '${subject}', type: OWNED_BY, object: '${object}', paragraph: 1, text: {da: x, en: x}}\n`,
        )
      const seed = new Map(MINIMAL_SEED)
      const add = (file: string, text: string) => seed.set(file, `${seed.get(file)}${text}`)
      add('entities/organisation.yaml', declared(organisations))
      add('entities/solution.yaml', declared(solutions))
      add('sources/kilde.yaml', claims.join(''))
      const { server } = await started({ SEED: directoryOf(seed) })
      const links = recommendedLinks + more
      expect(server.output()).toContain(` ${links} links, `)
      expect(server.output().includes(`"links":${links},"recommendedLinks":${recommendedLinks}`)).toBe(
        more > 0,
      )
    },
  )

  test('on SIGTERM finishes what it began, and ends with 0', async () => {
    const server = start(process.execPath, ['--import', 'tsx', 'src/main.ts'])
    await server.says(/-d '.*'\n/)
    const [address = ''] = /http:\S+(?=\/graphql)/.exec(server.output()) ?? []
    const body = JSON.stringify({ query: '{ entities(first: 100) { edges { node { id } } } }' })
    const { hostname, port } = new URL(address)
    const agent = new Agent({ keepAlive: true })
    onTestFinished(() => agent.destroy())
    const answer = new Promise<readonly [number, string | undefined]>((resolve, reject) => {
      const slow = request({
        hostname,
        port,
        path: '/graphql',
        method: 'POST',
        agent,
        headers: { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) },
      })
      slow.on('error', reject)
      slow.on('response', (response) => {
        let text = ''
        response.setEncoding('utf8').on('data', (part) => {
          text += part
        })
        const { connection } = response.headers
        response.on('end', () => resolve([JSON.parse(text).data.entities.edges.length, connection]))
      })
      // Begun before the signal, ended after it.
      slow.write(body.slice(0, 10))
      setTimeout(() => server.process.kill('SIGTERM'), 300)
      setTimeout(() => slow.end(body.slice(10)), 1500)
    })
    // Of a connection that is kept the end would be waited for.
    expect(await answer).toEqual([100, 'close'])
    const { code, milliseconds } = await server.ended
    expect(code).toBe(0)
    expect(milliseconds).toBeLessThan(30_000)
  })

  test('hands a SIGTERM on from npm', async () => {
    const { server, address } = await started()
    server.process.kill('SIGTERM')
    await server.ended
    await expect(fetch(`${address}/healthz`)).rejects.toThrow()
  })
})

describe('a start that cannot go on says why in one line', { timeout }, () => {
  const told = async (variables: Variables, exitCode = 1) => {
    const { code, output, errors, milliseconds } = await npmStart(variables).ended
    expect(output).toBe('')
    expect(code).toBe(exitCode)
    expect(milliseconds).toBeLessThan(refusalMilliseconds)
    expect(errors.match(/\n/g)).toHaveLength(1)
    return errors.trimEnd()
  }

  const listening = async () => {
    const server: Server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    onTestFinished(() => void server.close())
    return (server.address() as { port: number }).port
  }

  test('the port is taken', async () => {
    const port = await listening()
    expect(await told({ PORT: String(port) })).toBe(
      `Port ${port} on 127.0.0.1 is taken. Set PORT to another, or stop what listens there.`,
    )
  })

  test('the host is none of this machine’s', async () => {
    expect(await told({ HOST: '192.0.2.1' })).toBe(
      'This machine has no address 192.0.2.1. Set HOST, such as 127.0.0.1 or 0.0.0.0.',
    )
  })

  const password = 'not-the-word'
  test.each<[Variables, string]>([
    [{ PORT: 'abc' }, 'PORT is "abc"; it must be a whole number from 0 to 65535'],
    [{ PORT: '70000' }, 'PORT is "70000"; it must be a whole number from 0 to 65535'],
    [{ PORT: '-1' }, 'PORT is "-1"; it must be a whole number from 0 to 65535'],
    [{ LOG_LEVEL: 'loud' }, 'LOG_LEVEL is "loud"; it must be trace, debug, info, warn, error, silent'],
    [
      { NEO4J_URI: 'http://127.0.0.1:7474', NEO4J_PASSWORD: password },
      'NEO4J_URI must begin with neo4j:// or bolt://, or with +s or +ssc for TLS, and name a host',
    ],
    [
      { NEO4J_URI: `bolt://neo4j:${password}@127.0.0.1`, NEO4J_PASSWORD: password },
      'NEO4J_URI must not hold the user; NEO4J_USER and NEO4J_PASSWORD do',
    ],
    [{ NEO4J_URI: 'bolt://127.0.0.1:7687' }, 'NEO4J_PASSWORD must be set when NEO4J_URI is'],
  ])('a variable is wrong: %o', async (variables, message) => {
    expect(await told(variables, 2)).toBe(`The configuration is wrong: ${message}. See .env.example.`)
  })

  test('the seed has problems', async () => {
    const directory = directoryOf(spoilt('entities/organisation.yaml', 'name:', 'nam:'))
    const line = await told({ SEED: directory })
    expect(line).toMatch(
      /^The seed has problems: \S+organisation\.yaml:\d+: .+ Run: npx digigraf validate \S+$/,
    )
    expect(line).toContain(` validate ${directory}`)
  })

  test('there is no seed', async () => {
    for (const seed of ['/nowhere', fileURLToPath(import.meta.url)]) {
      expect(await told({ SEED: seed }, 2)).toContain(
        `The configuration is wrong: SEED (or --seed) is "${seed}", which cannot be read as a directory of knowledge: `,
      )
    }
  })

  test('Neo4j is not there', async () => {
    expect(await told({ NEO4J_URI: 'bolt://127.0.0.1:9', NEO4J_PASSWORD: password })).toBe(
      'Neo4j at 127.0.0.1:9 cannot be reached. Check NEO4J_URI and that it runs; npx digigraf neo4j starts one.',
    )
  })

  test('what listens there is no Neo4j', async () => {
    const port = await listening()
    expect(await told({ NEO4J_URI: `bolt://127.0.0.1:${port}`, NEO4J_PASSWORD: password })).toMatch(
      /^Neo4j at \S+ (cannot be reached|does not answer in time)\./,
    )
  })

  describe.skipIf(!access)('with a Neo4j', () => {
    const variables = access ? variablesOf(access) : {}
    const host = access ? new URL(access.uri).host : ''
    let graph: Graph

    beforeAll(async () => {
      graph = await (engines.find(({ name }) => name === 'neo4j') as (typeof engines)[number]).open()
    })
    afterAll(() => graph.close())

    test('it refuses the password', async () => {
      expect(await told({ ...variables, NEO4J_PASSWORD: password })).toBe(
        `Neo4j at ${host} refuses the user neo4j. Check NEO4J_USER and NEO4J_PASSWORD.`,
      )
    })

    test('it has no such database', async () => {
      expect(await told({ ...variables, NEO4J_DATABASE: 'missing' })).toBe(
        `Neo4j at ${host} has no database missing. Check NEO4J_DATABASE.`,
      )
    })

    test('it goes silent', async () => {
      const { hostname, port } = new URL(access?.uri ?? '')
      const proxy = await createProxy({ host: hostname, port: Number(port) })
      proxy.set('silent')
      onTestFinished(() => proxy.close())
      expect(await told({ ...variables, NEO4J_URI: `bolt://127.0.0.1:${proxy.port}` })).toMatch(
        /^Neo4j at \S+ (cannot be reached|does not answer in time)\./,
      )
    })

    test('it holds nothing of ours', async () => {
      await byHand(
        graph,
        'MATCH (n) DETACH DELETE n',
        "CREATE (:Dataset {id: 'dataset', version: 'of others'})",
      )
      expect(await told(variables)).toBe('Neo4j answers but holds no graph of ours. Run: npx digigraf import')
      await byHand(graph, 'MATCH (n) DETACH DELETE n')
    })
  })
})

describe.skipIf(!access)('npm start with Neo4j', { timeout }, () => {
  const variables = access ? variablesOf(access) : {}
  let graph: Graph

  beforeAll(async () => {
    graph = await (engines.find(({ name }) => name === 'neo4j') as (typeof engines)[number]).open()
    await load(graph, minimal())
  })
  afterAll(() => graph.close())

  test('serves what was imported', async () => {
    const { server, address } = await started({ ...variables, SEED: directoryOf(MINIMAL_SEED) })
    const { version, entities } = minimal()
    expect(server.output()).toContain(`version ${version}, on Neo4j\n${entities.length} entities, `)
    expect(server.output()).not.toContain('digigraf import')
    expect(await (await fetch(`${address}/readyz`)).json()).toEqual({ status: 'ready', version })
  })

  test('says when the seed has changed since', async () => {
    const directory = directoryOf(spoilt('sources/kilde.yaml', 'title: En kilde', 'title: Et nyt navn'))
    const { server } = await started({ ...variables, SEED: directory })
    expect(server.output()).toMatch(
      new RegExp(
        `^Neo4j holds version ${minimal().version}, but the seed is version [\\da-f]{16}\\. Run: npx digigraf import$`,
        'm',
      ),
    )
  })
})
