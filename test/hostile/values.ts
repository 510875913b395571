/** What an attacker, a broken client or a mistaken hand may send as an argument. */

import {
  type GraphQLArgument,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isScalarType,
} from 'graphql'

const cursor = (keys: unknown) => Buffer.from(JSON.stringify(keys)).toString('base64url')

export const strings: readonly string[] = [
  '',
  ' ',
  // Full-text syntax.
  '((((',
  '"unclosed',
  '\\',
  '*',
  '*:*',
  'name:*',
  'a AND OR NOT',
  '+a -b ^4 ~2',
  '[a TO',
  '{* TO *}',
  '/[a-z]{9999}/',
  'searchText:(a || b) && !c',
  // Cypher.
  "' OR 1=1 //",
  "'}) DETACH DELETE (n) //",
  'x"}) MATCH (n) DETACH DELETE n RETURN ("',
  '`) MATCH (n) REMOVE n:Entity //',
  '$id',
  '{id}',
  '\\u0027 RETURN 1 //',
  '; DROP CONSTRAINT x; CALL dbms.shutdown()',
  // GraphQL, JSON, SQL, shells, templates, paths, markup, formats.
  '") { __typename } #',
  '{"$ne": null}',
  "1'; DROP TABLE claims; --",
  '$(touch x)`touch x`',
  '$ {7*7}{{7*7}}%{7*7}',
  '../../../../etc/passwd',
  'file:///etc/passwd',
  '<script>alert(1)</script>',
  '%s%n%d%x',
  '%00%0d%0a',
  // Names that JavaScript's objects have.
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '__typename',
  'solution:__proto__',
  'constructor:constructor',
  // Control characters and Unicode.
  '\0',
  'nemid\0',
  '\r\nset-cookie: a=b',
  '\u001b[2J',
  '\u007f\u0080\u009f',
  '\ud800',
  'nem\udfffid',
  '\ufeff\ufffe\uffff',
  '\u202esdrawkcab\u202c',
  'مرحبا \u200f שלום',
  '👩‍👩‍👧‍👦🇩🇰',
  'Z̸̧͝a̵͙͝l̴̢̛g̶̰̈o̷',
  '\u0300'.repeat(100),
  'ǅﬁİıßẞ',
  '\u2028\u2029\u200b',
  // Numbers and dates that are none.
  'NaN',
  '-0',
  '1e309',
  '2016-02-30',
  '0000-00-00',
  '9999-12-31T23:59:59Z',
  '2016-1-1',
  '٢٠١٦',
  // Cursors of others, of nobody, and rubbish.
  'AAAA',
  '%%%%',
  '!!!!====',
  cursor([]),
  cursor(null),
  cursor({}),
  cursor(['a', 'b']),
  cursor('x'.repeat(900)),
  `[${'['.repeat(500)}`,
  Buffer.from('['.repeat(1400)).toString('base64url'),
  // Ids: near ones, and ones with other engines' wildcards.
  'solution:nemid ',
  'SOLUTION:NEMID',
  'solution:',
  ':',
  'solution:*',
  'solution:%',
  'claim:',
  'link:a~b~c',
  // Long ones.
  'a'.repeat(10_000),
  'æ'.repeat(5000),
  `${'solution:nemid '.repeat(600)}`,
  '('.repeat(3000),
  '👾'.repeat(4000),
]

export const numbers: readonly unknown[] = [
  -1,
  0,
  101,
  501,
  2 ** 31 - 1,
  -(2 ** 31),
  2 ** 31,
  2 ** 53,
  1.5,
  1e308,
]

/** What is of no type that an argument here has. */
export const misfits: readonly unknown[] = [
  null,
  true,
  7,
  -0.5,
  {},
  { __proto__: null, id: 'x' },
  JSON.parse('{"__proto__": {"polluted": true}}'),
  { constructor: { prototype: { polluted: true } } },
  { toString: 1, valueOf: 1, length: 1 },
  [[['x']]],
  [{}],
]

/** Cursors that a list might have given, by its name. */
const cursorsOf = (list: string) =>
  [['a'], ['a', 'b'], ['a', 'b', 'c'], [1e308, -1e308], [['a'], { b: 1 }], ['\0', '\ud800']].map((keys) =>
    cursor([list, ...keys]),
  )

/** Every value that is tried for this argument of a field. */
export function hostileFor(argument: GraphQLArgument, field: string): readonly unknown[] {
  const isCursor = argument.name === 'after' || argument.name === 'before'
  return [...(isCursor ? cursorsOf(field) : []), ...hostileOf(argument.type)]
}

function hostileOf(type: GraphQLInputType): readonly unknown[] {
  if (isNonNullType(type)) return hostileOf(type.ofType)
  if (isListType(type)) {
    const items = hostileOf(type.ofType)
    const [one] = items
    return [
      ...items.map((item) => [item]),
      ...misfits,
      Array(1000).fill(one),
      Array(101).fill('solution:nemid'),
    ]
  }
  if (isScalarType(type) && (type.name === 'Int' || type.name === 'Float')) {
    return [...numbers, ...misfits, ...strings.slice(0, 8)]
  }
  if (isEnumType(type) || isScalarType(type)) return [...strings, ...misfits]
  if (isInputObjectType(type)) throw new Error(`say here what is tried for ${type.name}`)
  return misfits
}

/** Words of the engines, their drivers and Node that no client may see; none of the values holds one. */
export const revealing =
  /\bNeo\.|neo4j|\bbolt\b|lucene|apache|grafeo|GRAFEO-|executeCypher|TypeError|RangeError|SyntaxError|Cannot read prop|undefined|\n +at |node_modules|\.ts:\d|\/src\//i
