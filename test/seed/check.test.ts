import { describe, expect, test } from 'vitest'
import { checkFiles } from '../../src/seed/read-seed.ts'
import { MINIMAL_SEED, problemsOf, spoilt } from './minimal-seed.ts'

const SOURCE = 'sources/kilde.yaml'
const SOLUTIONS = 'entities/solution.yaml'
const ORGANISATIONS = 'entities/organisation.yaml'
const PERSONS = 'entities/person.yaml'
const KINDS = 'vocabulary/kinds.yaml'
const LINK_TYPES = 'vocabulary/link-types.yaml'
const PROPERTIES = 'vocabulary/properties.yaml'

/** What a passage of the minimal seed becomes, and all the problems that follow. */
interface Case {
  readonly rule: string
  readonly file: string
  readonly passage: string
  readonly replacement: string
  readonly problems: readonly string[]
}

test('the minimal seed is sound', () => {
  expect(problemsOf(MINIMAL_SEED)).toEqual([])
})

describe('sources and claims', () => {
  const cases: readonly Case[] = [
    {
      rule: 'a YAML syntax error is told in its line',
      file: SOURCE,
      passage: '    text: {da: KL ejer NemID., en: KL owns NemID.}',
      replacement: '    text: {da: KL ejer NemID., en: KL owns NemID.',
      problems: [
        'sources/kilde.yaml:16: YAML: Flow map in block collection must be sufficiently indented and end with a }; indent with two spaces a level, and end each { with } and each [ with ]',
      ],
    },
    {
      rule: 'an unquoted colon is told',
      file: SOURCE,
      passage: '  title: En kilde',
      replacement: '  title: En kilde: den første',
      problems: [
        'sources/kilde.yaml:3: YAML: Nested mappings are not allowed in compact mappings; put a text that contains a colon, a comma or a sign of YAML between quotation marks',
      ],
    },
    {
      rule: 'a tab as indentation is told',
      file: SOURCE,
      passage: '    paragraph: 2',
      replacement: '\tparagraph: 2',
      problems: ['sources/kilde.yaml:15: YAML: Tabs are not allowed as indentation; indent with spaces'],
    },
    {
      rule: 'a key that stands twice is rejected',
      file: SOURCE,
      passage: '    paragraph: 2',
      replacement: '    paragraph: 2\n    paragraph: 2',
      problems: ['sources/kilde.yaml:16: YAML: Map keys must be unique; write each key once'],
    },
    {
      rule: 'an anchor is rejected',
      file: SOURCE,
      passage: '    value: 98',
      replacement: '    value: &v 98',
      problems: ['sources/kilde.yaml:20: YAML: the anchor &v; write every value in its own place'],
    },
    {
      rule: 'an alias is rejected',
      file: SOURCE,
      passage: '  title: En kilde',
      replacement: '  title: *t',
      problems: ['sources/kilde.yaml:3: title refers to *t; write the value itself; write a text'],
    },
    {
      rule: 'a tag is rejected',
      file: SOURCE,
      passage: '    value: 98',
      replacement: '    value: !!js/function 98',
      problems: [
        'sources/kilde.yaml:20: YAML: Unresolved tag: tag:yaml.org,2002:js/function; write values without tags',
      ],
    },
    {
      rule: 'a second document in a file is rejected',
      file: SOURCE,
      passage: 'claims:',
      replacement: '---\nclaims:',
      problems: [
        'sources/kilde.yaml:9: YAML: a second document begins; write one document a file, without ---',
      ],
    },
    {
      rule: 'a byte that is no UTF-8 is rejected',
      file: SOURCE,
      passage: '  title: En kilde',
      replacement: '  title: En k\uFFFDilde',
      problems: ['sources/kilde.yaml:3: the file contains a byte that is no UTF-8; save the file as UTF-8'],
    },
    {
      rule: 'a control character in a text is rejected',
      file: SOURCE,
      passage: '  title: En kilde',
      replacement: '  title: "En\\u0000kilde"',
      problems: ['sources/kilde.yaml:3: title contains a character that cannot be shown; remove it'],
    },
    {
      rule: 'a misspelt key is rejected with the key it most likely means',
      file: SOURCE,
      passage: '    property: satisfaction',
      replacement: '    propery: satisfaction',
      problems: ['sources/kilde.yaml:19: propery is no key of a claim; did you mean property?'],
    },
    {
      rule: 'an unknown key is rejected',
      file: SOURCE,
      passage: '    value: 98',
      replacement: '    value: 98\n    colour: red',
      problems: [
        'sources/kilde.yaml:21: colour is no key of a claim; write one of id, subject, type, object, property, value, unit, approximate, population, role, representing, stint, … (20 in all)',
      ],
    },
    {
      rule: 'an unknown key of a period is rejected',
      file: SOURCE,
      passage: '{from: 2010, to: 2020-05}',
      replacement: '{from: 2010, until: 2020-05}',
      problems: ['sources/kilde.yaml:14: until is no key of a period; write one of from, to, at'],
    },
    {
      rule: 'a text that YAML cuts at its comma is told as that',
      file: SOURCE,
      passage: '{da: KL ejer NemID., en: KL owns NemID.}',
      replacement: '{da: KL, som er stor, ejer NemID., en: KL owns NemID.}',
      problems: [
        'sources/kilde.yaml:16: text is cut off before "som er stor"; put a text with a comma or a colon in it between quotation marks',
      ],
    },
    {
      rule: 'a text that is missing in English is rejected',
      file: SOURCE,
      passage: '{da: KL ejer NemID., en: KL owns NemID.}',
      replacement: '{da: KL ejer NemID.}',
      problems: ['sources/kilde.yaml:16: text is missing in English; add en: and the text'],
    },
    {
      rule: 'a text that is missing in Danish is rejected',
      file: SOURCE,
      passage: '{da: KL ejer NemID., en: KL owns NemID.}',
      replacement: '{en: KL owns NemID.}',
      problems: ['sources/kilde.yaml:16: text is missing in Danish; add da: and the text'],
    },
    {
      rule: 'an empty text is rejected',
      file: SOURCE,
      passage: '{da: KL ejer NemID., en: KL owns NemID.}',
      replacement: '{da: "", en: KL owns NemID.}',
      problems: ['sources/kilde.yaml:16: text.da is empty; write a text'],
    },
    {
      rule: 'a text in one language only, where two are due, is rejected',
      file: SOURCE,
      passage: '{da: KL ejer NemID., en: KL owns NemID.}',
      replacement: 'KL ejer NemID.',
      problems: [
        'sources/kilde.yaml:16: text is the text "KL ejer NemID."; write a text in both languages: {da: …, en: …}',
      ],
    },
    {
      rule: 'a number where a text is due is rejected',
      file: SOURCE,
      passage: '  title: En kilde',
      replacement: '  title: 112',
      problems: [
        'sources/kilde.yaml:3: title 112 is a number, not a text; write a text; between quotation marks if it is to look like this',
      ],
    },
    {
      rule: 'a list where a text is due is rejected',
      file: SOURCE,
      passage: '  title: En kilde',
      replacement: '  title: [En kilde]',
      problems: ['sources/kilde.yaml:3: title is a list; write a text'],
    },
    {
      rule: 'a text where a list is due is rejected',
      file: SOURCE,
      passage: '  authors: [person:anna]',
      replacement: '  authors: person:anna',
      problems: [
        'sources/kilde.yaml:6: authors is the text "person:anna"; write a list, each item prefix:slug with a–z, 0–9 and single hyphens (æ as ae, ø as oe, å as aa)',
      ],
    },
    {
      rule: 'an id with a Danish letter is rejected',
      file: SOURCE,
      passage: '    object: organisation:kl',
      replacement: '    object: organisation:økonomistyrelsen',
      problems: [
        'sources/kilde.yaml:13: object "organisation:økonomistyrelsen" has the wrong form; write prefix:slug with a–z, 0–9 and single hyphens (æ as ae, ø as oe, å as aa)',
      ],
    },
    {
      rule: 'an id of an unknown kind is rejected',
      file: SOURCE,
      passage: '    object: organisation:kl',
      replacement: '    object: organization:kl',
      problems: [
        'sources/kilde.yaml:13: object organization:kl has the unknown prefix organization; did you mean organisation:kl?',
      ],
    },
    {
      rule: 'a source whose id is not its file name is rejected',
      file: SOURCE,
      passage: 'id: source:kilde',
      replacement: 'id: source:kilden',
      problems: ['sources/kilde.yaml:2: source:kilden is not the name of the file; write source:kilde'],
    },
    {
      rule: 'a source without a title is rejected',
      file: SOURCE,
      passage: '  title: En kilde\n',
      replacement: '',
      problems: ['sources/kilde.yaml:1: source source:kilde has no title; add title: a text'],
    },
    {
      rule: 'an unknown form of a source is rejected',
      file: SOURCE,
      passage: 'form: ARTICLE',
      replacement: 'form: ARTIKEL',
      problems: [
        'sources/kilde.yaml:4: form "ARTIKEL" is no form of a source; write one of ARTICLE, INTERVIEW, BLOG_POST, PRESS_RELEASE, WEB_PAGE, REPORT, LAW, ENCYCLOPEDIA',
      ],
    },
    {
      rule: 'a publisher that is unknown is rejected with the nearest id',
      file: SOURCE,
      passage: 'publisher: organisation:kl',
      replacement: 'publisher: organisation:kll',
      problems: [
        'sources/kilde.yaml:5: publisher organisation:kll is unknown; did you mean organisation:kl? Else declare it in entities/organisation.yaml',
      ],
    },
    {
      rule: 'a publisher that is a person is rejected',
      file: SOURCE,
      passage: 'publisher: organisation:kl',
      replacement: 'publisher: person:anna',
      problems: ['sources/kilde.yaml:5: publisher person:anna is a PERSON; a publisher is an ORGANISATION'],
    },
    {
      rule: 'an author that is unknown is rejected',
      file: SOURCE,
      passage: '[person:anna]',
      replacement: '[person:anna, person:bo]',
      problems: ['sources/kilde.yaml:6: author person:bo is unknown; declare it in entities/person.yaml'],
    },
    {
      rule: 'an author that is no person is rejected',
      file: SOURCE,
      passage: '[person:anna]',
      replacement: '[person:anna, organisation:kl]',
      problems: ['sources/kilde.yaml:6: author organisation:kl is an ORGANISATION; an author is a PERSON'],
    },
    {
      rule: 'an author who stands twice is rejected',
      file: SOURCE,
      passage: '[person:anna]',
      replacement: '[person:anna, person:anna]',
      problems: ['sources/kilde.yaml:6: the author person:anna stands twice; name it once'],
    },
    {
      rule: 'a claim without a source is rejected',
      file: SOURCE,
      passage:
        'source:\n  id: source:kilde\n  title: En kilde\n  form: ARTICLE\n  publisher: organisation:kl\n  authors: [person:anna]\n  language: da\n  publishedOn: 2021-03\n',
      replacement: '',
      problems: [
        'sources/kilde.yaml:1: the source file has no source; add source: a map with id, title, form and language',
      ],
    },
    {
      rule: 'what is known of a date stands without the date',
      file: SOURCE,
      passage: '  publishedOn: 2021-03',
      replacement: '  publishedOnInferred: {da: Efter 2020., en: After 2020.}',
      problems: [],
    },
    {
      rule: 'a date in the thirteenth month is rejected',
      file: SOURCE,
      passage: 'publishedOn: 2021-03',
      replacement: 'publishedOn: 2020-13',
      problems: [
        'sources/kilde.yaml:8: publishedOn "2020-13" is no date; write a date as YYYY, YYYY-MM or YYYY-MM-DD, of a day that exists',
      ],
    },
    {
      rule: 'a day that does not exist is rejected',
      file: SOURCE,
      passage: 'publishedOn: 2021-03',
      replacement: 'publishedOn: 2021-02-30',
      problems: [
        'sources/kilde.yaml:8: publishedOn "2021-02-30" is no date; write a date as YYYY, YYYY-MM or YYYY-MM-DD, of a day that exists',
      ],
    },
    {
      rule: 'a date of the wrong form is rejected',
      file: SOURCE,
      passage: 'publishedOn: 2021-03',
      replacement: 'publishedOn: 20-3',
      problems: [
        'sources/kilde.yaml:8: publishedOn "20-3" is no date; write a date as YYYY, YYYY-MM or YYYY-MM-DD, of a day that exists',
      ],
    },
    {
      rule: 'a period that ends before it begins is rejected',
      file: SOURCE,
      passage: '{from: 2010, to: 2020-05}',
      replacement: '{from: 2020-05, to: 2010}',
      problems: [
        'sources/kilde.yaml:14: period begins in 2020-05, after its end in 2010; write the earlier date as from',
      ],
    },
    {
      rule: 'a period with at and from is rejected',
      file: SOURCE,
      passage: '{from: 2010, to: 2020-05}',
      replacement: '{from: 2010, at: 2020-05}',
      problems: [
        'sources/kilde.yaml:14: period has both at and from; write a period as {from: …, to: …}, either end alone, or {at: …}',
      ],
    },
    {
      rule: 'a period without an end is rejected',
      file: SOURCE,
      passage: '{from: 2010, to: 2020-05}',
      replacement: '{}',
      problems: [
        'sources/kilde.yaml:14: period is empty; write a period as {from: …, to: …}, either end alone, or {at: …}',
      ],
    },
    {
      rule: 'a claim without an id is rejected',
      file: SOURCE,
      passage: '  - id: ejer\n    subject',
      replacement: '  - subject',
      problems: [
        'sources/kilde.yaml:10: the claim has no id; add id: a–z, 0–9 and single hyphens (æ as ae, ø as oe, å as aa)',
      ],
    },
    {
      rule: 'a claim id with a capital letter is rejected',
      file: SOURCE,
      passage: 'id: ejer',
      replacement: 'id: Ejer',
      problems: [
        'sources/kilde.yaml:10: id "Ejer" has the wrong form; write a–z, 0–9 and single hyphens (æ as ae, ø as oe, å as aa)',
      ],
    },
    {
      rule: 'a claim id that stands twice in a source is rejected',
      file: SOURCE,
      passage: 'id: tilfredshed',
      replacement: 'id: ejer',
      problems: [
        'sources/kilde.yaml:17: the claim ejer stands already in line 10; give each claim of a source an id of its own',
      ],
    },
    {
      rule: 'a claim without a subject is rejected',
      file: SOURCE,
      passage: '    subject: solution:nemid\n    type',
      replacement: '    type',
      problems: [
        'sources/kilde.yaml:10: claim ejer has no subject; add subject: prefix:slug with a–z, 0–9 and single hyphens (æ as ae, ø as oe, å as aa)',
      ],
    },
    {
      rule: 'an unknown subject is rejected with the nearest id',
      file: SOURCE,
      passage: '    subject: solution:nemid\n    type',
      replacement: '    subject: solution:nemd\n    type',
      problems: [
        'sources/kilde.yaml:11: subject solution:nemd is unknown; did you mean solution:nemid? Else declare it in entities/solution.yaml',
      ],
    },
    {
      rule: 'an unknown object with the slug of another kind is told that',
      file: SOURCE,
      passage: 'object: organisation:kl',
      replacement: 'object: organisation:anna',
      problems: [
        'sources/kilde.yaml:13: object organisation:anna is unknown; did you mean person:anna? Else declare it in entities/organisation.yaml',
      ],
    },
    {
      rule: 'a subject of a kind that the link type does not join is rejected',
      file: SOURCE,
      passage: '    subject: solution:nemid\n    type',
      replacement: '    subject: person:anna\n    type',
      problems: [
        'sources/kilde.yaml:11: subject person:anna is a PERSON; the subject of OWNED_BY is one of SOLUTION and ORGANISATION',
      ],
    },
    {
      rule: 'an object of a kind that the link type does not join is rejected',
      file: SOURCE,
      passage: 'object: organisation:kl',
      replacement: 'object: person:anna',
      problems: [
        'sources/kilde.yaml:13: object person:anna is a PERSON; the object of OWNED_BY is an ORGANISATION',
      ],
    },
    {
      rule: 'a subject of a kind that the property does not describe is rejected',
      file: SOURCE,
      passage: '    subject: solution:nemid\n    property',
      replacement: '    subject: organisation:kl\n    property',
      problems: [
        'sources/kilde.yaml:18: subject organisation:kl is an ORGANISATION; satisfaction describes a SOLUTION',
      ],
    },
    {
      rule: 'a link to itself is rejected',
      file: SOURCE,
      passage: '    type: OWNED_BY\n    object: organisation:kl',
      replacement: '    type: PART_OF\n    object: solution:nemid',
      problems: ['sources/kilde.yaml:13: the claim ejer links solution:nemid to itself; name two entities'],
    },
    {
      rule: 'an unknown link type is rejected with the nearest',
      file: SOURCE,
      passage: 'type: OWNED_BY',
      replacement: 'type: OWND_BY',
      problems: ['sources/kilde.yaml:12: type "OWND_BY" is no link type; did you mean OWNED_BY?'],
    },
    {
      rule: 'an unknown property is rejected with the nearest',
      file: SOURCE,
      passage: 'property: satisfaction',
      replacement: 'property: satisfction',
      problems: ['sources/kilde.yaml:19: property "satisfction" is no property; did you mean satisfaction?'],
    },
    {
      rule: 'a claim with neither type nor property is rejected',
      file: SOURCE,
      passage: '    type: OWNED_BY\n    object: organisation:kl\n',
      replacement: '',
      problems: [
        'sources/kilde.yaml:10: the claim ejer has neither type nor property; write type with object, or property with value',
      ],
    },
    {
      rule: 'a claim with both type and property is rejected',
      file: SOURCE,
      passage: '    property: satisfaction',
      replacement: '    type: OWNED_BY\n    property: satisfaction',
      problems: [
        'sources/kilde.yaml:17: the claim tilfredshed has both type and property; write type with object, or property with value',
      ],
    },
    {
      rule: 'a type without an object is rejected',
      file: SOURCE,
      passage: '    object: organisation:kl\n',
      replacement: '',
      problems: [
        'sources/kilde.yaml:12: the claim ejer has the type OWNED_BY and no object; add object: and an id',
      ],
    },
    {
      rule: 'a property without a value is rejected',
      file: SOURCE,
      passage: '    value: 98\n',
      replacement: '',
      problems: [
        'sources/kilde.yaml:19: the claim tilfredshed has the property satisfaction and no value; add value: a number, unknown or none',
      ],
    },
    {
      rule: 'a period as property without a period is rejected',
      file: SOURCE,
      passage: '    property: satisfaction\n    value: 98\n',
      replacement: '    property: period\n',
      problems: [
        'sources/kilde.yaml:19: the claim tilfredshed has the property period and no period; add period: {from: …, to: …}',
      ],
    },
    {
      rule: 'a period as property with a value is rejected',
      file: SOURCE,
      passage: '    property: satisfaction\n    value: 98\n',
      replacement: '    property: period\n    value: 2016\n    period: {from: 2016}\n',
      problems: [
        'sources/kilde.yaml:20: the value of period is the number 2016; write period: {from: …, to: …} and no value, or value: unknown or none',
      ],
    },
    {
      rule: 'a value with a link type is rejected',
      file: SOURCE,
      passage: '    object: organisation:kl',
      replacement: '    object: organisation:kl\n    value: 3',
      problems: [
        'sources/kilde.yaml:14: the claim ejer has value, which goes with property; leave it out, or write property',
      ],
    },
    {
      rule: 'a role with a property is rejected',
      file: SOURCE,
      passage: '    value: 98',
      replacement: '    value: 98\n    role: {da: chef, en: head}',
      problems: [
        'sources/kilde.yaml:21: the claim tilfredshed has role, which goes with type; leave it out, or write type',
      ],
    },
    {
      rule: 'a text where the property wants a number is rejected',
      file: SOURCE,
      passage: 'value: 98',
      replacement: 'value: mange',
      problems: [
        'sources/kilde.yaml:20: the value of satisfaction is the text "mange"; write a number, unknown or none',
      ],
    },
    {
      rule: 'a number where the property wants a text is rejected',
      file: SOURCE,
      passage: '    property: satisfaction\n    value: 98',
      replacement: '    property: statement\n    value: 98',
      problems: [
        'sources/kilde.yaml:20: the value of statement is the number 98; write a text between quotation marks, {da: …, en: …}, unknown or none',
      ],
    },
    {
      rule: 'a value that is no date where the property wants one is rejected',
      file: SOURCE,
      passage: '    property: satisfaction\n    value: 98',
      replacement: '    property: launchedOn\n    value: i går',
      problems: [
        'sources/kilde.yaml:20: value "i går" is no date; write a date as YYYY, YYYY-MM or YYYY-MM-DD of a day that exists, unknown or none',
      ],
    },
    {
      rule: 'an ordinal that is no whole number from 1 is rejected',
      file: SOURCE,
      passage: '    property: satisfaction\n    value: 98',
      replacement: '    property: ordinal\n    value: 0',
      problems: ['sources/kilde.yaml:20: the ordinal 0 is no place in a series; write a whole number from 1'],
    },
    {
      rule: 'an infinite number is rejected',
      file: SOURCE,
      passage: 'value: 98',
      replacement: 'value: .inf',
      problems: [
        'sources/kilde.yaml:20: value .inf is no finite number; write a number, a text, {da: …, en: …}, a date, unknown or none',
      ],
    },
    {
      rule: 'an unknown unit is rejected with the nearest',
      file: SOURCE,
      passage: 'value: 98',
      replacement: 'value: 98\n    unit: procent',
      problems: ['sources/kilde.yaml:21: unit "procent" is no unit; did you mean percent?'],
    },
    {
      rule: 'a unit without a number is rejected',
      file: SOURCE,
      passage: '    property: satisfaction\n    value: 98',
      replacement: '    property: statement\n    value: Godt.\n    unit: percent',
      problems: ['sources/kilde.yaml:21: the claim tilfredshed has unit and no number; leave it out'],
    },
    {
      rule: 'a claim without paragraph or heading is rejected',
      file: SOURCE,
      passage: '    paragraph: 2\n',
      replacement: '',
      problems: [
        'sources/kilde.yaml:10: the claim ejer does not say where it stands; add paragraph: and its number, or heading:',
      ],
    },
    {
      rule: 'a paragraph that is no whole number from 1 is rejected',
      file: SOURCE,
      passage: 'paragraph: 2',
      replacement: 'paragraph: 0',
      problems: ['sources/kilde.yaml:15: paragraph 0 counts nothing; write a whole number from 1'],
    },
    {
      rule: 'an unknown modality is rejected',
      file: SOURCE,
      passage: 'paragraph: 2',
      replacement: 'paragraph: 2\n    modality: PLANED',
      problems: ['sources/kilde.yaml:16: modality "PLANED" is no modality; did you mean PLANNED?'],
    },
    {
      rule: 'a rank other than NORMAL without a reason is rejected',
      file: SOURCE,
      passage: 'paragraph: 2',
      replacement: 'paragraph: 2\n    rank: PREFERRED',
      problems: [
        'sources/kilde.yaml:16: the claim ejer has the rank PREFERRED and no reason; add rankReason: {da: …, en: …}',
      ],
    },
    {
      rule: 'a reason without a rank is rejected',
      file: SOURCE,
      passage: 'paragraph: 2',
      replacement: 'paragraph: 2\n    rankReason: {da: Derfor., en: Because.}',
      problems: [
        'sources/kilde.yaml:16: the claim ejer has a rankReason and no rank; add rank: PREFERRED or DEPRECATED, or leave it out',
      ],
    },
    {
      rule: 'one who represents a person is rejected',
      file: SOURCE,
      passage: 'paragraph: 2',
      replacement: 'paragraph: 2\n    representing: person:anna',
      problems: [
        'sources/kilde.yaml:16: representing person:anna is a PERSON; one represents an ORGANISATION',
      ],
    },
    {
      rule: 'an unknown speaker is rejected',
      file: SOURCE,
      passage: 'paragraph: 2',
      replacement: 'paragraph: 2\n    saidBy: person:anne',
      problems: [
        'sources/kilde.yaml:16: saidBy person:anne is unknown; did you mean person:anna? Else declare it in entities/person.yaml',
      ],
    },
    {
      rule: 'a speaker that is a solution is rejected',
      file: SOURCE,
      passage: 'paragraph: 2',
      replacement: 'paragraph: 2\n    saidBy: solution:nemid',
      problems: [
        'sources/kilde.yaml:16: saidBy solution:nemid is a SOLUTION; who says something is one of PERSON, ORGANISATION and PARTNERSHIP',
      ],
    },
    {
      rule: 'a claim that says the same as another of its source is rejected',
      file: SOURCE,
      passage: '  - id: tilfredshed',
      replacement:
        '  - id: ejer-igen\n    subject: solution:nemid\n    type: OWNED_BY\n    object: organisation:kl\n    period: {from: 2010, to: 2020-05}\n    paragraph: 7\n    text: {da: Igen., en: Again.}\n  - id: tilfredshed',
      problems: [
        'sources/kilde.yaml:17: the claim ejer-igen says the same as ejer in line 10; leave one out; tell two occurrences of a link apart by stint',
      ],
    },
  ]

  test.each(cases.map((one) => [one.rule, one] as const))(
    '%s',
    (_rule, { file, passage, replacement, problems }) => {
      expect(problemsOf(spoilt(file, passage, replacement))).toEqual(problems)
    },
  )
})

