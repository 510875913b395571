import { boundAs, type Fragment, type Names, type Scope, storedIn } from '../compile/shape.ts'
import { currentIds, given, inLanguage, ours, where } from './arguments.ts'
import { claimsWhere, oneEntity } from './fragments.ts'

/** Link types that read the same in both directions; the vocabulary's test holds this list to it. */
export const symmetricTypes = ['ALTERNATIVE_TO', 'COOPERATES_WITH'] as const

const symmetric = `[${symmetricTypes.map((type) => `'${type}'`).join(', ')}]`

/** Conditions on a link and its other end that `links`, `neighbourhood` and `paths` share. */
export function linkConditions(scope: Scope, link: string, other?: string): string[] {
  return [
    ours(link),
    ...where(scope, {
      types: (types) => `type(${link}) IN ${types}`,
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
  type: ({ link }) => `type(${link})`,
  fromNameDa: ({ link }) => `startNode(${link}).nameDa`,
  fromNameEn: ({ link }) => `startNode(${link}).nameEn`,
  toNameDa: ({ link }) => `endNode(${link}).nameDa`,
  toNameEn: ({ link }) => `endNode(${link}).nameEn`,
}

export const linkShape = storedIn(
  'link',
  ['id'],
  {
    id: ['id'],
    type: ['type'],
    from: oneEntity(({ link }) => `startNode(${link})`),
    to: oneEntity(({ link }) => `endNode(${link})`),
    phrase: ['type'],
    sentence: { ...names, columns: (language) => ['type', ...names.columns(language)] },
    role: inLanguage('role'),
    representing: oneEntity(undefined, ({ link }) => `${link}.representing`),
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
export function isOut(link: string, entity: string): string {
  return `(startNode(${link}) = ${entity} OR type(${link}) IN ${symmetric})`
}

/** An entity's links, whichever way they point. */
export const entityLinks: Fragment = {
  gives: 'connection',
  binds: ['link', 'other'],
  shapedBy: ['direction'],
  match: (scope) => {
    const { node } = scope.parent as { node: string }
    const { link, other } = scope.own as { link: string; other: string }
    const direction = scope.shape('direction')
    const pointing =
      direction === 'OUT' ? [isOut(link, node)] : direction === 'IN' ? [`NOT ${isOut(link, node)}`] : []
    return {
      clauses: [`MATCH (${node})-[${link}]-(${other}:Entity)`],
      where: [...pointing, ...linkConditions(scope, link, other)],
    }
  },
  order: ({ link }) => [`${link}.id`],
}

/** How many links an entity has by type and direction. */
export const linkCounts: Fragment = {
  gives: 'list',
  binds: ['type', 'direction', 'count'],
  match: ({ parent: { node }, own: { type, direction, count } }) => ({
    clauses: [
      `MATCH (${node})-[counted]-(:Entity)`,
      `WHERE ${ours('counted')}`,
      `WITH type(counted) AS ${type}, CASE WHEN ${isOut('counted', node as string)} THEN 'OUT' ELSE 'IN' END AS ${direction}, count(*) AS ${count}`,
    ],
  }),
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
  binds: ['link', 'other'],
  match: (scope) => {
    const { link, other } = scope.own as { link: string; other: string }
    const between = scope.has('between') ? 'ends' : undefined
    return {
      clauses: [
        ...(between ? currentIds(scope, 'between', between) : []),
        `MATCH (subject:Entity)-[${link}]->(${other}:Entity)`,
      ],
      where: [
        ...(between ? [`subject.id IN ${between}`, `${other}.id IN ${between}`] : []),
        ...linkConditions(scope, link),
      ],
    }
  },
  order: ({ link }) => [`${link}.id`],
}

/** Links looked up by their ids, each with the id of its subject, which the id begins with. */
export const linksByIds: Fragment = {
  gives: 'list',
  binds: ['link', 'at'],
  match: (scope) => {
    const { link, at } = scope.own
    const asked = given(scope, 'asked')
    return {
      clauses: [
        `UNWIND range(0, size(${asked}) - 1) AS ${at}`,
        `MATCH (subject:Entity {id: ${asked}[${at}].from})-[${link}]->(:Entity)`,
      ],
      where: [ours(link), `${link}.id = ${asked}[${at}].id`],
    }
  },
  order: ({ at }) => [at as string],
}
