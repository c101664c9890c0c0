import type { PhonePage } from '../support/browser'
import { browserSuite } from '../support/browser-suite'

/** D11, D20: the narrowest phone with the largest words, and no finger at all. */
const suite = browserSuite()

const narrow = { width: 320, height: 568 }

const visited: Readonly<Record<string, readonly string[]>> = {
  'resident-eti-1': [
    'pages/home/index',
    'pages/matters/index',
    'pages/me/index',
    'resident/ask/index',
    'resident/points/index',
    'resident/shop/index',
    'resident/feedback/index',
    'resident/reminders/index',
    'resident/month/index',
    'pages/inbox/index',
    'resident/household/index',
  ],
  'worker-eti-1': [
    'pages/home/index',
    'worker/queue/index',
    'worker/put-up/index',
    'worker/calls/index',
    'worker/dues/index',
    'worker/week/index',
    'pages/registration/index',
  ],
  'secretary-eti': [
    'pages/home/index',
    'worker/shop/index',
    'worker/points/index',
    'manage/desk/index',
    'manage/tree/index',
    'manage/staff/index',
    'manage/figures/index',
    'manage/trends/index',
    'manage/report/index',
    'manage/households/index',
    'manage/household-form/index',
    'manage/cover/index',
  ],
  'member-eti-1': [
    'pages/home/index',
    'pages/registration/index',
    'member/offers/index',
    'member/service-card/index',
    'member/households/index',
  ],
}

/** Short words on what can be pressed that stand on two lines. */
const brokenWords = () => {
  const found: string[] = []
  for (const pressed of document.querySelectorAll('.taro_page [role=button], .taro_page [role=tab], .taro_page [role=radio]')) {
    const walk = document.createTreeWalker(pressed, NodeFilter.SHOW_TEXT)
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const words = (node.textContent ?? '').trim()
      if (words === '' || words.length > 6) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      const lines = new Set([...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top)))
      if (lines.size > 1) found.push(words)
    }
  }
  return found
}

const overflows = () => document.documentElement.scrollWidth > window.innerWidth

const large = async (phone: PhonePage) => {
  await phone.page.setViewportSize(narrow)
  await phone.open('pages/me/index')
  await phone.tap('#care')
}

test.each(Object.entries(visited))(
  '320 wide with 关怀模式, %s finds no broken word and nothing beyond the edge',
  async (person, routes) => {
    const phone = await suite.phoneOf(person)
    await large(phone)
    const broken: string[] = []
    for (const route of routes) {
      await phone.open(route)
      await phone.page.waitForLoadState('networkidle')
      broken.push(...(await phone.page.evaluate(brokenWords)).map((words) => `${route}: ${words}`))
      if (await phone.page.evaluate(overflows)) broken.push(`${route} is wider than the screen`)
      await phone.keep(`320-${person}-${route.replaceAll('/', '-')}`)
    }
    expect(broken).toEqual([])
  },
)

test('the bar of the ask page leaves three quarters of the screen to what is written', async () => {
  const phone = await suite.phoneOf('resident-eti-2')
  await large(phone)
  await phone.open('resident/ask/index')
  await phone.write('#text', '村口的路灯三天不亮了，晚上看不见路')
  await phone.sees('回应')
  const bar = await phone.shown('.bar').boundingBox()
  expect((bar?.height ?? narrow.height) / narrow.height).toBeLessThanOrEqual(0.25)
})

test('somebody without a finger opens, chooses and goes back by keys', async () => {
  const phone = await suite.phoneOf('resident-eti-3')
  await phone.open('pages/home/index')
  await phone.shown('#ask').focus()
  await phone.page.keyboard.press('Enter')
  await phone.shown('#category-roads').waitFor()
  await phone.shown('#category-roads').focus()
  await phone.page.keyboard.press(' ')
  expect(await phone.shown('#category-roads').getAttribute('aria-checked')).toBe('true')
  const unreachable = await phone.page.locator('.taro_page:visible [role=button]:not([tabindex="0"])').count()
  expect(unreachable).toBe(0)
})
