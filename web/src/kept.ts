function browserStorage(): Storage | undefined {
  try {
    return window.localStorage
  } catch {
    // A browser that is told to keep nothing for a site throws on being asked.
    return undefined
  }
}

type Kept = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'clear' | 'length'>

const nothing: Kept = {
  getItem: () => null,
  setItem: () => undefined,
  removeItem: () => undefined,
  clear: () => undefined,
  length: 0,
}

/** What the browser keeps for this site: nothing where it may not. */
export const kept: Kept = browserStorage() ?? nothing

export const keepsNothing = kept === nothing
