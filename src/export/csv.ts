import { stringify } from 'csv-stringify/sync'
import { strToU8, Zip, ZipDeflate } from 'fflate'
import { aboutOf, type ExportContext } from './about.ts'
import {
  type Cells,
  type Column,
  cellsOf,
  claimColumns,
  entityColumns,
  flat,
  linkCells,
  linkColumns,
  sourceColumns,
} from './columns.ts'
import type { Reading } from './reading.ts'

/** A zip with a table each of entities, links, claims and sources (RFC 4180, UTF-8 with BOM), and a README. */
export async function* writeCsvZip(reading: Reading, context: ExportContext): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    ready.push(chunk)
  })
  const open = (name: string) => {
    const file = new ZipDeflate(name, { level: 6 })
    // The format has no place for a time zone; readers take it for their own.
    file.mtime = reading.retrievedAt
    zip.add(file)
    return file
  }

  const readme = open('README.txt')
  readme.push(strToU8(`\uFEFF${readmeOf(reading, context)}`), true)
  const tables: [string, readonly Column[], AsyncIterable<readonly Cells[]>][] = [
    ['entities', entityColumns, each(reading.entities(), (item) => cellsOf(entityColumns, item, context))],
    ['links', linkColumns, each(reading.links(), (item) => linkCells(item, context))],
    ['claims', claimColumns, each(reading.claims(), (item) => cellsOf(claimColumns, item, context))],
    ['sources', sourceColumns, each(reading.sources(), (item) => cellsOf(sourceColumns, item, context))],
  ]
  for (const [name, columns, pages] of tables) {
    const file = open(`${name}.csv`)
    file.push(strToU8(csv([columns.map((column) => column.name)], true)))
    for await (const page of pages) {
      file.push(strToU8(csv(page.map((cells) => columns.map((column) => flat(cells[column.name]))))))
      yield* ready.splice(0)
    }
    file.push(new Uint8Array(), true)
    yield* ready.splice(0)
  }
  zip.end()
  yield* ready.splice(0)
}

function csv(rows: readonly (readonly (string | number | boolean | undefined)[])[], bom = false): string {
  return stringify(rows as never, {
    bom,
    record_delimiter: 'windows',
    // A spreadsheet would run a cell that begins as a formula does; with a ' before it, it is text.
    escape_formulas: true,
    cast: { boolean: String },
  })
}

async function* each<Item>(
  pages: AsyncIterable<readonly Item[]>,
  cells: (item: Item) => Cells,
): AsyncGenerator<readonly Cells[]> {
  for await (const page of pages) yield page.map(cells)
}

function readmeOf(reading: Reading, context: ExportContext): string {
  const about = aboutOf(reading, context)
  return `${about.title} (${about.titleEn})

Version     ${about.version}
Udvalg      ${about.selection}${about.truncated ? ' (afkortet: der var flere enheder end grænsen)' : ''}
Hentet      ${about.retrievedAt}
Adresse     ${about.address}
Licens      ${about.licence} ${about.licenceUrl}

${about.rightsDa}
${about.rights}

entities.csv  en enhed pr. række: strategier, løsninger, organisationer, personer, mål …
links.csv     en forbindelse pr. række: from og to er id'er i entities.csv
claims.csv    et udsagn pr. række: hvad én kilde siger; linkId er den forbindelse, det støtter
sources.csv   en kilde pr. række

UTF-8 med BOM, komma imellem, lister med " | " imellem. Datoer er så præcise som kilden: 2016, 2020-02, 2021-03-16.
En celle, der begynder som en formel (= + - @), har fået et ' foran.

entities.csv  one entity a row; links.csv one link a row, from and to are ids in entities.csv; claims.csv one claim a
row: what one source says, linkId is the link it supports; sources.csv one source a row. UTF-8 with BOM, comma
separated, lists joined with " | ". Dates are as precise as their source. A cell that begins as a formula does
(= + - @) has a ' before it.
`
}
