import { applyScheme, scheme, schemes } from '../../scheme.ts'
import { readPalette } from '../picture/palette.ts'
import { svgOf } from '../picture/svg.ts'
import { playgroundAddress, questionOf } from '../question.ts'
import {
  announce,
  canRedo,
  canUndo,
  clearScene,
  connection,
  currentAddress,
  filters,
  language,
  linkTypes,
  nameOf,
  open,
  openWithNeighbours,
  panelName,
  phraseOf,
  redoLast,
  roleOf,
  scene,
  seen,
  selection,
  start,
  t,
  undoLast,
  viewName,
} from '../store.ts'
import { csvOf, download, fileName } from '../take.ts'
import { CopyButton } from './claims.tsx'
import { Combobox } from './combobox.tsx'
import { focusPanel, focusView, leaving } from './focus.ts'
import { content, currentPicture, marks } from './picture-view.tsx'

export const searchFieldId = 'search'

export function Header() {
  const texts = t.value
  return (
    <header class="header">
      <a class="skip" href="#content" onClick={skip}>
        {texts.skip}
      </a>
      <div class="brand">
        <h1>{texts.title}</h1>
        <p>{texts.tagline}</p>
      </div>
      <div class="search" role="search">
        <Combobox
          label={texts.search}
          hideLabel
          placeholder={texts.searchIn}
          inputId={searchFieldId}
          empties
          onChoose={async (chosen) => {
            if (chosen === undefined) return
            if (scene.value.shown.length === 0) await openWithNeighbours(chosen.id)
            else await open([chosen.id])
            focusView()
          }}
        />
      </div>
      <div class="header-tools">
        <button
          type="button"
          aria-pressed={panelName.value === 'connect'}
          onClick={() => {
            panelName.value = 'connect'
            focusPanel()
          }}
        >
          {texts.connect}
        </button>
        <button
          type="button"
          aria-pressed={panelName.value === 'conflicts'}
          onClick={() => {
            panelName.value = 'conflicts'
            focusPanel()
          }}
        >
          {texts.conflicts}
        </button>
        <Take />
        <button
          type="button"
          lang={language.value === 'da' ? 'en' : 'da'}
          title={texts.languageHint}
          onClick={() => {
            language.value = language.value === 'da' ? 'en' : 'da'
          }}
        >
          {texts.language}
        </button>
        <select
          aria-label={texts.scheme}
          value={scheme.value}
          onChange={(event) => applyScheme(schemes.find((one) => one === event.currentTarget.value))}
        >
          <option value="auto">{texts.schemeAuto}</option>
          <option value="light">{texts.schemeLight}</option>
          <option value="dark">{texts.schemeDark}</option>
        </select>
      </div>
    </header>
  )
}

function skip(event: Event): void {
  // The fragment is the page's state, so the way to the content is not written into it.
  event.preventDefault()
  document.getElementById('content')?.focus()
}

export function Tools() {
  const texts = t.value
  return (
    <div class="tools">
      {scene.value.shown.length > 0 && (
        <div class="views" role="group" aria-label={texts.views}>
          {(['picture', 'table', 'text'] as const).map((name) => (
            <button
              key={name}
              type="button"
              aria-pressed={viewName.value === name}
              onClick={() => {
                viewName.value = name
              }}
            >
              {texts[name]}
            </button>
          ))}
        </div>
      )}
      <div class="changes">
        <button
          type="button"
          disabled={!canUndo.value}
          onClick={(event) => {
            undoLast()
            leaving(event.currentTarget, focusView)
          }}
        >
          {texts.undo}
        </button>
        <button
          type="button"
          disabled={!canRedo.value}
          onClick={(event) => {
            redoLast()
            leaving(event.currentTarget, focusView)
          }}
        >
          {texts.redo}
        </button>
        <button
          type="button"
          disabled={scene.value.shown.length === 0}
          onClick={() => {
            clearScene()
            focusView()
          }}
        >
          {texts.clear}
        </button>
      </div>
    </div>
  )
}

