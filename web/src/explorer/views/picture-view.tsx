import { computed, effect, signal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { type Link, type Named, neighbours } from '../model.ts'
import {
  createPicture,
  type Marks,
  type Picture,
  type PictureContent,
  type Point,
} from '../picture/picture.ts'
import { disputeMark } from '../picture/style.ts'
import {
  announce,
  collapseEntity,
  expandable,
  expandEntity,
  hideEntity,
  known,
  language,
  linkTypes,
  nameOf,
  panelName,
  pathIds,
  phraseOf,
  pinEntity,
  scene,
  seen,
  select,
  selection,
  sentenceOf,
  t,
} from '../store.ts'
import { EntityMenu } from './entity-menu.tsx'
import { focusPanel, focusView } from './focus.ts'

let picture: Picture | undefined

/** The picture, while it is on screen: exports draw from it. */
export function currentPicture(): Picture | undefined {
  return picture
}

/** What the picture draws, in the language of the page. */
export const content = computed<PictureContent>(() => ({
  nodes: seen.value.entities.map((entity) => {
    const hidden = expandable(entity.id)
    const more = hidden.adding.length + hidden.left
    return {
      id: entity.id,
      kind: entity.kind,
      label: more > 0 ? `${nameOf(entity)} +${more}` : nameOf(entity),
      pinned: scene.value.pinned.includes(entity.id),
    }
  }),
  edges: seen.value.links.map((link) => ({
    id: link.id,
    from: link.from.id,
    to: link.to.id,
    label: link.status === 'DISPUTED' ? `${disputeMark} ${phraseOf(link.type)}` : phraseOf(link.type),
    status: link.status,
    symmetric: linkTypes.value.get(link.type)?.symmetric ?? false,
  })),
}))

// The link that the arrow keys have come to.
const candidate = signal<string | undefined>(undefined)

/** What the picture marks. */
export const marks = computed<Marks>(() => {
  const at = here()
  const way = at === undefined ? undefined : ahead(at)
  return {
    chosen: selection.value?.id,
    candidate: way === undefined ? [] : [way.other.id, way.link.id],
    path: pathIds.value,
  }
})

const menu = signal<{ id: string; at: Point } | undefined>(undefined)
// The way the arrow keys have come, to go back over.
let trail: string[] = []

interface Way {
  readonly link: Link
  readonly other: Named
  /** Counted from 1: the neighbour among all, and the link among those to it. */
  readonly count: readonly [neighbour: number, neighbours: number, link: number, links: number]
}

/** The ways to the neighbours on screen of the entity that the keys are at, those to the same one after another. */
function around(id: string): readonly Way[] {
  const shown = new Set(seen.value.entities.map((entity) => entity.id))
  const links = new Set(seen.value.links.map((link) => link.id))
  return neighbours(known.value, id)
    .filter((neighbour) => shown.has(neighbour.other.id))
    .map((neighbour) => ({ ...neighbour, links: neighbour.links.filter((link) => links.has(link.id)) }))
    .filter((neighbour) => neighbour.links.length > 0)
    .flatMap(({ other, links }, index, all) =>
      links.map((link, nth) => ({
        link,
        other,
        count: [index + 1, all.length, nth + 1, links.length] as const,
      })),
    )
}

/** Where the arrow keys have come to from an entity. */
function ahead(id: string): Way | undefined {
  return around(id).find((way) => way.link.id === candidate.value)
}

/** Where the keys are: at the selected entity, at an end of the selected link, else at the first. */
function here(): string | undefined {
  const chosen = selection.value
  if (chosen?.what === 'entity' && seen.value.entities.some((entity) => entity.id === chosen.id))
    return chosen.id
  if (chosen?.what === 'link') return known.value.links.get(chosen.id)?.from.id
  return seen.value.entities[0]?.id
}

function walk(by: 1 | -1): void {
  const at = here()
  if (at === undefined) return
  if (selection.value?.what !== 'entity') select({ what: 'entity', id: at })
  const all = around(at)
  if (all.length === 0) {
    announce(t.value.noNeighbours)
    return
  }
  const index = all.findIndex((way) => way.link.id === candidate.value)
  const next = index === -1 ? (by === 1 ? 0 : all.length - 1) : (index + by + all.length) % all.length
  const way = all[next]
  if (way === undefined) return
  candidate.value = way.link.id
  picture?.reveal(way.other.id)
  const [neighbour, neighbours, ...links] = way.count
  announce(t.value.neighbourAt(neighbour, neighbours, sentenceOf(way.link), ...links))
}

function go(id: string | undefined): void {
  if (id === undefined) return
  candidate.value = undefined
  select({ what: 'entity', id })
  picture?.reveal(id)
}

/** Reads the link that the arrow keys have come to, or else the entity that the keys are at. */
function read(at: string): void {
  const link = ahead(at)?.link
  if (link !== undefined) select({ what: 'link', id: link.id })
  else if (selection.value === undefined) select({ what: 'entity', id: at })
  focusPanel()
}

function stepDown(at: string): void {
  const way = ahead(at)
  if (way === undefined) {
    walk(1)
    return
  }
  trail.push(at)
  go(way.other.id)
}

function stepUp(): void {
  if (candidate.value === undefined) go(trail.pop())
  else candidate.value = undefined
}

function leave(): void {
  candidate.value = undefined
  select(undefined)
}

/** What the keys do, given the entity that they are at. */
const keys: Readonly<Record<string, (at: string) => void>> = {
  ArrowRight: () => walk(1),
  ArrowLeft: () => walk(-1),
  ArrowDown: stepDown,
  ArrowUp: stepUp,
  Home: () => go(seen.value.entities[0]?.id),
  End: () => go(seen.value.entities.at(-1)?.id),
  Enter: (at) => {
    select({ what: 'entity', id: at })
    void expandEntity(at)
  },
  ' ': read,
  m: openMenu,
  ContextMenu: openMenu,
  p: pinEntity,
  c: collapseEntity,
  Delete: hideEntity,
  Escape: leave,
  '+': () => picture?.zoomBy(1.25),
  '-': () => picture?.zoomBy(0.8),
  '0': () => picture?.fit(),
}

function onKey(event: KeyboardEvent): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return
  const menuKeys = event.key === 'F10' && event.shiftKey
  const name = menuKeys ? 'ContextMenu' : event.key.length === 1 ? event.key.toLowerCase() : event.key
  const action = keys[name]
  const at = here()
  if (action === undefined || at === undefined) return
  event.preventDefault()
  event.stopPropagation()
  action(at)
}

