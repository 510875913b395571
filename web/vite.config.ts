import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  root: at('.'),
  publicDir: at('public'),
  build: {
    outDir: at('../dist/web'),
    emptyOutDir: true,
    target: 'es2022',
    // Nothing is inlined as data: but what a stylesheet already carries, so that the pages' policy can forbid it.
    assetsInlineLimit: 0,
    // The preload helper writes <link> elements; every browser of the target preloads modules itself.
    modulePreload: { polyfill: false },
    // The playground's editor is one large chunk by nature; the explorer's size is kept by a test.
    chunkSizeWarningLimit: 5000,
    reportCompressedSize: false,
    rolldownOptions: {
      // GraphiQL's parts begin with 'use client', which says nothing to a page that has no server rendering.
      onLog: (level, log, report) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') report(level, log)
      },
      input: { index: at('index.html'), playground: at('playground.html'), schema: at('schema.html') },
    },
  },
  worker: { format: 'es' },
})
