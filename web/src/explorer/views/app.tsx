import { useEffect, useState } from 'preact/hooks'
import { serverGone, waiting } from '../client.ts'
import { filtersInUse } from '../filters.ts'
import {
  announce,
  announcement,
  canRedo,
  canUndo,
  failure,
  filters,
  notice,
  panelName,
  redoLast,
  scene,
  start,
  t,
  undoLast,
  viewName,
} from '../store.ts'
import { FiltersPanel } from './filters-panel.tsx'
import { Header, searchFieldId, Tools } from './header.tsx'
import { Panel } from './panel.tsx'
import { PictureView } from './picture-view.tsx'
import { StartView } from './start-view.tsx'
import { TableView, TextView } from './table-view.tsx'

/** Keys that hold wherever the focus is, unless somebody is writing; a character alone only where nothing else has the focus. */
function onKey(event: KeyboardEvent): void {
  const writing =
    event.target instanceof HTMLInputElement && !['range', 'checkbox'].includes(event.target.type)
  if (writing) return
  const free = document.activeElement === document.body || document.activeElement?.id === 'picture'
  if (event.key === '/' && free && !event.ctrlKey && !event.metaKey) {
    event.preventDefault()
    document.getElementById(searchFieldId)?.focus()
  } else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z') {
    event.preventDefault()
    if (event.shiftKey) redoLast()
    else undoLast()
  } else if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'y') {
    event.preventDefault()
    redoLast()
  }
}

/** Whether the page is being printed: paper takes the picture and the table. */
function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false)
  useEffect(() => {
    const paper = window.matchMedia('print')
    const changed = () => setPrinting(paper.matches)
    paper.addEventListener('change', changed)
    return () => paper.removeEventListener('change', changed)
  }, [])
  return printing
}

function Messages() {
  const texts = t.value
  const gone = serverGone.value
  const [wasGone, setWasGone] = useState(false)
  useEffect(() => {
    if (gone) setWasGone(true)
    else if (wasGone) {
      setWasGone(false)
      announce(texts.back)
    }
  }, [gone])
  return (
    <div class="messages">
      {gone && (
        <div class="message gone" role="alert">
          <strong>{texts.gone}</strong> {texts.goneHint}
        </div>
      )}
      {failure.value !== undefined && (
        <div class="message failed" role="alert">
          <p>
            <strong>{texts.failed}</strong> {failure.value.message}
          </p>
          <button type="button" onClick={() => failure.value?.retry()}>
            {texts.tryAgain}
          </button>
          <button
            type="button"
            onClick={() => {
              failure.value = undefined
            }}
          >
            {texts.close}
          </button>
        </div>
      )}
      {notice.value !== undefined && (
        <div class="message" role="status">
          <p>{notice.value}</p>
          <button
            type="button"
            onClick={() => {
              notice.value = undefined
            }}
          >
            {texts.close}
          </button>
        </div>
      )}
    </div>
  )
}

function Filtering() {
  const texts = t.value
  const inUse = filtersInUse(filters.value)
  const wide = useWide()
  // On a wide screen the filters stand beside the picture; on a narrow one they are folded away.
  if (wide) return <FiltersPanel />
  return (
    <details class="filters-fold">
      <summary>
        {texts.filters}
        {inUse > 0 && <span class="hush"> {texts.filtersInUse(inUse)}</span>}
      </summary>
      <FiltersPanel />
    </details>
  )
}

function useWide(): boolean {
  const [query] = useState(() => window.matchMedia('(min-width: 62rem)'))
  const [wide, setWide] = useState(query.matches)
  useEffect(() => {
    const changed = () => setWide(query.matches)
    query.addEventListener('change', changed)
    return () => query.removeEventListener('change', changed)
  }, [query])
  return wide
}

export function App() {
  const texts = t.value
  const printing = usePrinting()
  useEffect(() => {
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [])
  const empty = scene.value.shown.length === 0
  const loading = waiting.value > 0 && !serverGone.value
  const panelWanted = !empty || panelName.value !== 'evidence'
  return (
    <div class={`app${empty ? ' is-empty' : ''}${panelWanted ? ` has-panel panel-${panelName.value}` : ''}`}>
      <Header />
      <Messages />
      <div class={loading ? 'progress busy' : 'progress'} aria-hidden="true" />
      <div class="columns">
        {!empty && (
          <nav class="side" aria-label={texts.filters}>
            <Filtering />
          </nav>
        )}
        <main id="content" tabIndex={-1} class="content" aria-busy={loading}>
          {(!empty || start.value === undefined || canUndo.value || canRedo.value) && <Tools />}
          {empty ? (
            <StartView />
          ) : (
            <>
              <PictureView hidden={viewName.value !== 'picture' && !printing} />
              <TableView hidden={viewName.value !== 'table' && !printing} />
              <TextView hidden={viewName.value !== 'text'} />
              {viewName.value === 'picture' && <Keys />}
            </>
          )}
        </main>
        {panelWanted && <Panel />}
      </div>
      <div class="unseen" role="status" aria-live="polite" id="announcement">
        {announcement.value}
      </div>
    </div>
  )
}

function Keys() {
  const texts = t.value
  return (
    <details class="keys">
      <summary>{texts.keys}</summary>
      <dl>
        {texts.keyList.map(([key, what]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
