import type { Texts } from './texts.ts'

/** A spreadsheet would run a cell that begins like a formula: an apostrophe keeps it a text. */
function cell(value: string | number): string {
  const text = typeof value === 'string' && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value)
  return /[";\n\r,]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** Comma-separated values after RFC 4180, with the mark that makes spreadsheets read æ, ø and å. */
export function csvOf(header: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return `\uFEFF${[header, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`
}

export function download(content: Blob | string, name: string, type: string): void {
  const address = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }))
  const anchor = document.createElement('a')
  anchor.href = address
  anchor.download = name
  anchor.click()
  // The browser reads the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    return false
  }
}

export function fileName(texts: Texts, ending: string, table?: string): string {
  const ascii = [texts.title, table]
    .join(' ')
    .trim()
    .toLowerCase()
    .replaceAll('’', '')
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
  return `${ascii.replaceAll(/[^a-z0-9]+/g, '-')}.${ending}`
}
