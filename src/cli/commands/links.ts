import { type Command, InvalidArgumentError, Option } from 'commander'
import { entityCalled } from '../../session/names.ts'
import { dataOf, type Session } from '../../session/session.ts'
import { type AskingOptions, asking, filtersOf, langOf, wholeNumberFrom, withSession } from '../asking.ts'
import { Ending, noAnswer } from '../outcome.ts'
import { table } from '../table.ts'
import { print, printJson, terminalWidth } from '../terminal.ts'

interface LinksOptions extends AskingOptions {
  readonly direction: string
  readonly type?: string[]
  readonly kind?: string[]
  readonly asOf?: string
  readonly first?: number
}

interface LinkEdge {
  readonly other: { readonly id: string; readonly name: string; readonly kind: string }
  readonly node: {
    readonly id: string
    readonly type: string
    readonly sentence: string
    readonly role: string | null
    readonly status: string
    readonly sourceCount: number
    readonly period: { readonly text: string } | null
  }
}

interface Page {
  readonly entity: {
    readonly links: {
      readonly totalCount: number
      readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
      readonly edges: readonly LinkEdge[]
    }
  }
}

const question = `query ($id: ID!, $lang: Language, $direction: Direction, $types: [LinkType!], $kinds: [EntityKind!], $asOf: Date, $first: Int, $after: String) {
  entity(id: $id) {
    links(direction: $direction, types: $types, kinds: $kinds, asOf: $asOf, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges {
        other { id kind name(lang: $lang) }
        node { id type sentence(lang: $lang) role(lang: $lang) status sourceCount period { text(lang: $lang) } }
      }
    }
  }
}`

/** `digigraf links X` */
export function addLinks(program: Command): void {
  asking(program.command('links'))
    .summary('what an entity is linked to')
    .description(
      'Lists the links to and from an entity, with when they hold and how many sources support them.',
    )
    .argument('<entity>', 'a name or an id, such as NemID or solution:nemid')
    .addOption(
      new Option('--direction <way>', 'which way the links point, seen from the entity')
        .choices(['out', 'in', 'both'])
        .default('both'),
    )
    .option('--type <types...>', 'only links of these types, such as succeeds or owned-by')
    .option('--kind <kinds...>', 'only links to these kinds, such as organisation')
    .option('--as-of <day>', 'only links that hold on this day, such as 2021-03-16')
    .option(
      '--first <number>',
      'only so many (default: all)',
      wholeNumberFrom(1, (message) => new InvalidArgumentError(message)),
    )
    .addHelpText(
      'after',
      `
Examples:
  digigraf links NemID
  digigraf links "Digital Post" --type owned-by operated-by --lang en
  digigraf links organisation:kl --kind strategy --as-of 2016-06-01 --json`,
    )
    .action(async (entity: string, options: LinksOptions) => {
      const filters = await filtersOf(options)
      await withSession(options, (session) => listLinks(session, entity, options, filters))
    })
}

async function listLinks(
  session: Session,
  text: string,
  options: LinksOptions,
  filters: object,
): Promise<void> {
  const entity = await entityCalled(session, text, langOf(options))
  const edges: LinkEdge[] = []
  const most = options.first ?? Number.POSITIVE_INFINITY
  let after: string | null = null
  let total = 0
  do {
    const page: Page = dataOf(
      await session.ask<Page>(question, {
        id: entity.id,
        lang: langOf(options),
        direction: options.direction.toUpperCase(),
        ...filters,
        first: Math.min(100, most - edges.length),
        after,
      }),
    )
    const { links } = page.entity
    edges.push(...links.edges)
    total = links.totalCount
    after = links.pageInfo.hasNextPage ? links.pageInfo.endCursor : null
  } while (after !== null && edges.length < most)
  if (options.json)
    printJson({ entity, totalCount: total, links: edges.map(({ node, other }) => ({ ...node, other })) })
  else if (edges.length > 0) printLinks(edges, total)
  if (edges.length === 0) throw new Ending(`${entity.id} has no such links`, noAnswer)
}

function printLinks(edges: readonly LinkEdge[], total: number): void {
  const rows = edges.map(({ node, other }) => ({
    link: node.role ? `${node.sentence} (${node.role})` : node.sentence,
    other: other.id,
    period: node.period?.text ?? '',
    status: node.status.toLowerCase(),
    sources: String(node.sourceCount),
  }))
  print(table(['link', 'other', 'period', 'status', 'sources'], rows, terminalWidth()))
  if (edges.length < total) print(`the first ${edges.length} of ${total}`)
}
