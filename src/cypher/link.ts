import { boundAs, type Fragment, type Names, type Scope, storedIn, whole } from '../compile/shape.ts'
import { countedByName, currentIds, given, inLanguage, ours, where } from './arguments.ts'
import { claimsWhere, oneById, oneNode } from './fragments.ts'
import { aroundHub, hubOf, noHubs } from './hub.ts'

/** Link types that read the same in both directions; the vocabulary's test holds this list to it. */
export const symmetricTypes = ['ALTERNATIVE_TO', 'COOPERATES_WITH'] as const

const symmetric = `[${symmetricTypes.map((type) => `'${type}'`).join(', ')}]`

/** Conditions on a link and its other end that `links`, `neighbourhood` and `paths` share. */
export function linkConditions(scope: Scope, link: string, other?: string): string[] {
  return [
    ours(link),
    ...where(scope, { types: (types) => `type(${link}) IN ${types}` }),
    ...chosenBy(scope, link, other),
  ]
}

/** Conditions on what a link, or one of its ends in a hub's index, stores, and on the kind of its other end. */
function chosenBy(scope: Scope, link: string, other?: string): string[] {
  return [
    ...where(scope, {
      ...(other ? { kinds: (kinds: string) => `${other}.kind IN ${kinds}` } : {}),
      asOf: (day) =>
        `coalesce(${link}.holdsFrom, '') <= ${day} AND coalesce(${link}.holdsTo, '9999') >= ${day}`,
      sources: (sources) => `any(source IN ${link}.sourceIds WHERE source IN ${sources})`,
      minSources: (count) => `${link}.sourceCount >= ${count}`,
    }),
  ]
}

const names = inLanguage('fromName', 'toName')

const columns: Record<string, (names: Names) => string> = {
  // What tells of a link tells its type by name.
  type: ({ link, type = `type(${link})` }) => type,
  fromNameDa: ({ link }) => `startNode(${link}).nameDa`,
  fromNameEn: ({ link }) => `startNode(${link}).nameEn`,
  // What does not begin the sentence is named as it is inside one.
  toNameDa: ({ link }) => `coalesce(endNode(${link}).nameWithinDa, endNode(${link}).nameDa)`,
  toNameEn: ({ link }) => `coalesce(endNode(${link}).nameWithinEn, endNode(${link}).nameEn)`,
}

export const linkShape = storedIn(
  'link',
  ['id'],
  {
    id: ['id'],
    type: ['type'],
    from: oneNode(({ link }) => `startNode(${link})`),
    to: oneNode(({ link }) => `endNode(${link})`),
    phrase: ['type'],
    sentence: { ...names, columns: (language) => ['type', 'status', ...names.columns(language)] },
    role: inLanguage('role'),
    representing: oneById('Entity', ({ link }) => `${link}.representing`),
    period: ['periodFrom', 'periodTo'],
    status: ['status'],
    sourceCount: ['sourceCount'],
    claims: claimsWhere((claim, { link }) => `${claim}.linkId = ${link}.id`),
  },
  columns,
)

export const linkEdgeShape = storedIn('link', [], {
  cursor: [],
  node: boundAs({ link: 'link' }),
  other: boundAs({ node: 'other' }),
})

/** Whether the link points out of the entity; one that reads the same both ways points out of both its ends. */
function isOut(link: string, entity: string): string {
  return `(startNode(${link}) = ${entity} OR type(${link}) IN ${symmetric})`
}

/** Conditions on the `type` and `direction` of an entity's links. */
function groupConditions(scope: Scope): string[] {
  const direction = scope.shape('direction')
  return [
    ...(direction === 'OUT' || direction === 'IN' ? [`direction = '${direction}'`] : []),
    ...where(scope, { types: (types) => `type IN ${types}` }),
  ]
}

const whereAll = (conditions: readonly string[]): string[] =>
  conditions.length > 0 ? [`WHERE ${conditions.join(' AND ')}`] : []

export const directionOf = (link: string, entity: string): string =>
  `CASE WHEN ${isOut(link, entity)} THEN 'OUT' ELSE 'IN' END`

export type Pointing = 'OUT' | 'IN' | 'BOTH'

export function arrow(from: string, link: string, to: string, pointing: Pointing): string {
  const [left, right] = pointing === 'OUT' ? ['-', '->'] : pointing === 'IN' ? ['<-', '-'] : ['-', '-']
  return `(${from})${left}[${link}]${right}(${to})`
}

/** One type is walked by itself, which engines store apart; more would make too many texts. */
function onlyType(types: unknown): string | undefined {
  const [type, ...others] = Array.isArray(types) ? types : []
  return others.length === 0 && /^[A-Z_]+$/.test(type) ? type : undefined
}

/** The only type that is asked for, where its links point one way. */
function directedType(scope: Scope): string | undefined {
  const type = scope.shape('types') as string | undefined
  return symmetricTypes.some((one) => one === type) ? undefined : type
}

