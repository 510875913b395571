import { readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import { beforeAll, expect, test } from 'vitest'
import { buildPages, builtPages } from './support/site.ts'

beforeAll(buildPages, 60_000)

/** The scripts that a page loads, with what they import in turn. */
function scriptsOf(page: string): ReadonlySet<string> {
  const found = new Set<string>()
  const follow = (file: string) => {
    if (found.has(file)) return
    found.add(file)
    const text = readFileSync(builtPages + file, 'utf8')
    for (const [, name] of text.matchAll(/(?:from|import)\s*\(?["'`]\.\/([^"'`]+\.js)["'`]/g)) {
      if (name !== undefined) follow(`assets/${name}`)
    }
  }
  const html = readFileSync(builtPages + page, 'utf8')
  for (const [, name] of html.matchAll(/(?:src|href)="\/(assets\/[^"]+\.js)"/g)) {
    if (name !== undefined) follow(name)
  }
  return found
}

test.each(['index.html', 'schema.html'])('%s has at most 250 kB of script, compressed', (page) => {
  const scripts = [...scriptsOf(page)]
  const bytes = scripts.reduce(
    (sum, file) => sum + gzipSync(readFileSync(builtPages + file), { level: 9 }).length,
    0,
  )
  expect(scripts.length).toBeGreaterThan(0)
  expect(bytes).toBeLessThan(250_000)
})
