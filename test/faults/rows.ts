/** The rows of the fault table: each test file keeps its own in artefacts/faults/, and run.ts puts them together. */

import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const columns = [
  'fault',
  'clients saw',
  'slowest answer',
  'while it lasted',
  'recovered after',
  'lost',
] as const

export type Row = Readonly<Record<(typeof columns)[number], string>>

export const folder = fileURLToPath(new URL('../../artefacts/faults/', import.meta.url))

export function keepRows(name: string, rows: readonly Row[]): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(`${folder}${name}.json`, `${JSON.stringify(rows, null, 2)}\n`)
}
