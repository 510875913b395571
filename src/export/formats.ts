/** The formats that the graph is exported in, by the endings of their files. */

import type { ExportContext } from './about.ts'
import type { Reading } from './reading.ts'

type Writer = (reading: Reading, context: ExportContext) => AsyncGenerator<string | Uint8Array>

export interface ExportFormat {
  readonly mediaType: string
  /** Loads what writes the format, for some of the libraries are slow to load. */
  writer(): Promise<Writer>
}

export const exportFormats: Readonly<Record<string, ExportFormat>> = {
  json: {
    mediaType: 'application/json; charset=utf-8',
    writer: async () => (await import('./json.ts')).writeJson,
  },
  'csv.zip': { mediaType: 'application/zip', writer: async () => (await import('./csv.ts')).writeCsvZip },
  graphml: {
    mediaType: 'application/graphml+xml; charset=utf-8',
    writer: async () => (await import('./graphml.ts')).writeGraphml,
  },
  gexf: {
    mediaType: 'application/gexf+xml; charset=utf-8',
    writer: async () => (await import('./gexf.ts')).writeGexf,
  },
  ttl: {
    mediaType: 'text/turtle; charset=utf-8',
    writer: async () => (await import('./turtle.ts')).writeTurtle,
  },
  jsonld: {
    mediaType: 'application/ld+json',
    writer: async () => (await import('./json-ld.ts')).writeJsonLd,
  },
  cypher: {
    mediaType: 'text/plain; charset=utf-8',
    writer: async () => (await import('./cypher-script.ts')).writeCypherScript,
  },
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
  const write = await format.writer()
  const pieces = write(reading, context)
  const first = await pieces.next()
  return (async function* () {
    if (first.value) yield first.value
    yield* pieces
    await reading.finish()
  })()
}
