/** Whether all servers answer all questions alike; nothing is timed. */

import type { Neo4jAccess } from '../../src/config.ts'
import { type Comparison, compareAnswers, openField } from '../field.ts'

export interface SmokeOptions {
  /** One that may be filled anew; without it one is started. */
  readonly neo4j?: Neo4jAccess
  readonly report: (text: string) => void
}

export async function runSmoke(options: SmokeOptions): Promise<Comparison[]> {
  const field = await openField({ ...options, entities: 300, questions: 20 })
  try {
    return await compareAnswers(field, options.report)
  } finally {
    await field.stop()
  }
}
