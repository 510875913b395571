import { readFileSync } from 'node:fs'
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import type { Lang } from '../session/names.ts'
import type { Session } from '../session/session.ts'
import { createAssistantServer } from './server.ts'

/** Serves an assistant on stdin and stdout until it hangs up. Nothing else may write to stdout meanwhile. */
export async function serveAssistant(session: Session, lang: Lang): Promise<void> {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))
  const server = createAssistantServer(session, lang, version)
  const ended = new Promise<void>((resolve) => {
    server.server.onclose = resolve
    // The transport does not notice that the assistant has closed its end.
    process.stdin.on('end', () => server.close())
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.close())
  })
  await server.connect(new StdioServerTransport())
  await ended
}
