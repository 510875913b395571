import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { examples } from '../../web/src/playground/examples.ts'
import { launchBrowser } from './support/browser.ts'
import { announced, chooseIn, drawn, settled, shownCount } from './support/explorer.ts'
import { buildPages, type Site, startSite } from './support/site.ts'
import { axeFindings, expectNoFaults, keep, visit } from './support/visitor.ts'

// All journeys share one browser and one server: the machine that runs them may be small.
let browser: Browser
let site: Site

beforeAll(async () => {
  await buildPages()
  site = await startSite()
  browser = await launchBrowser()
}, 120_000)

afterAll(async () => {
  await browser?.close()
  await site?.close()
})

/** Where something in the picture is on the page. */
async function placeOf(page: Page, id: string): Promise<{ x: number; y: number }> {
  const [box, at] = await Promise.all([
    page.locator('#picture').boundingBox(),
    page.evaluate((wanted) => {
      // biome-ignore lint/suspicious/noExplicitAny: the handle is cytoscape's own and has no type
      const element = (document.getElementById('picture') as any)._cyreg.cy.getElementById(wanted)
      return element.isNode() ? element.renderedPosition() : element.renderedMidpoint()
    }, id),
  ])
  if (box === null) throw new Error('The picture is not on the page')
  return { x: box.x + at.x, y: box.y + at.y }
}

const heading = (page: Page) => page.locator('#panel-heading').textContent()

/** Asks what is in the playground's editor, once the editor is there; Monaco takes its time on a busy machine. */
async function answeredIn(page: Page): Promise<void> {
  await page
    .locator('.graphiql-query-editor .view-line', { hasText: 'query' })
    .first()
    .waitFor({ timeout: 20_000 })
  await page.locator('.graphiql-execute-button').click()
  await page
    .locator('.graphiql-response .view-line', { hasText: 'data' })
    .first()
    .waitFor({ timeout: 20_000 })
}

async function openNemid(page: Page): Promise<void> {
  // Enter comes before the hits do, as it does from quick hands.
  await page.fill('#search', 'nemid')
  await page.keyboard.press('Enter')
  await page.locator('#panel-heading', { hasText: 'NemID' }).waitFor()
  await settled(page)
}

test('a stranger sees how NemID is connected to KL and who says so, by mouse, and the link shows the same elsewhere', async () => {
  const visitor = await visit(browser, site.address)
  const { page } = visitor
  await page.getByRole('button', { name: 'Hvordan hænger NemID sammen med KL' }).click()
  await page.locator('.path-card.shown').waitFor()
  const steps = page.locator('.path-card.shown .steps > li')
  expect(await steps.first().textContent()).toContain('NemID')
  expect(await steps.last().textContent()).toContain('KL')
  // Every step says which source stands behind it and where in it.
  expect(await page.locator('.path-card.shown .step-evidence').count()).toBe((await steps.count()) - 1)
  expect(await page.locator('.path-card.shown .step-evidence cite').first().textContent()).not.toBe('')
  await page.locator('.path-card.shown .step').first().click()
  await page.locator('.claim').first().waitFor()
  const sentence = await heading(page)
  const text = await page.locator('.claim .claim-text').first().textContent()
  expect(await announced(page)).toContain(sentence?.replace(/\.$/, ''))
  const before = await drawn(page)

  const other = await visit(browser, page.url())
  await other.page.locator('.claim').first().waitFor()
  expect(await heading(other.page)).toBe(sentence)
  expect(await other.page.locator('.claim .claim-text').first().textContent()).toBe(text)
  const after = await drawn(other.page)
  expect([Object.keys(after.nodes).sort(), [...after.edges].sort()]).toEqual([
    Object.keys(before.nodes).sort(),
    [...before.edges].sort(),
  ])
  await other.page.getByRole('button', { name: 'Forbind to' }).click()
  await other.page.locator('.path-card.shown').waitFor()
  for (const one of [visitor, other]) {
    expectNoFaults(one)
    await one.leave()
  }
})

test('the same by keyboard alone', async () => {
  const visitor = await visit(browser, site.address)
  const { page } = visitor
  await page.locator('.questions').waitFor()
  await page.keyboard.press('/')
  await page.keyboard.type('nemid')
  await page.getByRole('option').first().waitFor()
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => document.activeElement?.id === 'picture')
  await settled(page)
  await page.keyboard.press('m')
  await page.waitForFunction(() => document.activeElement?.closest('[role=menu]'))
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.waitForFunction(() => document.activeElement?.textContent?.includes('Find vej herfra'))
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => document.activeElement?.id === 'panel-heading')
  expect(await page.getByRole('combobox', { name: 'Fra' }).inputValue()).toBe('NemID')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await page.keyboard.type('kl')
  await page.locator('[role=option][data-highlighted]', { hasText: /^KL/ }).waitFor()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await page.waitForFunction(() => document.activeElement?.textContent === 'Find veje')
  await page.keyboard.press('Enter')
  await page.locator('.path-card.shown').waitFor()
  expect(await announced(page)).toMatch(/Vejen fra NemID til KL er vist, \d led/)
  // On to the first step, and into its evidence.
  for (let presses = 0; presses < 20; presses++) {
    await page.keyboard.press('Tab')
    if (await page.evaluate(() => document.activeElement?.classList.contains('step'))) break
  }
  await page.keyboard.press('Enter')
  await page.locator('.claim .source-line cite').first().waitFor()
  expect(await heading(page)).toContain('NemID')
  expectNoFaults(visitor)
  await visitor.leave()
})

