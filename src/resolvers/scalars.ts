import { GraphQLScalarType, Kind } from 'graphql'
import { isPartialDate } from '../seed/partial-date.ts'

function scalar(name: string, allowed: string, isValid: (text: string) => boolean): GraphQLScalarType<string, string> {
  const parse = (value: unknown): string => {
    if (typeof value === 'string' && isValid(value)) return value
    throw new TypeError(`${name} must be ${allowed}.`)
  }
  return new GraphQLScalarType({
    name,
    serialize: (value) => String(value),
    parseValue: parse,
    parseLiteral: (node) => parse(node.kind === Kind.STRING ? node.value : undefined),
  })
}

export const PartialDate = scalar('PartialDate', 'a date such as "2016", "2020-02" or "2021-03-16"', isPartialDate)

export const DateOnly = scalar('Date', 'a full date such as "2021-03-16"', (text) => text.length === 10 && isPartialDate(text))

export const URLText = scalar('URL', 'an absolute http or https address', (text) => {
  const protocol = URL.canParse(text) && new URL(text).protocol
  return protocol === 'https:' || protocol === 'http:'
})
