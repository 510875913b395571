import { existsSync, readdirSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { FastifyInstance } from 'fastify'
import pino from 'pino'
import { build } from 'vite'
import { createEmbeddedGraph } from '../../../src/graph/embedded.ts'
import { limits } from '../../../src/limits.ts'
import { load } from '../../../src/seed/load.ts'
import { project } from '../../../src/seed/project.ts'
import { readSeed } from '../../../src/seed/read-seed.ts'
import { createServer } from '../../../src/server/server.ts'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))
export const builtPages = at('../../../dist/web/')

function newest(directory: string): number {
  return Math.max(
    ...readdirSync(directory, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => statSync(`${entry.parentPath}/${entry.name}`).mtimeMs),
  )
}

/** Builds the pages when they are older than what they are made of, so that the tests never see an old page. */
export async function buildPages(): Promise<void> {
  const page = `${builtPages}index.html`
  if (existsSync(page) && statSync(page).mtimeMs > newest(at('../../../web/'))) return
  await build({ configFile: at('../../../web/vite.config.ts'), logLevel: 'error' })
}

export interface Site {
  readonly address: string
  readonly app: FastifyInstance
  readonly close: () => Promise<void>
}

/** The real server over the whole seed, in the embedded engine, at a port of its own. */
export async function startSite(port = 0): Promise<Site> {
  const reading = readSeed(at('../../../seed'))
  if (!reading.isSound) throw new Error(`seed/ has problems: ${JSON.stringify(reading.problems[0])}`)
  const graph = createEmbeddedGraph({ statementMilliseconds: limits.statementMilliseconds })
  const projection = project(reading.seed)
  await load(graph, projection)
  const app = await createServer({
    graph,
    vocabulary: projection.vocabulary,
    logger: pino({ level: 'silent' }),
  })
  const address = await app.listen({ host: '127.0.0.1', port })
  return {
    address,
    app,
    // At once, as when a machine goes down: nobody's question is waited for.
    close: async () => {
      await new Promise((resolve) => {
        app.server.close(resolve)
        app.server.closeAllConnections()
      })
      await graph.close()
    },
  }
}
