import type { Session, SessionOptions } from './session.ts'

/** Opens a session; what it needs is loaded only now, so that asking for help stays fast. */
export async function openSession({ url, onProgress }: SessionOptions = {}): Promise<Session> {
  if (url !== undefined) return (await import('./over-http.ts')).openOverHttp(url)
  return (await import('./in-process.ts')).openInProcess(onProgress)
}
