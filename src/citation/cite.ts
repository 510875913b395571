import { setImmediate as nextTurn } from 'node:timers/promises'
import { type CitableSource, type CslItem, itemOf, type Place } from './item.ts'

export type CitationStyle = 'APA' | 'BIBTEX' | 'CSL_JSON'

/** More than the graph has, and little memory; a full cache begins anew. */
const mostCached = 10_000
const cached = new Map<string, Promise<string>>()
let queue: Promise<unknown> = Promise.resolve()

/** The reference of a source, or of the place in it where a claim is found. */
export function cite(source: CitableSource, style: CitationStyle, place?: Place): Promise<string> {
  const item = itemOf(source, place)
  if (style === 'CSL_JSON') return Promise.resolve(JSON.stringify([item]))
  const key = `${style} ${JSON.stringify(item)}`
  const before = cached.get(key)
  if (before) return before
  if (cached.size >= mostCached) cached.clear()
  const text = inTurn(() => format(item, style))
  cached.set(key, text)
  text.catch(() => cached.delete(key))
  return text
}

async function format(item: CslItem, style: 'APA' | 'BIBTEX'): Promise<string> {
  const { apa, bibtex } = await import('./styles.ts')
  return style === 'APA' ? apa(item) : bibtex(item)
}

/** A style takes some milliseconds; between two references the process turns to what else waits. */
function inTurn(work: () => Promise<string>): Promise<string> {
  const turn = queue.then(() => nextTurn()).then(work)
  queue = turn.catch(() => undefined)
  return turn
}
