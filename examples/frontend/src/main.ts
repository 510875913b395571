import { graphql } from './gql/gql'
import { ask } from './graph'

const linksOf = graphql(`
  query LinksOf($text: String!) {
    search(text: $text, first: 1) {
      edges {
        node {
          id
          name
          links(first: 25) {
            totalCount
            edges {
              node {
                id
                sentence
                period { text }
                claims(first: 1) { edges { node { locator source { title url } } } }
              }
            }
          }
        }
      }
    }
  }
`)

const form = document.querySelector('form') as HTMLFormElement
const status = document.querySelector('[role=status]') as HTMLElement
const list = document.querySelector('ul') as HTMLElement

form.addEventListener('submit', (event) => {
  event.preventDefault()
  show(String(new FormData(form).get('text'))).catch((error: Error) => {
    status.textContent = error.message
  })
})

async function show(text: string): Promise<void> {
  const { search } = await ask(linksOf, { text })
  const found = search.edges[0]?.node
  status.textContent = found ? `${found.name}: ${found.links.totalCount} forbindelser` : 'Intet fundet'
  list.replaceChildren(
    ...(found?.links.edges ?? []).map(({ node: { sentence, period, claims } }) => {
      const item = document.createElement('li')
      const claim = claims.edges[0]?.node
      const source = claim ? ` – ${claim.source.title}, ${claim.locator}` : ''
      item.textContent = `${sentence}${period ? ` (${period.text})` : ''}${source}`
      return item
    }),
  )
}
