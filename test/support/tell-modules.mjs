/** Loaded before a program: writes the addresses of the modules that it imports, one a line, to the file MODULES. */

import { register } from 'node:module'

const hooks = `
  import { appendFileSync } from 'node:fs'
  export async function resolve(specifier, context, next) {
    const found = await next(specifier, context)
    appendFileSync(process.env.MODULES, found.url + '\\n')
    return found
  }`
register(`data:text/javascript,${encodeURIComponent(hooks)}`)
