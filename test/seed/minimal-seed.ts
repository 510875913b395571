/** A seed as small as can be that still has a claim of each sort, for tests to spoil one line at a time. */

import type { Seed } from '../../src/seed/model.ts'
import type { SeedFiles } from '../../src/seed/parse.ts'
import { formatProblem } from '../../src/seed/problem.ts'
import { checkFiles } from '../../src/seed/read-seed.ts'

const KINDS = `- kind: STRATEGY
  type: Strategy
  prefix: strategy
  da: strategi
  en: strategy
  plural: {da: strategier, en: strategies}
  description: {da: En plan., en: A plan.}
  forms: {SERIES: {da: række, en: series}}
- kind: SOLUTION
  type: Solution
  prefix: solution
  da: løsning
  en: solution
  plural: {da: løsninger, en: solutions}
  description: {da: En løsning., en: A solution.}
  forms:
    IDENTITY: {da: identitetsløsning, en: identity solution}
  iri: https://schema.org/WebApplication
- kind: ORGANISATION
  type: Organisation
  prefix: organisation
  da: organisation
  en: organisation
  plural: {da: organisationer, en: organisations}
  description: {da: En myndighed., en: An authority.}
  forms: {}
- kind: PERSON
  type: Person
  prefix: person
  da: person
  en: person
  plural: {da: personer, en: people}
  description: {da: Et menneske., en: A person.}
  forms: {}
`

const LINK_TYPES = `- type: OWNED_BY
  phrase: {da: ejes af, en: is owned by}
  inverse: {da: ejer, en: owns}
  description: {da: Ejer., en: Owner.}
  from: [SOLUTION, ORGANISATION]
  to: [ORGANISATION]
- type: ALTERNATIVE_TO
  phrase: {da: er et alternativ til, en: is an alternative to}
  inverse: {da: er et alternativ til, en: is an alternative to}
  description: {da: Kan bruges i stedet., en: Can be used instead.}
  from: [SOLUTION]
  to: [SOLUTION]
  symmetric: true
- type: SUCCEEDS
  phrase: {da: efterfølger, en: succeeds}
  inverse: {da: efterfølges af, en: is succeeded by}
  description: {da: Det, en: What came before.}
  from: [STRATEGY, SOLUTION]
  to: [STRATEGY, SOLUTION]
  timeless: true
- type: PART_OF
  phrase: {da: er en del af, en: is part of}
  inverse: {da: omfatter, en: includes}
  description: {da: Delen og helheden., en: The part and the whole.}
  from: [ANY]
  to: [ANY]
- type: ANCHORED_UNDER
  phrase: {da: er forankret under, en: is anchored under}
  inverse: {da: er hjemsted for, en: hosts}
  description: {da: Myndigheden., en: The authority.}
  from: [SOLUTION, STRATEGY]
  to: [ORGANISATION]
  singleValued: true
- type: HOLDS_ROLE_AT
  phrase: {da: har en rolle i, en: holds a role at}
  inverse: {da: har i en rolle, en: has in a role}
  description: {da: Stilling., en: Post.}
  from: [PERSON]
  to: [ORGANISATION]
`

const PROPERTIES = `properties:
- property: name
  type: text
  singleValued: true
  kinds: [ANY]
  da: navn
  en: name
  description: {da: Navn., en: Name.}
- property: period
  type: period
  singleValued: true
  kinds: [ANY]
  da: periode
  en: period
  description: {da: Hvornår., en: When.}
- property: ordinal
  type: number
  singleValued: true
  kinds: [STRATEGY, SOLUTION]
  da: nummer i rækken
  en: number in the series
  description: {da: Nummer., en: Number.}
- property: memberCount
  type: number
  unit: members
  singleValued: true
  kinds: [ORGANISATION]
  da: antal medlemmer
  en: number of members
  description: {da: Medlemmer., en: Members.}
- property: satisfaction
  type: number
  unit: percent
  singleValued: true
  kinds: [SOLUTION]
  da: tilfredshed
  en: satisfaction
  description: {da: Andel tilfredse., en: Share that is satisfied.}
- property: launchedOn
  type: date
  singleValued: true
  kinds: [SOLUTION]
  da: lanceret
  en: launched on
  description: {da: Dato., en: Date.}
- property: successor
  type: text
  kinds: [STRATEGY, SOLUTION]
  deniedBy: SUCCEEDS
  da: efterfølger
  en: successor
  description: {da: Ingen efterfølger., en: No successor.}
- property: statement
  type: text
  kinds: [ANY]
  da: udsagn
  en: statement
  description: {da: Udsagn., en: Statement.}
- property: motto
  type: text
  singleValued: true
  kinds: [ANY]
  da: motto
  en: motto
  description: {da: Motto., en: Motto.}
units:
  percent: {da: pct., en: percent}
  members: {da: medlemmer, en: members}
  people: {da: personer, en: people}
`

