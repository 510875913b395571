import type { CodegenConfig } from '@graphql-codegen/cli'

/** The explorer's operations, typed against the contract: `npm run generate`. */
const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  documents: 'web/src/explorer/operations.graphql',
  generates: {
    'web/src/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false, gqlTagName: 'graphql' },
      config: {
        // Texts rather than syntax trees: the page sends them as they are and needs no printer.
        documentMode: 'string',
        enumType: 'string-literal',
        enumsAsTypes: true,
        useTypeImports: true,
        importExtension: '.ts',
        scalars: { ID: 'string', Date: 'string', PartialDate: 'string', URL: 'string' },
        defaultScalarType: 'never',
      },
    },
  },
}

export default config
