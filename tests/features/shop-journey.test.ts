import type { CallName } from '@/contract'
import { startLocalCloud, type LocalCloud } from '../support/local-cloud'
import { as, inboxAbout, must, newKey, people } from './support/journey'
import { anEarner, balanceOf, eti, onShelf, reservedBy, rich, shelfRow } from './support/shop'

let cloud: LocalCloud
beforeAll(async () => {
  cloud = await startLocalCloud()
})
afterAll(() => cloud.stop())

const keeper = people.secretary

test('somebody reserves, says the code, and takes it home: the piece and the points are gone', async () => {
  const openid = await anEarner(cloud)
  const { goods, reservation } = await reservedBy(cloud, openid)
  expect(reservation).toMatchObject({ state: 'reserved', goodsName: '洗衣液', shopName: '俄体村爱心超市', can: ['cancel'] })
  expect(reservation.code).toMatch(/^[1-9]\d{5}$/)
  expect([await balanceOf(cloud, openid), await shelfRow(cloud, goods.id)]).toMatchObject([20, { left: 2, stock: 3, held: 1 }])

  const code = reservation.code ?? ''
  const found = must(await as(cloud, keeper)('shop.find', { orgId: eti, code }))
  expect(found.rows).toMatchObject([{ id: reservation.id, who: '钱*例', can: ['pickUp', 'cancel'] }])
  expect(JSON.stringify([found, await as(cloud, keeper)('shop.desk', {})])).not.toContain(code)
  expect(must(await as(cloud, keeper)('shop.pickUp', { id: reservation.id, code }))).toMatchObject({ state: 'pickedUp', can: [] })

  expect([await balanceOf(cloud, openid), await shelfRow(cloud, goods.id)]).toMatchObject([
    20,
    { left: 2, stock: 2, held: 0, handedOut: 1 },
  ])
  expect(must(await as(cloud, openid)('shop.mine', {})).rows).toMatchObject([{ state: 'pickedUp', code: null, can: [] }])
  expect(must(await as(cloud, keeper)('shop.handOuts', { orgId: eti })).rows[0]).toMatchObject({
    id: reservation.id,
    byName: expect.any(String) as string,
  })
  expect((await inboxAbout(cloud, openid, 'resident/reservations')).map(({ title }) => title)).toEqual(['东西领走了'])
})

test('what is cancelled, by either, goes back: piece and points', async () => {
  const openid = await anEarner(cloud)
  const own = await reservedBy(cloud, openid)
  must(await as(cloud, openid)('shop.cancel', { id: own.reservation.id, key: newKey() }))
  expect([await balanceOf(cloud, openid), await shelfRow(cloud, own.goods.id)]).toMatchObject([40, { left: 3, held: 0 }])

  const shops = await reservedBy(cloud, openid)
  must(await as(cloud, keeper)('shop.cancel', { id: shops.reservation.id, why: '包装破了', key: newKey() }))
  expect([await balanceOf(cloud, openid), await shelfRow(cloud, shops.goods.id)]).toMatchObject([40, { left: 3, held: 0 }])
  expect(must(await as(cloud, openid)('shop.mine', {})).rows[0]).toMatchObject({ state: 'cancelled', why: '包装破了' })
  expect((await inboxAbout(cloud, openid, 'resident/reservations'))[0]?.text).toContain('包装破了')
})

test('one who is named keeps the shop, and an ordinary neighbour does not', async () => {
  const phone = '13900001111'
  must(
    await as(cloud, people.secretary)('staff.assign', {
      orgId: eti,
      role: 'shopkeeper',
      name: '孙样例',
      phone,
      until: Date.now() + 86_400_000,
      key: newKey(),
    }),
  )
  expect(await as(cloud, 'named-keeper')('shop.desk', {})).toMatchObject({ error: { code: 'shop.not_keeper' } })
  must(await as(cloud, 'named-keeper')('people.phone', { code: `local-${phone}` }))
  expect(must(await as(cloud, 'named-keeper')('shop.desk', {}))).toMatchObject({ orgId: eti, can: ['saveGoods', 'pickUp'] })
})

