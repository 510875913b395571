import type { State } from './address.ts'
import type { View } from './filters.ts'

export interface Question {
  readonly query: string
  readonly variables: Record<string, unknown>
}

/** What is on screen as a GraphQL operation that somebody may read, change and use. */
export function questionOf(
  state: Pick<State, 'connection' | 'selection' | 'language'>,
  view: View,
): Question {
  const lang = state.language === 'da' ? 'DA' : 'EN'
  const { connection, selection } = state
  const evidence = `claims(first: 20) {
          edges {
            node {
              text(lang: $lang)
              modality
              locator(lang: $lang)
              source { title publishedOn }
            }
          }
        }`
  if (connection?.path !== undefined) {
    const [from, to] = connection.of
    return {
      query: `query Veje($from: ID!, $to: ID!, $lang: Language!) {
  paths(from: $from, to: $to, limit: 5) {
    exhausted
    paths {
      length
      explanation(lang: $lang)
      links {
        sentence(lang: $lang)
        status
        ${evidence}
      }
    }
  }
}
`,
      variables: { from, to, lang },
    }
  }
  if (connection !== undefined) {
    return {
      query: `query Faelles($of: [ID!]!, $lang: Language!) {
  common(of: $of) {
    entities { id kind name(lang: $lang) }
    links {
        sentence(lang: $lang)
        status
        ${evidence}
    }
  }
}
`,
      variables: { of: connection.of, lang },
    }
  }
  if (selection?.what === 'link') {
    return {
      query: `query Forbindelse($id: ID!, $lang: Language!) {
  node(id: $id) {
    ... on Link {
        sentence(lang: $lang)
        status
        period { text(lang: $lang) }
        ${evidence}
    }
  }
}
`,
      variables: { id: selection.id, lang },
    }
  }
  // The contract takes at most a hundred ids in one argument.
  const ids = view.entities.slice(0, 100).map((entity) => entity.id)
  return {
    query: `query Udvalg($ids: [ID!]!, $lang: Language!) {
  nodes(ids: $ids) {
    ... on Entity {
      id
      kind
      name(lang: $lang)
      summary(lang: $lang)
    }
  }
  links(between: $ids, first: 100) {
    totalCount
    edges {
      node {
        sentence(lang: $lang)
        status
        sourceCount
        period { text(lang: $lang) }
      }
    }
  }
}
`,
    variables: { ids, lang },
  }
}

export function playgroundAddress({ query, variables }: Question): string {
  const search = new URLSearchParams({ query, variables: JSON.stringify(variables, null, 2) })
  return `/graphql?${search}`
}
