import type { Graph, Row } from '../../src/graph/port.ts'

export interface Contents {
  readonly nodes: readonly Row[]
  readonly relationships: readonly Row[]
}

/** All that an engine holds, ours or not, in an order that two engines agree on, the properties' too: as text it can be compared. */
export async function contentsOf(graph: Graph): Promise<Contents> {
  const nodes = await graph.read({
    text: 'MATCH (n)\nRETURN labels(n) AS labels, properties(n) AS properties',
    parameters: {},
  })
  const relationships = await graph.read({
    text: `MATCH (a)-[r]->(b)
RETURN type(r) AS type, a.id AS from, b.id AS to, properties(r) AS properties`,
    parameters: {},
  })
  const labelled = nodes.map(({ labels, properties }) => ({
    labels: [...(labels as string[])].sort(),
    properties: properties as Row,
  }))
  return { nodes: sorted(labelled), relationships: sorted(relationships) }
}

function sorted<Item extends object>(items: readonly Item[]): Item[] {
  const text = (value: unknown): string =>
    JSON.stringify(value, (_key, inner) =>
      inner !== null && typeof inner === 'object' && !Array.isArray(inner)
        ? Object.fromEntries(Object.entries(inner).sort(([one], [other]) => (one < other ? -1 : 1)))
        : inner,
    )
  return items
    .map(text)
    .sort()
    .map((item) => JSON.parse(item))
}

/** Runs statements of a test's own, as somebody at the database's own console would. */
export async function byHand(graph: Graph, ...texts: readonly string[]): Promise<void> {
  await graph.write(async (transaction) => {
    for (const text of texts) await transaction.run({ text, parameters: {} })
  })
}
