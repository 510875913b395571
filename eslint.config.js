import graphql from '@graphql-eslint/eslint-plugin'

const { configs, parser } = graphql

const language = {
  parser,
  parserOptions: { graphQLConfig: { schema: 'schema/*.graphql', documents: 'web/src/**/*.graphql' } },
}

/** The linter of the contract and of the pages' operations. Everything else is Biome's. */
export default [
  { ignores: ['**/generated/**'] },
  {
    files: ['schema/*.graphql'],
    languageOptions: language,
    plugins: { '@graphql-eslint': graphql },
    rules: {
      ...configs['flat/schema-recommended'].rules,
      ...configs['flat/schema-relay'].rules,
      '@graphql-eslint/naming-convention': [
        'error',
        {
          types: 'PascalCase',
          FieldDefinition: { style: 'camelCase', forbiddenPrefixes: ['get', 'query'] },
          InputValueDefinition: 'camelCase',
          DirectiveDefinition: 'camelCase',
          EnumValueDefinition: 'UPPER_CASE',
          EnumTypeDefinition: { forbiddenPrefixes: ['Enum'], forbiddenSuffixes: ['Enum'] },
          InterfaceTypeDefinition: { forbiddenPrefixes: ['Interface'], forbiddenSuffixes: ['Interface'] },
          UnionTypeDefinition: { forbiddenPrefixes: ['Union'], forbiddenSuffixes: ['Union'] },
        },
      ],
      // The graph is changed in seed/, never through the API.
      '@graphql-eslint/no-root-type': ['error', { disallow: ['mutation', 'subscription'] }],
      // Bounded lists are plain, and not all that a page lists can be fetched by an id.
      '@graphql-eslint/relay-edge-types': [
        'error',
        { withEdgeSuffix: true, shouldImplementNode: false, listTypeCanWrapOnlyEdgeType: false },
      ],
      // A search and a timeline are read forwards only.
      '@graphql-eslint/relay-arguments': ['error', { includeBoth: false }],
      '@graphql-eslint/require-description': [
        'error',
        {
          types: true,
          rootField: true,
          FieldDefinition: true,
          InputValueDefinition: true,
          EnumValueDefinition: true,
          DirectiveDefinition: true,
        },
      ],
      // Periods, values, pages and edges are parts of something else and have no id of their own.
      '@graphql-eslint/strict-id-in-types': 'off',
    },
  },
  {
    files: ['web/src/**/*.graphql'],
    languageOptions: language,
    plugins: { '@graphql-eslint': graphql },
    rules: {
      ...configs['flat/operations-recommended'].rules,
      // The pages keep no cache by id, and the server has a limit of its own.
      '@graphql-eslint/require-selections': 'off',
      '@graphql-eslint/selection-set-depth': 'off',
    },
  },
]
