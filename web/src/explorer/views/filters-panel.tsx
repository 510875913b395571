import { computed, signal } from '@preact/signals'
import type { LinkStatus } from '../../generated/graphql.ts'
import { filtersInUse, linksPerYear, noFilters } from '../filters.ts'
import { kindOrder } from '../shapes.ts'
import {
  filters,
  known,
  linkTypes,
  phraseOf,
  seen,
  setFilters,
  sources,
  t,
  timeless,
  toggled,
} from '../store.ts'
import { focusFilters } from './focus.ts'
import { KindMark } from './kind-mark.tsx'
import { LineMark } from './line-mark.tsx'

const perYear = computed(() => linksPerYear(seen.value.unfiltered, known.value, timeless.value))

/** How many of each there are, counted in one round. */
function tally<Key>(keys: readonly Key[]): ReadonlyMap<Key, number> {
  const counts = new Map<Key, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

// While a handle moves the years are only told; they are applied when it has come to rest, as one step to undo. The
// browser's own change event does not come once the field has been drawn anew in between.
const dragging = signal<readonly [number, number] | undefined>(undefined)
const rest = 200
let resting: ReturnType<typeof setTimeout> | undefined

/** The legend, which counts what is shown and filters on click, and the other filters. */
export function FiltersPanel() {
  const texts = t.value
  const view = seen.value
  const inUse = filtersInUse(filters.value)
  return (
    <div class="filters">
      <div class="filters-head">
        <h2 id="filters-heading" tabIndex={-1}>
          {texts.filters}
        </h2>
        {inUse > 0 && (
          <button
            type="button"
            class="small"
            onClick={() => {
              setFilters(noFilters)
              focusFilters()
            }}
          >
            {texts.reset}
          </button>
        )}
      </div>
      <p class="hush">
        {texts.filtered(view.entities.length, view.links.length)}
        {inUse > 0 && `, ${texts.filtersInUse(inUse)}`}
      </p>
      <Kinds />
      <Types />
      <Time />
      <Sources />
    </div>
  )
}

interface ToggleProps {
  readonly on: boolean
  readonly shown: number
  readonly total: number
  readonly onToggle: () => void
  readonly children: preact.ComponentChildren
}

function Toggle({ on, shown, total, onToggle, children }: ToggleProps) {
  return (
    <li>
      <button type="button" class="legend" aria-pressed={on} onClick={onToggle}>
        {children}
        <span class="count">{shown === total ? total : `${shown}/${total}`}</span>
      </button>
    </li>
  )
}

function Kinds() {
  const texts = t.value
  const all = tally(seen.value.scene.map((entity) => entity.kind))
  const shown = tally(seen.value.entities.map((entity) => entity.kind))
  return (
    <fieldset>
      <legend>{texts.kinds}</legend>
      <ul class="legend-list" title={texts.kindsHint}>
        {kindOrder
          .filter((kind) => all.has(kind) || filters.value.kinds.includes(kind))
          .map((kind) => (
            <Toggle
              key={kind}
              on={!filters.value.kinds.includes(kind)}
              shown={shown.get(kind) ?? 0}
              total={all.get(kind) ?? 0}
              onToggle={() => setFilters({ kinds: toggled(filters.value.kinds, kind) })}
            >
              <KindMark kind={kind} />
              <span>{texts.kindNames[kind][1]}</span>
            </Toggle>
          ))}
      </ul>
    </fieldset>
  )
}

const statuses: readonly LinkStatus[] = ['STATED', 'PLANNED', 'PROPOSED', 'FORECAST', 'OPINION', 'DISPUTED']

function Types() {
  const texts = t.value
  const all = tally(seen.value.unfiltered.map((link) => link.type))
  const shown = tally(seen.value.links.map((link) => link.type))
  const seenStatuses = tally(seen.value.links.map((link) => link.status))
  return (
    <fieldset>
      <legend>{texts.types}</legend>
      <ul class="legend-list">
        {[...linkTypes.value.keys()]
          .filter((type) => all.has(type) || filters.value.types.includes(type))
          .map((type) => (
            <Toggle
              key={type}
              on={!filters.value.types.includes(type)}
              shown={shown.get(type) ?? 0}
              total={all.get(type) ?? 0}
              onToggle={() => setFilters({ types: toggled(filters.value.types, type) })}
            >
              <span>{phraseOf(type)}</span>
            </Toggle>
          ))}
      </ul>
      <ul class="line-legend">
        {statuses
          .filter((status) => seenStatuses.has(status))
          .map((status) => (
            <li key={status}>
              <LineMark status={status} /> {texts.statusNames[status]}
            </li>
          ))}
      </ul>
    </fieldset>
  )
}

function Time() {
  const texts = t.value
  const counts = perYear.value
  const first = counts[0]?.year
  const last = counts.at(-1)?.year
  if (first === undefined || last === undefined) {
    return (
      <fieldset>
        <legend>{texts.years}</legend>
        <p class="hush">{texts.noYears}</p>
      </fieldset>
    )
  }
  const chosen = dragging.value ?? filters.value.years
  const clamp = (year: number) => Math.min(last, Math.max(first, year))
  const from = clamp(chosen?.[0] ?? first)
  const to = clamp(chosen?.[1] ?? last)
  const most = Math.max(...counts.map((entry) => entry.count))
  const move = (years: readonly [number, number]) => {
    dragging.value = years
    clearTimeout(resting)
    resting = setTimeout(apply, rest)
  }
  const apply = () => {
    const years = dragging.value
    dragging.value = undefined
    if (years === undefined) return
    setFilters({ years: years[0] === first && years[1] === last ? undefined : years })
  }
  return (
    <fieldset>
      <legend>{texts.years}</legend>
      <p class="years-chosen">{chosen === undefined ? texts.yearsAll : texts.yearsChosen(from, to)}</p>
      <svg
        class="years-bars"
        viewBox={`0 0 ${counts.length} 20`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`${texts.yearBars(first, last)}. ${counts.map((entry) => texts.yearBar(entry.year, entry.count)).join(', ')}`}
      >
        {counts.map((entry, index) => (
          <rect
            key={entry.year}
            class={from <= entry.year && entry.year <= to ? 'in' : 'out'}
            x={index + 0.12}
            width={0.76}
            y={20 - (19 * entry.count) / most}
            height={(19 * entry.count) / most}
          >
            <title>{texts.yearBar(entry.year, entry.count)}</title>
          </rect>
        ))}
      </svg>
      <div class="years-ends" aria-hidden="true">
        <span>{first}</span>
        <span>{last}</span>
      </div>
      <label class="range">
        <span>{texts.yearFrom}</span>
        <input
          type="range"
          min={first}
          max={last}
          value={from}
          onInput={(event) => {
            const year = Number(event.currentTarget.value)
            move([year, Math.max(year, to)])
          }}
        />
        <output>{from}</output>
      </label>
      <label class="range">
        <span>{texts.yearTo}</span>
        <input
          type="range"
          min={first}
          max={last}
          value={to}
          onInput={(event) => {
            const year = Number(event.currentTarget.value)
            move([Math.min(year, from), year])
          }}
        />
        <output>{to}</output>
      </label>
      <label class="check">
        <input
          type="checkbox"
          checked={filters.value.undated}
          onChange={(event) => setFilters({ undated: event.currentTarget.checked })}
        />
        {texts.undated}
      </label>
    </fieldset>
  )
}

function Sources() {
  const texts = t.value
  const all = tally(seen.value.unfiltered.flatMap((link) => link.sources))
  const shown = tally(seen.value.links.flatMap((link) => link.sources))
  const most = Math.max(1, ...seen.value.unfiltered.map((link) => link.sourceCount))
  return (
    <fieldset>
      <legend>{texts.sources}</legend>
      <ul class="legend-list">
        {sources.value
          .filter((source) => all.has(source.id) || filters.value.sources.includes(source.id))
          .map((source) => (
            <Toggle
              key={source.id}
              on={!filters.value.sources.includes(source.id)}
              shown={filters.value.sources.includes(source.id) ? 0 : (shown.get(source.id) ?? 0)}
              total={all.get(source.id) ?? 0}
              onToggle={() => setFilters({ sources: toggled(filters.value.sources, source.id) })}
            >
              <span lang={source.language}>{source.title}</span>
            </Toggle>
          ))}
      </ul>
      <label class="number">
        <span>{texts.minSources}</span>
        <input
          type="number"
          min={1}
          max={Math.max(most, filters.value.minSources)}
          value={filters.value.minSources}
          onChange={(event) => {
            const value = Math.trunc(Number(event.currentTarget.value))
            setFilters({ minSources: Number.isFinite(value) && value > 0 ? value : 1 })
          }}
        />
      </label>
    </fieldset>
  )
}
