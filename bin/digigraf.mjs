#!/usr/bin/env node
import { bundled } from './bundle.mjs'

// A stack names lines of src/.
process.setSourceMapsEnabled(true)
const program = await bundled()
if (!program) {
  const { register } = await import('tsx/esm/api')
  // The folder that it is run from may have a tsconfig.json of its own, which says nothing of this package.
  register({ tsconfig: false })
}
await (program ? import(program) : import('../src/cli/main.ts'))
