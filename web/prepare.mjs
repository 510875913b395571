/** What npm runs after `npm ci` and before `npm pack`: builds the pages, where there is what builds them. */

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
