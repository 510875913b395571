import { existsSync } from 'node:fs'
import chromium from '@sparticuz/chromium'
import { type Browser, chromium as playwright } from 'playwright-core'

/** Where Chromium and Chrome are installed as a rule, on the systems whose packages do not carry one for us. */
const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]

/** CHROMIUM_PATH, else the Chromium of the npm package (Linux on x64), else one in its usual place. */
async function executable(): Promise<string> {
  const given = process.env.CHROMIUM_PATH
  if (given !== undefined && given !== '') return given
  if (process.platform === 'linux' && process.arch === 'x64') return chromium.executablePath()
  const found = usualPlaces.find((place) => existsSync(place))
  if (found === undefined) throw new Error('No Chromium found: install one or set CHROMIUM_PATH to it')
  return found
}

export async function launchBrowser(): Promise<Browser> {
  const path = await executable()
  // Playwright's own arguments serve; the package's would switch off the web security that these tests rely on.
  const args = process.platform === 'linux' ? ['--no-sandbox', '--disable-dev-shm-usage'] : []
  return playwright.launch({ executablePath: path, args, headless: true })
}
