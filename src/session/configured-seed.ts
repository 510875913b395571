import { BadConfiguration, readConfig } from '../config.ts'
import { describeFault } from '../faults.ts'
import { NoSession } from './session.ts'

/**
 * The directory of knowledge that the configuration names.
 *
 * @throws {NoSession} where the configuration is wrong.
 */
export function configuredSeed(): string {
  try {
    return readConfig().seed
  } catch (error) {
    throw new NoSession(describeFault(error, undefined), error instanceof BadConfiguration)
  }
}
