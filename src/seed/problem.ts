import type { Problem } from './model.ts'

/** `file:line: what is wrong; what would be right` */
export function formatProblem({ file, line, message, cure }: Problem): string {
  return `${file}:${line}: ${message}; ${cure}`
}

/** `file:line: warning: what is missing; what would be right` */
export function formatWarning({ message, ...warning }: Problem): string {
  return formatProblem({ ...warning, message: `warning: ${message}` })
}