test('search answers while typing, in both languages, with kind and alias, and says when there is nothing', async () => {
  const visitor = await visit(browser, site.address)
  const { page } = visitor
  await page.fill('#search', 'digitaliseringsstr')
  await page.getByRole('option').first().waitFor()
  expect(await page.getByRole('option').first().textContent()).toMatch(/strategi$/i)
  await page.fill('#search', 'regeringens digitaliseringspartner')
  await page.getByRole('option', { name: /Digitaliseringspartnerskabet.*partnerskab.*også kaldet/ }).waitFor()
  await page.fill('#search', 'qqqqxxxx')
  await page.getByText('Ingen fund for »qqqqxxxx«').first().waitFor()
  await page.fill('#search', 'digital')
  await page.getByRole('option', { name: /^12 af \d{2,} fund/ }).waitFor()
  expect(await announced(page)).toMatch(/^12 af \d{2,} fund/)
  await page.getByRole('button', { name: 'English' }).click()
  await page.fill('#search', 'nemid')
  await page.getByRole('option', { name: /^NemID\s*solution/ }).waitFor()
  expectNoFaults(visitor)
  await visitor.leave()
})

test('a search that the server refuses is told in the field', async () => {
  const visitor = await visit(browser, site.address)
  const { page } = visitor
  await page.locator('.questions').waitFor()
  await page.route('**/graphql', (route) =>
    route.fulfill({
      json: { errors: [{ message: 'Too many at once', extensions: { code: 'OVERLOADED' } }] },
    }),
  )
  await page.fill('#search', 'nemid')
  await page.getByRole('option', { name: 'Det gik ikke. Prøv igen.' }).waitFor()
  expect(await announced(page)).toBe('Det gik ikke. Prøv igen.')
  await page.unroute('**/graphql')
  await page.fill('#search', 'mitid')
  await page
    .getByRole('option', { name: /^MitID/ })
    .first()
    .waitFor()
  expect(await page.getByText('Det gik ikke.').count()).toBe(0)
  expectNoFaults(visitor)
  await visitor.leave()
})

test('a click reads, a double click expands with one request, and what is there stays in its place', async () => {
  const visitor = await visit(browser, site.address)
  const { page, operations } = visitor
  await openNemid(page)
  const first = await drawn(page)
  expect(Object.keys(first.nodes).length).toBeGreaterThan(3)
  const other = Object.keys(first.nodes).find((id) => id.startsWith('strategy:')) ?? ''

  operations.length = 0
  let at = await placeOf(page, other)
  await page.mouse.click(at.x, at.y)
  await page.locator('.panel .eyebrow', { hasText: 'strategi' }).waitFor()
  await settled(page)
  expect(operations).toEqual(['EntityClaims'])
  // How many there are in all, by type.
  expect(await page.locator('.type-counts li').first().textContent()).toMatch(/\d+ af \d+/)

  operations.length = 0
  at = await placeOf(page, other)
  await page.mouse.dblclick(at.x, at.y)
  await page.waitForFunction((count) => {
    // biome-ignore lint/suspicious/noExplicitAny: the handle is cytoscape's own and has no type
    return (document.getElementById('picture') as any)._cyreg.cy.nodes().length > count
  }, Object.keys(first.nodes).length)
  await settled(page)
  const expanded = await drawn(page)
  expect(operations).toEqual(['Load'])
  expect(Object.keys(expanded.nodes).length - Object.keys(first.nodes).length).toBeLessThanOrEqual(25)
  for (const [id, place] of Object.entries(first.nodes)) {
    expect(
      Math.hypot((expanded.nodes[id]?.x ?? 0) - place.x, (expanded.nodes[id]?.y ?? 0) - place.y),
    ).toBeLessThan(1)
  }

  await page.keyboard.press('Control+z')
  expect(await shownCount(page)).toBe(Object.keys(first.nodes).length)
  await page.keyboard.press('Control+y')
  expect((await drawn(page)).nodes).toEqual(expanded.nodes)

  await page.getByRole('button', { name: 'Fold sammen' }).click()
  const collapsed = await shownCount(page)
  expect(collapsed).toBeLessThan(Object.keys(expanded.nodes).length)
  await page.getByRole('button', { name: 'Fastgør' }).click()
  expect(page.url()).toContain(`pin=${other}`)
  await page.getByRole('button', { name: 'Skjul', exact: true }).click()
  expect(await shownCount(page)).toBe(collapsed - 1)
  await page.goBack()
  await settled(page)
  expect(await shownCount(page)).toBe(collapsed)
  expectNoFaults(visitor)
  await visitor.leave()
})

test('an entity with many neighbours gives 25 at a time until it has no more', async () => {
  const visitor = await visit(
    browser,
    `${site.address}/#e=partnership:digitaliseringspartnerskabet&at=partnership:digitaliseringspartnerskabet`,
  )
  const { page } = visitor
  const more = page.locator('.panel .primary')
  await more.filter({ hasText: /^Vis 25 naboer mere \(\d+ derefter\)$/ }).click()
  await page.locator('#announcement', { hasText: /^25 naboer/ }).waitFor({ state: 'attached' })
  expect(await shownCount(page)).toBe(26)
  expect(await announced(page)).toMatch(
    /25 naboer til Digitaliseringspartnerskabet er vist, \d+ mangler endnu/,
  )
  await more.click()
  for (let rounds = 0; rounds < 6 && !(await more.textContent())?.includes('Alle naboer'); rounds++) {
    await settled(page)
    if (await more.isEnabled()) await more.click()
  }
  await more.filter({ hasText: 'Alle naboer vises' }).waitFor()
  expect(await page.locator('.panel').textContent()).toMatch(/(\d+) af \1 forbindelser vises/)
  expectNoFaults(visitor)
  await visitor.leave()
})

