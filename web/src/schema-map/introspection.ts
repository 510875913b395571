/** A type of the schema as the map shows it. */
export interface SchemaType {
  readonly name: string
  readonly kind: 'OBJECT' | 'INTERFACE' | 'ENUM' | 'SCALAR' | 'UNION' | 'INPUT_OBJECT'
  readonly description: string | null
  readonly fields: readonly SchemaField[]
  readonly values: readonly { readonly name: string; readonly description: string | null }[]
  readonly interfaces: readonly string[]
  /** The types that an interface or a union comprises. */
  readonly comprises: readonly string[]
}

export interface SchemaField {
  readonly name: string
  readonly description: string | null
  /** As written in the schema, such as `[Claim!]!`. */
  readonly type: string
  /** What one gets in the end: the type itself, or for a page the type of what is on it. */
  readonly target: string
  readonly args: readonly {
    readonly name: string
    readonly type: string
    readonly target: string
    readonly description: string | null
  }[]
}

const typeReference = 'kind name ofType { kind name ofType { kind name ofType { kind name } } }'

const query = `{
  __schema {
    types {
      kind name description
      fields {
        name description
        args { name description type { ${typeReference} } }
        type { ${typeReference} }
      }
      enumValues { name description }
      interfaces { name }
      possibleTypes { name }
    }
  }
}`

interface Reference {
  readonly kind: string
  readonly name: string | null
  /** Left out at the innermost level that is asked for. */
  readonly ofType?: Reference | null
}

interface RawType {
  readonly kind: SchemaType['kind']
  readonly name: string
  readonly description: string | null
  readonly fields:
    | readonly {
        readonly name: string
        readonly description: string | null
        readonly args: readonly { name: string; description: string | null; type: Reference }[]
        readonly type: Reference
      }[]
    | null
  readonly enumValues: SchemaType['values'] | null
  readonly interfaces: readonly { readonly name: string }[] | null
  readonly possibleTypes: readonly { readonly name: string }[] | null
}

function written(type: Reference): string {
  if (type.kind === 'NON_NULL' && type.ofType) return `${written(type.ofType)}!`
  if (type.kind === 'LIST' && type.ofType) return `[${written(type.ofType)}]`
  return type.name ?? ''
}

function named(type: Reference): string {
  return type.ofType ? named(type.ofType) : (type.name ?? '')
}

/** Pages and their edges are the way to a list, not things of their own: the map looks through them. */
const isPage = (name: string) => name.endsWith('Connection') || name.endsWith('Edge') || name === 'PageInfo'

export async function readSchema(): Promise<readonly SchemaType[]> {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  const answer = (await response.json()) as { data: { __schema: { types: readonly RawType[] } } }
  const raw = answer.data.__schema.types.filter((type) => !type.name.startsWith('__'))
  const byName = new Map(raw.map((type) => [type.name, type]))
  const through = (name: string): string => {
    const type = byName.get(name)
    if (!isPage(name)) return name
    const next =
      type?.fields?.find((field) => field.name === 'edges') ??
      type?.fields?.find((field) => field.name === 'node')
    return next === undefined ? name : through(named(next.type))
  }
  return raw
    .filter((type) => !isPage(type.name))
    .map((type) => ({
      name: type.name,
      kind: type.kind,
      description: type.description,
      fields: (type.fields ?? []).map((field) => ({
        name: field.name,
        description: field.description,
        type: written(field.type),
        target: through(named(field.type)),
        args: field.args.map((argument) => ({
          ...argument,
          type: written(argument.type),
          target: named(argument.type),
        })),
      })),
      values: type.enumValues ?? [],
      interfaces: (type.interfaces ?? []).map((one) => one.name),
      comprises: (type.possibleTypes ?? []).map((one) => one.name).filter((name) => !isPage(name)),
    }))
    .sort((a, b) => a.name.localeCompare(b.name))
}
