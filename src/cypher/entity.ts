import {
  boundAs,
  type Fragment,
  type Match,
  type Names,
  type Scope,
  type Shape,
  storedIn,
} from '../compile/shape.ts'
import { countedByName, currentId, currentIds, given, inLanguage, ours, where } from './arguments.ts'
import { alphabetical, byPosition, claimsWhere, oneById } from './fragments.ts'
import { aroundHub } from './hub.ts'
import { arrow, entityLinks, linkCounts, type Pointing } from './link.ts'

const byOrdinal = ({ node }: Names): string => `coalesce(${node}.ordinal, 1000000)`
const byTime = ({ node }: Names): string => `coalesce(${node}.periodFrom, '9999')`

interface Neighbours {
  readonly types: string
  readonly pointing: Pointing
  /** The label that the other end must have. */
  readonly label: string
  /** What comes before the order of names. */
  readonly first?: (names: Names) => string
}

/** What stands at the other end of a link of ours is an entity, so that it need not be asked for that label. */
const otherEnd = (node: string, label: string) => (label === 'Entity' ? node : `${node}:${label}`)

/** Entities that links of some types lead to, each once, with the link of the smallest id where several do. */
function neighbours({ types, pointing, label, first }: Neighbours): Fragment {
  const before = (own: Names) => (first ? [first(own)] : [])
  return {
    gives: 'connection',
    binds: ['node', 'link'],
    spares: ['link'],
    match: (scope) => {
      const { node, link } = scope.own as { node: string; link?: string }
      const entity = scope.parent.node as string
      const some = `${node}link`
      const traversed = [
        `MATCH ${arrow(entity, `${some}:${types}`, otherEnd(node, label), pointing)}`,
        `WHERE ${ours(some)}`,
      ]
      const conditions = [
        `type IN [${types
          .split('|')
          .map((type) => `'${type}'`)
          .join(', ')}]`,
        "direction = 'IN'",
      ]
      return {
        clauses: [
          ...aroundHub(scope, {
            entity,
            link: some,
            other: node,
            traversed,
            isWalked: first !== undefined || pointing !== 'IN',
            groups: conditions,
            ends: label === 'Entity' ? [] : [`end.label = '${label}'`],
            by: 'name',
          }),
          ...(link
            ? [
                `WITH ${node}, ${some}`,
                `ORDER BY ${some}.id`,
                `WITH ${node}, head(collect(${some})) AS ${link}`,
              ]
            : [`WITH DISTINCT ${node}`]),
        ],
      }
    },
    order: (own) => [...before(own), ...alphabetical(own)],
    ordering: (scope) => [...before(scope.own), ...byPosition(scope)],
  }
}

/** The one entity that links of some types lead to: by the firmest link, then by the one with most sources. */
function neighbour(types: string, pointing: Pointing, label: string): Fragment {
  return {
    gives: 'one',
    binds: ['node', 'link'],
    match: ({ parent, own: { node, link } }) => ({
      clauses: [
        `MATCH ${arrow(parent.node as string, `${link}:${types}`, otherEnd(node as string, label), pointing)}`,
      ],
      where: [ours(link)],
    }),
    order: ({ link }) => [
      `CASE ${link}.status WHEN 'STATED' THEN 0 WHEN 'DISPUTED' THEN 1 WHEN 'PLANNED' THEN 2 ELSE 3 END`,
      `-${link}.sourceCount`,
      `${link}.id`,
    ],
  }
}

const out = (types: string, label = 'Entity', first?: Neighbours['first']) =>
  neighbours({ types, pointing: 'OUT', label, ...(first ? { first } : {}) })
const into = (types: string, label = 'Entity') => neighbours({ types, pointing: 'IN', label })

/** Memberships of a member in bodies, or of a body's members; `body` says which of them is already bound. */
function memberships(bound: 'body' | 'member'): Fragment {
  return {
    gives: 'connection',
    binds: ['member', 'link', 'body'],
    match: (scope) => membershipsOf(scope, scope.parent.node as string, bound),
    order: ({ link }) => [`${link}.id`],
  }
}

