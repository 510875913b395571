import 'graphiql/setup-workers/vite'
import 'graphiql/style.css'
import './playground.css'
import type { Fetcher } from '@graphiql/toolkit'
import { GraphiQL } from 'graphiql'
import { createElement as h } from 'react'
import { createRoot } from 'react-dom/client'
import { browserLanguage } from '../explorer/address.ts'
import { keepsNothing, kept } from '../kept.ts'
import { type Example, examples } from './examples.ts'

// Typed operations know nothing of subscriptions or @defer here, so a plain request is all that is needed.
const fetcher: Fetcher = async (parameters, options) => {
  const answer = await fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', ...options?.headers },
    body: JSON.stringify(parameters),
  })
  return answer.json()
}

// `?query=…&variables=…` opens that operation beside the examples: it is how the explorer hands over a question.
const address = new URL(window.location.href).searchParams
const query = address.get('query')
const handedOver: readonly Example[] = query === null ? [] : [{ query, variables: address.get('variables') }]
const tabs = [...handedOver, ...examples]

// The editors show what is given as initial, not what the first of the default tabs holds. Somebody who has been here
// before keeps the tabs as they were left.
const keptTabs = kept.getItem('graphiql:tabState') !== null
const opened = keptTabs ? handedOver[0] : tabs[0]

// The explorer hands its language over.
const given = address.get('lang')
const lang = given === 'da' || given === 'en' ? given : browserLanguage(navigator.languages)
const texts = {
  da: { pages: 'Sider', explorer: 'Udforsk grafen', schema: 'Skemakort' },
  en: { pages: 'Pages', explorer: 'Explore the graph', schema: 'Schema map' },
}[lang]

const header = h(
  'nav',
  { className: 'playground-nav', 'aria-label': texts.pages, lang },
  h('a', { href: `/#lang=${lang}` }, texts.explorer),
  h('a', { href: `/schema?lang=${lang}` }, texts.schema),
)

const root = document.getElementById('playground')
if (root === null) throw new Error('The page has no #playground')
createRoot(root).render(
  h(
    GraphiQL,
    {
      fetcher,
      // Left to itself GraphiQL asks the browser, and throws where that does.
      ...(keepsNothing ? { storage: kept } : {}),
      defaultTabs: tabs,
      defaultEditorToolsVisibility: 'variables',
      ...(opened === undefined
        ? {}
        : { initialQuery: opened.query, initialVariables: opened.variables ?? '' }),
    },
    h(GraphiQL.Logo, null, header),
  ),
)
