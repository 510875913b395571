import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Node loads graphql's CommonJS build for every package; without this the tests' own imports would get another one.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/neo4j.ts'],
    testTimeout: 30_000,
    hookTimeout: 120_000,
    // Each worker has a Neo4j to itself; for a single file a second one is not worth waiting for.
    maxWorkers: 1,
  },
})
