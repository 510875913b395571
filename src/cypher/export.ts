/** Statements that read the graph, or a selection of it, page by page in the order of ids. */

import type { Given, Names, Scope } from '../compile/shape.ts'
import { mark, type Statement, type Value } from '../graph/port.ts'
import { given } from './arguments.ts'
import { linkConditions } from './link.ts'
import { neighbourhood } from './subgraph.ts'

/** What restricts an export: links by type and day, entities by kind, or a list of entities that is already chosen. */
export interface ExportFilter {
  readonly types?: readonly string[]
  readonly kinds?: readonly string[]
  /** A full ISO day. */
  readonly asOf?: string
  readonly ids?: readonly string[]
}

export interface NeighbourhoodArguments extends Omit<ExportFilter, 'ids'> {
  readonly of: readonly string[]
  readonly depth: number
  readonly limit: number
}

/** A scope outside a selection: names are as given, and what is asked for becomes the statement's parameters. */
function scopeOf(asked: object, own: Names = {}): Scope & { readonly parameters: Record<string, Value> } {
  const values = asked as Given
  const parameters: Record<string, Value> = {}
  return {
    parent: {},
    own,
    has: (argument) => values[argument] != null,
    shape: (argument) => values[argument],
    knows: () => false,
    selects: () => true,
    parameters,
    parameter: (name, value) => {
      parameters[name] = value(values)
      return `$${name}`
    },
  }
}

const conditions = (parts: readonly (string | undefined)[]): string =>
  parts.filter((part) => part !== undefined).join('\n  AND ')

/** That an entity is one of those chosen, or of the kinds asked for. */
function among(scope: Scope, entity: string): string[] {
  const ids = given(scope, 'ids')
  const kinds = given(scope, 'kinds')
  if (ids) return [`${entity}.id IN ${ids}`]
  return kinds ? [`${entity}.kind IN ${kinds}`] : []
}

/** Conditions on a link whose other end is bound as `other`. */
function passing(scope: Scope, link: string, other: string): string[] {
  return [`${link}.${mark} IS NOT NULL`, ...linkConditions(scope, link), ...among(scope, other)]
}

export const exportedDataset: Statement = {
  text: "MATCH (n:Dataset {id: 'dataset'})\nRETURN properties(n) AS properties",
  parameters: {},
}

/** The ids of what lies around some entities, as the root field `neighbourhood` chooses them. */
export function neighbourhoodIds(asked: NeighbourhoodArguments): Statement {
  const scope = scopeOf(asked, {
    entities: 'entities',
    links: 'links',
    truncated: 'truncated',
    frontier: 'frontier',
  })
  const { clauses } = neighbourhood.match(scope)
  return {
    text: [...clauses, 'RETURN [entity IN entities | entity.id] AS ids, truncated'].join('\n'),
    parameters: scope.parameters,
  }
}

/** Which of the ids, or what they became, are entities; `current` is null for one that is none. */
export function currentEntityIds(ids: readonly string[]): Statement {
  return {
    text: `UNWIND $ids AS asked
OPTIONAL MATCH (former:FormerId {id: asked})
OPTIONAL MATCH (n:Entity {id: coalesce(former.current, asked)})
RETURN asked, n.id AS current
ORDER BY asked`,
    parameters: { ids },
  }
}

/**
 * The next entities after an id. Where links are chosen by type or day, only entities that such a link joins to another
 * of the selection are in it.
 */
export function entitiesAfter(filter: ExportFilter, after: string, size: number): Statement {
  const scope = scopeOf({ ...filter, after, size })
  const chosenByLinks = !filter.ids && (filter.types || filter.asOf)
  return {
    text: `MATCH (n:Entity)
WHERE ${conditions([
      `n.id > ${given(scope, 'after')}`,
      `n.${mark} IS NOT NULL`,
      ...among(scope, 'n'),
      chosenByLinks
        ? `EXISTS { MATCH (n)-[link]-(other:Entity) WHERE ${passing(scope, 'link', 'other').join(' AND ')} }`
        : undefined,
    ])}
RETURN n.id AS id, properties(n) AS properties
ORDER BY id
LIMIT ${given(scope, 'size')}`,
    parameters: scope.parameters,
  }
}

/** The links of some subjects that are in the selection. */
export function linksOf(filter: ExportFilter, subjects: readonly string[]): Statement {
  const scope = scopeOf({ ...filter, subjects })
  return {
    text: `UNWIND ${given(scope, 'subjects')} AS from
MATCH (subject:Entity {id: from})-[link]->(object:Entity)
WHERE ${conditions(passing(scope, 'link', 'object'))}
RETURN link.id AS id, type(link) AS type, from, object.id AS to, properties(link) AS properties
ORDER BY id`,
    parameters: scope.parameters,
  }
}

/**
 * The claims on some subjects that are in the selection: those on the subject alone, those that support a link of the
 * selection, and, unless links are chosen by day, those that support none because they are deprecated.
 */
