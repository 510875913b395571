import { batch, computed, effect, signal, untracked } from '@preact/signals'
import {
  CommonDocument,
  type CommonQuery,
  type EntityPartsFragment,
  type LinkType,
  LoadDocument,
  MoreLinksDocument,
  MoreSourcesDocument,
  PathsDocument,
  type PathsQuery,
  type SourcePageFragment,
  StartDocument,
  type StartQuery,
} from '../generated/graphql.ts'
import {
  browserLanguage,
  type Connection,
  type Language,
  type PanelName,
  readAddress,
  type Selection,
  type State,
  type ViewName,
  writeAddress,
} from './address.ts'
import { ask } from './client.ts'
import { type Filters, linkPasses, noFilters, see } from './filters.ts'
import {
  type Known,
  knowsUpTo,
  type Link,
  learn,
  linkOf,
  type Named,
  neighbours,
  nothingKnown,
} from './model.ts'
import {
  begin,
  emptyScene,
  expand,
  expansion,
  hasRoom,
  hide,
  leaves,
  redo,
  type Scene,
  show,
  step,
  togglePin,
  undo,
} from './scene.ts'
import { kindOrder } from './shapes.ts'
import { texts } from './texts.ts'

const first = readAddress(window.location.hash, browserLanguage(navigator.languages))

/** What undo goes back over. */
interface Snapshot {
  readonly scene: Scene
  readonly filters: Filters
  readonly connection: Connection | undefined
}

const history = signal(begin<Snapshot>({ scene: emptyScene, filters: first.filters, connection: undefined }))
export const selection = signal<Selection | undefined>(first.selection)
export const viewName = signal<ViewName>(first.view)
export const panelName = signal<PanelName>(first.panel)
export const language = signal<Language>(first.language)

export const known = signal<Known>(nothingKnown)
export const start = signal<StartQuery | undefined>(undefined)
/** Whether all that filters may name has been fetched. */
const vocabularyThere = signal(false)
/** All sources, in the graph's order. */
export const sources = signal<readonly SourcePageFragment['edges'][number]['node'][]>([])

export const t = computed(() => texts[language.value])
export const languageArgument = computed(() => (language.value === 'da' ? 'DA' : 'EN') as 'DA' | 'EN')
export const scene = computed(() => history.value.present.scene)
export const filters = computed(() => history.value.present.filters)
export const connection = computed(() => history.value.present.connection)
export const canUndo = computed(() => history.value.past.length > 0)
export const canRedo = computed(() => history.value.future.length > 0)

// What is said to those who do not see the change.

export const announcement = signal('')

export function announce(text: string): void {
  // A live region says a text again only when it differs from the one before.
  announcement.value = announcement.value === text ? `${text}\u00a0` : text
}

export interface Failure {
  readonly message: string
  readonly retry: () => void
}

/** What went wrong last, with the way to try again; what the page has to say otherwise goes into `notice`. */
export const failure = signal<Failure | undefined>(undefined)
export const notice = signal<string | undefined>(undefined)

function tellFailure(error: unknown, action: () => Promise<void>): void {
  failure.value = {
    message: error instanceof Error ? error.message : String(error),
    retry: () => void guarded(action),
  }
}

export async function guarded(action: () => Promise<void>): Promise<void> {
  try {
    failure.value = undefined
    await action()
  } catch (error) {
    tellFailure(error, action)
  }
}

function tell(text: string): void {
  notice.value = text
  announce(text)
}

// The vocabulary.

export const linkTypes = computed(
  () => new Map(start.value?.linkTypes.map((info) => [info.type, info]) ?? []),
)
export const timeless = computed<ReadonlySet<LinkType>>(
  () => new Set(start.value?.linkTypes.filter((info) => info.timeless).map((info) => info.type) ?? []),
)

export function nameOf(named: Named): string {
  return language.value === 'da' ? named.name : named.nameEn
}

/** The language of a name, where it is not the page's: Danish where there is no English one. */
export function nameLanguage(named: Named): 'da' | undefined {
  return language.value === 'en' && named.nameEn === named.name ? 'da' : undefined
}

