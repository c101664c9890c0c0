import type { Goods } from '../../features/shop/goods'

const shop = {
  communityId: '152221108209',
  communityName: '俄体村',
  holds: [],
  over: [],
  handedOut: 0,
  offered: true,
  recent: [],
  version: 1,
  change: 'seed',
  effects: [],
  effectsDueAt: null,
}

/** What stands on the invented shelf of 俄体村: name, points, pieces, note. */
const shelf: readonly (readonly [name: string, price: number, left: number, note: string])[] = [
  ['肥皂', 5, 30, '两块一包'],
  ['洗衣液', 20, 12, '2 升装'],
  ['大米', 40, 8, '5 公斤一袋'],
  ['保温壶', 60, 3, '2 升，不锈钢'],
]

export const seedGoods: readonly Goods[] = shelf.map(([name, price, left, note], at) => ({
  ...shop,
  _id: `g_seed_${String(at + 1)}`,
  name,
  price,
  left,
  note,
  at: at + 1,
}))
