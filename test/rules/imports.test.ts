import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = fileURLToPath(new URL('../../', import.meta.url))
const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome')

const restricted = 'lint/style/noRestrictedImports'
const undeclared = 'lint/correctness/noUndeclaredDependencies'
const environment = 'lint/style/noProcessEnv'
const cycle = 'lint/suspicious/noImportCycles'
const rules = [restricted, undeclared, environment, cycle]
const allowed = null

const neo4j = "import neo4j from 'neo4j-driver'"
const grafeo = "import grafeo from '@grafeo-db/js'"
const from = (specifier: string) => `import { thing } from '${specifier}'`

/** Files to plant, line by line, each line with the rule that is to refuse it. */
const plants: Readonly<Record<string, readonly (readonly [line: string, rule: string | null])[]>> = {
  'src/planted.ts': [
    [neo4j, restricted],
    [grafeo, restricted],
    [from('./graph/neo4j.ts'), allowed],
    [from('../web/src/explorer/model.ts'), restricted],
    ['export const user = process.env.USER', environment],
  ],
  'src/config.ts': [
    [from('./limits.ts'), restricted],
    ['export const user = process.env.USER', allowed],
  ],
  'src/a-new-folder/planted.ts': [
    [neo4j, restricted],
    [grafeo, restricted],
  ],
  'src/server/planted.ts': [
    [from('../resolvers/index.ts'), allowed],
    [from('../graph/port.ts'), allowed],
    [from('../export/formats.ts'), allowed],
    [from('../graph/embedded.ts'), restricted],
    [from('../graph/neo4j.ts'), restricted],
    [from('../seed/load.ts'), restricted],
    [from('../config.ts'), restricted],
    [from('../main.ts'), restricted],
    [neo4j, restricted],
    [grafeo, restricted],
    ['export const user = process.env.USER', environment],
  ],
  'src/resolvers/planted.ts': [
    [from('../loaders/loaders.ts'), allowed],
    [from('../compile/page.ts'), allowed],
    ["import type { NodeRow } from '../cypher/rows.ts'", allowed],
    [from('../cypher/claim.ts'), restricted],
    ["import type { thing } from '../cypher/claim.ts'", restricted],
    ["export * from '../cypher/claim.ts'", restricted],
    ["export const claim = await import('../cypher/claim.ts')", restricted],
    [from('../compile/../cypher/claim.ts'), restricted],
    [from('./../cypher/claim.ts'), restricted],
    [from('../../src/cypher/claim.ts'), restricted],
    ["import type { EngineName } from '../graph/port.ts'", allowed],
    ["import type { Graph } from '../graph/port.ts'", restricted],
    [from('../graph/embedded.ts'), restricted],
    [from('../seed/load.ts'), restricted],
    [from('../server/server.ts'), restricted],
    [neo4j, restricted],
    [grafeo, restricted],
  ],
  'src/loaders/planted.ts': [
    [from('../cypher/lookup.ts'), allowed],
    [from('../resolvers/context.ts'), restricted],
    [from('../graph/neo4j.ts'), restricted],
  ],
  'src/compile/planted.ts': [
    [from('../graph/port.ts'), allowed],
    [from('../cypher/shapes.ts'), restricted],
    [from('../resolvers/context.ts'), restricted],
  ],
  'src/cypher/planted.ts': [
    [from('../compile/shape.ts'), allowed],
    [from('../compile/compile.ts'), restricted],
    [from('../graph/embedded.ts'), restricted],
    [from('../loaders/loaders.ts'), restricted],
  ],
  'src/cypher/rows.ts': [
    ["import type { ReadObject } from '../compile/read-object.ts'", allowed],
    ["import { below } from '../compile/read-object.ts'", restricted],
    [from('./claim.ts'), restricted],
  ],
  'src/graph/port.ts': [
    [from('./another-engine.ts'), restricted],
    [from('../cypher/write.ts'), restricted],
    [neo4j, restricted],
  ],
  'src/graph/first-time.ts': [
    [from('./port.ts'), allowed],
    [from('./another-engine.ts'), restricted],
    [neo4j, restricted],
  ],
  'src/graph/neo4j.ts': [
    [neo4j, allowed],
    [from('./port.ts'), allowed],
    [from('./first-time.ts'), allowed],
    [grafeo, restricted],
    [from('./another-engine.ts'), restricted],
    [from('../cypher/write.ts'), restricted],
  ],
  'src/graph/embedded.ts': [
    [grafeo, allowed],
    [neo4j, restricted],
    [from('./another-engine.ts'), restricted],
  ],
  'src/search/planted.ts': [
    [from('../seed/danish.ts'), allowed],
    [from('../seed/model.ts'), restricted],
    [from('../graph/port.ts'), restricted],
    [from('vitest'), undeclared],
    [from('a-package-nobody-declared'), undeclared],
  ],
  'src/seed/planted.ts': [
    [from('../graph/port.ts'), restricted],
    [from('../server/server.ts'), restricted],
  ],
  'src/seed/load.ts': [
    [from('../graph/port.ts'), allowed],
    [from('../cypher/write.ts'), allowed],
    [from('../graph/neo4j.ts'), restricted],
    [from('../compile/compile.ts'), restricted],
  ],
  'src/export/planted.ts': [
    [from('../cypher/export.ts'), allowed],
    [from('../seed/load.ts'), restricted],
    [from('../server/server.ts'), restricted],
    [from('../graph/neo4j.ts'), restricted],
    [neo4j, restricted],
  ],
  'src/citation/planted.ts': [
    [from('../seed/model.ts'), restricted],
    [grafeo, restricted],
  ],
  'src/session/planted.ts': [
    [from('../graph/neo4j.ts'), allowed],
    [from('../cli/run.ts'), restricted],
    [from('../mcp/serve.ts'), restricted],
    [neo4j, restricted],
  ],
  'src/cli/commands/planted.ts': [
    [from('../terminal.ts'), allowed],
    [from('../../session/session.ts'), allowed],
    [from('../../main.ts'), allowed],
    [from('../../graph/neo4j.ts'), restricted],
    [from('../../server/server.ts'), restricted],
    [grafeo, restricted],
  ],
  'src/mcp/planted.ts': [
    [from('../session/session.ts'), allowed],
    [from('../cypher/claim.ts'), restricted],
    [from('../config.ts'), restricted],
    [neo4j, restricted],
  ],
  'src/local-neo4j/planted.ts': [
    [neo4j, allowed],
    [grafeo, restricted],
    [from('../graph/neo4j.ts'), restricted],
    ['export const user = process.env.USER', environment],
  ],
  'web/src/explorer/views/planted.ts': [
    [from('../../explorer/model.ts'), allowed],
    [from('../../../../src/limits.ts'), restricted],
    [neo4j, restricted],
  ],
  'test/planted.test.ts': [
    [from('vitest'), allowed],
    [from('a-package-nobody-declared'), undeclared],
  ],
  'src/seed/ring.ts': [["export { other as ring } from './other.ts'", cycle]],
  'src/seed/other.ts': [["export type { ring as other } from './ring.ts'", cycle]],
}

