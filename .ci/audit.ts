/** Judges what `npm audit --json` says, from stdin: a weakness of grade high or above in what users install fails; silence does not. */

import { readFileSync } from 'node:fs'

interface Weakness {
  readonly name: string
  readonly severity: string
  readonly range: string
  readonly fixAvailable: unknown
}

const failing = new Set(['high', 'critical'])

const answer = parsed(readFileSync(0, 'utf8'))
if (answer === undefined) {
  console.log(
    '*** NOT AUDITED: the registry gave no answer about weaknesses. Run npm audit --omit=dev where it does.',
  )
} else {
  for (const { name, severity, range, fixAvailable } of answer) {
    console.log(`${severity}: ${name} ${range}${fixAvailable ? '; npm audit fix --omit=dev mends it' : ''}`)
  }
  const bad = answer.filter(({ severity }) => failing.has(severity))
  console.log(
    `${answer.length} weaknesses known of what users install, ${bad.length} of them high or critical`,
  )
  process.exitCode = bad.length > 0 ? 1 : 0
}

function parsed(text: string): Weakness[] | undefined {
  try {
    const { vulnerabilities } = JSON.parse(text)
    return vulnerabilities && Object.values(vulnerabilities)
  } catch {
    return undefined
  }
}
