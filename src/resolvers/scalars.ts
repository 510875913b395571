import { type GraphQLScalarType, Kind, type ValueNode } from 'graphql'
import { isPartialDate } from '../seed/partial-date.ts'

/** What a scalar of the contract does; its description and its standard stand in the contract. */
function scalar(name: string, allowed: string, isValid: (text: string) => boolean): GraphQLScalarType {
  const parse = (value: unknown): string => {
    if (typeof value === 'string' && isValid(value)) return value
    throw new TypeError(`${name} must be ${allowed}.`)
  }
  const behaviour = {
    serialize: String,
    parseValue: parse,
    parseLiteral: (node: ValueNode) => parse(node.kind === Kind.STRING ? node.value : undefined),
  }
  // The schema's maker takes the functions alone; a whole scalar would replace the contract's description.
  return behaviour as unknown as GraphQLScalarType
}

export const PartialDate = scalar(
  'PartialDate',
  'a date such as "2016", "2020-02" or "2021-03-16", of the years 1000 to 2999',
  isPartialDate,
)

export const DateOnly = scalar(
  'Date',
  'a full date such as "2021-03-16", of the years 1000 to 2999',
  (text) => text.length === 10 && isPartialDate(text),
)

export const URLText = scalar('URL', 'an absolute http or https address', (text) => {
  const protocol = URL.canParse(text) && new URL(text).protocol
  return protocol === 'https:' || protocol === 'http:'
})
