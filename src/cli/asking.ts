/** What commands that ask the graph have in common. */

import { type Command, Option } from 'commander'
import { type Lang, NotFound } from '../session/names.ts'
import { openSession } from '../session/open.ts'
import { NoSession, QuestionFailed, type Session } from '../session/session.ts'
import { Ending, noAnswer } from './outcome.ts'
import { createProgress } from './terminal.ts'

export interface AskingOptions {
  readonly url?: string
  readonly lang: string
  readonly json?: boolean
}

/** Adds the options by which a command is told where to ask, in which language, and how to print. */
export function asking(command: Command): Command {
  return command
    .option('--url <address>', 'ask a running server, such as http://127.0.0.1:4000')
    .addOption(
      new Option('--lang <language>', 'the language of names and phrases')
        .choices(['da', 'en'])
        .default('da'),
    )
    .option('--json', 'print JSON instead of text')
}

export function langOf({ lang }: AskingOptions): Lang {
  return lang === 'en' ? 'EN' : 'DA'
}

/** Runs a command with a session, which is closed whatever happens. */
export async function withSession(
  options: AskingOptions,
  work: (session: Session) => Promise<void>,
): Promise<void> {
  const progress = createProgress()
  let session: Session | undefined
  try {
    session = await openSession({ url: options.url, onProgress: progress.tell })
    progress.clear()
    await work(session)
  } catch (error) {
    const isTold = [NoSession, NotFound, QuestionFailed].some((kind) => error instanceof kind)
    throw isTold ? new Ending((error as Error).message, noAnswer) : error
  } finally {
    progress.clear()
    await session?.close()
  }
}

/** `member-of` as the schema writes it, `MEMBER_OF`. */
export function enumValues(given: readonly string[] | undefined): string[] | undefined {
  return given?.map((value) => value.toUpperCase().replaceAll('-', '_'))
}

/** A whole number from `least`; anything else is wrong usage. */
export function wholeNumberFrom(least: number, invalid: (message: string) => Error) {
  return (text: string): number => {
    const number = /^\d+$/.test(text) ? Number(text) : Number.NaN
    if (number >= least) return number
    throw invalid(`give a whole number from ${least}`)
  }
}