test('arrow keys walk the neighbours, and every step is told', async () => {
  const visitor = await visit(browser, site.address)
  const { page } = visitor
  await openNemid(page)
  await page.focus('#picture')
  await page.keyboard.press('ArrowRight')
  expect(await announced(page)).toMatch(/^Nabo 1 af \d+: .*NemID/)
  await page.keyboard.press('ArrowRight')
  expect(await announced(page)).toMatch(/^Nabo 2 af \d+: .*NemID/)
  await page.keyboard.press(' ')
  await page.locator('.panel .eyebrow', { hasText: 'Forbindelse' }).waitFor()
  await page.waitForFunction(
    () => document.activeElement?.id === 'panel-heading' || document.activeElement?.closest('.panel'),
  )
  await page.focus('#picture')
  await page.keyboard.press('Escape')
  await page.keyboard.press('Home')
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowDown')
  const there = await heading(page)
  expect(there).not.toBe('NemID')
  expect(await announced(page)).toContain(there)
  await page.keyboard.press('ArrowUp')
  expect(await heading(page)).toBe('NemID')
  const before = await shownCount(page)
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await settled(page)
  await page.waitForTimeout(200)
  expect(await shownCount(page)).toBeGreaterThanOrEqual(before)
  await page.keyboard.press('p')
  expect(await announced(page)).toContain('er fastgjort')
  await page.keyboard.press('Delete')
  expect(await announced(page)).toContain('er skjult')
  expectNoFaults(visitor)
  await visitor.leave()
})

test('a path lies under what it runs through, other paths are a click away, and what two have in common is found', async () => {
  const visitor = await visit(
    browser,
    `${site.address}/#path=person:natasha-friis-saxberg;solution:borger-dk&panel=connect`,
  )
  const { page } = visitor
  await page.locator('.path-card.shown').waitFor()
  await page.waitForFunction(() => {
    // biome-ignore lint/suspicious/noExplicitAny: the handle is cytoscape's own and has no type
    return (document.getElementById('picture') as any)?._cyreg?.cy.nodes('.path').length > 0
  })
  const marks = await page.evaluate(() => {
    // biome-ignore lint/suspicious/noExplicitAny: the handle is cytoscape's own and has no type
    const { cy } = (document.getElementById('picture') as any)._cyreg
    return {
      path: cy.nodes('.path').length,
      // biome-ignore lint/suspicious/noExplicitAny: as above
      colours: new Set(cy.nodes('.path').map((node: any) => node.style('background-color'))).size,
      underlay: cy.nodes('.path').first().numericStyle('underlay-opacity'),
    }
  })
  expect(marks.path).toBe(await page.locator('.path-card.shown .steps > li').count())
  expect(marks.colours).toBeGreaterThan(1)
  expect(marks.underlay).toBeGreaterThan(0)
  if ((await page.getByRole('button', { name: 'Vis i billedet' }).count()) > 0) {
    await page.getByRole('button', { name: 'Vis i billedet' }).first().click()
    await settled(page)
    expect(page.url()).toContain('n=2')
  }
  await page.getByRole('button', { name: 'Slip vejen' }).click()

  await chooseIn(page, 'Fra', 'kl', /^KL/)
  await chooseIn(page, 'Til', 'danske regioner', /^Danske Regioner/)
  await page.getByRole('button', { name: 'Hvad har de til fælles?' }).click()
  await page
    .getByText(/ting til fælles/)
    .first()
    .waitFor()
  expect(await page.locator('.path-card .link-line').count()).toBeGreaterThan(1)
  expect(page.url()).toContain('common=organisation:kl,danske-regioner')
  expectNoFaults(visitor)
  await visitor.leave()
})

test('another question of a path, its ends swapped and another language are each asked once', async () => {
  const visitor = await visit(
    browser,
    `${site.address}/#path=solution:nemid;organisation:kl&panel=connect&lang=da`,
  )
  const { page, operations } = visitor
  await page.locator('.path-card.shown').waitFor()
  await settled(page)
  const asked = async (action: () => Promise<void>, shown: RegExp) => {
    operations.length = 0
    await action()
    await page.waitForURL(shown)
    await settled(page)
    // Long enough for an answer to bring the next question, if it does.
    await page.waitForTimeout(500)
    return operations.filter((operation) => operation === 'Paths').length
  }
  const find = () => page.getByRole('button', { name: 'Find veje' }).click()
  const another = async () => {
    await chooseIn(page, 'Til', 'danske regioner', /^Danske Regioner/)
    await find()
  }
  const swapped = async () => {
    await page.getByRole('button', { name: 'Byt om' }).click()
    await find()
  }
  expect(await asked(another, /path=solution:nemid;organisation:danske-regioner/)).toBe(1)
  expect(await asked(swapped, /path=organisation:danske-regioner;solution:nemid/)).toBe(1)
  const english = () => page.getByRole('button', { name: 'English' }).click()
  expect(await asked(english, /lang=en/)).toBe(1)
  expect(await page.locator('.path-card.shown').count()).toBe(1)
  expectNoFaults(visitor)
  await visitor.leave()
})

