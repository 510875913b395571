import { fileURLToPath } from 'node:url'
import type { CodegenConfig } from '@graphql-codegen/cli'

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))

const config: CodegenConfig = {
  // Outside of this repository: 'node_modules/digigraf/src/generated/schema.graphql', or a server's address.
  schema: at('../../src/generated/schema.graphql'),
  documents: [at('src/*.ts')],
  generates: {
    [`${at('src/gql')}/`]: {
      preset: 'client',
      // The texts are sent as they are: nothing of graphql is in the page, and each has its hash for a manifest.
      presetConfig: { persistedDocuments: true, fragmentMasking: false },
      config: {
        documentMode: 'string',
        useTypeImports: true,
        enumsAsTypes: true,
        strictScalars: true,
        scalars: { Date: 'string', PartialDate: 'string', URL: 'string' },
      },
    },
  },
}
export default config
