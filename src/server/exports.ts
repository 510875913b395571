import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import Negotiator from 'negotiator'
import { licence } from '../export/about.ts'
import { exportFormats, startExport } from '../export/formats.ts'
import { openReading } from '../export/reading.ts'
import { digestOf, queryOf, selectionOf } from '../export/selection.ts'
import { limits } from '../limits.ts'
import {
  acceptedOf,
  answerOpenly,
  baseOf,
  isKnown,
  loadedDataset,
  type OpenDataOptions,
  Refused,
} from './open-data.ts'
import { createExports, type ExportLimits, usualExportLimits } from './open-exports.ts'
import { searchOf } from './query-string.ts'

const shapes = new URL('../../schema/shapes.ttl', import.meta.url)

/** The formats’ media types, without charsets. */
const mediaTypes = Object.fromEntries(
  Object.entries(exportFormats).map(([ending, { mediaType }]) => [ending, mediaType.replace(/;.*/, '')]),
)

export interface ExportsOptions extends OpenDataOptions {
  /** What differs from the usual limits. */
  readonly exportLimits?: Partial<ExportLimits> | undefined
}

/** Serves the graph, or a selection of it, as files; the vocabulary; and the shapes that the RDF keeps to. */
export async function serveExports(app: FastifyInstance, options: ExportsOptions): Promise<void> {
  const { vocabulary } = options
  const begin = createExports({ ...usualExportLimits, ...options.exportLimits })
  answerOpenly(app)

  app.get('/export', async (request) => {
    const base = baseOf(request, options)
    return {
      version: (await loadedDataset(request.work.graph)).version,
      licence: licence.id,
      rights: licence.rights.en,
      formats: Object.fromEntries(
        Object.entries(exportFormats).map(([ending, { mediaType }]) => [
          `${base}/export/graph.${ending}`,
          mediaType,
        ]),
      ),
      parameters: ['of', 'depth', 'types', 'kinds', 'asOf', 'limit'],
      shapes: `${base}/export/shapes.ttl`,
      vocabulary: `${base}/vocabulary`,
    }
  })

  // The address that an export gives as its own, whatever its format.
  app.get('/export/graph', async (request, reply) => {
    reply.header('vary', 'Accept')
    const ending = acceptedOf(request, mediaTypes)
    return reply.redirect(`${baseOf(request, options)}/export/graph.${ending}${searchOf(request.url)}`, 303)
  })

  app.get<{ Params: { ending: string } }>('/export/graph.:ending', async (request, reply) => {
    const { ending } = request.params
    const format = Object.hasOwn(exportFormats, ending) ? exportFormats[ending] : undefined
    if (!format) {
      throw new Refused(
        404,
        `There is no format "${ending}"; there are ${Object.keys(exportFormats).join(', ')}.`,
      )
    }
    const base = baseOf(request, options)
    // As it was sent: a parameter may stand there several times.
    const selection = selectionOf(new URLSearchParams(searchOf(request.url)), vocabulary, limits)
    const retrievedAt = new Date()
    const dataset = await loadedDataset(request.work.graph)
    const query = createHash('sha256')
      .update(`${base} ${queryOf(selection)}`)
      .digest('hex')
      .slice(0, 8)
    // Weak, for the time of retrieval within differs.
    if (isKnown(request, reply, `W/"${dataset.version}-${ending}-${query}"`)) return reply
    const digest = digestOf(selection)
    const name = ['digitaliseringsgraf', dataset.version, ...(digest === '' ? [] : [digest])].join('-')
    reply.type(format.mediaType).header('content-disposition', `attachment; filename="${name}.${ending}"`)
    const context = { vocabulary, base }
    const graph = begin(request, reply)
    const reading = await openReading(dataset, { graph, selection, retrievedAt })
    // Of no length that could be told beforehand.
    if (request.method === 'HEAD') return reply.send(Readable.from([]))
    const pieces = await startExport(format, reading, context)
    return reply.send(Readable.from(pieces, { objectMode: false, highWaterMark: 65_536 }))
  })

  app.get('/export/shapes.ttl', async (request, reply) =>
    reply
      .type('text/turtle; charset=utf-8')
      // The shapes name the vocabulary's terms by relative addresses, for they are where the graph is served.
      .send(`@base <${baseOf(request, options)}/> .\n${readFileSync(shapes, 'utf8')}`),
  )

  app.get('/vocabulary', async (request, reply) => {
    const context = { vocabulary, base: baseOf(request, options) }
    const { createQuads } = await import('../export/quads.ts')
    const quads = createQuads(context).vocabulary()
    reply.header('vary', 'Accept')
    const type = new Negotiator(request.raw).mediaType(['text/turtle', 'application/ld+json'])
    return type === 'application/ld+json'
      ? reply.type(type).send(await (await import('../export/json-ld.ts')).jsonLdOf(quads, context))
      : reply
          .type('text/turtle; charset=utf-8')
          .send((await import('../export/turtle.ts')).turtleOf(quads, context))
  })
}