test('what is written over an end of a path takes its place, and nothing is found until another is chosen', async () => {
  const visitor = await visit(
    browser,
    `${site.address}/#path=solution:nemid;organisation:kl&panel=connect&lang=da`,
  )
  const { page } = visitor
  const to = page.getByRole('combobox', { name: 'Til' })
  const find = page.getByRole('button', { name: 'Find veje' })
  const hint = page.getByText('Vælg to, der er forskellige.')
  await page.locator('.path-card.shown').waitFor()
  await settled(page)
  expect(await to.inputValue()).toBe('KL')
  await to.fill('')
  await find.click()
  await hint.waitFor()
  await chooseIn(page, 'Til', 'kl', /^KL/)
  await hint.waitFor({ state: 'detached' })
  await to.fill('aula')
  await page.getByRole('option', { name: /^Aula/ }).waitFor()
  await page.keyboard.press('Escape')
  expect(await to.inputValue()).toBe('aula')
  await find.click()
  await hint.waitFor()
  // What was there before can be chosen again.
  await chooseIn(page, 'Til', 'kl', /^KL/)
  expect(await to.inputValue()).toBe('KL')
  await hint.waitFor({ state: 'detached' })
  await page.getByRole('button', { name: 'Byt om' }).click()
  expect(await to.inputValue()).toBe('NemID')
  await find.click()
  await page.waitForURL(/path=organisation:kl;solution:nemid/)
  // An end that is empty takes the other's place, and leaves its own empty.
  await to.fill('')
  await page.getByRole('button', { name: 'Byt om' }).click()
  await expect.poll(() => page.getByRole('combobox', { name: 'Fra' }).inputValue()).toBe('')
  expect(await to.inputValue()).toBe('KL')
  expectNoFaults(visitor)
  await visitor.leave()
})

test('each type of link is counted and expanded in its own direction, and filters that hide neighbours are told', async () => {
  const visitor = await visit(browser, `${site.address}/#e=solution:nemid,mitid&at=solution:nemid&lang=da`)
  const { page } = visitor
  const rows = page.locator('.type-counts li')
  await rows.first().waitFor()
  for (const row of await rows.allTextContents()) {
    const [, shown, total, more] = /(\d+) af (\d+)(?:\+(\d+))?/.exec(row) ?? []
    expect(Number(shown) + Number(more ?? 0), row).toBeLessThanOrEqual(Number(total))
  }
  const row = rows.filter({ hasText: /^er en del af0 af 1\+1/ })
  await row.getByRole('button').click()
  await rows.filter({ hasText: /^er en del af1 af 1✓/ }).waitFor()
  expect(await shownCount(page)).toBe(3)

  const kinds = page.locator('fieldset', { hasText: 'Slags' }).locator('button.legend')
  const more = page.locator('.panel .primary')
  expect(await more.textContent()).toMatch(/^Vis \d+ naboer mere/)
  await page.goto(
    `${site.address}/#e=solution:nemid&at=solution:nemid&kinds=ORGANISATION,SOLUTION,STRATEGY,LEGISLATION,TARGET_GROUP,PERSON,EVENT,PARTNERSHIP,TECHNOLOGY,POLICY_AREA,INITIATIVE,GOAL&lang=da`,
  )
  await more.filter({ hasText: 'Filtrene skjuler resten' }).waitFor()
  expect(await kinds.count()).toBeGreaterThan(0)
  await page.getByRole('button', { name: 'Nulstil filtre' }).click()
  await more.filter({ hasText: /^Vis \d+ naboer mere/ }).waitFor()
  expectNoFaults(visitor)
  await visitor.leave()
})

test('the focus goes on from what has gone with what it did, and Escape leaves the panel in every view', async () => {
  const visitor = await visit(browser, `${site.address}/#lang=da`)
  const { page } = visitor
  const press = async (name: string | RegExp) => {
    await page.getByRole('button', { name }).first().focus()
    await page.keyboard.press('Enter')
  }
  const focused = (id: string) => page.waitForFunction((wanted) => document.activeElement?.id === wanted, id)
  await page.locator('.questions').waitFor()
  await press('Hvordan hænger NemID sammen med KL')
  await focused('panel-heading')
  await page.locator('.path-card.shown').waitFor()
  await settled(page)
  await focused('panel-heading')
  await press('Slip vejen')
  await focused('panel-heading')
  await press('Begynd forfra')
  await focused('content')
  await press(/^Aula/)
  await focused('picture')
  await settled(page)
  await press(/^personer|^strategier|^organisationer/)
  await press('Nulstil filtre')
  await focused('filters-heading')
  await press('Tabel')
  await page.locator('#panel-heading').focus()
  await page.keyboard.press('Escape')
  await focused('content')
  await press('Skjul')
  await focused('content')
  await press('Billede')
  await page.goto(`${site.address}/#e=solution:nemid&at=solution:nemid&lang=da`)
  await page.reload()
  const row = page.locator('.type-counts li', { hasText: /^er en del af/ }).getByRole('button')
  await row.focus()
  await page.keyboard.press('Enter')
  await focused('panel-heading')
  expect(await row.isDisabled()).toBe(true)
  await press('Uenigheder')
  await press(/^Vis i billedet/)
  await focused('picture')
  expectNoFaults(visitor)
  await visitor.leave()
})

