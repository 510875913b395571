import { accessSync, constants, mkdirSync } from 'node:fs'
import { LocalNeo4jError } from './local-neo4j-error.ts'

/** Makes sure of a folder that can be written to and that nobody else can look into. */
export function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    accessSync(folder, constants.W_OK)
  } catch (error) {
    throw new LocalNeo4jError(
      `${folder} cannot be used (${(error as NodeJS.ErrnoException).code}): give a folder that you may write to.`,
    )
  }
}
