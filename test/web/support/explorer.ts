import type { Page } from 'playwright-core'

interface Drawn {
  readonly nodes: Readonly<Record<string, { x: number; y: number }>>
  readonly edges: readonly string[]
}

/** What the canvas holds: cytoscape keeps itself on its element. */
export function drawn(page: Page): Promise<Drawn> {
  return page.evaluate(() => {
    // biome-ignore lint/suspicious/noExplicitAny: the handle is cytoscape's own and has no type
    const { cy } = (document.getElementById('picture') as any)._cyreg
    return {
      // biome-ignore lint/suspicious/noExplicitAny: as above
      nodes: Object.fromEntries(cy.nodes().map((node: any) => [node.id(), { ...node.position() }])),
      // biome-ignore lint/suspicious/noExplicitAny: as above
      edges: cy.edges().map((edge: any) => edge.id()),
    }
  })
}

export const announced = (page: Page) => page.locator('#announcement').textContent()
export const shownCount = async (page: Page) => Object.keys((await drawn(page)).nodes).length

export async function settled(page: Page): Promise<void> {
  await page.waitForFunction(() => document.querySelector('.progress.busy') === null)
}

export async function chooseIn(
  page: Page,
  field: 'Fra' | 'Til',
  typed: string,
  chosen: RegExp,
): Promise<void> {
  await page.getByRole('combobox', { name: field }).fill(typed)
  // Those of the field before may still be there, and name it too.
  const hits = page.getByRole('listbox', { name: field })
  await hits.getByRole('option', { name: chosen }).first().click()
  // The field takes the focus back a frame after it has closed, from the next one too.
  await hits.waitFor({ state: 'hidden' })
  await page.evaluate(() => new Promise(requestAnimationFrame))
}
