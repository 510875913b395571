import { signal } from '@preact/signals'
import { render } from 'preact'
import { useEffect, useRef, useState } from 'preact/hooks'
import { browserLanguage, type Language } from '../explorer/address.ts'
import { applyScheme } from '../scheme.ts'
import { readSchema, type SchemaType } from './introspection.ts'
import { connectionsOf, createMap } from './map.ts'
import '../base.css'
import './schema-map.css'

const texts = {
  da: {
    title: 'Skemakort',
    lead: 'Typerne i API’et, og hvilke felter der fører fra den ene til den anden.',
    explorer: 'Udforsk grafen',
    playground: 'Spørgeplads',
    types: 'Typer',
    find: 'Find en type',
    map: 'Kort over typerne. Det samme står i listen og ved siden af.',
    fields: 'Felter',
    values: 'Værdier',
    leadHere: 'Fører hertil',
    implements: 'Er en',
    comprises: 'Omfatter',
    fit: 'Vis det hele',
    loading: 'Henter skemaet …',
    failed: 'Skemaet kunne ikke hentes.',
    again: 'Prøv igen',
    unknown: (name: string) => `Skemaet har ingen type, der hedder »${name}«. Vælg en på listen.`,
    other: 'English',
    kinds: {
      OBJECT: 'Typer',
      INTERFACE: 'Grænseflader',
      ENUM: 'Opremsninger',
      SCALAR: 'Skalarer',
      UNION: 'Unioner',
      INPUT_OBJECT: 'Input',
    },
  },
  en: {
    title: 'Schema map',
    lead: 'The types of the API, and which fields lead from one to another.',
    explorer: 'Explore the graph',
    playground: 'Playground',
    types: 'Types',
    find: 'Find a type',
    map: 'Map of the types. The same is in the list and beside it.',
    fields: 'Fields',
    values: 'Values',
    leadHere: 'Lead here',
    implements: 'Is a',
    comprises: 'Comprises',
    fit: 'Show everything',
    loading: 'Loading the schema …',
    failed: 'The schema could not be loaded.',
    again: 'Try again',
    unknown: (name: string) => `The schema has no type called “${name}”. Choose one in the list.`,
    other: 'Dansk',
    kinds: {
      OBJECT: 'Types',
      INTERFACE: 'Interfaces',
      ENUM: 'Enumerations',
      SCALAR: 'Scalars',
      UNION: 'Unions',
      INPUT_OBJECT: 'Inputs',
    },
  },
}

// The explorer hands its language over.
const given = new URLSearchParams(window.location.search).get('lang')
const language = signal<Language>(
  given === 'da' || given === 'en' ? given : browserLanguage(navigator.languages),
)
const types = signal<readonly SchemaType[] | undefined>(undefined)
const failed = signal(false)
// The address names the type, so that a link leads to it.
const named = () => window.location.hash.slice(1) || undefined
const chosen = signal<string | undefined>(named())
window.addEventListener('popstate', () => {
  chosen.value = named()
})

function choose(name: string): void {
  if (name === chosen.value) return
  chosen.value = name
  window.history.pushState(null, '', `#${name}`)
}

const detailHeading = 'detail-heading'

/** What was pressed may go with what it tells: the focus goes on to the heading of what it leads to. */
function chooseWithin(name: string): void {
  choose(name)
  requestAnimationFrame(() => document.getElementById(detailHeading)?.focus())
}

async function load(): Promise<void> {
  failed.value = false
  try {
    types.value = await readSchema()
  } catch {
    failed.value = true
  }
}

const kindOrder = ['OBJECT', 'INTERFACE', 'ENUM', 'SCALAR', 'UNION', 'INPUT_OBJECT'] as const

function TypeLink({ name }: { name: string }) {
  return (
    <button type="button" class="type-link" onClick={() => chooseWithin(name)}>
      {name}
    </button>
  )
}