export function phraseOf(type: LinkType): string {
  const info = linkTypes.value.get(type)
  return (language.value === 'da' ? info?.phrase : info?.phraseEn) ?? type
}

export function inverseOf(type: LinkType): string {
  const info = linkTypes.value.get(type)
  return (language.value === 'da' ? info?.inverse : info?.inverseEn) ?? type
}

export function roleOf(link: Link): string | null {
  return language.value === 'da' ? link.role : link.roleEn
}

export function sentenceOf(link: Link): string {
  const status = link.status === 'STATED' ? null : t.value.statusNames[link.status]
  const details = [roleOf(link), status].filter((detail) => detail !== null).join(', ')
  return `${nameOf(link.from)} ${phraseOf(link.type)} ${nameOf(link.to)}${details && ` (${details})`}`
}

// What is seen.

const kept = computed(() => {
  const ids = new Set<string>(connection.value?.of ?? [])
  const chosen = selection.value
  if (chosen?.what === 'entity') ids.add(chosen.id)
  for (const entity of shownPath.value?.entities ?? []) ids.add(entity.id)
  return ids
})

export const seen = computed(() => see(known.value, scene.value, filters.value, timeless.value, kept.value))

const passing = (link: Link) =>
  linkPasses(link, filters.value, known.value, timeless.value) &&
  !filters.value.kinds.includes(link.from.kind) &&
  !filters.value.kinds.includes(link.to.kind)

/** Links of one type that lead from an entity, or to it. */
export interface Way {
  readonly type: LinkType
  readonly incoming: boolean
}

/** How many neighbours of an entity are not on screen, and how many the next expansion adds. */
export function expandable(id: string, way?: Way) {
  return expand(
    known.value,
    scene.value,
    id,
    (link) =>
      (way === undefined || (link.type === way.type && (way.incoming ? link.to : link.from).id === id)) &&
      passing(link),
  )
}

/** Whether the filters keep away neighbours of an entity that the page knows. */
export function filtersHideNeighbours(id: string): boolean {
  const shown = new Set(seen.value.entities.map((entity) => entity.id))
  const passed = new Set(expandable(id).adding)
  return neighbours(known.value, id).some(({ other }) => !shown.has(other.id) && !passed.has(other.id))
}

// Changes. Those of the scene, the filters and the connection can be undone.

function commit(change: Partial<Snapshot>): void {
  // What was told of the screen before may hold no more.
  notice.value = undefined
  history.value = step(history.value, { ...history.value.present, ...change })
}

interface Loaded {
  /** The ids that they have now, in the order in which they were asked for. */
  readonly found: readonly string[]
  readonly missing: readonly string[]
}

// What has come under a former id, which an old link may still carry.
const presentIds = new Map<string, string>()

function presentId(id: string): string {
  return presentIds.get(id) ?? id
}

/** Fetches what is not known yet, at most 100 in a request. */
async function load(ids: readonly string[]): Promise<Loaded> {
  const unknown = [...new Set(ids)].filter((id) => !known.value.entities.has(presentId(id)))
  for (let at = 0; at < unknown.length; at += 100) {
    const asked = unknown.slice(at, at + 100)
    const { nodes } = await ask(LoadDocument, { ids: asked })
    const found = nodes.map((node) => (node !== null && 'linkCounts' in node ? node : undefined))
    for (const [index, id] of asked.entries()) {
      const entity = found[index]
      if (entity !== undefined && entity.id !== id) presentIds.set(id, entity.id)
    }
    known.value = learn(
      known.value,
      found.filter((entity): entity is EntityPartsFragment => entity !== undefined),
    )
  }
  const isKnown = (id: string) => known.value.entities.has(presentId(id))
  return {
    found: [...new Set(ids.filter(isKnown).map(presentId))],
    missing: ids.filter((id) => !isKnown(id)),
  }
}

