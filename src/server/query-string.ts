/** From the first question mark of an address on; a second one is part of a value. The host, which anybody may write as they like, takes no part. */
export function searchOf(url: string): string {
  const start = url.indexOf('?')
  return start === -1 ? '' : url.slice(start)
}
