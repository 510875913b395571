import type { FastifyInstance, FastifyRequest } from 'fastify'
import { BadArgument } from '../compile/page.ts'
import { title } from '../export/about.ts'
import { vocabularyIri } from '../export/address.ts'
import { pagePolicy, previewOf } from '../export/page.ts'
import { readSurroundings } from '../export/record.ts'
import { wordsOf } from '../search/words.ts'
import { answerOpenly, baseOf, loadedDataset, type OpenDataOptions, Refused } from './open-data.ts'
import { createReconciler, extensionOf, propertiesOf, queriesOf, type Reconciler } from './reconciliation.ts'

const limits = { queries: 50, candidates: 100, ids: 500, values: 500, bodyBytes: 1_000_000 } as const

type Parameters = Readonly<Record<string, string | undefined>>

/** Serves the Reconciliation Service API 0.2, with which OpenRefine matches a column of names with entities. */
export async function serveReconciliation(app: FastifyInstance, options: OpenDataOptions): Promise<void> {
  const { vocabulary } = options
  const reconcilerOf = ({ work }: FastifyRequest) => createReconciler(work.graph, vocabulary, limits)
  const properties = propertiesOf(vocabulary)
  const types = vocabulary.kinds.map(({ kind, da, description }) => ({
    id: kind,
    name: da,
    description: description.da,
  }))
  answerOpenly(app)
  // Here alone: elsewhere a form from another site must not be read.
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string', bodyLimit: limits.bodyBytes },
    (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(body as string))),
  )

  const manifest = (base: string, version: string) => ({
    versions: ['0.2'],
    name: title.da,
    identifierSpace: `${base}/id/`,
    schemaSpace: vocabularyIri(base),
    documentation: `${base}/export`,
    serviceVersion: version,
    defaultTypes: types.map(({ id, name }) => ({ id, name })),
    view: { url: `${base}/id/{{id}}` },
    preview: { url: `${base}/reconcile/preview?id={{id}}`, width: 400, height: 120 },
    suggest: {
      entity: { service_url: base, service_path: '/reconcile/suggest/entity' },
      property: { service_url: base, service_path: '/reconcile/suggest/property' },
      type: { service_url: base, service_path: '/reconcile/suggest/type' },
    },
    extend: {
      propose_properties: { service_url: base, service_path: '/reconcile/properties' },
      property_settings: [
        {
          name: 'limit',
          label: 'Højst så mange værdier',
          type: 'number',
          default: 0,
          help_text: '0 for alle',
        },
      ],
    },
    batchSize: limits.queries,
  })

  const answer = async (given: Parameters, request: FastifyRequest): Promise<object> => {
    if (given.queries !== undefined) return reconcile(given.queries, reconcilerOf(request))
    if (given.extend !== undefined) return extend(given.extend, reconcilerOf(request))
    return manifest(baseOf(request, options), (await loadedDataset(request.work.graph)).version)
  }

  const reconcile = async (text: string, reconciler: Reconciler): Promise<object> => {
    const results: [string, object][] = []
    // One after another, so that a batch does not keep the engine from others.
    for (const [key, query] of queriesOf(text, limits)) {
      results.push([key, { result: await reconciler.reconcile(query) }])
    }
    return Object.fromEntries(results)
  }

  const extend = async (text: string, reconciler: Reconciler): Promise<object> => {
    const { ids, properties: wanted } = extensionOf(text, properties, limits)
    return {
      meta: wanted.map(({ id, name }) => ({ id, name })),
      rows: await reconciler.extend(ids, wanted),
    }
  }

  app.route({
    method: 'GET',
    url: '/reconcile',
    handler: (request) => answer(parametersOf(request.query), request),
  })
  app.route({
    method: 'POST',
    url: '/reconcile',
    bodyLimit: limits.bodyBytes,
    handler: (request) => {
      const given = parametersOf(request.body ?? {})
      if (given.queries === undefined && given.extend === undefined) {
        throw new Refused(
          400,
          'A form with "queries" or "extend" is expected (application/x-www-form-urlencoded).',
        )
      }
      return answer(given, request)
    },
  })
  app.get('/reconcile/suggest/entity', async (request) => {
    const { prefix, skip } = suggestionOf(request)
    const found = prefix === '' ? [] : await reconcilerOf(request).suggest(prefix, skip)
    return {
      result: found.map(({ id, nameDa, kind, summaryDa }) => ({
        id,
        name: nameDa,
        ...(summaryDa ? { description: summaryDa } : {}),
        notable: types.filter((type) => type.id === kind).map(({ id, name }) => ({ id, name })),
      })),
    }
  })
  const suggestAmong =
    (items: readonly { readonly id: string; readonly name: string; readonly description?: string }[]) =>
    async (request: FastifyRequest) => {
      const { prefix, skip } = suggestionOf(request)
      const sought = wordsOf(prefix).join(' ')
      const fits = items.filter(
        ({ id, name }) =>
          id.toLowerCase().startsWith(prefix.toLowerCase()) || wordsOf(name).join(' ').includes(sought),
      )
      return {
        result: fits.slice(skip, skip + 20).map(({ id, name, description }) => ({ id, name, description })),
      }
    }
  app.get('/reconcile/suggest/property', suggestAmong(properties))
  app.get('/reconcile/suggest/type', suggestAmong(types))

  app.get('/reconcile/properties', async (request) => {
    const { type, limit } = parametersOf(request.query)
    const fits = type ? properties.filter(({ kinds }) => kinds.includes(type)) : properties
    const most = limit === undefined ? properties.length : Number(limit)
    if (!(most >= 1)) throw new BadArgument('limit', limit, 'it must be a number from 1')
    return {
      ...(type ? { type } : {}),
      ...(limit === undefined ? {} : { limit: most }),
      properties: fits.slice(0, most).map(({ id, name, description }) => ({ id, name, description })),
    }
  })

  app.get('/reconcile/preview', async (request, reply) => {
    const { id = '' } = parametersOf(request.query)
    const { graph } = request.work
    const around = await readSurroundings(graph, id)
    if (!around) throw new Refused(404, `Nothing has the id ${id}.`)
    const { version } = await loadedDataset(graph)
    // A frame on other sites is what a preview is for.
    return reply
      .header('content-security-policy', pagePolicy)
      .removeHeader('x-frame-options')
      .type('text/html; charset=utf-8')
      .send(previewOf(around, { vocabulary, base: baseOf(request, options), lang: 'da', version }))
  })
}

/** The parameters of a form or a query, each of them one text. */
function parametersOf(given: unknown): Parameters {
  for (const [name, value] of Object.entries(given as object)) {
    if (typeof value !== 'string') throw new BadArgument(name.slice(0, 50), value, 'it must be one text')
  }
  return given as Parameters
}

function suggestionOf(request: FastifyRequest): { readonly prefix: string; readonly skip: number } {
  const { prefix = '', cursor = '0' } = parametersOf(request.query)
  const skip = Number(cursor)
  if (!Number.isInteger(skip) || skip < 0)
    throw new BadArgument('cursor', cursor, 'it must be a whole number from 0')
  return { prefix, skip }
}
