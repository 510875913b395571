import { z } from 'zod'
import { entityCalled } from '../../session/names.ts'
import { QuestionFailed } from '../../session/session.ts'
import { type Claim, type Connection, claimFragment, claimSchema, Footnotes, nodesOf } from '../evidence.ts'
import {
  after,
  dataFor,
  lang,
  moreAfter,
  next,
  nextOf,
  type Paged,
  pageInfo,
  tool,
  version,
} from '../tool.ts'

const question = `query ($id: ID!, $property: String, $limit: Int, $after: String, $lang: Language) {
  dataset { version }
  node(id: $id) {
    ... on Entity { name(lang: $lang) said: claims(property: $property, first: $limit, after: $after) { ...Page } }
    ... on Link { sentence(lang: $lang) supportedBy: claims(first: $limit, after: $after) { ...Page } }
    ... on Source { title says: claims(first: $limit, after: $after) { ...Page } }
    ... on Claim { ...Cited }
  }
}
fragment Page on ClaimConnection { totalCount ${pageInfo} edges { node { ...Cited } } }
fragment Cited on Claim { ...Evidence citation conflictsWith { id } }
${claimFragment}`

type Cited = Claim & { readonly citation: string; readonly conflictsWith: readonly { readonly id: string }[] }

type Page = Paged & { readonly totalCount: number } & Connection<Cited>

interface Data {
  readonly dataset: { readonly version: string }
  /** Fields of different types that take different arguments need names of their own in one question. */
  readonly node:
    | { readonly name: string; readonly said: Page }
    | { readonly sentence: string; readonly supportedBy: Page }
    | { readonly title: string; readonly says: Page }
    | Cited
    | null
}

const whole: Paged = { pageInfo: { hasNextPage: false, endCursor: null } }

function pageOf(node: Data['node']): { readonly about: string; readonly page: Page } | undefined {
  if (!node) return undefined
  if ('said' in node) return { about: node.name, page: node.said }
  if ('supportedBy' in node) return { about: node.sentence, page: node.supportedBy }
  if ('says' in node) return { about: node.title, page: node.says }
  return 'citation' in node
    ? { about: node.text, page: { ...whole, totalCount: 1, edges: [{ node }] } }
    : undefined
}

export const evidence = tool({
  name: 'evidence',
  title: 'What sources say',
  description:
    'Gives the claims behind an entity, a link, a source or a single claim: what the source says, how firmly, where in it, as a reference ready to cite, and which other claims contradict it.',
  input: {
    of: z
      .string()
      .min(1)
      .max(400)
      .describe('the id of a link, claim or source from another answer, or the name or id of an entity'),
    property: z
      .string()
      .max(100)
      .optional()
      .describe('for an entity: only claims of this link type or property, such as OWNED_BY or satisfaction'),
    limit: z.number().int().min(1).max(100).default(30).describe('at most so many'),
    after,
    lang,
  },
  output: {
    version,
    id: z.string(),
    about: z.string(),
    totalCount: z.number(),
    next,
    claims: z.array(
      claimSchema.extend({
        citation: z.string().describe('the reference in APA, in Danish'),
        conflictsWith: z.array(z.string()).describe('ids of claims that cannot hold together with it'),
      }),
    ),
  },
  async answer({ of, property, limit, after: start }, asking) {
    const isOther = /^(link|claim|source|conflict|gap):/.test(of)
    if (isOther && property !== undefined) {
      throw new QuestionFailed(`property chooses among the claims of an entity; leave it out for ${of}`)
    }
    const { id } = isOther ? { id: of } : await entityCalled(asking.session, of, asking.lang)
    const { dataset, node } = await dataFor<Data>(asking, question, {
      id,
      property,
      limit,
      after: start,
    })
    const found = pageOf(node)
    if (!found) throw new QuestionFailed(`nothing with evidence has the id ${id}`)
    const { about, page } = found
    const { totalCount } = page
    const claims = nodesOf(page).map(
      ({ id: claimId, text, modality, rank, locator, source, citation, conflictsWith }) => ({
        id: claimId,
        text,
        modality,
        rank,
        locator,
        source,
        citation,
        conflictsWith: conflictsWith.map((other) => other.id),
      }),
    )
    const rest = nextOf(page)
    const notes = new Footnotes()
    const lines = claims.map((claim) => {
      const details = [
        claim.modality === 'STATED' ? '' : claim.modality,
        claim.rank === 'NORMAL' ? '' : claim.rank,
        claim.conflictsWith.length > 0 ? `disagrees with ${claim.conflictsWith.join(', ')}` : '',
      ].filter(Boolean)
      return `- ${claim.text}${details.length > 0 ? ` (${details.join('; ')})` : ''} ${notes.mark(claim)}`
    })
    return {
      text: [
        `${claims.length} of ${totalCount} claims about ${about} (${id}):`,
        ...lines,
        ...moreAfter(rest),
        notes.text(),
      ]
        .join('\n')
        .trimEnd(),
      structured: { version: dataset.version, id, about, totalCount, next: rest, claims },
    }
  },
})
