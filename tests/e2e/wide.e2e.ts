import { browserSuite } from '../support/browser-suite'

/** D19: where there is room, a list stands beside what was picked from it. */
const suite = browserSuite('desk')
const secretary = 'secretary-eti'

const asked = async (text: string) =>
  (await suite.does<{ id: string }>('resident-eti-1', 'matters.submit', { key: `e2e-wide-${text.length}`, category: 'roads', text })).id

test.each([
  ['the queue', 'worker/queue/index'],
  ['the matters', 'pages/matters/index'],
])('%s: a tap shows the matter beside it, and one may act there', async (_what, page) => {
  const id = await asked('东头的路灯坏了，夜里看不见路')
  await suite.does('worker-eti-1', 'matters.respond', { id }).catch(() => undefined)
  const phone = await suite.opens('worker-eti-1', page)
  await phone.shown('.columns-list .matter').click()
  await phone.shown('.columns-rest #timeline').waitFor()
  expect(await phone.shown('.columns-list .matter').isVisible()).toBe(true)
  await phone.keep('wide')
})

test('what was found is a table, and goes out as a spreadsheet', async () => {
  await asked('桥面裂了一道缝，车过不去了')
  const phone = await suite.opens(secretary, 'worker/search/index')
  await phone.shown('.table .table-row:not(.table-head)').click()
  await phone.shown('.columns-rest #timeline').waitFor()
  await phone.keep('wide-search')
  await phone.tap('#take-out')
  await phone.shown('#taken-out').waitFor()
})

test('home uses the width', async () => {
  const phone = await suite.opens(secretary, 'pages/home/index')
  await phone.shown('.home-side').waitFor()
  const [left, right] = await phone.page
    .locator('.home-side')
    .evaluateAll((sides) => sides.map((side) => side.getBoundingClientRect().left))
  expect(right).toBeGreaterThan(left ?? 0)
  await phone.keep('wide-home')
})

test('nothing went wrong', () => {
  expect(suite.browser.errors).toEqual([])
})
