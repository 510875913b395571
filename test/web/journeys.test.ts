import { readFileSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { launchBrowser } from './support/browser.ts'
import { announced, chooseIn, drawn, settled, shownCount } from './support/explorer.ts'
import { buildPages, type Site, startSite } from './support/site.ts'
import { expectNoFaults, visit } from './support/visitor.ts'

// Journeys in which what the page says has to be what it shows.
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

const at = (fragment: string) => visit(browser, `${site.address}/#${fragment}`)
const message = (page: Page) => page.locator('.message')

test('a path that the filters hide some of is not said to be shown, nor is an entity that they hide', async () => {
  const visitor = await at('e=solution:nemid,mitid&types=OPERATED_BY&panel=connect&lang=da')
  const { page } = visitor
  await chooseIn(page, 'Fra', 'nemid', /^NemID/)
  await chooseIn(page, 'Til', 'kl', /^KL/)
  await page.getByRole('button', { name: 'Find veje' }).click()
  await message(page).filter({ hasText: 'Filtrene skjuler noget af vejen fra NemID til KL' }).waitFor()
  expect(await announced(page)).toContain('Filtrene skjuler noget af vejen')
  const shown = page.locator('.path-card.shown button[aria-pressed]')
  expect(await shown.textContent()).toBe('Filtrene skjuler noget af den')
  await page.getByRole('button', { name: 'Nulstil filtre' }).click()
  await shown.filter({ hasText: 'Vist i billedet' }).waitFor()
  expect(await message(page).count()).toBe(0)

  await page
    .locator('fieldset', { hasText: 'Slags' })
    .getByRole('button', { name: /^organisationer/ })
    .click()
  await page.fill('#search', 'digitaliseringsstyrelsen')
  await page
    .getByRole('option', { name: /^Digitaliseringsstyrelsen/ })
    .first()
    .click()
  await message(page).filter({ hasText: 'Filtrene skjuler Digitaliseringsstyrelsen' }).waitFor()
  expectNoFaults(visitor)
  await visitor.leave()
})

test('what is copied is said to be, and where the browser lets nothing be copied it is told', async () => {
  const visitor = await visit(browser, `${site.address}/#e=solution:nemid&at=solution:nemid&lang=da`, {
    permissions: ['clipboard-read', 'clipboard-write'],
  })
  const { page } = visitor
  await page.locator('.claim').first().waitFor()
  await page.getByRole('button', { name: 'Del og hent' }).click()
  await page.getByRole('button', { name: 'Kopiér link' }).click()
  await page.locator('#take').getByRole('button', { name: 'Kopieret' }).waitFor()
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(page.url())

  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }))
  await page.locator('#take').getByRole('button', { name: 'Kopiér link' }).click()
  await message(page).filter({ hasText: page.url() }).waitFor()
  expect(await announced(page)).toContain('kopiér den selv')
  await page.locator('.cite summary').first().click()
  await page.getByRole('button', { name: 'Kopiér APA' }).first().click()
  await message(page)
    .filter({ hasText: (await page.locator('.citation p').nth(1).textContent()) ?? '–' })
    .waitFor()
  expectNoFaults(visitor)
  await visitor.leave()
})

test('undo brings back what two have in common, and the fields that asked', async () => {
  const visitor = await at('panel=connect&lang=da')
  const { page } = visitor
  const common = async (name: RegExp, typed: string) => {
    await chooseIn(page, 'Til', typed, name)
    await page.getByRole('button', { name: 'Hvad har de til fælles?' }).click()
    await settled(page)
  }
  await chooseIn(page, 'Fra', 'kl', /^KL/)
  await common(/^Danske Regioner/, 'danske regioner')
  await page.waitForURL(/common=organisation:kl,danske-regioner/)
  const found = await page.locator('.path-card h4').allTextContents()
  await common(/^Regeringen/, 'regeringen')
  await page.waitForURL(/common=organisation:kl,regeringen/)
  await page.getByRole('button', { name: 'Fortryd' }).click()
  await expect.poll(() => page.locator('.path-card h4').allTextContents()).toEqual(found)
  expect(await page.getByRole('combobox', { name: 'Til' }).inputValue()).toBe('Danske Regioner')
  expectNoFaults(visitor)
  await visitor.leave()
})

