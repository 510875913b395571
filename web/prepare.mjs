/**
 * What npm runs after `npm ci` and before `npm pack`: builds the pages, where there is what builds them, and lets the
 * program run once, so that what it keeps of its sources and of the seed is there at the first start.
 */

import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const vite = await import('vite').catch((error) => {
  if (error.code !== 'ERR_MODULE_NOT_FOUND') throw error
})
if (vite) {
  const configFile = fileURLToPath(new URL('vite.config.ts', import.meta.url))
  await vite.build({ configFile, logLevel: 'warn' })
} else {
  console.warn(`The pages are not built, for npm was told to leave out the development dependencies, vite among them.
GraphQL, exports and identifiers are served without them. For the pages, run: npm ci`)
}

const program = fileURLToPath(new URL('../bin/digigraf.mjs', import.meta.url))
spawnSync(process.execPath, [program, 'complete', '--', 'links', ''], { stdio: 'ignore' })
