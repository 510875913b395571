/** What the contract lets be asked for, known before anything is asked. */

import { readFileSync } from 'node:fs'
import { Kind, parse } from 'graphql'
import { limits } from '../limits.ts'
import { isPartialDate } from '../seed/partial-date.ts'

const contract = new URL('../../schema/vocabulary.graphql', import.meta.url)

/** How many links a path may have, and has at most where nothing else is said. */
export const longestPath = limits.pathLength

/** The values of one of the contract’s enums, such as `OWNED_BY`. */
export function valuesOf(name: 'EntityKind' | 'LinkType'): readonly string[] {
  const { definitions } = parse(readFileSync(contract, 'utf8'), { noLocation: true })
  const found = definitions.find(
    (definition) => definition.kind === Kind.ENUM_TYPE_DEFINITION && definition.name.value === name,
  )
  if (found?.kind !== Kind.ENUM_TYPE_DEFINITION) throw new Error(`the contract has no enum ${name}`)
  return (found.values ?? []).map((value) => value.name.value)
}

/** Whether a text is a day as the contract’s `Date` is, such as `2021-03-16`. */
export function isDay(text: string): boolean {
  return text.length === 10 && isPartialDate(text)
}
