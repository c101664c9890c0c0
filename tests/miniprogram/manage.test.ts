import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import type { Phone } from '../support/weapp/phone'
import { phoneOf } from '../support/weapp/village'

const grid = '152221108209002'
const community = '152221108209'
const update = 16 * 1024

let cloud: LocalCloud
const phones: Phone[] = []

beforeAll(async () => {
  cloud = await startLocalCloud()
})
afterEach(() => {
  for (const phone of phones.splice(0)) {
    expect(phone.troubles()).toEqual([])
    phone.shutDown()
  }
})
afterAll(() => cloud.stop())

const start = async (openid: string, launch: string) => {
  const phone = phoneOf(cloud, openid, { launch })
  phones.push(phone)
  await phone.settle()
  return phone
}

const tap = async (phone: Phone, selector: string) => {
  phone.page.get(selector).tap()
  await phone.settle()
}

const write = async (phone: Phone, fields: Readonly<Record<string, string>>) => {
  for (const [selector, words] of Object.entries(fields)) {
    phone.page.get(selector).input(words)
    await phone.settle()
  }
}

test('the county sees what is missing first, and goes down the tree to a grid', async () => {
  const phone = await start('county', 'manage/tree/index')
  expect(phone.page.get('#gap-noSecretary').text()).toContain('没有书记的村(社区)')
  const before = phone.updates.length
  for (const place of ['152221108', community]) await tap(phone, `#org-${place}`)
  expect(phone.page.get('#overview').text()).toContain('俄体村')
  for (const { bytes } of phone.updates.slice(before)) expect(bytes).toBeLessThanOrEqual(update)
  await tap(phone, `#org-${grid}`)
  expect(phone.page.route).toBe('manage/node/index')
  expect(phone.page.get('#node-head').text()).toContain('第2网格')
})

test('a list of gaps names the places above each, and leads back to the whole', async () => {
  const phone = await start('township-eti', 'manage/tree/index')
  await tap(phone, '#gap-noParty')
  expect(phone.page.text()).toContain('俄体村')
  await tap(phone, '#gap-clear')
  expect(phone.page.has('#overview')).toBe(true)
})

test('a secretary gives a grid its Party group and its lanes; full-width digits are digits', async () => {
  const phone = await start('secretary-eti', `manage/node/index?id=${grid}`)
  await tap(phone, '#party-edit')
  await write(phone, { '#party-name': '俄体村第2网格党小组', '#party-members': '９' })
  await tap(phone, '#form-send')
  expect(phone.page.get('#party').text()).toContain('9 名党员')
  await tap(phone, '#lanes-edit')
  await tap(phone, '#list-add')
  await write(phone, { '#lane-0-name': '先锋巷', '#lane-0-households': '12', '#lane-0-leader': '赵样例' })
  await tap(phone, '#form-send')
  expect(phone.page.get('#lanes').text()).toContain('12 户 · 负责党员 赵样例')
})

test('a field that is wrong says so beside itself, and nothing is sent', async () => {
  const phone = await start('secretary-eti', `manage/edit/index?id=${community}&what=phone`)
  await write(phone, { '#phone': '12' })
  await tap(phone, '#form-send')
  expect(phone.page.get('.field-error').text()).toBe('电话号码不对，请检查')
})

test('an office given to a phone number belongs to whoever proves the number', async () => {
  const secretary = await start('secretary-eti', `manage/staff/index?id=${grid}`)
  await tap(secretary, '#assign')
  await tap(secretary, '#role-partTimeWorker')
  await write(secretary, { '#staff-name': '包试用', '#staff-phone': '13811112222' })
  await tap(secretary, '#assign-send')
  expect(secretary.page.text()).toContain('没登录过')

  const newcomer = await start('resident-new', 'pages/me/index')
  await tap(newcomer, '#my-phone')
  newcomer.page.get('#prove-phone').fire('getphonenumber', { code: 'local-13811112222' })
  await newcomer.settle()
  expect(newcomer.page.text()).toContain('第2网格')
  secretary.page.run('onShow')
  await secretary.settle()
  expect(secretary.page.text()).not.toContain('没登录过')
})

test('the county changes a figure after a last look', async () => {
  const phone = await start('county', 'manage/settings/index')
  await tap(phone, '#number-callBackPercent')
  await write(phone, { '#number-value': '12' })
  await tap(phone, '#number-set')
  await tap(phone, '#settings-look')
  expect(phone.page.text()).toContain('10 % → 12 %')
  await tap(phone, '#settings-send')
  expect(phone.page.get('#number-callBackPercent').text()).toContain('12 %')
  const audit = await start('county', 'manage/audit/index')
  expect(audit.page.text()).toContain('改设置')
})

test('the settings come in parts, so that no update is too much for an old phone', async () => {
  const phone = await start('county', 'manage/settings/index')
  expect(phone.page.has('#settings-sources')).toBe(true)
  expect(phone.updates.reduce((sum, { bytes }) => sum + bytes, 0)).toBeGreaterThan(update)
  expect(phone.updates.filter(({ bytes }) => bytes > update)).toEqual([])
})

test('the county pastes the notice of a year, sees what was understood, and takes it into force', async () => {
  const phone = await start('county', 'manage/settings/index')
  await tap(phone, '#arrangements-edit')
  expect(phone.page.text()).toContain('2027年放假安排')
  await write(phone, { '#notice': '放假安排' })
  expect(phone.page.text()).toContain('没看出哪几天放假')
  const days = ['1月1日至3日', '2月5日至13日', '4月5日', '5月1日至5日', '6月9日', '9月15日', '10月1日至7日']
  await write(phone, { '#notice': `${days.map((each) => `${each}（周五）放假调休。`).join('')}2月14日（周日）、20日（周六）上班。` })
  expect(phone.page.text()).toContain('2月14日、2月20日上班')
  await tap(phone, '#arrangement-set')
  await tap(phone, '#settings-look')
  expect(phone.page.text()).toContain('没填 → 2027年：1月1日至1月3日放假')
  await tap(phone, '#settings-send')
  expect(phone.page.get('#arrangement-2027').text()).toContain('2月5日至2月13日放假')
})

test('an arrangement that lacks a holiday is not taken, and the page says so', async () => {
  const phone = await start('county', 'manage/settings/index')
  await tap(phone, '#arrangements-edit')
  await write(phone, { '#notice': '2月5日至13日放假' })
  await tap(phone, '#arrangement-set')
  await tap(phone, '#settings-look')
  await tap(phone, '#settings-send')
  expect(phone.page.text()).toContain('法定节日要有一天不少')
})

test('the county adds a skill, renames one and takes one away, and members choose from the new list', async () => {
  const phone = await start('county', 'manage/settings/index')
  await tap(phone, '#skills-law')
  await write(phone, { '#choice-name': '懂法律政策' })
  await tap(phone, '#choice-set')
  await tap(phone, '#skills-arts')
  await tap(phone, '#choice-remove')
  await tap(phone, '#settings-look')
  expect(phone.page.text()).toContain('懂法律政策')
  await tap(phone, '#settings-send')
  expect(phone.page.get('#skills-law').text()).toContain('懂法律政策')
  expect(phone.page.has('#skills-arts')).toBe(false)
})

test.each([
  ['the tree', 'manage/tree/index'],
  ['a form', `manage/edit/index?id=${grid}&what=rename`],
  ['people', `manage/staff/index?id=${grid}`],
])('a resident who got hold of the address of %s is turned away in words', async (_page, launch) => {
  const phone = await start('resident-eti-1', launch)
  expect(phone.page.text()).toContain('这一页是管事的人用的')
})
