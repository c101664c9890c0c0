import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { tap, write } from '../support/weapp/gestures'
import type { Phone } from '../support/weapp/phone'
import { call, people, phoneOf } from '../support/weapp/village'

const anyUpdate = 16 * 1024
const firstRender = 64 * 1024

let cloud: LocalCloud
const phones: Phone[] = []

beforeAll(async () => {
  cloud = await startLocalCloud()
})
afterEach(() => {
  for (const phone of phones.splice(0)) {
    expect(phone.troubles()).toEqual([])
    const [first = 0, ...rest] = phone.updates.map(({ bytes }) => bytes)
    expect(first).toBeLessThanOrEqual(firstRender)
    expect(Math.max(0, ...rest)).toBeLessThanOrEqual(anyUpdate)
    phone.shutDown()
  }
})
afterAll(() => cloud.stop())

const opens = async (openid: string, launch = 'pages/registration/index') => {
  const phone = phoneOf(cloud, openid, { launch })
  phones.push(phone)
  await phone.settle()
  return phone
}

test('a member reports in one page: what is known stands there already, and consent is never ticked beforehand', async () => {
  const phone = await opens(people.resident)
  await tap(phone, '#register')
  expect(phone.page.route).toBe('member/register/index')
  expect(phone.page.get('#home').text()).toContain('俄体村 第2网格')
  await write(phone, '#unit', '示例水务局')
  await tap(phone, '#skill-plumbing')
  await tap(phone, '#send')
  expect(phone.page.get('#consent-card').text()).toContain('请先看一看，勾选同意后再报到')
  await tap(phone, '#consent')
  await tap(phone, '#send')
  expect(phone.page.route).toBe('pages/registration/index')
  expect(phone.page.get('#my-registration').text()).toContain('待确认')
})

test('the secretary confirms on the desk, and the member sees it', async () => {
  const { registration } = await call(cloud, people.resident, ['registration.mine', {}])
  const desk = await opens('secretary-eti')
  await tap(desk, '#desk')
  expect(desk.page.route).toBe('manage/desk/index')
  await tap(desk, `#confirm-${registration?.id ?? ''}`)
  expect(desk.page.has(`#waiting-${registration?.id ?? ''}`)).toBe(false)
  const phone = await opens(people.resident)
  expect(phone.page.get('#my-registration').text()).toContain('已报到')
  await tap(phone, '#leave')
  await tap(phone, '#leave-sure')
  expect(phone.page.has('#register')).toBe(true)
})

const minute = 60_000
const [secretary, member] = ['secretary-eti', 'member-eti-1']

/** The member was at an event, and the secretary has confirmed two hours of it. */
const served = async () => {
  const event = {
    key: 'test-key-served',
    orgId: '152221108209',
    serviceClass: 'governance',
    text: '清扫河边',
    address: '河边',
    from: Date.now() + 30 * minute,
    until: Date.now() + 150 * minute,
    places: 5,
  }
  const { id: eventId } = await call(cloud, secretary, ['service.event', event])
  await call(cloud, member, ['service.signUp', { id: eventId, key: 'test-key-sign-up' }])
  const {
    people: [goer],
  } = await call(cloud, secretary, ['attendance.attendees', { id: eventId }])
  const id = goer?.id ?? ''
  await call(cloud, secretary, ['attendance.tick', { eventId, id, way: 'arrive', at: Date.now() - minute, key: 'test-key-arrive' }])
  await call(cloud, secretary, ['attendance.tick', { eventId, id, way: 'leave', at: Date.now() - minute, key: 'test-key-leave' }])
  await call(cloud, secretary, ['attendance.confirmHours', { id, minutes: 120, text: '核对过', key: 'test-key-confirm' }])
}

test('each of the other pages opens on what it is about', async () => {
  expect((await opens('member-eti-1', 'member/register/index?amend=1')).page.has('#save')).toBe(true)
  expect((await opens('member-eti-1', 'member/move/index')).page.get('#move-to').text()).toContain('选搬到了哪个网格')
  expect((await opens('secretary-eti', 'manage/roster/index?orgId=152221108209&skill=plumbing')).page.text()).toContain('示例水务局')
})

test('whoever speaks for a unit sees where its members serve, and one tap further what was confirmed', async () => {
  await served()
  const unit = await opens('unit-water')
  await tap(unit, '#colleagues')
  expect(unit.page.text()).toContain('在俄体村报到')
  await tap(unit, '#their-service')
  expect(unit.page.route).toBe('member/unit-sheet/index')
  expect(unit.page.text()).toContain('示例水务局')
  expect(unit.page.text()).toContain('1 次，2小时')
})

test('from the tab, a member opens what they can do, and the secretary what nobody has taken on', async () => {
  const phone = await opens(member)
  await tap(phone, '#can-do')
  expect(phone.page.route).toBe('member/offers/index')
  const desk = await opens(secretary)
  await tap(desk, '#short')
  expect(desk.page.route).toBe('worker/organised/index')
  expect(desk.page.text()).toContain('还没有人认领')
})
