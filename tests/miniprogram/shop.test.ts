import { switchPools } from '../features/support/families'
import { anEarner, onShelf } from '../features/support/shop'
import { onPhones } from '../support/weapp/on-phones'
import type { Phone } from '../support/weapp/phone'

const here = onPhones()

const tap = async (phone: Phone, selector: string) => {
  phone.page.get(selector).tap()
  await phone.settle()
}

test('somebody takes something for their points, and the shop hands it out against the code in two taps', async () => {
  const openid = await anEarner(here.cloud)
  const goods = await onShelf(here.cloud)
  const shopper = await here.opens(openid, 'resident/shop/index')
  await tap(shopper, `#reserve-${goods.id}`)
  expect(shopper.page.text()).toContain('还剩 20 分')
  await tap(shopper, '#reserve-send')
  expect(shopper.page.route).toBe('resident/reservations/index')
  const code = shopper.page.get('.code').text().replace(/\s/g, '')
  expect(code).toMatch(/^\d{6}$/)

  const keeper = await here.opens('secretary-eti', 'worker/shop/index')
  expect(keeper.page.text()).not.toContain(code)
  keeper.page.get('#code').input(code)
  await keeper.settle()
  expect(keeper.page.text()).toContain('钱*例')
  await tap(keeper, '#hand-over')
  await tap(keeper, '#segment-done')
  expect(keeper.page.text()).toContain('洗衣液')
})

test('an appeal is written, and settled by the secretary from the desk', async () => {
  const openid = await anEarner(here.cloud)
  const asker = await here.opens(openid, 'resident/appeals/index')
  await tap(asker, '#appeal')
  asker.page.get('#appeal-text').input('上周六清雪没有记')
  await asker.settle()
  await tap(asker, '#appeal-send')
  expect(asker.page.route).toBe('resident/appeal/index')
  const secretary = await here.opens('secretary-eti', 'worker/points/index')
  expect(secretary.page.text()).toContain('上周六清雪没有记')
})

test('a family meets by six digits, one gives points, the other finds them, and no way leads there while it is switched off', async () => {
  const [giver, receiver] = [await anEarner(here.cloud), await anEarner(here.cloud, 3)]
  const before = await here.opens(giver, 'resident/points/index')
  expect(before.page.has('#family')).toBe(false)
  await switchPools(here.cloud, 1)
  const one = await here.opens(giver, 'resident/points/index')
  await tap(one, '#family')
  expect(one.page.route).toBe('resident/family/index')
  await tap(one, '#invite')
  const code = one.page.get('.code').text().replace(/\s/g, '')
  const two = await here.opens(receiver, 'resident/shop/index')
  await tap(two, '#family')
  await tap(two, '#join')
  expect(two.page.text()).toContain('互相看得到名字和有多少积分')
  two.page.get('#family-code').input(code)
  await two.settle()
  await tap(two, '#join-send')
  expect(two.page.text()).toContain('等家人在手机上点一下同意')

  const again = await here.opens(giver, 'resident/family/index')
  again.page.saying('是我家的人，同意').tap()
  await again.settle()
  const joined = await here.opens(receiver, 'resident/family/index')
  expect(joined.page.get('#members').text()).toContain('43')
  await tap(again, '#give')
  again.page.get('#give-amount').input('12')
  await again.settle()
  await tap(again, '#give-send')
  expect(again.page.get('#members').text()).toContain('28 分')
  const found = await here.opens(receiver, 'resident/points/index')
  expect(found.page.get('#entry-2').text()).toContain('钱示例给的')
  await tap(found, '#entry-2')
  expect(found.page.text()).toContain('家人给的 +12 分')
  const leaving = await here.opens(receiver, 'resident/family/index')
  await tap(leaving, '#leave')
  await tap(leaving, '#leave-send')
  expect(leaving.page.has('#join')).toBe(true)
})
