import { execFile, execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { describe, expect, test, vi } from 'vitest'
import { serve } from '../support/server.ts'

vi.setConfig({ testTimeout: 300_000, hookTimeout: 600_000 })

const folder = fileURLToPath(new URL('../../examples/notebook/', import.meta.url))
const interpreter = python()

interface Cell {
  readonly cell_type: string
  readonly outputs?: readonly {
    readonly output_type: string
    readonly data?: Readonly<Record<string, unknown>>
  }[]
}

const { cells }: { cells: Cell[] } = JSON.parse(readFileSync(join(folder, 'digigraf.ipynb'), 'utf8'))
const outputs = cells.flatMap((cell) => cell.outputs ?? [])

describe('the notebook', () => {
  test('keeps what it gave, with a picture and no error', () => {
    expect(outputs.length).toBeGreaterThan(5)
    expect(outputs.filter(({ data }) => data?.['image/png'])).toHaveLength(1)
    expect(outputs.filter(({ output_type }) => output_type === 'error')).toEqual([])
  })

  test('holds nothing of the machine that it was run on', () => {
    expect(readFileSync(join(folder, 'digigraf.ipynb'), 'utf8')).not.toMatch(/\/(home|root|tmp|work|Users)\//)
  })

  test.skipIf(!interpreter)('runs end to end against a server', async () => {
    const { address, close } = await serve()
    try {
      const { stdout } = await promisify(execFile)(
        interpreter as string,
        [join(folder, 'execute.py'), '--check'],
        {
          env: {
            ...process.env,
            DIGIGRAF_URL: `${address}/graphql`,
            MPLCONFIGDIR: join(tmpdir(), 'matplotlib'),
          },
        },
      )
      expect(stdout).toMatch(/^\d+ outputs, 1 of them a picture\n$/)
    } finally {
      await close()
    }
  })
})

/** A Python with the notebook’s requirements, in a `.venv` beside it that is made once; undefined where there is none. */
function python(): string | undefined {
  const requirements = join(folder, 'requirements.txt')
  const digest = createHash('sha256').update(readFileSync(requirements)).digest('hex')
  const done = join(folder, '.venv/requirements.sha256')
  const quiet = { stdio: 'ignore', timeout: 400_000 } as const
  try {
    if (!existsSync(done) || readFileSync(done, 'utf8') !== digest) {
      execFileSync('python3', ['-m', 'venv', join(folder, '.venv')], quiet)
      execFileSync(
        join(folder, '.venv/bin/python'),
        ['-m', 'pip', 'install', '--quiet', '-r', requirements],
        quiet,
      )
      writeFileSync(done, digest)
    }
    return join(folder, '.venv/bin/python')
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n', 1)[0] : String(error)
    if (process.env.CI === 'true') throw new Error(`CI needs a Python with pip: ${reason}`)
    console.warn(`\n*** THE NOTEBOOK IS NOT RUN: ${reason}\n`)
    return undefined
  }
}
