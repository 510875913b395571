/** The server as it is started, in a process of its own, for programs that are no vitest test. */

import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

export interface ServingProcess {
  readonly address: string
  readonly pid: number
  stop(): void
}

/** Starts it on the embedded engine, or as the variables say, and waits until it listens. */
export async function startServing(variables: Readonly<Record<string, string>>): Promise<ServingProcess> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/main.ts'], {
    cwd: fileURLToPath(new URL('../../', import.meta.url)),
    env: {
      ...process.env,
      NEO4J_URI: '',
      HOST: '127.0.0.1',
      PORT: '0',
      npm_lifecycle_event: '',
      ...variables,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let told = ''
  child.stdout.setEncoding('utf8')
  const address = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (text: string) => {
      told += text
      const address = /Explore +(http:\S+?)\/\n/.exec(told)?.[1]
      if (address) resolve(address)
    })
    child.once('error', reject)
    child.once('close', (code) => reject(new Error(`the server ended (${code}) before it listened`)))
  })
  return { address, pid: child.pid as number, stop: () => void child.kill('SIGKILL') }
}