test('the legend counts what is shown and filters on click, as do types, sources, years and sources at least', async () => {
  const visitor = await visit(
    browser,
    `${site.address}/#e=partnership:digitaliseringspartnerskabet&at=partnership:digitaliseringspartnerskabet`,
  )
  const { page } = visitor
  await page.locator('.panel .primary').click()
  await page.locator('#announcement', { hasText: /naboer til/ }).waitFor({ state: 'attached' })
  const all = await drawn(page)
  const organisations = Object.keys(all.nodes).filter((id) => id.startsWith('organisation:')).length
  const legend = page.locator('button.legend', { hasText: 'organisationer' })
  expect(await legend.locator('.count').textContent()).toBe(String(organisations))
  await legend.click()
  expect(await legend.getAttribute('aria-pressed')).toBe('false')
  expect(await legend.locator('.count').textContent()).toBe(`0/${organisations}`)
  expect(Object.keys((await drawn(page)).nodes).filter((id) => id.startsWith('organisation:'))).toEqual([])
  expect(await announced(page)).toMatch(/entiteter og \d+ forbindelser vises/)
  await legend.click()

  const type = page.locator('fieldset', { hasText: 'Forbindelser' }).locator('button.legend').first()
  await type.click()
  expect((await drawn(page)).edges.length).toBeLessThan(all.edges.length)
  await page.getByRole('button', { name: 'Nulstil filtre' }).click()
  expect((await drawn(page)).edges.length).toBe(all.edges.length)

  const sources = page.locator('fieldset', { hasText: 'Mindst antal kilder' }).locator('button.legend')
  for (let index = 0; index < (await sources.count()); index++) {
    if ((await sources.nth(index).getAttribute('aria-pressed')) === 'true') await sources.nth(index).click()
  }
  expect((await drawn(page)).edges).toEqual([])
  await page.getByRole('button', { name: 'Nulstil filtre' }).click()
  await page.getByLabel('Mindst antal kilder').fill('2')
  await page.getByLabel('Mindst antal kilder').press('Tab')
  expect((await drawn(page)).edges.length).toBeLessThan(all.edges.length)
  await page.getByRole('button', { name: 'Nulstil filtre' }).click()

  expect(await page.locator('.years-bars').getAttribute('aria-label')).toMatch(
    /Antal forbindelser pr\. år, \d{4} til \d{4}\. \d{4}: \d+/,
  )
  await page.getByRole('slider', { name: 'Til år' }).focus()
  await page.keyboard.press('Home')
  await page.waitForURL(/years=/)
  await page.getByLabel('Medtag udaterede').uncheck()
  expect((await drawn(page)).edges.length).toBeLessThan(all.edges.length)
  expect(page.url()).toMatch(/years=\d{4}-\d{4}&undated=0/)
  const filtered = await drawn(page)
  await page.reload()
  await page.locator('#panel-heading').waitFor()
  await settled(page)
  expect([...(await drawn(page)).edges].sort()).toEqual([...filtered.edges].sort())
  expectNoFaults(visitor)
  await visitor.leave()
})

