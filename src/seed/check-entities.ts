/** The rules of entities/: ids, their order, and names that tell entities apart. */

import { distance as editDistance } from 'fastest-levenshtein'
import { type Context, prefixOf } from './check-context.ts'
import { foldTight } from './danish.ts'
import type { RawEntity } from './format.ts'
import type { Lang, SeedEntity } from './model.ts'
import type { ParsedEntityFile } from './parse.ts'
import { type Located, listed, shown } from './shape.ts'

/** The entities of a file that are whole. */
export function checkEntityFile({ file, kind, entities }: ParsedEntityFile, context: Context): SeedEntity[] {
  const prefix = kind.value.prefix?.value ?? ''
  const whole: SeedEntity[] = []
  let previous: string | undefined
  for (const { value: raw, line } of entities ?? []) {
    const { id, name } = raw
    const place = { file, line: id?.line ?? line }
    if (id) {
      const ownPrefix = prefixOf(id.value)
      if (ownPrefix !== prefix) {
        const own = context.kindByPrefix.get(ownPrefix)
        context.report(
          place,
          `${id.value} is out of place`,
          own ? `move it to entities/${ownPrefix}.yaml` : `here ids begin with ${prefix}:`,
        )
      } else if (previous !== undefined && id.value < previous) {
        context.report(
          place,
          `${id.value} stands after ${previous}`,
          'keep entities in the order of their ids',
        )
      }
      if (ownPrefix === prefix) previous = id.value
    }
    for (const formerId of raw.formerIds?.value ?? []) {
      if (!context.areKindsReadable || context.kindOf(formerId.value)) continue
      const message = `the former id ${formerId.value} has an unknown prefix`
      context.report(
        { file, line: formerId.line },
        message,
        `write one of ${listed([...context.kindByPrefix.keys()])}`,
      )
    }
    checkSmallWithin(file, raw, context)
    if (!id || !name || !kind.value.kind) continue
    whole.push({
      id: id.value,
      kind: kind.value.kind.value,
      name: name.value,
      ...(raw.nameEn && { nameEn: raw.nameEn.value }),
      ...(raw.smallWithin && { smallWithin: raw.smallWithin.value.map(({ value }) => value as Lang) }),
      aliases: raw.aliases?.value.map((alias) => alias.value) ?? [],
      formerIds: raw.formerIds?.value.map((formerId) => formerId.value) ?? [],
      ...(raw.form && { form: raw.form.value }),
      ...(raw.summary && { summary: raw.summary.value }),
      ...(raw.url && { url: raw.url.value }),
    })
  }
  return whole
}

/** Only a capital before a small letter is a word's own: that of an abbreviation stays. */
function checkSmallWithin(file: string, raw: RawEntity, context: Context): void {
  for (const { value: language, line } of raw.smallWithin?.value ?? []) {
    const field = language === 'en' ? 'nameEn' : 'name'
    const written = raw[field]?.value
    // That the Danish name is missing, or that a name is faulty, has been reported.
    if (written === undefined && (field === 'name' || raw.writtenKeys.has(field))) continue
    if (written !== undefined && /^\p{Lu}\p{Ll}/u.test(written)) continue
    const fault = written === undefined ? `has no ${field}` : `has the ${field} ${shown(written)}`
    context.report(
      { file, line },
      `smallWithin names ${language}, but ${raw.id?.value ?? 'the entity'} ${fault}`,
      `leave ${language} out; only a capital that a small letter follows can be small inside a sentence`,
    )
  }
}