/** Whether more may be put on screen; says why not. */
function roomFor(adding: number): boolean {
  if (hasRoom(seen.value.entities.length, adding)) return true
  tell(t.value.tooMany(seen.value.entities.length))
  return false
}

export function open(ids: readonly string[]): Promise<void> {
  return guarded(async () => {
    const adding = ids.filter((id) => !scene.value.shown.includes(id))
    if (!roomFor(adding.length)) return
    const { found, missing } = await load(ids)
    if (missing.length > 0) notice.value = t.value.notFoundNamed(missing.join(', '))
    const last = found.at(-1)
    if (last === undefined) return
    batch(() => {
      if (adding.length > 0) commit({ scene: show(scene.value, found) })
      if (found.length === 1) select({ what: 'entity', id: last })
    })
    const shown = new Set(seen.value.entities.map((entity) => entity.id))
    const namesOf = (some: readonly string[]) =>
      some
        .map((id) => known.value.entities.get(id))
        .filter((entity) => entity !== undefined)
        .map(nameOf)
    const hidden = namesOf(found.filter((id) => !shown.has(id)))
    if (hidden.length > 0) tell(t.value.filtersHide(hidden.join(', ')))
    else announce(t.value.opened(namesOf([last]).join()))
  })
}

/** Shows an entity with its nearest: what a first look needs. */
export function openWithNeighbours(id: string): Promise<void> {
  return guarded(async () => {
    await open([id])
    if (known.value.entities.has(id)) await expandEntity(id)
  })
}

export function expandEntity(id: string, way?: Way): Promise<void> {
  return guarded(async () => {
    const entity = known.value.entities.get(id)
    if (entity === undefined) return
    if (expandable(id, way).adding.length < expansion && entity.moreAfter !== undefined) {
      const more = (await ask(MoreLinksDocument, { id, after: entity.moreAfter })).entity?.links
      const links = more?.edges.map((edge) => linkOf(edge.node)) ?? []
      const after = more?.pageInfo.hasNextPage ? (more.pageInfo.endCursor ?? undefined) : undefined
      known.value = knowsUpTo(learn(known.value, [], links), id, after)
    }
    const { adding, left } = expandable(id, way)
    if (adding.length === 0) {
      announce(
        filtersHideNeighbours(id) ? t.value.filtersHideNeighbours : t.value.nothingToAdd(nameOf(entity)),
      )
      return
    }
    if (!roomFor(adding.length)) return
    await load(adding)
    commit({ scene: show(scene.value, adding) })
    announce(t.value.added(adding.length, nameOf(entity), left))
  })
}

export function collapseEntity(id: string): void {
  const entity = known.value.entities.get(id)
  const gone = leaves(known.value, scene.value, id).filter((other) => !kept.value.has(other))
  if (entity === undefined) return
  if (gone.length > 0) commit({ scene: hide(scene.value, gone) })
  announce(t.value.collapsed(gone.length, nameOf(entity)))
}

export function hideEntity(id: string): void {
  const entity = known.value.entities.get(id)
  batch(() => {
    commit({ scene: hide(scene.value, [id]) })
    if (selection.value?.id === id) selection.value = undefined
  })
  if (entity !== undefined) announce(t.value.hidden(nameOf(entity)))
}

export function pinEntity(id: string): void {
  const entity = known.value.entities.get(id)
  const pinned = scene.value.pinned.includes(id)
  commit({ scene: togglePin(scene.value, id) })
  if (entity !== undefined) {
    announce(pinned ? t.value.unpinned(nameOf(entity)) : t.value.pinned(nameOf(entity)))
  }
}

export function clearScene(): void {
  batch(() => {
    commit({ scene: emptyScene, filters: noFilters, connection: undefined })
    selection.value = undefined
    panelName.value = 'evidence'
  })
  announce(t.value.cleared)
}

export function setFilters(change: Partial<Filters>): void {
  commit({ filters: { ...filters.value, ...change } })
  announce(t.value.filtered(seen.value.entities.length, seen.value.links.length))
}