function membershipsOf(scope: Scope, entity: string, bound: 'body' | 'member'): Match {
  const { member, link, body } = scope.own as { member: string; link: string; body: string }
  const [pointing, other] = bound === 'body' ? (['IN', member] as const) : (['OUT', body] as const)
  return {
    clauses: [
      ...aroundHub(scope, {
        entity,
        link,
        other,
        traversed: [`MATCH ${arrow(entity, `${link}:MEMBER_OF`, other, pointing)}`, `WHERE ${ours(link)}`],
        isWalked: pointing === 'OUT',
        groups: ["type = 'MEMBER_OF'", `direction = '${pointing}'`],
        ends: [],
        by: 'link',
      }),
      `WITH ${link}, ${other}, ${entity} AS ${bound === 'body' ? body : member}`,
    ],
  }
}

/** The members of the body whose id is given. */
export const membersOf: Fragment = {
  ...memberships('body'),
  match: (scope) => {
    const { clauses } = membershipsOf(scope, 'theBody', 'body')
    return {
      clauses: [
        ...currentId(given(scope, 'of') as string, 'bodyId'),
        'MATCH (theBody:Entity {id: bodyId})',
        `WHERE ${ours('theBody')}`,
        ...clauses,
      ],
    }
  },
}

export const membershipEdgeShape = storedIn('link', [], {
  cursor: [],
  node: boundAs({ member: 'member', link: 'link', body: 'body' }),
})

export const membershipShape = storedIn('link', [], {
  member: boundAs({ node: 'member' }),
  body: boundAs({ node: 'body' }),
  role: inLanguage('role'),
  representing: oneById('Entity', ({ link }) => `${link}.representing`),
  period: ['periodFrom', 'periodTo'],
  link: boundAs({ link: 'link' }),
})

const common: Shape['fields'] = {
  id: ['id'],
  kind: ['kind'],
  name: inLanguage('name'),
  aliases: ['aliases'],
  summary: inLanguage('summary'),
  url: ['url'],
  links: entityLinks,
  linkCounts,
  claims: claimsWhere((claim, { node }) => `(${claim}.subject = ${node}.id OR ${claim}.object = ${node}.id)`),
}

const period = { period: ['periodFrom', 'periodTo'] }
const form = { form: ['form'] }
const ordinal = { ordinal: ['ordinal'] }
const succession = (label: string) => ({
  predecessor: neighbour('SUCCEEDS', 'OUT', label),
  successor: neighbour('SUCCEEDS', 'IN', label),
})
const members = { members: memberships('body') }
const belongsTo = { memberships: memberships('member') }
const strategyOrigin = 'AGREED_BY|DEVELOPED_BY|APPROVED_BY|LAUNCHED_BY'
const strategySolution = 'IMPROVES|USES|CREATES'

