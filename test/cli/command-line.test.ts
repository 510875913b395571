import { spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer as createHttpServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import pino from 'pino'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { createEmbeddedGraph } from '../../src/graph/embedded.ts'
import { load } from '../../src/seed/load.ts'
import { createServer } from '../../src/server/server.ts'
import { MINIMAL_SEED } from '../seed/minimal-seed.ts'
import { cleanEnvironment, digigraf, executable, type Run } from '../support/command-line.ts'
import { ownNeo4j as neo4j } from '../support/own-neo4j.ts'
import { realProjection } from '../support/seed.ts'

// Each run is a process of its own, and tests share the machine's cores.
vi.setConfig({ testTimeout: 120_000 })

let directory: string

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), 'digigraf-cli-'))
})

afterAll(() => rmSync(directory, { recursive: true }))

function file(name: string, text: string): string {
  const path = join(directory, name)
  writeFileSync(path, text)
  return path
}

function folder(name: string, files: readonly (readonly [path: string, text: string])[]): string {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(directory, name, path)), { recursive: true })
    writeFileSync(join(directory, name, path), text)
  }
  return join(directory, name)
}

const json = ({ stdout }: Run) => JSON.parse(stdout)

describe('digigraf', () => {
  test('without a command says what there is, on stderr, and ends with 2', async () => {
    const { exitCode, stdout, stderr } = await digigraf([])
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' })
    expect(stderr).toMatch(/^Usage: digigraf/)
  })

  test('suggests the command that a misspelt one means', async () => {
    const { exitCode, stderr } = await digigraf(['serv'])
    expect({ exitCode, stderr }).toEqual({
      exitCode: 2,
      stderr: "error: unknown command 'serv'\n(Did you mean serve?)\n",
    })
  })

  test.each([
    'query',
    'links',
    'path',
    'export',
    'serve',
    'validate',
    'import',
    'neo4j',
    'mcp',
    'completion',
  ])('%s --help has examples and ends with 0', async (command) => {
    const { exitCode, stdout, stderr } = await digigraf([command, '--help'])
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    expect(stdout).toMatch(new RegExp(`Examples?[^]*digigraf["\\s,[]+(args"?: \\[")?.*${command}`))
  })
})

describe('digigraf query', () => {
  const question = '{ dataset { claimCount } }'

  test('answers alike for a question as an argument, from a file and from stdin, and writes nothing else', async () => {
    const answer = {
      exitCode: 0,
      stdout: `{"data":{"dataset":{"claimCount":${realProjection().claims.length}}}}\n`,
      stderr: '',
    }
    expect(await digigraf(['query', question, '--json'])).toEqual(answer)
    expect(await digigraf(['query', '--file', file('question.graphql', question), '--json'])).toEqual(answer)
    expect(await digigraf(['query', '--json'], { input: question })).toEqual(answer)
    expect(await digigraf(['query', '-', '--json'], { input: question })).toEqual(answer)
  })

  test('takes variables as JSON, from a file and one by one, the single ones first', async () => {
    const named =
      'query ($id: ID!, $first: Int) { entity(id: $id) { id links(first: $first) { edges { cursor } } } }'
    const path = file('variables.json', '{"id": "organisation:kl", "first": 0}')
    const run = await digigraf([
      'query',
      named,
      '--variables',
      `@${path}`,
      '--var',
      'id=solution:nemid',
      '--json',
    ])
    expect(json(run)).toEqual({ data: { entity: { id: 'solution:nemid', links: { edges: [] } } } })
  })

  test('prints a table without --json', async () => {
    const { stdout } = await digigraf(['query', '{ nodes(ids: ["solution:nemid"]) { id } }'])
    expect(stdout).toBe('id\n--------------\nsolution:nemid\n')
  })

  test('says that there is nothing where the answer is null', async () => {
    const { stdout } = await digigraf(['query', '{ entity(id: "solution:nothing") { name } }'])
    expect(stdout).toBe('(nothing)\n')
  })

  test('ends with 1 where the question fails, and says why on stderr', async () => {
    const run = await digigraf(['query', '{ strategies(first: 101) { totalCount } }'])
    expect(run).toEqual({
      exitCode: 1,
      stdout: '',
      stderr: 'Argument "first" is 101; it must be from 0 to 100.\n',
    })
  })

  test.each([
    [['query', question, '--file', 'x'], 'give either a question or --file\n'],
    [
      ['query', '--file', '/nowhere'],
      "/nowhere cannot be read: ENOENT: no such file or directory, open '/nowhere'\n",
    ],
    [
      ['query', question, '--variables', '[1]'],
      '--variables: write a JSON object, such as {"id": "solution:nemid"}\n',
    ],
    [['query', question, '--var', 'id'], '--var id: write name=value\n'],
    [['query', question, '--jsn'], "error: unknown option '--jsn'\n(Did you mean --json?)\n"],
  ])('ends with 2 for %j', async (args, stderr) => {
    expect(await digigraf(args)).toEqual({ exitCode: 2, stdout: '', stderr })
  })
})

