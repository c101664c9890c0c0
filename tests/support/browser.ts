import { mkdirSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { chromium, type BrowserContext, type Page } from 'playwright-core'
import { shiftDate } from '../../cloudfunctions/local/host/shifted-date'
import { timeOffset } from './time'

const screenshots = resolve(__dirname, '../e2e/screenshots')

const phone = { viewport: { width: 390, height: 780 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true }
const desk = { viewport: { width: 1440, height: 900 }, deviceScaleFactor: 1 }

/** The Chromium that was started before all journeys, as an empty one of our own: the size of a phone or of a desk. */
export const openBrowser = async (size: 'phone' | 'desk') => {
  const address = process.env['BROWSER_ADDRESS']
  if (!address) throw new Error('no browser was started: run "npm run test:e2e"')
  const browser = await chromium.connect(address)
  const context = await browser.newContext({ locale: 'zh-CN', timezoneId: 'Asia/Shanghai', ...(size === 'phone' ? phone : desk) })
  context.setDefaultTimeout(30_000)
  await context.addInitScript({ content: `(${shiftDate.toString()})(globalThis, () => ${timeOffset()})` })
  const errors = collectErrors(context)
  return { context, errors, close: () => browser.close() }
}

/** Everything that went wrong on any page: exceptions, failed requests of our own, what was logged as an error. */
const collectErrors = (context: BrowserContext): readonly string[] => {
  const errors: string[] = []
  context.on('weberror', (problem) => void errors.push(String(problem.error().stack)))
  context.on('console', (message) => {
    if (message.type() === 'error' && !message.location().url.endsWith('/favicon.ico'))
      errors.push(`${message.text()} (${message.location().url})`)
  })
  return errors
}

/** Keeps what a page looks like now, for people to look at, under the name of the journey. */
export const keepScreenshot = async (page: Page, name: string) => {
  mkdirSync(screenshots, { recursive: true })
  // Toasts and sheets slide in.
  await page.waitForTimeout(400)
  const journey = basename(expect.getState().testPath ?? '', '.e2e.ts')
  await page.screenshot({ path: join(screenshots, `${journey}-${name}.png`) })
}

/** One person's phone: the H5 pages as the local cloud serves them for that person. */
export const phonePage = async (context: BrowserContext, cloudUrl: string, openid: string) => {
  const page = await context.newPage()
  /** Pages that lie beneath stay in the document. */
  const top = () => page.locator('.taro_page:visible').last()
  const shown = (selector: string) => top().locator(`${selector}:visible`).first()
  const keep = (name: string) => keepScreenshot(page, name)
  const orShow = async <Done>(what: string, act: () => Promise<Done>): Promise<Done> => {
    try {
      return await act()
    } catch (error) {
      await keep(`failed-${openid}`)
      throw new Error(`${openid} could not ${what}; on the page: ${await top().innerText()}`, { cause: error })
    }
  }
  const open = async (path: string) => {
    await page.goto(`${cloudUrl}/phone/${openid}/?at=${Date.now()}#/${path.replace(/^\//, '')}`)
    await page.locator('.screen:visible').first().waitFor()
  }
  return {
    page,
    open,
    shown,
    tap: (selector: string) => orShow(`tap ${selector}`, () => shown(selector).click()),
    write: (selector: string, words: string) =>
      orShow(`write in ${selector}`, () => shown(`:is(${selector} textarea, ${selector} input)`).fill(words)),
    sees: (words: string) => orShow(`see 「${words}」`, () => top().getByText(words).first().waitFor()),
    /** Says yes on WeChat's consent sheet. */
    allow: () => orShow('allow messages', () => page.getByRole('button', { name: '允许' }).click()),
    keep,
  }
}
export type PhonePage = Awaited<ReturnType<typeof phonePage>>
