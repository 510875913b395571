/** What every answer rests on: who says it, where in the source, and where the source is to be read. */

import { z } from 'zod'

export const claimSchema = z.object({
  id: z.string(),
  text: z.string().describe('what the source says, in the project’s own words'),
  modality: z.string().describe('STATED is a fact; PLANNED, PROPOSED, OPINION and FORECAST are not'),
  rank: z.string().describe('DEPRECATED claims are kept but not followed'),
  locator: z.string().describe('where in the source'),
  source: z.object({
    id: z.string(),
    title: z.string(),
    publishedOn: z.string().nullable(),
    publishedOnInferred: z
      .string()
      .nullable()
      .describe('why the date is believed, or what is known of it, where the source carries none'),
    url: z.string().nullable().describe('the address'),
  }),
})

export type Claim = z.infer<typeof claimSchema>

/** Selects what a `Claim` holds. */
export const claimFragment = `fragment Evidence on Claim {
  id text(lang: $lang) modality rank locator(lang: $lang)
  source { id title publishedOn publishedOnInferred(lang: $lang) url }
}`

export interface Connection<Item> {
  readonly edges: readonly { readonly node: Item }[]
}

export function nodesOf<Item>({ edges }: Connection<Item>): Item[] {
  return edges.map(({ node }) => node)
}

/** Gives the sources of an answer numbers as they come up, and lists them at its end. */
export class Footnotes {
  readonly #numbers = new Map<string, number>()
  readonly #lines: string[] = []

  /** The number of a claim’s source and place, such as `[2]`. */
  mark({ locator, source }: Claim): string {
    const key = `${source.id} ${locator}`
    const before = this.#numbers.get(key)
    if (before !== undefined) return `[${before}]`
    const number = this.#numbers.size + 1
    this.#numbers.set(key, number)
    // In brackets where the source carries no date itself.
    const date =
      source.publishedOn && source.publishedOnInferred ? `[${source.publishedOn}]` : source.publishedOn
    const parts = [`“${source.title}”`, date, locator, source.url].filter(Boolean)
    this.#lines.push(`[${number}] ${parts.join(', ')}`)
    return `[${number}]`
  }

  marks(claims: readonly Claim[]): string {
    return [...new Set(claims.map((claim) => this.mark(claim)))].join('')
  }

  text(): string {
    return this.#lines.length === 0 ? '' : `\nSources:\n${this.#lines.join('\n')}`
  }
}
