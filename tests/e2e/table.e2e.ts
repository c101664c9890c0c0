import { utimesSync } from 'node:fs'
import { resolve } from 'node:path'
import type { FrameLocator, Page } from 'playwright-core'
import { scenes } from '../../cloudfunctions/local/phones/scenes'
import { keepScreenshot } from '../support/browser'
import { browserSuite } from '../support/browser-suite'

/** The table of phones: three people on one screen, and one sees a request travel. */
const suite = browserSuite('desk')
let table: Page

beforeAll(async () => {
  table = await suite.browser.context.newPage()
  await table.goto(suite.cloud.url)
})

const seat = (name: '居民' | '专职网格员' | '在职党员') => table.locator('.seat', { has: table.locator('.plate-role', { hasText: name }) })
const screen = (name: Parameters<typeof seat>[0]): FrameLocator => seat(name).frameLocator('iframe')
const shown = (name: Parameters<typeof seat>[0], selector: string) =>
  screen(name).locator('.taro_page:visible').last().locator(`${selector}:visible`).first()

test('three phones lie on the table: a resident, a grid worker, a Party member', async () => {
  for (const name of ['居民', '专职网格员', '在职党员'] as const) await shown(name, '#grid-strip, .screen').waitFor()
  await shown('居民', '#ask').waitFor()
  await keepScreenshot(table, '30-table')
  expect(await table.locator('.seat').count()).toBe(3)
})

/** `PX` in a style sheet is a pixel of the screen, which no formatter may make `px`. */
test('the bars of a browser have letters of a size that can be read', async () => {
  const sizeOf = (selector: string) =>
    screen('居民')
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).fontSize)
  expect([await sizeOf('.taro-navigation-bar-title'), await sizeOf('.weui-tabbar__label')]).toEqual(['17px', '12px'])
})

test("a request leaves the resident, and a notification drops onto the worker's phone", async () => {
  await shown('居民', '#ask').click()
  await shown('居民', '#text textarea').fill('自来水管漏水，院里结冰了')
  await shown('居民', '#submit').click()
  await seat('专职网格员').locator('.banner .notice').waitFor()
  await keepScreenshot(table, '31-table-notice')
  await seat('居民').locator('.pill').click()
  expect(await seat('居民').locator('.tray-empty').count()).toBe(1)
  await seat('居民').locator('.tray-close').click()
})

test('one tap opens it, one more responds, and the resident asked to be told', async () => {
  await shown('居民', '#remind').click()
  await screen('居民').getByRole('button', { name: '允许' }).click()
  await seat('专职网格员').locator('.banner .notice').click()
  await shown('专职网格员', '#respond').click()
  await seat('居民').locator('.banner .notice').waitFor()
  await keepScreenshot(table, '32-table-answered')
  await seat('居民').locator('.banner .notice').click()
  await screen('居民').getByText('办理中').first().waitFor()
})

/** D24: the menu of a plate holds everybody, is searched, and no width makes the table wider than the window. */
test('a plate is a menu of everybody whose phone one may hold, and finds them by their office', async () => {
  const everybody = await suite.cloud.personas()
  await seat('居民').locator('.plate').click()
  expect(await seat('居民').locator('.picker [role=option]').count()).toBe(everybody.length)
  await seat('居民').locator('.picker input').fill('书记')
  expect(await seat('居民').locator('.picker [role=option]').count()).toBe(everybody.filter(({ role }) => role === 'secretary').length)
  await table.keyboard.press('Escape')
})

test.each([375, 700, 1280])('at %d wide nothing lies outside of the window, and one phone at a time on the narrowest', async (width) => {
  await table.setViewportSize({ width, height: 800 })
  await table.waitForFunction((wide) => document.documentElement.scrollWidth === wide, width)
  expect(await table.locator('.seat:visible').count()).toBe(width <= 700 ? 1 : 3)
  await keepScreenshot(table, `35-table-${String(width)}`)
  await table.setViewportSize({ width: 1440, height: 900 })
})

test('the table speaks English to whoever asks for it, and Chinese again', async () => {
  await table.locator('#language').click()
  await table.getByText('Watch one request to its end').waitFor()
  await table.locator('#language').click()
  await table.getByText('看一件事走完').waitFor()
})

test('one request is played through the phones, from the first word to the thanks', async () => {
  await table.locator('#play').click()
  for (let step = 1; step <= scenes.length; step += 1) {
    await table.getByText(`${String(step)} / ${String(scenes.length)}`).waitFor()
    await table.locator('#next').click()
  }
  await table.locator('#story').waitFor({ state: 'hidden' })
  await keepScreenshot(table, '36-table-played')
  const [row] = (await suite.does<{ rows: { closing: string }[] }>('resident-eti-1', 'matters.mine')).rows
  expect(row?.closing).toBe('confirmed')
})

test('three people on one screen never mix: what one phone remembers, the others do not know', async () => {
  await shown('居民', '.screen').waitFor()
  await screen('居民')
    .locator('.taro_page')
    .first()
    .evaluate(() => void (location.hash = '#/pages/me/index'))
  await shown('居民', '#care').click()
  await shown('居民', '.title').waitFor()
  await table.reload()
  await shown('居民', '.title, #ask').waitFor()
  expect(await shown('居民', '.screen').getAttribute('class')).toContain('care')
  expect(await shown('专职网格员', '.screen').getAttribute('class')).not.toContain('care')
})

test('the phones load what was built anew', async () => {
  const page = screen('在职党员').locator('html')
  await page.evaluate((element) => element.classList.add('of-before'))
  const bundle = resolve(__dirname, '../../dist/cloudfunctions/api/index.js')
  utimesSync(bundle, new Date(), new Date())
  await screen('在职党员').locator('html:not(.of-before)').waitFor()
  await shown('在职党员', '.screen').waitFor()
})

test('the clock on the table moves time for everybody', async () => {
  const before = await table.locator('#clock-day').textContent()
  await table.locator('#clock-moves button', { hasText: '3 天' }).click()
  await table.locator('#clock-ahead:not(:empty)').waitFor()
  await table.waitForFunction((day) => document.querySelector('#clock-day')?.textContent !== day, before)
  await keepScreenshot(table, '33-table-three-days-later')
})

test('the table is dark where the machine is', async () => {
  await table.emulateMedia({ colorScheme: 'dark' })
  await keepScreenshot(table, '34-table-dark')
})

test('nothing went wrong on the table', () => {
  expect(suite.browser.errors).toEqual([])
})
