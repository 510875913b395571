/** The pages at ids as people meet them: in a browser, narrow and wide, light and dark. */

import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Serving, serve } from '../support/server.ts'
import { launchBrowser } from '../web/support/browser.ts'
import { axeFindings, keep, visit } from '../web/support/visitor.ts'

let serving: Serving
let browser: Browser
beforeAll(async () => {
  serving = await serve()
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await serving?.close()
})

test.each([
  ['entity-light', '/id/solution/nemid', { width: 1100, height: 900 }, 'light'],
  ['entity-dark', '/id/organisation/kl?lang=en', { width: 1100, height: 900 }, 'dark'],
  ['entity-narrow', '/id/organisation/kl', { width: 320, height: 800 }, 'light'],
  ['source', '/id/source/003_ed0d261ce7541dba', { width: 1100, height: 900 }, 'light'],
  ['claim', '/id/claim/004_8976765034257c9d.ny-efter-2016-2020', { width: 320, height: 800 }, 'dark'],
  ['link', '/id/link/solution.nemid-noegleapp~part-of~solution.nemid', { width: 1100, height: 900 }, 'light'],
  ['preview', '/reconcile/preview?id=solution:nemid', { width: 400, height: 120 }, 'light'],
] as const)(
  'the page %s has no fault that axe, the policy or a narrow window would show',
  async (name, path, viewport, colorScheme) => {
    const visitor = await visit(browser, `${serving.address}${path}`, { viewport, colorScheme })
    await keep(visitor.page, `id-${name}`)
    // A preview is for a frame, and needs no landmarks.
    const findings = (await axeFindings(visitor.page)).filter(
      (finding) => name !== 'preview' || !/^(?:landmark|region|page-has)/.test(finding),
    )
    expect(findings).toEqual([])
    expect(visitor.faults).toEqual([])
    const [content, window] = (await visitor.page.evaluate(
      '[document.documentElement.scrollWidth, innerWidth]',
    )) as [number, number]
    expect(content).toBeLessThanOrEqual(window)
    await visitor.leave()
  },
)
