import { type FieldNode, Kind } from 'graphql'
import { expect, test } from 'vitest'
import { objectsOf, readerOf } from '../../src/compile/read-object.ts'

const told = { calls: [], shared: new Map() }
const field = (name: string): FieldNode => ({ kind: Kind.FIELD, name: { kind: Kind.NAME, value: name } })

test('a field is read of objects of several selections, and of what a resolver made, in any order', () => {
  const name = field('name')
  const one = objectsOf(['id', 'name'], new Map())(['1', 'one'], told)
  const other = objectsOf(['name'], new Map())(['other'], told)
  const below = objectsOf(['name'], new Map([[name, ([, place]) => `below ${place}`]]))(['no', 'it'], told)
  const made = { name: 'made' }
  const read = readerOf(name)
  expect([one, other, one, made, below, other].map(read)).toEqual([
    'one',
    'other',
    'one',
    'made',
    'below it',
    'other',
  ])
  expect(one).toMatchObject({ id: '1', name: 'one' })
  expect(readerOf(field('nothing'))(one)).toBeUndefined()
})