/** Clauses that bind the links around an entity that is no hub. What stands at the other end of a link of ours is an entity. */
function traversal(scope: Scope, node: string, link: string, other: string): string[] {
  const direction = scope.shape('direction') as Pointing
  const type = directedType(scope)
  if (type !== undefined) {
    return [
      `MATCH ${arrow(node, `${link}:${type}`, other, direction)}`,
      `WHERE ${[ours(link), ...chosenBy(scope, link, other)].join('\n  AND ')}`,
    ]
  }
  const pointing =
    direction === 'OUT' ? [isOut(link, node)] : direction === 'IN' ? [`NOT ${isOut(link, node)}`] : []
  return [
    `MATCH ${arrow(node, link, other, 'BOTH')}`,
    `WHERE ${[...pointing, ...linkConditions(scope, link, other)].join('\n  AND ')}`,
  ]
}

/** An entity's links, whichever way they point. */
export const entityLinks: Fragment = {
  gives: 'connection',
  binds: ['link', 'other'],
  shapedBy: { direction: whole, types: onlyType },
  match: (scope) => {
    const { node } = scope.parent as { node: string }
    const { link, other } = scope.own as { link: string; other: string }
    const traversed = traversal(scope, node, link, other)
    return {
      clauses: [
        ...aroundHub(scope, {
          entity: node,
          link,
          other,
          traversed,
          isWalked: scope.shape('direction') === 'OUT' && directedType(scope) !== undefined,
          groups: groupConditions(scope),
          ends: chosenBy(scope, 'end', 'end'),
          by: 'link',
        }),
        `WITH ${link}, ${other}`,
      ],
    }
  },
  count: (scope) => {
    const { node } = scope.parent as { node: string }
    if (['kinds', 'asOf', 'sources', 'minSources'].some((argument) => scope.has(argument))) return undefined
    return {
      clauses: [
        ...countsAround(scope, node),
        'WITH type, direction, amount',
        ...whereAll(groupConditions(scope)),
      ],
      expression: 'coalesce(sum(amount), 0)',
    }
  },
  order: ({ link }) => [`${link}.id`],
}

/** Clauses that give a `type`, a `direction` and the `amount` of such links for each that an entity has. */
function countsAround({ knows }: Scope, entity: string): string[] {
  const counted = [
    `MATCH (${entity})-[counted]-()`,
    `WHERE ${ours('counted')}`,
    `RETURN type(counted) AS type, ${directionOf('counted', entity)} AS direction, count(*) AS amount`,
  ]
  if (knows(noHubs)) return [`CALL (${entity}) {`, ...counted.map((line) => `  ${line}`), '}']
  return [
    ...hubOf(entity),
    `CALL (${entity}, hub) {`,
    `  WITH ${entity}, hub`,
    '  WHERE hub IS NULL',
    ...counted.map((line) => `  ${line}`),
    '  UNION ALL',
    '  WITH hub',
    '  WHERE hub IS NOT NULL',
    '  UNWIND range(0, size(hub.types) - 1) AS place',
    '  RETURN hub.types[place] AS type, hub.directions[place] AS direction, hub.counts[place] AS amount',
    '}',
  ]
}

/** How many links an entity has by type and direction. */
export const linkCounts: Fragment = {
  gives: 'list',
  binds: ['type', 'direction', 'count'],
  match: (scope) => {
    const { type, direction, count } = scope.own
    return {
      clauses: [
        ...countsAround(scope, scope.parent.node as string),
        `WITH type AS ${type}, direction AS ${direction}, amount AS ${count}`,
      ],
    }
  },
  order: ({ type, direction }) => [type as string, direction as string],
}

export const linkCountShape = {
  always: [],
  column: (name: string, names: Names) => names[name] as string,
  fields: { type: ['type'], direction: ['direction'], count: ['count'] },
}

/** Links by themselves. */
export const allLinks: Fragment = {
  gives: 'connection',
  binds: ['link', 'other', 'subject'],
  match: (scope) => {
    const { link, other, subject } = scope.own as { link: string; other: string; subject: string }
    const between = scope.has('between') ? 'ends' : undefined
    return {
      clauses: [
        ...(between ? currentIds(scope, 'between', between) : []),
        `MATCH (${subject}:Entity)-[${link}]->(${other}:Entity)`,
      ],
      where: [
        ...(between
          ? [`${subject}.id IN ${between}`, `${other}.id IN ${between}`]
          : [`${subject}.id IS NOT NULL`]),
        ...linkConditions(scope, link),
      ],
    }
  },
  count: (scope) =>
    countedByName(scope, 'type', where(scope, { types: (types) => `one IN ${types}` }), ['between', 'asOf']),
  // An index gives the subjects' order, so that a page reads no more than its own links.
  order: ({ subject, link }) => [`${subject}.id`, `${link}.id`],
}

/** Links of which a list gives the ids, each with the ids of its ends, by which it is found: one of them may have many links. */
export function linksIn(list: (scope: Scope) => string): Fragment {
  return {
    gives: 'list',
    binds: ['link', 'at'],
    match: (scope) => {
      const { link, at } = scope.own
      const asked = `${list(scope)}[${at}]`
      return {
        clauses: [
          `UNWIND range(0, size(${list(scope)}) - 1) AS ${at}`,
          `MATCH (subject:Entity {id: ${asked}.from})`,
          `MATCH (object:Entity {id: ${asked}.to})`,
          `MATCH (subject)-[${link}]->(object)`,
        ],
        where: [ours(link), `${link}.id = ${asked}.id`],
      }
    },
    order: ({ at }) => [at as string],
  }
}

/** Links looked up by their ids, which are made of those of their ends. */
export const linksByIds = linksIn((scope) => given(scope, 'asked') as string)
