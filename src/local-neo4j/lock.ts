import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'

export type Lock = {
  /** Hands the lock over to other processes; the last of them to end has to remove the file. */
  handTo(pids: number[]): void
  /** Does nothing once it is handed over. */
  release(): void
}

/**
 * Takes a lock file that holds its owners' process ids; one that only dead processes own is taken over.
 *
 * @returns the lock, or the id of a living process that has it (0 when its file cannot be read)
 */
export function takeLock(file: string): Lock | number {
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' })
      return heldLock(file)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
    const owners = ownersOf(file)
    const alive = owners.findLast((pid) => pid === 0 || isAlive(pid))
    if (alive !== undefined) return alive
    rmSync(file, { force: true })
  }
}

function heldLock(file: string): Lock {
  let mine = true
  return {
    handTo: (pids) => {
      mine = false
      writeFileSync(`${file}.next`, pids.join(' '))
      renameSync(`${file}.next`, file)
    },
    release: () => {
      if (mine) rmSync(file, { force: true })
      mine = false
    },
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

/** None when the file is gone; 0 for what is no process id. */
function ownersOf(file: string): number[] {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw error
  }
  return text.split(' ').map((word) => (/^[1-9]\d*$/.test(word) ? Number(word) : 0))
}