test('the evidence tells source, date, place and modality, sets conflicts side by side, and cites', async () => {
  const visitor = await visit(browser, site.address)
  const { page } = visitor
  await page.getByRole('button', { name: /Hvad er kilderne uenige om/ }).click()
  await page.locator('.conflict').first().waitFor()
  const sides = page.locator('.conflict').first().locator('.sides > .claim')
  expect(await sides.count()).toBeGreaterThan(1)
  const [a, b] = [await sides.nth(0).boundingBox(), await sides.nth(1).boundingBox()]
  expect(Math.abs((a?.y ?? 0) - (b?.y ?? 99))).toBeLessThan(2)
  const line = await sides.first().locator('.source-line').textContent()
  expect(line).toMatch(/(\d{4}|uden dato)/)
  expect(line).toMatch(/afsnit|»|under/i)
  await sides.first().locator('.cite summary').click()
  expect(await sides.first().locator('pre').textContent()).toMatch(/^@\w+\{/)

  // The subject of a disagreement shows it in its own evidence too, and so does its link in the picture.
  await page
    .getByRole('button', { name: /^Vis i billedet/ })
    .first()
    .click()
  await page.locator('#picture').waitFor()
  await settled(page)
  await page.keyboard.press('Home')
  const subject = Object.keys((await drawn(page)).nodes)[0] ?? ''
  const at = await placeOf(page, subject)
  await page.mouse.click(at.x, at.y)
  await page.locator('.claim.disputed .other-side').first().waitFor()
  await page.locator('.panel .primary').click()
  await settled(page)
  const texts = await page.locator('.line-legend').textContent()
  expect(texts).toContain('fastslået')
  expectNoFaults(visitor)
  await visitor.leave()
})

test('planned, proposed and opinion look different from stated, in the picture and in words', async () => {
  const visitor = await visit(
    browser,
    `${site.address}/#e=partnership:digitaliseringspartnerskabet&at=partnership:digitaliseringspartnerskabet`,
  )
  const { page } = visitor
  await page.locator('.panel .primary').click()
  await page.waitForFunction(() => document.querySelectorAll('.line-legend li').length > 1)
  const lines = await page.evaluate(() => {
    // biome-ignore lint/suspicious/noExplicitAny: the handle is cytoscape's own and has no type
    const { cy } = (document.getElementById('picture') as any)._cyreg
    // biome-ignore lint/suspicious/noExplicitAny: as above
    return Object.fromEntries(cy.edges().map((edge: any) => [edge.data('status'), edge.style('line-style')]))
  })
  expect(lines.STATED).toBe('solid')
  expect(lines.PLANNED ?? lines.PROPOSED).toBe('dashed')
  expect(await page.locator('.claim .badge').first().textContent()).not.toBe('')
  expectNoFaults(visitor)
  await visitor.leave()
})

test('table and text hold the same as the picture, can be sorted, and work by themselves', async () => {
  const visitor = await visit(browser, site.address)
  const { page } = visitor
  await openNemid(page)
  const { nodes, edges } = await drawn(page)
  await page.getByRole('button', { name: 'Tabel' }).click()
  const tables = page.locator('.table-view table')
  expect(await tables.nth(0).locator('tbody tr').count()).toBe(edges.length)
  expect(await tables.nth(1).locator('tbody tr').count()).toBe(Object.keys(nodes).length)
  const column = () => tables.nth(1).locator('tbody tr td:first-child').allTextContents()
  const collator = new Intl.Collator('da', { numeric: true })
  expect(await column()).toEqual([...(await column())].sort(collator.compare))
  await tables.nth(1).getByRole('button', { name: /^Navn/ }).click()
  expect(await tables.nth(1).locator('th').first().getAttribute('aria-sort')).toBe('descending')
  expect(await column()).toEqual([...(await column())].sort(collator.compare).reverse())
  await tables
    .nth(1)
    .getByRole('button', { name: /^\+\d+\s*Udvid/ })
    .first()
    .click()
  await page.waitForFunction(
    (count) => document.querySelectorAll('.table-view table:last-child tbody tr').length > count,
    0,
  )
  await settled(page)
  const grown = await tables.nth(1).locator('tbody tr').count()
  expect(grown).toBeGreaterThan(Object.keys(nodes).length)
  await page.getByRole('button', { name: 'Tekst' }).click()
  expect(await page.locator('.text-view article').count()).toBe(grown)
  await page.locator('.text-view .link-cell').first().click()
  await page.locator('.panel .eyebrow', { hasText: 'Forbindelse' }).waitFor()
  await page.getByRole('button', { name: 'Billede' }).click()
  expect(await shownCount(page)).toBe(grown)
  expectNoFaults(visitor)
  await visitor.leave()
})

test('the language comes from the browser, is switched on the page, and changes phrases as well as labels', async () => {
  const visitor = await visit(browser, site.address, { locale: 'en-GB' })
  const { page } = visitor
  await page.getByRole('heading', { name: 'Where would you like to begin?' }).waitFor()
  expect(await page.getAttribute('html', 'lang')).toBe('en')
  await openNemid(page)
  await page.getByRole('button', { name: 'Table' }).click()
  expect(await page.locator('.table-view .link-cell').allTextContents()).toContainEqual(
    expect.stringContaining('is part of'),
  )
  await page.getByRole('button', { name: 'Dansk', exact: true }).click()
  expect(await page.locator('.table-view .link-cell').allTextContents()).toContainEqual(
    expect.stringContaining('er en del af'),
  )
  await settled(page)
  expect(await page.getAttribute('html', 'lang')).toBe('da')
  expect(page.url()).toContain('lang=da')
  expectNoFaults(visitor)
  await visitor.leave()
})

test('picture and selection can be taken away, and the question opens in the playground', async () => {
  const visitor = await visit(browser, site.address, { permissions: ['clipboard-read', 'clipboard-write'] })
  const { page } = visitor
  await openNemid(page)
  const { edges, nodes } = await drawn(page)
  const take = async (name: string) => {
    await page.getByRole('button', { name: 'Del og hent' }).click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name }).click(),
    ])
    return { name: download.suggestedFilename(), content: readFileSync(await download.path()) }
  }
  const png = await take('Billede som PNG')
  expect([png.name, png.content.subarray(1, 4).toString()]).toEqual([
    'danmarks-digitaliseringsgraf.png',
    'PNG',
  ])
  const svg = (await take('Billede som SVG')).content.toString()
  expect(svg.match(/<path d="M[^"]+ Q/g)?.length).toBe(edges.length)
  expect(svg).toContain('>er en del af</text>')
  const wellFormed = await page.evaluate(
    (text) => new DOMParser().parseFromString(text, 'image/svg+xml').querySelector('parsererror') === null,
    svg,
  )
  expect(wellFormed).toBe(true)
  const csv = (await take('Forbindelser som CSV')).content.toString()
  expect(csv.startsWith('\uFEFFid,from_id,from,type,phrase')).toBe(true)
  expect(csv.trimEnd().split('\r\n').length).toBe(edges.length + 1)
  const json = JSON.parse((await take('Udvalget som JSON')).content.toString())
  expect([json.entities.length, json.links.length]).toEqual([Object.keys(nodes).length, edges.length])

  await page.getByRole('button', { name: 'Del og hent' }).click()
  await page.getByRole('button', { name: 'Kopiér link' }).click()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())
  const [playground] = await Promise.all([
    visitor.context.waitForEvent('page'),
    page.getByRole('link', { name: 'Åbn som GraphQL-forespørgsel' }).click(),
  ])
  await answeredIn(playground)
  expect(await playground.locator('.graphiql-response').textContent()).toContain('kind')
  expectNoFaults(visitor)
  await visitor.leave()
})

test('a server that is gone is told, and the page goes on when it is back', async () => {
  const own = await startSite()
  const visitor = await visit(browser, own.address)
  const { page } = visitor
  await openNemid(page)
  const before = await shownCount(page)
  await own.close()
  await page.getByRole('button', { name: 'Tabel' }).click()
  await page
    .getByRole('button', { name: /^\+\d+\s*Udvid/ })
    .first()
    .click()
  await page.getByText('Serveren svarer ikke.').waitFor()
  expect(await page.locator('.table-view table').nth(1).locator('tbody tr').count()).toBe(before)
  const again = await startSite(Number(new URL(own.address).port))
  await page.getByText('Serveren svarer ikke.').waitFor({ state: 'detached' })
  await page.waitForFunction(
    (count) =>
      document.querySelectorAll('.table-view table')[1]?.querySelectorAll('tbody tr').length !== count,
    before,
  )
  // The browser itself reports each knock that nobody answered.
  expect(
    visitor.faults.filter(
      (fault) => !/ERR_CONNECTION_REFUSED|ERR_EMPTY_RESPONSE|ERR_CONNECTION_RESET/.test(fault),
    ),
  ).toEqual([])
  await visitor.leave()
  await again.close()
})

test('what an address names and the graph has not is told, and the rest is shown', async () => {
  const visitor = await visit(browser, `${site.address}/#e=solution:nemid,findes-ikke&lang=da`)
  const { page } = visitor
  await page.getByText('Findes ikke i grafen: solution:findes-ikke').waitFor()
  expect(Object.keys((await drawn(page)).nodes)).toEqual(['solution:nemid'])
  expectNoFaults(visitor)
  await visitor.leave()
})

