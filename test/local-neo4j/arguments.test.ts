import { expect, test } from 'vitest'
import { ArgumentError, parseArguments, USAGE } from '../../src/local-neo4j/arguments.ts'

const NOTHING = {
  help: false,
  port: undefined,
  home: undefined,
  store: undefined,
  heap: undefined,
  pageCache: undefined,
}

test('without arguments every choice is left to the start', () => {
  expect(parseArguments([])).toEqual(NOTHING)
})

test('every option is read', () => {
  expect(
    parseArguments(['--port', '7700', '--home', 'a', '--store=b', '--heap', '2g', '--page-cache', '3G']),
  ).toEqual({
    help: false,
    port: 7700,
    home: 'a',
    store: 'b',
    heap: '2g',
    pageCache: '3G',
  })
})

test('port 0 stands for any free one', () => {
  expect(parseArguments(['--port', '0'])).toEqual({ ...NOTHING, port: 0 })
})

test('--help wins over everything else, and its text names every option', () => {
  expect(parseArguments(['--port', 'x', '--help'])).toEqual({ help: true })
  expect(parseArguments(['-h'])).toEqual({ help: true })
  for (const option of ['--port', '--home', '--store', '--heap', '--page-cache', '--help'])
    expect(USAGE).toContain(option)
})

test.each([
  [['--port', 'x'], '--port x is no port: give a whole number from 1 to 65535, or 0 for any free one.'],
  [
    ['--port', '65536'],
    '--port 65536 is no port: give a whole number from 1 to 65535, or 0 for any free one.',
  ],
  [['--port', '1e3'], '--port 1e3 is no port: give a whole number from 1 to 65535, or 0 for any free one.'],
  [['--port=-1'], '--port -1 is no port: give a whole number from 1 to 65535, or 0 for any free one.'],
  [['--heap', '512'], '--heap 512 is no size: give megabytes or gigabytes, such as 512m or 2g.'],
  [['--page-cache', '2t'], '--page-cache 2t is no size: give megabytes or gigabytes, such as 512m or 2g.'],
  [['--home='], '--home is empty: give a folder.'],
  [['--prot', '1'], "Unknown option '--prot'. See: npm run neo4j -- --help"],
  [['7687'], "Unexpected argument '7687'. See: npm run neo4j -- --help"],
])('%j is refused in one line that says what is right', (args, message) => {
  expect(() => parseArguments(args)).toThrow(new ArgumentError(message))
})