function openMenu(id: string): void {
  const at = picture?.placeOf(id)
  if (at === undefined) return
  select({ what: 'entity', id })
  menu.value = { id, at }
}

function chosenName(): string | undefined {
  const chosen = selection.value
  if (chosen?.what === 'link') return t.value.linkHeading
  const entity = known.value.entities.get(chosen?.id ?? '')
  return entity === undefined ? undefined : nameOf(entity)
}

export function PictureView({ hidden }: { hidden: boolean }) {
  const texts = t.value
  const container = useRef<HTMLDivElement>(null)

  useEffect(() => {
    const element = container.current
    if (element === null) return
    const created = createPicture(element, {
      onRead: (what, id) => {
        menu.value = undefined
        candidate.value = undefined
        trail = []
        select({ what, id })
      },
      onExpand: (id) => void expandEntity(id),
      onMenu: (id, at) => {
        select({ what: 'entity', id })
        menu.value = { id, at }
      },
      onNothing: () => {
        menu.value = undefined
        select(undefined)
      },
    })
    picture = created
    const stops = [effect(() => created.draw(content.value)), effect(() => created.mark(marks.value))]
    const resized = new ResizeObserver(() => created.resize())
    resized.observe(element)
    // Paper is light whatever the screen is.
    const media = ['(prefers-color-scheme: dark)', '(forced-colors: active)', 'print'].map((query) =>
      window.matchMedia(query),
    )
    const restyle = () => created.restyle()
    for (const medium of media) medium.addEventListener('change', restyle)
    const scheme = new MutationObserver(restyle)
    scheme.observe(document.documentElement, { attributes: true, attributeFilter: ['data-scheme'] })
    // Names are measured for the layout: the letters must be there first.
    void document.fonts.ready.then(restyle)
    return () => {
      for (const stop of stops) stop()
      resized.disconnect()
      scheme.disconnect()
      for (const medium of media) medium.removeEventListener('change', restyle)
      created.destroy()
      picture = undefined
    }
  }, [])

  const { entities, links } = seen.value
  const open = menu.value
  const chosen = chosenName()
  const opened = open === undefined ? undefined : known.value.entities.get(open.id)
  return (
    <section class="view picture-view" hidden={hidden} aria-label={texts.picture}>
      <div
        id="picture"
        ref={container}
        class="picture"
        role="application"
        aria-label={texts.pictureLabel(entities.length, links.length)}
        aria-describedby="picture-help"
        tabIndex={0}
        lang={language.value}
        onKeyDown={onKey}
        onContextMenu={(event) => event.preventDefault()}
      />
      <p id="picture-help" class="unseen">
        {texts.pictureHelp}
      </p>
      {entities.length === 0 && scene.value.shown.length > 0 && (
        <p class="empty over">{texts.filteredAway}</p>
      )}
      {chosen !== undefined && panelName.value === 'evidence' && (
        <button type="button" class="small read-below" onClick={focusPanel}>
          {texts.readBelow(chosen)}
        </button>
      )}
      {open !== undefined && opened !== undefined && (
        <EntityMenu
          entity={opened}
          at={open.at}
          onClose={(back) => {
            menu.value = undefined
            if (back) focusView()
          }}
        />
      )}
      <div class="picture-tools" role="toolbar" aria-label={texts.picture}>
        <button
          type="button"
          aria-label={texts.zoomIn}
          title={texts.zoomIn}
          onClick={() => picture?.zoomBy(1.25)}
        >
          +
        </button>
        <button
          type="button"
          aria-label={texts.zoomOut}
          title={texts.zoomOut}
          onClick={() => picture?.zoomBy(0.8)}
        >
          −
        </button>
        <button type="button" onClick={() => picture?.fit()}>
          {texts.fit}
        </button>
        <button type="button" onClick={() => picture?.rearrange()}>
          {texts.arrange}
        </button>
      </div>
    </section>
  )
}
