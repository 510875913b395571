import type { EntityKind, LinkType } from '../generated/graphql.ts'
import type { Filters } from './filters.ts'
import type { Scene } from './scene.ts'

export type Language = 'da' | 'en'
export type ViewName = 'picture' | 'table' | 'text'
export type PanelName = 'evidence' | 'connect' | 'conflicts'

export interface Selection {
  readonly what: 'entity' | 'link'
  readonly id: string
}

/** What is being connected: two or more entities, and which answer is on screen. */
export interface Connection {
  readonly of: readonly string[]
  /** The chosen path, counted from 0; undefined for what they have in common. */
  readonly path: number | undefined
}

/** All that the address carries: whoever opens it sees the same. */
export interface State {
  readonly scene: Scene
  readonly filters: Filters
  readonly connection: Connection | undefined
  readonly selection: Selection | undefined
  readonly view: ViewName
  readonly panel: PanelName
  readonly language: Language
}

// The contract takes at most a hundred ids in one argument.
const commonLimit = 100

/** Ids share their kinds: `solution:nemid,mitid;organisation:kl`, in order as long as the kinds allow it. */
function writeIds(ids: readonly string[]): string {
  const parts: string[] = []
  let last = ''
  for (const id of ids) {
    const [kind = '', slug = ''] = split(id)
    if (kind === last) parts.push(`,${slug}`)
    else parts.push(`${parts.length === 0 ? '' : ';'}${kind}:${slug}`)
    last = kind
  }
  return parts.join('')
}

function split(id: string): [string, string] {
  const colon = id.indexOf(':')
  if (colon === -1) return ['', '']
  return [id.slice(0, colon), id.slice(colon + 1)]
}

function readIds(text: string | null): string[] {
  if (text === null || text === '') return []
  const ids = text.split(';').flatMap((group) => {
    const [kind, slugs] = split(group)
    return kind === ''
      ? []
      : slugs
          .split(',')
          .filter((slug) => slug !== '')
          .map((slug) => `${kind}:${slug}`)
  })
  return [...new Set(ids)]
}

const readList = (text: string | null) => (text === null || text === '' ? [] : text.split(','))

/** The state as the address’s fragment, which no server sees and no header limits. */
export function writeAddress(state: State): string {
  const { scene, filters, connection, selection } = state
  const pairs: [string, string][] = []
  const put = (key: string, value: string) => {
    if (value !== '') pairs.push([key, value])
  }
  put('e', writeIds(scene.shown))
  put('pin', writeIds(scene.pinned))
  if (connection !== undefined) {
    put(connection.path === undefined ? 'common' : 'path', writeIds(connection.of))
    if (connection.path !== undefined && connection.path > 0) put('n', String(connection.path + 1))
  }
  if (selection !== undefined) put(selection.what === 'link' ? 'link' : 'at', selection.id)
  put('kinds', filters.kinds.join(','))
  put('types', filters.types.join(','))
  put('sources', filters.sources.join(','))
  if (filters.years !== undefined) put('years', filters.years.join('-'))
  if (!filters.undated) put('undated', '0')
  if (filters.minSources > 1) put('min', String(filters.minSources))
  if (state.view !== 'picture') put('view', state.view)
  if (state.panel !== 'evidence') put('panel', state.panel)
  put('lang', state.language)
  // What a fragment may hold as it is, stays readable.
  const encode = (text: string) => encodeURIComponent(text).replace(/%(3A|2C|3B|2F|40)/g, decodeURIComponent)
  return pairs.map(([key, value]) => `${key}=${encode(value)}`).join('&')
}

function oneOf<Value extends string>(text: string | null, values: readonly Value[], otherwise: Value): Value {
  return values.find((value) => value === text) ?? otherwise
}

const inOrder = (a: number, b: number): [number, number] => (a < b ? [a, b] : [b, a])

/** Reads what it understands and leaves the rest as it is at first: an address may be old or mistyped. */
export function readAddress(fragment: string, language: Language): State {
  const read = new URLSearchParams(fragment.replace(/^#/, '').replaceAll('+', '%2B'))
  const years = /^(-?\d{1,4})-(\d{1,4})$/.exec(read.get('years') ?? '')
  const min = Number(read.get('min') ?? '1')
  const number = Number(read.get('n') ?? '1')
  const path = readIds(read.get('path')).slice(0, 2)
  const common = readIds(read.get('common')).slice(0, commonLimit)
  const at = read.get('at')
  const link = read.get('link')
  return {
    scene: { shown: readIds(read.get('e')), pinned: readIds(read.get('pin')) },
    filters: {
      kinds: readList(read.get('kinds')) as EntityKind[],
      types: readList(read.get('types')) as LinkType[],
      sources: readList(read.get('sources')),
      years: years === null ? undefined : inOrder(Number(years[1]), Number(years[2])),
      undated: read.get('undated') !== '0',
      minSources: Number.isInteger(min) && min > 0 ? min : 1,
    },
    connection:
      path.length > 1
        ? { of: path, path: Number.isInteger(number) && number > 0 ? number - 1 : 0 }
        : common.length > 1
          ? { of: common, path: undefined }
          : undefined,
    selection:
      link !== null && link !== ''
        ? { what: 'link', id: link }
        : at !== null && at !== ''
          ? { what: 'entity', id: at }
          : undefined,
    view: oneOf(read.get('view'), ['picture', 'table', 'text'], 'picture'),
    panel: oneOf(read.get('panel'), ['evidence', 'connect', 'conflicts'], 'evidence'),
    language: oneOf(read.get('lang'), ['da', 'en'], language),
  }
}

/** The first of the browser’s languages that the page has; Danish for those it has not. */
export function browserLanguage(languages: readonly string[]): Language {
  for (const language of languages) {
    if (/^da\b/i.test(language)) return 'da'
    if (/^en\b/i.test(language)) return 'en'
  }
  return 'da'
}
