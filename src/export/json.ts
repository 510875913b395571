import { aboutOf, type ExportContext } from './about.ts'
import {
  type Cells,
  cellsOf,
  claimColumns,
  conflictColumns,
  entityColumns,
  gapColumns,
  linkCells,
  sourceColumns,
} from './columns.ts'
import type { Reading } from './reading.ts'

/** One JSON object: `about`, then a list of each kind of record, a record a line. */
export async function* writeJson(reading: Reading, context: ExportContext): AsyncGenerator<string> {
  const lists: [string, AsyncIterable<readonly Cells[]>][] = [
    ['entities', each(reading.entities(), (entity) => cellsOf(entityColumns, entity, context))],
    ['links', each(reading.links(), (link) => linkCells(link, context))],
    ['claims', each(reading.claims(), (claim) => cellsOf(claimColumns, claim, context))],
    ['sources', each(reading.sources(), (source) => cellsOf(sourceColumns, source, context))],
    ['conflicts', each(reading.conflicts(), (conflict) => cellsOf(conflictColumns, conflict, context))],
    ['gaps', each(reading.gaps(), (gap) => cellsOf(gapColumns, gap, context))],
  ]
  yield `{"about":${JSON.stringify(aboutOf(reading, context))}`
  for (const [name, pages] of lists) {
    yield `,\n"${name}":[`
    let separator = '\n'
    for await (const page of pages) {
      yield separator + page.map((cells) => JSON.stringify(cells)).join(',\n')
      separator = ',\n'
    }
    yield ']'
  }
  yield '}\n'
}

async function* each<Item, Result>(
  pages: AsyncIterable<readonly Item[]>,
  change: (item: Item) => Result,
): AsyncGenerator<readonly Result[]> {
  for await (const page of pages) yield page.map(change)
}
