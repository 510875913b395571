import { type GraphQLEnumType, isEnumType, isObjectType } from 'graphql'
import { describe, expect, test } from 'vitest'
import { entityTypes } from '../../src/cypher/entity.ts'
import { symmetricTypes } from '../../src/cypher/link.ts'
import { createSchema } from '../../src/server/schema.ts'
import { realProjection } from '../support/seed.ts'

const schema = createSchema()
const { vocabulary } = realProjection()

function valuesOf(name: string): string[] {
  const type = schema.getType(name)
  expect(isEnumType(type)).toBe(true)
  return (type as GraphQLEnumType)
    .getValues()
    .map((value) => value.name)
    .sort()
}

describe('the contract and the vocabulary say the same', () => {
  test('EntityKind has the kinds', () => {
    expect(valuesOf('EntityKind')).toEqual(vocabulary.kinds.map(({ kind }) => kind).sort())
  })

  test('LinkType has the link types', () => {
    expect(valuesOf('LinkType')).toEqual(vocabulary.linkTypes.map(({ type }) => type).sort())
  })

  test('each kind is an object type that implements Entity, with a list of its own', () => {
    const types = vocabulary.kinds.map(({ type }) => type)
    expect([...entityTypes].sort()).toEqual([...types].sort())
    for (const name of types) {
      const type = schema.getType(name)
      expect(isObjectType(type) && type.getInterfaces().map((one) => one.name)).toContain('Entity')
      expect(schema.getType(`${name}Connection`)).toBeDefined()
    }
  })

  test('each kind with forms has them as an enum', () => {
    for (const { type, forms } of vocabulary.kinds) {
      if (Object.keys(forms).length === 0) expect(schema.getType(`${type}Form`)).toBeUndefined()
      else expect(valuesOf(`${type}Form`)).toEqual(Object.keys(forms).sort())
    }
  })

  test('the symmetric types of the statements are those of the vocabulary', () => {
    const symmetric = vocabulary.linkTypes.filter((one) => one.symmetric).map(({ type }) => type)
    expect([...symmetricTypes].sort()).toEqual(symmetric.sort())
  })
})
