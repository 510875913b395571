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

/** Tells whether the batch has been written. */
export function writtenBatch(id: string): Statement {
  return {
    text: `MATCH (batch:DatasetBatch {id: $id})
RETURN batch.id AS id`,
    parameters: { id },
  }
}

/** Tells that the batch has been written. */
export function markBatch(id: string): Statement {
  return {
    text: `CREATE (:DatasetBatch {id: $id, ${mark}: 'batch'})`,
    parameters: { id },
  }
}

export const removeBatches: Statement = {
  text: `MATCH (batch:DatasetBatch)
WHERE batch.${mark} IS NOT NULL
DELETE batch`,
  parameters: {},
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

/** What the index of a hub's links is made of, some links at a time. */
export function hubLinks(id: string, after: string, limit: number): Statement {
  return {
    text: `MATCH (hub:Entity {id: $id})-[link]-(other:Entity)
WHERE link.${mark} IS NOT NULL AND link.id > $after
RETURN link.id AS id, type(link) AS type, startNode(link).id AS from, endNode(link).id AS to,
  link.sourceIds AS sourceIds, link.sourceCount AS sourceCount, link.holdsFrom AS holdsFrom, link.holdsTo AS holdsTo,
  other.id AS otherId, other.sort AS sort, other.kind AS kind, labels(other) AS labels
ORDER BY id
LIMIT $limit`,
    parameters: { id, after, limit },
  }
}

/** Rows as lists, their properties named once in the text: half as much to send as maps, and less work for the engine. */
function listed(items: readonly Stored[], first: number) {
  const names = [...new Set(items.flatMap((item) => Object.keys(item)))].sort()
  return {
    properties: names.map((name, place) => `${word(name)}: row[${first + place}]`).join(', '),
    // What a row lacks is null, and a property that is null is none.
    values: (item: Stored): Value[] => names.map((name) => item[name] ?? null),
  }
}

export function createNodes(labels: readonly string[], nodes: readonly Stored[]): Statement {
  const { properties, values } = listed(nodes, 0)
  return {
    text: `UNWIND $nodes AS row
CREATE (n${labelled(labels)} {${properties}})`,
    parameters: { nodes: nodes.map(values) },
  }
}

/** Tells entities where they stand, as rows of an id and a position. */
export function placeEntities(positions: readonly (readonly [id: string, position: number])[]): Statement {
  return {
    text: `UNWIND $positions AS row
MATCH (n:Entity {id: row[0]})
SET n.position = row[1]`,
    parameters: { positions },
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
  const { properties, values } = listed(
    links.map((link) => link.properties),
    2,
  )
  return {
    text: `UNWIND $links AS row
MATCH (subject:Entity {id: row[0]})
MATCH (object:Entity {id: row[1]})
CREATE (subject)-[link:${word(type)} {${properties}}]->(object)`,
    parameters: { links: links.map((link) => [link.from, link.to, ...values(link.properties)]) },
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
