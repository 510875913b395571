import { type Command, Option } from 'commander'
import { type AskingOptions, langOf, withSession } from '../asking.ts'

/** `digigraf mcp` */
export function addMcp(program: Command): void {
  program
    .command('mcp')
    .summary('serve AI assistants over the Model Context Protocol')
    .description(
      'Speaks the Model Context Protocol on stdin and stdout: the tools search, links, paths, evidence and conflicts, every answer with its sources.',
    )
    .option('--url <address>', 'ask a running server, such as http://127.0.0.1:4000')
    .addOption(
      new Option('--lang <language>', 'the language of names and phrases')
        .choices(['da', 'en'])
        .default('da'),
    )
    .addHelpText(
      'after',
      `
Example, in an assistant’s configuration:
  {"mcpServers": {"digigraf": {"command": "node", "args": ["/path/to/clone/bin/digigraf.mjs", "mcp", "--lang", "en"]}}}`,
    )
    .action((options: AskingOptions) =>
      withSession(options, async (session) => {
        const { serveAssistant } = await import('../../mcp/serve.ts')
        await serveAssistant(session, langOf(options))
      }),
    )
}