test('the arrow keys come to each of several links to the same neighbour, and space opens it', async () => {
  const visitor = await at(
    'e=organisation:kl,regeringen;solution:borger-dk;partnership:digitaliseringspartnerskabet&at=organisation:kl&lang=da',
  )
  const { page } = visitor
  await page.locator('#panel-heading', { hasText: 'KL' }).waitFor()
  await settled(page)
  const { edges } = await drawn(page)
  const own = edges.filter((id) => /\borganisation\.kl(~|$)/.test(id))
  await page.focus('#picture')
  const told = new Set<string>()
  for (const _ of own) {
    await page.keyboard.press('ArrowRight')
    told.add(((await announced(page)) ?? '').replace(/^.*?: /, ''))
  }
  expect([told.size, own.length]).toEqual([own.length, expect.toSatisfy((count) => count > 3)])
  // The last of several to a neighbour.
  for (const _ of own) {
    await page.keyboard.press('ArrowRight')
    if (/forbindelse (\d+) af \1:/.test((await announced(page)) ?? '')) break
  }
  const [, sentence, role = ''] = /: (.*?)(?: \((.*)\))?\s*$/.exec((await announced(page)) ?? '') ?? []
  await page.keyboard.press(' ')
  await page.locator('.claim').first().waitFor()
  expect(await page.locator('#panel-heading').textContent()).toContain(sentence)
  expect(await page.locator('.panel').textContent()).toContain(role)
  expectNoFaults(visitor)
  await visitor.leave()
})

test('further claims or sources that do not come are told, and can be asked for again', async () => {
  const visitor = await visit(browser, site.address)
  const { page } = visitor
  const refuse = (operation: RegExp) =>
    page.route('**/graphql', (route) =>
      operation.test(route.request().postData() ?? '')
        ? route.fulfill({
            json: { errors: [{ message: 'Too many at once', extensions: { code: 'OVERLOADED' } }] },
          })
        : route.fallback(),
    )
  const again = async () => {
    await message(page).filter({ hasText: 'Too many at once' }).waitFor()
    await page.unroute('**/graphql')
    await message(page).getByRole('button', { name: 'Prøv igen' }).click()
    await message(page).waitFor({ state: 'detached' })
  }
  await refuse(/query MoreSources/)
  await page.goto(`${site.address}/#e=organisation:kl&at=organisation:kl&lang=da`)
  await page.reload()
  await again()
  await page.locator('.claim').first().waitFor()
  const before = await page.locator('.claim').count()
  await refuse(/query EntityClaims/)
  await page.getByRole('button', { name: 'Vis flere udsagn' }).click()
  await again()
  await expect.poll(() => page.locator('.claim').count()).toBeGreaterThan(before)
  expectNoFaults(visitor)
  await visitor.leave()
})

test('many drawn at once are drawn without a complaint', async () => {
  const visitor = await at('e=target-group:aeldre,borgerne&lang=da')
  await visitor.page.locator('#picture canvas').first().waitFor()
  await settled(visitor.page)
  await visitor.page.goto(
    `${site.address}/#e=organisation:kl,regeringen,danske-regioner,digitaliseringsstyrelsen;solution:nemid,mitid,borger-dk&lang=da`,
  )
  await visitor.page.reload()
  await expect.poll(() => shownCount(visitor.page)).toBe(7)
  await settled(visitor.page)
  expectNoFaults(visitor)
  await visitor.leave()
})