test.each([
  ['the same entity twice', 'solution:nemid;solution:nemid'],
  ['more entities than one question may name', `solution:${[...Array(120).keys()].join(',')}`],
])('an address that asks what is common to %s leaves a page to begin from', async (_what, of) => {
  const visitor = await visit(browser, `${site.address}/#common=${of}&lang=da`)
  const { page } = visitor
  await page.getByRole('heading', { name: 'Hvor vil du begynde?' }).waitFor()
  expectNoFaults(visitor)
  await visitor.leave()
})

test.each(['/', '/schema', '/graphql'])(
  '%s opens where the browser keeps nothing for a site',
  async (path) => {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'da-DK' })
    const page = await context.newPage()
    const thrown: string[] = []
    page.on('pageerror', (error) => thrown.push(error.message))
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('Access is denied for this document.', 'SecurityError')
        },
      })
    })
    await page.goto(`${site.address}${path}`)
    await page.locator('h1, .playground-nav').first().waitFor({ timeout: 20_000 })
    expect(thrown).toEqual([])
    await context.close()
  },
)

test('what an address chooses or connects is told of where the graph has it not, and shown where it has', async () => {
  const visitor = await visit(browser, `${site.address}/#e=solution:nemid&at=solution:aula&lang=da`)
  const { page } = visitor
  const go = async (fragment: string) => {
    await page.goto(`${site.address}/${fragment}`)
    await page.reload()
  }
  await page.locator('#panel-heading', { hasText: 'Aula' }).waitFor()
  expect(Object.keys((await drawn(page)).nodes)).toEqual(['solution:nemid'])
  await go('#e=solution:nemid&at=solution:findes-ikke&lang=da')
  await page.locator('#panel-heading', { hasText: 'Findes ikke i grafen: solution:findes-ikke' }).waitFor()
  await go('#path=foo:bar;baz:qux&lang=da')
  await page.locator('.message', { hasText: 'Findes ikke i grafen: foo:bar, baz:qux' }).waitFor()

  // What is hidden of a path stays hidden for those who get the link.
  await go('#path=solution:nemid;organisation:kl&panel=connect&lang=da')
  await page.locator('.path-card.shown').waitFor()
  await settled(page)
  const whole = await shownCount(page)
  await page.locator('.path-card.shown .entity').nth(1).click()
  await page.getByRole('button', { name: 'Skjul', exact: true }).click()
  expect(await shownCount(page)).toBe(whole - 1)
  await page.reload()
  await page.locator('#picture').waitFor()
  await settled(page)
  expect(await shownCount(page)).toBe(whole - 1)
  expectNoFaults(visitor)
  await visitor.leave()
})

test('a former id in an address shows what it has become', async () => {
  const visitor = await visit(browser, site.address)
  const { page } = visitor
  // The seed has none yet: the server is made to know one.
  await page.route('**/graphql', (route) =>
    route.continue({
      postData: (route.request().postData() ?? '').replaceAll('solution:foer', 'solution:nemid'),
    }),
  )
  await page.goto(`${site.address}/#e=solution:foer,mitid&at=solution:foer&lang=da`)
  await page.reload()
  await page.locator('#panel-heading', { hasText: 'NemID' }).waitFor()
  expect(Object.keys((await drawn(page)).nodes).sort()).toEqual(['solution:mitid', 'solution:nemid'])
  expect(page.url()).toContain('e=solution:nemid,mitid&at=solution:nemid')
  expect(await page.locator('.message').count()).toBe(0)
  expectNoFaults(visitor)
  await visitor.leave()
})

