import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const folders: string[] = []

/** A folder that is gone when this process ends, however it does so short of being killed. */
export function temporaryFolder(): string {
  if (folders.length === 0) process.on('exit', removeAll)
  const folder = mkdtempSync(join(tmpdir(), 'digigraf-bench-'))
  folders.push(folder)
  return folder
}

function removeAll(): void {
  // Neo4j may still be closing files there when a signal ended us.
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}
