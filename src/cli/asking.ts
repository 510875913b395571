/** What commands that ask the graph have in common. */

import { type Command, Option } from 'commander'
import { type Lang, NotFound } from '../session/names.ts'
import { openSession } from '../session/open.ts'
import { NoSession, QuestionFailed, type Session } from '../session/session.ts'
import { Ending, noAnswer, wrongUsage } from './outcome.ts'
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
    throw endingOf(error)
  } finally {
    progress.clear()
    await session?.close()
  }
}

/** How a run ends where it cannot ask or is not answered; what else is thrown is left as it is. */
export function endingOf(error: unknown): unknown {
  if (error instanceof NotFound) return new Ending(error.message, noAnswer)
  if (error instanceof NoSession || error instanceof QuestionFailed) {
    return new Ending(error.message, error.isWrong ? wrongUsage : noAnswer)
  }
  return error
}

interface Filters {
  readonly type?: readonly string[]
  readonly kind?: readonly string[]
  readonly asOf?: string
}

/** The arguments that links are filtered by; what is wrong with one is told in the command line’s own words. */
export async function filtersOf({ type, kind, asOf }: Filters) {
  if (!type && !kind && asOf === undefined) return {}
  // Loaded only here, for few ask for it.
  const { isDay, valuesOf } = await import('../session/vocabulary.ts')
  if (asOf !== undefined && !isDay(asOf)) {
    throw new Ending(`--as-of ${asOf}: write a day, such as 2021-03-16`, wrongUsage)
  }
  return {
    types: type && enumValues('--type', type, valuesOf('LinkType')),
    kinds: kind && enumValues('--kind', kind, valuesOf('EntityKind')),
    asOf,
  }
}

/** `member-of` as the schema writes it, `MEMBER_OF`. */
function enumValues(option: string, given: readonly string[], allowed: readonly string[]): string[] {
  return given.map((text) => {
    const value = text.toUpperCase().replaceAll('-', '_')
    if (allowed.includes(value)) return value
    const names = allowed.map((one) => one.toLowerCase().replaceAll('_', '-'))
    throw new Ending(`${option} ${text}: write one of ${names.join(', ')}`, wrongUsage)
  })
}

/** A whole number from `least`; anything else is wrong usage. */
export function wholeNumberFrom(least: number, invalid: (message: string) => Error) {
  return (text: string): number => {
    const number = /^\d+$/.test(text) ? Number(text) : Number.NaN
    if (number >= least) return number
    throw invalid(`give a whole number from ${least}`)
  }
}