describe('digigraf links and path', () => {
  test('links has all of them, however many pages they fill', async () => {
    const solutions = Array.from({ length: 230 }, (_, index) => `solution:s${index}`)
    const claims = solutions.map(
      (id, index) =>
        `  - {id: c${index}, subject: '${id}', type: OWNED_BY, object: 'organisation:o', paragraph: 1, text: {da: d${index}, en: e${index}}}`,
    )
    const vocabulary = [...MINIMAL_SEED].filter(([path]) => path.startsWith('vocabulary/'))
    const seed = folder('many', [
      ...vocabulary,
      [
        'entities/solution.yaml',
        solutions
          .sort()
          .map((id) => `- id: ${id}\n  name: ${id.slice(9)}\n`)
          .join(''),
      ],
      ['entities/organisation.yaml', '- id: organisation:o\n  name: O\n'],
      [
        'sources/a.yaml',
        `source: {id: "source:a", title: A, form: ARTICLE, language: da}\nclaims:\n${claims.join('\n')}\n`,
      ],
    ])
    const run = await digigraf(['links', 'O', '--json'], { environment: { SEED: seed } })
    expect(run.stderr).toBe('')
    const { totalCount, links } = json(run)
    expect(totalCount).toBe(230)
    expect(links.map(({ other }: { other: { id: string } }) => other.id).sort()).toEqual(solutions)
  })

  test('links keeps to the types, the kinds and the number that are asked for', async () => {
    const run = await digigraf([
      'links',
      'solution:nemid',
      '--type',
      'succeeds',
      '--kind',
      'solution',
      '--first',
      '1',
      '--json',
    ])
    const { totalCount, links } = json(run)
    expect({ totalCount, types: links.map(({ type }: { type: string }) => type) }).toEqual({
      totalCount: 2,
      types: ['SUCCEEDS'],
    })
  })

  test('path tells each step with its source', async () => {
    const { stdout, exitCode } = await digigraf(['path', 'NemID', 'kl', '--limit', '1', '--lang', 'en'])
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(
      /^1\. NemID .+ \(according to ».+«.*\), which .+ Local Government Denmark \(according to ».+«.*\)\.\n$/,
    )
  })

  test('a misspelt name ends with 1 and the id that is likely meant', async () => {
    expect(await digigraf(['path', 'nemidd', 'KL'])).toEqual({
      exitCode: 1,
      stdout: '',
      stderr: 'nothing is called “nemidd”; did you mean solution:nemid?\n',
    })
    expect((await digigraf(['links', 'solution:nemidd'])).stderr).toBe(
      'nothing is called “solution:nemidd”; did you mean solution:nemid?\n',
    )
  })

  test('path looks as far as the server does unless it is told not to', async () => {
    const { stdout } = await digigraf(['path', '--help'])
    expect(stdout.replace(/\s+/g, ' ')).toContain('at most so many links, up to 6 (default: 6)')
  })

  test('no path ends with 1, equal ends with 2', async () => {
    const far = await digigraf(['path', 'NemID', 'KL', '--max-length', '1'])
    expect([far.exitCode, far.stderr]).toEqual([
      1,
      'no path of at most 1 links joins solution:nemid and organisation:kl; --max-length may be up to 6\n',
    ])
    expect((await digigraf(['path', 'KL', 'organisation:kl'])).exitCode).toBe(2)
    expect((await digigraf(['path', 'KL', 'NemID', '--limit', 'many'])).exitCode).toBe(2)
  })
})

