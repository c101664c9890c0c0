import type { PhonePage } from '../support/browser'
import { browserSuite } from '../support/browser-suite'

/** Officers keep the tree on a wide screen: gaps first, a place beside the list, tables in and out, the poster. */
const suite = browserSuite('desk')
let county: PhonePage
let secretary: PhonePage
let township: PhonePage

const community = '152221108209'
const grid = `${community}002`

beforeAll(async () => {
  county = await suite.phoneOf('county')
  secretary = await suite.phoneOf('secretary-eti')
  township = await suite.phoneOf('township-eti')
})

test('the county finds the tree on the home page, and goes down to a grid beside the list', async () => {
  await county.open('pages/home/index')
  await county.tap('#manage')
  await county.sees('没有书记的村(社区)')
  await county.keep('40-manage-tree')
  await county.tap('#row-152221108')
  await county.tap(`#row-${community}`)
  await county.tap(`#row-${grid}`)
  await county.shown('#node-head').getByText('第2网格').waitFor()
  await county.keep('41-manage-node')
})

test('bounds are shown before they are saved', async () => {
  await county.tap('#bounds-edit')
  await county.write('#bounds-text', '121.952,46.072\n121.962,46.072\n121.962,46.064\n121.952,46.064')
  await county.shown('.outline').waitFor()
  await county.keep('42-manage-bounds')
  await county.tap('#form-send')
  await county.shown('#bounds .outline').waitFor()
})

test('a secretary gives a grid a part-time worker, and notes a leave', async () => {
  await secretary.open(`manage/staff/index?id=${community}`)
  await secretary.keep('43-manage-staff')
  await secretary.open(`manage/staff/index?id=${grid}`)
  await secretary.tap('#assign')
  await secretary.tap('#role-partTimeWorker')
  await secretary.write('#staff-name', '包试用')
  await secretary.write('#staff-phone', '13811112222')
  await secretary.keep('44-manage-assign')
  await secretary.tap('#assign-send')
  await secretary.sees('没登录过')
  await secretary.tap('[id^="leave-o_"]')
  await secretary.tap('[id^="deputy-o_"]')
  await secretary.keep('45-manage-leave')
  await secretary.tap('#leave-send')
  await secretary.sees('正在请假')
})

test('a table comes in after it has been checked row by row, and the same table again changes nothing', async () => {
  const table = '网格名称,村(社区)编码,户数\n第4网格,152221108209,80\n第5网格,152221108999,80\n'
  const choose = async () => {
    await township.shown('#choose-file').waitFor()
    const [chooser] = await Promise.all([township.page.waitForEvent('filechooser'), township.tap('#choose-file')])
    await chooser.setFiles({ name: '网格.csv', mimeType: 'text/csv', buffer: Buffer.from(table) })
    await township.shown('#report').waitFor()
  }
  await township.open('manage/exchange/index')
  await choose()
  await township.sees('第 3 行')
  await township.keep('46-manage-report')
  await township.tap('#report-apply')
  await township.sees('导入好了')
  await township.keep('47-manage-imported')
  await township.tap('#import-again')
  await choose()
  await township.sees('没有要导入的')
})

test('every table goes out', async () => {
  await county.open('manage/exchange/index')
  await county.tap('#segment-out')
  const [download] = await Promise.all([county.page.waitForEvent('download'), county.tap('#export-grids')])
  expect(download.suggestedFilename()).toMatch(/网格和边界.*\.xlsx$/)
})

test('a figure is changed after a last look, and everybody can read who changed what', async () => {
  await county.open('manage/settings/index')
  await county.tap('#number-callBackPercent')
  await county.write('#number-value', '12')
  await county.tap('#number-set')
  await county.tap('#settings-look')
  await county.sees('10 % → 12 %')
  await county.keep('48-manage-settings')
  await county.tap('#settings-send')
  await county.shown('#number-callBackPercent').getByText('12 %').waitFor()
  await county.open('manage/audit/index')
  await county.sees('改设置')
  await county.keep('49-manage-audit')
})

test('two grids become one, and nothing open is lost', async () => {
  const sent = await suite.cloud.call<{ id: string }>('resident-eti-1', 'matters.submit', {
    key: 'merge-journey-1',
    category: 'roads',
    text: '村口的路灯三天不亮了',
  })
  await township.open(`manage/edit/index?id=${grid}&what=merge`)
  await township.tap(`#with-${community}001`)
  await township.tap(`#into-${community}001`)
  await township.keep('50-manage-merge')
  await township.tap('#form-send')
  await township.shown('#node-head').waitFor()
  // Open matters move when the minute's timer next runs.
  await suite.cloud.clock('2m')
  const id = sent.reply.ok ? sent.reply.data.id : ''
  const { reply } = await suite.cloud.call<{ place: { gridId: string } }>('resident-eti-1', 'matters.show', { id })
  expect(reply.ok && reply.data.place.gridId).toBe(`${community}001`)
})

test('the poster of a grid is drawn and kept', async () => {
  await secretary.open('pages/home/index')
  // Home has said by then who holds the phone.
  await secretary.shown('#manage').waitFor()
  await secretary.open(`pages/card/index?scene=${community}001`)
  await secretary.tap('#poster-make')
  await secretary.shown('#poster').waitFor()
  await secretary.keep('51-card-poster')
  const [download] = await Promise.all([secretary.page.waitForEvent('download'), secretary.tap('#poster-save')])
  expect(download.suggestedFilename()).toMatch(/联系卡\.png$/)
})

test("the officers' pages are dark where the screen is", async () => {
  await county.page.emulateMedia({ colorScheme: 'dark' })
  await county.open('manage/tree/index')
  await county.sees('没有书记的村(社区)')
  await county.keep('52-manage-dark')
  await county.page.emulateMedia({ colorScheme: 'light' })
})

test('nothing went wrong unnoticed', () => {
  expect(suite.browser.errors).toEqual([])
})
