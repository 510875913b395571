import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { newSource, type SourceDetails } from '../../src/seed/new-source.ts'
import { checkFiles } from '../../src/seed/read-seed.ts'
import { MINIMAL_SEED, problemsOf } from './minimal-seed.ts'

const COMMAND = ['--import', 'tsx', 'src/seed/source.ts']

const DETAILS: SourceDetails = {
  title: 'Ny aftale om NemID',
  publisher: '',
  publishedOn: '',
  url: '',
  form: 'ARTICLE',
  language: 'da',
  authors: [],
}

function made(details: Partial<SourceDetails>, seed = MINIMAL_SEED) {
  return newSource({ ...DETAILS, ...details }, seed)
}

const CLAIM = `  - id: ejer
    subject: solution:nemid
    type: OWNED_BY
    object: organisation:kl
    paragraph: 1
    text: {da: d, en: e}
`

describe('a new source', () => {
  test('has what is known of it, and claims to fill in', () => {
    const { id, files, added } = made({
      publisher: 'KL',
      publishedOn: '2021-03',
      url: 'https://kl.dk/a?b=c#d',
      authors: ['Anna'],
    })
    expect(id).toBe('source:ny-aftale-om-nemid')
    expect(added).toEqual([])
    const [text] = files.values()
    expect([...files.keys()]).toEqual(['sources/ny-aftale-om-nemid.yaml'])
    expect(text?.split('  #')[0]).toBe(`source:
  id: source:ny-aftale-om-nemid
  title: Ny aftale om NemID
  form: ARTICLE
  publisher: organisation:kl
  authors: [person:anna]
  language: da
  publishedOn: 2021-03
  url: https://kl.dk/a?b=c#d
claims:
`)
  })

  test('is sound once a claim is added, and before that validate says what is missing', () => {
    const { files } = made({ publisher: 'Et nyt medie', authors: ['Bo', 'Anna'] })
    const seed = new Map([...MINIMAL_SEED, ...files])
    const [path = '', text] = [...files][0] ?? []
    expect(problemsOf(seed)).toEqual([
      `${path}:8: claims is empty; write a list, each item a map with id, subject and text`,
    ])
    expect(problemsOf(new Map([...seed, [path, text + CLAIM]]))).toEqual([])
  })

  test('adds whom it names and nobody knows, in the order of ids', () => {
    const { files, added } = made({ publisher: 'Århus: Medie', authors: ['Bo', 'Aase', 'Bo'] })
    expect(added).toEqual(['organisation:aarhus-medie', 'person:bo', 'person:aase'])
    expect(files.get('entities/organisation.yaml')).toBe(
      '- id: organisation:aarhus-medie\n  name: "Århus: Medie"\n- id: organisation:kl\n  name: KL\n  aliases: [Kommunernes Landsforening]\n',
    )
    expect(files.get('entities/person.yaml')).toBe(
      '- id: person:aase\n  name: Aase\n- id: person:anna\n  name: Anna\n- id: person:bo\n  name: Bo\n',
    )
  })

  test.each([
    ['its id', 'organisation:kl'],
    ['its name, spelt otherwise', 'k.l.'],
    ['an alias', 'kommunernes landsforening'],
  ])('knows a publisher by %s', (_what, publisher) => {
    const { files, added } = made({ publisher })
    expect(added).toEqual([])
    expect([...files.values()][0]).toContain('  publisher: organisation:kl\n')
  })

  test.each([
    ['ASCII', 'Østjyllands “IT” – få overblik', 'oestjyllands-it-faa-overblik'],
    [
      'cut after a whole word',
      'Digitaliseringsstrategien 2016-2020 skal gøre det offentlige enklere for alle',
      'digitaliseringsstrategien-2016-2020-skal-goere-det',
    ],
    ['told apart from another', 'Kilde', 'kilde-2'],
  ])('has a slug that is %s', (_what, title, slug) => {
    const { id, files } = made({ title })
    expect(id).toBe(`source:${slug}`)
    const [path = '', text] = [...files][0] ?? []
    expect(problemsOf(new Map([...MINIMAL_SEED, [path, text + CLAIM]]))).toEqual([])
  })

  test.each(['2024', 'true', 'a: b', '- a', "'a", '#a', '"x" & y', '{a}', 'null', 'a #b'])(
    'keeps the title %s as it is',
    (title) => {
      const name = `${title} 1`
      const { files } = made({ title, publisher: name })
      const [path = '', text] = [...files][0] ?? []
      const reading = checkFiles(new Map([...MINIMAL_SEED, ...files, [path, text + CLAIM]]))
      if (!reading.isSound) throw new Error(JSON.stringify(reading.problems))
      expect(reading.seed.sources.find(({ id }) => `${id}.yaml`.endsWith(path.slice(8)))?.title).toBe(title)
      expect(reading.seed.entities.map((entity) => entity.name)).toContain(name)
    },
  )

  test.each([
    [{ title: '…' }, 'a title with a letter or a digit is needed'],
    [{ publishedOn: '2021-13' }, 'the date "2021-13" is none; write YYYY, YYYY-MM or YYYY-MM-DD'],
    [{ url: 'kl.dk' }, 'the address "kl.dk" is none; begin it with https:// or http://'],
    [{ language: 'dansk' }, 'the language "dansk" is none; write two letters such as da'],
    [{ publisher: 'organisation:lk' }, 'organisation:lk is unknown; give the name, and it is added'],
    [{ authors: ['!'] }, 'the name "!" has no letter or digit; write it out'],
  ])('of %j is refused: %s', (details, message) => {
    expect(() => made(details)).toThrow(message)
  })

  test('of an address that the seed has is refused, however the address is spelt', () => {
    const kilde = (MINIMAL_SEED.get('sources/kilde.yaml') ?? '').replace(
      'claims:',
      '  url: https://www.kl.dk/a/\nclaims:',
    )
    const seed = new Map([...MINIMAL_SEED, ['sources/kilde.yaml', kilde]])
    expect(() => made({ url: 'http://kl.dk/a' }, seed)).toThrow(
      'source:kilde has that address already; add what it says there',
    )
    expect(made({ url: 'http://kl.dk/b' }, seed).id).toBe('source:ny-aftale-om-nemid')
  })

  test('is refused where the entities cannot be read, as a known one could be added again', () => {
    const seed = new Map([...MINIMAL_SEED, ['entities/person.yaml', '{']])
    expect(() => made({}, seed)).toThrow('entities/person.yaml cannot be read; run npm run validate')
  })
})

