import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply } from 'fastify'

const directory = fileURLToPath(new URL('../../dist/web/', import.meta.url))

const policy = (styles: string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src ${styles}`,
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')

/** The pages' content security policies: nothing comes from elsewhere. The playground's editor writes inline styles. */
const policies: Readonly<Record<string, string>> = {
  'index.html': policy("'self'"),
  'schema.html': policy("'self'"),
  'playground.html': policy("'self' 'unsafe-inline'"),
}

/** Serves the pages, and gives what answers with the playground; nothing where they are not built. */
export async function servePages(
  app: FastifyInstance,
): Promise<((reply: FastifyReply) => FastifyReply) | undefined> {
  if (!existsSync(directory)) {
    app.log.warn('the pages are not built: npm run build:web')
    return undefined
  }
  await app.register(fastifyStatic, {
    root: directory,
    index: false,
    immutable: true,
    maxAge: '1y',
    globIgnore: ['*.html'],
    wildcard: false,
  })
  const page = (reply: FastifyReply, file: string) =>
    reply
      .header('content-security-policy', policies[file])
      .type('text/html; charset=utf-8')
      .sendFile(file, { immutable: false, maxAge: 0 })

  app.get('/', (_request, reply) => page(reply, 'index.html'))
  app.get('/schema', (_request, reply) => page(reply, 'schema.html'))
  return (reply) => page(reply, 'playground.html')
}
