import { kindOrder, kindToken } from '../shapes.ts'

/** The colours that the canvas draws with, as the stylesheet resolves them for the present scheme. */
export interface Palette {
  readonly paper: string
  readonly ink: string
  readonly quiet: string
  readonly line: string
  readonly accent: string
  readonly dispute: string
  readonly fill: ReadonlyMap<string, string>
  readonly edge: ReadonlyMap<string, string>
}

/** Reads colours through an element, since a custom property alone is not resolved. */
export function readPalette(): Palette {
  const probe = document.createElement('span')
  probe.hidden = true
  // Else every colour is read as the one that text is forced to.
  probe.style.setProperty('forced-color-adjust', 'none')
  document.body.append(probe)
  const read = (name: string) => {
    probe.style.color = `var(--${name})`
    return getComputedStyle(probe).color
  }
  const palette: Palette = {
    paper: read('paper'),
    ink: read('ink'),
    quiet: read('quiet'),
    line: read('edge'),
    accent: read('accent'),
    dispute: read('dispute'),
    fill: new Map(kindOrder.map((kind) => [kind, read(kindToken(kind))])),
    edge: new Map(kindOrder.map((kind) => [kind, read(`${kindToken(kind)}-line`)])),
  }
  probe.remove()
  return palette
}