test('Back and Forward go over what came and went, also over an address that is written otherwise', async () => {
  const visitor = await visit(browser, `${site.address}/#e=solution:aula&at=solution:aula&lang=da`)
  const { page } = visitor
  const there = (...slugs: string[]) =>
    expect
      .poll(async () => Object.keys((await drawn(page)).nodes).sort(), { timeout: 5000 })
      .toEqual(slugs.map((slug) => `solution:${slug}`))
  await page.locator('#panel-heading', { hasText: 'Aula' }).waitFor()
  await page.evaluate(() => {
    window.location.hash = '#e=solution:mitid,nemid'
  })
  await page.waitForURL(/#e=solution:mitid,nemid&lang=da/)
  await there('mitid', 'nemid')
  await page.goBack()
  await there('aula')

  await page.locator('.panel .primary').click()
  await page.locator('#announcement', { hasText: /naboer til/ }).waitFor({ state: 'attached' })
  const expanded = await shownCount(page)
  expect(expanded).toBeGreaterThan(1)
  await page.goBack()
  await there('aula')
  await page.getByRole('button', { name: 'Fastgør' }).click()
  await page.waitForURL(/pin=/)
  await page.goForward()
  await expect.poll(() => shownCount(page), { timeout: 5000 }).toBe(expanded)

  await page.getByRole('button', { name: 'Begynd forfra' }).click()
  await page.getByRole('heading', { name: 'Hvor vil du begynde?' }).waitFor()
  await page.getByRole('button', { name: 'Fortryd' }).click()
  await page.locator('#picture').waitFor()
  expect(await shownCount(page)).toBe(expanded)
  expectNoFaults(visitor)
  await visitor.leave()
})

test('print has the picture and the table, and no tools', async () => {
  const visitor = await visit(browser, site.address)
  const { page } = visitor
  await openNemid(page)
  const ink = () =>
    page.evaluate(() => {
      // biome-ignore lint/suspicious/noExplicitAny: the handle is cytoscape's own and has no type
      return (document.getElementById('picture') as any)._cyreg.cy.nodes().first().style('color')
    })
  await page.getByLabel('Farver').selectOption('dark')
  await expect.poll(ink).toBe('rgb(232,230,223)')
  await page.emulateMedia({ media: 'print' })
  await page.locator('.table-view table').first().waitFor()
  await expect.poll(ink).toBe('rgb(29,39,51)')
  expect(await page.locator('#picture').isVisible()).toBe(true)
  expect(await page.locator('.header-tools').isVisible()).toBe(false)
  expect(await page.locator('.side').isVisible()).toBe(false)
  await keep(page, 'print', true)
  expectNoFaults(visitor)
  await visitor.leave()
})

const looks = [
  ['light', 1280],
  ['dark', 1280],
  ['light', 360],
  ['dark', 360],
] as const

test.each(looks)(
  'in %s at %i pixels axe finds nothing and nothing runs over the edge',
  async (colorScheme, width) => {
    const visitor = await visit(browser, site.address, {
      colorScheme,
      viewport: { width, height: width === 360 ? 740 : 800 },
    })
    const { page } = visitor
    const look = async (name: string) => {
      await page.waitForTimeout(150)
      await keep(page, `${name}-${colorScheme}-${width}`)
      expect(await axeFindings(page)).toEqual([])
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth),
      ).toBeLessThanOrEqual(0)
    }
    await page.locator('.questions').waitFor()
    await look('start')
    await page.fill('#search', 'digital')
    await page.getByRole('option').first().waitFor()
    await look('search')
    await page.keyboard.press('Escape')
    await page.fill('#search', '')
    await page.getByRole('button', { name: 'Hvordan hænger NemID sammen med KL' }).click()
    await page.locator('.path-card.shown').waitFor()
    await look('path')
    await page.getByRole('button', { name: 'Uenigheder' }).click()
    await page.locator('.conflict').first().waitFor()
    await look('conflicts')
    await page.goto(
      `${site.address}/#e=partnership:digitaliseringspartnerskabet&at=partnership:digitaliseringspartnerskabet`,
    )
    await page.reload()
    await page.locator('.panel .primary').click()
    await page.locator('.claim').first().waitFor()
    await settled(page)
    await look('expanded')
    await page.focus('#picture')
    await page.keyboard.press('m')
    await look('menu')
    await page.keyboard.press('Escape')
    await page.getByRole('button', { name: 'Tabel' }).click()
    await look('table')
    await page.getByRole('button', { name: 'Tekst' }).click()
    await look('text')
    await page.goto(`${site.address}/schema#Strategy`)
    await page.locator('.detail h2').waitFor()
    await look('schema')
    expectNoFaults(visitor)
    await visitor.leave()
  },
)

test('the schema map shows types, how they connect, and what leads to them', async () => {
  const visitor = await visit(browser, `${site.address}/schema`)
  const { page } = visitor
  await page.locator('.types').getByRole('button', { name: 'Strategy', exact: true }).click()
  await page.locator('.detail h2', { hasText: 'Strategy' }).waitFor()
  expect(await page.locator('.detail').textContent()).toContain('parties')
  await page.locator('.detail').getByRole('button', { name: 'Organisation', exact: true }).first().click()
  await page.locator('.detail h2', { hasText: 'Organisation' }).waitFor()
  expect(page.url()).toMatch(/#Organisation$/)
  expectNoFaults(visitor)
  await visitor.leave()
})

test('the schema map goes back and forth between types, keeps the focus, and tells of a type that it has not', async () => {
  const visitor = await visit(browser, `${site.address}/schema?lang=en#Nope`)
  const { page } = visitor
  const shown = (name: string) => page.locator('.detail h2', { hasText: name }).waitFor()
  await page.getByText('The schema has no type called “Nope”.').waitFor()
  await page.locator('.types').getByRole('button', { name: 'Strategy', exact: true }).click()
  await shown('Strategy')
  await page.locator('.detail').getByRole('button', { name: 'Organisation', exact: true }).first().focus()
  await page.keyboard.press('Enter')
  await shown('Organisation')
  await page.waitForFunction(() => document.activeElement?.id === 'detail-heading')
  expect(await page.locator('.detail .description').getAttribute('lang')).toBe('en')
  await page.goBack()
  await shown('Strategy')
  await page.goForward()
  await shown('Organisation')
  await page.evaluate(() => {
    window.location.hash = '#Claim'
  })
  await shown('Claim')
  await page.getByRole('link', { name: 'Playground' }).click()
  await page.getByRole('link', { name: 'Explore the graph' }).click({ timeout: 20_000 })
  await page.getByRole('heading', { name: 'Where would you like to begin?' }).waitFor()
  expectNoFaults(visitor)
  await visitor.leave()
})

test('the playground opens with examples as tabs, answers, and leads to the explorer and the schema map', async () => {
  const visitor = await visit(browser, `${site.address}/graphql`)
  const { page } = visitor
  await page
    .locator('.graphiql-tab')
    .nth(examples.length - 1)
    .waitFor()
  expect(await page.locator('.graphiql-tab').count()).toBe(examples.length)
  await answeredIn(page)
  expect(await page.locator('.graphiql-response').textContent()).toContain('NemID')
  expect(
    await page
      .locator('.playground-nav a')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href'))),
  ).toEqual(['/#lang=da', '/schema?lang=da'])
  await keep(page, 'playground-light-1280')
  expectNoFaults(visitor)
  await visitor.leave()
})

test.each(examples.map((example) => [/query (\w+)/.exec(example.query)?.[1], example] as const))(
  'the playground’s example %s is answered with something',
  async (_name, { query, variables }) => {
    const response = await fetch(`${site.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query, variables: variables === null ? {} : JSON.parse(variables) }),
    })
    const { data, errors } = (await response.json()) as { data: Record<string, unknown>; errors?: unknown }
    expect(errors).toBeUndefined()
    for (const answer of Object.values(data)) expect(JSON.stringify(answer)?.length).toBeGreaterThan(60)
  },
)
