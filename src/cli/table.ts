/** Answers as tables. */

export type TableRow = Readonly<Record<string, string>>

const gap = 2

/** A table whose widest columns give way where all of them do not fit into `width` characters. */
export function table(columns: readonly string[], rows: readonly TableRow[], width: number): string {
  const cells = rows.map((row) => columns.map((column) => oneLine(row[column] ?? '')))
  const wanted = columns.map((column, index) =>
    Math.max(lengthOf(column), ...cells.map((row) => lengthOf(row[index] ?? ''))),
  )
  const widths = fitted(wanted, width - gap * (columns.length - 1))
  const line = (texts: readonly string[]) =>
    texts
      .map((text, index) => padded(text, widths[index] ?? 0))
      .join(' '.repeat(gap))
      .trimEnd()
  return [line(columns), line(widths.map((size) => '-'.repeat(size))), ...cells.map(line)].join('\n')
}

const narrowest = 8

function fitted(wanted: readonly number[], width: number): number[] {
  const widths = [...wanted]
  let excess = widths.reduce((sum, size) => sum + size, 0) - width
  while (excess > 0) {
    const widest = widths.indexOf(Math.max(...widths))
    const size = widths[widest] as number
    if (size <= narrowest) break
    const next = Math.max(narrowest, ...widths.filter((other) => other < size))
    const step = Math.max(1, Math.min(excess, size - next))
    widths[widest] = size - step
    excess -= step
  }
  return widths
}

function padded(text: string, size: number): string {
  const length = lengthOf(text)
  return length > size ? `${[...text].slice(0, size - 1).join('')}…` : text + ' '.repeat(size - length)
}

function lengthOf(text: string): number {
  return [...text].length
}

/** What a source wrote cannot move the cursor or colour the screen. */
function oneLine(text: string): string {
  return text.replaceAll(/\s+/g, ' ').replaceAll(/\p{Cc}/gu, '')
}

/**
 * The tables in an answer: one for each root field, with a row for each object of the first list below it, or a row
 * for each of its values where it has no list; none where the field is null.
 */
export function tablesOf(
  data: Readonly<Record<string, unknown>>,
): { readonly title: string; readonly columns: string[]; readonly rows: TableRow[] }[] {
  return Object.entries(data).map(([title, value]) => {
    if (value === null) return { title, columns: [], rows: [] }
    const list = firstList(value)
    if (list) {
      const rows = list.map((item) => flat(item))
      const names = [...new Set(rows.flatMap((row) => Object.keys(row)))]
      // Where a row has an object and another has null, the object's own fields are the columns.
      const columns = names.filter((name) => !names.some((other) => other.startsWith(`${name}.`)))
      return { title, columns, rows }
    }
    const rows = Object.entries(flat(value)).map(([name, text]) => ({ name, value: text }))
    return { title, columns: ['name', 'value'], rows }
  })
}

/** The list nearest to the root, field by field. */
function firstList(value: unknown): readonly unknown[] | undefined {
  let level: unknown[] = [value]
  while (level.length > 0) {
    const list = level.find((item) => Array.isArray(item) && item.every(isObject))
    if (list) return list as readonly unknown[]
    level = level.flatMap((item) => (isObject(item) ? Object.values(item) : []))
  }
  return undefined
}

/** One row: names of fields within fields are joined by a dot, and what only wraps is left out. */
function flat(value: unknown): Record<string, string> {
  if (!isObject(value)) return { value: textOf(value) }
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, inner]): [string, string][] => {
      if (!isObject(inner)) return [[name, textOf(inner)]]
      const isWrapper = name === 'node' || name === 'edges'
      return Object.entries(flat(inner)).map(([below, text]) => [
        isWrapper ? below : `${name}.${below}`,
        text,
      ])
    }),
  )
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (Array.isArray(value)) {
    return value
      .map((item) => (isObject(item) ? Object.values(flat(item)).filter(Boolean).join(', ') : textOf(item)))
      .join('; ')
  }
  return String(value)
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
