/** The rules of seed/: what makes claims, entities and sources a whole. Pure: no file is read, nothing is stored. */

import { checkClaims } from './check-claims.ts'
import { Context } from './check-context.ts'
import { checkEntityFile, checkNames } from './check-entities.ts'
import { checkVocabulary } from './check-vocabulary.ts'
import type { RawSource } from './format.ts'
import type { Problem, Seed, SeedClaim, SeedSource } from './model.ts'
import { byId } from './order.ts'
import type { ParsedSeed, ParsedSourceFile } from './parse.ts'
import type { Located } from './shape.ts'

/**
 * Checks everything and reports every problem. The seed that comes back is whole only where there is no problem, here
 * or in parsing.
 */
export function checkSeed(parsed: ParsedSeed): { seed: Seed; problems: Problem[] } {
  const { vocabulary, problems } = checkVocabulary(parsed)
  const context = new Context(parsed, vocabulary, problems)
  const entities = parsed.entityFiles.flatMap((file) => checkEntityFile(file, context))
  checkNames(parsed.entityFiles, context)
  const sources: SeedSource[] = []
  const claims: SeedClaim[] = []
  for (const file of parsed.sourceFiles) {
    const source = checkSource(file, context)
    if (source) sources.push(source)
    claims.push(...checkClaims(file, context))
  }
  checkUse(context)
  return {
    seed: {
      vocabulary,
      entities: entities.sort(byId),
      sources: sources.sort(byId),
      claims: claims.sort(byId),
    },
    problems,
  }
}

function checkSource({ file, slug, content }: ParsedSourceFile, context: Context): SeedSource | undefined {
  const raw: RawSource | undefined = content?.source?.value
  if (!content || !raw) return undefined
  const { id, title, form, language } = raw
  if (id && id.value !== `source:${slug}`) {
    context.report({ file, line: id.line }, `${id.value} is not the name of the file`, `write source:${slug}`)
  }
  if (raw.publisher) {
    const place = { file, line: raw.publisher.line }
    context.refer(place, 'publisher', raw.publisher.value, ['ORGANISATION'], 'a publisher is')
  }
  const authors = raw.authors?.value ?? []
  for (const author of authors) {
    context.refer({ file, line: author.line }, 'author', author.value, ['PERSON'], 'an author is')
  }
  checkOnce(file, 'author', authors, context)
  if (content.claims && content.claims.value.length === 0) {
    context.report(
      { file, line: content.claims.line },
      'the source has no claims',
      'add what it says, or remove the file',
    )
  }
  if (!id || !title || !form || !language) return undefined
  return {
    id: id.value,
    title: title.value,
    form: form.value,
    ...(raw.publisher && { publisher: raw.publisher.value }),
    authors: authors.map((author) => author.value),
    language: language.value,
    ...(raw.publishedOn && { publishedOn: raw.publishedOn.value }),
    ...(raw.publishedOnInferred && { publishedOnInferred: raw.publishedOnInferred.value }),
    ...(raw.url && { url: raw.url.value }),
    ...(raw.summary && { summary: raw.summary.value }),
  }
}

function checkOnce(file: string, noun: string, items: readonly Located<string>[], context: Context): void {
  const seen = new Set<string>()
  for (const { value, line } of items) {
    if (seen.has(value)) context.report({ file, line }, `the ${noun} ${value} stands twice`, 'name it once')
    seen.add(value)
  }
}

/** An entity that nothing is said of is not knowledge yet; what a faulty source would say of it is not known. */
function checkUse(context: Context): void {
  if (!context.areSourcesWhole) return
  for (const [id, place] of context.declared) {
    if (context.used.has(id) || !context.kindOf(id)) continue
    context.report(place, `nothing refers to ${id}`, 'add a claim about it, or remove it')
  }
}
