/** Apollo's own suite for integrations, over the route that the product serves GraphQL by. */

import { ApolloServer } from '@apollo/server'
import {
  type CreateServerForIntegrationTestsOptions,
  defineIntegrationTestSuite,
} from '@apollo/server-integration-testsuite'
import Fastify from 'fastify'
import { versionHeader } from '../../src/server/dataset-version.ts'
import { graphqlHandler, serveGraphql, varyBy } from '../../src/server/graphql.ts'
import { observeRequests } from '../../src/server/observe.ts'
import { createResponseCache } from '../../src/server/response-cache.ts'

const unknown = async () => undefined
const versions = { last: undefined, read: unknown, readInTime: unknown, recent: unknown }

defineIntegrationTestSuite(async (config, options?: CreateServerForIntegrationTestsOptions) => {
  const server = new ApolloServer(config)
  await server.start()
  // The suite asks at the address with a slash behind it.
  const app = Fastify({ routerOptions: { ignoreTrailingSlash: true } })
  observeRequests(app, [])
  const context = options?.context ?? (async () => ({}))
  // The suite's servers know no versions of the knowledge, so nothing of theirs is kept.
  const cache = createResponseCache({ bytes: 0, versions, versionHeader, varyBy })
  serveGraphql(app, graphqlHandler(server, context, cache), cache)
  const address = await app.listen({ host: '127.0.0.1', port: 0 })
  return { server, url: `${address}/graphql`, extraCleanup: () => app.close() }
})