/** Changes what is left out by one value: out when it is in, in when it is out. */
export function toggled<Value>(values: readonly Value[], value: Value): readonly Value[] {
  return values.includes(value) ? values.filter((other) => other !== value) : [...values, value]
}

export function select(chosen: Selection | undefined): void {
  batch(() => {
    selection.value = chosen
    if (chosen !== undefined) panelName.value = 'evidence'
  })
  if (chosen === undefined) return
  if (chosen.what === 'entity') {
    const entity = known.value.entities.get(chosen.id)
    if (entity === undefined) return
    const shown = seen.value.links.filter((link) => link.from.id === entity.id || link.to.id === entity.id)
    const kind = t.value.kindNames[entity.kind][0]
    announce(t.value.selected(nameOf(entity), kind, shown.length, entity.linkTotal))
  } else {
    const link = known.value.links.get(chosen.id)
    if (link !== undefined) announce(`${sentenceOf(link)}. ${t.value.sourceCount(link.sourceCount)}`)
  }
}

export function undoLast(): void {
  if (!canUndo.value) return
  goTo(undo(history.value))
  announce(t.value.undone)
}

export function redoLast(): void {
  if (!canRedo.value) return
  goTo(redo(history.value))
  announce(t.value.redone)
}

function goTo(next: typeof history.value): void {
  const before = connection.value
  history.value = next
  notice.value = undefined
  // The fields ask what the answer below them answers.
  if (connection.value !== undefined && connection.value !== before) fillEnds(connection.value.of)
}

// Connecting.

export type Path = PathsQuery['paths']['paths'][number]

interface Answered<Value> {
  readonly key: string
  readonly value: Value
}

const pathsAnswer = signal<Answered<PathsQuery['paths']> | undefined>(undefined)
const commonAnswer = signal<Answered<CommonQuery['common']> | undefined>(undefined)
const keyOf = (of: readonly string[], withLanguage = '') => [...of, withLanguage].join(' ')

/** What is filled in to be connected, before or after the question was asked. */
export const ends = signal<readonly (Named | undefined)[]>([undefined, undefined])

export const foundPaths = computed(() => {
  const asked = connection.value
  if (asked?.path === undefined) return undefined
  const answer = pathsAnswer.value
  return answer?.key === keyOf(asked.of, language.value) ? answer.value : undefined
})

const shownPath = computed<Path | undefined>(() => foundPaths.value?.paths[connection.value?.path ?? 0])

/** The entities and links of the path, whether the filters let them through or not. */
export const pathIds = computed<ReadonlySet<string>>(() => {
  const { entities = [], links = [] } = shownPath.value ?? {}
  return new Set([...entities, ...links].map((one) => one.id))
})

/** Whether the whole path is on screen, or what keeps it away: somebody has hidden of it, or the filters do. */
export const pathSight = computed<'shown' | 'hidden' | 'filtered'>(() => {
  const shown = new Set([...seen.value.entities, ...seen.value.links].map((one) => one.id))
  if ([...pathIds.value].every((id) => shown.has(id))) return 'shown'
  const inScene = new Set(scene.value.shown)
  return shownPath.value?.entities.every((entity) => inScene.has(entity.id)) ? 'filtered' : 'hidden'
})

export const foundCommon = computed(() => {
  const asked = connection.value
  if (asked === undefined || asked.path !== undefined) return undefined
  const answer = commonAnswer.value
  return answer?.key === keyOf(asked.of) ? answer.value : undefined
})

async function askPaths(of: readonly string[]): Promise<PathsQuery['paths']> {
  const key = keyOf(of, language.value)
  const answered = pathsAnswer.value
  if (answered?.key === key) return answered.value
  const [from = '', to = ''] = of
  const { paths } = await ask(PathsDocument, { from, to, lang: languageArgument.value })
  // A link may come late among those of its ends, where the page does not know it yet.
  const links = paths.paths.flatMap((path) => path.links.map(({ evidence: _, ...link }) => linkOf(link)))
  known.value = learn(known.value, [], links)
  pathsAnswer.value = { key, value: paths }
  return paths
}

