/** What can be said of a seed only when all of it is sound: whether it is all there, and what it lacks. */

import { findLacks, type Lack } from './lacks.ts'
import { linkIdOf } from './link-id.ts'
import type { Problem, Seed } from './model.ts'
import { KIND_FILE, LINK_TYPE_FILE, type ParsedSeed } from './parse.ts'
import type { Located } from './shape.ts'

/** Kinds and link types of which there are fewer than the vocabulary expects. */
export function checkCounts(parsed: ParsedSeed, { vocabulary, entities, claims }: Seed): Problem[] {
  const problems: Problem[] = []
  const check = (
    file: string,
    name: string | undefined,
    least: Located<number> | undefined,
    count: number,
  ) => {
    if (!least || count >= least.value) return
    problems.push({
      file,
      line: least.line,
      message: `${name} has ${count}, fewer than the ${least.value} expected`,
      cure: 'bring back what was lost, or lower atLeast if it is meant to go',
    })
  }
  for (const { value: raw } of parsed.kinds ?? []) {
    const kind = raw.kind?.value
    check(KIND_FILE, kind, raw.atLeast, entities.filter((entity) => entity.kind === kind).length)
  }
  for (const { value: raw } of parsed.linkTypes ?? []) {
    const linkType = vocabulary.linkTypes.find(({ type }) => type === raw.type?.value)
    if (!linkType) continue
    const links = new Set<string>()
    for (const claim of claims) {
      if (claim.property !== linkType.type || claim.rank === 'DEPRECATED' || !claim.object) continue
      links.add(linkIdOf({ ...claim, object: claim.object }, linkType))
    }
    check(LINK_TYPE_FILE, linkType.type, raw.atLeast, links.size)
  }
  return problems
}

const WORDS: Readonly<Record<Lack['what'], { noun: string; cure: string }>> = {
  PERIOD: { noun: 'period', cure: 'add a claim of the property period, if a source tells it' },
  OWNER: { noun: 'owner', cure: 'add a claim of the type OWNED_BY, if a source tells it' },
}

/** What most entities of a kind and form have and one has not: no fault, but worth a look for a source. */
export function findWarnings(parsed: ParsedSeed, seed: Seed): Problem[] {
  const places = new Map<string, Pick<Problem, 'file' | 'line'>>()
  for (const { file, entities } of parsed.entityFiles) {
    for (const { value } of entities ?? [])
      if (value.id) places.set(value.id.value, { file, line: value.id.line })
  }
  return findLacks(seed).flatMap(({ entity, what, having, of }) => {
    const place = places.get(entity.id)
    const { noun, cure } = WORDS[what]
    const peers = entity.form === undefined ? entity.kind : `${entity.kind} of the form ${entity.form}`
    return place
      ? [{ ...place, message: `${entity.id} has no ${noun}; ${having} of ${of} ${peers} have one`, cure }]
      : []
  })
}
