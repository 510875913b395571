import { type Command, InvalidArgumentError } from 'commander'
import { entityCalled } from '../../session/names.ts'
import { dataOf, type Session } from '../../session/session.ts'
import { longestPath } from '../../session/vocabulary.ts'
import { type AskingOptions, asking, filtersOf, langOf, wholeNumberFrom, withSession } from '../asking.ts'
import { Ending, noAnswer, wrongUsage } from '../outcome.ts'
import { print, printJson } from '../terminal.ts'

interface PathOptions extends AskingOptions {
  readonly maxLength: number
  readonly limit: number
  readonly type?: string[]
  readonly avoid?: string[]
  readonly asOf?: string
}

interface Paths {
  readonly paths: {
    readonly exhausted: boolean
    readonly paths: readonly {
      readonly length: number
      readonly explanation: string
      readonly weakestSourceCount: number
      readonly entities: readonly { readonly id: string; readonly name: string }[]
      readonly links: readonly { readonly id: string; readonly type: string }[]
    }[]
  }
}

const question = `query ($from: ID!, $to: ID!, $lang: Language, $maxLength: Int, $limit: Int, $types: [LinkType!], $avoid: [ID!], $asOf: Date) {
  paths(from: $from, to: $to, maxLength: $maxLength, limit: $limit, types: $types, avoid: $avoid, asOf: $asOf) {
    exhausted
    paths {
      length explanation(lang: $lang) weakestSourceCount
      entities { id name(lang: $lang) }
      links { id type }
    }
  }
}`

/** `digigraf path A B` */
export function addPath(program: Command): void {
  const number = wholeNumberFrom(1, (message) => new InvalidArgumentError(message))
  asking(program.command('path'))
    .summary('how two entities are connected')
    .description('Finds the shortest paths between two entities, each step with the source behind it.')
    .argument('<from>', 'a name or an id')
    .argument('<to>', 'a name or an id')
    .option('--max-length <number>', `at most so many links, up to ${longestPath}`, number, longestPath)
    .option('--limit <number>', 'at most so many paths, up to 25', number, 3)
    .option('--type <types...>', 'only over links of these types, such as member-of')
    .option('--avoid <entities...>', 'not by way of these names or ids')
    .option('--as-of <day>', 'only over links that hold on this day, such as 2021-03-16')
    .addHelpText(
      'after',
      `
Examples:
  digigraf path NemID KL
  digigraf path solution:nemid organisation:kl --max-length 3 --limit 1 --lang en
  digigraf path "Digital Post" Finansministeriet --avoid KMD --json`,
    )
    .action(async (from: string, to: string, options: PathOptions) => {
      const { types, asOf } = await filtersOf(options)
      await withSession(options, (session) => findPaths(session, [from, to], options, { types, asOf }))
    })
}

async function findPaths(
  session: Session,
  ends: readonly [string, string],
  options: PathOptions,
  filters: object,
): Promise<void> {
  const lang = langOf(options)
  const called = (text: string) => entityCalled(session, text, lang)
  const [from, to] = [await called(ends[0]), await called(ends[1])]
  if (from.id === to.id) throw new Ending(`both ends are ${from.id}; name two different entities`, wrongUsage)
  const avoided = await Promise.all((options.avoid ?? []).map(called))
  const { paths } = dataOf(
    await session.ask<Paths>(question, {
      from: from.id,
      to: to.id,
      lang,
      maxLength: options.maxLength,
      limit: options.limit,
      ...filters,
      avoid: avoided.map(({ id }) => id),
    }),
  )
  if (options.json) printJson({ from, to, ...paths })
  else for (const [index, { explanation }] of paths.paths.entries()) print(`${index + 1}. ${explanation}`)
  if (paths.paths.length === 0) {
    const hint = options.maxLength < longestPath ? `; --max-length may be up to ${longestPath}` : ''
    throw new Ending(
      `no path of at most ${options.maxLength} links joins ${from.id} and ${to.id}${hint}`,
      noAnswer,
    )
  }
}
