/**
 * Node 20 reads no TypeScript, and to translate and load src/ module by module takes longer than all else that a start
 * does. So the first run bundles it into dist/program/, and so does the first run after a change of it.
 */

import { createHash, randomUUID } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, sep } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = fileURLToPath(new URL('../', import.meta.url))
const programs = join(root, 'dist/program')
const entry = 'src/cli/main.ts'

/** Others may still run from an older bundle and load more of it. */
const keptMilliseconds = 24 * 60 * 60 * 1000

/** The address of src/cli/main.ts bundled; undefined where it can be neither found nor made, such as in a read-only folder. */
export async function bundled() {
  const directory = join(programs, keyOf())
  try {
    if (!isWhole(directory)) await bundleInto(directory)
    return pathToFileURL(join(directory, 'main.mjs')).href
  } catch {
    // Whoever asks runs src/ itself, which says what is wrong with it.
    return undefined
  }
}

/** A hash of all that a bundle is made of. */
function keyOf() {
  const hash = createHash('sha256')
  const sources = readdirSync(join(root, 'src'), { recursive: true }).filter((path) => path.endsWith('.ts'))
  const files = [...sources.sort().map((path) => join('src', path)), 'bin/bundle.mjs', 'package.json']
  for (const file of files) {
    const content = readFileSync(join(root, file))
    hash.update(`${file}\0${content.length}\0`).update(content)
  }
  return hash.digest('hex').slice(0, 32)
}

/** Whether the bundle is there as it was written. */
function isWhole(directory) {
  try {
    const hashes = Object.entries(JSON.parse(readFileSync(join(directory, 'files.json'), 'utf8')))
    return (
      hashes.length > 0 &&
      hashes.every(([file, hash]) => hashOf(readFileSync(join(directory, file))) === hash)
    )
  } catch {
    return false
  }
}

function hashOf(content) {
  return createHash('sha256').update(content).digest('hex')
}

/** What entries become, with all of this package that they import, for Node alone; other packages are imported as before. */
export async function bundle(entries, directory) {
  const { build, stop } = await import('esbuild')
  const { outputFiles } = await build({
    entryPoints: entries.map((file) => join(root, file)),
    absWorkingDir: root,
    outdir: directory,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
    tsconfigRaw: { compilerOptions: { target: 'es2023', verbatimModuleSyntax: true } },
    sourcemap: 'linked',
    sourcesContent: false,
    plugins: [atHome(directory)],
    logLevel: 'silent',
    write: false,
  }).finally(stop)
  return outputFiles
}

async function bundleInto(directory) {
  const outputFiles = await bundle([entry], directory)
  // Written aside and put in place whole, for others may start at the same time.
  const aside = join(programs, randomUUID())
  const hashes = {}
  try {
    for (const { path, contents } of outputFiles) {
      const file = relative(directory, path)
      hashes[file] = hashOf(contents)
      mkdirSync(dirname(join(aside, file)), { recursive: true })
      writeFileSync(join(aside, file), contents)
    }
    writeFileSync(join(aside, 'files.json'), JSON.stringify(hashes))
    if (!isWhole(directory)) {
      rmSync(directory, { recursive: true, force: true })
      renameSync(aside, directory)
    }
  } catch (error) {
    if (!isWhole(directory)) throw error
  } finally {
    rmSync(aside, { recursive: true, force: true })
  }
  removeOld(directory)
}

/** What a module finds by its own address, it finds by the address of its source. */
function atHome(directory) {
  return {
    name: 'at-home',
    setup: ({ onLoad }) =>
      onLoad({ filter: /\.ts$/ }, ({ path }) => {
        const address = JSON.stringify(relative(directory, path).split(sep).join('/'))
        return {
          contents: readFileSync(path, 'utf8').replaceAll(
            'import.meta.url',
            `new URL(${address}, import.meta.url).href`,
          ),
          loader: 'ts',
        }
      }),
  }
}

function removeOld(current) {
  for (const name of readdirSync(programs)) {
    const directory = join(programs, name)
    if (directory !== current && statSync(directory).mtimeMs < Date.now() - keptMilliseconds)
      rmSync(directory, { recursive: true, force: true })
  }
}
