/** Apollo's own suite for integrations, over the route that the product serves GraphQL by. */

import { ApolloServer } from '@apollo/server'
import {
  type CreateServerForIntegrationTestsOptions,
  defineIntegrationTestSuite,
} from '@apollo/server-integration-testsuite'
import Fastify from 'fastify'
import { graphqlHandler, serveGraphql } from '../../src/server/graphql.ts'

defineIntegrationTestSuite(async (config, options?: CreateServerForIntegrationTestsOptions) => {
  const server = new ApolloServer(config)
  await server.start()
  // The suite asks at the address with a slash behind it.
  const app = Fastify({ routerOptions: { ignoreTrailingSlash: true } })
  const context = options?.context ?? (async () => ({}))
  serveGraphql(app, graphqlHandler(server, context))
  const address = await app.listen({ host: '127.0.0.1', port: 0 })
  return { server, url: `${address}/graphql`, extraCleanup: () => app.close() }
})
