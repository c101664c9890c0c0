import type { FrameLocator, Page } from 'playwright-core'
import { keepScreenshot } from '../support/browser'
import { browserSuite } from '../support/browser-suite'

/** From WeChat's notification to the reply and back, on the table of phones; taps are counted. */
const suite = browserSuite('desk')
let table: Page
let taps = 0
const resident = 'resident-eti-1'
const worker = 'worker-eti-1'

beforeAll(async () => {
  table = await suite.browser.context.newPage()
  await table.goto(suite.cloud.url)
})

type Who = '居民' | '专职网格员'
const seat = (name: Who) => table.locator('.seat', { has: table.locator('.plate-role', { hasText: name }) })
const screen = (name: Who): FrameLocator => seat(name).frameLocator('iframe')
const shown = (name: Who, selector: string) => screen(name).locator('.taro_page:visible').last().locator(`${selector}:visible`).first()
const tap = async (name: Who, selector: string) => {
  taps += 1
  await shown(name, selector).click()
}
const tapNotice = async (name: Who) => {
  taps += 1
  await seat(name).locator('.banner .notice').click()
}

let matterId = ''

test('a notification drops in, opens the matter with the reply at hand, and two taps have responded', async () => {
  await shown('专职网格员', '.screen').waitFor()
  matterId = (
    await suite.does<{ id: string }>(resident, 'matters.submit', {
      key: 'e2e-reach-0001',
      category: 'utilities',
      text: '自来水管漏水，院里结冰了',
    })
  ).id
  await tapNotice('专职网格员')
  await shown('专职网格员', '#promise-today').waitFor()
  await keepScreenshot(table, '60-reach-open')
  await tap('专职网格员', '#respond')
  await screen('专职网格员').getByText('办理中').first().waitFor()
  expect(taps).toBe(2)
})

test("the resident's phone hears of the answer, and it is confirmed in two taps on what opens", async () => {
  await suite.does(worker, 'matters.answer', { id: matterId, text: '换了一段水管，冰也清了' })
  const notice = seat('居民').locator('.banner .notice', { hasText: '换了一段水管' })
  await notice.waitFor()
  await notice.click()
  await shown('居民', '.sheet').waitFor()
  taps = 0
  await tap('居民', '#grade-satisfied')
  await keepScreenshot(table, '61-reach-confirm')
  await tap('居民', '#confirm-send')
  await screen('居民').getByText('已确认').first().waitFor()
  expect(taps).toBe(2)
})

test('WeChat can be told to refuse a phone, and it shows on the table', async () => {
  await seat('居民').locator('.wechat').click()
  await seat('居民').getByRole('button', { name: '拒收' }).click()
  await keepScreenshot(table, '62-reach-wechat')
  await seat('居民').locator('.wechat.turned').waitFor()
  await seat('居民').getByRole('button', { name: '正常' }).click()
  await seat('居民').locator('.wechat:not(.turned)').waitFor()
  await table.keyboard.press('Escape')
})

describe('on a phone', () => {
  const opens = async (openid: string, page: string) => {
    const phone = await suite.phoneOf(openid)
    await phone.page.setViewportSize({ width: 390, height: 780 })
    await phone.open(page)
    return phone
  }

  test('the inbox by days, what one may choose, and whom to call', async () => {
    const phone = await opens(worker, 'pages/inbox/index')
    await phone.sees('今天')
    await phone.keep('63-inbox')
    await phone.open('resident/reminders/index')
    await phone.tap('#duty-own')
    await phone.keep('64-reminders')
    await suite.cloud.wechat({ openid: resident, manner: 'refuse' })
    const { id } = await suite.does<{ id: string }>(resident, 'matters.submit', {
      key: 'e2e-reach-0002',
      category: 'utilities',
      text: '院门口的路灯不亮',
    })
    await suite.does(worker, 'matters.answer', { id, text: '换了灯泡' })
    await suite.cloud.messages(resident)
    await phone.open('worker/calls/index')
    await phone.sees('换了灯泡')
    await phone.keep('65-calls')
    const county = await opens('county', 'manage/trace/index')
    await county.sees('列入电话名单')
    await county.keep('66-trace')
  })
})

test('nothing went wrong on any page', () => {
  expect(suite.browser.errors).toEqual([])
})