test('what is hidden of a path stays hidden for those who get the link, its ends too', async () => {
  const visitor = await at('path=solution:nemid;organisation:kl&panel=connect&lang=da')
  const { page } = visitor
  await page.locator('.path-card.shown').waitFor()
  await settled(page)
  const whole = await shownCount(page)
  for (const end of ['first', 'last'] as const) {
    await page.getByRole('button', { name: 'Forbind to' }).click()
    await page.locator('.path-card.shown .entity')[end]().click()
    await page.getByRole('button', { name: 'Skjul', exact: true }).click()
  }
  expect(await shownCount(page)).toBe(whole - 2)
  await page.getByRole('button', { name: 'Forbind to' }).click()
  await page.locator('.path-card.shown').getByRole('button', { name: 'Vis i billedet' }).waitFor()
  await page.reload()
  await page.locator('.path-card.shown').waitFor()
  await settled(page)
  expect(await shownCount(page)).toBe(whole - 2)
  expectNoFaults(visitor)
  await visitor.leave()
})

test('filters that an address names and the graph has not are left out and told', async () => {
  const visitor = await at(
    'e=solution:nemid,findes-ikke&kinds=FOO,GOAL&types=BAR&sources=source:nix&years=2030-2010&view=zzz&lang=da',
  )
  const { page } = visitor
  await message(page).filter({ hasText: 'er udeladt: FOO, BAR, source:nix' }).waitFor()
  expect(await message(page).textContent()).toContain('Findes ikke i grafen: solution:findes-ikke')
  await page.getByText('2 filtre i brug').waitFor()
  expect(page.url()).toMatch(/e=solution:nemid&kinds=GOAL&years=2010-2030&lang=da$/)
  expectNoFaults(visitor)
  await visitor.leave()
})

test('links and entities are taken as a table each', async () => {
  const visitor = await at('e=solution:nemid;target-group:borgerne&lang=da')
  const { page } = visitor
  await page.locator('#picture').waitFor()
  await settled(page)
  await page.getByRole('button', { name: 'Del og hent' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Entiteter som CSV' }).click(),
  ])
  expect(download.suggestedFilename()).toBe('danmarks-digitaliseringsgraf-entiteter.csv')
  const [header, ...rows] = readFileSync(await download.path(), 'utf8')
    .trimEnd()
    .split('\r\n')
  expect(header).toBe('\uFEFFid,kind,name,period_from,period_to,links_shown,links_total')
  expect(rows.map((row) => row.split(',').slice(0, 3))).toEqual([
    ['solution:nemid', 'SOLUTION', 'NemID'],
    ['target-group:borgerne', 'TARGET_GROUP', expect.stringMatching(/^borgerne/i)],
  ])
  expectNoFaults(visitor)
  await visitor.leave()
})

test('a drawing and the table mark the path as the picture does', async () => {
  const visitor = await at('path=solution:nemid;organisation:kl&panel=connect&lang=da')
  const { page } = visitor
  await page.locator('.path-card.shown').waitFor()
  await settled(page)
  const steps = await page.locator('.path-card.shown .steps > li').count()
  await page.getByRole('button', { name: 'Del og hent' }).click()
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Billede som SVG' }).click(),
  ])
  const svg = readFileSync(await download.path(), 'utf8')
  expect(svg.match(/<circle class="path"/g)?.length).toBe(steps)
  expect(svg.match(/<path class="path"/g)?.length).toBe(steps - 1)
  await page.getByRole('button', { name: 'Tabel' }).click()
  const marked = (table: number) =>
    page.locator('.table-view table').nth(table).locator('tr', { hasText: 'på vejen' }).count()
  expect([await marked(0), await marked(1)]).toEqual([steps - 1, steps])
  await page.getByRole('button', { name: 'Tekst' }).click()
  expect(await page.locator('.text-view h2', { hasText: 'på vejen' }).count()).toBe(steps)
  expectNoFaults(visitor)
  await visitor.leave()
})

