import { describe } from 'vitest'
import { type SpoiltCase, testCases } from './spoilt-cases.ts'

const KINDS = 'vocabulary/kinds.yaml'
const LINK_TYPES = 'vocabulary/link-types.yaml'
const PROPERTIES = 'vocabulary/properties.yaml'

describe('the vocabulary', () => {
  const cases: readonly SpoiltCase[] = [
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

  testCases(cases)
})
