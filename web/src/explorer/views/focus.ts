import { scene, viewName } from '../store.ts'

// What is told may have to be asked for first; after this long the focus stays where it is.
const patience = 5000

function focusWhenThere(id: string, options: FocusOptions = {}, since = performance.now()): void {
  requestAnimationFrame(() => {
    const element = document.getElementById(id)
    if (element !== null) element.focus(options)
    else if (performance.now() - since < patience) focusWhenThere(id, options, since)
  })
}

/** Moves the focus to what the panel tells, once it is there. */
export function focusPanel(): void {
  focusWhenThere('panel-heading')
}

/** Moves the focus to what is on screen: the picture, once it is there, or else what stands in its place. */
export function focusView(): void {
  if (scene.value.shown.length === 0) {
    // The page to begin from is read from its top, where the search is.
    window.scrollTo(0, 0)
    focusWhenThere('content', { preventScroll: true })
  } else focusWhenThere(viewName.value === 'picture' ? 'picture' : 'content')
}

/** Moves the focus to the filters. */
export function focusFilters(): void {
  focusWhenThere('filters-heading')
}

/** Moves the focus on, if what was pressed has gone or can be pressed no more after what it did. */
export function leaving(pressed: HTMLElement, next: () => void): void {
  requestAnimationFrame(() => {
    if (!pressed.isConnected || pressed.matches(':disabled')) next()
  })
}
