/**
 * GEXF 1.3 (gexf.net), Gephi's own format. Not by graphology-gexf, which reads it in the tests: that writes one text of a
 * graph that is whole in memory, and declares only the attributes that it meets there; an export goes page by page.
 */

import { aboutOf, type ExportContext, selectionText } from './about.ts'
import { type Cells, type Column, cellsOf, entityColumns, flat, linkCells, linkColumns } from './columns.ts'
import type { Reading } from './reading.ts'
import { type Element, elements, xmlText } from './xml.ts'

const types = {
  string: 'string',
  list: 'string',
  integer: 'integer',
  double: 'double',
  boolean: 'boolean',
} as const

// An attribute named x, y, z, color or size would be read as a place or a look, so there is none; a test holds it.
const nodeColumns = entityColumns.filter(({ name }) => name !== 'id')
const edgeColumns = linkColumns.filter(({ name }) => !['id', 'from', 'to'].includes(name))

/** Entities as nodes and links as directed edges. */
export async function* writeGexf(reading: Reading, context: ExportContext): AsyncGenerator<string> {
  const about = aboutOf(reading, context)
  const meta: Element = {
    '@lastmodifieddate': about.retrievedAt.slice(0, 10),
    creator: about.title,
    description: `${about.title} (${about.titleEn}), version ${about.version}, ${selectionText(about)}, retrieved ${about.retrievedAt} from ${about.address}. ${about.licence}, ${about.licenceUrl}. ${about.rights}`,
  }
  yield `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" version="1.3">
${elements('meta', [meta])}<graph defaultedgetype="directed" mode="static" idtype="string">
${elements('attributes', [attributes('node', nodeColumns), attributes('edge', edgeColumns)])}<nodes>
`
  for await (const page of reading.entities()) {
    const nodes = page.map((entity): Element => {
      const values = attributeValues(nodeColumns, cellsOf(entityColumns, entity, context))
      return { '@id': entity.id, '@label': xmlText(entity.nameDa), attvalues: values }
    })
    yield elements('node', nodes)
  }
  yield '</nodes>\n<edges>\n'
  for await (const page of reading.links()) {
    const edges = page.map((link): Element => {
      const cells = linkCells(link, context)
      return {
        '@id': link.id,
        '@source': link.from,
        '@target': link.to,
        // Tells parallel edges apart.
        '@kind': link.type,
        '@label': xmlText(String(cells.phraseDa ?? link.type)),
        attvalues: attributeValues(edgeColumns, cells),
      }
    })
    yield elements('edge', edges)
  }
  yield '</edges>\n</graph>\n</gexf>\n'
}

const attributes = (of: string, columns: readonly Column[]): Element => ({
  '@class': of,
  attribute: columns.map(({ name, type }) => ({ '@id': name, '@title': name, '@type': types[type] })),
})

function attributeValues(columns: readonly Column[], cells: Cells): Element {
  return {
    attvalue: columns.flatMap(({ name }) => {
      const value = flat(cells[name])
      return value === undefined ? [] : [{ '@for': name, '@value': xmlText(value) }]
    }),
  }
}
