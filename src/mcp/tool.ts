import { z } from 'zod'
import type { Lang } from '../session/names.ts'
import { dataOf, type Session } from '../session/session.ts'
import { valuesOf } from '../session/vocabulary.ts'

export interface Asking {
  readonly session: Session
  readonly lang: Lang
}

interface Definition<Input extends z.ZodRawShape, Output extends z.ZodRawShape> {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly input: Input
  readonly output: Output
  answer(
    given: z.infer<z.ZodObject<Input>>,
    asking: Asking,
  ): Promise<{ readonly text: string; readonly structured: z.infer<z.ZodObject<Output>> }>
}

/** One tool: what it takes, what it gives, and how it answers what has been checked against `input`. */
export interface Tool extends Omit<Definition<z.ZodRawShape, z.ZodRawShape>, 'answer'> {
  answer(given: never, asking: Asking): Promise<{ readonly text: string; readonly structured: object }>
}

/** Keeps the types of input, output and answer together. */
export function tool<Input extends z.ZodRawShape, Output extends z.ZodRawShape>(
  definition: Definition<Input, Output>,
): Tool {
  return definition
}

/** Asks and gives the data. */
export async function dataFor<Data>(
  { session, lang }: Asking,
  document: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<Data> {
  return dataOf(await session.ask<Data>(document, { ...variables, lang }))
}

export const lang = z.enum(['da', 'en']).optional().describe('the language of names and phrases')
export const entityArgument = z
  .string()
  .min(1)
  .max(200)
  .describe('a name such as NemID, or an id such as solution:nemid')
export const asOf = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, 'write a day as 2021-03-16')
  .optional()
  .describe('only links that hold on this day, such as 2021-03-16')

/** Of lists that may be longer than an answer. */
export const after = z
  .string()
  .max(2000)
  .optional()
  .describe('what the answer before gave as `next`, for what comes after it')
export const next = z.string().nullable().describe('give it as `after` for more; null where this is the end')

export const pageInfo = 'pageInfo { hasNextPage endCursor }'

export interface Paged {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
}

export function nextOf({ pageInfo: { hasNextPage, endCursor } }: Paged): string | null {
  return hasNextPage ? endCursor : null
}

/** The line that says how to have the rest. */
export function moreAfter(next: string | null): readonly string[] {
  return next === null ? [] : [`There are more: ask the same with after: ${next}`]
}

function oneOf(values: readonly string[]) {
  return z.enum(values, { error: ({ input }) => `"${input}" is none of ${values.join(', ')}` })
}

export const linkType = oneOf(valuesOf('LinkType'))
export const entityKind = oneOf(valuesOf('EntityKind'))

export const entitySchema = z.object({ id: z.string(), name: z.string() })
export const version = z.string().describe('the version of the knowledge that answered')
