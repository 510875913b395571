/** An operation that the playground opens as a tab of its own. */
export interface Example {
  readonly query: string
  /** The variables as the JSON text that the editor shows. */
  readonly variables: string | null
}

function example(query: string, variables?: Record<string, unknown>): Example {
  return {
    query: `${query.trim()}\n`,
    variables: variables === undefined ? null : JSON.stringify(variables, null, 2),
  }
}

/** Each shows one thing the graph can do; a tab takes the operation's name. */
export const examples: readonly Example[] = [
  example(
    `
# Hvad hænger NemID sammen med – og hvem siger det?
# Tryk Ctrl-Enter for at spørge.
# Skift id under Variables, fx til "solution:mitid".
query HvadHaengerSammen($id: ID!) {
  entity(id: $id) {
    name
    summary
    linkCounts { type direction count }
    links(first: 50) {
      totalCount
      edges {
        other { id kind name }
        node {
          sentence
          status
          period { text }
          claims {
            edges {
              node {
                text
                modality
                locator
                source { title publishedOn }
              }
            }
          }
        }
      }
    }
  }
}`,
    { id: 'solution:nemid' },
  ),
  example(
    `
# Hvordan er Natasha Friis Saxberg og borger.dk
# forbundet? De korteste veje kommer først, og hvert
# led bærer sine kilder. Med avoid kan man lukke en
# genvej og se den næste.
query HvordanForbundet($from: ID!, $to: ID!, $avoid: [ID!]) {
  paths(from: $from, to: $to, avoid: $avoid, limit: 5) {
    exhausted
    paths {
      length
      explanation
      weakestSourceCount
      links {
        sentence
        status
        claims {
          edges { node { text locator source { title } } }
        }
      }
    }
  }
}`,
    { from: 'person:natasha-friis-saxberg', to: 'solution:borger-dk', avoid: [] },
  ),
  example(`
# De fællesoffentlige strategier: hvem aftalte dem,
# hvad ville de, og hvad kom før og efter?
query Strategier {
  strategies(forms: [JOINT_PUBLIC], first: 20) {
    totalCount
    edges {
      node {
        name
        ordinal
        period { text }
        parties { edges { node { name } } }
        goals { edges { node { name } } }
        solutions { edges { node { name } } }
        predecessor { name }
        successor { name }
      }
    }
  }
}`),
  example(`
# Hvor er kilderne uenige? Udsagnene står side om
# side, og rangen viser, hvilket grafen følger.
query Uenigheder {
  conflicts(first: 20) {
    totalCount
    edges {
      node {
        rule
        subject { name }
        explanation
        claims {
          text
          value { text }
          rank
          rankReason
          locator
          source { title publishedOn }
        }
      }
    }
  }
}`),
  example(
    `
# Hvem er medlem, i hvilken rolle og på hvis vegne?
# Skift id under Variables til et andet partnerskab,
# en forening eller et udvalg.
query Medlemmer($of: ID!) {
  members(of: $of, first: 50) {
    totalCount
    edges {
      node {
        member { id kind name }
        role
        representing { name }
        period { text }
        link { sourceCount status }
      }
    }
  }
}`,
    { of: 'partnership:digitaliseringspartnerskabet' },
  ),
  example(
    `
# Hvad skete hvornår? Datoerne er så præcise, som
# kilderne er – ikke mere.
query Tidslinje($from: PartialDate, $to: PartialDate) {
  timeline(from: $from, to: $to, first: 60) {
    totalCount
    edges {
      node {
        date
        moment
        text
        claim { modality source { title } }
      }
    }
  }
}`,
    { from: '2016', to: '2022' },
  ),
  example(
    `
# Søg på dansk: begyndelser, bøjninger, dele af
# sammensætninger og små slåfejl.
query Soeg($text: String!) {
  search(text: $text, first: 10) {
    totalCount
    edges {
      score
      matched
      matchedText
      node { id kind name nameEn: name(lang: EN) }
    }
  }
}`,
    { text: 'digitaliseringsstrategi' },
  ),
  example(
    `
# To ved siden af hinanden: hvad har de fælles, og
# hvad har kun den ene?
query Sammenlign($a: ID!, $b: ID!) {
  compare(a: $a, b: $b) {
    a { name summary }
    b { name summary }
    shared {
      totalCount
      edges { node { type direction other { name kind } } }
    }
    onlyA { totalCount edges { node { link { sentence } } } }
    onlyB { totalCount edges { node { link { sentence } } } }
  }
}`,
    { a: 'solution:nemid', b: 'solution:mitid' },
  ),
  example(`
# Hvad ved grafen ikke? Manglerne findes ved regler;
# det ukendte står som ukendt.
query Mangler {
  gaps(
    rules: [SOLUTION_WITHOUT_OWNER, STRATEGY_WITHOUT_PERIOD, SOURCE_WITHOUT_DATE]
    first: 40
  ) {
    totalCount
    edges { node { rule explanation } }
  }
}`),
  example(`
# Grafen som helhed: udgave, antal, kilder med
# henvisninger og grænser for en forespørgsel.
query Datasaet {
  dataset {
    name
    version
    engine
    entityCount
    linkCount
    claimCount
    kinds { name count }
    licence
    limits {
      pageSize
      pathLength
      paths
      neighbourhoodDepth
      subgraphEntities
      depth
    }
  }
  sources {
    edges {
      node { title publishedOn publishedOnInferred citation }
    }
  }
}`),
]