describe('entities', () => {
  const cases: readonly Case[] = [
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
      rule: 'an address that is none is rejected',
      file: SOLUTIONS,
      passage: '  form: IDENTITY',
      replacement: '  url: nemid.nu',
      problems: [
        'entities/solution.yaml:4: url "nemid.nu" is no address; write an address that begins with https:// or http://',
      ],
    },
  ]

  test.each(cases.map((one) => [one.rule, one] as const))(
    '%s',
    (_rule, { file, passage, replacement, problems }) => {
      expect(problemsOf(spoilt(file, passage, replacement))).toEqual(problems)
    },
  )
})

describe('the vocabulary', () => {
  const cases: readonly Case[] = [
    {
      rule: 'a kind with a lower-case name is rejected',
      file: KINDS,
      passage: 'kind: PERSON',
      replacement: 'kind: Person',
      problems: [
        'vocabulary/kinds.yaml:27: kind "Person" has the wrong form; write capital letters A–Z and underscores',
      ],
    },
    {
      rule: 'a label that could end a statement is rejected',
      file: KINDS,
      passage: 'type: Person',
      replacement: 'type: Person`) DETACH',
      problems: [
        'vocabulary/kinds.yaml:28: type "Person`) DETACH" has the wrong form; write a name such as PolicyArea',
      ],
    },
    {
      rule: 'a kind that stands twice is rejected',
      file: KINDS,
      passage: 'kind: PERSON',
      replacement: 'kind: STRATEGY',
      problems: [
        'sources/kilde.yaml:6: author person:anna is a STRATEGY; an author is a PERSON',
        'vocabulary/kinds.yaml:27: the kind STRATEGY stands already in line 1; leave one out or rename it',
        'vocabulary/link-types.yaml:38: from names the unknown kind PERSON; write one of STRATEGY, SOLUTION, ORGANISATION, ANY',
      ],
    },
    {
      rule: 'a prefix that stands twice is rejected',
      file: KINDS,
      passage: 'prefix: person',
      replacement: 'prefix: strategy',
      problems: [
        'entities/person.yaml:1: person is the prefix of no kind; name the file after the prefix of its kind; write one of strategy, solution, organisation',
        'sources/kilde.yaml:6: author person:anna has the unknown prefix person; write one of strategy, solution and organisation',
        'vocabulary/kinds.yaml:29: the prefix strategy stands already in line 3; leave one out or rename it',
      ],
    },
    {
      rule: 'a prefix of other ids is rejected',
      file: KINDS,
      passage: 'prefix: strategy',
      replacement: 'prefix: claim',
      problems: [
        'vocabulary/kinds.yaml:3: the prefix claim is that of other ids; choose one that is none of source, claim, link, conflict and gap',
      ],
    },
    {
      rule: 'the name of all kinds is no kind',
      file: KINDS,
      passage: 'kind: STRATEGY',
      replacement: 'kind: ANY',
      problems: [
        'vocabulary/kinds.yaml:1: ANY stands for all kinds; give the kind a name of its own',
        'vocabulary/link-types.yaml:18: from names the unknown kind STRATEGY; write one of ANY, SOLUTION, ORGANISATION, PERSON',
        'vocabulary/link-types.yaml:19: to names the unknown kind STRATEGY; write one of ANY, SOLUTION, ORGANISATION, PERSON',
        'vocabulary/link-types.yaml:31: from names the unknown kind STRATEGY; write one of ANY, SOLUTION, ORGANISATION, PERSON',
        'vocabulary/properties.yaml:19: kinds names the unknown kind STRATEGY; write one of ANY, SOLUTION, ORGANISATION, PERSON',
        'vocabulary/properties.yaml:48: kinds names the unknown kind STRATEGY; write one of ANY, SOLUTION, ORGANISATION, PERSON',
      ],
    },
    {
      rule: 'a form with a lower-case name is rejected',
      file: KINDS,
      passage: '    IDENTITY: ',
      replacement: '    identity: ',
      problems: [
        'vocabulary/kinds.yaml:17: "identity" is no name for a form; write capital letters A–Z and underscores',
      ],
    },
    {
      rule: 'an iri that is no address is rejected',
      file: KINDS,
      passage: 'iri: https://schema.org/WebApplication',
      replacement: 'iri: schema:WebApplication',
      problems: [
        'vocabulary/kinds.yaml:18: iri "schema:WebApplication" is no address; write an address that begins with https:// or http://',
      ],
    },
    {
      rule: 'a link type whose name could not stand in a statement is rejected',
      file: LINK_TYPES,
      passage: 'type: HOLDS_ROLE_AT',
      replacement: 'type: HOLDS-ROLE-AT',
      problems: [
        'vocabulary/link-types.yaml:34: type "HOLDS-ROLE-AT" has the wrong form; write capital letters A–Z and underscores',
      ],
    },
    {
      rule: 'a link type that stands twice is rejected',
      file: LINK_TYPES,
      passage: 'type: HOLDS_ROLE_AT',
      replacement: 'type: PART_OF',
      problems: [
        'vocabulary/link-types.yaml:34: the link type PART_OF stands already in line 21; leave one out or rename it',
      ],
    },
    {
      rule: 'a phrase that is missing in a language is rejected',
      file: LINK_TYPES,
      passage: 'inverse: {da: omfatter, en: includes}',
      replacement: 'inverse: {da: omfatter}',
      problems: ['vocabulary/link-types.yaml:23: inverse is missing in English; add en: and the text'],
    },
    {
      rule: 'a link type without inverse is rejected',
      file: LINK_TYPES,
      passage: '  inverse: {da: omfatter, en: includes}\n',
      replacement: '',
      problems: [
        'vocabulary/link-types.yaml:21: the link type has no inverse; add inverse: a text in both languages: {da: …, en: …}',
      ],
    },
    {
      rule: 'an unknown kind in from is rejected',
      file: LINK_TYPES,
      passage: 'from: [PERSON]',
      replacement: 'from: [PERSONS]',
      problems: ['vocabulary/link-types.yaml:38: from names the unknown kind PERSONS; did you mean PERSON?'],
    },
    {
      rule: 'no kind in to is rejected',
      file: LINK_TYPES,
      passage: '  from: [PERSON]\n  to: [ORGANISATION]',
      replacement: '  from: [PERSON]\n  to: []',
      problems: ['vocabulary/link-types.yaml:39: HOLDS_ROLE_AT has no kind in to; name kinds or ANY'],
    },
    {
      rule: 'ANY beside a kind is rejected',
      file: LINK_TYPES,
      passage: '  from: [ANY]',
      replacement: '  from: [ANY, PERSON]',
      problems: ['vocabulary/link-types.yaml:25: from names ANY beside kinds; leave one out'],
    },
    {
      rule: 'a symmetric type whose phrases differ is rejected',
      file: LINK_TYPES,
      passage: '  inverse: {da: er et alternativ til, en: is an alternative to}',
      replacement: '  inverse: {da: kan erstattes af, en: can be replaced by}',
      problems: [
        'vocabulary/link-types.yaml:13: ALTERNATIVE_TO is symmetric, but its phrases differ; write the same text as phrase and inverse',
      ],
    },
    {
      rule: 'a symmetric type that joins different kinds is rejected',
      file: LINK_TYPES,
      passage: '  from: [SOLUTION]',
      replacement: '  from: [STRATEGY]',
      problems: [
        'vocabulary/link-types.yaml:13: ALTERNATIVE_TO is symmetric, but from and to name different kinds; write the same kinds as from and to',
      ],
    },
    {
      rule: 'a property that is not in camelCase is rejected',
      file: PROPERTIES,
      passage: 'property: launchedOn',
      replacement: 'property: launched_on',
      problems: [
        'vocabulary/properties.yaml:39: property "launched_on" has the wrong form; write camelCase letters',
      ],
    },
    {
      rule: 'a property that stands twice is rejected',
      file: PROPERTIES,
      passage: 'property: launchedOn',
      replacement: 'property: name',
      problems: [
        'vocabulary/properties.yaml:39: the property name stands already in line 2; leave one out or rename it',
      ],
    },
    {
      rule: 'an unknown type of value is rejected',
      file: PROPERTIES,
      passage: 'type: date',
      replacement: 'type: day',
      problems: ['vocabulary/properties.yaml:40: type "day" is no type of value; did you mean date?'],
    },
    {
      rule: 'an unknown unit of a property is rejected',
      file: PROPERTIES,
      passage: 'unit: members',
      replacement: 'unit: member',
      problems: [
        'vocabulary/properties.yaml:25: memberCount has the unknown unit member; did you mean members?',
      ],
    },
    {
      rule: 'an unknown link type in deniedBy is rejected',
      file: PROPERTIES,
      passage: 'deniedBy: SUCCEEDS',
      replacement: 'deniedBy: SUCCEDS',
      problems: [
        'vocabulary/properties.yaml:49: successor is denied by the unknown link type SUCCEDS; did you mean SUCCEEDS?',
      ],
    },
    {
      rule: 'a unit of a property that is no number is rejected',
      file: PROPERTIES,
      passage: 'type: date',
      replacement: 'type: date\n  unit: percent',
      problems: ['vocabulary/properties.yaml:41: launchedOn has a unit but is of type date; leave unit out'],
    },
  ]

  test.each(cases.map((one) => [one.rule, one] as const))(
    '%s',
    (_rule, { file, passage, replacement, problems }) => {
      expect(problemsOf(spoilt(file, passage, replacement))).toEqual(problems)
    },
  )
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

function changed(file: string, change: (text: string) => string): Map<string, string> {
  return new Map([...MINIMAL_SEED, [file, change(MINIMAL_SEED.get(file) ?? '')]])
}
