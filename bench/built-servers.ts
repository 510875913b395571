/** The servers as plain Node runs them: what translates TypeScript while it runs slows some of them more than others. */

import { type ChildProcess, fork } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { bundle } from '../bin/bundle.mjs'
import type { ServerSettings } from './servers/serving.ts'
import { temporaryFolder } from './temporary.ts'

const modules = ['ours', 'peer', 'raw', 'memory', 'filler', 'plain-filler'] as const
export type ServerModule = (typeof modules)[number]

export interface ForkedServer {
  readonly settings: ServerSettings
  /** Node's own arguments. */
  readonly execArgv?: readonly string[]
}

/** Starts a process that tells of itself by messages. */
export async function forkServer(
  module: ServerModule,
  { settings, execArgv = [] }: ForkedServer,
): Promise<ChildProcess> {
  built ??= buildServers()
  return fork(join(await built, `${module}.mjs`), [JSON.stringify(settings)], {
    execArgv: [...execArgv],
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
}

let built: Promise<string> | undefined

/** The folder of the bundles. */
async function buildServers(): Promise<string> {
  const folder = temporaryFolder()
  const entries = modules.map((name) => `bench/servers/${name}.ts`)
  for (const { path, contents } of await bundle(entries, folder)) {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, contents)
  }
  symlinkSync(fileURLToPath(new URL('../node_modules', import.meta.url)), join(folder, 'node_modules'), 'dir')
  return folder
}