/** The fields that each kind has beside those of every entity, in its own domain's words. */
const own: Readonly<Record<string, Shape['fields']>> = {
  Strategy: {
    ...form,
    ...period,
    ...ordinal,
    parties: out('AGREED_BY', 'Organisation'),
    developers: out('DEVELOPED_BY'),
    approvers: out('APPROVED_BY', 'Organisation'),
    callers: out('CALLED_FOR_BY'),
    goals: out('HAS_GOAL', 'Goal'),
    solutions: out(strategySolution, 'Solution'),
    tracks: out('HAS_TRACK', 'Track', byOrdinal),
    phases: out('HAS_PHASE', 'Event', byTime),
    policyAreas: out('ADDRESSES', 'PolicyArea'),
    targetGroups: out('TARGETS', 'TargetGroup'),
    contributors: into('CONTRIBUTES_TO'),
    series: neighbour('PART_OF', 'OUT', 'Strategy'),
    ...succession('Strategy'),
  },
  Solution: {
    ...form,
    ...period,
    parts: into('PART_OF', 'Solution'),
    partOf: out('PART_OF'),
    owners: out('OWNED_BY', 'Organisation'),
    operators: out('OPERATED_BY', 'Organisation'),
    suppliers: out('SUPPLIED_BY', 'Organisation'),
    strategies: into(strategySolution, 'Strategy'),
    alternatives: neighbours({ types: 'ALTERNATIVE_TO', pointing: 'BOTH', label: 'Solution' }),
    users: into('USES'),
    legalBasis: out('HAS_LEGAL_BASIS', 'Legislation'),
    ...succession('Solution'),
  },
  Organisation: {
    ...form,
    ...period,
    bodies: into('PART_OF', 'Organisation'),
    partOf: out('PART_OF'),
    people: into('HOLDS_ROLE_AT|CHAIRS', 'Person'),
    ...members,
    ...belongsTo,
    strategies: into(strategyOrigin, 'Strategy'),
    solutions: into('OWNED_BY|OPERATED_BY|SUPPLIED_BY', 'Solution'),
    represents: out('REPRESENTS'),
    reportsTo: out('REPORTS_TO'),
    secretariatFor: out('SECRETARIAT_FOR'),
    ...succession('Organisation'),
  },
  Person: {
    roles: out('HOLDS_ROLE_AT|CHAIRS'),
    ...belongsTo,
    statements: claimsWhere((claim, { node }) => `${claim}.saidBy = ${node}.id`),
  },
  Partnership: {
    ...form,
    ...period,
    memberCount: ['memberCount'],
    ...members,
    parties: out('AGREED_BY', 'Organisation'),
    launchers: out('LAUNCHED_BY'),
    tracks: out('HAS_TRACK', 'Track', byOrdinal),
    goals: out('HAS_GOAL', 'Goal'),
    phases: out('HAS_PHASE', 'Event', byTime),
    strategies: out('CONTRIBUTES_TO', 'Strategy'),
    creations: out('CREATES'),
    anchoredUnder: neighbour('ANCHORED_UNDER', 'OUT', 'Organisation'),
  },
  Track: {
    ...ordinal,
    parent: neighbour('HAS_TRACK', 'IN', 'Entity'),
    goals: out('HAS_GOAL', 'Goal'),
    strategies: out('CONTRIBUTES_TO', 'Strategy'),
    policyAreas: out('ADDRESSES', 'PolicyArea'),
    targetGroups: out('TARGETS', 'TargetGroup'),
    technologies: out('ADDRESSES|USES|PROMOTES', 'Technology'),
    values: out('PROMOTES', 'DemocraticValue'),
  },
  Goal: {
    holders: into('HAS_GOAL'),
    promotedBy: into('PROMOTES'),
    callers: out('CALLED_FOR_BY'),
    policyAreas: out('ADDRESSES', 'PolicyArea'),
    targetGroups: out('TARGETS', 'TargetGroup'),
  },
  DemocraticValue: { promotedBy: into('PROMOTES') },
  PolicyArea: { addressedBy: into('ADDRESSES'), responsible: into('RESPONSIBLE_FOR', 'Organisation') },
  TargetGroup: {
    targetedBy: into('TARGETS'),
    uses: out('USES'),
    representedBy: into('REPRESENTS', 'Organisation'),
  },
  Event: {
    ...form,
    ...period,
    ...ordinal,
    phaseOf: neighbour('HAS_PHASE', 'IN', 'Entity'),
    participants: into('PARTICIPATES_IN'),
    affects: out('AFFECTS'),
    responses: into('RESPONDS_TO'),
  },
  Technology: { usedBy: into('USES'), promotedBy: into('PROMOTES|ADDRESSES') },
  Initiative: {
    ...period,
    partOf: out('PART_OF'),
    goals: out('HAS_GOAL', 'Goal'),
    targetGroups: out('TARGETS', 'TargetGroup'),
    funders: out('FUNDED_BY'),
    respondsTo: out('RESPONDS_TO'),
  },
  Legislation: { ...period, basisFor: into('HAS_LEGAL_BASIS'), ...succession('Legislation') },
}

const entityEdgeShape = storedIn('node', [], {
  cursor: [],
  node: boundAs({ node: 'node' }),
  link: boundAs({ link: 'link' }),
})

/** Many share an entity: lists, the ends of links, the subjects of claims. */
function shapeWith(fields: Shape['fields']): Shape {
  return { ...storedIn('node', ['id'], fields), node: 'node' }
}

/** The types that have a label of their own in the graph. */
export const entityTypes = Object.keys(own)

