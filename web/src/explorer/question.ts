import type { LinkType } from '../generated/graphql.ts'
import type { Language, State } from './address.ts'
import { filtersInUse, type View } from './filters.ts'

export interface Question {
  readonly query: string
  readonly variables: Record<string, unknown>
}

// The contract takes at most a hundred ids in one argument, and gives at most a hundred links at a time.
const most = 100

/** What a question leaves out of what is on screen, told in the question itself. */
const notAsked = {
  da: {
    entities: (count: number) => `Kun de første ${most} af ${count} entiteter er med.`,
    links: `Kun de første ${most} forbindelser er med.`,
    filters: 'Filtre på kilder, år og antal kilder er ikke med: links kan ikke spørges om dem.',
    paths: 'Her spørges kun om vejene mellem de to, ikke om andet på skærmen.',
    common: 'Her spørges kun om det, de har til fælles, ikke om andet på skærmen.',
    link: 'Her spørges kun om den valgte forbindelse, ikke om andet på skærmen.',
    anyFilter: 'Filtrene er ikke med.',
  },
  en: {
    entities: (count: number) => `Only the first ${most} of ${count} entities are asked for.`,
    links: `Only the first ${most} links are asked for.`,
    filters: 'Filters on sources, years and number of sources are left out: links takes none of them.',
    paths: 'Only the paths between the two are asked for, nothing else on screen.',
    common: 'Only what they have in common is asked for, nothing else on screen.',
    link: 'Only the chosen link is asked for, nothing else on screen.',
    anyFilter: 'The filters are left out.',
  },
}

/** What is on screen as a GraphQL operation that somebody may read, change and use. */
export function questionOf(
  state: Pick<State, 'connection' | 'selection' | 'language' | 'filters'>,
  view: View,
  allTypes: readonly LinkType[],
): Question {
  const lang = state.language === 'da' ? 'DA' : 'EN'
  const { connection, selection, filters } = state
  const leftOut = notAsked[state.language]
  const remarked = (remarks: readonly string[]) => remarks.map((remark) => `# ${remark}\n`).join('')
  const only = (remark: string) =>
    remarked([remark, ...(filtersInUse(filters) > 0 ? [leftOut.anyFilter] : [])])
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
      query: `${only(leftOut.paths)}query Veje($from: ID!, $to: ID!, $lang: Language!) {
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
      query: `${only(leftOut.common)}query Faelles($of: [ID!]!, $lang: Language!) {
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
      query: `${only(leftOut.link)}query Forbindelse($id: ID!, $lang: Language!) {
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
  const ids = view.entities.slice(0, most).map((entity) => entity.id)
  const types =
    filters.types.length === 0 ? undefined : allTypes.filter((type) => !filters.types.includes(type))
  const remarks = remarked([
    ...(view.entities.length > most ? [leftOut.entities(view.entities.length)] : []),
    ...(view.links.length > most ? [leftOut.links] : []),
    ...(filters.sources.length > 0 ||
    filters.years !== undefined ||
    !filters.undated ||
    filters.minSources > 1
      ? [leftOut.filters]
      : []),
  ])
  return {
    query: `${remarks}query Udvalg($ids: [ID!]!, ${types === undefined ? '' : '$types: [LinkType!], '}$lang: Language!) {
  nodes(ids: $ids) {
    ... on Entity {
      id
      kind
      name(lang: $lang)
      summary(lang: $lang)
    }
  }
  links(between: $ids, ${types === undefined ? '' : 'types: $types, '}first: 100) {
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
    variables: { ids, ...(types === undefined ? {} : { types }), lang },
  }
}

export function playgroundAddress({ query, variables }: Question, lang: Language): string {
  const search = new URLSearchParams({ query, variables: JSON.stringify(variables, null, 2), lang })
  return `/graphql?${search}`
}
