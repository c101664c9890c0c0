import { tap, toasts, write } from '../support/weapp/gestures'
import { onPhones } from '../support/weapp/on-phones'
import type { Phone } from '../support/weapp/phone'
import { aRequest, call, people } from '../support/weapp/village'

/** What a person sees and touches of being reached: consent, the inbox, what one may choose, whom to call. */
const on = onPhones()
const start = on.opens
const county = 'county'

const asked = (phone: Phone) => phone.calls.filter(({ api }) => api === 'requestSubscribeMessage')
const badge = (phone: Phone) => phone.calls.filter(({ api }) => /TabBarBadge$/.test(api)).at(-1)
const remaining = async (openid: string) => (await call(on.cloud, openid, ['inbox.settings', {}])).remaining
const newcomer = 'resident-newcomer'
const settled = async () => {
  await call(on.cloud, newcomer, ['people.settle', { gridId: '152221108209002', name: '示例新人', phone: '13900000077' }])
}

test('each 允许 is reported, and the page says how many reminders are left', async () => {
  await settled()
  const phone = await start(newcomer, { launch: 'pages/me/index' })
  expect(asked(phone)).toHaveLength(0)
  await tap(phone, '#remind')
  expect(asked(phone)).toHaveLength(1)
  const left = await remaining(newcomer)
  expect(left).toBeGreaterThan(0)
  await tap(phone, '#reminders')
  expect(phone.page.get('#left').text()).toContain(`还能收到 ${left} 条提醒`)
})

test('a refusal is reported too, and nobody is asked again for a while', async () => {
  const matter = await aRequest(on.cloud)
  const refuses = {
    requestSubscribeMessage: ({ tmplIds }: Readonly<Record<string, unknown>>) =>
      Object.fromEntries((tmplIds as string[]).map((id) => [id, 'reject'])),
  }
  const phone = await start(people.resident, { launch: `resident/sent/index?id=${matter.id}`, answers: refuses })
  await tap(phone, '#remind')
  expect(phone.page.get('#remind-answer').text()).toContain('没有开提醒')
  const again = await start(people.resident, { launch: `resident/sent/index?id=${matter.id}` })
  expect(again.page.has('#remind')).toBe(false)
})

test("where 「总是保持」 accepts, a worker's ordinary tap tops up in silence, and the tap does what it is for", async () => {
  const { templateIds } = await call(on.cloud, people.worker, ['inbox.asks', {}])
  const kept = Object.fromEntries(templateIds.map((id) => [id, 'accept' as const]))
  await call(on.cloud, people.worker, ['inbox.grant', { answers: kept, kept, key: 'grant-key-0001' }])
  const { id } = await aRequest(on.cloud, '井盖坏了')
  const phone = await start(people.worker, { launch: `pages/matter/index?id=${id}&do=reply`, keptConsents: kept })
  await tap(phone, '#respond')
  expect(asked(phone)).toHaveLength(1)
  expect(toasts(phone)).toEqual(['已告诉对方'])
})

test('the inbox groups by day, marks what is unread, and one tap reads all; the tab shows the number', async () => {
  const { id } = await aRequest(on.cloud, '路灯不亮')
  await call(on.cloud, people.worker, ['matters.respond', { id }])
  const home = await start(people.resident)
  expect(badge(home)).toMatchObject({ api: 'setTabBarBadge', options: expect.objectContaining({ index: 3 }) as unknown })
  home.open('pages/inbox/index')
  await home.settle()
  expect(home.page.get('.section').text()).toBe('今天')
  expect(home.page.all('.message-new').length).toBeGreaterThan(0)
  await tap(home, '#read-all')
  expect(home.page.all('.message-new')).toHaveLength(0)
  expect(home.page.has('#read-all')).toBe(false)
  expect((await call(on.cloud, people.resident, ['inbox.asks', {}])).unread).toBe(0)
})

test("the day's digest opens what is unread; the rest is one tap away", async () => {
  await call(on.cloud, people.resident, ['matters.submit', { key: 'digest-key-0001', category: 'utilities', text: '灯不亮' }])
  await on.cloud.messages(people.worker)
  const phone = await start(people.worker, { launch: 'pages/inbox/index?unread=1' })
  expect(phone.page.get('.segment-on').text()).toBe('没看的')
  expect(phone.page.all('.message-unread').length).toBe(phone.page.all('.message').length)
  await tap(phone, '#read-all')
  await tap(phone, '#segment-all')
  await tap(phone, '#segment-unread')
  expect(phone.page.text()).toContain('都看过了')
})

