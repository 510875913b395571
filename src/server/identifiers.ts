import { createHash } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import Negotiator from 'negotiator'
import { addressOf, idOf } from '../export/address.ts'
import { type Lang, missingPage, type PageContext, pageOf, pagePolicy } from '../export/page.ts'
import { readSurroundings, type Surroundings, surroundingJson } from '../export/record.ts'
import type { PublicCode } from './errors.ts'
import {
  acceptedOf,
  answerOpenly,
  baseOf,
  isKnown,
  loadedDataset,
  type OpenDataOptions,
  Refused,
} from './open-data.ts'
import { searchOf } from './query-string.ts'

/** The media types by the endings that ask for them; the first is what a client gets that takes any. */
const types = {
  html: 'text/html',
  jsonld: 'application/ld+json',
  ttl: 'text/turtle',
  json: 'application/json',
} as const

type Ending = keyof typeof types

interface Asked {
  readonly id: string
  /** The ending in the address, where there is one. */
  readonly ending: Ending | undefined
  readonly format: Ending
  readonly lang: Lang
}

/**
 * Serves what an id names at the address that the id is: a page for readers, RDF and JSON for programs, by content
 * negotiation (RFC 9110, section 12) or by an ending.
 */
export async function serveIdentifiers(app: FastifyInstance, options: OpenDataOptions): Promise<void> {
  const { vocabulary } = options
  answerOpenly(app)

  app.get<{ Params: { prefix: string; slug: string } }>('/id/:prefix/:slug', async (request, reply) => {
    const base = baseOf(request, options)
    const asked = askedOf(request, reply)
    const { graph } = request.work
    const { version } = await loadedDataset(graph)
    const context: PageContext = { vocabulary, base, lang: asked.lang, version }
    const around = await readSurroundings(graph, asked.id)
    if (!around) {
      reply.code(404).header('cache-control', 'no-cache')
      return send(reply, asked, await missing(asked, context))
    }
    if (around.id !== asked.id) {
      const ending = asked.ending ? `.${asked.ending}` : ''
      return reply.redirect(`${addressOf(base, around.id)}${ending}${searchOf(request.url)}`, 301)
    }
    const told = createHash('sha256').update(`${base} ${asked.lang}`).digest('hex').slice(0, 8)
    if (isKnown(request, reply, `"${version}-${asked.format}-${told}"`)) return reply
    return send(reply, asked, await found(asked, around, context))
  })

  // The id as one part of the path, its colon as it is or escaped: what templates such as OpenRefine's make.
  app.get<{ Params: { id: string } }>('/id/:id', async (request, reply) => {
    const { id } = request.params
    if (!/^[a-z-]+:./.test(id)) throw new Refused(404, `"${id}" is no id; one is such as solution:nemid.`)
    return reply.redirect(`${addressOf(baseOf(request, options), id)}${searchOf(request.url)}`, 301)
  })
}

function askedOf(
  request: FastifyRequest<{ Params: { prefix: string; slug: string } }>,
  reply: FastifyReply,
): Asked {
  const { prefix, slug } = request.params
  const ending = Object.keys(types).find((one): one is Ending => slug.endsWith(`.${one}`))
  const id = idOf(prefix, ending ? slug.slice(0, -1 - ending.length) : slug)
  const { lang: wanted } = request.query as { readonly lang?: unknown }
  if (wanted !== undefined && wanted !== 'da' && wanted !== 'en') {
    throw new Refused(400, 'Argument "lang" must be da or en.')
  }
  reply.header('vary', 'Accept, Accept-Language')
  const lang = wanted ?? (new Negotiator(request.raw).language(['da', 'en']) === 'en' ? 'en' : 'da')
  if (ending) return { id, ending, format: ending, lang }
  return { id, ending, format: acceptedOf(request, types), lang }
}

function send(reply: FastifyReply, { format, lang }: Asked, body: string): FastifyReply {
  if (format === 'html') reply.header('content-security-policy', pagePolicy).header('content-language', lang)
  return reply.type(format === 'jsonld' ? types.jsonld : `${types[format]}; charset=utf-8`).send(body)
}

async function found({ format }: Asked, around: Surroundings, context: PageContext): Promise<string> {
  if (format === 'html') return pageOf(around, context)
  if (format === 'json') return JSON.stringify(surroundingJson(around, context.version, context), null, 1)
  // Loaded only here, for the libraries of RDF are slow to load and few ask for it.
  const { surroundingQuads } = await import('../export/record-quads.ts')
  const quads = surroundingQuads(around, context)
  return format === 'ttl'
    ? (await import('../export/turtle.ts')).turtleOf(quads, context)
    : (await import('../export/json-ld.ts')).jsonLdOf(quads, context)
}

/** That nothing has the id, in the format that was asked for. */
async function missing({ format, id }: Asked, context: PageContext): Promise<string> {
  if (format === 'html') return missingPage(id, context)
  const error = `Nothing has the id ${id}.`
  const code: PublicCode = 'NOT_FOUND'
  // What follows # is a comment in Turtle, so a line's end within must not end it.
  if (format === 'ttl') return `# ${error.replaceAll(/\s+/g, ' ')}\n`
  return JSON.stringify(format === 'jsonld' ? { '@context': {}, '@graph': [], error, code } : { error, code })
}