describe('what is wrong before anything is asked', () => {
  const types = /: write one of agreed-by, .*owned-by/
  const kinds = /: write one of .*solution/
  test.each<[string[], RegExp, Record<string, string>?]>([
    [['links', 'NemID', '--type', 'bogus'], types],
    [['links', 'NemID', '--kind', 'bogus'], kinds],
    [['links', 'NemID', '--as-of', '2020'], /^--as-of 2020: write a day/],
    [['links', 'NemID', '--url', 'nope'], /^nope is no address of a server/],
    [['path', 'NemID', 'KL', '--type', 'bogus'], types],
    [['path', 'NemID', 'KL', '--max-length', '7'], /it must be from 1 to 6/],
    [['path', 'NemID', 'KL', '--limit', '26'], /it must be from 1 to 25/],
    [['export', 'json', '--kind', 'bogus'], kinds],
    [['links', 'NemID'], /^The configuration is wrong: NEO4J_URI must begin/, { NEO4J_URI: 'garbage' }],
    [['links', 'NemID'], /^The configuration is wrong: SEED .*"\/nowhere"/, { SEED: '/nowhere' }],
    [['validate'], /^The configuration is wrong: PORT/, { PORT: 'x' }],
    [['serve', '--port', 'abc'], /^The configuration is wrong: PORT is "abc"/],
    [['serve', '--seed', '/nowhere'], /^The configuration is wrong: SEED .*"\/nowhere"/],
  ])('ends with 2 and one line: %j', async (args, line, environment = {}) => {
    const { exitCode, stdout, stderr } = await digigraf(args, { environment })
    expect({ exitCode, stdout, lines: stderr.split('\n').length }).toEqual({
      exitCode: 2,
      stdout: '',
      lines: 2,
    })
    expect(stderr).toMatch(line)
  })
})

describe('digigraf export', () => {
  test('writes what lies around the entities that are named, to stdout or to a file', async () => {
    const args = ['export', 'json', '--of', 'NemID', '--type', 'succeeds']
    const { exitCode, stdout, stderr } = await digigraf(args)
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
    const ids = ['solution:digital-signatur', 'solution:mitid', 'solution:nemid']
    expect(
      JSON.parse(stdout)
        .entities.map(({ id }: { id: string }) => id)
        .sort(),
    ).toEqual(ids)
    const output = join(directory, 'graph.json')
    expect(await digigraf([...args, '--output', output])).toEqual({ exitCode: 0, stdout: '', stderr: '' })
    expect(JSON.parse(readFileSync(output, 'utf8')).entities).toHaveLength(3)
  })

  test('ends with 2 where the selection is wrong, and with 1 where the file cannot be written', async () => {
    expect(await digigraf(['export', 'json', '--limit', '5'])).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: 'Argument "limit" is 5; it goes together with "of" only.\n',
    })
    expect((await digigraf(['export', 'json', '--output', '/nowhere/graph.json'])).exitCode).toBe(1)
  })
})

test.skipIf(!existsSync('/dev/full'))('what cannot be written to stdout ends with 1 and one line', () => {
  const full = openSync('/dev/full', 'w')
  try {
    for (const args of [
      ['export', 'json'],
      ['links', 'NemID'],
    ]) {
      const { status, stderr } = spawnSync(process.execPath, [executable, ...args], {
        stdio: ['ignore', full, 'pipe'],
        encoding: 'utf8',
        env: cleanEnvironment(),
      })
      expect({ status, stderr }).toEqual({
        status: 1,
        stderr: 'stdout cannot be written: ENOSPC: no space left on device, write\n',
      })
    }
  } finally {
    closeSync(full)
  }
})

describe('digigraf --url', () => {
  test('gives what the same question gives in process', async () => {
    const graph = createEmbeddedGraph({ statementMilliseconds: 10_000 })
    const { vocabulary } = realProjection()
    await load(graph, realProjection())
    const app = await createServer({ graph, vocabulary, logger: pino({ level: 'silent' }) })
    await app.listen({ host: '127.0.0.1', port: 0 })
    const { port } = app.server.address() as AddressInfo
    try {
      const args = ['links', 'NemID', '--json']
      expect(await digigraf([...args, '--url', `http://127.0.0.1:${port}`])).toEqual(await digigraf(args))
    } finally {
      await app.close()
      await graph.close()
    }
  })

  test('that nothing answers at ends with 1 in one line', async () => {
    const { exitCode, stderr } = await digigraf(['links', 'NemID', '--url', 'http://127.0.0.1:1'])
    expect({ exitCode, lines: stderr.split('\n').length }).toEqual({ exitCode: 1, lines: 2 })
    expect(stderr).toMatch(/^http:\/\/127\.0\.0\.1:1\/graphql cannot be reached: /)
  })

  test('that speaks no TLS ends with 1 and what to write instead', async () => {
    const server = createHttpServer().listen(0, '127.0.0.1')
    await once(server, 'listening')
    const address = `https://127.0.0.1:${(server.address() as AddressInfo).port}`
    try {
      expect(await digigraf(['links', 'NemID', '--url', address])).toEqual({
        exitCode: 1,
        stdout: '',
        stderr: `${address}/graphql cannot be reached: no TLS connection can be made; a server without TLS has an address that begins with http://\n`,
      })
    } finally {
      server.close()
    }
  })
})

