/** Moves the focus to what the panel tells, once it is there. */
export function focusPanel(): void {
  requestAnimationFrame(() => document.getElementById('panel-heading')?.focus())
}

/** Moves the focus to the picture, once it is there. */
export function focusPicture(): void {
  requestAnimationFrame(() => document.getElementById('picture')?.focus())
}
