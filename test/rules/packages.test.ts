import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

type Versions = Readonly<Record<string, string>>
interface Package {
  readonly version?: string
  readonly dev?: boolean
  readonly license?: string
  readonly optionalDependencies?: Versions
}

const read = (file: string) => JSON.parse(readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8'))
const locked: Readonly<Record<string, Package>> = read('package-lock.json').packages
const { dependencies, devDependencies }: Record<'dependencies' | 'devDependencies', Versions> =
  read('package.json')

/** Where Node finds a package from another one: beside it, or further up. */
function found(from: string, name: string): boolean {
  const place = `${from === '' ? '' : `${from}/`}node_modules/${name}`
  if (locked[place]) return true
  return from !== '' && found(from.slice(0, Math.max(0, from.lastIndexOf('/node_modules/'))), name)
}

describe('the packages', () => {
  it('of every platform are locked, whatever machine the lock file was written on', () => {
    const missing = Object.entries(locked).flatMap(([from, { optionalDependencies = {} }]) =>
      Object.keys(optionalDependencies).filter((name) => !found(from, name)),
    )
    expect(missing).toEqual([])
  })

  it('are asked for in exact versions', () => {
    const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
      ([, version]) => !/^\d+\.\d+\.\d+$/.test(version),
    )
    expect(loose).toEqual([])
  })

  it('that are installed for use are under permissive licences, but for the one that the README names', () => {
    const permissive =
      /^\(?(MIT|ISC|0BSD|Apache-2\.0|BSD-[23]-Clause|BlueOak-1\.0\.0)( AND BSD-3-Clause)?\)?$/
    const others = Object.entries(locked).flatMap(([place, { dev, license = 'unknown' }]) =>
      place === '' || dev || permissive.test(license) ? [] : [`${place}: ${license}`],
    )
    expect(others).toEqual(['node_modules/citeproc: CPAL-1.0 OR AGPL-1.0'])
    expect(readFileSync(new URL('../../README.md', import.meta.url), 'utf8')).toContain('citeproc-js')
  })
})