/** Two entities of a kind that bear the same name, or one the other's alias, are most likely one entity. */
export function checkNames(files: readonly ParsedEntityFile[], context: Context): void {
  for (const { file, entities } of files) {
    const names = new Map<string, Bearer[]>()
    for (const { value: raw } of entities ?? []) {
      if (!raw.id) continue
      const id = raw.id.value
      const aliases = raw.aliases?.value ?? []
      checkOwnAliases(file, raw, aliases, context)
      const own = [
        ...(raw.name ? [{ ...raw.name, isAlias: false }] : []),
        ...(raw.nameEn ? [{ ...raw.nameEn, isAlias: false }] : []),
        ...aliases.map((alias) => ({ ...alias, isAlias: true })),
      ]
      for (const { value, line, isAlias } of own) {
        const folded = foldTight(value)
        if (folded === '') continue
        const bearers = names.get(folded) ?? []
        names.set(folded, bearers)
        if (bearers.some((bearer) => bearer.id === id)) continue
        // Abbreviations may well stand for two things; a name is to stand for one.
        const other = bearers.find((bearer) => !(isAlias && bearer.isAlias))
        if (other) {
          context.report(
            { file, line },
            `the ${isAlias ? 'alias' : 'name'} ${shown(value)} of ${id} is also ${other.isAlias ? 'an alias' : 'the name'} of ${other.id} in line ${other.line}`,
            'merge the two, one id becoming a former id of the other, or tell their names apart',
          )
        }
        bearers.push({ id, line, isAlias, name: value })
      }
    }
    checkNearNames(file, names, new Distinct(file, entities ?? [], context), context)
  }
}

interface Bearer {
  readonly id: string
  readonly line: number
  readonly isAlias: boolean
  readonly name: string
}

/** How many letters a name has at least, so that one or two of them may well be a slip. */
const LONG_NAME = 10
const VERY_LONG_NAME = 20

/** Long names that differ in a letter or two may well be one name, spelt in two ways. */
function checkNearNames(
  file: string,
  names: ReadonlyMap<string, readonly Bearer[]>,
  distinct: Distinct,
  context: Context,
): void {
  const long = [...names].filter(([folded]) => folded.length >= LONG_NAME)
  for (const [index, [folded, bearers]] of long.entries()) {
    for (const [otherFolded, others] of long.slice(0, index)) {
      if (!areNear(folded, otherFolded)) continue
      const pair = bearers
        .flatMap((one) => others.map((other) => [one, other] as const))
        .find(([one, other]) => one.id !== other.id && !distinct.has(one.id, other.id))
      if (!pair) continue
      const [{ id, line, name }, other] = pair
      context.report(
        { file, line },
        `${shown(name)} of ${id} is almost ${shown(other.name)} of ${other.id} in line ${other.line}`,
        `merge the two, or add distinctFrom: [${other.id}]`,
      )
      distinct.add(id, other.id)
    }
  }
}

/** Names that differ in a number, such as a year, are names of different things. */
function areNear(one: string, other: string): boolean {
  const allowed = Math.min(one.length, other.length) >= VERY_LONG_NAME ? 2 : 1
  if (Math.abs(one.length - other.length) > allowed || digitsOf(one) !== digitsOf(other)) return false
  return editDistance(one, other) <= allowed
}

function digitsOf(text: string): string {
  return text.replace(/\D+/g, ' ')
}

/** Pairs of entities that are said not to be one. */
class Distinct {
  private readonly pairs = new Set<string>()

  constructor(file: string, entities: readonly Located<RawEntity>[], context: Context) {
    for (const { value: raw } of entities) {
      for (const { value: other, line } of raw.distinctFrom?.value ?? []) {
        if (!raw.id) continue
        if (!context.declared.has(other) || other === raw.id.value) {
          const message = `distinctFrom ${other} is ${other === raw.id.value ? 'the entity itself' : 'unknown'}`
          context.report({ file, line }, message, 'name another entity, or leave it out')
        }
        this.add(raw.id.value, other)
      }
    }
  }

  has(one: string, other: string): boolean {
    return this.pairs.has([one, other].sort().join(' '))
  }

  add(one: string, other: string): void {
    this.pairs.add([one, other].sort().join(' '))
  }
}

function checkOwnAliases(
  file: string,
  raw: RawEntity,
  aliases: readonly Located<string>[],
  context: Context,
): void {
  const seen = new Set([raw.name?.value, raw.nameEn?.value])
  for (const alias of aliases) {
    if (seen.has(alias.value)) {
      const message = `the alias ${shown(alias.value)} repeats a name of ${raw.id?.value}`
      context.report({ file, line: alias.line }, message, 'leave it out')
    }
    seen.add(alias.value)
  }
}
