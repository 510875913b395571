import { signal } from '@preact/signals'
import { kept } from './kept.ts'

export type Scheme = 'auto' | 'light' | 'dark'

const key = 'digigraf:scheme'

export const schemes: readonly Scheme[] = ['auto', 'light', 'dark']

/** Light or dark as somebody has chosen, on this machine; the system's own until then. */
export const scheme = signal<Scheme>(schemes.find((one) => one === kept.getItem(key)) ?? 'auto')

export function applyScheme(chosen: Scheme = scheme.value): void {
  scheme.value = chosen
  document.documentElement.dataset.scheme = chosen
  kept.setItem(key, chosen)
}
