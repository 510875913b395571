import { z } from 'zod'
import { entityCalled } from '../../session/names.ts'
import { type Claim, type Connection, claimFragment, claimSchema, Footnotes, nodesOf } from '../evidence.ts'
import {
  after,
  asOf,
  dataFor,
  entityArgument,
  entityKind,
  entitySchema,
  lang,
  linkType,
  moreAfter,
  next,
  nextOf,
  type Paged,
  pageInfo,
  tool,
  version,
} from '../tool.ts'

const question = `query ($id: ID!, $types: [LinkType!], $kinds: [EntityKind!], $asOf: Date, $limit: Int, $after: String, $lang: Language) {
  dataset { version }
  entity(id: $id) {
    links(types: $types, kinds: $kinds, asOf: $asOf, first: $limit, after: $after) {
      totalCount ${pageInfo}
      edges {
        other { id name(lang: $lang) }
        node {
          id type status sentence(lang: $lang) role(lang: $lang) period { text(lang: $lang) }
          claims(first: 5) { edges { node { ...Evidence } } }
        }
      }
    }
  }
}
${claimFragment}`

interface Data {
  readonly dataset: { readonly version: string }
  readonly entity: {
    readonly links: Paged & {
      readonly totalCount: number
      readonly edges: readonly {
        readonly other: { readonly id: string; readonly name: string }
        readonly node: {
          readonly id: string
          readonly type: string
          readonly status: string
          readonly sentence: string
          readonly role: string | null
          readonly period: { readonly text: string } | null
          readonly claims: Connection<Claim>
        }
      }[]
    }
  }
}

export const links = tool({
  name: 'links',
  title: 'What an entity is linked to',
  description:
    'Lists the links of one entity in both directions: who agreed on, owns, operates, supplies, succeeds, is a member of or promotes what, when, and which sources say so.',
  input: {
    entity: entityArgument,
    types: z
      .array(linkType)
      .max(30)
      .optional()
      .describe('only these link types, such as OWNED_BY or SUCCEEDS'),
    kinds: z.array(entityKind).max(20).optional().describe('only links to these kinds, such as ORGANISATION'),
    asOf,
    limit: z.number().int().min(1).max(100).default(30).describe('at most so many'),
    after,
    lang,
  },
  output: {
    version,
    entity: entitySchema,
    totalCount: z.number(),
    next,
    links: z.array(
      z.object({
        id: z.string(),
        type: z.string(),
        status: z.string().describe('STATED is a fact; DISPUTED means that sources disagree'),
        sentence: z.string(),
        role: z.string().nullable(),
        period: z.string().nullable().describe('when it holds, as far as sources say'),
        other: entitySchema,
        evidence: z.array(claimSchema),
      }),
    ),
  },
  async answer({ entity: text, types, kinds, asOf: day, limit, after: start }, asking) {
    const entity = await entityCalled(asking.session, text, asking.lang)
    const { dataset, entity: found } = await dataFor<Data>(asking, question, {
      id: entity.id,
      types,
      kinds,
      asOf: day,
      limit,
      after: start,
    })
    const { totalCount, edges } = found.links
    const listed = edges.map(({ other, node: { claims, period, ...link } }) => ({
      ...link,
      period: period?.text ?? null,
      other,
      evidence: nodesOf(claims),
    }))
    const rest = nextOf(found.links)
    const notes = new Footnotes()
    const lines = listed.map(({ sentence, role, period, evidence }) => {
      const details = [role, period].filter(Boolean).join(', ')
      return `- ${sentence}${details ? ` (${details})` : ''} ${notes.marks(evidence)}`
    })
    return {
      text: [
        `${listed.length} of ${totalCount} links of ${entity.name} (${entity.id}):`,
        ...lines,
        ...moreAfter(rest),
        notes.text(),
      ]
        .join('\n')
        .trimEnd(),
      structured: { version: dataset.version, entity, totalCount, next: rest, links: listed },
    }
  },
})