function List({ all }: { all: readonly SchemaType[] }) {
  const t = texts[language.value]
  const [sought, setSought] = useState('')
  const found = all.filter((type) => type.name.toLowerCase().includes(sought.toLowerCase()))
  return (
    <nav class="types" aria-label={t.types}>
      <label>
        <span class="unseen">{t.find}</span>
        <input
          type="text"
          placeholder={t.find}
          value={sought}
          onInput={(event) => setSought(event.currentTarget.value)}
        />
      </label>
      {kindOrder.map((kind) => {
        const some = found.filter((type) => type.kind === kind)
        return some.length === 0 ? null : (
          <section key={kind}>
            <h2>{t.kinds[kind]}</h2>
            <ul>
              {some.map((type) => (
                <li key={type.name}>
                  <button
                    type="button"
                    class="type-link"
                    aria-current={chosen.value === type.name ? 'true' : undefined}
                    onClick={() => choose(type.name)}
                  >
                    {type.name}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        )
      })}
    </nav>
  )
}

function Drawing({ all }: { all: readonly SchemaType[] }) {
  const container = useRef<HTMLDivElement>(null)
  const [map, setMap] = useState<ReturnType<typeof createMap>>()
  useEffect(() => {
    if (container.current === null) return
    const created = createMap(container.current, all, choose)
    setMap(created)
    const resized = new ResizeObserver(() => created.resize())
    resized.observe(container.current)
    window.matchMedia('(prefers-color-scheme: dark)').addEventListener('change', created.restyle)
    void document.fonts.ready.then(created.restyle)
    return () => resized.disconnect()
  }, [all])
  const name = chosen.value
  useEffect(() => map?.choose(name), [map, name])
  const t = texts[language.value]
  return (
    <div class="map-place">
      <div ref={container} class="map" role="img" aria-label={t.map} />
      <button type="button" class="small" onClick={() => map?.fit()}>
        {t.fit}
      </button>
    </div>
  )
}

function Detail({ type, all }: { type: SchemaType; all: readonly SchemaType[] }) {
  const t = texts[language.value]
  const known = new Set(all.map((one) => one.name))
  const incoming = connectionsOf(all).filter(({ to }) => to === type.name)
  return (
    <>
      <h2 id={detailHeading} tabIndex={-1}>
        {type.name}
      </h2>
      {/* The schema is written in English. */}
      {type.description !== null && (
        <p class="description" lang="en">
          {type.description}
        </p>
      )}
      {type.interfaces.length > 0 && (
        <p>
          {t.implements}{' '}
          {type.interfaces.map((name) => (
            <TypeLink key={name} name={name} />
          ))}
        </p>
      )}
      {type.comprises.length > 0 && (
        <p>
          {t.comprises}{' '}
          {type.comprises.map((name) => (
            <TypeLink key={name} name={name} />
          ))}
        </p>
      )}
      {type.fields.length > 0 && (
        <section>
          <h3>{t.fields}</h3>
          <dl>
            {type.fields.map((field) => (
              <div key={field.name}>
                <dt>
                  <code>
                    {field.name}
                    {field.args.length > 0 && (
                      <span class="hush">
                        ({field.args.map((one) => `${one.name}: ${one.type}`).join(', ')})
                      </span>
                    )}
                    : {field.type}
                  </code>
                  {[...new Set([field.target, ...field.args.map((one) => one.target)])]
                    .filter((name) => known.has(name) && name !== type.name)
                    .map((name) => (
                      <TypeLink key={name} name={name} />
                    ))}
                </dt>
                <dd lang="en">{field.description}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {type.values.length > 0 && (
        <section>
          <h3>{t.values}</h3>
          <dl>
            {type.values.map((value) => (
              <div key={value.name}>
                <dt>
                  <code>{value.name}</code>
                </dt>
                <dd lang="en">{value.description}</dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {incoming.length > 0 && (
        <section>
          <h3>{t.leadHere}</h3>
          <ul>
            {incoming.map(({ from, fields }) => (
              <li key={from}>
                <TypeLink name={from} /> <code>{fields.join(', ')}</code>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function Page() {
  const t = texts[language.value]
  useEffect(() => {
    document.documentElement.lang = language.value
    document.title = t.title
  }, [t.title])
  const all = types.value
  const type = all?.find((one) => one.name === (chosen.value ?? 'Query'))
  return (
    <div class="schema-page">
      <header class="schema-header">
        <div>
          <h1>{t.title}</h1>
          <p class="hush">{t.lead}</p>
        </div>
        <nav aria-label={t.title}>
          <a href={`/#lang=${language.value}`}>{t.explorer}</a>
          <a href={`/graphql?lang=${language.value}`}>{t.playground}</a>
          <button
            type="button"
            class="small"
            lang={language.value === 'da' ? 'en' : 'da'}
            onClick={() => {
              language.value = language.value === 'da' ? 'en' : 'da'
            }}
          >
            {t.other}
          </button>
        </nav>
      </header>
      {all === undefined ? (
        <main class="schema-waiting">
          {failed.value ? (
            <div class="problem" role="alert">
              <p>{t.failed}</p>
              <button type="button" onClick={() => void load()}>
                {t.again}
              </button>
            </div>
          ) : (
            <p role="status">{t.loading}</p>
          )}
        </main>
      ) : (
        <div class="schema-columns">
          <List all={all} />
          <main>
            <Drawing all={all} />
          </main>
          <aside class="detail" aria-label={type?.name ?? t.types} aria-live="polite">
            {type === undefined ? (
              <p class="hush">{t.unknown(chosen.value ?? '')}</p>
            ) : (
              <Detail type={type} all={all} />
            )}
          </aside>
        </div>
      )}
    </div>
  )
}

const root = document.getElementById('schema-map')
if (root === null) throw new Error('The page has no #schema-map')
applyScheme()
render(<Page />, root)
void load()