const SOURCE = `source:
  id: source:kilde
  title: En kilde
  form: ARTICLE
  publisher: organisation:kl
  authors: [person:anna]
  language: da
  publishedOn: 2021-03
claims:
  - id: ejer
    subject: solution:nemid
    type: OWNED_BY
    object: organisation:kl
    period: {from: 2010, to: 2020-05}
    paragraph: 2
    text: {da: KL ejer NemID., en: KL owns NemID.}
  - id: tilfredshed
    subject: solution:nemid
    property: satisfaction
    value: 98
    paragraph: 3
    text: {da: 98 pct. er tilfredse., en: 98 percent are satisfied.}
`

const VOCABULARY: readonly (readonly [string, string])[] = [
  ['vocabulary/kinds.yaml', KINDS],
  ['vocabulary/link-types.yaml', LINK_TYPES],
  ['vocabulary/properties.yaml', PROPERTIES],
]

const ENTITIES: readonly (readonly [string, string])[] = [
  [
    'entities/organisation.yaml',
    '- id: organisation:kl\n  name: KL\n  aliases: [Kommunernes Landsforening]\n',
  ],
  ['entities/person.yaml', '- id: person:anna\n  name: Anna\n'],
  ['entities/solution.yaml', '- id: solution:nemid\n  name: NemID\n  nameEn: NemID\n  form: IDENTITY\n'],
]

export const MINIMAL_SEED: SeedFiles = new Map([...VOCABULARY, ...ENTITIES, ['sources/kilde.yaml', SOURCE]])

/** The minimal seed with one passage of one file replaced; the passage has to stand there once. */
export function spoilt(file: string, passage: string, replacement: string): SeedFiles {
  const text = MINIMAL_SEED.get(file)
  if (text === undefined) throw new Error(`the minimal seed has no ${file}`)
  if (text.split(passage).length !== 2) throw new Error(`"${passage}" does not stand once in ${file}`)
  return new Map([...MINIMAL_SEED, [file, text.replace(passage, () => replacement)]])
}

/** The minimal seed with one file changed. */
export function changed(file: string, change: (text: string) => string): SeedFiles {
  return new Map([...MINIMAL_SEED, [file, change(MINIMAL_SEED.get(file) ?? '')]])
}

/** The problems as they are printed. */
export function problemsOf(files: SeedFiles): string[] {
  return checkFiles(files).problems.map(formatProblem)
}

/** What a claim of a test says; `source` tells sources apart, a claim's id is its source and its place. */
export interface Told {
  readonly source?: string
  readonly claim: string
}

/**
 * A seed of the minimal vocabulary with these claims. Entities are declared as they are spoken of, named after their
 * slugs; `entities` adds lines to one, such as `nameEn: …`.
 *
 * @throws {Error} where the seed is not sound, with its problems.
 */
export function seedOf(told: readonly Told[], entities: Readonly<Record<string, string>> = {}): Seed {
  const reading = checkFiles(filesOf(told, entities))
  if (!reading.isSound) throw new Error(reading.problems.map(formatProblem).join('\n'))
  return reading.seed
}

function filesOf(told: readonly Told[], entities: Readonly<Record<string, string>>): SeedFiles {
  const files = new Map(VOCABULARY)
  const ids = told.flatMap(
    ({ claim }) => claim.match(/\b(?:strategy|solution|organisation|person):[a-z0-9-]+/g) ?? [],
  )
  for (const id of [...new Set(ids)].sort()) {
    const [prefix, slug] = id.split(':')
    const file = `entities/${prefix}.yaml`
    const more = entities[id] === undefined ? '' : `  ${entities[id]}\n`
    files.set(file, `${files.get(file) ?? ''}- id: ${id}\n  name: ${slug}\n${more}`)
  }
  for (const [index, { source = 'a', claim }] of told.entries()) {
    const file = `sources/${source}.yaml`
    const header = `source: {id: "source:${source}", title: Kilde ${source.toUpperCase()}, form: ARTICLE, language: da}\nclaims:\n`
    const body = `  - {id: c${index + 1}, ${claim}, paragraph: 1, text: {da: d${index + 1}, en: e${index + 1}}}\n`
    files.set(file, (files.get(file) ?? header) + body)
  }
  return files
}
