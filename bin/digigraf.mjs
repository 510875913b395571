#!/usr/bin/env node
import { register } from 'tsx/esm/api'

// The folder that it is run from may have a tsconfig.json of its own, which says nothing of this package.
register({ tsconfig: false })
await import('../src/cli/main.ts')
