/** docs/reliability.md: what the long tests measured is brought into it by themselves. */

import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'

const root = (path: string) => fileURLToPath(new URL(`../../${path}`, import.meta.url))

/** Puts the text between `<!-- name -->` and `<!-- /name -->`, and prints it. */
export function publish(name: string, text: string): void {
  const file = root('docs/reliability.md')
  const document = readFileSync(file, 'utf8')
  const pattern = new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`)
  if (!pattern.test(document)) throw new Error(`docs/reliability.md has no place for ${name}`)
  writeFileSync(
    file,
    document.replace(pattern, (_all, open, close) => `${open}\n${text}\n\n${close}`),
  )
  console.log(`\n${text}\n\nThis is now part "${name}" of docs/reliability.md; commit it.`)
}

/** When, on what: the day, the commit, the versions of what is named, and the machine. */
export function circumstances(...packages: readonly string[]): string {
  const commit = execFileSync('git', ['rev-parse', '--short=9', 'HEAD'], { cwd: root('.'), encoding: 'utf8' })
  const versions = packages.map((name) => `${name} ${versionOf(name)}`)
  const day = new Date().toISOString().slice(0, 10)
  return [
    day,
    `commit ${commit.trim()}`,
    ...versions,
    `Node ${process.versions.node}`,
    `${cpus().length} cores`,
  ].join(', ')
}

function versionOf(name: string): string {
  return JSON.parse(readFileSync(root(`node_modules/${name}/package.json`), 'utf8')).version
}
