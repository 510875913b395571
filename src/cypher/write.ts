/** Statements that bring the projection of seed/ into an engine, and compare it with what is there. */

import type { Parameters, Statement, Value } from '../graph/port.ts'

/** A node as stored: its properties hold its id and a hash of the rest. */
export interface StoredNode {
  readonly id: string
  readonly hash: string
  readonly [property: string]: Value
}

/** A relationship as stored, with the ids of its ends. */
export interface StoredLink {
  readonly from: string
  readonly to: string
  readonly properties: StoredNode
}

/** Labels and relationship types become part of a statement's text, so nothing but a plain word is let through. */
function word(name: string): string {
  if (!/^[A-Za-z][A-Za-z_]*$/.test(name)) throw new Error(`${name} cannot be a label or a type`)
  return name
}

const rows = (name: string, values: readonly object[]): Parameters => ({ [name]: values as Value })

/** What of ours is stored under a label: only nodes that carry our hash are ours. */
export function storedNodes(label: string): Statement {
  return {
    text: `MATCH (n:${word(label)})
WHERE n.hash IS NOT NULL
RETURN properties(n) AS properties
ORDER BY n.id`,
    parameters: {},
  }
}

export const storedLinks: Statement = {
  text: `MATCH (:Entity)-[link]->(:Entity)
WHERE link.hash IS NOT NULL
RETURN startNode(link).id AS from, endNode(link).id AS to, properties(link) AS properties
ORDER BY link.id`,
  parameters: {},
}

export function createNodes(labels: readonly string[], nodes: readonly StoredNode[]): Statement {
  return {
    text: `UNWIND $nodes AS properties
CREATE (n:${labels.map(word).join(':')})
SET n = properties`,
    parameters: rows('nodes', nodes),
  }
}

export function changeNodes(label: string, nodes: readonly StoredNode[]): Statement {
  return {
    text: `UNWIND $nodes AS properties
MATCH (n:${word(label)} {id: properties.id})
SET n = properties`,
    parameters: rows('nodes', nodes),
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

export function removeLinks(ids: readonly { readonly id: string; readonly from: string }[]): Statement {
  return {
    text: `UNWIND $ids AS row
MATCH (subject:Entity {id: row.from})-[link]->(:Entity)
WHERE link.id = row.id AND link.hash IS NOT NULL
DELETE link`,
    parameters: { ids: ids.map(({ id, from }) => ({ id, from })) },
  }
}
