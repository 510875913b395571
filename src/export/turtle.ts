import { type Quad, Writer } from 'n3'
import type { ExportContext } from './about.ts'
import { aboutOf, selectionText } from './about.ts'
import { vocabularyIri } from './address.ts'
import { quadPages } from './quads.ts'
import type { Reading } from './reading.ts'
import { prefixes } from './terms.ts'

/** RDF 1.1 Turtle. */
export async function* writeTurtle(reading: Reading, context: ExportContext): AsyncGenerator<string> {
  const about = aboutOf(reading, context)
  yield `# ${about.title}, version ${about.version}, ${selectionText(about)}, retrieved ${about.retrievedAt}
# ${about.licence} ${about.licenceUrl} ${about.rights}
`
  const writer = turtleWriter(context)
  for await (const page of quadPages(reading, context)) yield writer.add(page)
  yield writer.end()
}

/** Triples as one Turtle document. */
export function turtleOf(quads: readonly Quad[], context: ExportContext): string {
  const writer = turtleWriter(context)
  return writer.add(quads) + writer.end()
}

function turtleWriter({ base }: ExportContext) {
  let parts: string[] = []
  const sink = {
    write: (chunk: string, _encoding: string, done?: () => void) => {
      parts.push(chunk)
      done?.()
    },
    end: (done?: () => void) => done?.(),
  }
  const writer = new Writer(sink as never, { prefixes: { ...prefixes, dg: vocabularyIri(base) } })
  const taken = () => {
    const text = parts.join('')
    parts = []
    return text
  }
  return {
    add: (quads: readonly Quad[]) => {
      writer.addQuads([...quads])
      return taken()
    },
    end: () => {
      writer.end()
      return taken()
    },
  }
}
