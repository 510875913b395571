import { execFile } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { LocalNeo4jError } from './local-neo4j-error.ts'

const run = promisify(execFile)

/** The releases that Neo4j 5.26 supports. */
const SUPPORTED = [17, 21]

export type Environment = Record<string, string | undefined>

export type JavaSearch = {
  env: Environment
  platform?: NodeJS.Platform
  /** Java homes to try after JAVA_HOME and PATH; the platform's usual ones by default. */
  homes?: string[]
}

/**
 * The path of a Java 17 or 21, or just `java` when PATH has one.
 *
 * Looks further than PATH, because a machine's default Java is often another release, and because Homebrew's
 * versioned formulae are never linked into PATH.
 */
export async function findJava({ env, platform = process.platform, homes }: JavaSearch): Promise<string> {
  const executable = platform === 'win32' ? 'java.exe' : 'java'
  const others = homes ?? usualHomes(platform)
  const candidates = [
    ...(env.JAVA_HOME ? [join(env.JAVA_HOME, 'bin', executable)] : []),
    'java',
    ...others.map((home) => join(home, 'bin', executable)),
  ]
  const found = new Set<number>()
  for (const candidate of candidates) {
    const release = await javaRelease(candidate, env)
    if (release === undefined) continue
    if (SUPPORTED.includes(release)) return candidate
    found.add(release)
  }
  const what = found.size > 0 ? `only Java ${[...found].join(' and ')} is installed` : 'Java is not installed'
  throw new LocalNeo4jError(`Neo4j runs on Java 17 or 21, and ${what}. ${howToInstall('java', platform)}`)
}

/** The command that installs Java or Maven, for the person's own system. */
export function howToInstall(tool: 'java' | 'maven', platform: NodeJS.Platform): string {
  const commands = {
    java: {
      darwin: 'brew install openjdk@21',
      win32: 'winget install EclipseAdoptium.Temurin.21.JDK',
      other: 'apt install openjdk-17-jre-headless (Debian; from Debian 13 on openjdk-21-jre-headless)',
    },
    maven: {
      darwin: 'brew install maven',
      win32: 'scoop install maven (or choco install maven)',
      other: 'apt install maven (Debian)',
    },
  }[tool]
  return `Install it with: ${platform === 'darwin' || platform === 'win32' ? commands[platform] : commands.other}`
}

/** 17 for `openjdk version "17.0.15"`, 8 for `java version "1.8.0_402"`. */
export function releaseOf(versionText: string): number | undefined {
  const match = /version "(?:1\.)?(\d+)/.exec(versionText)
  return match?.[1] === undefined ? undefined : Number(match[1])
}

async function javaRelease(command: string, env: Environment): Promise<number | undefined> {
  try {
    const { stderr, stdout } = await run(command, ['-version'], { env, timeout: 20_000 })
    return releaseOf(`${stderr}${stdout}`)
  } catch {
    return undefined
  }
}

function usualHomes(platform: NodeJS.Platform): string[] {
  if (platform === 'darwin') {
    return [
      ...['/opt/homebrew/opt', '/usr/local/opt'].flatMap((cellar) =>
        SUPPORTED.map((release) => join(cellar, `openjdk@${release}`)),
      ),
      ...subfolders('/Library/Java/JavaVirtualMachines').map((home) => join(home, 'Contents', 'Home')),
    ]
  }
  if (platform === 'win32') {
    return ['C:\\Program Files\\Eclipse Adoptium', 'C:\\Program Files\\Java'].flatMap(subfolders)
  }
  return subfolders('/usr/lib/jvm')
}

function subfolders(folder: string): string[] {
  try {
    return readdirSync(folder)
      .sort()
      .map((name) => join(folder, name))
  } catch {
    return []
  }
}

/** The environment for Maven, which must use the Java that was found rather than look for its own. */
export function withJava(env: Environment, java: string): Environment {
  if (java === 'java') return env
  const bin = join(java, '..')
  return { ...env, JAVA_HOME: join(bin, '..'), PATH: [bin, env.PATH].filter(Boolean).join(delimiter) }
}
