/** What several objects of a statement may have in common, told of once. */

import type { Row, Value } from '../graph/port.ts'
import { type Calls, made, type ReadObject, type Told } from './read-object.ts'
import type { Level } from './select.ts'
import type { Fragment, Names, Same } from './shape.ts'
import { call, collected, type Entries } from './text.ts'

export type Decode = (raw: Value | undefined, told: Told) => ReadObject | null

/** An object as a text tells of it. */
export interface RenderedObject {
  /** Subqueries to run with the variables in scope of which it is told. */
  readonly lines: readonly string[]
  /** The variables that the subqueries bring into scope. */
  readonly carried: readonly string[]
  readonly shares: readonly Share[]
  readonly expression: string
  readonly decode: Decode
}

/** Objects of a field that several others may have in common, and which are therefore told of once: see `isShared`. */
export interface Share {
  readonly number: number
  readonly level: Level
  readonly names: Names
  readonly same: Same
  /** What holds one of them, or its id, or a list of those, or of such lists. */
  readonly holder: string
  /** How many lists it stands in there. */
  readonly depth: number
}

/**
 * How many lists surround what is found: none at -1; 0 where it stands in nothing but what several requests look up by ids at
 * once. What stands in two lists or more, the inner of which seldom has it twice, is often there several times.
 */
export interface Nesting {
  /** Of what is bound with the object. */
  readonly beside: number
  /** Of what is found below it. */
  readonly below: number
}

/** What stands for a shared object: the engine's number of the node, good within one statement, or the id by which it is sought. */
function keyOf(same: Same, one: string): string {
  return 'node' in same ? `id(${one})` : one
}

export function reference(share: Omit<Share, 'holder' | 'depth'>): RenderedObject {
  const { number, same } = share
  const holder = 'node' in same ? same.node : same.id
  return {
    lines: [],
    carried: [],
    shares: [{ ...share, holder, depth: 0 }],
    expression: keyOf(same, holder),
    decode: (key, { shared }) => shared.get(number)?.get(key ?? null) ?? null,
  }
}

export const holders = (shares: readonly Share[]): Entries =>
  shares.map(({ number, holder }) => [`s${number}`, holder])

/** The same once what holds it has been collected. */
export const inList = (share: Share): Share => ({
  ...share,
  holder: `s${share.number}`,
  depth: share.depth + 1,
})

export function nestingBelow({ gives }: Fragment, number: number, nesting: number): number {
  if (gives === 'one') return nesting
  const isLookup = number === 0 && gives === 'list'
  return isLookup ? 0 : Math.max(nesting, 0) + 1
}

/**
 * Whether objects are told of once, with no more than a key where they are given: where they often stand several times, or may
 * and have subqueries of their own. Fewer subqueries run then, and less is sent.
 */
export function isShared(level: Level, nesting: number): boolean {
  return level.shape.node !== undefined && (nesting > 0 || (nesting === 0 && hasSubqueries(level)))
}

function hasSubqueries({ fields }: Level): boolean {
  return fields.some(({ reads, level }) => 'gives' in reads || hasSubqueries(level))
}

/** What tells of the shares, at the end of a statement. */
interface Once {
  readonly lines: readonly string[]
  readonly entries: Entries
  /** The objects of a row by what stands for them. */
  told(row: Row, calls: Calls): Told
}

/** Reads the shares once, where all that holds them is in scope. */
export function tellOnce(
  shares: readonly Share[],
  objectOf: (level: Level, names: Names) => RenderedObject,
): Once {
  const lines: string[] = []
  const decoders = new Map<number, Decode>()
  const pending = [...shares]
  for (const { number, level, names, same, holder, depth } of pending) {
    const [node] = Object.values(names) as [string]
    const one = 'node' in same ? node : 'id'
    const object = objectOf(level, names)
    const nested = [holder, ...Array.from({ length: depth }, (_, index) => `in${index}`)]
    lines.push(
      ...call(
        [holder],
        [
          ...nested.slice(1).map((inner, index) => `UNWIND ${nested[index]} AS ${inner}`),
          // WITH DISTINCT takes the embedded engine ten times as long.
          `WITH collect(DISTINCT ${nested.at(-1)}) AS every`,
          `UNWIND every AS ${one}`,
          ...('node' in same ? [] : [`MATCH (${node}:${same.label} {id: ${one}})`]),
          ...object.lines,
          `RETURN ${collected([[`o${number}`, `[${keyOf(same, one)}, ${object.expression}]`], ...holders(object.shares)])}`,
        ],
      ),
    )
    decoders.set(number, object.decode)
    pending.push(...object.shares.map(inList))
  }
  return {
    lines,
    entries: [...decoders.keys()].map((number) => [`o${number}`, `o${number}`] as const),
    told(row, calls) {
      const shared = new Map<number, Map<Value, ReadObject>>()
      const told = { calls, shared }
      for (const [number, decode] of decoders) {
        const objects = (row[`o${number}`] ?? []) as readonly (readonly [Value, Value])[]
        const objectIn = (raw: Value) => Object.assign(decode(raw, told) as ReadObject, { [made]: null })
        shared.set(number, new Map(objects.map(([key, raw]) => [key, objectIn(raw)])))
      }
      return told
    },
  }
}
