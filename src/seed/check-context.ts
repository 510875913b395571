import type { RawEntity } from './format.ts'
import type { KindInfo, LinkTypeInfo, Problem, PropertyInfo, Vocabulary } from './model.ts'
import { nearest } from './nearest.ts'
import type { ParsedSeed } from './parse.ts'
import { listed, oneOf, withArticle } from './shape.ts'

export interface Place {
  readonly file: string
  readonly line: number
}

/** What the files declare, and who refers to it. */
export class Context {
  readonly vocabulary: Vocabulary
  readonly problems: Problem[]
  readonly kindByPrefix = new Map<string, KindInfo>()
  readonly linkTypes = new Map<string, LinkTypeInfo>()
  readonly properties = new Map<string, PropertyInfo>()
  /** Where each entity id is declared, and each former id together with the id that replaced it. */
  readonly declared = new Map<string, Place>()
  readonly former = new Map<string, Place & { readonly id: string }>()
  readonly used = new Set<string>()
  /** Prefixes of which a file is unreadable, so that an unknown id of theirs may well be declared. */
  readonly unreadable = new Set<string>()
  readonly areSourcesWhole: boolean
  readonly areKindsReadable: boolean

  constructor(parsed: ParsedSeed, vocabulary: Vocabulary, problems: Problem[]) {
    this.vocabulary = vocabulary
    this.problems = problems
    for (const kind of vocabulary.kinds) this.kindByPrefix.set(kind.prefix, kind)
    for (const linkType of vocabulary.linkTypes) this.linkTypes.set(linkType.type, linkType)
    for (const property of vocabulary.properties) this.properties.set(property.property, property)
    this.areKindsReadable = parsed.kinds !== undefined && parsed.kinds.length === vocabulary.kinds.length
    this.areSourcesWhole = parsed.sourceFiles.every((file) => file.isWhole)
    for (const { file, kind, entities } of parsed.entityFiles) {
      const prefix = kind.value.prefix?.value ?? ''
      if (!entities) this.unreadable.add(prefix)
      for (const entity of entities ?? []) this.declare(file, entity.value)
    }
  }

  report(place: Place, message: string, cure: string): void {
    this.problems.push({ file: place.file, line: place.line, message, cure })
  }

  private declare(file: string, entity: RawEntity): void {
    const { id } = entity
    if (!id) return
    const place = { file, line: id.line }
    const first = this.declared.get(id.value)
    const former = this.former.get(id.value)
    if (first) {
      this.report(
        place,
        `${id.value} is declared already at ${at(first)}`,
        'leave one out or give it an id of its own',
      )
    } else if (former) {
      this.report(
        place,
        `${id.value} is a former id of ${former.id} at ${at(former)}`,
        'ids are never reused',
      )
    } else {
      this.declared.set(id.value, place)
    }
    for (const formerId of entity.formerIds?.value ?? []) {
      const formerPlace = { file, line: formerId.line }
      const declaredAt = this.declared.get(formerId.value)
      const formerAt = this.former.get(formerId.value)
      if (declaredAt) {
        this.report(
          formerPlace,
          `the former id ${formerId.value} is declared at ${at(declaredAt)}`,
          'ids are never reused',
        )
      } else if (formerAt) {
        const message = `${formerId.value} is a former id of ${formerAt.id} already at ${at(formerAt)}`
        this.report(formerPlace, message, 'name it once')
      } else {
        this.former.set(formerId.value, { ...formerPlace, id: id.value })
      }
    }
  }

  kindOf(id: string): KindInfo | undefined {
    return this.kindByPrefix.get(prefixOf(id))
  }

  /**
   * The kind of an entity that is referred to, or undefined after a report. `kinds` are those that may stand here,
   * undefined for all; `rule` says what they are for.
   */
  refer(place: Place, key: string, id: string, kinds: readonly string[] | undefined, rule: string): boolean {
    const kind = this.kindOf(id)
    if (!kind) {
      if (!this.areKindsReadable) return false
      const prefix = prefixOf(id)
      const near = nearest(prefix, this.kindByPrefix.keys())
      const prefixes = listed([...this.kindByPrefix.keys()])
      this.report(
        place,
        `${key} ${id} has the unknown prefix ${prefix}`,
        near === undefined ? `write one of ${prefixes}` : `did you mean ${near}${id.slice(prefix.length)}?`,
      )
      return false
    }
    let isRight = true
    if (kinds && !kinds.includes(kind.kind)) {
      this.report(place, `${key} ${id} is ${withArticle(kind.kind)}`, `${rule} ${oneOf(kinds)}`)
      isRight = false
    }
    this.used.add(id)
    if (this.declared.has(id)) return isRight
    const former = this.former.get(id)
    if (former) {
      this.used.add(former.id)
      this.report(place, `${key} ${id} is a former id`, `write ${former.id}`)
    } else if (!this.unreadable.has(prefixOf(id))) {
      this.report(place, `${key} ${id} is unknown`, this.cureOfUnknown(id))
    }
    return false
  }

  private cureOfUnknown(id: string): string {
    const prefix = prefixOf(id)
    const slug = id.slice(prefix.length)
    // The right slug under another kind is the likelier slip than a similar slug under the same.
    const otherKind = [...this.kindByPrefix.keys()]
      .map((other) => other + slug)
      .find((other) => this.declared.has(other))
    const sameKind = [...this.declared.keys()].filter((other) => prefixOf(other) === prefix)
    const near =
      otherKind ??
      nearest(
        slug.slice(1),
        sameKind.map((other) => other.slice(prefix.length + 1)),
      )
    const whole = near === undefined || near === otherKind ? near : `${prefix}:${near}`
    const declare = `declare it in entities/${prefix}.yaml`
    return whole === undefined ? declare : `did you mean ${whole}? Else ${declare}`
  }
}

function at(place: Place): string {
  return `${place.file}:${place.line}`
}

export function prefixOf(id: string): string {
  return id.slice(0, id.indexOf(':'))
}
