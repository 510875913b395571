import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A folder that is gone when this process ends, however it does so short of being killed. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'digigraf-bench-'))
  // Neo4j may still be closing files there when a signal ended us.
  process.on('exit', () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))
  return folder
}
