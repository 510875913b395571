// What is told may have to be asked for first; after this long the focus stays where it is.
const patience = 5000

function focusWhenThere(id: string, since = performance.now()): void {
  requestAnimationFrame(() => {
    const element = document.getElementById(id)
    if (element !== null) element.focus()
    else if (performance.now() - since < patience) focusWhenThere(id, since)
  })
}

/** Moves the focus to what the panel tells, once it is there. */
export function focusPanel(): void {
  focusWhenThere('panel-heading')
}

/** Moves the focus to the picture, once it is there. */
export function focusPicture(): void {
  focusWhenThere('picture')
}