function Take() {
  const texts = t.value
  const nothing = seen.value.entities.length === 0
  const close = () => document.getElementById('take')?.hidePopover()
  const done = (name: string) => {
    close()
    announce(texts.downloaded(name))
  }
  const question = questionOf(
    {
      connection: connection.value,
      selection: selection.value,
      language: language.value,
      filters: filters.value,
    },
    seen.value,
    [...linkTypes.value.keys()],
  )
  return (
    <>
      <button type="button" popovertarget="take" class="with-arrow">
        {texts.take}
      </button>
      <div id="take" popover="auto" class="popover">
        <CopyButton text={currentAddress()} onRefused={close}>
          {texts.copyLink}
        </CopyButton>
        <button
          type="button"
          disabled={nothing}
          onClick={() => void takePng().then(() => done(texts.downloadPng))}
        >
          {texts.downloadPng}
        </button>
        <button
          type="button"
          disabled={nothing}
          onClick={() => {
            takeSvg()
            done(texts.downloadSvg)
          }}
        >
          {texts.downloadSvg}
        </button>
        <button
          type="button"
          disabled={seen.value.links.length === 0}
          onClick={() => {
            takeLinks()
            done(texts.downloadLinks)
          }}
        >
          {texts.downloadLinks}
        </button>
        <button
          type="button"
          disabled={nothing}
          onClick={() => {
            takeEntities()
            done(texts.downloadEntities)
          }}
        >
          {texts.downloadEntities}
        </button>
        <button
          type="button"
          disabled={nothing}
          onClick={() => {
            takeJson()
            done(texts.downloadJson)
          }}
        >
          {texts.downloadJson}
        </button>
        <button
          type="button"
          onClick={() => {
            close()
            window.print()
          }}
        >
          {texts.print}
        </button>
        {!nothing && (
          <a href={playgroundAddress(question, language.value)} target="_blank" rel="noreferrer">
            {texts.openQuery}
          </a>
        )}
        <a href={`/graphql?lang=${language.value}`}>{texts.playground}</a>
        <a href={`/schema?lang=${language.value}`}>{texts.schemaMap}</a>
      </div>
    </>
  )
}

async function takePng(): Promise<void> {
  const picture = currentPicture()
  if (picture !== undefined) download(await picture.png(), fileName(t.value, 'png'), 'image/png')
}

function takeSvg(): void {
  const picture = currentPicture()
  if (picture === undefined) return
  const footer = `${t.value.title} · ${start.value?.dataset.version ?? ''} · ${currentAddress()}`
  const svg = svgOf(content.value, picture.positions(), marks.value, readPalette(), t.value.title, footer)
  download(svg, fileName(t.value, 'svg'), 'image/svg+xml')
}

function takeLinks(): void {
  const header = [
    'id',
    'from_id',
    'from',
    'type',
    'phrase',
    'to_id',
    'to',
    'role',
    'period_from',
    'period_to',
    'status',
    'source_count',
    'sources',
  ]
  const rows = seen.value.links.map((link) => [
    link.id,
    link.from.id,
    nameOf(link.from),
    link.type,
    phraseOf(link.type),
    link.to.id,
    nameOf(link.to),
    roleOf(link) ?? '',
    link.period?.from ?? '',
    link.period?.to ?? '',
    link.status,
    link.sourceCount,
    link.sources.join(' '),
  ])
  takeCsv(t.value.tableLinks, header, rows)
}

function takeEntities(): void {
  const header = ['id', 'kind', 'name', 'period_from', 'period_to', 'links_shown', 'links_total']
  const rows = seen.value.entities.map((entity) => [
    entity.id,
    entity.kind,
    nameOf(entity),
    entity.period?.from ?? '',
    entity.period?.to ?? '',
    seen.value.links.filter((link) => link.from.id === entity.id || link.to.id === entity.id).length,
    entity.linkTotal,
  ])
  takeCsv(t.value.tableEntities, header, rows)
}

function takeCsv(table: string, ...content: Parameters<typeof csvOf>): void {
  download(csvOf(...content), fileName(t.value, 'csv', table), 'text/csv;charset=utf-8')
}

function takeJson(): void {
  const taken = {
    title: t.value.title,
    version: start.value?.dataset.version,
    licence: start.value?.dataset.licence,
    address: currentAddress(),
    entities: seen.value.entities.map(({ linkCounts: _, moreAfter: __, ...entity }) => entity),
    links: seen.value.links.map((link) => ({ ...link, from: link.from.id, to: link.to.id })),
  }
  download(`${JSON.stringify(taken, null, 2)}\n`, fileName(t.value, 'json'), 'application/json')
}
