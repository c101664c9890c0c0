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

test('each of the other pages opens on what it is about', async () => {
  expect((await opens('member-eti-1', 'member/register/index?amend=1')).page.has('#save')).toBe(true)
  expect((await opens('member-eti-1', 'member/move/index')).page.get('#move-to').text()).toContain('选搬到了哪个网格')
  expect((await opens('secretary-eti', 'manage/roster/index?orgId=152221108209&skill=plumbing')).page.text()).toContain('示例水务局')
  const unit = await opens('unit-water')
  await tap(unit, '#colleagues')
  expect(unit.page.text()).toContain('还没有确认过的服务')
})
