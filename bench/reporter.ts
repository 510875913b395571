/** Progress on a terminal's stderr: one line that is written over. Elsewhere nothing is said until the tables. */

export interface Reporter {
  report(text: string): void
  clear(): void
}

export function createReporter(stream: NodeJS.WriteStream = process.stderr): Reporter {
  const begin = performance.now()
  const line = (text: string) => stream.write(`\r\u001b[2K${text}`)
  return stream.isTTY
    ? {
        report(text) {
          const seconds = Math.round((performance.now() - begin) / 1000)
          line(`${seconds} s  ${text}`.slice(0, stream.columns - 1))
        },
        clear: () => line(''),
      }
    : { report() {}, clear() {} }
}
