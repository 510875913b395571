import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'digigraf-local-neo4j-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Puts a shell script in a folder, as a stand-in for a program that is found by its name. */
function script(folder: string, name: string, body: string): string {
  mkdirSync(folder, { recursive: true })
  const file = join(folder, name)
  writeFileSync(file, `#!/bin/sh\n${body}\n`)
  chmodSync(file, 0o755)
  return file
}

/** A Java that knows its release, and otherwise does what the body says. */
export function fakeJava(folder: string, release: string, body = 'exit 1'): string {
  return script(
    folder,
    'java',
    `if [ "$1" = -version ]; then echo 'openjdk version "${release}"' >&2; exit 0; fi\n${body}`,
  )
}

/** A Maven that puts what the body writes into $into, and leaves a line in calls.txt beside itself. */
export function fakeMaven(folder: string, body: string): string {
  return script(
    folder,
    'mvn',
    [
      `for argument in "$@"; do case "$argument" in -DoutputDirectory=*) into="\${argument#*=}";; esac; done`,
      `echo called >> "${join(folder, 'calls.txt')}"`,
      body,
    ].join('\n'),
  )
}

/** The smallest zip: nothing but the record of its own end. */
export const WRITE_EMPTY_JARS =
  'mkdir -p "$into"\nfor name in a b; do printf \'PK\\005\\006\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\\0\' > "$into/$name.jar"; done'

/** The PATH of the stand-ins: what they are written in is there, the machine's own Java and Maven are not. */
export function pathOf(folder: string): string {
  for (const name of ['mkdir', 'sleep', 'cat']) {
    script(join(folder, 'tools'), name, `exec /bin/${name} "$@"`)
  }
  return `${folder}:${join(folder, 'tools')}`
}
