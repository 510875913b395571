import { type Known, type Link, neighbours } from './model.ts'

/** How many neighbours one expansion adds. */
export const expansion = 25
/** How many entities may be on screen before the page asks for a filter instead of adding more. */
const sceneLimit = 500

/** Whether as many more may be put on screen beside what is seen now. */
export function hasRoom(seen: number, adding: number): boolean {
  return seen + adding <= sceneLimit
}

/** What is on screen: the entities in the order in which they came; their links follow from them. */
export interface Scene {
  readonly shown: readonly string[]
  readonly pinned: readonly string[]
}

export const emptyScene: Scene = { shown: [], pinned: [] }

export function show(scene: Scene, ids: readonly string[]): Scene {
  return { ...scene, shown: [...new Set([...scene.shown, ...ids])] }
}

export function hide(scene: Scene, ids: readonly string[]): Scene {
  const gone = new Set(ids)
  return {
    shown: scene.shown.filter((id) => !gone.has(id)),
    pinned: scene.pinned.filter((id) => !gone.has(id)),
  }
}

export function togglePin(scene: Scene, id: string): Scene {
  return scene.pinned.includes(id)
    ? { ...scene, pinned: scene.pinned.filter((pinned) => pinned !== id) }
    : { ...scene, pinned: [...scene.pinned, id] }
}

export interface Expansion {
  /** What to add, at most `expansion`. */
  readonly adding: readonly string[]
  /** How many neighbours are left afterwards. */
  readonly left: number
}

/** The next neighbours of an entity that are not on screen, of those whose links pass; never one twice. */
export function expand(known: Known, scene: Scene, id: string, passes: (link: Link) => boolean): Expansion {
  const shown = new Set(scene.shown)
  const missing = neighbours(known, id)
    .filter((neighbour) => !shown.has(neighbour.other.id) && neighbour.links.some(passes))
    .map((neighbour) => neighbour.other.id)
  return { adding: missing.slice(0, expansion), left: Math.max(0, missing.length - expansion) }
}

/**
 * What goes when an entity is collapsed: the neighbours that came after it, unless they are pinned, something before it
 * links to them too, or something that came later hangs on them. The order on screen remembers who brought whom.
 */
export function leaves(known: Known, scene: Scene, id: string): readonly string[] {
  const order = new Map(scene.shown.map((shown, index) => [shown, index]))
  const own = order.get(id)
  if (own === undefined) return []
  const cameAfter = (other: string, than: number) => (order.get(other) ?? -1) > than
  const candidates = new Set(
    neighbours(known, id)
      .map((neighbour) => neighbour.other.id)
      .filter((other) => cameAfter(other, own) && !scene.pinned.includes(other)),
  )
  const isHeld = (candidate: string) =>
    neighbours(known, candidate)
      .map((neighbour) => neighbour.other.id)
      .filter((other) => other !== id && order.has(other) && !candidates.has(other))
      .some((other) => !cameAfter(other, own) || cameAfter(other, order.get(candidate) ?? own))
  return [...candidates].filter((candidate) => !isHeld(candidate))
}

/** Former and later states, for undo and redo. */
export interface History<State> {
  readonly past: readonly State[]
  readonly present: State
  readonly future: readonly State[]
}

const remembered = 100

export function begin<State>(present: State): History<State> {
  return { past: [], present, future: [] }
}

export function step<State>(history: History<State>, present: State): History<State> {
  return { past: [...history.past, history.present].slice(-remembered), present, future: [] }
}

export function undo<State>(history: History<State>): History<State> {
  const present = history.past.at(-1)
  if (present === undefined) return history
  return { past: history.past.slice(0, -1), present, future: [history.present, ...history.future] }
}

export function redo<State>(history: History<State>): History<State> {
  const [present, ...future] = history.future
  if (present === undefined) return history
  return { past: [...history.past, history.present], present, future }
}
