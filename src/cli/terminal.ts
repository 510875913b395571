/** What goes to the terminal: answers to stdout, everything else to stderr. */

export function print(text: string): void {
  process.stdout.write(`${text}\n`)
}

export function printJson(value: unknown): void {
  print(JSON.stringify(value, null, process.stdout.isTTY ? 2 : undefined))
}

export interface Progress {
  readonly tell: (doing: string, done?: number, all?: number) => void
  readonly clear: () => void
}

/** One line that is written over; nothing where stderr is no terminal, so that a log stays clean. */
export function createProgress(stream: NodeJS.WriteStream = process.stderr): Progress {
  let isOpen = false
  const clear = () => {
    if (isOpen) stream.write('\r\x1b[2K')
    isOpen = false
  }
  const tell: Progress['tell'] = (doing, done, all) => {
    if (!stream.isTTY) return
    clear()
    stream.write(done === undefined || !all ? `${doing} …` : `${doing} … ${Math.floor((100 * done) / all)} %`)
    isOpen = true
  }
  return { tell, clear }
}

/** How wide the terminal is; unlimited where the output goes elsewhere. */
export function terminalWidth(): number {
  return process.stdout.isTTY ? process.stdout.columns : Number.POSITIVE_INFINITY
}
