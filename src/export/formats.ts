/** The formats that the graph is exported in, by the endings of their files. */

import type { ExportContext } from './about.ts'
import { writeCsvZip } from './csv.ts'
import { writeCypherScript } from './cypher-script.ts'
import { writeGexf } from './gexf.ts'
import { writeGraphml } from './graphml.ts'
import { writeJson } from './json.ts'
import { writeJsonLd } from './json-ld.ts'
import type { Reading } from './reading.ts'
import { writeTurtle } from './turtle.ts'

export interface ExportFormat {
  readonly mediaType: string
  write(reading: Reading, context: ExportContext): AsyncGenerator<string | Uint8Array>
}

export const exportFormats: Readonly<Record<string, ExportFormat>> = {
  json: { mediaType: 'application/json; charset=utf-8', write: writeJson },
  'csv.zip': { mediaType: 'application/zip', write: writeCsvZip },
  graphml: { mediaType: 'application/graphml+xml; charset=utf-8', write: writeGraphml },
  gexf: { mediaType: 'application/gexf+xml; charset=utf-8', write: writeGexf },
  ttl: { mediaType: 'text/turtle; charset=utf-8', write: writeTurtle },
  jsonld: { mediaType: 'application/ld+json', write: writeJsonLd },
  cypher: { mediaType: 'text/plain; charset=utf-8', write: writeCypherScript },
}

/**
 * The export's pieces, the first one already made: what fails before anything is sent can still be told as an error.
 * Throws ChangedMeanwhile instead of ending where the graph was loaded anew meanwhile.
 */
export async function startExport(
  format: ExportFormat,
  reading: Reading,
  context: ExportContext,
): Promise<AsyncGenerator<string | Uint8Array>> {
  const pieces = format.write(reading, context)
  const first = await pieces.next()
  return (async function* () {
    if (first.value) yield first.value
    yield* pieces
    await reading.finish()
  })()
}