describe('digigraf validate', () => {
  test('ends with 2 where there is no directory', async () => {
    const run = await digigraf(['validate', '/nowhere'])
    expect({ ...run, stderr: run.stderr.slice(0, 26) }).toEqual({
      exitCode: 2,
      stdout: '',
      stderr: '/nowhere cannot be read: E',
    })
  })

  test('without a directory checks the knowledge in the package', async () => {
    const { exitCode, stdout } = await digigraf(['validate', '--json'])
    expect({ exitCode, isSound: JSON.parse(stdout).isSound }).toEqual({ exitCode: 0, isSound: true })
  })
})

describe.skipIf(!neo4j)('digigraf with NEO4J_URI', () => {
  test('imports into it and asks it', async () => {
    const environment = {
      NEO4J_URI: neo4j?.uri ?? '',
      NEO4J_USER: neo4j?.user ?? '',
      NEO4J_PASSWORD: neo4j?.password ?? '',
      NEO4J_DATABASE: neo4j?.database ?? '',
    }
    expect((await digigraf(['import'], { environment })).exitCode).toBe(0)
    const run = await digigraf(['query', '{ dataset { engine version } }', '--json'], { environment })
    expect(json(run).data.dataset).toEqual({ engine: 'NEO4J', version: realProjection().version })
  })

  test('that cannot be reached ends with 1 in one line without the password', async () => {
    const environment = { NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'hemmelig-kode' }
    const { exitCode, stderr } = await digigraf(['links', 'NemID'], { environment })
    expect({ exitCode, lines: stderr.split('\n').length }).toEqual({ exitCode: 1, lines: 2 })
    expect(stderr).not.toContain('hemmelig')
  })
})

describe('digigraf completion', () => {
  test.each(['bash', 'zsh', 'fish'])('prints a script for %s', async (shell) => {
    const { exitCode, stdout } = await digigraf(['completion', shell])
    expect(exitCode).toBe(0)
    expect(stdout).toContain('digigraf complete --')
  })

  test('for bash is a script that bash reads', async () => {
    const { stdout } = await digigraf(['completion', 'bash'])
    expect(spawnSync('bash', ['-n'], { input: stdout, encoding: 'utf8' })).toMatchObject({
      status: 0,
      stderr: '',
    })
  })

  test('offers the name of an entity in any case, and every id', async () => {
    const offered = async (...words: string[]) =>
      (await digigraf(['complete', '--', ...words])).stdout.split('\n').map((line) => line.split('\t')[0])
    expect(await offered('links', 'digital pos')).toContain('digital post')
    expect(await offered('path', 'NemID', 'Danske R')).toContain('Danske Regioner')
    expect(await offered('path', 'NemID', 'KL', '--avoid', 'Finansm')).toContain('Finansministeriet')
    expect(await offered('export', 'gexf', '--of', 'solution:nem')).toContain('solution:nemid')
    const ids = realProjection().entities.map(({ id }) => id)
    expect(new Set(await offered('links', ''))).toEqual(new Set([...ids, ':4', '']))
  })

  test.each([
    ['an id that bash takes apart at the colon', ['solution', ':', 'digital-po'], 'digital-post'],
    ['a name with a space', ['Digital\\ Pos'], 'Digital\\ Post'],
    ['a name in quotes', ['"Digital Pos'], 'Digital Post'],
  ])('completes in bash %s', (_what, typed, completed) => {
    const words = ['digigraf', 'links', ...typed].map((word) => `'${word}'`).join(' ')
    const { stdout, stderr } = spawnSync('bash', {
      input: `
        digigraf() { '${process.execPath}' '${executable}' "$@"; }
        source <(digigraf completion bash)
        COMP_WORDS=(${words}) COMP_CWORD=${typed.length + 1}
        __digigraf_complete
        printf '%s\n' "\${COMPREPLY[@]}"`,
      encoding: 'utf8',
      env: cleanEnvironment(),
    })
    expect(stderr).toBe('')
    expect(stdout.split('\n')).toContain(completed)
  })

  test('offers commands, options and an option’s choices', async () => {
    expect((await digigraf(['complete', '--', 'pa'])).stdout).toMatch(/^path\t/)
    expect((await digigraf(['complete', '--', 'path', '--max'])).stdout).toMatch(/^--max-length\t/)
    expect((await digigraf(['complete', '--', 'links', '--lang', ''])).stdout).toMatch(/^da\s+en\s/)
  })
})