export function claimsOn(filter: ExportFilter, subjects: readonly string[]): Statement {
  const scope = scopeOf({ ...filter, subjects })
  const types = given(scope, 'types')
  const unlinked = filter.asOf
    ? undefined
    : conditions([
        'n.linkId IS NULL',
        types ? `n.property IN ${types}` : undefined,
        ...among(scope, 'object').map(
          (condition) => `EXISTS { MATCH (object:Entity {id: n.object}) WHERE ${condition} }`,
        ),
      ])
  return {
    // Gathered in an optional match the links cost the embedded engine ten times as much.
    text: `UNWIND ${given(scope, 'subjects')} AS on
CALL (on) {
  MATCH (subject:Entity {id: on})-[link]-(other:Entity)
  WHERE ${passing(scope, 'link', 'other').join('\n    AND ')}
  RETURN collect(link.id) AS linked
}
MATCH (n:Claim {subject: on})
WHERE n.${mark} IS NOT NULL
  AND (n.object IS NULL OR n.linkId IN linked${unlinked ? ` OR (${unlinked})` : ''})
RETURN n.id AS id, properties(n) AS properties
ORDER BY id`,
    parameters: scope.parameters,
  }
}

/** The next nodes of a label after an id; only those of the ids where some are given. */
export function nodesAfter(
  label: 'Claim' | 'Source' | 'Conflict' | 'Gap' | 'FormerId',
  after: string,
  size: number,
  ids?: readonly string[],
): Statement {
  return {
    text: `MATCH (n:${label})
WHERE n.id > $after
  AND n.${mark} IS NOT NULL${ids ? '\n  AND n.id IN $ids' : ''}
RETURN n.id AS id, properties(n) AS properties
ORDER BY id
LIMIT $size`,
    parameters: { after, size, ...(ids ? { ids } : {}) },
  }
}

/** One node by its id, with the id that it has now. */
export function nodeWithId(label: 'Entity' | 'Claim' | 'Source' | 'Conflict' | 'Gap', id: string): Statement {
  return {
    text: `OPTIONAL MATCH (former:FormerId {id: $id})
WITH coalesce(former.current, $id) AS current
MATCH (n:${label} {id: current})
RETURN n.id AS id, properties(n) AS properties
ORDER BY id`,
    parameters: { id },
  }
}

/** The ids that an entity had before: so few ids ever change that they need no index by what they became. */
export function formerIdsOf(id: string): Statement {
  return {
    text: `MATCH (n:FormerId)
WHERE n.current = $id
  AND n.${mark} IS NOT NULL
RETURN n.id AS id
ORDER BY id`,
    parameters: { id },
  }
}

/** A link by its id and the id of its subject, which a link's id begins with. */
export function linkWithId(id: string, from: string): Statement {
  return {
    text: `MATCH (subject:Entity {id: $from})-[link]->(object:Entity)
WHERE link.id = $id
RETURN link.id AS id, type(link) AS type, subject.id AS from, object.id AS to, properties(link) AS properties
ORDER BY id`,
    parameters: { id, from },
  }
}

/** All links of one entity, whichever way they point. */
export function linksAround(id: string): Statement {
  return {
    text: `MATCH (n:Entity {id: $id})-[link]-(other:Entity)
WHERE link.${mark} IS NOT NULL
RETURN link.id AS id, type(link) AS type, startNode(link).id AS from, endNode(link).id AS to, properties(link) AS properties
ORDER BY id`,
    parameters: { id },
  }
}

/** Claims whose property of that name is the id. */
export function claimsBy(
  property: 'subject' | 'object' | 'linkId' | 'source',
  id: string,
  after: string,
  size: number,
): Statement {
  return {
    text: `MATCH (n:Claim {${property}: $id})
WHERE n.id > $after
RETURN n.id AS id, properties(n) AS properties
ORDER BY id
LIMIT $size`,
    parameters: { id, after, size },
  }
}

/** The names of some entities and sources, by themselves and as they stand inside a sentence. */
export function namesOf(ids: readonly string[]): Statement {
  return {
    text: `UNWIND $ids AS id
OPTIONAL MATCH (entity:Entity {id: id})
OPTIONAL MATCH (source:Source {id: id})
WITH id, entity, source
WHERE entity IS NOT NULL OR source IS NOT NULL
RETURN id, coalesce(entity.nameDa, source.title) AS da, entity.nameEn AS en,
  coalesce(entity.nameWithinDa, entity.nameDa, source.title) AS withinDa,
  coalesce(entity.nameWithinEn, entity.nameEn) AS withinEn
ORDER BY id`,
    parameters: { ids },
  }
}

/** What entities link to and are linked from, with the names of the other ends. */
export function linkedNames(ids: readonly string[]): Statement {
  return {
    text: `UNWIND $ids AS id
MATCH (n:Entity {id: id})-[link]-(other:Entity)
WHERE link.${mark} IS NOT NULL
RETURN id, type(link) AS type, startNode(link).id = id AS isOut, other.id AS other, other.nameDa AS nameDa, other.nameEn AS nameEn, other.aliases AS aliases
ORDER BY id, type, link.id`,
    parameters: { ids },
  }
}

/** Entities by their ids, former ones included; `asked` is the id that was asked for. */
export function entitiesWithIds(ids: readonly string[]): Statement {
  return {
    text: `UNWIND $ids AS asked
OPTIONAL MATCH (former:FormerId {id: asked})
MATCH (n:Entity {id: coalesce(former.current, asked)})
RETURN asked, n.id AS id, properties(n) AS properties
ORDER BY asked`,
    parameters: { ids },
  }
}
