import { readdirSync, readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { checkSeed } from '../../src/seed/check.ts'
import { editorSchemas } from '../../src/seed/editor-schema.ts'
import { readFiles } from '../../src/seed/files.ts'
import { parseSeed } from '../../src/seed/parse.ts'

const { vocabulary } = checkSeed(parseSeed(readFiles('seed')).parsed).seed
const schemas = editorSchemas(vocabulary)

describe('the JSON Schemas for editors', () => {
  test.each([...schemas])('%s is up to date (else: npm run generate)', (path, content) => {
    expect(readFileSync(`seed/${path}`, 'utf8')).toBe(content)
  })

  test.each([
    ['entities.schema.json', 'seed/entities'],
    ['source.schema.json', 'seed/sources'],
  ])('%s accepts every file of %s', (path, folder) => {
    const accepts = validator(path)
    const refused = readdirSync(folder).filter(
      (file) => !accepts(parse(readFileSync(`${folder}/${file}`, 'utf8'))),
    )
    expect(refused).toEqual([])
  })

  const claim = {
    id: 'a',
    subject: 'solution:nemid',
    type: 'PART_OF',
    object: 'solution:mitid',
    paragraph: 1,
    text: { da: 'a', en: 'b' },
  }
  const { type: _type, object: _object, ...bare } = claim

  test.each([
    ['a claim', claim, true],
    ['a year as a number', { ...claim, period: { at: 2020 } }, true],
    ['a claim without an object', { ...claim, object: undefined }, false],
    ['a claim of neither sort', bare, false],
    ['a claim of both sorts', { ...claim, property: 'name', value: 'x' }, false],
    ['a claim without paragraph and heading', { ...claim, paragraph: undefined }, false],
    ['a heading for a paragraph', { ...claim, paragraph: undefined, heading: 'x' }, true],
    ['an unknown link type', { ...claim, type: 'PARTOF' }, false],
    ['an unknown key', { ...claim, colour: 'red' }, false],
    ['a month that does not exist', { ...claim, period: { from: '2020-13' } }, false],
    ['a period with at and from', { ...claim, period: { at: 2020, from: 2019 } }, false],
    ['a text in one language', { ...claim, text: { da: 'a' } }, false],
  ])('the schema of sources takes %s: %j → %s', (_what, written, expected) => {
    const source = { id: 'source:a', title: 'A', form: 'ARTICLE', language: 'da' }
    const file: unknown = JSON.parse(JSON.stringify({ source, claims: [written] }))
    expect(validator('source.schema.json')(file)).toBe(expected)
  })
})

function validator(path: string): (file: unknown) => boolean {
  const validate = new Ajv({ strictTypes: false, strictRequired: false }).compile(
    JSON.parse(schemas.get(path) ?? ''),
  )
  return (file) => validate(file)
}
