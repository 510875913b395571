import { z } from 'zod'
import { entityCalled } from '../../session/names.ts'
import { QuestionFailed } from '../../session/session.ts'
import { longestPath } from '../../session/vocabulary.ts'
import { type Claim, type Connection, claimFragment, claimSchema, Footnotes, nodesOf } from '../evidence.ts'
import { asOf, dataFor, entityArgument, entitySchema, lang, tool, version } from '../tool.ts'

const question = `query ($from: ID!, $to: ID!, $maxLength: Int, $limit: Int, $asOf: Date, $lang: Language) {
  dataset { version }
  paths(from: $from, to: $to, maxLength: $maxLength, limit: $limit, asOf: $asOf) {
    exhausted
    paths {
      entities { id name(lang: $lang) }
      links { id type status sentence(lang: $lang) claims(first: 5) { edges { node { ...Evidence } } } }
    }
  }
}
${claimFragment}`

interface Data {
  readonly dataset: { readonly version: string }
  readonly paths: {
    readonly exhausted: boolean
    readonly paths: readonly {
      readonly entities: { id: string; name: string }[]
      readonly links: readonly {
        readonly id: string
        readonly type: string
        readonly status: string
        readonly sentence: string
        readonly claims: Connection<Claim>
      }[]
    }[]
  }
}

export const paths = tool({
  name: 'paths',
  title: 'How two entities are connected',
  description:
    'Answers what links one entity to another: the shortest paths between them over links in either direction, each step with the sources behind it.',
  input: {
    from: entityArgument,
    to: entityArgument,
    maxLength: z
      .number()
      .int()
      .min(1)
      .max(longestPath)
      .default(longestPath)
      .describe('at most so many links in a path'),
    limit: z.number().int().min(1).max(25).default(3).describe('at most so many paths'),
    asOf,
    lang,
  },
  output: {
    version,
    from: entitySchema,
    to: entitySchema,
    exhausted: z.boolean().describe('true where there are no more paths of that length'),
    paths: z.array(
      z.object({
        entities: z.array(entitySchema),
        steps: z.array(
          z.object({
            linkId: z.string(),
            type: z.string(),
            status: z.string(),
            sentence: z.string(),
            evidence: z.array(claimSchema),
          }),
        ),
      }),
    ),
  },
  async answer({ from: start, to: end, maxLength, limit, asOf: day }, asking) {
    const from = await entityCalled(asking.session, start, asking.lang)
    const to = await entityCalled(asking.session, end, asking.lang)
    if (from.id === to.id) throw new QuestionFailed(`both ends are ${from.id}; name two different entities`)
    const { dataset, paths: found } = await dataFor<Data>(asking, question, {
      from: from.id,
      to: to.id,
      maxLength,
      limit,
      asOf: day,
    })
    const listed = found.paths.map(({ entities, links }) => ({
      entities,
      steps: links.map(({ id, claims, ...link }) => ({ linkId: id, ...link, evidence: nodesOf(claims) })),
    }))
    const notes = new Footnotes()
    const told = listed.flatMap(({ entities, steps }, index) => [
      `${index + 1}. ${entities.map(({ name }) => name).join(' – ')}`,
      ...steps.map(({ sentence, evidence }) => `   - ${sentence} ${notes.marks(evidence)}`),
    ])
    const hint = maxLength < longestPath ? ` maxLength may be up to ${longestPath}.` : ''
    const head =
      listed.length === 0
        ? `No path of at most ${maxLength} links joins ${from.name} (${from.id}) and ${to.name} (${to.id}).${hint}`
        : `From ${from.name} (${from.id}) to ${to.name} (${to.id}):`
    return {
      text: [head, ...told, notes.text()].join('\n').trimEnd(),
      structured: { version: dataset.version, from, to, exhausted: found.exhausted, paths: listed },
    }
  },
})