test('undated links alone can be left out, and that counts as a filter', async () => {
  const visitor = await at('e=organisation:kl,danske-regioner;solution:nemid,mitid,borger-dk&lang=da')
  const { page } = visitor
  await page.locator('#picture').waitFor()
  await settled(page)
  const all = (await drawn(page)).edges.length
  await page.getByRole('checkbox', { name: 'Medtag udaterede' }).uncheck()
  await page.getByText('1 filter i brug').waitFor()
  expect((await drawn(page)).edges.length).toBeLessThan(all)
  expectNoFaults(visitor)
  await visitor.leave()
})

test('a date that is inferred, or not known, gives its reason to keys and touch, on both sides of a conflict', async () => {
  const visitor = await visit(browser, site.address)
  const { page } = visitor
  const reason = 'Artiklen viser ingen dato.'
  await page.route('**/graphql', async (route) => {
    const text = await (await route.fetch()).text()
    await route.fulfill({
      contentType: 'application/json',
      body: text
        .replaceAll(/"publishedOnInferred":(null|"[^"]*")/g, `"publishedOnInferred":"${reason}"`)
        .replace(/"publishedOn":"[^"]+"/, '"publishedOn":null'),
    })
  })
  await page.goto(`${site.address}/#e=organisation:kombit&at=organisation:kombit&lang=da`)
  await page.reload()
  const dates = page.locator('.source-line summary')
  await dates.first().waitFor()
  expect(await dates.first().textContent()).toBe('uden dato')
  expect(await dates.nth(1).textContent()).toMatch(/^\d{4}.* \(dato udledt\)$/)
  await dates.first().focus()
  await page.keyboard.press('Enter')
  await page.locator('.source-line').first().getByText(reason).waitFor()
  await page.locator('.other-side .source-line summary').first().click()
  await page.locator('.other-side .source-line').first().getByText(reason).waitFor()
  expectNoFaults(visitor)
  await visitor.leave()
})

test('on an English page, titles and names that are Danish are said to be', async () => {
  const visitor = await at('e=solution:nemid,mitid;organisation:kl&at=solution:nemid&lang=en')
  const { page } = visitor
  await page.locator('#panel-heading', { hasText: 'NemID' }).waitFor()
  await settled(page)
  expect(await page.locator('#panel-heading').getAttribute('lang')).toBe('da')
  const titles = page.locator('fieldset', { hasText: 'Sources' }).locator('button.legend span[lang=da]')
  await expect.poll(() => titles.count()).toBeGreaterThan(0)
  expectNoFaults(visitor)
  await visitor.leave()
})

test('a character alone leads to the search only where nothing else has the keys', async () => {
  const visitor = await at('e=solution:nemid&at=solution:nemid&lang=da')
  const { page } = visitor
  const focused = () => page.evaluate(() => document.activeElement?.id)
  await page.locator('.panel .primary').focus()
  await page.keyboard.press('/')
  expect(await focused()).not.toBe('search')
  await page.focus('#picture')
  await page.keyboard.press('/')
  expect(await focused()).toBe('search')
  expectNoFaults(visitor)
  await visitor.leave()
})

test('the schema map leads to the types of arguments, and tells what an interface comprises', async () => {
  const visitor = await visit(browser, `${site.address}/schema?lang=da#Direction`)
  const { page } = visitor
  const detail = page.locator('.detail')
  await detail.getByText('Fører hertil').waitFor()
  await detail.getByRole('button', { name: 'Entity', exact: true }).click()
  await detail.locator('h2', { hasText: 'Entity' }).waitFor()
  expect(await detail.locator('p', { hasText: 'Omfatter' }).textContent()).toContain('Strategy')
  await detail.getByRole('button', { name: 'Direction', exact: true }).first().click()
  await page.waitForURL(/#Direction$/)
  expectNoFaults(visitor)
  await visitor.leave()
})
