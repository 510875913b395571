import { describe, expect, test } from 'vitest'
import { changed, problemsOf } from './minimal-seed.ts'
import { type SpoiltCase, testCases } from './spoilt-cases.ts'

const SOLUTIONS = 'entities/solution.yaml'
const ORGANISATIONS = 'entities/organisation.yaml'
const PERSONS = 'entities/person.yaml'

describe('entities', () => {
  const cases: readonly SpoiltCase[] = [
    {
      rule: 'a value without its key is rejected',
      file: SOLUTIONS,
      passage: '  name: NemID',
      replacement: '  name:',
      problems: ['entities/solution.yaml:2: name is empty; write a text'],
    },
    {
      rule: 'an entity without a name is rejected',
      file: SOLUTIONS,
      passage: '  name: NemID\n',
      replacement: '',
      problems: ['entities/solution.yaml:1: entity solution:nemid has no name; add name: a text'],
    },
    {
      rule: 'an entity without an id is rejected',
      file: PERSONS,
      passage: '- id: person:anna\n  name: Anna',
      replacement: '- id: person:anna\n  name: Anna\n- name: Bo',
      problems: [
        'entities/person.yaml:3: the entity has no id; add id: prefix:slug with a–z, 0–9 and single hyphens (æ as ae, ø as oe, å as aa)',
      ],
    },
    {
      rule: 'an id with a capital letter is rejected',
      file: PERSONS,
      passage: '- id: person:anna',
      replacement: '- id: person:anna\n  name: Anna\n- id: person:Bo',
      problems: [
        'entities/person.yaml:3: id "person:Bo" has the wrong form; write prefix:slug with a–z, 0–9 and single hyphens (æ as ae, ø as oe, å as aa)',
      ],
    },
    {
      rule: 'an entity in the file of another kind is out of place',
      file: PERSONS,
      passage: '  name: Anna',
      replacement: '  name: Anna\n- id: organisation:digst\n  name: Digst',
      problems: [
        'entities/person.yaml:3: nothing refers to organisation:digst; add a claim about it, or remove it',
        'entities/person.yaml:3: organisation:digst is out of place; move it to entities/organisation.yaml',
      ],
    },
    {
      rule: 'entities out of the order of their ids are rejected',
      file: SOLUTIONS,
      passage: '- id: solution:nemid',
      replacement: '- id: solution:zzz\n  name: Zzz\n- id: solution:nemid',
      problems: [
        'entities/solution.yaml:1: nothing refers to solution:zzz; add a claim about it, or remove it',
        'entities/solution.yaml:3: solution:nemid stands after solution:zzz; keep entities in the order of their ids',
      ],
    },
    {
      rule: 'an id that is declared twice is rejected with its first place',
      file: SOLUTIONS,
      passage: '  form: IDENTITY\n',
      replacement: '  form: IDENTITY\n- id: solution:nemid\n  name: Noget andet\n',
      problems: [
        'entities/solution.yaml:5: solution:nemid is declared already at entities/solution.yaml:1; leave one out or give it an id of its own',
      ],
    },
    {
      rule: 'an id that is another’s former id is rejected with its place',
      file: SOLUTIONS,
      passage: '- id: solution:nemid',
      replacement: '- id: solution:mitid\n  name: MitID\n  formerIds: [solution:nemid]\n- id: solution:nemid',
      problems: [
        'entities/solution.yaml:4: solution:nemid is a former id of solution:mitid at entities/solution.yaml:3; ids are never reused',
        'sources/kilde.yaml:11: subject solution:nemid is a former id; write solution:mitid',
        'sources/kilde.yaml:18: subject solution:nemid is a former id; write solution:mitid',
      ],
    },
    {
      rule: 'a former id that two entities claim is rejected',
      file: ORGANISATIONS,
      passage: '- id: organisation:kl\n  name: KL',
      replacement:
        '- id: organisation:digst\n  name: Digst\n  formerIds: [organisation:x]\n- id: organisation:kl\n  name: KL\n  formerIds: [organisation:x]',
      problems: [
        'entities/organisation.yaml:1: nothing refers to organisation:digst; add a claim about it, or remove it',
        'entities/organisation.yaml:6: organisation:x is a former id of organisation:digst already at entities/organisation.yaml:3; name it once',
      ],
    },
    {
      rule: 'a reference to a former id is told the present one',
      file: SOLUTIONS,
      passage: '- id: solution:nemid\n',
      replacement: '- id: solution:mitid\n  formerIds: [solution:nemid]\n',
      problems: [
        'sources/kilde.yaml:11: subject solution:nemid is a former id; write solution:mitid',
        'sources/kilde.yaml:18: subject solution:nemid is a former id; write solution:mitid',
      ],
    },
    {
      rule: 'an entity that nothing refers to is rejected',
      file: SOLUTIONS,
      passage: '- id: solution:nemid',
      replacement: '- id: solution:borger-dk\n  name: borger.dk\n- id: solution:nemid',
      problems: [
        'entities/solution.yaml:1: nothing refers to solution:borger-dk; add a claim about it, or remove it',
      ],
    },
    {
      rule: 'a form that the kind does not have is rejected',
      file: SOLUTIONS,
      passage: 'form: IDENTITY',
      replacement: 'form: IDENTTY',
      problems: ['entities/solution.yaml:4: form "IDENTTY" is no form of this kind; did you mean IDENTITY?'],
    },
    {
      rule: 'a name that another of the kind bears, case and punctuation aside, is rejected',
      file: SOLUTIONS,
      passage: '- id: solution:nemid\n',
      replacement: '- id: solution:nem-id\n  name: Nem-Id\n- id: solution:nemid\n',
      problems: [
        'entities/solution.yaml:1: nothing refers to solution:nem-id; add a claim about it, or remove it',
        'entities/solution.yaml:4: the name "NemID" of solution:nemid is also the name of solution:nem-id in line 2; merge the two, one id becoming a former id of the other, or tell their names apart',
      ],
    },
    {
      rule: 'a name that is another’s alias is rejected',
      file: ORGANISATIONS,
      passage: '- id: organisation:kl',
      replacement:
        '- id: organisation:kl-landsforening\n  name: kommunernes landsforening\n- id: organisation:kl',
      problems: [
        'entities/organisation.yaml:1: nothing refers to organisation:kl-landsforening; add a claim about it, or remove it',
        'entities/organisation.yaml:3: organisation:kl stands after organisation:kl-landsforening; keep entities in the order of their ids',
        'entities/organisation.yaml:5: the alias "Kommunernes Landsforening" of organisation:kl is also the name of organisation:kl-landsforening in line 2; merge the two, one id becoming a former id of the other, or tell their names apart',
      ],
    },
    {
      rule: 'an English name that is another’s name is rejected',
      file: ORGANISATIONS,
      passage: '  name: KL\n',
      replacement: '  name: KL\n- id: organisation:local-government\n  name: LG\n  nameEn: K L\n',
      problems: [
        'entities/organisation.yaml:3: nothing refers to organisation:local-government; add a claim about it, or remove it',
        'entities/organisation.yaml:5: the name "K L" of organisation:local-government is also the name of organisation:kl in line 2; merge the two, one id becoming a former id of the other, or tell their names apart',
      ],
    },
    {
      rule: 'an alias that repeats the name is rejected',
      file: ORGANISATIONS,
      passage: '[Kommunernes Landsforening]',
      replacement: '[KL]',
      problems: [
        'entities/organisation.yaml:3: the alias "KL" repeats a name of organisation:kl; leave it out',
      ],
    },
    {
      rule: 'a language that is none is rejected where names are small inside a sentence',
      file: SOLUTIONS,
      passage: '  form: IDENTITY',
      replacement: '  smallWithin: [dk]',
      problems: ['entities/solution.yaml:4: language "dk" is no language; did you mean da?'],
    },
    {
      rule: 'anything but a list of languages is rejected where names are small inside a sentence',
      file: SOLUTIONS,
      passage: '  form: IDENTITY',
      replacement: '  smallWithin: true',
      problems: [
        'entities/solution.yaml:4: smallWithin is the truth value true; write a list, each item one of da and en',
      ],
    },
    {
      rule: 'a name without a capital of its own is not small inside a sentence',
      file: ORGANISATIONS,
      passage: '  name: KL',
      replacement: '  name: KL\n  nameEn: danish municipalities\n  smallWithin: [da, en]',
      problems: [
        'entities/organisation.yaml:4: smallWithin names da, but organisation:kl has the name "KL"; leave da out; only a capital that a small letter follows can be small inside a sentence',
        'entities/organisation.yaml:4: smallWithin names en, but organisation:kl has the nameEn "danish municipalities"; leave en out; only a capital that a small letter follows can be small inside a sentence',
      ],
    },
    {
      rule: 'a name that there is not is not small inside a sentence',
      file: ORGANISATIONS,
      passage: '  name: KL',
      replacement: '  name: Kommunerne\n  smallWithin: [da, en]',
      problems: [
        'entities/organisation.yaml:3: smallWithin names en, but organisation:kl has no nameEn; leave en out; only a capital that a small letter follows can be small inside a sentence',
      ],
    },
    {
      rule: 'a faulty name is reported once, though it is small inside a sentence',
      file: ORGANISATIONS,
      passage: '  name: KL',
      replacement: '  name:\n  nameEn:\n  smallWithin: [da, en]',
      problems: [
        'entities/organisation.yaml:2: name is empty; write a text',
        'entities/organisation.yaml:3: nameEn is empty; write a text',
      ],
    },
    {
      rule: 'an address that is none is rejected',
      file: SOLUTIONS,
      passage: '  form: IDENTITY',
      replacement: '  url: nemid.nu',
      problems: [
        'entities/solution.yaml:4: url "nemid.nu" is no address; write an address that begins with https:// or http://',
      ],
    },
    {
      rule: 'an address with a character that no IRI holds is rejected',
      file: SOLUTIONS,
      passage: '  form: IDENTITY',
      replacement: '  url: "https://nemid.nu/?q=a|b"',
      problems: ['entities/solution.yaml:4: url "https://nemid.nu/?q=a|b" holds |; write %7C instead'],
    },
  ]

  testCases(cases)
})

