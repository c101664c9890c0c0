import { refused, text, type SamplesOf } from './sample'

const orgId = '152221108209'
const key = 'key-12345678'
const id = 'v_0123456789abcdef01234567'
const goods = { id: 'g_1', name: '洗衣液', price: 20, left: 3, note: '2 升装' }
const card = { ...goods, photoUrl: null, lacks: 0, can: ['reserve' as const] }
const shelf = {
  ...goods,
  photo: { fileId: 'cloud://env.1/photos/p_1/a.jpg', url: 'https://files/a.jpg' },
  stock: 5,
  held: 2,
  handedOut: 7,
  offered: true,
}
const mine = {
  id,
  state: 'reserved',
  goodsName: '洗衣液',
  price: 20,
  shopName: '俄体村爱心超市',
  code: '483920',
  at: 1_790_000_000_000,
  until: 1_790_600_000_000,
  endedAt: null,
  why: null,
  can: ['cancel' as const],
} as const
const waiting = {
  id,
  state: 'reserved',
  goodsName: '洗衣液',
  price: 20,
  who: '张*例',
  at: 1_790_000_000_000,
  until: 1_790_600_000_000,
  endedAt: null,
  byName: null,
  can: ['pickUp' as const, 'cancel' as const],
} as const
const desk = { ...waiting, can: [...waiting.can] }
const saving = { orgId, key, name: '洗衣液', price: 20, stock: 5 }

export const shopSamples = {
  'shop.goods': {
    inputs: [{}, { orgId }],
    refused: [refused('orgId', { orgId: '152221' }, '请选是哪个村的超市')],
    output: { orgId, goods: [card], balance: 40, waiting: 1, days: 7, mine: true, family: true },
  },
  'shop.saveGoods': {
    inputs: [
      saving,
      { ...saving, id: 'g_1', note: '2 升装', offered: false },
      { ...saving, photo: 'cloud://env.1/photos/p_1/a.jpg' },
      { ...saving, id: 'g_1', photo: null },
    ],
    refused: [
      refused('name', { ...saving, name: ' ' }, '请填写叫什么'),
      refused('name', { ...saving, name: text(21) }, '叫什么最多 20 个字，请写短一些'),
      refused('price', { ...saving, price: 0 }, '要多少积分，至少填 1'),
      refused('price', { ...saving, price: -5 }, '要多少积分，至少填 1'),
      refused('price', { ...saving, price: 1.5 }, '要多少积分要填整数'),
      refused('price', { ...saving, price: '20' }, '要多少积分要填数字'),
      refused('stock', { ...saving, stock: -1 }, '货架上有多少，不能小于 0'),
      refused('stock', { ...saving, stock: 10_000 }, '货架上有多少，最多填 9999'),
      refused('photo', { ...saving, photo: 'http://elsewhere/a.jpg' }, '照片没有传好，请重新选择'),
      refused('note', { ...saving, note: text(61) }, '说明最多 60 个字，请写短一些'),
      refused('key', { ...saving, key: undefined }, '缺少本次操作的编号，请退出页面重试'),
    ],
    output: shelf,
  },
  'shop.reserve': {
    inputs: [{ goodsId: 'g_1', price: 20, key }],
    refused: [
      refused('goodsId', { goodsId: { $ne: '' }, price: 20, key }, '缺少编号'),
      refused('price', { goodsId: 'g_1', price: -20, key }, '要多少积分，至少填 1'),
    ],
    output: { ...mine, can: [...mine.can] },
  },
  'shop.mine': {
    inputs: [{}, { after: '1_v' }],
    refused: [refused('after', { after: 7 }, '翻页失败，请下拉刷新')],
    output: { rows: [{ ...mine, can: [...mine.can] }], next: null },
  },
  'shop.cancel': {
    inputs: [{ id }, { id, why: '坏了', key }],
    refused: [refused('why', { id, why: ' ' }, '请填写原因')],
    output: { id, state: 'cancelled' },
  },
  'shop.find': {
    inputs: [
      { orgId, code: '483920' },
      { orgId, code: '４８３ 920' },
    ],
    refused: [
      refused('code', { orgId, code: '48392' }, '取货码是 6 位数字，请再看看'),
      refused('code', { orgId, code: 483920 }, '请输入取货码'),
    ],
    output: { rows: [desk] },
  },
  'shop.pickUp': {
    inputs: [
      { id, code: '483920' },
      { id, code: '483920', key },
    ],
    refused: [refused('code', { id, code: '一二三四五六' }, '取货码是 6 位数字，请再看看')],
    output: desk,
  },
  'shop.desk': {
    inputs: [{}, { orgId }],
    refused: [],
    output: { orgId, shelf: [shelf], waiting: [desk], more: false, can: ['saveGoods', 'pickUp'] },
  },
  'shop.sheet': {
    inputs: [{ orgId }, { orgId, month: '202611' }],
    refused: [refused('orgId', { orgId: '1522' }, '请选是哪个村的超市'), refused('month', { orgId, month: '202613' }, '请选哪个月')],
    output: {
      orgId,
      shopName: '俄体村爱心超市',
      month: '202611',
      months: ['202611', '202610'],
      points: 20,
      capped: false,
      shelf: [{ id: 'g_1', name: '洗衣液', price: 20, stock: 5, held: 2, handedOut: 1, offered: true }],
      handOuts: [{ id, at: 1_790_000_000_000, goodsName: '洗衣液', price: 20, who: '张*例', byName: '刘示例' }],
    },
  },
  'shop.handOuts': {
    inputs: [{ orgId }, { orgId, after: '1_v' }],
    refused: [refused('orgId', {}, '请选是哪个村的超市')],
    output: { rows: [desk], next: null },
  },
} satisfies SamplesOf<`shop.${'goods' | 'saveGoods' | 'reserve' | 'mine' | 'cancel' | 'find' | 'pickUp' | 'desk' | 'sheet' | 'handOuts'}`>
