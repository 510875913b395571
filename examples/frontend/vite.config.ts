import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  // While developing, the page asks the server that `digigraf serve` runs.
  server: { proxy: { '/graphql': 'http://127.0.0.1:4000' } },
})