test('a hundred at once reserve seven pieces: seven have one, the others an answer, and nothing is below zero', async () => {
  const openids = Array.from({ length: 100 }, (_, at) => `crowd-${String(at)}`)
  await rich(cloud, openids, 20)
  const goods = await onShelf(cloud, { stock: 7 })
  const replies = await Promise.all(
    openids.map((openid) => as(cloud, openid)('shop.reserve', { goodsId: goods.id, price: 20, key: newKey() })),
  )
  const told = replies.map((reply) => (reply.ok ? reply.data.state : reply.error.code))
  expect([told.filter((word) => word === 'reserved').length, told.filter((word) => word === 'shop.sold_out').length]).toEqual([7, 93])
  expect(await shelfRow(cloud, goods.id)).toMatchObject({ left: 0, held: 7, stock: 7 })
  const balances = await Promise.all(openids.map((openid) => balanceOf(cloud, openid)))
  expect([balances.filter((balance) => balance === 0).length, balances.filter((balance) => balance === 20).length]).toEqual([7, 93])
})

test('one who taps for everything at once gets what the points are good for', async () => {
  const openid = await anEarner(cloud, 50)
  const shelf = await Promise.all(Array.from({ length: 5 }, () => onShelf(cloud)))
  const replies = await Promise.all(shelf.map(({ id }) => as(cloud, openid)('shop.reserve', { goodsId: id, price: 20, key: newKey() })))
  expect(replies.map((reply) => (reply.ok ? 'reserved' : reply.error.code)).sort()).toEqual([
    'reserved',
    'reserved',
    'shop.not_enough',
    'shop.not_enough',
    'shop.not_enough',
  ])
  expect(await balanceOf(cloud, openid)).toBe(10)
  const rows = await Promise.all(shelf.map(({ id }) => shelfRow(cloud, id)))
  expect(rows.map((row) => row?.held).sort()).toEqual([0, 0, 0, 1, 1])
})

test('two taps and a resend are one reservation, and another under its key is refused', async () => {
  const openid = await anEarner(cloud)
  const goods = await onShelf(cloud)
  const input = { goodsId: goods.id, price: 20, key: newKey() }
  const replies = await Promise.all([1, 2, 3].map(() => as(cloud, openid)('shop.reserve', input)))
  expect(new Set(replies.map((reply) => must(reply).id)).size).toBe(1)
  expect(must(await as(cloud, openid)('shop.reserve', input))).toMatchObject({ state: 'reserved' })
  expect([await balanceOf(cloud, openid), (await shelfRow(cloud, goods.id))?.held]).toEqual([20, 1])
  const other = await onShelf(cloud)
  expect(await as(cloud, openid)('shop.reserve', { ...input, goodsId: other.id })).toMatchObject({ error: { code: 'shop.key_reused' } })
})

test('what nobody fetches is reminded of once and goes back, however late the clock is', async () => {
  const openid = await anEarner(cloud)
  const { goods } = await reservedBy(cloud, openid)
  await cloud.clock('8d')
  expect((await inboxAbout(cloud, openid, 'resident/reservations')).map(({ title }) => title)).toEqual([
    '约好的东西过期了',
    '约好的东西还没取',
  ])
  expect([await balanceOf(cloud, openid), await shelfRow(cloud, goods.id)]).toMatchObject([40, { left: 3, held: 0 }])
  expect(must(await as(cloud, openid)('shop.mine', {})).rows[0]).toMatchObject({ state: 'expired', code: null })
  await cloud.clock('reset')
})

