/** `npm run source -- new`: writes the skeleton of a source, and adds whom it names. */

import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import { readFiles } from './files.ts'
import { SOURCE_FORMS } from './format.ts'
import { BadSource, FAULTS, newSource, type SourceDetails } from './new-source.ts'

const HELP = `Usage: npm run source -- new [OPTIONS]

Writes seed/sources/<slug>.yaml, the slug made from the title; no file is ever overwritten. On a terminal and without
--title it asks for what the options leave out.

  --title TEXT        as the source has it
  --publisher NAME    name or id of the organisation that published it; added to seed/entities if not known
  --date DATE         YYYY, YYYY-MM or YYYY-MM-DD, as precise as the source has it
  --url ADDRESS       where it is published
  --form FORM         ${SOURCE_FORMS.slice(0, 5).join(', ')},
                      ${SOURCE_FORMS.slice(5).join(', ')} (default: WEB_PAGE)
  --language CODE     two letters (default: da)
  --author NAME       name or id of a person who wrote it; may be given several times; added if not known
  --seed DIRECTORY    the seed (default: seed)
  --help              print this

Exit status: 0 the skeleton is written, 1 it cannot be, 2 wrong usage.
`

const DEFAULTS = { form: 'WEB_PAGE', language: 'da' } as const

const QUESTIONS: readonly (readonly [keyof SourceDetails, string])[] = [
  ['title', 'Title: '],
  ['publisher', 'Publisher, name or id (empty: not known): '],
  ['publishedOn', 'Date, YYYY, YYYY-MM or YYYY-MM-DD (empty: not known): '],
  ['url', 'Address (empty: none): '],
  ['form', `Form, one of ${SOURCE_FORMS.join(', ')} (empty: ${DEFAULTS.form}): `],
  ['language', `Language, two letters (empty: ${DEFAULTS.language}): `],
  ['authors', 'Authors, names or ids, with a semicolon between (empty: not known): '],
]

/** What stood on the command line; a detail that did not is undefined. */
type Given = { readonly [K in keyof SourceDetails]: SourceDetails[K] | undefined }

async function main(args: readonly string[]): Promise<void> {
  let given: Given
  let directory: string
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        title: { type: 'string' },
        publisher: { type: 'string' },
        date: { type: 'string' },
        url: { type: 'string' },
        form: { type: 'string' },
        language: { type: 'string' },
        author: { type: 'string', multiple: true },
        seed: { type: 'string', default: 'seed' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    })
    if (values.help) {
      process.stdout.write(HELP)
      return
    }
    const [command, ...rest] = positionals
    if (command !== 'new')
      throw new Error(`write "new", not ${command === undefined ? 'nothing' : `"${command}"`}`)
    if (rest.length > 0)
      throw new Error(`"${rest[0]}" belongs to no option; put a text with spaces in quotation marks`)
    const { title, publisher, date: publishedOn, url, form, language, author: authors } = values
    given = { title, publisher, publishedOn, url, form, language, authors }
    directory = values.seed
  } catch (error) {
    fail(2, `${messageOf(error)}; --help tells how it is used`)
    return
  }
  try {
    const details = await complete(given)
    const { id, files, added } = newSource(details, readFiles(directory))
    write(directory, files)
    const [path] = files.keys()
    for (const one of added) process.stdout.write(`added ${one}\n`)
    process.stdout.write(
      `wrote ${join(directory, path ?? '')} (${id}); add what it says, then: npm run validate\n`,
    )
  } catch (error) {
    fail(1, messageOf(error))
  }
}

async function complete(given: Given): Promise<SourceDetails> {
  const isTerminal = process.stdin.isTTY && process.stdout.isTTY
  const asked = isTerminal && given.title === undefined ? await ask(given) : {}
  const { title, publisher, publishedOn, url, form, language, authors } = { ...given, ...asked }
  if (title === undefined) throw new BadSource('the title is missing; give it as --title "…"')
  return {
    title: trimmed(title),
    publisher: trimmed(publisher),
    publishedOn: trimmed(publishedOn),
    url: trimmed(url),
    form: trimmed(form) || DEFAULTS.form,
    language: trimmed(language) || DEFAULTS.language,
    authors: (authors ?? []).map(trimmed).filter((author) => author !== ''),
  }
}

function trimmed(text: string | undefined): string {
  return (text ?? '').replace(/\s+/g, ' ').trim()
}

/** Asks for what was not given, again where an answer is wrong. */
async function ask(given: Given): Promise<Partial<SourceDetails>> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  // Lines that are pasted arrive together, and a question hears only those that come after it.
  const lines = terminal[Symbol.asyncIterator]()
  const answers: Record<string, string | string[]> = {}
  try {
    for (const [key, question] of QUESTIONS) {
      while (given[key] === undefined && answers[key] === undefined) {
        terminal.setPrompt(question)
        terminal.prompt()
        const line = await lines.next()
        if (line.done) throw new BadSource('nothing was written')
        const answer = trimmed(line.value)
        const fallback = key === 'form' || key === 'language' ? DEFAULTS[key] : ''
        const fault = FAULTS[key](answer || fallback)
        if (fault === undefined) answers[key] = key === 'authors' ? answer.split(';') : answer
        else process.stdout.write(`${fault}\n`)
      }
    }
  } finally {
    terminal.close()
  }
  return answers
}

function write(directory: string, files: ReadonlyMap<string, string>): void {
  const [[newPath, newText] = ['', ''], ...others] = files
  const path = join(directory, newPath)
  mkdirSync(dirname(path), { recursive: true })
  // Another may have written the same file since the seed was read.
  writeFileSync(path, newText, { flag: 'wx' })
  try {
    for (const [other, text] of others) writeFileSync(join(directory, other), text)
  } catch (error) {
    rmSync(path)
    throw error
  }
}

function fail(status: number, message: string): void {
  process.stderr.write(`${message}\n`)
  process.exitCode = status
}

/** One line of it. */
function messageOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? ''
}

await main(process.argv.slice(2))
