import { startLocalCloud, type Fault, type LocalCloud } from '../support/local-cloud'
import { breaks, testFaults, untilAnswered, type Deed } from './support/faults'
import { newKey, people } from './support/journey'
import { shopDeeds, type ShopDeed } from './support/shop-deeds'
import { rich, shelved, standing } from './support/shop'
import { personIdOf } from '../../cloudfunctions/features/actor/person-id'

const xingan = '152221108001'

describe('the shelf', () => {
  const shelving = (): Record<string, unknown> => ({ orgId: xingan, key: newKey(), name: '洗衣液', price: 20, stock: 5 })
  const whatStands: Deed['outcome'] = async (cloud, { data }) => {
    const goods = await standing<{ left: number; recent: unknown[]; version: number }>(cloud, 'goods', String(data['id']))
    return [goods?.left, goods?.recent.length, goods?.version]
  }
  testFaults([
    {
      name: 'shop.saveGoods',
      by: 'secretary-xingan',
      prepare: () => Promise.resolve(shelving()),
      outcome: whatStands,
      once: [5, 1, 1],
      most: 4 + 1,
    },
  ])
})

describe('a reservation', () => {
  let cloud: LocalCloud
  beforeAll(async () => {
    cloud = await startLocalCloud()
  })
  afterAll(() => cloud.stop())

  const world = async ({ name, prepare }: ShopDeed, fault: Fault | null) => {
    const { by, input, owner } = await prepare(cloud)
    if (fault) await cloud.fault(fault)
    const { data, roundTrips } = await untilAnswered(cloud, { name, by }, input as Record<string, unknown>)
    await cloud.clearFaults()
    return { where: fault ? `${fault.when} request ${String(fault.nth)}` : 'unbroken', owner, id: String(data['id']), roundTrips }
  }

  test.each(shopDeeds.map((deed) => [deed.title, deed] as const))(
    '%s loses nothing and doubles nothing, whichever database request fails',
    async (_title, deed) => {
      await cloud.call(people.resident, 'shop.goods', {})
      const unbroken = await world(deed, null)
      expect(unbroken.roundTrips).toBeLessThanOrEqual(deed.most)
      const worlds = [unbroken]
      for (const fault of breaks(unbroken.roundTrips)) worlds.push(await world(deed, fault))
      expect(await cloud.clock('2m')).toMatchObject({ error: null })
      const outcomes: unknown[] = []
      for (const each of worlds) outcomes.push([each.where, await deed.outcome(cloud, each)])
      expect(outcomes).toEqual(worlds.map(({ where }) => [where, deed.once]))
    },
  )

  test('one that nobody comes back for, after a death at any request, is kept or has left nothing behind', async () => {
    const shoppers = breaks(7).map((fault, at) => ({ fault, openid: `gone-${String(at)}` }))
    await rich(
      cloud,
      shoppers.map(({ openid }) => openid),
      40,
    )
    const left: { where: string; goodsId: string; openid: string }[] = []
    for (const { fault, openid } of shoppers) {
      const goodsId = await shelved(cloud)
      await cloud.fault(fault)
      await cloud.call(openid, 'shop.reserve', { goodsId, price: 20, key: newKey() })
      await cloud.clearFaults()
      left.push({ where: `${fault.when} request ${String(fault.nth)}`, goodsId, openid })
    }
    await cloud.clock('2m')
    const look = async ({ where, goodsId, openid }: (typeof left)[number]) => {
      const goods = await standing<{ left: number; holds: string[] }>(cloud, 'goods', goodsId)
      const account = await standing<{ holds: { id: string }[] }>(cloud, 'accounts', personIdOf(openid))
      const reservation = goods?.holds[0] === undefined ? null : await standing<{ state: string }>(cloud, 'reservations', goods.holds[0])
      expect([where, account?.holds.map(({ id }) => id), reservation?.state ?? null]).toEqual([
        where,
        goods?.holds,
        reservation ? 'reserved' : null,
      ])
      expect(goods && goods.left + goods.holds.length).toBe(3)
    }
    for (const each of left) await look(each)
  })
})
