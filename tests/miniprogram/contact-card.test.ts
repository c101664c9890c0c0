import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import type { Phone } from '../support/weapp/phone'
import { phoneOf } from '../support/weapp/village'

const grid = '152221108209002'

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

const scanned = async (openid: string, scene: string) => {
  const phone = phoneOf(cloud, openid, { launch: `pages/card/index?scene=${scene}` })
  phones.push(phone)
  await phone.settle()
  return phone
}

const tap = async (phone: Phone, selector: string) => {
  phone.page.get(selector).tap()
  await phone.settle()
}

test('a scanned code shows who answers, and one tap settles there', async () => {
  const phone = await scanned('resident-new', grid)
  expect(phone.page.get('#card-place').text()).toContain('第2网格')
  expect(phone.page.text()).toContain('专职网格员')
  await tap(phone, '#card-live')
  expect(phone.page.has('#card-mine')).toBe(true)
  await tap(phone, '#card-ask')
  expect(phone.page.route).toBe('resident/ask/index')
})

test('a call goes to the number on the card', async () => {
  const phone = await scanned('resident-eti-1', grid)
  await tap(phone, '#call-0')
  expect(phone.calls.find(({ api }) => api === 'makePhoneCall')?.options['phoneNumber']).toMatch(/^1\d{10}$/)
})

test('residents see no poster, staff may make one', async () => {
  expect((await scanned('resident-eti-1', grid)).page.has('#poster-make')).toBe(false)
  const worker = phoneOf(cloud, 'worker-eti-1')
  await worker.settle()
  phones.push(worker)
  worker.open(`pages/card/index?scene=${grid}`)
  await worker.settle()
  expect(worker.page.has('#poster-make')).toBe(true)
})

test.each([['abc'], [''], ['50%'], ['152221999999999']])('the scene 「%s」 is no grid, and there is a way on', async (scene) => {
  const phone = await scanned('resident-eti-1', scene)
  expect(phone.page.text()).toContain('认不出是哪个网格')
  await tap(phone, '#card-settle')
  expect(phone.page.route).toBe('resident/settle/index')
})

test('the card of a grid that was given up leads to the one that took its place', async () => {
  const [gone, heir] = ['152221108209003', '152221108209001']
  const { reply } = await cloud.call('township-eti', 'grid.retire', { id: gone, into: heir, key: 'retire-for-the-card-test' })
  expect(reply.ok).toBe(true)
  const phone = await scanned('resident-eti-1', gone)
  expect(phone.page.text()).toContain('这个网格已经调整')
  await tap(phone, `#into-${heir}`)
  expect(phone.page.get('#card-place').text()).toContain('第1网格')
})