describe('refused, and nothing changes', () => {
  test.each<[string, string, CallName, (made: Awaited<ReturnType<typeof reservedBy>>) => unknown, string]>([
    [
      'goods of another community',
      people.secretary,
      'shop.saveGoods',
      () => ({ orgId: '152221108001', key: newKey(), name: '米', price: 5, stock: 1 }),
      'shop.not_keeper',
    ],
    [
      'a resident who shelves',
      people.resident,
      'shop.saveGoods',
      () => ({ orgId: eti, key: newKey(), name: '米', price: 5, stock: 1 }),
      'shop.not_keeper',
    ],
    [
      'the keeper of another shop who changes ours',
      'secretary-xingan',
      'shop.saveGoods',
      ({ goods }) => ({ orgId: '152221108001', id: goods.id, key: newKey(), name: '米', price: 5, stock: 1 }),
      'shop.not_found',
    ],
    [
      'fewer than are reserved',
      people.secretary,
      'shop.saveGoods',
      ({ goods }) => ({ orgId: eti, id: goods.id, key: newKey(), name: '米', price: 5, stock: 0 }),
      'shop.stock_held',
    ],
    [
      'without points',
      people.neighbour,
      'shop.reserve',
      ({ goods }) => ({ goodsId: goods.id, price: 20, key: newKey() }),
      'shop.not_enough',
    ],
    [
      'at a price of yesterday',
      people.neighbour,
      'shop.reserve',
      ({ goods }) => ({ goodsId: goods.id, price: 19, key: newKey() }),
      'shop.price_changed',
    ],
    ['what does not exist', people.neighbour, 'shop.reserve', () => ({ goodsId: 'g_none', price: 19, key: newKey() }), 'shop.not_found'],
    ['a code nobody has', people.secretary, 'shop.find', () => ({ orgId: eti, code: '000000' }), 'shop.code_unknown'],
    [
      'a code asked for by a resident',
      people.resident,
      'shop.find',
      ({ reservation }) => ({ orgId: eti, code: reservation.code }),
      'shop.not_keeper',
    ],
    ['a wrong code', people.secretary, 'shop.pickUp', ({ reservation }) => ({ id: reservation.id, code: '000000' }), 'shop.code_wrong'],
    [
      'by whoever reserved it',
      people.neighbour,
      'shop.pickUp',
      ({ reservation }) => ({ id: reservation.id, code: reservation.code }),
      'shop.not_yours',
    ],
    [
      'by the keeper of another shop',
      'secretary-xingan',
      'shop.pickUp',
      ({ reservation }) => ({ id: reservation.id, code: reservation.code }),
      'shop.not_yours',
    ],
    ['one that does not exist', people.secretary, 'shop.pickUp', () => ({ id: 'v_none', code: '123456' }), 'shop.not_found'],
    ['a cancellation by a neighbour', people.resident, 'shop.cancel', ({ reservation }) => ({ id: reservation.id }), 'shop.not_yours'],
    [
      'a cancellation by the shop without a reason',
      people.secretary,
      'shop.cancel',
      ({ reservation }) => ({ id: reservation.id }),
      'shop.why_missing',
    ],
    ['hand-outs read by a resident', people.resident, 'shop.handOuts', () => ({ orgId: eti }), 'shop.not_keeper'],
  ])('%s', async (_what, openid, name, input, code) => {
    const owner = await anEarner(cloud)
    const made = await reservedBy(cloud, owner)
    const { reply } = await cloud.call(openid, name, input(made))
    expect(reply).toMatchObject({ ok: false, error: { code, message: expect.stringMatching(/[\u4e00-\u9fff]/) as string } })
    expect([await balanceOf(cloud, owner), (await shelfRow(cloud, made.goods.id))?.held]).toEqual([20, 1])
  })

  test('a shop of elsewhere, though the points would do', async () => {
    const openid = await anEarner(cloud)
    const goods = must(
      await as(cloud, 'secretary-xingan')('shop.saveGoods', { orgId: '152221108001', key: newKey(), name: '米', price: 5, stock: 1 }),
    )
    expect(await as(cloud, openid)('shop.reserve', { goodsId: goods.id, price: 5, key: newKey() })).toMatchObject({
      error: { code: 'shop.not_here' },
    })
    expect(must(await as(cloud, openid)('shop.goods', { orgId: '152221108001' }))).toMatchObject({ mine: false, goods: [{ can: [] }] })
  })

  test('twice, and after it was picked up', async () => {
    const openid = await anEarner(cloud)
    const { reservation } = await reservedBy(cloud, openid)
    const code = reservation.code ?? ''
    must(await as(cloud, keeper)('shop.pickUp', { id: reservation.id, code }))
    expect(await as(cloud, keeper)('shop.pickUp', { id: reservation.id, code })).toMatchObject({ error: { code: 'shop.picked_up' } })
    expect(await as(cloud, openid)('shop.cancel', { id: reservation.id })).toMatchObject({ error: { code: 'shop.picked_up' } })
    expect(await as(cloud, keeper)('shop.find', { orgId: eti, code })).toMatchObject({ error: { code: 'shop.code_used' } })
  })

  test('what was taken off the shelf, while what is reserved stays', async () => {
    const openid = await anEarner(cloud)
    const { goods, reservation } = await reservedBy(cloud, openid)
    must(
      await as(cloud, keeper)('shop.saveGoods', {
        orgId: eti,
        id: goods.id,
        key: newKey(),
        name: goods.name,
        price: 20,
        stock: 3,
        offered: false,
      }),
    )
    expect(await as(cloud, openid)('shop.reserve', { goodsId: goods.id, price: 20, key: newKey() })).toMatchObject({
      error: { code: 'shop.not_found' },
    })
    expect(must(await as(cloud, keeper)('shop.pickUp', { id: reservation.id, code: reservation.code ?? '' }))).toMatchObject({
      state: 'pickedUp',
    })
  })
})
