import { readdirSync, readFileSync } from 'node:fs'
import type { CodegenConfig } from '@graphql-codegen/cli'
import { buildSchema, isObjectType } from 'graphql'

const rows = '../cypher/rows.ts'

const files = readdirSync('schema').filter((file) => file.endsWith('.graphql'))
const schema = buildSchema(files.map((file) => readFileSync(`schema/${file}`, 'utf8')).join('\n'))
const objects = Object.values(schema.getTypeMap()).filter(
  (type) => isObjectType(type) && !type.name.startsWith('__') && type !== schema.getQueryType(),
)
const kinds = objects.filter(
  (type) => isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Entity'),
)

const config: CodegenConfig = {
  schema: 'schema/*.graphql',
  generates: {
    'src/generated/schema.graphql': {
      plugins: ['schema-ast'],
      config: { sort: true },
    },
    'src/generated/possible-types.json': {
      plugins: ['fragment-matcher'],
      config: { apolloClientVersion: 3 },
    },
    'src/generated/resolvers.ts': {
      plugins: ['typescript', 'typescript-resolvers'],
      config: {
        useTypeImports: true,
        enumsAsTypes: true,
        immutableTypes: true,
        strictScalars: true,
        // A field that is read with its parent needs no resolver of its own.
        makeResolverTypeCallable: true,
        contextType: '../resolvers/context.ts#Context',
        scalars: { ID: 'string', Date: 'string', PartialDate: 'string', URL: 'string' },
        mappers: {
          ...Object.fromEntries(objects.map(({ name }) => [name, `${rows}#AnyRow`])),
          ...Object.fromEntries(kinds.map(({ name }) => [name, `${rows}#EntityRow`])),
          Entity: `${rows}#EntityRow`,
          Node: `${rows}#NodeRow`,
          Link: `${rows}#LinkRow`,
          Claim: `${rows}#ClaimRow`,
          Source: `${rows}#SourceRow`,
          Membership: `${rows}#LinkRow`,
          Path: `${rows}#PathRow`,
          Dataset: `${rows}#DatasetRow`,
          Conflict: `${rows}#FindingRow`,
          Gap: `${rows}#FindingRow`,
          TimelineEntry: `${rows}#ClaimRow`,
          SearchEdge: `${rows}#SearchEdgeRow`,
          KindCount: `${rows}#KindCountRow`,
          Period: `${rows}#PeriodRow`,
          Value: `${rows}#ClaimRow`,
          LinkTypeInfo: '../seed/model.ts#LinkTypeInfo as LinkTypeMeaning',
          Limits: '../limits.ts#Limits as LimitValues',
        },
      },
    },
  },
}
export default config
