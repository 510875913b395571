/** GraphML 1.0 (graphml.graphdrawing.org): opens in Gephi, yEd, Cytoscape, networkx and igraph. */

import { aboutOf, type ExportContext } from './about.ts'
import { type Cells, type Column, cellsOf, entityColumns, flat, linkCells, linkColumns } from './columns.ts'
import type { Reading } from './reading.ts'
import { type Element, elements, xmlText } from './xml.ts'

const types = {
  string: 'string',
  list: 'string',
  integer: 'int',
  double: 'double',
  boolean: 'boolean',
} as const

/** Tools show an attribute of this name beside the node or edge. */
const label: Column = { name: 'label', type: 'string' }
const nodeColumns = [label, ...entityColumns.filter(({ name }) => name !== 'id')]
const edgeColumns = [label, ...linkColumns.filter(({ name }) => !['id', 'from', 'to'].includes(name))]

/** Entities as nodes and links as directed edges, several between the same two where there are several links. */
export async function* writeGraphml(reading: Reading, context: ExportContext): AsyncGenerator<string> {
  const about = aboutOf(reading, context)
  const aboutColumns = Object.keys(about).map((name): Column => ({ name, type: 'string' }))
  yield `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns">
${elements('key', [...keys('graph', aboutColumns), ...keys('node', nodeColumns), ...keys('edge', edgeColumns)])}`
  yield `<graph id="digitaliseringsgraf" edgedefault="directed">
${elements('data', data('graph', aboutColumns, about))}`
  for await (const page of reading.entities()) {
    const nodes = page.map((entity): Element => {
      const cells = { ...cellsOf(entityColumns, entity, context), label: entity.nameDa }
      return { '@id': entity.id, data: data('node', nodeColumns, cells) }
    })
    yield elements('node', nodes)
  }
  for await (const page of reading.links()) {
    const edges = page.map((link): Element => {
      const cells = linkCells(link, context)
      return {
        '@id': link.id,
        '@source': link.from,
        '@target': link.to,
        data: data('edge', edgeColumns, { ...cells, label: cells.phraseDa ?? link.type }),
      }
    })
    yield elements('edge', edges)
  }
  yield '</graph>\n</graphml>\n'
}

const keys = (of: string, columns: readonly Column[]): Element[] =>
  columns.map(({ name, type }) => ({
    '@id': `${of}.${name}`,
    '@for': of,
    '@attr.name': name,
    '@attr.type': types[type],
  }))

function data(of: string, columns: readonly Column[], cells: Cells): Element[] {
  return columns.flatMap(({ name }) => {
    const value = flat(cells[name])
    return value === undefined ? [] : [{ '@key': `${of}.${name}`, '#text': xmlText(value) }]
  })
}
