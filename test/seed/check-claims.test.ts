import { describe } from 'vitest'
import { type SpoiltCase, testCases } from './spoilt-cases.ts'

const SOURCE = 'sources/kilde.yaml'

describe('sources and claims', () => {
  const cases: readonly SpoiltCase[] = [
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

  testCases(cases)
})
