import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, RouteHandlerMethod } from 'fastify'

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

/** Serves the pages beside GraphQL: a browser that asks for /graphql gets the playground. */
export async function servePages(app: FastifyInstance, graphql: RouteHandlerMethod): Promise<void> {
  app.addHook('onSend', async (_request, reply) => {
    reply.header('x-content-type-options', 'nosniff').header('referrer-policy', 'no-referrer')
  })
  const hasPages = existsSync(directory)
  if (hasPages) {
    await app.register(fastifyStatic, {
      root: directory,
      index: false,
      immutable: true,
      maxAge: '1y',
      globIgnore: ['*.html'],
      wildcard: false,
    })
  }
  const page = (reply: FastifyReply, file: string) =>
    reply
      .header('content-security-policy', policies[file])
      .type('text/html; charset=utf-8')
      .sendFile(file, { immutable: false, maxAge: 0 })

  if (hasPages) {
    app.get('/', (_request, reply) => page(reply, 'index.html'))
    app.get('/schema', (_request, reply) => page(reply, 'schema.html'))
  } else {
    app.log.warn('the pages are not built: npm run build:web')
  }
  app.route({
    method: ['GET', 'POST', 'OPTIONS'],
    url: '/graphql',
    handler(request, reply) {
      const wantsPage = request.method === 'GET' && request.headers.accept?.includes('text/html')
      return wantsPage && hasPages ? page(reply, 'playground.html') : graphql.call(app, request, reply)
    },
  })
}
