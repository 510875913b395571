import { z } from 'zod'
import { type Claim, type Connection, claimFragment, claimSchema, Footnotes, nodesOf } from '../evidence.ts'
import { dataFor, entityKind, lang, tool, version } from '../tool.ts'

const question = `query ($text: String!, $kinds: [EntityKind!], $limit: Int, $lang: Language) {
  dataset { version }
  search(text: $text, kinds: $kinds, first: $limit) {
    totalCount
    edges { node { id kind name(lang: $lang) summary(lang: $lang) claims(first: 3) { edges { node { ...Evidence } } } } }
  }
}
${claimFragment}`

interface Data {
  readonly dataset: { readonly version: string }
  readonly search: { readonly totalCount: number } & Connection<{
    readonly id: string
    readonly kind: string
    readonly name: string
    readonly summary: string | null
    readonly claims: Connection<Claim>
  }>
}

export const search = tool({
  name: 'search',
  title: 'Find entities by name',
  description:
    'Finds strategies, solutions, organisations, people, partnerships, goals and other entities by name, abbreviation or description, in Danish or English; spelling mistakes are forgiven. Begin here where it is not clear what a name stands for.',
  input: {
    text: z.string().min(1).max(200).describe('what to look for'),
    kinds: z
      .array(entityKind)
      .max(20)
      .optional()
      .describe('only these kinds, such as SOLUTION or ORGANISATION'),
    limit: z.number().int().min(1).max(25).default(10).describe('at most so many'),
    lang,
  },
  output: {
    version,
    totalCount: z.number().describe('how many fit, counted to 200'),
    entities: z.array(
      z.object({
        id: z.string(),
        kind: z.string(),
        name: z.string(),
        summary: z.string().nullable(),
        evidence: z.array(claimSchema).describe('the first of what sources say about it'),
      }),
    ),
  },
  async answer({ text, kinds, limit }, asking) {
    const { dataset, search: found } = await dataFor<Data>(asking, question, { text, kinds, limit })
    const entities = nodesOf(found).map(({ claims, ...entity }) => ({ ...entity, evidence: nodesOf(claims) }))
    const notes = new Footnotes()
    const lines = entities.map(
      ({ id, name, kind, summary, evidence }) =>
        `- ${name} (${id}, ${kind})${summary ? `: ${summary}` : ''} ${notes.marks(evidence)}`,
    )
    const head =
      entities.length === 0
        ? `Nothing is found for “${text}”.`
        : `${entities.length} of ${found.totalCount} for “${text}”:`
    return {
      text: [head, ...lines, notes.text()].join('\n').trimEnd(),
      structured: { version: dataset.version, totalCount: found.totalCount, entities },
    }
  },
})
