import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'

export type Lock = {
  /** Hands the lock over to another process, which then has to remove the file. */
  handTo(pid: number): void
  /** Does nothing once it is handed over. */
  release(): void
}

/**
 * Takes a lock file that holds the owner's process id; one left behind by a dead process is taken over.
 *
 * @returns the lock, or the id of the living process that has it (0 when its file cannot be read)
 */
export function takeLock(file: string): Lock | number {
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' })
      let mine = true
      return {
        handTo: (pid) => {
          mine = false
          writeFileSync(`${file}.next`, String(pid))
          renameSync(`${file}.next`, file)
        },
        release: () => {
          if (mine) rmSync(file, { force: true })
          mine = false
        },
      }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
    const owner = ownerOf(file)
    if (owner === undefined) continue
    if (owner === 0 || isAlive(owner)) return owner
    rmSync(file, { force: true })
  }
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

function ownerOf(file: string): number | undefined {
  try {
    const pid = Number(readFileSync(file, 'utf8'))
    return Number.isSafeInteger(pid) && pid > 0 ? pid : 0
  } catch {
    return undefined
  }
}
