/** How a run ends: what the shell is told. */

/** It did what was asked. */
export const done = 0
/** The question failed, or has no answer. */
export const noAnswer = 1
/** The command line or the configuration is wrong. */
export const wrongUsage = 2

/** Ends the run with one line on stderr. */
export class Ending extends Error {
  override readonly name = 'Ending'
  readonly exitCode: number

  constructor(message: string, exitCode: number) {
    super(message)
    this.exitCode = exitCode
  }
}
