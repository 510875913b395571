import { mkdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import axe from 'axe-core'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'
import { expect } from 'vitest'

const artefacts = fileURLToPath(new URL('../../../artefacts/', import.meta.url))

/** Somebody at a browser, of whom everything is noted that a page should not do. */
export interface Visitor {
  readonly page: Page
  readonly context: BrowserContext
  /** The operations that the page has sent, by name. */
  readonly operations: string[]
  /** What was written to the console, thrown, or asked of another host. */
  readonly faults: string[]
  readonly leave: () => Promise<void>
}

export async function visit(
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Visitor> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'da-DK',
    reducedMotion: 'reduce',
    acceptDownloads: true,
    ...options,
  })
  context.setDefaultTimeout(8000)
  const page = await context.newPage()
  const operations: string[] = []
  const faults: string[] = []
  const own = new URL(address).origin
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) faults.push(`${message.type()}: ${message.text()}`)
  })
  page.on('pageerror', (error) => faults.push(`thrown: ${error.message}`))
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(own) && !url.startsWith('blob:') && !url.startsWith('data:')) {
      faults.push(`asked elsewhere: ${url}`)
    }
    if (request.method() === 'POST') {
      operations.push(/\bquery (\w+)/.exec(request.postData() ?? '')?.[1] ?? 'unnamed')
    }
  })
  await page.goto(address)
  return { page, context, operations, faults, leave: () => context.close() }
}

/** What axe finds against WCAG 2.1 AA and good practice. */
export async function axeFindings(page: Page): Promise<readonly string[]> {
  // The page's own policy lets no script in from elsewhere, so axe comes the way a debugger does.
  await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const { violations } = await (
      globalThis as unknown as {
        axe: {
          run: (
            context: Document,
            options: object,
          ) => Promise<{
            violations: { id: string; help: string; nodes: { target: string[]; html: string }[] }[]
          }>
        }
      }
    ).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'],
    })
    return violations.flatMap((violation) =>
      violation.nodes.map(
        (node) => `${violation.id}: ${violation.help}: ${node.target} ${node.html.slice(0, 160)}`,
      ),
    )
  })
}

/** Keeps a picture of the page in the ignored folder, for people to look at. */
export async function keep(page: Page, name: string, fullPage = false): Promise<void> {
  mkdirSync(artefacts, { recursive: true })
  await page.screenshot({ path: `${artefacts}${name}.png`, fullPage })
}

export function expectNoFaults(visitor: Visitor): void {
  expect(visitor.faults).toEqual([])
}