interface Diagnostic {
  readonly category: string
  readonly location: { readonly path: string; readonly start: { readonly line: number } }
}

/** What Biome says of a folder that holds the plants and the project's own configuration. */
function refusals(): ReadonlySet<string> {
  const folder = mkdtempSync(join(tmpdir(), 'digigraf-rules-'))
  try {
    for (const file of ['biome.jsonc', '.gitignore', 'package.json'])
      cpSync(join(root, file), join(folder, file))
    for (const [file, lines] of Object.entries(plants)) {
      mkdirSync(dirname(join(folder, file)), { recursive: true })
      writeFileSync(join(folder, file), lines.map(([line]) => `${line}\n`).join(''))
    }
    const { stdout } = spawnSync(
      process.execPath,
      [biome, 'lint', '--reporter=json', '--max-diagnostics=none'],
      {
        cwd: folder,
        encoding: 'utf8',
      },
    )
    const { diagnostics } = JSON.parse(stdout) as { diagnostics: Diagnostic[] }
    return new Set(
      diagnostics.map(({ category, location }) => `${location.path}:${location.start.line} ${category}`),
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

describe('the linter', () => {
  const found = refusals()

  for (const [file, lines] of Object.entries(plants)) {
    lines.forEach(([line, rule], index) => {
      it(`${rule ? 'refuses' : 'lets stand'} in ${file}: ${line}`, () => {
        const broken = rules.filter((name) => found.has(`${file}:${index + 1} ${name}`))
        expect(broken).toEqual(rule ? [rule] : [])
      })
    })
  }
})