async function askCommon(of: readonly string[]): Promise<CommonQuery['common']> {
  const key = keyOf(of)
  const answered = commonAnswer.value
  if (answered?.key === key) return answered.value
  const { common } = await ask(CommonDocument, { of: [...of] })
  known.value = learn(known.value, [], common.links.map(linkOf))
  commonAnswer.value = { key, value: common }
  return common
}

/** Finds paths between two and puts one of them on screen. */
export function connect(of: readonly string[], index = 0): Promise<void> {
  return guarded(async () => {
    panelName.value = 'connect'
    const found = await askPaths(of)
    const path = found.paths[index] ?? found.paths[0]
    const ids = path === undefined ? of : path.entities.map((entity) => entity.id)
    if (!roomFor(ids.filter((id) => !scene.value.shown.includes(id)).length)) return
    const { found: shown } = await load(ids)
    batch(() => {
      commit({
        scene: show(scene.value, shown),
        connection: { of, path: path === undefined ? 0 : found.paths.indexOf(path) },
      })
      selection.value = undefined
    })
    fillEnds(of)
    const [from, to] = [path?.entities[0], path?.entities.at(-1)]
    if (path !== undefined && from !== undefined && to !== undefined) {
      if (pathSight.value === 'filtered') tell(t.value.filtersHidePath(nameOf(from), nameOf(to)))
      else announce(t.value.pathOnScreen(nameOf(from), nameOf(to), path.length))
    } else announce(t.value.noPaths)
  })
}

export function showCommon(of: readonly string[]): Promise<void> {
  return guarded(async () => {
    panelName.value = 'connect'
    const found = await askCommon(of)
    const wanted = found.entities.map((entity) => entity.id)
    if (!roomFor(wanted.filter((id) => !scene.value.shown.includes(id)).length)) return
    const { found: ids } = await load(wanted)
    batch(() => {
      commit({ scene: show(scene.value, ids), connection: { of, path: undefined } })
      selection.value = undefined
    })
    fillEnds(of)
    const shared = found.entities.filter((entity) => !of.includes(entity.id)).length
    announce(shared === 0 ? t.value.noCommon : t.value.commonFound(shared))
  })
}

export function leaveConnection(): void {
  commit({ connection: undefined })
}

function fillEnds(of: readonly string[]): void {
  ends.value = of.map((id) => known.value.entities.get(id))
}

export function connectFrom(id: string): void {
  ends.value = [known.value.entities.get(id), undefined]
  panelName.value = 'connect'
}

// The address: written whenever something changes, read at the start and when somebody goes back or pastes another.

const address = computed(() => {
  const state: State = {
    ...history.value.present,
    selection: selection.value,
    view: viewName.value,
    panel: panelName.value,
    language: language.value,
  }
  return writeAddress(state)
})

export function currentAddress(): string {
  return `${window.location.origin}${window.location.pathname}#${address.value}`
}

// Which reading of an address is the newest: one that is overtaken by another changes nothing any more.
let newest = 0

async function readState(state: State): Promise<void> {
  const own = ++newest
  const of = state.connection?.of ?? []
  const at = state.selection?.what === 'entity' ? [state.selection.id] : []
  const { missing } = await load([...state.scene.shown, ...of, ...at])
  if (own !== newest) return
  const present = (ids: readonly string[]) => [
    ...new Set(ids.filter((id) => !missing.includes(id)).map(presentId)),
  ]
  const shown = present(state.scene.shown)
  const ends = present(of)
  const connection =
    state.connection === undefined || ends.length < Math.max(of.length, 2)
      ? undefined
      : { ...state.connection, of: ends }
  batch(() => {
    notice.value = missing.length > 0 ? t.value.notFoundNamed([...new Set(missing)].join(', ')) : undefined
    history.value = step(history.value, {
      scene: { shown, pinned: present(state.scene.pinned) },
      filters: state.filters,
      connection,
    })
    selection.value =
      state.selection?.what === 'entity'
        ? { ...state.selection, id: presentId(state.selection.id) }
        : state.selection
    viewName.value = state.view
    panelName.value = state.panel
    language.value = state.language
  })
  if (connection === undefined) return
  fillEnds(ends)
  const ids =
    connection.path === undefined
      ? (await askCommon(ends)).entities.map((entity) => entity.id)
      : ((await askPaths(ends)).paths[connection.path]?.entities.map((entity) => entity.id) ?? ends)
  // Where the address names what is shown, the rest was hidden by whoever wrote it.
  if (shown.length > 0) return
  const { found } = await load(ids)
  if (own !== newest) return
  const { past, present: now, future } = history.value
  history.value = { past, present: { ...now, scene: show(now.scene, found) }, future }
}

