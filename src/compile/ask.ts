import type { FieldNode, GraphQLResolveInfo } from 'graphql'
import type { Row, Stamp, Statement } from '../graph/port.ts'
import { compile } from './compile.ts'
import { type ReadObject, readerOf } from './read-object.ts'
import type { Stamped } from './render.ts'
import { type Level, type Selected, select } from './select.ts'
import type { AtHand, Facts, Given, Lookup, Shapes } from './shape.ts'

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

/** `given` is given to the field beside its arguments. */
export function question(
  { shapes, stamp, facts }: Reading,
  info: FieldInfo,
  given?: Given,
): Question<unknown> {
  const selected = select(info.schema, shapes, info.parentType.name, info.fieldNodes, info.fragments)
  const { kind, statement, decode } = compile(selected, { stamp, facts }, info.variableValues, given)
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

/** Whether no more is asked of an object than what is at hand: of one that a field gives, or that is looked up by its id. */
export function asksOnly({ shapes }: Reading, info: FieldInfo, atHand: AtHand, lookup?: Lookup): boolean {
  const { level } = select(info.schema, shapes, info.parentType.name, info.fieldNodes, info.fragments, lookup)
  return isWithin(lookup ? (level.fields[0] as Selected).level : level, atHand)
}

function isWithin({ columns, fields }: Level, atHand: AtHand): boolean {
  return (
    columns.every((column) => atHand.columns.includes(column)) &&
    fields.every(({ definition, level }) => {
      const below = atHand.fields[definition.name]
      return below !== undefined && isWithin(level, below)
    })
  )
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
