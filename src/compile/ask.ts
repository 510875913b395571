import type { FieldNode, GraphQLResolveInfo } from 'graphql'
import type { Row, Statement } from '../graph/port.ts'
import { compile } from './compile.ts'
import { type ReadObject, readerOf } from './read-object.ts'
import type { Stamped } from './render.ts'
import { select } from './select.ts'
import type { Facts, Lookup, Shapes, Stamp } from './shape.ts'

/** A field as graphql's executor hands it to a resolver. */
export type FieldInfo = Pick<
  GraphQLResolveInfo,
  'schema' | 'parentType' | 'fieldNodes' | 'fragments' | 'variableValues'
>

/** How what is asked for is read from the graph. */
export interface Reading {
  readonly shapes: Shapes
  readonly stamp: Stamp
  readonly facts: Facts
}

/** What a field and all that is selected below it ask of the graph: one statement. */
export interface Question<Answer> {
  /** The same for all requests that make the same text of the same field of a document. */
  readonly kind: object
  readonly statement: Statement
  /** Of the statement's rows. */
  answer(rows: readonly Row[]): Stamped<Answer>
}

export function question({ shapes, stamp, facts }: Reading, info: FieldInfo): Question<unknown> {
  const selected = select(info.schema, shapes, info.parentType.name, info.fieldNodes, info.fragments)
  const { kind, statement, decode } = compile(selected, { stamp, facts }, info.variableValues)
  return {
    kind,
    statement: statement(),
    answer: decode,
  }
}

/** The same for objects that are asked for by their ids. */
export interface QuestionByIds extends Omit<Question<unknown>, 'answer'> {
  asking(asked: readonly unknown[]): Statement
  /** In the order of the ids, null where there is none. */
  answers(rows: readonly Row[], asked: number): Stamped<(ReadObject | null)[]>
}

/** The columns of what is asked for by its id; undefined where more than columns is asked. */
export function columnsByIds(
  { shapes }: Reading,
  info: FieldInfo,
  lookup: Lookup,
): readonly string[] | undefined {
  const places = select(info.schema, shapes, info.parentType.name, info.fieldNodes, info.fragments, lookup)
  const level = places.level.fields[0]?.level
  return level?.fields.length === 0 ? level.columns : undefined
}

export function questionByIds(
  { shapes, stamp, facts }: Reading,
  info: FieldInfo,
  lookup: Lookup,
): QuestionByIds {
  const selected = select(info.schema, shapes, info.parentType.name, info.fieldNodes, info.fragments, lookup)
  const { kind, statement, decode } = compile(selected, { stamp, facts }, info.variableValues, { asked: [] })
  const objectIn = readerOf(selected.nodes[0] as FieldNode)
  return {
    kind,
    statement: statement(),
    asking: (asked) => statement({ asked }),
    answers: (rows, asked) => {
      const found = new Array<ReadObject | null>(asked).fill(null)
      const { answer, stamp } = decode(rows)
      for (const place of answer as readonly ReadObject[]) {
        found[place.at as number] = objectIn(place) as ReadObject
      }
      return { answer: found, stamp }
    },
  }
}