test('a duty group is of a place picked from the tree, and stands under its name', async () => {
  const phone = await start(county, { launch: 'manage/doors/index' })
  await write(phone, '#robot-key', 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee')
  await tap(phone, '#robot-add')
  expect(phone.page.text()).toContain('请选择是哪里的群')
  await tap(phone, '#robot-place')
  await tap(phone, '#place-152221108')
  await tap(phone, '#place-152221108209')
  expect(phone.page.get('#robot-place').text()).toContain('俄体')
  await tap(phone, '#robot-add')
  const { inForce } = await call(on.cloud, county, ['settings.show', {}])
  expect(inForce.doors.robots).toEqual([
    { orgId: '152221108209', name: expect.stringContaining('俄体') as unknown, key: 'aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee' },
  ])
  expect(phone.page.get('#groups').text()).toContain('aaaa…eeee')
})

test('an empty inbox says what will come', async () => {
  const phone = await start('resident-nobody-knows', { launch: 'pages/inbox/index' })
  expect(phone.page.text()).toContain('还没有消息')
  expect(phone.page.has('#read-all')).toBe(false)
})

test('a worker chooses duty hours and a measure, and they are remembered', async () => {
  const phone = await start(people.worker, { launch: 'resident/reminders/index' })
  expect(phone.page.get('#reminders-save').text()).toBe('就这样')
  await tap(phone, '#duty-own')
  await tap(phone, '#duty-6')
  await tap(phone, '#most-5')
  await tap(phone, '#reminders-save')
  expect(toasts(phone)).toEqual(['记住了'])
  expect(await call(on.cloud, people.worker, ['inbox.settings', {}])).toMatchObject({ most: 5, duty: { days: [1, 2, 3, 4, 5, 6] } })
})

test('whoever answers for no place is not asked for duty hours', async () => {
  const phone = await start(people.neighbour, { launch: 'resident/reminders/index' })
  expect(phone.page.has('#duty')).toBe(false)
})

test('somebody whom WeChat does not reach: call, and say that they know, in two taps', async () => {
  await settled()
  await on.cloud.wechat({ openid: newcomer, credits: 0 })
  const { id } = await call(on.cloud, newcomer, ['matters.submit', { key: 'call-key-0001', category: 'utilities', text: '院里没水' }])
  await call(on.cloud, people.worker, ['matters.answer', { id, text: '换了阀门，水来了' }])
  await on.cloud.messages(newcomer)
  const phone = await start(people.worker, { launch: 'worker/calls/index' })
  expect(phone.page.text()).toContain('换了阀门')
  const card =
    phone.page
      .all('.card')
      .map((element) => String(element.attribute('id')))
      .find((name) => name.startsWith('call-')) ?? ''
  const entry = card.slice('call-'.length)
  await tap(phone, `#dial-${entry}`)
  expect(phone.calls).toContainEqual(
    expect.objectContaining({ api: 'makePhoneCall', options: expect.objectContaining({ phoneNumber: '13900000077' }) as unknown }),
  )
  await tap(phone, `#reached-${entry}`)
  expect(phone.page.text()).toContain('没有要打电话的人')
  await tap(phone, '#segment-done')
  expect(phone.page.text()).toContain('电话说到了')
})

test('the county sees where a message went, step by step, without its words', async () => {
  const phone = await start(county, { launch: 'manage/trace/index' })
  await tap(phone, '#trace-noCredit')
  await tap(phone, '#trace-kind')
  await tap(phone, '#kind-matterAnswered')
  expect(phone.page.get('#trace-kind').text()).toContain('有回答了')
  expect(phone.page.text()).toContain('列入电话名单')
  const card =
    phone.page
      .all('.card')
      .map((element) => String(element.attribute('id')))
      .find((name) => name.startsWith('trace-') && name !== 'trace-kind') ?? ''
  await tap(phone, `#${card}`)
  expect(phone.page.get('#way').text()).toContain('列入电话名单')
  expect(phone.page.get('#call').text()).toContain('电话说到了')
  expect(phone.page.text()).not.toContain('换了阀门')
})

test('others may not look where messages went', async () => {
  const phone = await start(people.worker, { launch: 'manage/trace/index' })
  expect(phone.page.text()).toContain('归别人管')
})

test("the account's templates are checked in words, and what fits is taken over", async () => {
  const phone = await start(county, { launch: 'manage/templates/index' })
  await tap(phone, '#check')
  expect(phone.page.text()).toContain('请填写模板内容')
  await write(
    phone,
    '#templates-text',
    '待办事项提醒\n模板ID：abcdefghijklmnopqrstuvwxyz012345\n事项内容：{{thing1.DATA}}\n事项地点：{{thing2.DATA}}\n办理期限：{{time3.DATA}}\n温馨提示：{{thing4.DATA}}',
  )
  await tap(phone, '#check')
  expect(phone.page.get('#template-newMatter').text()).toContain('abcdefghijklmnopqrstuvwxyz012345')
  expect(phone.page.get('#template-matterProgress').text()).toContain('没有找到')
  await tap(phone, '#use-templates')
  const { inForce } = await call(on.cloud, county, ['settings.show', {}])
  expect(inForce.templates).toEqual([expect.objectContaining({ name: 'newMatter', id: 'abcdefghijklmnopqrstuvwxyz012345' })])
})
