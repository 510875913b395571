import { unzipSync } from 'fflate'
import { exportFormats, startExport } from '../../src/export/formats.ts'
import { openReading, readDataset } from '../../src/export/reading.ts'
import type { Selection } from '../../src/export/selection.ts'
import type { Graph } from '../../src/graph/port.ts'
import type { Vocabulary } from '../../src/seed/model.ts'

export const base = 'https://graf.example'

export interface Given {
  readonly graph: Graph
  readonly vocabulary: Vocabulary
  readonly pageSize?: number
}

/** An export as the bytes that a client would get. */
export async function written(ending: string, given: Given, selection: Selection = {}): Promise<Buffer> {
  const format = exportFormats[ending]
  const dataset = await readDataset(given.graph)
  if (!format || !dataset) throw new Error(`${ending} is no format, or the graph is empty`)
  const { graph, vocabulary, pageSize } = given
  const retrievedAt = new Date('2026-01-02T03:04:05Z')
  const options = { graph, selection, retrievedAt, ...(pageSize ? { pageSize } : {}) }
  const pieces = await startExport(format, await openReading(dataset, options), { vocabulary, base })
  const parts: Buffer[] = []
  for await (const piece of pieces) parts.push(Buffer.from(piece))
  return Buffer.concat(parts)
}

type Cells = Readonly<Record<string, unknown>> & { readonly id: string }

export interface WrittenJson {
  readonly about: Readonly<Record<string, unknown>>
  readonly entities: readonly Cells[]
  readonly links: readonly (Cells & { readonly from: string; readonly to: string; readonly type: string })[]
  readonly claims: readonly Cells[]
  readonly sources: readonly Cells[]
  readonly conflicts: readonly Cells[]
  readonly gaps: readonly Cells[]
}

export async function writtenJson(given: Given, selection: Selection = {}): Promise<WrittenJson> {
  return JSON.parse((await written('json', given, selection)).toString())
}

/** The files of a zip by their names, as text. */
export function unzipped(zip: Buffer): Readonly<Record<string, string>> {
  const files = Object.entries(unzipSync(zip))
  return Object.fromEntries(files.map(([name, bytes]) => [name, Buffer.from(bytes).toString()]))
}
