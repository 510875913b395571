/** A failure that a person can act on: one line that says what is wrong and what to do. */
export class LocalNeo4jError extends Error {
  override readonly name = 'LocalNeo4jError'
}

export type Progress = {
  text: string
  /** The next report replaces this one, such as a counter. */
  transient: boolean
}

export type OnProgress = (progress: Progress) => void
