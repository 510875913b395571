/** See bundle.mjs. */
export function bundle(
  entries: readonly string[],
  directory: string,
): Promise<readonly { readonly path: string; readonly contents: Uint8Array }[]>
export function bundled(): Promise<string | undefined>