describe('two entities of a kind whose names are almost the same', () => {
  function nearNames(one: string, other: string): string[] {
    const entities = `- id: organisation:kl\n  name: KL\n${one}\n- id: organisation:ø\n${other}`
    const file = entities.replaceAll('organisation:ø', 'organisation:other')
    return problemsOf(changed(ORGANISATIONS, () => file)).filter((problem) =>
      /almost|distinctFrom/.test(problem),
    )
  }

  test.each([
    ['by one letter', 'Kommunernes Forening', 'Kommunerne Forening'],
    ['by two letters of a very long name', 'Kommunernes Landsforening', 'Komunernes Landforening'],
  ])('are rejected where they differ %s', (_how, one, other) => {
    expect(nearNames(`  aliases: [${one}]`, `  name: ${other}`)).toEqual([
      `entities/organisation.yaml:5: "${other}" of organisation:other is almost "${one}" of organisation:kl in line 3; merge the two, or add distinctFrom: [organisation:kl]`,
    ])
  })

  test.each([
    ['alias and alias', '  aliases: [Kommunernes Forening]', '  name: X\n  aliases: [Kommunerne Forening]'],
    ['English name and name', '  nameEn: Kommunernes Forening', '  name: Kommunerne Forening'],
  ])('are rejected as %s', (_sorts, one, other) => {
    expect(nearNames(one, other)).toHaveLength(1)
  })

  test('are reported once, however many of their names are alike', () => {
    const one = '  nameEn: Kommunernes Forenings\n  aliases: [Kommunernes Forening]'
    expect(nearNames(one, '  name: Kommunerne Forening\n  nameEn: Kommunerne Forenings')).toHaveLength(1)
  })

  test.each([
    ['differ in a number', 'Strategien for 2016', 'Strategien for 2026'],
    ['differ in two letters and are not very long', 'Kommunernes Forening', 'Kommunerne Forenin'],
    ['are short', 'Digitalt', 'Digitale'],
    ['differ in three letters', 'Kommunernes Landsforening', 'Komunerne Landforening'],
  ])('are let stand where they %s', (_why, one, other) => {
    expect(nearNames(`  aliases: [${one}]`, `  name: ${other}`)).toEqual([])
  })

  test.each([
    ['the one', '\n  distinctFrom: [organisation:other]', ''],
    ['the other', '', '\n  distinctFrom: [organisation:kl]'],
  ])('are let stand where %s says that it is another', (_which, one, other) => {
    const names = ['  aliases: [Kommunernes Forening]', '  name: Kommunerne Forening']
    expect(nearNames(`${names[0]}${one}`, `${names[1]}${other}`)).toEqual([])
  })

  test.each([
    ['unknown', 'organisation:none', 'is unknown'],
    ['itself', 'organisation:kl', 'is the entity itself'],
  ])('are not told apart by an entity that is %s', (_what, id, message) => {
    expect(nearNames(`  distinctFrom: [${id}]`, '  name: X')).toEqual([
      `entities/organisation.yaml:3: distinctFrom ${id} ${message}; name another entity, or leave it out`,
    ])
  })
})
