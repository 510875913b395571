import { describe, expect, test } from 'vitest'
import { checkFiles } from '../../src/seed/read-seed.ts'
import { changed, MINIMAL_SEED, problemsOf, spoilt } from './minimal-seed.ts'

const SOURCE = 'sources/kilde.yaml'
const SOLUTIONS = 'entities/solution.yaml'
const KINDS = 'vocabulary/kinds.yaml'
const LINK_TYPES = 'vocabulary/link-types.yaml'

test('the minimal seed is sound', () => {
  expect(problemsOf(MINIMAL_SEED)).toEqual([])
})

describe('the whole', () => {
  test('a claim without a source is rejected', () => {
    expect(problemsOf(changed(SOURCE, (text) => text.slice(text.indexOf('claims:'))))).toEqual([
      'sources/kilde.yaml:1: the source file has no source; add source: a map with id, title, form and language',
    ])
  })

  test('a source without claims is rejected', () => {
    const problems = problemsOf(
      changed(SOURCE, (text) => `${text.slice(0, text.indexOf('claims:'))}claims: []\n`),
    )
    expect(problems).toContain(
      'sources/kilde.yaml:9: the source has no claims; add what it says, or remove the file',
    )
  })

  test('a source file without the key claims is rejected', () => {
    expect(problemsOf(changed(SOURCE, (text) => text.slice(0, text.indexOf('claims:'))))).toEqual([
      'sources/kilde.yaml:1: the source file has no claims; add claims: a list, each item a map with id, subject and text',
    ])
  })

  test.each(['', '# only a comment\n', 'null\n', '[]\n', 'text\n', '3\n', '- - -\n'])(
    'a source file that is %j is rejected in its first line',
    (text) => {
      expect(problemsOf(changed(SOURCE, () => text))).toEqual([
        expect.stringMatching(/^sources\/kilde\.yaml:1: the file is .+; write a map with source and claims$/),
      ])
    },
  )

  test('a file of the vocabulary that is missing is told, and nothing that depends on it', () => {
    const files = new Map(MINIMAL_SEED)
    files.delete(LINK_TYPES)
    expect(problemsOf(files)).toEqual([
      'vocabulary/link-types.yaml:1: the file is missing; every seed has its vocabulary in vocabulary/',
    ])
  })

  test('a kinds file that cannot be read makes no second problem', () => {
    expect(problemsOf(changed(KINDS, () => '{'))).toEqual([
      'vocabulary/kinds.yaml:1: YAML: Flow map must end with a }; end each {, [ and quotation mark; put a text that contains a colon, a comma or a sign of YAML between quotation marks',
    ])
  })

  test('an entity file that cannot be read makes its ids unknown without further problems', () => {
    expect(problemsOf(changed(SOLUTIONS, () => '- id: "solution:nemid\n  name: NemID\n'))).toEqual([
      'entities/solution.yaml:1: YAML: Missing closing "quote; end each {, [ and quotation mark; put a text that contains a colon, a comma or a sign of YAML between quotation marks',
    ])
  })

  test.each([
    [
      'entities/organization.yaml',
      'organization is the prefix of no kind; name the file after the prefix of its kind; did you mean organisation?',
    ],
    [
      'entities/old/person.yaml',
      'no file has its place here; put it in entities/<prefix>.yaml or sources/<slug>.yaml; the vocabulary is vocabulary/kinds.yaml, vocabulary/link-types.yaml and vocabulary/properties.yaml',
    ],
    [
      'sources/kilde.yml',
      'no file has its place here; put it in entities/<prefix>.yaml or sources/<slug>.yaml; the vocabulary is vocabulary/kinds.yaml, vocabulary/link-types.yaml and vocabulary/properties.yaml',
    ],
  ])('%s is out of place', (file, problem) => {
    expect(problemsOf(new Map([...MINIMAL_SEED, [file, '[]\n']]))).toEqual([`${file}:1: ${problem}`])
  })

  test('all problems are told at once, in the order of files and lines', () => {
    const spoiltTwice = spoilt(SOURCE, 'value: 98', 'value: mange').get(SOURCE) ?? ''
    const files = new Map([
      ...spoilt(SOLUTIONS, 'form: IDENTITY', 'form: PORTAL'),
      [
        SOURCE,
        spoiltTwice.replace(
          'subject: solution:nemid\n    type: OWNED_BY',
          'subject: solution:mitid\n    type: OWND_BY',
        ),
      ] as const,
    ])
    expect(problemsOf(files)).toEqual([
      'entities/solution.yaml:4: form "PORTAL" is no form of this kind; write one of IDENTITY',
      'sources/kilde.yaml:11: subject solution:mitid is unknown; declare it in entities/solution.yaml',
      'sources/kilde.yaml:12: type "OWND_BY" is no link type; did you mean OWNED_BY?',
      'sources/kilde.yaml:20: the value of satisfaction is the text "mange"; write a number, unknown or none',
    ])
  })

  test.each([
    ['a year that YAML reads as a number', 'publishedOn: 2021-03', 'publishedOn: 2016'],
    ['a full date', 'publishedOn: 2021-03', 'publishedOn: 2020-02-29'],
    ['a source without a date', '  publishedOn: 2021-03\n', ''],
    ['a period known in its beginning only', '{from: 2010, to: 2020-05}', '{from: 2010}'],
    ['a period of one moment', '{from: 2010, to: 2020-05}', '{at: 2020-05}'],
    ['a period from a year to a month in it', '{from: 2010, to: 2020-05}', '{from: 2020, to: 2020-05}'],
    ['a period from a month to the year it is in', '{from: 2010, to: 2020-05}', '{from: 2020-05, to: 2020}'],
    ['an unknown value', 'value: 98', 'value: unknown'],
    ['a value that is none', 'value: 98', 'value: none'],
    ['a heading in place of a paragraph', 'paragraph: 2', 'heading: Indledning'],
    [
      'a comment for the editor',
      'source:\n',
      '# yaml-language-server: $schema=../source.schema.json\nsource:\n',
    ],
    [
      'a text in two languages',
      'property: satisfaction\n    value: 98',
      'property: statement\n    value: {da: Godt., en: Good.}',
    ],
    ['a date as value', 'property: satisfaction\n    value: 98', 'property: launchedOn\n    value: 2010'],
    ['Windows line ends', '  title: En kilde\n', '  title: En kilde\r\n'],
  ])('%s is accepted', (_what, passage, replacement) => {
    expect(problemsOf(spoilt(SOURCE, passage, replacement))).toEqual([])
  })

  test('a key that stands twice does not hide other problems', () => {
    const files = spoilt(SOURCE, '    value: 98', '    value: mange\n    value: 98')
    expect(problemsOf(files)).toEqual([
      'sources/kilde.yaml:20: the value of satisfaction is the text "mange"; write a number, unknown or none',
      'sources/kilde.yaml:21: YAML: Map keys must be unique; write each key once',
    ])
  })

  test('a faulty name in the vocabulary does not make its uses problems', () => {
    expect(problemsOf(spoilt(LINK_TYPES, 'OWNED_BY', 'OWNED-BY'))).toEqual([
      'vocabulary/link-types.yaml:1: type "OWNED-BY" has the wrong form; write capital letters A–Z and underscores',
    ])
  })

  test('a symmetric type whose phrases differ in English alone is rejected', () => {
    const files = spoilt(
      LINK_TYPES,
      'inverse: {da: er et alternativ til, en: is an alternative to}',
      'inverse: {da: er et alternativ til, en: can be replaced by}',
    )
    expect(problemsOf(files)).toEqual([
      'vocabulary/link-types.yaml:13: ALTERNATIVE_TO is symmetric, but its phrases differ; write the same text as phrase and inverse',
    ])
  })

  test('a text is read without its layout, its accents as single characters', () => {
    const reading = checkFiles(
      spoilt(SOURCE, 'title: En kilde', 'title: >\n    En  ide\u0301\n    til   alle\n'),
    )
    expect(reading.isSound && reading.seed.sources[0]?.title).toBe('En id\u00E9 til alle')
  })

  test('the seed says what the files say', () => {
    const reading = checkFiles(MINIMAL_SEED)
    expect(reading.isSound && reading.seed.claims).toEqual([
      {
        id: 'claim:kilde.ejer',
        subject: 'solution:nemid',
        property: 'OWNED_BY',
        object: 'organisation:kl',
        period: { from: '2010', to: '2020-05' },
        modality: 'STATED',
        rank: 'NORMAL',
        source: 'source:kilde',
        paragraph: 2,
        text: { da: 'KL ejer NemID.', en: 'KL owns NemID.' },
      },
      {
        id: 'claim:kilde.tilfredshed',
        subject: 'solution:nemid',
        property: 'satisfaction',
        value: { type: 'number', number: 98, unit: 'percent', approximate: false },
        modality: 'STATED',
        rank: 'NORMAL',
        source: 'source:kilde',
        paragraph: 3,
        text: { da: '98 pct. er tilfredse.', en: '98 percent are satisfied.' },
      },
    ])
  })
})
