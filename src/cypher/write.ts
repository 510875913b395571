/** Statements that bring the projection of seed/ into an engine, and compare it with what is there. */

import { mark, type Parameters, type Row, type Statement, type Value } from '../graph/port.ts'

/** The properties of a node or relationship of ours: its id, the mark, and the rest. */
export interface Stored {
  readonly id: string
  readonly [mark]: string
  readonly [property: string]: Value
}

/** A relationship as it shall be stored, with the ids of its ends. */
export interface StoredLink {
  readonly type: string
  readonly from: string
  readonly to: string
  readonly properties: Stored
}

/** A node as it was found. */
export interface FoundNode {
  readonly labels: readonly string[]
  readonly properties: Stored
}

/** A relationship as it was found, and by what the engine knows it. */
export interface FoundLink extends StoredLink {
  readonly handle: string
}

/** Labels and relationship types become part of a statement's text, so nothing but a plain word is let through. */
function word(name: string): string {
  if (!/^[A-Za-z][A-Za-z_]*$/.test(name)) throw new Error(`${name} cannot be a label or a type`)
  return name
}

const labelled = (labels: readonly string[]): string => labels.map((label) => `:${word(label)}`).join('')

const rows = (name: string, values: readonly object[]): Parameters => ({ [name]: values as Value })

/** Rows of a statement as the type that its RETURN makes. */
export const found = <Type>(read: readonly Row[]): readonly Type[] => read as unknown as readonly Type[]

/** Writing this node makes a second load wait until the first one's transaction has ended. */
export const takeLock: Statement = {
  text: `MERGE (lock:DatasetLock {id: 'lock'})
SET lock.${mark} = 'lock'`,
  parameters: {},
}

/** What of ours is stored under a label. */
export function storedNodes(label: string): Statement {
  return {
    text: `MATCH (n:${word(label)})
WHERE n.${mark} IS NOT NULL
RETURN labels(n) AS labels, properties(n) AS properties
ORDER BY n.id`,
    parameters: {},
  }
}

/** One node of ours under a label, if there is any. */
export function firstOfOurs(label: string): Statement {
  return {
    text: `MATCH (n:${word(label)})
WHERE n.${mark} IS NOT NULL
RETURN n.id AS id
LIMIT 1`,
    parameters: {},
  }
}

/** Nodes that others keep under a label with an id that is ours. */
export function foreignNodes(label: string, ids: readonly string[]): Statement {
  return {
    text: `UNWIND $ids AS id
MATCH (n:${word(label)} {id: id})
WHERE n.${mark} IS NULL
RETURN n.id AS id
ORDER BY id`,
    parameters: { ids },
  }
}

/** What of ours is stored between nodes, wherever somebody may have moved it. */
export const storedLinks: Statement = {
  text: `MATCH (subject)-[link]->(object)
WHERE link.${mark} IS NOT NULL
RETURN elementId(link) AS handle, type(link) AS type, subject.id AS from, object.id AS to, properties(link) AS properties
ORDER BY link.id, handle`,
  parameters: {},
}

/** What the index of a hub's links is made of. */
export function hubLinks(id: string): Statement {
  return {
    text: `MATCH (hub:Entity {id: $id})-[link]-(other:Entity)
WHERE link.${mark} IS NOT NULL
RETURN link.id AS id, type(link) AS type, startNode(link).id AS from, endNode(link).id AS to,
  link.sourceIds AS sourceIds, link.sourceCount AS sourceCount, link.holdsFrom AS holdsFrom, link.holdsTo AS holdsTo,
  other.id AS otherId, other.sort AS sort, other.kind AS kind, labels(other) AS labels`,
    parameters: { id },
  }
}

export function createNodes(labels: readonly string[], nodes: readonly Stored[]): Statement {
  return {
    text: `UNWIND $nodes AS properties
CREATE (n${labelled(labels)})
SET n = properties`,
    parameters: rows('nodes', nodes),
  }
}

export function changeNodes(label: string, nodes: readonly Stored[]): Statement {
  return {
    text: `UNWIND $nodes AS properties
MATCH (n:${word(label)} {id: properties.id})
SET n = properties`,
    parameters: rows('nodes', nodes),
  }
}

/** Gives nodes the labels they lack and takes others from them; what is neither is left alone. */
export function relabelNodes(
  label: string,
  given: readonly string[],
  taken: readonly string[],
  ids: readonly string[],
): Statement {
  return {
    text: [
      'UNWIND $ids AS id',
      `MATCH (n:${word(label)} {id: id})`,
      ...(taken.length > 0 ? [`REMOVE n${labelled(taken)}`] : []),
      `SET n${labelled(given)}`,
    ].join('\n'),
    parameters: { ids },
  }
}

export function removeNodes(label: string, ids: readonly string[]): Statement {
  return {
    text: `UNWIND $ids AS id
MATCH (n:${word(label)} {id: id})
DETACH DELETE n`,
    parameters: { ids },
  }
}

export function createLinks(type: string, links: readonly StoredLink[]): Statement {
  return {
    text: `UNWIND $links AS row
MATCH (subject:Entity {id: row.from})
MATCH (object:Entity {id: row.to})
CREATE (subject)-[link:${word(type)}]->(object)
SET link = row.properties`,
    parameters: rows('links', links),
  }
}

export function removeLinks(handles: readonly string[]): Statement {
  return {
    text: `MATCH ()-[link]->()
WHERE elementId(link) IN $handles
DELETE link`,
    parameters: { handles },
  }
}
