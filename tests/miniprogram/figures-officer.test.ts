import { aBacklog, aFigures, aGrid, aHere, aPeriod, phoneToldOf } from '../support/weapp/figures'
import { tap, toasts, write } from '../support/weapp/gestures'
import { onPhones } from '../support/weapp/on-phones'
import { aRequest, call, phoneOf } from '../support/weapp/village'

/** 办得怎么样, 走势 and 月报: what those who keep a place see of it. */
const on = onPhones()
const secretary = 'secretary-eti'
const community = '152221108209'
const children = [aGrid(1), aGrid(2, { hidden: true, figures: null, backlog: null }), aGrid(3, { backlog: aBacklog({ open: 9, late: 4 }) })]

const told = async (options: Parameters<typeof phoneToldOf>[2], openid = secretary) => {
  const { phone, asked } = phoneToldOf(on.cloud, openid, options)
  on.add(phone)
  await phone.settle()
  return { phone, asked }
}

test.each(['county', 'township-eti', secretary])(
  '%s comes from home to the figures by one tap, in few words at home already',
  async (who) => {
    const { phone } = await told({ launch: 'pages/home/index', here: () => aHere() }, who)
    expect(phone.page.get('#figures').text()).toContain('响应 12 / 15，解决 8 / 11，满意 6 / 7；未办结 5 件，超时 2 件')
    await tap(phone, '#figures')
    expect(phone.page.route).toBe('manage/figures/index')
  },
)

test('the rates stand as k / n, all and adjusted side by side, grey where few, with the backlog and how far the period is', async () => {
  const { phone } = await told({ launch: 'manage/figures/index', here: () => aHere({ restated: ['定下以后，说解决了的多了 2 件。'] }) })
  const response = phone.page.get('#figure-response')
  expect([response.text(), response.attribute('class')]).toEqual(['响应率12 / 1580%12 / 1486%', 'h5-view rate'])
  const satisfaction = phone.page.get('#figure-satisfaction')
  expect([satisfaction.text(), satisfaction.attribute('class')]).toEqual(['满意率6 / 76 / 7', 'h5-view rate rate-few'])
  expect(phone.page.get('#backlog').text()).toBe('未办结5 件超时2 件一半等了不到 4 天，十件里九件不到 10 天；最早的是 11月1日提的')
  expect(phone.page.get('#figures-head').text()).toContain('还在变：还有 3 件没回答，1月10日定下')
  expect(phone.page.get('#restated').text()).toContain('多了 2 件')
  expect(phone.page.get('#figure-respondTime').text()).toContain('一半在 45 分钟里，十件里九件在 6.5 小时里')
  expect(phone.page.get('#figure-served').text()).toContain('24 人次，18 人')
  await tap(phone, '#figure-late')
  expect(phone.page.get('#defined-late').text()).toContain('过了答应的时间')
})

test('what was asked in a grid is counted where the county, the township and the secretary read it', async () => {
  for (const text of ['东头路灯不亮', '西头井盖松了', '村口有个坑']) await aRequest(on.cloud, text)
  await on.cloud.clock('2h')
  for (const who of ['county', 'township-eti', secretary]) {
    const phone = await on.opens(who, 'manage/figures/index')
    expect(phone.page.get('#figures-head').text()).toContain('大家说了 3 件')
    expect(phone.page.get('#figure-open').text()).toBe('未办结3 件')
  }
})

test('nothing asked is said in words, and is never a share of nothing', async () => {
  const none = { k: 0, n: 0 }
  const rate = { raw: none, adjusted: none, few: true }
  const figures = aFigures({ asked: 0, response: rate, solution: rate, satisfaction: rate, reopened: none })
  const { phone } = await told({ launch: 'manage/figures/index', here: () => aHere({ figures, backlog: null }) })
  expect(phone.page.get('#rates').text()).not.toMatch(/%|0 \/ 0|NaN/)
  expect(phone.page.get('#figure-response').text()).toContain('还没有')
})

test('down the tree and up again; places stand in the order of the tree, whoever is late', async () => {
  const here = ({ orgId = community }: { orgId?: string | undefined }) =>
    orgId === community
      ? aHere({ children })
      : aHere({ place: { ...aGrid(3) }, path: [{ id: community, name: '俄体村委会', level: 'community', hasChildren: true }] })
  const { phone, asked } = await told({ launch: 'manage/figures/index', here })
  await tap(phone, '#segment-below')
  expect(children.map(({ id }) => phone.page.get(`#below-${id}`).text())).toEqual([
    '第1网格响应 12 / 15，解决 8 / 11，满意 6 / 7未办结 1 件',
    '第2网格少于3件',
    '第3网格响应 12 / 15，解决 8 / 11，满意 6 / 7未办结 9 件，超时 4 件',
  ])
  await tap(phone, '#below-152221108209003')
  expect(phone.page.has('#rates')).toBe(true)
  await tap(phone, `#trail-${community}`)
  expect(asked.map(({ input }) => input)).toEqual([
    { as: 'officer' },
    { as: 'officer', orgId: '152221108209003' },
    { as: 'officer', orgId: community },
  ])
})

