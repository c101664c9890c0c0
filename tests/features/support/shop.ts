import { randomUUID } from 'node:crypto'
import type { Input, Output } from '@/contract'
import { personIdOf } from '../../../cloudfunctions/features/actor/person-id'
import type { LocalCloud } from '../../support/local-cloud'
import { as, must, newKey, people } from './journey'

export const eti = '152221108209'

/** Puts documents where they could have come to be; for worlds that would take many steps. */
export const plant = (cloud: LocalCloud, collection: string, documents: readonly object[]): Promise<unknown> =>
  cloud.admin({
    action: 'database.insertDocument',
    collectionName: collection,
    data: documents.map((document) => JSON.stringify(document)),
  })

/** Somebody who lives in 俄体村, with points that an outcome has earned. */
export const anEarner = async (cloud: LocalCloud, points = 40, openid = `earner-${randomUUID()}`): Promise<string> => {
  await rich(cloud, [openid], points)
  return openid
}

const store = { version: 1, change: 'test', effects: [], effectsDueAt: null }

/** The same for many at once. */
export const rich = async (cloud: LocalCloud, openids: readonly string[], points: number): Promise<void> => {
  const assignments: readonly object[] = []
  const persons = openids.map((openid) => ({
    _id: personIdOf(openid),
    openid,
    name: '钱示例',
    phone: null,
    homeGridId: `${eti}002`,
    assignments,
    ...store,
  }))
  const entry = {
    id: 'e',
    number: 1,
    at: 1,
    kind: 'earned',
    amount: points,
    outcomeId: null,
    rule: null,
    title: '清雪',
    words: '',
    reverses: null,
    carried: 0,
  }
  const accounts = openids.map((openid) => ({
    _id: personIdOf(openid),
    balance: points,
    open: 0,
    holds: [],
    windows: {},
    count: 1,
    opening: 0,
    recent: [{ ...entry, id: `e_${personIdOf(openid)}` }],
    ...store,
  }))
  await plant(cloud, 'people', persons)
  await plant(cloud, 'accounts', accounts)
}

/** A document as it stands; for what no call shows. */
export const standing = async <Document extends object>(cloud: LocalCloud, collection: string, id: string): Promise<Document | null> => {
  const { data } = await cloud.admin({
    action: 'database.getDocument',
    collectionName: collection,
    query: JSON.stringify({ _id: id }),
    limit: 1,
  })
  const [found] = (data as { list: string[] }).list
  return found === undefined ? null : (JSON.parse(found) as Document)
}

/** Something on the shelf of 俄体村, put there without anybody; for worlds of which there are many. */
export const shelved = async (cloud: LocalCloud, stock = 3): Promise<string> => {
  const _id = `g_${randomUUID()}`
  const goods = { name: '洗衣液', price: 20, note: null, left: stock, holds: [], over: [], handedOut: 0, offered: true, at: 1, recent: [] }
  await plant(cloud, 'goods', [{ _id, communityId: eti, communityName: '俄体村', ...goods, ...store }])
  return _id
}

/** Something on the shelf of 俄体村. */
export const onShelf = async (cloud: LocalCloud, over: Partial<Input<'shop.saveGoods'>> = {}): Promise<Output<'shop.saveGoods'>> =>
  must(await as(cloud, people.secretary)('shop.saveGoods', { orgId: eti, key: newKey(), name: '洗衣液', price: 20, stock: 3, ...over }))

/** A piece reserved by somebody who can afford it. */
export const reservedBy = async (cloud: LocalCloud, openid: string, over: Partial<Input<'shop.saveGoods'>> = {}) => {
  const goods = await onShelf(cloud, over)
  return { goods, reservation: must(await as(cloud, openid)('shop.reserve', { goodsId: goods.id, price: goods.price, key: newKey() })) }
}

/** What stands of a thing, as its keeper sees it. */
export const shelfRow = async (cloud: LocalCloud, id: string) =>
  must(await as(cloud, people.secretary)('shop.desk', {})).shelf.find((row) => row.id === id)

/** What somebody may spend. */
export const balanceOf = async (cloud: LocalCloud, openid: string): Promise<number> =>
  must(await as(cloud, openid)('shop.goods', {})).balance