/** Leaves out the filters that an address names and the graph has not, and says so. */
function dropUnknownFilters(): void {
  if (!vocabularyThere.value) return
  const { kinds, types, sources: of } = filters.value
  const knownSources = new Set(sources.value.map((source) => source.id))
  const left = {
    kinds: kinds.filter((kind) => kindOrder.includes(kind)),
    types: types.filter((type) => linkTypes.value.has(type)),
    sources: of.filter((source) => knownSources.has(source)),
  }
  const held = new Set<string>([...left.kinds, ...left.types, ...left.sources])
  const unknown = [...kinds, ...types, ...of].filter((name) => !held.has(name))
  if (unknown.length === 0) return
  const { past, present, future } = history.value
  history.value = { past, present: { ...present, filters: { ...filters.value, ...left } }, future }
  const text = t.value.unknownFilters(unknown.join(', '))
  const before = notice.peek()
  notice.value = before === undefined ? text : `${before}\n${text}`
}

/** The rest of the sources comes after the page is there: only the filter needs it. */
async function loadSources(page: SourcePageFragment): Promise<void> {
  sources.value = [...sources.value, ...page.edges.map((edge) => edge.node)]
  const { hasNextPage, endCursor } = page.pageInfo
  if (!hasNextPage || endCursor === null) {
    vocabularyThere.value = true
    return
  }
  const more = async () => loadSources((await ask(MoreSourcesDocument, { after: endCursor })).sources)
  // Not guarded at first, which would take away what is told of an address that was refused.
  await more().catch((error) => tellFailure(error, more))
}

export function begins(): void {
  let written = window.location.hash.slice(1)
  let previousShown = first.scene.shown
  let readingAddress = false
  void guarded(async () => {
    // What an address asks may be refused; the page is there all the same.
    const [answer] = await Promise.all([ask(StartDocument, {}), guarded(() => readState(first))])
    start.value = answer
    void loadSources(answer.sources)
    // The first state is where undo ends.
    history.value = begin(history.value.present)
    previousShown = scene.value.shown
    effect(() => {
      const next = address.value
      const sceneChanged = previousShown !== scene.value.shown
      previousShown = scene.value.shown
      if (next === written) return
      written = next
      // Back goes over what came and went on screen, not over every click. What an address becomes as it is read takes
      // that address's place: beside it, Back would come to the old one and be sent on for ever.
      if (sceneChanged && !readingAddress) window.history.pushState(null, '', `#${next}`)
      else window.history.replaceState(null, '', `#${next}`)
    })
  })
  window.addEventListener('popstate', () => {
    const fragment = window.location.hash.slice(1)
    if (fragment === written) return
    written = fragment
    readingAddress = true
    const own = newest + 1
    void guarded(() => readState(readAddress(fragment, language.value))).finally(() => {
      if (own === newest) readingAddress = false
    })
  })
  effect(() => dropUnknownFilters())
  // Another language needs other words for what the answers said in the former one, and undo the former answer.
  effect(() => {
    document.documentElement.lang = language.value
    document.title = t.value.title
    const asked = connection.value
    // Asking reads and changes what the effect must not depend on: it would ask again and again.
    if (asked === undefined || start.value === undefined) return
    const again = () => (asked.path === undefined ? askCommon(asked.of) : askPaths(asked.of))
    untracked(() => void guarded(async () => void (await again())))
  })
}
