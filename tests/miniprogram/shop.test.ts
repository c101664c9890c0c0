import { anEarner, onShelf } from '../features/support/shop'
import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import type { Phone } from '../support/weapp/phone'
import { phoneOf } from '../support/weapp/village'

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

test('somebody takes something for their points, and the shop hands it out against the code in two taps', async () => {
  const openid = await anEarner(cloud)
  const goods = await onShelf(cloud)
  const shopper = await start(openid, 'resident/shop/index')
  await tap(shopper, `#reserve-${goods.id}`)
  expect(shopper.page.text()).toContain('还剩 20 分')
  await tap(shopper, '#reserve-send')
  expect(shopper.page.route).toBe('resident/reservations/index')
  const code = shopper.page.get('.code').text().replace(/\s/g, '')
  expect(code).toMatch(/^\d{6}$/)

  const keeper = await start('secretary-eti', 'worker/shop/index')
  expect(keeper.page.text()).not.toContain(code)
  keeper.page.get('#code').input(code)
  await keeper.settle()
  expect(keeper.page.text()).toContain('钱*例')
  await tap(keeper, '#hand-over')
  await tap(keeper, '#segment-done')
  expect(keeper.page.text()).toContain('洗衣液')
})

test('an appeal is written, and settled by the secretary from the desk', async () => {
  const openid = await anEarner(cloud)
  const asker = await start(openid, 'resident/appeals/index')
  await tap(asker, '#appeal')
  asker.page.get('#appeal-text').input('上周六清雪没有记')
  await asker.settle()
  await tap(asker, '#appeal-send')
  expect(asker.page.route).toBe('resident/appeal/index')
  const secretary = await start('secretary-eti', 'worker/points/index')
  expect(secretary.page.text()).toContain('上周六清雪没有记')
})
