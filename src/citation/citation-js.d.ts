/** The part of Citation.js that is used here; the packages bring no types of their own. */

declare module '@citation-js/core' {
  interface Register {
    add(name: string, data: string): void
    get(name: string): string
  }
  interface FormatOptions {
    readonly format?: 'text' | 'object'
    readonly template?: string
    readonly lang?: string
  }
  export class Cite {
    constructor(item: object | string, options?: { readonly generateGraph?: boolean })
    readonly data: readonly object[]
    format(format: 'bibliography' | 'bibtex', options?: FormatOptions): string
  }
  export const plugins: {
    readonly config: {
      get(plugin: '@csl'): { readonly locales: Register; readonly styles: Register }
      get(plugin: '@bibtex'): {
        readonly format: { useIdAsLabel: boolean; checkLabel: boolean; asciiOnly: boolean }
      }
    }
  }
}

declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-csl' {}