test('the sketch has five steps of one hue with the number in each box, and few stay few', async () => {
  const { phone } = await told({ launch: 'manage/figures/index', here: () => aHere({ children }) })
  await tap(phone, '#segment-sketch')
  await tap(phone, '#measure-open')
  const looks = children.map(({ id }) => phone.page.get(`#box-${id}`))
  expect(looks.map((box) => box.text())).toEqual(['第1网格1', '第2网格少于3件', '第3网格9'])
  const steps = ['sketch-1', 'sketch-few', 'sketch-5']
  expect(looks.map((box, at) => String(box.attribute('class')).endsWith(steps[at] ?? 'none'))).toEqual([true, true, true])
  expect(looks[1]?.attribute('aria-label')).toBe('第2网格，少于3件')
})

test('another period and a part of what was asked are chosen, and asked for', async () => {
  const { phone, asked } = await told({ launch: 'manage/figures/index', here: () => aHere() })
  await tap(phone, '#choose')
  await tap(phone, '#kind-request')
  await tap(phone, '#segment-quarter')
  await tap(phone, '#period-2026Q3')
  await tap(phone, '#filter-done')
  expect(asked.at(-1)?.input).toEqual({ as: 'officer', period: '2026Q3', kind: 'request' })
  expect(phone.page.get('#figures-head').text()).toContain('百姓诉求，各类')
})

test('a county with all its townships stays within what one update may be', async () => {
  const many = Array.from({ length: 24 }, (_, at) => aGrid(at + 1))
  const { phone } = await told({ launch: 'manage/figures/index', here: () => aHere({ children: many }) }, 'county')
  await tap(phone, '#segment-below')
  expect(phone.page.all('.line')).toHaveLength(21)
  await tap(phone, '#below-more')
  expect(phone.page.all('.line')).toHaveLength(25)
  await tap(phone, '#segment-sketch')
  expect(phone.page.all('.sketch-box')).toHaveLength(24)
})

test('the chart is a table for who hears it: each month its k / n, the oldest first', async () => {
  const rows = ['202609', '202610', '202611'].map((name, at) => ({
    period: { ...aPeriod, name },
    figures: aFigures({ response: { raw: { k: at, n: at * 2 }, adjusted: { k: at, n: at * 2 }, few: true } }),
    backlog: aBacklog(),
  }))
  const series = () => ({ place: aHere().place, rows })
  const { phone } = await told({ launch: `manage/trends/index?orgId=${community}`, series })
  expect(phone.page.all('.trend').map((line) => line.text())).toEqual(['9月没有', '10月1 / 2', '11月2 / 4'])
  expect(phone.page.all('.trend').map((line) => line.attribute('aria-role'))).toEqual(['row', 'row', 'row'])
  await tap(phone, '#measure-open')
  expect(phone.page.get('#trend-202611').text()).toBe('11月5 件，超时 2')
})

test('the secretary puts a sentence of the report right, and gives one back to the figures', async () => {
  const phone = await on.opens(secretary, `manage/report/index?orgId=${community}`)
  expect(phone.page.get('#paper').text()).toContain('2026年10月网格事项报告')
  const read = () => call(on.cloud, secretary, ['statistics.report', { orgId: community, period: '202610' }])
  const words = async () => (await read()).sentences.map(({ edited }) => edited)
  await tap(phone, '#edit-words')
  await write(phone, '#sentence-0', '十月村里把东头的路灯都修好了。')
  await tap(phone, '#words-save')
  expect(toasts(phone)).toEqual(['改好了'])
  expect(phone.page.get('#paper').text()).toContain('十月村里把东头的路灯都修好了。')
  expect((await words()).filter((one) => one !== null)).toEqual(['十月村里把东头的路灯都修好了。'])
  await tap(phone, '#edit-words')
  await write(phone, '#sentence-0', '')
  await tap(phone, '#words-save')
  expect((await words()).every((one) => one === null)).toBe(true)
})

test('the report is taken along as a workbook, of the same place and the same months', async () => {
  const wanted: unknown[] = []
  const phone = phoneOf(on.cloud, secretary, {
    launch: `manage/report/index?orgId=${community}`,
    cloud: {
      callFunction: async (name, data) => {
        if ((data as { name: string }).name === 'exchange.report') wanted.push(data)
        return (await on.cloud.invoke(name, secretary, data)).reply
      },
      downloadFile: () => Promise.resolve({ tempFilePath: 'wxfile://report.xlsx', statusCode: 200 }),
    },
  })
  on.add(phone)
  await phone.settle()
  await tap(phone, '#sheet-excel')
  expect(wanted).toEqual([{ name: 'exchange.report', input: { orgId: community, period: '202610' } }])
})

test('whoever answers for a grid alone reads the report and cannot change it', async () => {
  const phone = await on.opens('worker-eti-1', 'manage/report/index?orgId=152221108209002')
  expect(phone.page.has('#paper')).toBe(true)
  expect(phone.page.has('#edit-words')).toBe(false)
})