describe('npm run source', { timeout: 60_000 }, () => {
  let directory: string

  beforeEach(() => {
    directory = mkdtempSync(join(tmpdir(), 'source-'))
    for (const [path, text] of MINIMAL_SEED) {
      mkdirSync(dirname(join(directory, path)), { recursive: true })
      writeFileSync(join(directory, path), text)
    }
  })

  afterEach(() => rmSync(directory, { recursive: true }))

  function source(...args: string[]) {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [...COMMAND, ...args, '--seed', directory],
      {
        encoding: 'utf8',
        input: '',
      },
    )
    return { status, stdout, stderr }
  }

  test('writes the skeleton and whom it names, and says so', () => {
    expect(source('new', '--title', 'Ny kilde', '--publisher', 'Et medie', '--author', 'Bo')).toEqual({
      status: 0,
      stdout: `added organisation:et-medie
added person:bo
wrote ${directory}/sources/ny-kilde.yaml (source:ny-kilde); add what it says, then: npm run validate
`,
      stderr: '',
    })
    expect(readFileSync(join(directory, 'sources/ny-kilde.yaml'), 'utf8')).toContain('form: WEB_PAGE\n')
    expect(readFileSync(join(directory, 'entities/person.yaml'), 'utf8')).toContain('person:bo')
  })

  test('overwrites nothing', () => {
    const before = readFileSync(join(directory, 'sources/kilde.yaml'), 'utf8')
    expect(source('new', '--title', 'Kilde').status).toBe(0)
    expect(source('new', '--title', 'Kilde').status).toBe(0)
    expect(readFileSync(join(directory, 'sources/kilde.yaml'), 'utf8')).toBe(before)
    expect(readdirSync(join(directory, 'sources'))).toEqual(['kilde-2.yaml', 'kilde-3.yaml', 'kilde.yaml'])
  })

  test.each([
    [['new'], 1, 'the title is missing; give it as --title "…"'],
    [
      ['new', '--title', 'A', '--date', 'i går'],
      1,
      'the date "i går" is none; write YYYY, YYYY-MM or YYYY-MM-DD',
    ],
    [['add', '--title', 'A'], 2, 'write "new", not "add"; --help tells how it is used'],
    [[], 2, 'write "new", not nothing; --help tells how it is used'],
    [
      ['new', '--title', 'A', 'title'],
      2,
      '"title" belongs to no option; put a text with spaces in quotation marks; --help tells how it is used',
    ],
  ])('with %j is refused in one line', (args, status, message) => {
    expect(source(...args)).toEqual({ status, stdout: '', stderr: `${message}\n` })
    expect(readdirSync(join(directory, 'sources'))).toEqual(['kilde.yaml'])
  })

  test('with --help prints how it is used', () => {
    const { status, stdout } = source('--help')
    expect(status).toBe(0)
    expect(stdout).toMatch(/^Usage: npm run source -- new/)
  })

  // util-linux's script gives the program a terminal to ask on.
  test.skipIf(!existsSync('/usr/bin/script'))('asks on a terminal, again where an answer is wrong', () => {
    const command = [process.execPath, ...COMMAND, 'new', '--form', 'REPORT', '--seed', directory].join(' ')
    const ask = (input: string) =>
      spawnSync('script', ['-qec', command, '/dev/null'], { encoding: 'utf8', input })
    const { status, stdout } = ask('Spurgt kilde\nKL\ni går\n2025-01\n\n\nBo; Anna\n')
    expect(stdout).toContain('the date "i går" is none')
    expect(stdout).not.toContain('Form, one of')
    expect(status).toBe(0)
    expect(readFileSync(join(directory, 'sources/spurgt-kilde.yaml'), 'utf8')).toContain(`  form: REPORT
  publisher: organisation:kl
  authors: [person:bo, person:anna]
  language: da
  publishedOn: 2025-01
claims:
`)
    const broken = ask('En kilde til\n\u0004')
    expect(broken.stdout).toContain('nothing was written')
    expect(broken.status).toBe(1)
  })
})
