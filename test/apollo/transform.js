/** Types off, and nothing else. Jest wants it done at once, which Vite does not offer. */

import { transformSync } from 'esbuild'

export default {
  process: (source, path) => {
    const options = { loader: 'ts', format: 'esm', target: 'node20', sourcemap: 'inline', sourcefile: path }
    return { code: transformSync(source, options).code }
  },
}
