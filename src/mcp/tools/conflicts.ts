import { z } from 'zod'
import { entityCalled } from '../../session/names.ts'
import { type Claim, type Connection, claimFragment, claimSchema, Footnotes, nodesOf } from '../evidence.ts'
import { dataFor, entityArgument, entitySchema, lang, tool, version } from '../tool.ts'

const question = `query ($after: String, $lang: Language) {
  dataset { version }
  conflicts(first: 100, after: $after) {
    pageInfo { hasNextPage endCursor }
    edges {
      node { id rule property explanation(lang: $lang) subject { id name(lang: $lang) } claims { object { id } ...Evidence } }
    }
  }
}
${claimFragment}`

interface Data {
  readonly dataset: { readonly version: string }
  readonly conflicts: {
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  } & Connection<{
    readonly id: string
    readonly rule: string
    readonly property: string
    readonly explanation: string
    readonly subject: { readonly id: string; readonly name: string }
    readonly claims: readonly (Claim & { readonly object: { readonly id: string } | null })[]
  }>
}

export const conflicts = tool({
  name: 'conflicts',
  title: 'Where sources disagree',
  description:
    'Lists claims that cannot all hold, side by side with their sources: different owners, values, periods or numbers for the same thing. For one entity, or for all.',
  input: { entity: entityArgument.optional(), lang },
  output: {
    version,
    conflicts: z.array(
      z.object({
        id: z.string(),
        rule: z.string(),
        property: z.string(),
        explanation: z.string(),
        subject: entitySchema,
        claims: z.array(claimSchema),
      }),
    ),
  },
  async answer({ entity: text }, asking) {
    const entity = text === undefined ? undefined : await entityCalled(asking.session, text, asking.lang)
    const all: Data['conflicts']['edges'][number]['node'][] = []
    let after: string | null = null
    let datasetVersion = ''
    do {
      const page: Data = await dataFor<Data>(asking, question, { after })
      all.push(...nodesOf(page.conflicts))
      datasetVersion = page.dataset.version
      after = page.conflicts.pageInfo.hasNextPage ? page.conflicts.pageInfo.endCursor : null
    } while (after !== null)
    const concerned = all.filter(
      ({ subject, claims }) =>
        !entity || subject.id === entity.id || claims.some(({ object }) => object?.id === entity.id),
    )
    const listed = concerned.map(({ claims, ...conflict }) => ({
      ...conflict,
      claims: claims.map(({ object: _object, ...claim }) => claim),
    }))
    const notes = new Footnotes()
    const told = listed.flatMap(({ subject, explanation, claims }) => [
      `- ${subject.name} (${subject.id}): ${explanation}`,
      ...claims.map(
        (claim) =>
          `   - ${claim.text}${claim.rank === 'NORMAL' ? '' : ` (${claim.rank})`} ${notes.mark(claim)}`,
      ),
    ])
    const about = entity ? ` about ${entity.name} (${entity.id})` : ''
    const count = listed.length === 1 ? '1 conflict' : `${listed.length} conflicts`
    const head = listed.length === 0 ? `No sources disagree${about}.` : `${count}${about}:`
    return {
      text: [head, ...told, notes.text()].join('\n').trimEnd(),
      structured: { version: datasetVersion, conflicts: listed },
    }
  },
})