export const entityShapes: Readonly<Record<string, Shape>> = Object.fromEntries([
  ['Entity', shapeWith(common)],
  ['EntityEdge', entityEdgeShape],
  ...entityTypes.flatMap((type) => [
    [type, shapeWith({ ...common, ...own[type] })] as const,
    [`${type}Edge`, entityEdgeShape] as const,
  ]),
])

/** What entities store of what can be asked of them. */
export const entityColumns = [
  ...new Set(
    [common, ...Object.values(own)]
      .flatMap((fields) => Object.values(fields))
      .flatMap((reads) =>
        'columns' in reads ? reads.columns(undefined) : Array.isArray(reads) ? reads : [],
      ),
  ),
]

/** Filters of the root lists that ask for a link to an entity: argument, and how the link runs. */
const linkedTo: Readonly<
  Record<string, Readonly<Record<string, readonly [types: string, pointing: Pointing]>>>
> = {
  Strategy: { party: ['AGREED_BY', 'OUT'] },
  Solution: { owner: ['OWNED_BY', 'OUT'], strategy: [strategySolution, 'IN'] },
  Person: { organisation: ['HOLDS_ROLE_AT|CHAIRS', 'OUT'] },
  Partnership: { member: ['MEMBER_OF', 'IN'] },
  Track: { of: ['HAS_TRACK', 'IN'] },
  Goal: { of: ['HAS_GOAL', 'IN'] },
}

/** All entities of a label. */
export function entitiesOf(label: string): Fragment {
  return {
    gives: 'connection',
    binds: ['node'],
    match: (scope) => {
      const { node } = scope.own as { node: string }
      const links = Object.entries(linkedTo[label] ?? {}).filter(([name]) => scope.has(name))
      const bound: string[] = []
      const ids = links.flatMap(([name]) => {
        const clauses = currentIds(scope, name, `${name}Ids`, bound)
        bound.push(`${name}Ids`)
        return clauses
      })
      return {
        clauses: [...ids, `MATCH (${node}:${label})`],
        where: [
          ours(node),
          // All of ours have a sort key; saying so lets an index give the order.
          `${node}.sort IS NOT NULL`,
          ...where(scope, {
            kinds: (kinds) => `${node}.kind IN ${kinds}`,
            forms: (forms) => `${node}.form IN ${forms}`,
            asOf: (day) =>
              `(${node}.holdsFrom IS NOT NULL OR ${node}.holdsTo IS NOT NULL) AND coalesce(${node}.holdsFrom, '') <= ${day} AND coalesce(${node}.holdsTo, '9999') >= ${day}`,
          }),
          ...links.map(
            ([name, [types, pointing]]) =>
              `EXISTS { MATCH ${arrow(node, `held:${types}`, 'end:Entity', pointing)} WHERE ${ours('held')} AND end.id IN ${name}Ids }`,
          ),
        ],
      }
    },
    count: (scope) =>
      countedByName(
        scope,
        'kind',
        label === 'Entity'
          ? where(scope, { kinds: (kinds) => `one IN ${kinds}` })
          : [`one = '${kindOf(label)}'`],
        ['forms', 'asOf', ...Object.keys(linkedTo[label] ?? {})],
      ),
    order: alphabetical,
  }
}

/** The kind whose type is the label, such as POLICY_AREA for PolicyArea. */
const kindOf = (label: string): string => label.replaceAll(/(?<=[a-z])(?=[A-Z])/g, '_').toUpperCase()

/** Entities looked up by their ids, former ids included, each with its place in `asked`. */
export const entitiesByIds: Fragment = {
  gives: 'list',
  binds: ['node', 'at'],
  match: (scope) => {
    const { node, at } = scope.own
    const asked = given(scope, 'asked')
    return {
      clauses: [
        `UNWIND range(0, size(${asked}) - 1) AS ${at}`,
        `OPTIONAL MATCH (former:FormerId {id: ${asked}[${at}]})`,
        `WHERE ${ours('former')}`,
        `WITH ${at}, coalesce(former.current, ${asked}[${at}]) AS id`,
        `MATCH (${node}:Entity {id: id})`,
        `WHERE ${ours(node)}`,
      ],
    }
  },
  order: ({ at }) => [at as string],
}
