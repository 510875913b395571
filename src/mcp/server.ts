import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js'
import { z } from 'zod'
import { type Lang, NotFound } from '../session/names.ts'
import { NoSession, QuestionFailed, type Session } from '../session/session.ts'
import type { Tool } from './tool.ts'
import { conflicts } from './tools/conflicts.ts'
import { evidence } from './tools/evidence.ts'
import { links } from './tools/links.ts'
import { paths } from './tools/paths.ts'
import { search } from './tools/search.ts'

const instructions = `Danmarks digitaliseringsgraf knows strategies, solutions, organisations, people, partnerships and goals of Danish public digitalisation, how they are linked, when, and which source says so.
Names and ids such as solution:nemid are both understood. Every answer ends with its sources; repeat them, and say where sources disagree (tool conflicts) or where something is only planned, proposed or meant.`

/** The server of the Model Context Protocol, not yet connected. */
export function createAssistantServer(session: Session, defaultLang: Lang, version: string): McpServer {
  const server = new McpServer(
    { name: 'digigraf', title: 'Danmarks digitaliseringsgraf', version },
    { instructions },
  )
  for (const tool of [search, links, paths, evidence, conflicts]) register(server, tool, session, defaultLang)
  return server
}

/** An argument that a tool does not take is refused: left out, it would be another question that is answered. */
function strict(input: z.ZodRawShape): z.ZodObject {
  const taken = Object.keys(input).join(', ')
  return z.strictObject(input, {
    error: (issue) =>
      issue.code === 'unrecognized_keys'
        ? `there is no argument ${issue.keys.join(', ')}; the arguments are ${taken}`
        : undefined,
  })
}

function register(server: McpServer, tool: Tool, session: Session, defaultLang: Lang): void {
  const { name, title, description, input, output } = tool
  const settings = {
    title,
    description,
    inputSchema: strict(input),
    outputSchema: output,
    annotations: { readOnlyHint: true, idempotentHint: true, openWorldHint: false },
  }
  server.registerTool(name, settings, async (given): Promise<CallToolResult> => {
    const lang = given.lang === undefined ? defaultLang : given.lang === 'en' ? 'EN' : 'DA'
    try {
      const { text, structured } = await tool.answer(given as never, { session, lang })
      return { content: [{ type: 'text', text }], structuredContent: { ...structured } }
    } catch (error) {
      if (!(error instanceof NotFound || error instanceof QuestionFailed || error instanceof NoSession))
        throw error
      return { isError: true, content: [{ type: 'text', text: error.message }] }
    }
  })
}
